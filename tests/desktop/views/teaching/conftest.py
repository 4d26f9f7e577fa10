"""Nine hoodies among sleeves and coats, in a window."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot
from support.hoodies import HOODIES, build_of_hoodies, lay_out
from support.teaching import learned, rows
from support.window_hands import desk_of

from wardrobe_desktop.views.window import MainWindow
from wardrobe_desktop.workers.desk import Desk
from wardrobe_desktop.workers.opening import Opened


@pytest.fixture
def folder(samples: Path, tmp_path: Path) -> Path:
    """Nine hoodies among sleeves and coats, in pictures of our own."""
    return lay_out(tmp_path / "Autumn", samples)


@pytest.fixture
def build() -> Callable[[Opened], Desk]:
    """Makes the desk as the program does; the pool says what a network might."""
    return build_of_hoodies()


@pytest.fixture
def taught(qtbot: QtBot, full: MainWindow) -> MainWindow:
    """After "Hoodie" was taught from four photos and its look-alikes were confirmed."""
    desk_of(full).teacher.teach("Hoodie", rows(full, *HOODIES[:4]), rows(full, *HOODIES[4:]))
    learned(qtbot, full)
    return full


@pytest.fixture
def menu() -> Callable[[QMenu, str], None]:
    """Chooses from a menu by its words."""

    def choose(menu: QMenu, words: str) -> None:
        for action in menu.actions():
            inner = action.menu()
            if action.text() == words:
                action.trigger()
                return
            if isinstance(inner, QMenu) and words in [each.text() for each in inner.actions()]:
                choose(inner, words)
                return
        raise AssertionError(f"{words} is not among {[each.text() for each in menu.actions()]}")

    return choose
