"""EmptyState: says what is true, then what to do."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from wardrobe_desktop.views.parts.flow import CENTRE, FlowLayout
from wardrobe_desktop.views.parts.frames import Surface
from wardrobe_desktop.views.parts.labels import Label


class EmptyState(Surface):
    """A headline, a sentence and the ways on, in the middle of the page."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("bg", parent)
        self._headline = Label("", "title", wrap=True)
        self._sentence = Label("", "body", "text2", wrap=True)
        for label in (self._headline, self._sentence):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._buttons = FlowLayout(ends=CENTRE)
        column = QVBoxLayout(self)
        column.setContentsMargins(48, 24, 48, 24)
        column.setSpacing(8)
        column.addStretch(2)
        column.addWidget(self._headline)
        column.addWidget(self._sentence)
        column.addSpacing(16)
        column.addLayout(self._buttons)
        column.addStretch(3)

    def say(self, headline: str, sentence: str = "", buttons: tuple[QPushButton, ...] = ()) -> None:
        """Show these words and these buttons; the buttons of before are gone."""
        self._headline.setText(headline)
        self._sentence.setText(sentence)
        self._sentence.setVisible(bool(sentence))
        self.setAccessibleName(f"{headline} {sentence}".strip())
        while (item := self._buttons.takeAt(0)) is not None:
            if (button := item.widget()) is not None:
                button.hide()
                button.deleteLater()
        for button in buttons:
            self._buttons.addWidget(button)
