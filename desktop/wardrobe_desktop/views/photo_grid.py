"""PhotoGrid: the photos of a place as tiles. Selects, drags, and says by signals what the keys mean."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, QPoint, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QDrag,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPixmap,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView

from wardrobe_desktop.models.photo_list import PhotoList, rows_to_mime
from wardrobe_desktop.views import theme
from wardrobe_desktop.views.drag_picture import drag_picture, drag_text
from wardrobe_desktop.views.tile_delegate import REACH, TileDelegate
from wardrobe_desktop.views.tile_view import TileView

SMALLEST, USUAL, LARGEST = 96, 148, 280
EDGE = 24
NARROWEST_GAP, WIDEST_GAP = 12, 18
SCROLLBAR = 12


class PhotoGrid(TileView):
    """Tiles of 3:4. The width left over is shared between the columns, so that both edges are straight."""

    noneOfThese = Signal()  # noqa: N815
    lookAtLarge = Signal()  # noqa: N815
    moveTo = Signal(QPoint)  # noqa: N815 - where to open the menu
    selectionMoved = Signal()  # noqa: N815

    def __init__(self, photos: PhotoList, delegate: TileDelegate) -> None:
        super().__init__()
        self._photos = photos
        self._delegate = delegate
        self._side = USUAL
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setDragEnabled(True)
        self.setAccessibleName(self.tr("Photos"))
        self.setModel(photos)
        self.setItemDelegate(delegate)
        self.selectionModel().selectionChanged.connect(self._selection_changed)
        # Another place or a search begins with nothing selected, of which Qt does not tell.
        photos.modelReset.connect(self.selectionMoved)

    # --- the size of tiles

    @property
    def tile_width(self) -> int:
        """Width of a tile in px, where text has its usual size."""
        return self._side

    def set_tile_width(self, width: int) -> None:
        """Larger or smaller tiles; what was in the middle stays in sight."""
        width = max(SMALLEST, min(LARGEST, width))
        if width == self._side:
            return
        kept = self.indexAt(self.viewport().rect().center())
        self._side = width
        self.arrange()
        if kept.isValid():
            self.scrollTo(kept, QAbstractItemView.ScrollHint.PositionAtCenter)

    def show_pictures(self, paths: set[Path]) -> None:
        """These small pictures have been loaded: paint the tiles that show them."""
        for position in self.in_sight():
            if self._delegate.picture_path(self._photos.review_row(position)) in paths:
                self.update_positions(position, position)

    def show_names(self, shown: bool) -> None:
        """Show file names as a third line."""
        if shown != self._delegate.names:
            self._delegate.names = shown
            self.arrange()

    def arrange(self) -> None:
        """Work out how many columns fit, and share the width that is left between them."""
        width = self.width() - 2 * EDGE
        least = theme.px(self._side)  # the words below a picture have its width
        columns = max(1, (width + NARROWEST_GAP) // (least + NARROWEST_GAP))
        between = (width - columns * least) / max(1, columns - 1)
        between = max(NARROWEST_GAP, min(WIDEST_GAP, between))
        # What the gaps cannot take, the tiles do: both edges stay straight.
        side = max(least, int((width - (columns - 1) * between) / columns)) if columns > 1 else least
        tile = QSize(side, round(side * 196 / 148))
        cell = int(side + between)
        left = max(0, EDGE - int(between / 2))
        self._delegate.tile = tile
        self._delegate.cell = QSize(cell, tile.height() + 2 * REACH + self._delegate.text_height())
        self.setViewportMargins(left, 4, max(0, self.width() - SCROLLBAR - left - columns * cell), 0)
        self.set_cells(self._delegate.cell, columns)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self.arrange()
        super().resizeEvent(event)

    # --- what is selected

    def selected_rows(self) -> list[int]:
        """The selected rows of the review, in the order of the grid."""
        return self._photos.review_rows(self.selectionModel().selectedIndexes())

    def rows_in_hand(self) -> list[int]:
        """What a key is about: the selected rows, or else the current one."""
        rows = self.selected_rows()
        if not rows and self.currentIndex().isValid():
            rows = [self._photos.review_row(self.currentIndex().row())]
        return rows

    def count_selected(self) -> int:
        """How many photos are selected, without listing them."""
        ranges = self.selectionModel().selection()
        return sum(ranges.at(nth).height() for nth in range(ranges.count()))

    def go_to(self, position: int) -> None:
        """Make a position current and show it."""
        index = self._photos.index(position)
        self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)
        self.scrollTo(index)

    def _selection_changed(self, _now: QItemSelection, _before: QItemSelection) -> None:
        self.selectionMoved.emit()

    # --- keys and mouse

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, plain = (
            event.key(),
            event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier),
        )
        if plain and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.lookAtLarge.emit()
        elif plain and key == Qt.Key.Key_N:
            self.noneOfThese.emit()
        elif key == Qt.Key.Key_Space and self.currentIndex().isValid():
            self._toggle(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Letters do not jump about in the grid; there is a field for searching."""

    def mousePressEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        ticked = index.isValid() and self._delegate.tick_rect(self.visualRect(index)).contains(
            event.position().toPoint()
        )
        if ticked and event.button() == Qt.MouseButton.LeftButton:
            self._toggle(index)
            event.accept()
            return
        super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if self.indexAt(event.position().toPoint()).isValid():
            self.lookAtLarge.emit()
        else:
            super().mouseDoubleClickEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        index = self.currentIndex()
        if event.reason() == QContextMenuEvent.Reason.Mouse:
            index = self.indexAt(event.pos())
        if index.isValid():
            at = event.globalPos()
            if event.reason() != QContextMenuEvent.Reason.Mouse:
                at = self.viewport().mapToGlobal(self.visualRect(index).center())
            self.moveTo.emit(at)

    def _toggle(self, index: QModelIndex) -> None:
        flags = QItemSelectionModel.SelectionFlag
        self.selectionModel().setCurrentIndex(index, flags.Toggle)

    # --- drag

    def startDrag(self, actions: Qt.DropAction) -> None:
        """Drag the selected photos that can be decided on, with a picture of two of them: first that under
        the pointer.
        """
        selected = self.selectedIndexes()
        rows = self._photos.review_rows(
            [index for index in selected if index.flags() & Qt.ItemFlag.ItemIsDragEnabled]
        )
        if not rows:
            return
        drag = QDrag(self)
        drag.setMimeData(rows_to_mime(rows))
        pictures, words = self._pictures(self._on_top(rows)), drag_text(len(rows), len(selected))
        drag.setPixmap(drag_picture(pictures, words, self.devicePixelRatioF()))
        drag.setHotSpot(QPoint(-8, -8))
        self._delegate.dragged = frozenset(rows)
        self.viewport().update()
        drag.exec(Qt.DropAction.MoveAction)
        self._delegate.dragged = frozenset()
        self.viewport().update()

    def _on_top(self, rows: Sequence[int]) -> list[int]:
        """The two that are shown of these: the one in hand, and that which comes after it in the grid."""
        at = self.currentIndex()
        held = self._photos.review_row(at.row()) if at.isValid() else -1
        first = rows.index(held) if held in rows else 0
        return list(dict.fromkeys((rows[first], rows[(first + 1) % len(rows)])))

    def _pictures(self, rows: Sequence[int]) -> list[QPixmap]:
        pictures = []
        for row in rows:
            position = self._photos.position(row)
            if position is None:
                continue
            picture = QPixmap(self._delegate.tile)
            picture.fill(QColor(Qt.GlobalColor.transparent))
            painter = QPainter(picture)
            self._delegate.paint_whole(painter, row)
            painter.end()
            pictures.append(picture)
        return pictures
