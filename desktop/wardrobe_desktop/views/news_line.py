"""NewsLine: a sentence about what has just happened, in a soft card, or in amber where it needs a person."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from wardrobe_desktop.views.parts.copy_details import CopyDetails
from wardrobe_desktop.views.parts.frames import Card
from wardrobe_desktop.views.parts.labels import Label, SymbolLabel


class NewsLine(Card):
    """Hidden while there is no news."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("soft", parent)
        self._symbol = SymbolLabel("check", "soft-text")
        self._words = Label("", "body", "soft-text", wrap=True)
        self._words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 10, 16, 10)
        row.setSpacing(10)
        row.addWidget(self._symbol, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._words, 1)
        self.copy = CopyDetails(self._words.text)
        row.addWidget(self.copy, 0, Qt.AlignmentFlag.AlignTop)
        self.hide()

    @property
    def symbol(self) -> str:
        """The name of the icon beside the sentence."""
        return self._symbol.symbol

    @property
    def words(self) -> str:
        """The sentence, empty while there is none."""
        return self._words.text() if not self.isHidden() else ""

    def tell(self, words: str, trouble: bool = False, symbol: str = "check") -> None:
        """Say it, or with nothing to say go away. ``symbol``: not the tick for what is not done yet."""
        self.set_kind("amber" if trouble else "soft")
        self._symbol.set_symbol("info" if trouble else symbol, "amber" if trouble else "soft-text")
        self._words.set_tone("text" if trouble else "soft-text")
        self._words.setText(words)
        self.copy.setVisible(trouble)
        self.setAccessibleName(words)
        self.setVisible(bool(words))
