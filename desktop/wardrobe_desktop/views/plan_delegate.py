"""PlanDelegate: one row of the plan: a folder with its note, cover and count, or a name that changes."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from wardrobe_desktop.models.plan_tree import PlanRole, RowKind
from wardrobe_desktop.views import icons, theme
from wardrobe_desktop.views.covers import cover
from wardrobe_desktop.views.wording import size_text

Index = QModelIndex | QPersistentModelIndex

FOLDER_ROW, CHILD_ROW = 40, 30
COVER = 28
GAP = 14
ICON, SMALL = 20, 16
COUNT_WIDTH = 104
INDENT = 32
TIGHT = 480
"""Below this width of a row there is no room for pictures and sizes."""
NOTE_FROM = 0.30
"""Notes begin at this share of the row, so that they stand under one another."""


class PlanDelegate(QStyledItemDelegate):
    """Lays a row out by hand; the model's AccessibleTextRole speaks for it."""

    def __init__(self, thumbnail_of: Callable[[str], Path], parent: QWidget) -> None:
        super().__init__(parent)
        self._thumbnail_of = thumbnail_of
        self._row, self._mirrored = QRectF(), False

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Rows grow with the text."""
        high = FOLDER_ROW if index.data(PlanRole.KIND) is RowKind.FOLDER else CHILD_ROW
        return QSize(200, theme.px(high))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Without the style's own text, which would stand in the way."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        row = self._row = QRectF(option.rect)
        self._mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        if option.state & QStyle.StateFlag.State_HasFocus:
            self._paint_ring(painter, row)
        match index.data(PlanRole.KIND):
            case RowKind.FOLDER:
                self._paint_folder(painter, row, index)
            case RowKind.RENAMED:
                self._paint_renamed(painter, row, index)
            case RowKind.NOTE:
                self._write(painter, _under_name(row), index.data(PlanRole.NAME), "body", "text3")
        painter.restore()

    def _paint_ring(self, painter: QPainter, row: QRectF) -> None:
        painter.setPen(theme.token("accent"))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(row.adjusted(1, 1, -1, -1), 6, 6)

    def _paint_folder(self, painter: QPainter, row: QRectF, index: Index) -> None:
        middle = row.center().y()
        icon, small = theme.px(ICON), theme.px(SMALL)
        place = QRectF(row.left() + 4, middle - icon / 2, icon, icon)
        icons.paint(painter, "folder", self._seen(place), theme.token("text"))
        tight = row.width() < theme.px(TIGHT)
        wide = theme.px(84 if tight else COUNT_WIDTH)
        count = QRectF(row.right() - wide - 8, row.top(), wide, row.height())
        self._write(painter, count, index.data(PlanRole.COUNT), "body", "text", right=True, tabular=True)
        note = index.data(PlanRole.NOTE)
        picture = QRectF(count.left() - COVER, middle - COVER / 2, COVER, COVER)
        if tight:
            picture.setLeft(count.left() + theme.px(10))
        else:
            self._paint_cover(painter, picture, index.data(PlanRole.COVER))
        notes_from = row.left() + (theme.px(124) if tight else max(row.width() * NOTE_FROM, theme.px(190)))
        name = _after_icon(row)
        name.setRight((notes_from if note else picture.left()) - GAP)
        self._write(painter, name, index.data(PlanRole.NAME), "body", "text", medium=True)
        if note:
            mark = self._seen(QRectF(notes_from, middle - small / 2, small, small))
            icons.paint(painter, "info", mark, theme.token("amber"))
            begin = notes_from + small + 6
            words = QRectF(begin, row.top(), picture.left() - begin - GAP, row.height())
            self._write(painter, words, note, "body", "amber", cut=Qt.TextElideMode.ElideRight)

    def _paint_cover(self, painter: QPainter, place: QRectF, digest: str) -> None:
        ratio = painter.device().devicePixelRatioF()
        path = self._thumbnail_of(digest) if digest else None
        picture = cover(path, QSize(COVER, COVER), 6, ratio)
        if not picture.isNull():
            painter.drawPixmap(self._seen(place).topLeft(), picture)

    def _paint_renamed(self, painter: QPainter, row: QRectF, index: Index) -> None:
        tight = row.width() < theme.px(TIGHT)
        size = QRectF(row.right() - theme.px(COUNT_WIDTH) - 8, row.top(), theme.px(COUNT_WIDTH), row.height())
        if tight:
            size.setLeft(row.right())
        else:
            size_words = size_text(index.data(PlanRole.SIZE))
            self._write(painter, size, size_words, "small", "text3", right=True, tabular=True)
        old = _under_name(row)
        old.setRight(old.left() + (size.left() - old.left()) * 0.45)
        end = self._write(painter, old, index.data(PlanRole.NAME), "body", "text2")
        side = theme.px(SMALL)
        arrow = QRectF(end + 8, row.center().y() - side / 2, side, side)
        icon = "arrow-left" if self._mirrored else "arrow-right"
        icons.paint(painter, icon, self._seen(arrow), theme.token("text3"))
        new = QRectF(arrow.right() + 8, row.top(), size.left() - arrow.right() - 16, row.height())
        self._write(painter, new, index.data(PlanRole.NEW_NAME), "body", "text", medium=True)

    def _write(
        self,
        painter: QPainter,
        place: QRectF,
        text: str,
        role: str,
        tone: str,
        *,
        right: bool = False,
        medium: bool = False,
        tabular: bool = False,
        cut: Qt.TextElideMode = Qt.TextElideMode.ElideMiddle,
    ) -> float:
        """Write one line, shortened where it does not fit; returns where it would end from left to right."""
        font = theme.font(role, tabular)
        if medium:
            font.setWeight(QFont.Weight.Medium)
        metrics = QFontMetrics(font)
        shown = metrics.elidedText(text, cut, int(place.width()))
        painter.setFont(font)
        painter.setPen(theme.token(tone))
        side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
        one_line = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
        painter.drawText(self._seen(place), side | one_line, shown)
        return place.left() + metrics.horizontalAdvance(shown)

    def _seen(self, place: QRectF) -> QRectF:
        """Where a place of the row is seen: on the other side where words run from right to left."""
        seen = QRectF(place)
        if self._mirrored:
            seen.moveLeft(self._row.left() + self._row.right() - place.right())
        return seen


def _after_icon(row: QRectF) -> QRectF:
    left = 4 + theme.px(ICON) + GAP
    return QRectF(row.left() + left, row.top(), row.width() - left - 8, row.height())


def _under_name(row: QRectF) -> QRectF:
    """Rows inside a folder begin one indentation further in: back to where the folder's name begins."""
    left = 4 + theme.px(ICON) + GAP - theme.px(INDENT)
    return QRectF(row.left() + left, row.top(), row.width() - left - 8, row.height())
