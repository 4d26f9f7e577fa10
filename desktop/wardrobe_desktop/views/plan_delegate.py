"""PlanDelegate: one row of the plan: a folder with its note, cover and count, or a name that changes."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTreeView

from wardrobe_desktop.models.plan_tree import PlanRole, RowKind
from wardrobe_desktop.views import icons, theme
from wardrobe_desktop.views.covers import cover
from wardrobe_desktop.views.wording import size_text

Index = QModelIndex | QPersistentModelIndex

FOLDER_ROW, CHILD_ROW = 40, 30
NOTE_LINE = 22
"""So much higher is a row whose note has no room beside the name and stands below it."""
COVER = 28
GAP = 14
ICON, SMALL = 20, 16
COUNT_WIDTH = 104
INDENT = 32
TIGHT = 480
"""Below this width of a row there is no room for pictures and sizes."""
MARK_GAP = 6
NOTE_FROM = 0.30
"""Notes begin at this share of the row, so that they stand under one another."""


class PlanDelegate(QStyledItemDelegate):
    """Lays a row out by hand; the model's AccessibleTextRole speaks for it."""

    def __init__(self, thumbnail_of: Callable[[str], Path], tree: QTreeView) -> None:
        super().__init__(tree)
        self._thumbnail_of, self._tree = thumbnail_of, tree
        self._row, self._mirrored = QRectF(), False

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Rows grow with the text, and where a note stands below its name."""
        if index.data(PlanRole.KIND) is not RowKind.FOLDER:
            return QSize(200, theme.px(CHILD_ROW))
        line = _FolderLine(QRectF(0, 0, self._width_of(index), theme.px(FOLDER_ROW)), index)
        return QSize(200, theme.px(FOLDER_ROW + (NOTE_LINE if line.is_note_below else 0)))

    def _width_of(self, index: Index) -> int:
        """The width that a row has in the tree, which Qt does not tell where it asks for the height."""
        depth, above = 1, index.parent()
        while above.isValid():
            depth, above = depth + 1, above.parent()
        return self._tree.viewport().width() - depth * self._tree.indentation()

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
        line = _FolderLine(QRectF(row.left(), row.top(), row.width(), theme.px(FOLDER_ROW)), index)
        middle = line.row.center().y()
        icon, small = theme.px(ICON), theme.px(SMALL)
        place = QRectF(row.left() + 4, middle - icon / 2, icon, icon)
        icons.paint(painter, "folder", self._seen(place), theme.token("text"))
        count = index.data(PlanRole.COUNT)
        self._write(painter, line.count, count, "body", "text", right=True, tabular=True)
        if not line.is_tight:
            picture = QRectF(line.count.left() - COVER, middle - COVER / 2, COVER, COVER)
            self._paint_cover(painter, picture, index.data(PlanRole.COVER))
        self._write(painter, line.name, index.data(PlanRole.NAME), "body", "text", medium=True)
        if note := index.data(PlanRole.NOTE):
            place = line.note
            mark = QRectF(place.left(), place.center().y() - small / 2, small, small)
            icons.paint(painter, "info", self._seen(mark), theme.token("amber"))
            place.setLeft(mark.right() + MARK_GAP)
            self._write(painter, place, note, "body", "amber", cut=Qt.TextElideMode.ElideRight)

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
        font = _font(role, medium=medium, tabular=tabular)
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


class _FolderLine:
    """Where the parts of a folder's row stand: the name has its room before the note has, and a note that is
    left with too little of it stands below.
    """

    def __init__(self, row: QRectF, index: Index) -> None:
        self.row = row
        self.is_tight = row.width() < theme.px(TIGHT)
        words = _width(index.data(PlanRole.COUNT), tabular=True) if self.is_tight else theme.px(COUNT_WIDTH)
        self.count = QRectF(row.right() - words - 8, row.top(), words, row.height())
        end = self.count.left() - GAP - (0 if self.is_tight else COVER)
        self.name = _after_icon(row)
        self.name.setRight(end)
        self.is_note_below = False
        self.note = QRectF()
        if note := index.data(PlanRole.NOTE):
            self._place_note(
                theme.px(SMALL) + MARK_GAP + _width(note), _width(index.data(PlanRole.NAME), medium=True)
            )

    def _place_note(self, note: float, name: float) -> None:
        row, end = self.row, self.name.right()
        first = self.name.left() + name + GAP
        self.is_note_below = first + note > end
        if self.is_note_below:
            below = row.top() + theme.px(FOLDER_ROW - NOTE_LINE / 2)
            width = row.right() - 8 - self.name.left()
            self.note = QRectF(self.name.left(), below, width, theme.px(NOTE_LINE))
            return
        usual = row.left() + max(row.width() * NOTE_FROM, theme.px(124 if self.is_tight else 190))
        begin = max(first, min(usual, end - note))
        self.note = QRectF(begin, row.top(), end - begin, row.height())
        self.name.setRight(begin - GAP)


def _font(role: str, *, medium: bool = False, tabular: bool = False) -> QFont:
    font = theme.font(role, tabular)
    if medium:
        font.setWeight(QFont.Weight.Medium)
    return font


def _width(text: str, *, medium: bool = False, tabular: bool = False) -> int:
    """The room that a text needs; a px more, as it would be shortened for want of a fraction."""
    return QFontMetrics(_font("body", medium=medium, tabular=tabular)).horizontalAdvance(text) + 1


def _after_icon(row: QRectF) -> QRectF:
    left = 4 + theme.px(ICON) + GAP
    return QRectF(row.left() + left, row.top(), row.width() - left - 8, row.height())


def _under_name(row: QRectF) -> QRectF:
    """Rows inside a folder begin one indentation further in: back to where the folder's name begins."""
    left = 4 + theme.px(ICON) + GAP - theme.px(INDENT)
    return QRectF(row.left() + left, row.top(), row.width() - left - 8, row.height())
