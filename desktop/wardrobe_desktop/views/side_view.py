"""SideView: the list of places on the left. Photos can be dropped on categories and on "None of these".

Categories are renamed in their place (F2), put into another order (drag, Alt and an arrow), hidden and shown
again (menu), by mouse and by keyboard alike.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyleOptionViewItem

from wardrobe_desktop.models.photo_list import ROWS_MIME, rows_from_mime
from wardrobe_desktop.models.side_list import CATEGORY_MIME, Kind, SideList
from wardrobe_desktop.models.thumbnails import Thumbnails
from wardrobe_desktop.views import theme
from wardrobe_desktop.views.covers import load_cover
from wardrobe_desktop.views.side_delegate import SideDelegate
from wardrobe_desktop.views.side_menu import SideMenu
from wardrobe_desktop.views.taught_menu import add_taught_acts
from wardrobe_desktop.workers.desk import Desk

Index = QModelIndex | QPersistentModelIndex

COVERS_MS = 100
"""So long covers that have been loaded wait for others: they change often while photos come in."""


class SideView(QListView):
    """``photosDropped(rows, choice)``: thumbnails were let go there. ``lookRequested()``: the amber box.
    ``showMore(category)``: a taught category is to be shown more examples.
    """

    photosDropped = Signal(list, str)  # noqa: N815
    lookRequested = Signal()  # noqa: N815
    showMore = Signal(str)  # noqa: N815

    def __init__(self, places: SideList, desk: Desk) -> None:
        super().__init__()
        self._places = places
        self._desk = desk
        self._arrangement = desk.arrangement
        # Before which row a dragged category would come to stand; -1 while none is dragged.
        self._gap = -1
        self.setModel(places)
        self._covers = Thumbnails(load_cover, threads=1)
        self._paint_covers = QTimer(self, interval=COVERS_MS, singleShot=True)
        self._paint_covers.timeout.connect(self.viewport().update)
        self._covers.arrived.connect(self._covers_arrived)
        self._delegate = SideDelegate(self, places, desk, self._covers)
        self.setItemDelegate(self._delegate)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setAccessibleName(self.tr("Places"))
        self.clicked.connect(self._clicked)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # The sentence in the box wraps by the width of the list.
        self.scheduleDelayedItemsLayout()

    def doItemsLayout(self) -> None:
        self._choose_bar()
        super().doItemsLayout()

    def _choose_bar(self) -> None:
        """A scroll bar only where the rows do not fit without one.

        Left to itself the list would keep one that it has: that takes width from the sentence in the
        box, which then needs the line on account of which there is a bar.
        """
        room = self.maximumViewportSize()
        rows = (self._places.index(row) for row in range(self._places.rowCount()))
        fits = sum(self._delegate.height(row, room.width()) for row in rows) <= room.height()
        bar = Qt.ScrollBarPolicy.ScrollBarAlwaysOff if fits else Qt.ScrollBarPolicy.ScrollBarAsNeeded
        if bar != self.verticalScrollBarPolicy():
            self.setVerticalScrollBarPolicy(bar)

    def dataChanged(self, first: Index, last: Index, roles: Sequence[int] = ()) -> None:
        # Not QListView's, which lays out everything anew: only the box may need another line for its words.
        for row in range(first.row(), last.row() + 1):
            index = self._places.index(row)
            self.update(index)
            if self._places.entry(index).kind is Kind.LOOK and self._box_grows(index):
                self.scheduleDelayedItemsLayout()

    def _box_grows(self, index: Index) -> bool:
        """Whether what stands in the box needs more room than there is down to the next row, or less."""
        needed = self._delegate.sizeHint(QStyleOptionViewItem(), index).height()
        below = self.visualRect(self._places.index(index.row() + 1))
        return below.top() - self.visualRect(index).top() != needed

    def _covers_arrived(self, _paths: object) -> None:
        if not self._paint_covers.isActive():
            self._paint_covers.start()

    def close_down(self) -> None:
        """End the thread that loads covers."""
        self._covers.close()

    def _clicked(self, index: QModelIndex) -> None:
        if self._places.entry(index).kind is Kind.LOOK:
            self.lookRequested.emit()
        elif self._places.entry(index).kind is Kind.HIDDEN:
            self._open_menu(index)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        current = self.currentIndex()
        kind = self._places.entry(current).kind if current.isValid() else None
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
        arrow = event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down)
        if enter and kind in (Kind.LOOK, Kind.HIDDEN):
            self._clicked(current)
        elif event.key() == Qt.Key.Key_F2 and kind is Kind.CATEGORY:
            self.rename()
        elif arrow and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            if kind is Kind.CATEGORY:
                down = event.key() == Qt.Key.Key_Down
                self._arrangement.step(self._places.entry(current).category, down)
        else:
            super().keyPressEvent(event)

    # --- categories

    def rename(self) -> None:
        """Let the person type another name for the current category, where it stands."""
        self.edit(self.currentIndex())

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_keys = event.reason() == QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if by_keys else self.indexAt(event.pos())
        if index.isValid():
            self._open_menu(index)

    def _open_menu(self, index: Index) -> None:
        entry = self._places.entry(index)
        if entry.kind not in (Kind.CATEGORY, Kind.HIDDEN, Kind.HEADING):
            return
        if entry.kind is Kind.CATEGORY:
            self.setCurrentIndex(index)
        menu = SideMenu(self._arrangement, entry.category, self.rename, self)
        add_taught_acts(menu, self._desk, entry.category, self.showMore.emit)
        menu.aboutToHide.connect(menu.deleteLater)
        if menu.actions():
            place = self.visualRect(index)
            menu.popup(self.viewport().mapToGlobal(place.bottomLeft() + QPoint(theme.px(24), 0)))
            menu.setActiveAction(menu.actions()[0])

    def _gap_at(self, place: QPoint) -> int:
        """Before which row a category would stand if it were let go there; -1 where it cannot stand."""
        rows = [row for row in range(self._places.rowCount()) if self._is_category(row)]
        if not rows:
            return -1
        middles = [(row, self.visualRect(self._places.index(row)).center().y()) for row in rows]
        return next((row for row, middle in middles if place.y() < middle), rows[-1] + 1)

    def _is_category(self, row: int) -> bool:
        return self._places.entry(self._places.index(row)).kind is Kind.CATEGORY

    def _show_gap(self, row: int) -> None:
        if row != self._gap:
            self._gap = row
            self.viewport().update()

    def _put(self, category: str, gap: int) -> None:
        before = self._places.entry(self._places.index(gap)).category if self._is_category(gap) else None
        if before != category:
            self._arrangement.move(category, before)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._gap > 0:
            above = self.visualRect(self._places.index(self._gap - 1))
            painter = QPainter(self.viewport())
            painter.fillRect(
                QRect(above.left() + 12, above.bottom(), above.width() - 24, 2), theme.token("accent")
            )
            painter.end()

    # --- drops: ours are taken, all others are left to the window

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasFormat(ROWS_MIME) or event.mimeData().hasFormat(CATEGORY_MIME):
            event.setDropAction(Qt.DropAction.MoveAction)
            event.accept()
        else:
            event.ignore()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        if event.mimeData().hasFormat(CATEGORY_MIME):
            self._show_gap(self._gap_at(event.position().toPoint()))
            event.setDropAction(Qt.DropAction.MoveAction)
            event.accept()
            return
        rows = rows_from_mime(event.mimeData())
        index = self.indexAt(event.position().toPoint())
        taken = bool(rows) and index.isValid() and self._places.entry(index).choice is not None
        target = index.row() if taken else -1
        if target != self._delegate.target:  # not at every step of the way: there may be very many
            # Copies are decided along with their photos.
            self._mark(target, len(self._desk.review.with_copies(rows)))
        event.setAccepted(taken)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._mark(-1, 0)
        self._show_gap(-1)
        event.accept()

    def dropEvent(self, event: QDropEvent) -> None:
        if event.mimeData().hasFormat(CATEGORY_MIME):
            self._drop_category(event)
            return
        rows = rows_from_mime(event.mimeData())
        index = self.indexAt(event.position().toPoint())
        self._mark(-1, 0)
        choice = self._places.entry(index).choice if index.isValid() else None
        if not rows or choice is None:
            event.ignore()
            return
        event.setDropAction(Qt.DropAction.MoveAction)
        event.accept()
        self.photosDropped.emit(rows, choice)

    def _drop_category(self, event: QDropEvent) -> None:
        gap = self._gap_at(event.position().toPoint())
        self._show_gap(-1)
        event.setDropAction(Qt.DropAction.MoveAction)
        event.accept()
        category = bytes(event.mimeData().data(CATEGORY_MIME).data()).decode()
        if gap >= 0 and category:
            self._put(category, gap)

    def _mark(self, row: int, count: int) -> None:
        if (row, count) != (self._delegate.target, self._delegate.held):
            self._delegate.target, self._delegate.held = row, count
            self.viewport().update()
