"""Teaching in the window: what the tests of it do by hand."""

from __future__ import annotations

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from support.window_hands import desk_of, page_of

from wardrobe_desktop.models.side_list import Kind
from wardrobe_desktop.views.teach_page import TeachPage
from wardrobe_desktop.views.window import MainWindow

SOON = 30_000
LEFT = Qt.MouseButton.LeftButton


def rows(window: MainWindow, *names: str) -> list[int]:
    photos = desk_of(window).review.photos
    return [next(row for row, photo in enumerate(photos) if photo.path.name == name) for name in names]


def teach_page(window: MainWindow) -> TeachPage:
    assert window.pages is not None
    return window.pages.teach


def side_names(window: MainWindow) -> list[str]:
    places = page_of(window).places
    entries = [places.entry(places.index(row)) for row in range(places.rowCount())]
    return [entry.name for entry in entries if entry.kind is Kind.CATEGORY]


def ready(qtbot: QtBot, page: TeachPage) -> None:
    qtbot.waitUntil(lambda: page.offers.rowCount() > 0 and page.next.isEnabled(), timeout=SOON)


def learned(qtbot: QtBot, window: MainWindow) -> None:
    """Everything is learned that there is to learn."""
    teacher = desk_of(window).teacher
    qtbot.waitUntil(lambda: not teacher.busy, timeout=SOON)
