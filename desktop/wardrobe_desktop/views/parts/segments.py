"""Segments: one of a few, all of them in sight, as one bar where there is room for it."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QSizePolicy, QToolButton, QWidget

from wardrobe_desktop.views import theme
from wardrobe_desktop.views.parts.flow import FlowLayout

AIR = 34
"""Pixels that edges and the room beside the word take, as in the style sheet."""


JOINED, APART = -1, 6
"""Pixels between two: side by side they share their edge."""


class Segment(QToolButton):
    """One of them, as wide as its word is when it is down: bold. That one covers its neighbours' edges."""

    def __init__(self) -> None:
        super().__init__()
        self.setCheckable(True)
        self.setProperty("segment", True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.toggled.connect(self._turned)

    def _turned(self, down: bool) -> None:
        if down:
            self.raise_()

    def stand(self, place: str) -> None:
        """``first``, ``middle`` or ``last`` of a bar, which is round at its ends only; empty: on its own."""
        if place != self.property("place"):
            self.setProperty("place", place)
            self.style().unpolish(self)
            self.style().polish(self)

    def sizeHint(self) -> QSize:
        usual = super().sizeHint()
        bold = int(theme.metrics("small-strong").horizontalAdvance(self.text())) + AIR
        return QSize(max(usual.width(), bold), usual.height())

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()


class Segments(QWidget):
    """Buttons of which one is down: a bar, or where that is too wide each on its own, in as many lines as it
    takes. ``chosen(key)`` by hand.
    """

    chosen = Signal(str)

    def __init__(self, name: str, options: Iterable[tuple[str, str]], parent: QWidget | None = None) -> None:
        """``name`` says to a screen reader what is chosen; ``options`` are keys with their words."""
        super().__init__(parent)
        self.setAccessibleName(name)
        self.buttons: dict[str, Segment] = {}
        group = QButtonGroup(self)
        self._row = FlowLayout(self, gap=APART)
        for key, word in options:
            button = self.buttons[key] = Segment()
            button.setText(word)
            button.setAccessibleName(f"{name}: {word}")
            group.addButton(button)
            self._row.addWidget(button)
        group.buttonClicked.connect(lambda _button: self.chosen.emit(self.key))
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def event(self, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest, QEvent.Type.Show):
            self._join()
        return super().event(event)

    def _join(self) -> None:
        buttons = list(self.buttons.values())
        joined = sum(button.sizeHint().width() + JOINED for button in buttons) - JOINED <= self.width()
        self._row.set_gap(JOINED if joined else APART)
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            buttons.reverse()
        last = len(buttons) - 1
        for number, button in enumerate(buttons):
            place = "first" if number == 0 else "last" if number == last else "middle"
            button.stand(place if joined and last else "")

    @property
    def key(self) -> str:
        """What is chosen."""
        return next((key for key, button in self.buttons.items() if button.isChecked()), "")

    @property
    def button(self) -> QWidget:
        """The button that is down, to which the keyboard should come."""
        return self.buttons[self.key] if self.key else self

    def choose(self, key: str) -> None:
        """Show another choice; says nothing."""
        if key in self.buttons:
            self.buttons[key].setChecked(True)
