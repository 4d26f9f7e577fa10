"""Two starts of the real program: the second one's folder comes into the first one's window."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PIL import Image
from pytestqt.qtbot import QtBot

from wardrobe_desktop.core.mailbox import Mailbox
from wardrobe_desktop.views.letter_slot import LetterSlot
from wardrobe_desktop.views.window import MainWindow


@pytest.mark.qt_log_ignore("does not support raise")  # the screen in memory has no stack of windows
def test_the_second_start_ends_at_once_and_its_photos_are_here(
    qtbot: QtBot, tmp_path: Path, window: MainWindow
) -> None:
    mailbox = Mailbox()
    assert mailbox.claim()
    LetterSlot(mailbox, window)
    folder = tmp_path / "more"
    folder.mkdir()
    Image.new("RGB", (64, 80), "teal").save(folder / "new.jpg")
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    second = subprocess.Popen(
        [sys.executable, "-m", "wardrobe_desktop", str(folder)], env=environment, stderr=subprocess.PIPE
    )
    try:
        qtbot.waitUntil(
            lambda: window.desk is not None and len(window.desk.review.photos) == 1, timeout=60_000
        )
        _, said = second.communicate(timeout=60)
    finally:
        second.kill()
    assert second.returncode == 0, said
    window.close()
    again = Mailbox()
    assert again.claim()
    again.close()
