"""The view behind the grid: where cells lie, how keys and clicks move, and how little is painted."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, QStringListModel, Qt
from PySide6.QtGui import QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)
from pytestqt.qtbot import QtBot

from wardrobe_desktop.views.tile_view import TileView

CELL, COLUMNS, COUNT = QSize(80, 100), 4, 50_000
KEYS = Qt.Key
LEFT = Qt.MouseButton.LeftButton


class CountingDelegate(QStyledItemDelegate):
    """Writes down which rows were painted."""

    def __init__(self) -> None:
        super().__init__()
        self.painted: list[int] = []

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        self.painted.append(index.row())


class View(TileView):
    """A view of numbers that knows what it paints."""

    def __init__(self, count: int) -> None:
        super().__init__()
        self.numbers = QStringListModel([str(number) for number in range(count)])
        self.delegate = CountingDelegate()
        self.setModel(self.numbers)
        self.setItemDelegate(self.delegate)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.set_cells(CELL, COLUMNS)
        self.resize(340, 350)

    def chosen(self) -> list[int]:
        return sorted(index.row() for index in self.selectedIndexes())

    def settle(self) -> list[int]:
        """Let everything be painted that waits for it; what that was."""
        self.delegate.painted.clear()
        QApplication.processEvents()
        return sorted(set(self.delegate.painted))


@pytest.fixture
def view(qtbot: QtBot) -> Iterator[View]:
    view = View(COUNT)
    qtbot.addWidget(view)
    with qtbot.waitExposed(view):
        view.show()
    view.setFocus()
    view.settle()
    return view


def place(view: View, position: int) -> QPoint:
    return view.visualRect(view.numbers.index(position)).center()


def test_a_point_of_every_cell_in_sight_leads_back_to_it(view: View) -> None:
    view.verticalScrollBar().setValue(730)
    for position in view.in_sight():
        assert view.indexAt(place(view, position)).row() == position
    assert view.visualRect(view.numbers.index(28)) == QRect(0, -30, 80, 100)
    assert not view.indexAt(QPoint(COLUMNS * 80 + 3, 50)).isValid()


def test_the_first_stands_at_the_right_where_people_read_from_there(view: View) -> None:
    view.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    width = view.viewport().width()
    assert view.visualRect(view.numbers.index(0)).right() == width - 1
    assert view.visualRect(view.numbers.index(3)).left() == width - 4 * 80
    assert [view.indexAt(place(view, position)).row() for position in range(8)] == list(range(8))


@pytest.mark.parametrize(
    ("at", "key", "to"),
    [
        (5, KEYS.Key_Right, 6),
        (5, KEYS.Key_Left, 4),
        (5, KEYS.Key_Down, 9),
        (5, KEYS.Key_Up, 1),
        (1, KEYS.Key_Up, 1),
        (7, KEYS.Key_Right, 8),
        (5, KEYS.Key_End, COUNT - 1),
        (900, KEYS.Key_Home, 0),
        (1, KEYS.Key_PageDown, 13),
        (13, KEYS.Key_PageUp, 1),
        (6, KEYS.Key_PageUp, 2),
    ],
)
def test_keys_move_as_the_eye_does(view: View, at: int, key: Qt.Key, to: int) -> None:
    view.setCurrentIndex(view.numbers.index(at))
    QTest.keyClick(view, key)
    assert view.currentIndex().row() == to
    assert view.viewport().rect().contains(view.visualRect(view.currentIndex()).center())


def test_down_from_the_last_whole_line_leads_to_the_last_photo(qtbot: QtBot) -> None:
    view = View(10)
    qtbot.addWidget(view)
    view.setCurrentIndex(view.numbers.index(7))
    QTest.keyClick(view, KEYS.Key_Down)
    assert view.currentIndex().row() == 9
    QTest.keyClick(view, KEYS.Key_Down)
    assert view.currentIndex().row() == 9


def test_a_click_with_shift_takes_everything_in_between(view: View) -> None:
    QTest.mouseClick(view.viewport(), LEFT, pos=place(view, 2))
    QTest.mouseClick(view.viewport(), LEFT, Qt.KeyboardModifier.ShiftModifier, place(view, 9))
    assert view.chosen() == list(range(2, 10))
    QTest.mouseClick(view.viewport(), LEFT, Qt.KeyboardModifier.ShiftModifier, place(view, 0))
    assert view.chosen() == [0, 1, 2]


def test_a_frame_drawn_with_the_mouse_takes_the_cells_that_it_touches(qtbot: QtBot) -> None:
    view = View(6)
    qtbot.addWidget(view)
    view.show()
    port = view.viewport()
    QTest.mousePress(port, LEFT, pos=QPoint(300, 180))
    for point in (QPoint(250, 150), QPoint(100, 120), QPoint(100, 60)):
        QTest.mouseMove(port, point)
    assert view.chosen() == [1, 2, 3, 5]
    QTest.mouseRelease(port, LEFT, pos=QPoint(100, 60))
    assert view.chosen() == [1, 2, 3, 5]


def test_fifty_thousand_are_chosen_and_painted_by_what_is_in_sight(view: View) -> None:
    view.selectAll()
    painted = view.settle()
    assert painted == [position for position in view.in_sight() if position in painted]
    assert len(painted) <= 5 * COLUMNS


def test_only_what_has_changed_and_is_in_sight_is_painted(view: View) -> None:
    view.dataChanged(view.numbers.index(5), view.numbers.index(6))
    assert view.settle() == [5, 6]
    view.dataChanged(view.numbers.index(4000), view.numbers.index(4100))
    assert view.settle() == []


def test_arrivals_below_what_is_in_sight_move_and_paint_nothing(view: View) -> None:
    view.verticalScrollBar().setValue(730)
    view.settle()
    end = view.verticalScrollBar().maximum()
    view.numbers.insertRows(COUNT, 400)
    assert view.settle() == []
    assert view.verticalScrollBar().value() == 730
    assert view.verticalScrollBar().maximum() == end + 100 * 100


def test_what_leaves_makes_room_and_the_end_comes_nearer(view: View) -> None:
    QTest.keyClick(view, KEYS.Key_End)
    view.numbers.removeRows(0, COUNT - 6)
    view.settle()
    assert view.verticalScrollBar().value() == 0
    assert list(view.in_sight()) == list(range(6))


def test_scrolling_paints_the_lines_that_come_in_sight(view: View) -> None:
    view.verticalScrollBar().setValue(60)
    painted = view.settle()
    assert painted
    assert not {*range(COLUMNS, 3 * COLUMNS)} & {*painted}
