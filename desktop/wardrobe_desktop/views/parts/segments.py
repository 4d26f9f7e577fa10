"""Segments: one of a few, all of them in sight."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QSizePolicy, QToolButton, QWidget

from wardrobe_desktop.views import theme
from wardrobe_desktop.views.parts.flow import FlowLayout

AIR = 34
"""Pixels that edges and the room beside the word take, as in the style sheet."""


class Segment(QToolButton):
    """One of them, as wide as its word is when it is down: bold."""

    def sizeHint(self) -> QSize:
        usual = super().sizeHint()
        bold = int(theme.metrics("small-strong").horizontalAdvance(self.text())) + AIR
        return QSize(max(usual.width(), bold), usual.height())

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()


class Segments(QWidget):
    """Buttons side by side of which one is down; they wrap where words are long. ``chosen(key)`` by hand."""

    chosen = Signal(str)

    def __init__(self, name: str, options: Iterable[tuple[str, str]], parent: QWidget | None = None) -> None:
        """``name`` says to a screen reader what is chosen; ``options`` are keys with their words."""
        super().__init__(parent)
        self.setAccessibleName(name)
        self.buttons: dict[str, QToolButton] = {}
        group = QButtonGroup(self)
        row = FlowLayout(self, gap=6)
        for key, word in options:
            button = self.buttons[key] = Segment()
            button.setText(word)
            button.setAccessibleName(f"{name}: {word}")
            button.setCheckable(True)
            button.setProperty("segment", True)
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            group.addButton(button)
            row.addWidget(button)
        group.buttonClicked.connect(lambda _button: self.chosen.emit(self.key))
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

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
