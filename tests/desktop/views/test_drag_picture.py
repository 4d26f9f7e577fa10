"""What hangs on the pointer while photos are dragged: how many go along, and which of them is seen."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QPixmap
from pytestqt.qtbot import QtBot
from support.window_hands import page_of, shown

from wardrobe_desktop.models.photo_list import rows_from_mime
from wardrobe_desktop.views import photo_grid
from wardrobe_desktop.views.drag_picture import drag_picture, drag_text
from wardrobe_desktop.views.photo_grid import PhotoGrid
from wardrobe_desktop.views.window import MainWindow


class Dragged:
    """Stands where Qt's drag stands, which would hold the program until the button is let go."""

    def __init__(self, grid: PhotoGrid) -> None:
        self.rows: list[int] = []
        drags.append(self)

    def setMimeData(self, mime: object) -> None:
        self.rows = rows_from_mime(mime)  # type: ignore[arg-type]

    def __getattr__(self, _name: str) -> object:
        return lambda *_: None


drags: list[Dragged] = []


@pytest.fixture
def badges(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What the badges say; the drag itself is not begun."""
    said: list[str] = []

    def paint(pictures: list[QPixmap], badge: str, ratio: float) -> QPixmap:
        said.append(badge)
        return drag_picture(pictures, badge, ratio)

    drags.clear()
    monkeypatch.setattr(photo_grid, "QDrag", Dragged)
    monkeypatch.setattr(photo_grid, "drag_picture", paint)
    return said


def test_all_photos_that_go_along_are_counted_those_out_of_sight_too(
    full: MainWindow, badges: list[str]
) -> None:
    grid = page_of(full).grid
    page_of(full).show_place("dress")
    full.resize(full.minimumSize())
    page_of(full).header.slider.setValue(280)
    grid.selectAll()
    grid.startDrag(Qt.DropAction.MoveAction)
    assert badges == [str(len(drags[0].rows))] == ["2"]


def test_where_some_cannot_be_decided_on_it_says_how_many_of_how_many(
    full: MainWindow, badges: list[str]
) -> None:
    page = page_of(full)
    page.grid.selectAll()  # one of the ten could not be read
    assert page.strip.words.startswith("10 photos")
    page.grid.startDrag(Qt.DropAction.MoveAction)
    assert badges == ["9 of 10"]
    assert len(drags[0].rows) == 9


def test_the_photo_under_the_pointer_is_the_one_on_top(full: MainWindow, badges: list[str]) -> None:
    page = page_of(full)
    page.grid.selectAll()
    held = shown(page).index("IMG_2078.jpg")
    page.grid.go_to(held)
    rows = page.grid.selected_rows()
    assert page.grid._on_top(rows) == [rows[held], rows[held + 1]]
    assert page.grid._on_top(rows[:1]) == rows[:1]


def test_large_numbers_fit_into_the_picture(qtbot: QtBot) -> None:
    picture = drag_picture([QPixmap(60, 80)], drag_text(12_345, 12_350), 1.0)
    assert drag_text(12_345, 12_350) == "12,345 of 12,350"
    assert picture.width() > drag_picture([QPixmap(60, 80)], drag_text(2, 2), 1.0).width()
