"""The page “Have a look”, and what hands and eyes do there."""

from __future__ import annotations

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from support.scene import Scene

from wardrobe_desktop.views.look_page import LookPage

FIRST, SECOND, THIRD = "IMG_2064.jpg", "IMG_2070.jpg", "IMG_2110.jpg"
"""The doubtful photos in the order in which they are asked about."""


def open_look(qtbot: QtBot, scene: Scene) -> LookPage:
    """The page, on the screen, at the first doubtful photo."""
    page = LookPage(scene.desk)
    qtbot.addWidget(page)
    page.resize(1280, 800)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    page.start()
    return page


def asked(page: LookPage, scene: Scene) -> str:
    """The name of the photo on the screen."""
    assert page.current_row is not None
    return scene.desk.review.photos[page.current_row].path.name


def press(qtbot: QtBot, page: LookPage, key: Qt.Key, modifier: Qt.KeyboardModifier | None = None) -> None:
    """Press a key while the photo has the focus."""
    qtbot.keyClick(page.photo, key, modifier or Qt.KeyboardModifier.NoModifier)
