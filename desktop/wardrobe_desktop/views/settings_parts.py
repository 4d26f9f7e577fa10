"""What the cards of the settings page are made of: a heading, facts with their names, a slider with ticks."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QGridLayout,
    QHBoxLayout,
    QSlider,
    QStyle,
    QStyleOptionSlider,
    QVBoxLayout,
    QWidget,
)

from wardrobe_desktop.views import theme
from wardrobe_desktop.views.parts.frames import Card
from wardrobe_desktop.views.parts.labels import Label

LARGE = 1.5
"""From this size of text on, names stand above what they name."""

_TICK = 5
"""Px at 100 %: how high a tick is."""
_TICKS = 5

_TOP = Qt.AlignmentFlag.AlignTop


class SettingsCard(Card):
    """A card with a heading.

    What it holds goes into ``column``, what stands beside the heading into ``head``.
    """

    def __init__(self, heading: str = "", sentence: str = "") -> None:
        super().__init__("plain")
        self._heading = Label("", "heading", wrap=True)
        self.set_heading(heading)
        self.head = QHBoxLayout()
        self.head.setSpacing(8)
        self.head.addWidget(self._heading, 1)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(24, 20, 24, 22)
        self.column.setSpacing(10)
        self.column.addLayout(self.head)
        if sentence:
            self.column.addWidget(Label(sentence, "small", "text2", wrap=True))

    def set_heading(self, heading: str) -> None:
        """Name the card."""
        self._heading.setText(heading)
        self.setAccessibleName(heading)

    def add_row(self, name: str, control: QWidget) -> None:
        """A control with its name on the left; above it where text is large."""
        large = theme.scale() >= LARGE
        row = QBoxLayout(QBoxLayout.Direction.TopToBottom if large else QBoxLayout.Direction.LeftToRight)
        row.setSpacing(4 if large else 16)
        row.addWidget(Label(name, "body", wrap=True), 0 if large else 1)
        row.addWidget(control, 0 if large else 3)
        self.column.addLayout(row)


class Facts(QWidget):
    """Names on the left, what is so on the right; one under the other where text is large."""

    def __init__(self) -> None:
        super().__init__()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(1, 1)
        self._values: dict[str, Label] = {}

    def tell(self, name: str, value: str) -> None:
        """Say that ``name`` is ``value`` now."""
        if name not in self._values:
            self._add(name)
        self._values[name].setText(value)
        self._values[name].setAccessibleName(f"{name}: {value}")

    def value(self, name: str) -> str:
        """What is said of ``name``, empty where nothing is."""
        return self._values[name].text() if name in self._values else ""

    def _add(self, name: str) -> None:
        label, value = Label(name, "small", "text2"), Label("", "small", wrap=True)
        self._values[name] = value
        row = self._grid.rowCount()
        if theme.scale() < LARGE:
            self._grid.addWidget(label, row, 0, _TOP)
            self._grid.addWidget(value, row, 1)
        else:
            self._grid.addWidget(label, row, 0, 1, 2)
            self._grid.addWidget(value, row + 1, 0, 1, 2)


class TickedSlider(QSlider):
    """A slider with a tick below every few of the places where it can stand, and below both ends: a style
    sheet draws none.
    """

    def __init__(self) -> None:
        super().__init__(Qt.Orientation.Horizontal)

    def sizeHint(self) -> QSize:
        """With room for the ticks."""
        return super().sizeHint() + QSize(0, 2 * theme.px(_TICK))

    def minimumSizeHint(self) -> QSize:
        return super().minimumSizeHint() + QSize(0, 2 * theme.px(_TICK))

    def tick_places(self) -> list[int]:
        """Where the ticks stand, in px from the left: below the middle of the knob at these values."""
        option = QStyleOptionSlider()
        self.initStyleOption(option)
        places = []
        least, most = self.minimum(), self.maximum()
        for value in sorted({least + round(nth * (most - least) / (_TICKS - 1)) for nth in range(_TICKS)}):
            option.sliderPosition = option.sliderValue = value
            places.append(self._knob(option).center().x())
        return places

    def _knob(self, option: QStyleOptionSlider) -> QRect:
        handle = QStyle.SubControl.SC_SliderHandle
        return self.style().subControlRect(QStyle.ComplexControl.CC_Slider, option, handle, self)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        tick = theme.px(_TICK)
        for place in self.tick_places():
            painter.fillRect(
                place, self.height() - tick, 1, tick, theme.token("ctl" if self.isEnabled() else "line")
            )
        painter.end()
        super().paintEvent(event)
