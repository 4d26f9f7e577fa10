"""What the program does before Qt is there."""

from __future__ import annotations

import multiprocessing
import subprocess
import sys
import threading
from pathlib import Path

from pytestqt.qtbot import QtBot

from wardrobe_desktop.core import spawn
from wardrobe_desktop.core.mailbox import Mailbox
from wardrobe_desktop.workers.opening import make_desk, read_everything

LOADED = "'PySide6' in sys.modules, 'numpy' in sys.modules"


def run(code: str, *words: str) -> str:
    """What a program of its own prints."""
    command = [sys.executable, "-c", code, *words]
    return subprocess.run(command, capture_output=True, text=True, timeout=120, check=True).stdout.strip()


def test_a_helper_can_be_started_before_qt_and_numpy_are_loaded() -> None:
    assert run(f"import sys, wardrobe_desktop.start; print({LOADED})") == "False False"


def test_a_second_start_hands_over_without_loading_qt(tmp_path: Path) -> None:
    window, got, done = Mailbox(), [], threading.Event()
    assert window.claim()

    def take() -> None:
        while not done.is_set():
            got.extend(window.letters())

    taker = threading.Thread(target=take)
    taker.start()
    code = (
        "import os, sys; os.environ['QT_QPA_PLATFORM'] = 'offscreen'; from wardrobe_desktop import start; "
        f"print(start.open_window(sys.argv[1:]), {LOADED})"
    )
    try:
        assert run(code, str(tmp_path)) == "0 False False"
    finally:
        done.set()
        taker.join()
        window.close()
    assert got == [[tmp_path]]


def test_the_helper_started_ahead_is_the_one_that_looks_at_photos(qtbot: QtBot) -> None:
    spawn.spawn_ahead()
    first = spawn._ahead[0].process
    opened = read_everything(None)
    told = spawn._ahead[0].orders
    desk = make_desk(opened)
    try:
        desk.warm_up()
        with qtbot.waitSignal(desk.deviceKnown, timeout=60_000):
            pass
        assert told is not None
        assert not spawn._ahead
        assert first.is_alive()
    finally:
        desk.close()
    assert first not in multiprocessing.active_children()
