"""SideDelegate: paints the places on the left: the amber box, rows, headings, rules."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QLineEdit, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from wardrobe_desktop.models.side_list import Entry, Kind, SideList
from wardrobe_desktop.models.thumbnails import Thumbnails
from wardrobe_desktop.views import icons, theme
from wardrobe_desktop.views.wording import number_text
from wardrobe_desktop.workers.desk import Desk

ROW = 36
# Put together once: every row asks for them, and each is an object of Python's.
_SELECTED, _HOVERED = QStyle.StateFlag.State_Selected, QStyle.StateFlag.State_MouseOver
_FOCUSED = QStyle.StateFlag.State_HasFocus
_WRAP = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop
_LEADING = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading
_TRAILING = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignTrailing
_HEIGHTS = {Kind.RULE: 13, Kind.HEADING: 32}
_ICONS = {Kind.ALL: "grid", Kind.HIDDEN: "eye", Kind.NONE: "none", Kind.UNREAD: "problems"}
Index = QModelIndex | QPersistentModelIndex


class SideDelegate(QStyledItemDelegate):
    """Paints a SideList. ``target`` is the row over which photos are held, ``held`` how many they are."""

    def __init__(self, view: QListView, places: SideList, desk: Desk, covers: Thumbnails) -> None:
        super().__init__(view)
        self._covers = covers
        # What stood there before serves until a new cover is loaded.
        self._shown: dict[str, QPixmap] = {}
        self._view = view
        self._places = places
        self._desk = desk
        self.target = -1
        self.held = 0

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        width = self._view.viewport().width()
        return QSize(width, self.height(index, width))

    def height(self, index: Index, width: int) -> int:
        """How high a row is, in px, where the list is so wide."""
        kind = self._places.entry(index).kind
        if kind is Kind.LOOK:
            return self._box_height(width) + 8 + 4
        return theme.px(_HEIGHTS.get(kind, ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        entry = self._places.entry(index)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if entry.kind is Kind.LOOK:
            self._paint_box(painter, option, entry)
        elif entry.kind is Kind.HEADING:
            painter.setFont(theme.font("caption-strong"))
            painter.setPen(theme.token("text3"))
            place = option.rect.adjusted(20, 0, -20, 0)
            painter.drawText(place, _LEADING, entry.name)
        elif entry.kind is Kind.RULE:
            middle = option.rect.center().y()
            line = QRect(option.rect.left() + 16, middle, option.rect.width() - 32, 1)
            theme.fill(painter, line, "line")
        else:
            self._paint_row(painter, option, entry, index.row() == self.target)
        painter.restore()

    # --- typing another name

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QLineEdit:
        """A field as wide as the row, beside the cover."""
        field = QLineEdit(parent)
        field.setProperty("inline", "true")
        field.setAccessibleName(self.tr("Name of {category}").format(category=self._places.entry(index).name))
        return field

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """All of the old name is chosen, so that typing replaces it."""
        assert isinstance(editor, QLineEdit)
        editor.setText(self._places.entry(index).name)
        editor.selectAll()

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        """What was typed goes to whoever keeps names."""
        assert isinstance(editor, QLineEdit)
        model.setData(index, editor.text())

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:
        """Over the name and the count."""
        place = option.rect.adjusted(8 + self._indent() - 10, 1, -9, -1)
        if self._view.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            place = self._mirrored(place)
        editor.setGeometry(place)

    # --- rows

    def _paint_row(self, painter: QPainter, option: QStyleOptionViewItem, entry: Entry, target: bool) -> None:
        current = bool(option.state & _SELECTED)
        place = option.rect.adjusted(8, 0, -9, 0)
        # A tint would be lost in high contrast.
        filled = target or (current and theme.is_high_contrast())
        ground = "accent" if filled else "soft" if current else "hover" if self._hovered(option) else ""
        if ground:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.token(ground))
            painter.drawRoundedRect(place, 8, 8)
        self._ring(painter, option, place, "on" if filled else "accent")
        tone = "on" if filled else "soft-text" if current else "text"
        self._paint_symbol(painter, place, entry, tone if target or current else "text2")
        strong = current or target
        count = self.tr("add {count}").format(count=self.held) if target else self._count(entry)
        if entry.kind is Kind.HIDDEN:
            count = ""
        quiet = tone if strong else "text2"
        width = self._text(painter, place.adjusted(0, 0, -12, 0), count, quiet, strong, end=True)
        self._text(painter, place.adjusted(self._indent(), 0, -20 - width, 0), entry.name, tone, strong)

    def _indent(self) -> int:
        """Where words begin: beside a cover and its air."""
        return theme.px(24) + 21

    def _count(self, entry: Entry) -> str:
        return number_text(self._places.count(entry))

    def _hovered(self, option: QStyleOptionViewItem) -> bool:
        return bool(option.state & _HOVERED)

    def _ring(
        self, painter: QPainter, option: QStyleOptionViewItem, place: QRect, tone: str = "accent"
    ) -> None:
        by_keys = self._view.window().testAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)
        if option.state & _FOCUSED and by_keys:
            painter.setPen(QPen(theme.token(tone), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            inset = 1 if tone == "accent" else 3
            painter.drawRoundedRect(QRectF(place).adjusted(inset, inset, -inset, -inset), 8, 8)

    def _paint_symbol(self, painter: QPainter, place: QRect, entry: Entry, tone: str) -> None:
        row = self._places.cover(entry) if entry.kind is Kind.CATEGORY else None
        side = theme.px(24)
        rect = QRectF(self._leading(place, 8, side), place.center().y() - side / 2 + 1, side, side)
        if entry.kind is Kind.CATEGORY:
            ratio = float(painter.device().devicePixelRatio())
            path = self._desk.thumbnail_path(row) if row is not None else None
            picture = self._covers.picture(path, QSize(side, side), ratio) if path else None
            picture = picture or (self._shown.get(entry.category) if path else None)
            if picture is not None:
                self._shown[entry.category] = picture
            if picture is None:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(theme.token("tile"))
                painter.drawRoundedRect(rect, 6, 6)
            else:
                painter.drawPixmap(rect.topLeft(), picture)
            return
        inner = theme.px(20)
        rect = QRectF(rect.center().x() - inner / 2, rect.center().y() - inner / 2, inner, inner)
        icons.paint(painter, _ICONS[entry.kind], rect, theme.token(tone))

    def _leading(self, place: QRect, indent: int, width: int) -> float:
        if self._view.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            return place.right() - indent - width
        return place.left() + indent

    def _text(
        self, painter: QPainter, place: QRect, text: str, tone: str, strong: bool, end: bool = False
    ) -> int:
        font, shown, width = _fitted(text, place.width(), strong, end, theme.font_key("body"))
        if self._view.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            whole = self._view.viewport().rect()
            place = QRect(whole.right() - place.right(), place.top(), place.width(), place.height())
        painter.setFont(font)
        painter.setPen(theme.token(tone))
        painter.drawText(place, _TRAILING if end else _LEADING, shown)
        return width

    # --- the box

    def _box_height(self, width: int) -> int:
        words = self._words_rect(QRect(0, 0, width - 17, 0))
        sentence = QFontMetrics(theme.font("caption")).boundingRect(words, _WRAP, self._places.sentence)
        below = sentence.height() if self._places.sentence else 0
        return theme.px(40) + below + (8 if below else 0)

    def _words_rect(self, box: QRect) -> QRect:
        return QRect(
            box.left() + self._indent(), box.top() + theme.px(35), box.width() - self._indent() - 12, 1000
        )

    @property
    def all_looked_at(self) -> bool:
        """Whether everything has been looked at, by the network and by the person: a tick means done."""
        counts = self._desk.review.counts()
        return not (self._desk.progress.working or counts.waiting or counts.look) and counts.all > 0

    def _paint_box(self, painter: QPainter, option: QStyleOptionViewItem, entry: Entry) -> None:
        box = option.rect.adjusted(8, 0, -9, -8 - 4)
        count = self._places.count(entry)
        current = bool(option.state & _SELECTED)
        ground, edge = ("amber-soft", "amber-line") if count else ("soft", "accent" if current else "soft")
        painter.setBrush(theme.token(ground))
        strong = current and theme.is_high_contrast()
        tone = "accent" if strong else "amber" if count and (current or self._hovered(option)) else edge
        painter.setPen(QPen(theme.token(tone), 3 if strong else 1))
        painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 10, 10)
        self._ring(painter, option, box)
        line = QRect(box.left(), box.top() + 4, box.width(), theme.px(34))
        side = theme.px(20)
        icon_rect = QRectF(self._leading(line, 10, side), line.center().y() - side / 2 + 1, side, side)
        icons.paint(painter, "look", icon_rect, theme.token("amber" if count else "accent"))
        self._text(
            painter, line.adjusted(self._indent(), 0, -theme.px(44) - 20, 0), entry.name, "text", strong=True
        )
        if count:
            self._paint_pill(painter, line, number_text(count))
        elif self.all_looked_at:
            tick = QRectF(self._trailing(line, 12, side), line.center().y() - side / 2 + 1, side, side)
            icons.paint(painter, "check", tick, theme.token("accent"))
        painter.setFont(theme.font("caption"))
        painter.setPen(theme.token("text2"))
        painter.drawText(self._mirrored(self._words_rect(box)), _WRAP, self._places.sentence)

    def _paint_pill(self, painter: QPainter, line: QRect, text: str) -> None:
        font = theme.font("small-strong", tabular=True)
        width = max(theme.px(28), QFontMetrics(font).horizontalAdvance(text) + 20)
        height = theme.px(22)
        pill = QRectF(self._trailing(line, 12, width), line.center().y() - height / 2 + 1, width, height)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.token("amber"))
        painter.drawRoundedRect(pill, height / 2, height / 2)
        painter.setFont(font)
        painter.setPen(theme.token("amber-soft"))
        painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, text)

    def _trailing(self, place: QRect, indent: int, width: int) -> float:
        if self._view.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            return place.left() + indent
        return place.right() - indent - width

    def _mirrored(self, place: QRect) -> QRect:
        if self._view.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            whole = self._view.viewport().rect()
            return QRect(whole.right() - place.right(), place.top(), place.width(), place.height())
        return place


@lru_cache(200)
def _fitted(text: str, room: int, strong: bool, end: bool, _theme: str) -> tuple[QFont, str, int]:
    """The font for a text of a row, what of the text fits into ``room`` px, and how wide that is.

    Worked out once: the rows are painted anew with every handful of photos.
    """
    font = theme.font("body", tabular=end)
    font.setWeight(
        QFont.Weight.DemiBold if strong else QFont.Weight.Medium if not end else QFont.Weight.Normal
    )
    metrics = QFontMetrics(font)
    shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room)
    return font, shown, metrics.horizontalAdvance(shown)
