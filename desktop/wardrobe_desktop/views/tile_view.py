"""TileView: a list as rows of equal cells, worked out by division: fifty thousand cost what fifty do."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
)
from PySide6.QtGui import QCursor, QMouseEvent, QPainter, QPaintEvent, QRegion
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyleOptionRubberBand,
    QStyleOptionViewItem,
)

from wardrobe_desktop.views import theme

_CHOSEN, _FOCUSED, _HOVERED = (
    QStyle.StateFlag.State_Selected,
    QStyle.StateFlag.State_HasFocus,
    QStyle.StateFlag.State_MouseOver,
)
_ACT = QAbstractItemView.CursorAction
Index = QModelIndex | QPersistentModelIndex


class TileView(QListView):
    """A QListView that lays nothing out: it knows the cell under a point, and the place of a cell, by itself.

    Qt's own icon mode asks the model for every row whenever one comes, goes or is found by a search.
    """

    def __init__(self) -> None:
        super().__init__()
        self._cell = QSize(100, 100)
        self._columns = 1
        self._pressed = QPoint()
        # What is painted in full can be scrolled by moving it, so that only what comes in sight is painted.
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def set_cells(self, cell: QSize, columns: int) -> None:
        """So large is every cell, and so many stand side by side."""
        if (cell, columns) != (self._cell, self._columns):
            self._cell, self._columns = QSize(cell), max(1, columns)
            self.verticalScrollBar().setSingleStep(cell.height() // 3)
            self.doItemsLayout()

    def positions_in(self, rect: QRect) -> Iterator[int]:
        """The positions whose cells touch a rectangle of the viewport, in order."""
        count, width, height = self._count(), self._cell.width(), self._cell.height()
        top, bottom = rect.top() + self.verticalOffset(), rect.bottom() + self.verticalOffset()
        left, right = rect.left(), rect.right()
        if self.isRightToLeft():
            left, right = self._mirrored(right), self._mirrored(left)
        columns = range(max(0, left // width), min(self._columns - 1, right // width) + 1)
        for line in range(max(0, top // height), bottom // height + 1):
            for column in columns:
                position = line * self._columns + column
                if position >= count:
                    return
                yield position

    def in_sight(self) -> range:
        """The positions that the viewport shows, the first row and the last perhaps in part."""
        first = self.verticalOffset() // self._cell.height() * self._columns
        lines = self.viewport().height() // self._cell.height() + 2
        return range(max(0, first), min(self._count(), first + lines * self._columns))

    def _count(self) -> int:
        model = self.model()
        return model.rowCount() if model is not None else 0

    def _mirrored(self, x: int) -> int:
        return self.viewport().width() - 1 - x

    def _rect(self, position: int) -> QRect:
        line, column = divmod(position, self._columns)
        left = column * self._cell.width()
        if self.isRightToLeft():
            left = self.viewport().width() - left - self._cell.width()
        return QRect(QPoint(left, line * self._cell.height() - self.verticalOffset()), self._cell)

    # --- Qt's questions

    def horizontalOffset(self) -> int:
        return 0

    def verticalOffset(self) -> int:
        return int(self.verticalScrollBar().value())

    def visualRect(self, index: Index) -> QRect:
        return self._rect(index.row()) if index.isValid() else QRect()

    def indexAt(self, point: QPoint) -> QModelIndex:
        position = next(self.positions_in(QRect(point, QSize(1, 1))), None)
        return QModelIndex() if position is None else self.model().index(position, 0)

    def scrollTo(
        self, index: Index, hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible
    ) -> None:
        if not index.isValid():
            return
        place, bar, room = self.visualRect(index), self.verticalScrollBar(), self.viewport().height()
        hints = QAbstractItemView.ScrollHint
        if hint == hints.PositionAtCenter:
            bar.setValue(bar.value() + place.center().y() - room // 2)
        elif hint == hints.PositionAtTop or place.top() < 0:
            bar.setValue(bar.value() + place.top())
        elif hint == hints.PositionAtBottom or place.bottom() >= room:
            bar.setValue(bar.value() + min(place.top(), place.bottom() + 1 - room))

    def moveCursor(
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        count, at = self._count(), self.currentIndex().row()
        if not count:
            return QModelIndex()
        page = max(1, self.viewport().height() // self._cell.height()) * self._columns
        ahead = -1 if self.isRightToLeft() else 1
        steps = {
            _ACT.MoveLeft: -ahead,
            _ACT.MoveRight: ahead,
            _ACT.MovePrevious: -1,
            _ACT.MoveNext: 1,
            _ACT.MoveUp: -self._columns,
            _ACT.MoveDown: self._columns,
            _ACT.MovePageUp: -page,
            _ACT.MovePageDown: page,
            _ACT.MoveHome: -count,
            _ACT.MoveEnd: count,
        }
        if at < 0:
            return self.model().index(0, 0)
        to = at + steps[action]
        if action in (_ACT.MoveUp, _ACT.MoveDown) and not 0 <= to < count:
            # From the last whole row down to where the last one ends; nowhere from the edge itself.
            short = action == _ACT.MoveDown and to // self._columns <= (count - 1) // self._columns
            to = count - 1 if short else at
        elif action in (_ACT.MovePageUp, _ACT.MovePageDown) and not 0 <= to < count:
            column = at % self._columns
            to = column if to < 0 else min(count - 1, (count - 1) // self._columns * self._columns + column)
        return self.model().index(max(0, min(count - 1, to)), 0)

    def setSelection(self, rect: QRect, command: QItemSelectionModel.SelectionFlag) -> None:
        corners = rect.normalized()
        if self.state() == QAbstractItemView.State.DragSelectingState:
            positions = list(self.positions_in(corners))
        else:
            # By keys and clicks: everything in between, in the order of the list.
            ends = [self.indexAt(rect.topLeft()).row(), self.indexAt(rect.bottomRight()).row()]
            positions = list(range(min(ends), max(ends) + 1)) if min(ends) >= 0 else []
        self.selectionModel().select(self.selection_of(positions), command)

    def selection_of(self, positions: Sequence[int]) -> QItemSelection:
        """These positions, in order, as few ranges."""
        selection, start = QItemSelection(), 0
        for nth, position in enumerate(positions):
            if nth + 1 == len(positions) or positions[nth + 1] != position + 1:
                model = self.model()
                selection.select(model.index(positions[start], 0), model.index(position, 0))
                start = nth + 1
        return selection

    def visualRegionForSelection(self, selection: QItemSelection) -> QRegion:
        region = QRegion()
        shown = self.in_sight()
        for nth in range(selection.count()):
            chosen = selection.at(nth)
            for position in range(max(shown.start, chosen.top()), min(shown.stop, chosen.bottom() + 1)):
                region += QRegion(self._rect(position))
        return region

    # --- what changes

    def doItemsLayout(self) -> None:
        # Not QListView's, which would lay out every row.
        QAbstractItemView.doItemsLayout(self)

    def updateGeometries(self) -> None:
        lines = -(-self._count() // self._columns)
        room = self.viewport().height()
        bar = self.verticalScrollBar()
        bar.setPageStep(room)
        bar.setRange(0, max(0, lines * self._cell.height() - room))
        QAbstractItemView.updateGeometries(self)

    def rowsInserted(self, parent: Index, start: int, end: int) -> None:
        QAbstractItemView.rowsInserted(self, parent, start, end)
        self._grown(start)

    def rowsAboutToBeRemoved(self, parent: Index, start: int, end: int) -> None:
        QAbstractItemView.rowsAboutToBeRemoved(self, parent, start, end)
        self.scheduleDelayedItemsLayout()

    def _grown(self, start: int) -> None:
        """Rows came: what is below the last tile in sight moves nothing but the end of the scroll bar."""
        if start >= self.in_sight().stop and start > 0:
            self.updateGeometries()
        else:
            self.scheduleDelayedItemsLayout()

    def dataChanged(self, first: Index, last: Index, roles: Sequence[int] = ()) -> None:
        self.update_positions(first.row(), last.row())

    def update_positions(self, first: int, last: int) -> None:
        """Paint these anew, as far as they are in sight."""
        shown = self.in_sight()
        for position in range(max(shown.start, first), min(shown.stop, last + 1)):
            self.viewport().update(self._rect(position))

    def scrollContentsBy(self, across: int, down: int) -> None:
        self.viewport().scroll(across, down)

    # --- painting

    def paintEvent(self, event: QPaintEvent) -> None:
        option = QStyleOptionViewItem()
        self.initViewItemOption(option)
        states = _states(option.state & ~(_FOCUSED | _HOVERED | _CHOSEN))
        painter = QPainter(self.viewport())
        region = event.region()
        theme.fill(painter, region.boundingRect(), "bg")
        model, delegate = self.model(), self.itemDelegate()
        current = self.currentIndex().row() if self.hasFocus() else -1
        hovered = self._hovered()
        chosen = self._chosen_in(self.in_sight())
        # The first tile last: what is wished for last is loaded first, and eyes begin at the top.
        for position in reversed(list(self.positions_in(region.boundingRect()))):
            place = self._rect(position)
            if not region.intersects(place):
                continue
            option.rect = place
            option.state = states[position in chosen, position == current, position == hovered]
            delegate.paint(painter, option, model.index(position, 0))
        if self.state() == QAbstractItemView.State.DragSelectingState:
            self._paint_band(painter)
        painter.end()

    def _chosen_in(self, shown: range) -> set[int]:
        """Which of these are selected. Asking for each by itself takes longer than painting it."""
        if not self.selectionModel().hasSelection():
            return set()
        selection, found = self.selectionModel().selection(), set[int]()
        for nth in range(selection.count()):
            part = selection.at(nth)
            found.update(range(max(shown.start, part.top()), min(shown.stop, part.bottom() + 1)))
        return found

    def _hovered(self) -> int:
        if not self.viewport().underMouse():
            return -1
        point = self.viewport().mapFromGlobal(QCursor.pos())
        return next(self.positions_in(QRect(point, QSize(1, 1))), -1)

    def _paint_band(self, painter: QPainter) -> None:
        option = QStyleOptionRubberBand()
        option.initFrom(self)
        start = self._pressed - QPoint(0, self.verticalOffset())
        band = QRect(start, self.viewport().mapFromGlobal(QCursor.pos())).normalized()
        option.rect = band.intersected(self.viewport().rect().adjusted(-16, -16, 16, 16))
        self.style().drawControl(QStyle.ControlElement.CE_RubberBand, option, painter, self)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed = event.position().toPoint() + QPoint(0, self.verticalOffset())
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        if self.state() == QAbstractItemView.State.DragSelectingState:
            self.viewport().update()


@lru_cache
def _states(plain: QStyle.StateFlag) -> dict[tuple[bool, bool, bool], QStyle.StateFlag]:
    """The state of a tile that is selected or not, current or not, hovered or not.

    Joined once for a picture: Python takes longer to join two flags than Qt to paint a line.
    """
    none = QStyle.StateFlag(0)
    return {
        (chosen, current, hovered): plain
        | (_CHOSEN if chosen else none)
        | (_FOCUSED if current else none)
        | (_HOVERED if hovered else none)
        for chosen in (False, True)
        for current in (False, True)
        for hovered in (False, True)
    }
