"""TileDelegate: one photo of the grid, whole, with its category, how sure that is, and its states."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from pathlib import Path

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen, QPixmap, QStaticText, QTextOption
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from wardrobe_desktop.models.photo_list import PhotoList
from wardrobe_desktop.models.thumbnails import Thumbnails
from wardrobe_desktop.views import icons, theme
from wardrobe_desktop.views.parts.marks import SIDE as MARK_SIDE
from wardrobe_desktop.views.parts.marks import paint_check, paint_mark

REACH = 8
"""Frames of selected and current tiles reach this far beyond the tile."""

RADIUS = 8
GAP = 6
TICK = 24
TWIN = 24
DRAGGED = 0.38

_SELECTED = QStyle.StateFlag.State_Selected.value
_HOVERED = QStyle.StateFlag.State_MouseOver.value
_FOCUSED = QStyle.StateFlag.State_HasFocus.value
_HINTS = QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform
_RIGHT_TO_LEFT = Qt.LayoutDirection.RightToLeft
WORDS_KEPT = 1000
Index = QModelIndex | QPersistentModelIndex


class TileDelegate(QStyledItemDelegate):
    """Paints tiles for a PhotoList. ``tile`` is the size of the picture, ``cell`` of everything."""

    def __init__(
        self, photos: PhotoList, thumbnails: Thumbnails, thumbnail_path: Callable[[int], Path | None]
    ) -> None:
        super().__init__()
        self._photos = photos
        self._thumbnails = thumbnails
        self._thumbnail_path = thumbnail_path
        self.tile = QSize(148, 196)
        self.cell = QSize(164, 253)
        self.names = False
        self.dragged: frozenset[int] = frozenset()
        # Laying out a line takes longer than all else of a tile; most tiles say one of a few dozen things.
        self._static = lru_cache(WORDS_KEPT)(_static_text)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return self.cell

    def text_height(self) -> int:
        """Room for the lines below a tile, in px."""
        lines = theme.line_height("small") * (3 if self.names else 2)
        return lines + GAP + 4

    def tile_rect(self, cell: QRect) -> QRect:
        """Where the picture lies in a cell."""
        left = cell.left() + (cell.width() - self.tile.width()) // 2
        return QRect(left, cell.top() + REACH, self.tile.width(), self.tile.height())

    def tick_rect(self, cell: QRect) -> QRect:
        """Where the round tick lies, by which a tile is selected without a key."""
        return QRect(self.tile_rect(cell).topLeft(), QSize(TICK, TICK)).translated(7, 7)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = self._photos.review_row(index.row())
        tile = self.tile_rect(option.rect)
        painter.save()
        painter.setRenderHints(_HINTS)
        self._paint_picture(painter, tile, row)
        if self._photos.has_twin(row):
            self._paint_twin(painter, tile)
        self._paint_state(painter, option, tile)
        self._paint_words(painter, tile, row)
        painter.restore()

    # --- the picture

    def _paint_picture(self, painter: QPainter, tile: QRect, row: int) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.token("tile"))
        painter.drawRoundedRect(tile, RADIUS, RADIUS)
        if self._photos.why(row):
            self._paint_unread(painter, tile)
            return
        path = self.picture_path(row)
        picture = self._thumbnails.picture(path, self.tile, self._ratio(painter)) if path else None
        if picture is not None:
            painter.setOpacity(DRAGGED if row in self.dragged else 1.0)
            painter.drawPixmap(QRectF(tile), picture, QRectF(picture.rect()))
            painter.setOpacity(1.0)

    def picture_path(self, row: int) -> Path | None:
        """Where the small picture of a photo lies, once it has been looked at."""
        return self._thumbnail_path(row)

    def _ratio(self, painter: QPainter) -> float:
        return float(painter.device().devicePixelRatio())

    def _paint_unread(self, painter: QPainter, tile: QRect) -> None:
        side = theme.px(32)
        place = QRectF(0, 0, side, side)
        place.moveCenter(QRectF(tile).center())
        icons.paint(painter, "problems", place, theme.token("text3"))

    def _paint_twin(self, painter: QPainter, tile: QRect) -> None:
        """Two sheets in the corner across from the tick: another photo is nearly the same."""
        mark = _twin_mark(theme.token("surface").name(), theme.token("text").name(), self._ratio(painter))
        painter.drawPixmap(tile.right() - TWIN - 6, tile.top() + 7, mark)

    # --- selected, current, hovered

    def _paint_state(self, painter: QPainter, option: QStyleOptionViewItem, tile: QRect) -> None:
        state = option.state.value
        selected, hovered = state & _SELECTED, state & _HOVERED
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if hovered and not selected:
            self._frame(painter, tile, -1.0, 2, "ctl")
        if selected:
            self._frame(painter, tile, 3.5, 3, "accent")
        if state & _FOCUSED:
            self._frame(painter, tile, 7.0, 2, "text")
        if selected or hovered:
            self._paint_tick(painter, QRectF(self.tick_rect(option.rect)), bool(selected))

    def _frame(self, painter: QPainter, tile: QRect, reach: float, width: float, tone: str) -> None:
        painter.setPen(QPen(theme.token(tone), width))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        place = QRectF(tile).adjusted(-reach, -reach, reach, reach)
        painter.drawRoundedRect(place, RADIUS + reach, RADIUS + reach)

    def _paint_tick(self, painter: QPainter, place: QRectF, selected: bool) -> None:
        painter.setPen(QPen(theme.token("surface" if selected else "ctl"), 2))
        painter.setBrush(theme.token("accent" if selected else "surface"))
        painter.drawEllipse(place)
        if selected:
            paint_check(painter, place.adjusted(5, 5, -5, -5), "on")

    # --- the words

    def _paint_words(self, painter: QPainter, tile: QRect, row: int) -> None:
        height = theme.line_height("small")
        line = QRect(tile.left() + 2, tile.bottom() + 1 + GAP, tile.width() - 4, height)
        mark, why = self._photos.mark(row), self._photos.why(row)
        painter.setFont(theme.font("small"))
        waiting = mark is None and not why
        self._paint_line(painter, line, self._photos.title(row), "text3" if waiting else "text")
        line.translate(0, height)
        if why:
            self._paint_line(painter, line, why, "text2")
        elif mark is not None:
            side = theme.px(MARK_SIDE)
            place = QRectF(line.left(), line.center().y() - side / 2 + 1, side, side)
            word = line.adjusted(side + 6, 0, 0, 0)
            if painter.layoutDirection() == _RIGHT_TO_LEFT:
                place.moveRight(line.right())
                word = line.adjusted(0, 0, -side - 6, 0)
            paint_mark(painter, place, mark)
            self._paint_line(painter, word, mark.word, "text2")
        if self.names and not why:
            line.translate(0, height)
            self._paint_line(painter, line, self._photos.photo(row).path.name, "text3")

    def _paint_line(self, painter: QPainter, place: QRect, text: str, tone: str) -> None:
        painter.setPen(theme.token(tone))
        line = self._static(text, place.width(), theme.font_key("small"))
        left = place.left()
        if painter.layoutDirection() == _RIGHT_TO_LEFT:
            left += place.width() - int(line.size().width())
        painter.drawStaticText(left, place.top(), line)

    def paint_whole(self, painter: QPainter, row: int) -> None:
        """Only the picture of a photo, at the origin: for the drag."""
        painter.setRenderHints(_HINTS)
        self._paint_picture(painter, QRect(0, 0, self.tile.width(), self.tile.height()), row)


@lru_cache(8)
def _twin_mark(ground: str, tone: str, ratio: float) -> QPixmap:
    """The mark of photos that are nearly the same, painted once for these colours."""
    mark = QPixmap(QSize(TWIN, TWIN) * ratio)
    mark.setDevicePixelRatio(ratio)
    mark.fill(Qt.GlobalColor.transparent)
    painter = QPainter(mark)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(ground))
    painter.drawRoundedRect(QRectF(0, 0, TWIN, TWIN), 6, 6)
    icons.paint(painter, "copy", QRectF(4, 4, TWIN - 8, TWIN - 8), QColor(tone))
    painter.end()
    return mark


def _static_text(text: str, width: int, _font: str) -> QStaticText:
    """One line, laid out once for the font whose key is given, cut off at ``width`` px."""
    font = theme.font("small")
    # A name may hold line breaks; a tile has one line for it.
    flat = " ".join(text.split())
    line = QStaticText(QFontMetrics(font).elidedText(flat, Qt.TextElideMode.ElideRight, width))
    line.setTextFormat(Qt.TextFormat.PlainText)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.NoWrap)
    line.setTextOption(option)
    line.prepare(font=font)
    return line
