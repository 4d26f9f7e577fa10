"""A real window over real drawings, with readings written by hand, so that it is known what is doubtful."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from support.scene import DOUBTFUL, SURE, hand_build

from wardrobe_desktop.core.paths import model_path
from wardrobe_desktop.views import theme
from wardrobe_desktop.views.english import install_english
from wardrobe_desktop.views.window import MainWindow
from wardrobe_desktop.workers.desk import Desk
from wardrobe_desktop.workers.opening import Opened

SOON = 30_000
"""Milliseconds; nothing takes so long, but a busy machine may."""

OpenWindow = Callable[[], MainWindow]


@pytest.fixture(autouse=True)
def dressed(qapp: QApplication) -> Iterator[None]:
    """The program's own looks and words."""
    theme.start(qapp, dark=False)
    translator = install_english(qapp)
    yield
    qapp.removeTranslator(translator)
    qapp.setStyleSheet("")


@pytest.fixture
def folder(samples: Path, tmp_path: Path) -> Path:
    """A folder with six clear photos, three doubtful ones, one that cannot be read and a note."""
    folder = tmp_path / "Summer clear-out"
    folder.mkdir()
    for name in (*SURE, *DOUBTFUL):
        shutil.copy2(samples / name, folder / name)
    (folder / "broken.jpg").write_bytes(b"\xff\xd8\xff cut off")
    (folder / "notes.txt").write_text("two dresses")
    return folder


@pytest.fixture
def build(samples: Path) -> Callable[[Opened], Desk]:
    return hand_build(samples)


@pytest.fixture
def window(qtbot: QtBot, build: Callable[[Opened], Desk]) -> Iterator[MainWindow]:
    """The window, open and empty."""
    window = MainWindow(model_path(), build)
    qtbot.addWidget(window, before_close_func=lambda each: each.close_down())
    window.show()
    window.activateWindow()
    with qtbot.waitSignal(window.opened, timeout=SOON):
        window.open()
    qtbot.waitUntil(window.isActiveWindow, timeout=SOON)
    yield window
    window.close()


@pytest.fixture
def full(qtbot: QtBot, window: MainWindow, folder: Path) -> MainWindow:
    """The window after everything in `folder` was looked at."""
    assert window.desk is not None
    with qtbot.waitSignal(window.desk.finished, timeout=SOON):
        window.add_paths([folder])
    return window
