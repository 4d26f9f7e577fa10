"""The fields of the sort page that Qt does not have: a choice in a card, a folder with its icon, and a list
whose choices have examples.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QLineEdit,
    QRadioButton,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionComboBox,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from wardrobe_desktop.views import icons, theme
from wardrobe_desktop.views.parts.combo import Combo
from wardrobe_desktop.views.parts.labels import Label
from wardrobe_desktop.views.wording import place_text

KNOB, GAP = 18, 12
_EXAMPLE = Qt.ItemDataRole.UserRole


class Radio(QRadioButton):
    """A radio button with our own knob: a ring, and a disc in it when chosen."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.setFont(theme.font("strong"))

    def sizeHint(self) -> QSize:
        """Knob and word."""
        words = int(theme.metrics("strong").horizontalAdvance(self.text())) + 4
        return QSize(theme.px(KNOB) + GAP + words, theme.px(24))

    def hitButton(self, _spot: object) -> bool:
        """All of it."""
        return True

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side = theme.px(KNOB)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left = self.width() - side if mirrored else 0
        knob = QRectF(left, (self.height() - side) / 2, side, side).adjusted(1, 1, -1, -1)
        tone = "dis" if not self.isEnabled() else "accent" if self.isChecked() else "ctl"
        painter.setPen(QPen(theme.token(tone), 1.5))
        painter.setBrush(theme.token("surface"))
        painter.drawEllipse(knob)
        if self.isChecked():
            inset = side * 0.2
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.token(tone))
            painter.drawEllipse(knob.adjusted(inset, inset, -inset, -inset))
        painter.setFont(theme.font("strong"))
        painter.setPen(theme.token("text" if self.isEnabled() else "dis"))
        words = QRectF(0 if mirrored else side + GAP, 0, self.width() - side - GAP, self.height())
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading, self.text())
        painter.end()


class RadioCard(QFrame):
    """A radio button in a frame with a sentence under it; a click anywhere takes it."""

    def __init__(self, name: str, sentence: str) -> None:
        super().__init__()
        self.radio = Radio(name)
        self.radio.setAccessibleDescription(sentence)
        self.radio.toggled.connect(lambda _: self.update())
        self._sentence = sentence
        self._words = words = Label(sentence, "small", "text2", wrap=True)
        words.setContentsMargins(theme.px(KNOB) + GAP, 0, 0, 0)
        column = QVBoxLayout(self)
        column.setContentsMargins(15, 11, 15, 11)
        column.setSpacing(2)
        column.addWidget(self.radio)
        column.addWidget(words)

    def refuse(self, reason: str) -> None:
        """This choice cannot be taken, and why; it can again where there is no reason."""
        self.radio.setEnabled(not reason)
        self._words.setText(reason or self._sentence)
        self.radio.setAccessibleDescription(reason or self._sentence)

    @property
    def words(self) -> str:
        """The sentence under the name."""
        return self._words.text()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Painted here and not by the style sheet, so that a thicker edge moves nothing inside."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = self.radio.isChecked() and self.isEnabled()
        wide = 2.0 if self.radio.isChecked() else 1.0
        painter.setPen(QPen(theme.token("accent" if chosen else "ctl"), wide))
        painter.setBrush(theme.token("surface"))
        inset = wide / 2
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), 10, 10)
        painter.end()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """The whole card is the target."""
        if self.rect().contains(event.position().toPoint()):
            self.radio.click()


class PlaceField(QLineEdit):
    """A folder, without the part that everybody's paths share, shortened on its left; read only."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self._folder = Path()
        self.setReadOnly(True)
        self.setAccessibleName(name)
        self.setTextMargins(theme.px(28), 0, 0, 0)
        self.setMinimumHeight(theme.px(40))

    def show_folder(self, folder: Path) -> None:
        """Show another folder."""
        self._folder = folder
        self.setToolTip(str(folder))
        self.setAccessibleDescription(str(folder))
        self._fit()

    def _fit(self) -> None:
        room = self.width() - theme.px(28) - 32
        self.setText(
            QFontMetrics(self.font()).elidedText(
                place_text(self._folder), Qt.TextElideMode.ElideLeft, max(room, 40)
            )
        )
        self.setCursorPosition(0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side = theme.px(20)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left = self.width() - side - 12 if mirrored else 12
        tone = theme.token("text" if self.isEnabled() else "dis")
        icons.paint(painter, "folder", QRectF(left, (self.height() - side) / 2, side, side), tone)
        painter.end()


class ExampleCombo(Combo):
    """A choice from a list, with an example in grey behind each word."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.setItemDelegate(_ExampleDelegate(self))
        self.currentIndexChanged.connect(self._say_all)

    def set_example(self, index: int, example: str) -> None:
        """Show another example behind a choice; a screen reader says it after the word."""
        self.setItemData(index, example, _EXAMPLE)
        self.setItemData(index, f"{self.itemText(index)}, {example}", Qt.ItemDataRole.AccessibleTextRole)
        self._say_all()

    def _say_all(self) -> None:
        # A long example is cut off in a narrow field.
        self.setToolTip(self.currentData(Qt.ItemDataRole.AccessibleTextRole) or "")

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        field = QStyle.SubControl.SC_ComboBoxEditField
        room = self.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, field, self)
        painter = QPainter(self)
        tone = "text3" if self.isEnabled() else "dis"
        _write_after(painter, room, self.currentText(), self.currentData(_EXAMPLE), self, tone)
        painter.end()


class _ExampleDelegate(QStyledItemDelegate):
    """A row of the list that drops down."""

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().paint(painter, option, index)
        shown = QStyleOptionViewItem(option)
        self.initStyleOption(shown, index)
        words = QStyle.SubElement.SE_ItemViewItemText
        room = option.widget.style().subElementRect(words, shown, option.widget)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        tone = "soft-text" if chosen else "text3"
        _write_after(painter, room, index.data(), index.data(_EXAMPLE), option.widget, tone)


def _write_after(painter: QPainter, room: QRect, word: str, example: str, where: QWidget, tone: str) -> None:
    """Write the example behind the word in the same room, shortened where it does not fit."""
    metrics = QFontMetrics(where.font())
    taken = metrics.horizontalAdvance(word) + theme.px(12)
    mirrored = where.layoutDirection() == Qt.LayoutDirection.RightToLeft
    place = room.adjusted(0, 0, -taken, 0) if mirrored else room.adjusted(taken, 0, 0, 0)
    painter.setFont(where.font())
    painter.setPen(theme.token(tone))
    leading = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading
    painter.drawText(place, leading, metrics.elidedText(example, Qt.TextElideMode.ElideRight, place.width()))
