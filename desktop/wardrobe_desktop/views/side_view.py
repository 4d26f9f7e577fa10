"""SideView: the list of places on the left. Photos can be dropped on categories and on "None of these"."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QKeyEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QListView

from wardrobe_desktop.models.photo_list import ROWS_MIME, rows_from_mime
from wardrobe_desktop.models.side_list import Kind, SideList
from wardrobe_desktop.models.thumbnails import Thumbnails
from wardrobe_desktop.views.covers import load_cover
from wardrobe_desktop.views.side_delegate import SideDelegate
from wardrobe_desktop.workers.desk import Desk

Index = QModelIndex | QPersistentModelIndex


class SideView(QListView):
    """``photosDropped(rows, choice)``: thumbnails were let go there. ``lookRequested()``: the amber box."""

    photosDropped = Signal(list, str)  # noqa: N815
    lookRequested = Signal()  # noqa: N815

    def __init__(self, places: SideList, desk: Desk) -> None:
        super().__init__()
        self._places = places
        self.setModel(places)
        self._covers = Thumbnails(load_cover, threads=1)
        self._covers.arrived.connect(lambda _paths: self.viewport().update())
        self._delegate = SideDelegate(self, places, desk, self._covers)
        self.setItemDelegate(self._delegate)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.setAcceptDrops(True)
        self.setAccessibleName(self.tr("Places"))
        self.clicked.connect(self._clicked)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # The sentence in the box wraps by the width of the list.
        self.scheduleDelayedItemsLayout()

    def dataChanged(self, first: Index, last: Index, roles: Sequence[int] = ()) -> None:
        # Not QListView's, which lays out everything anew: no row is as high as its numbers are.
        for row in range(first.row(), last.row() + 1):
            self.update(self._places.index(row))

    def close_down(self) -> None:
        """End the thread that loads covers."""
        self._covers.close()

    def _clicked(self, index: QModelIndex) -> None:
        if self._places.entry(index).kind is Kind.LOOK:
            self.lookRequested.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        current = self.currentIndex()
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
        if enter and current.isValid() and self._places.entry(current).kind is Kind.LOOK:
            self.lookRequested.emit()
        else:
            super().keyPressEvent(event)

    # --- drops: ours are taken, all others are left to the window

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasFormat(ROWS_MIME):
            event.setDropAction(Qt.DropAction.MoveAction)
            event.accept()
        else:
            event.ignore()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        rows = rows_from_mime(event.mimeData())
        index = self.indexAt(event.position().toPoint())
        taken = bool(rows) and index.isValid() and self._places.entry(index).choice is not None
        self._mark(index.row() if taken else -1, len(rows))
        event.setAccepted(taken)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._mark(-1, 0)
        event.accept()

    def dropEvent(self, event: QDropEvent) -> None:
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

    def _mark(self, row: int, count: int) -> None:
        if (row, count) != (self._delegate.target, self._delegate.held):
            self._delegate.target, self._delegate.held = row, count
            self.viewport().update()
