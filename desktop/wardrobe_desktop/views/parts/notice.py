"""NoticeStrip: a sentence over the page that the person should read now."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from wardrobe_desktop.views.parts.buttons import QuietButton
from wardrobe_desktop.views.parts.copy_details import CopyDetails
from wardrobe_desktop.views.parts.labels import Label, SymbolLabel


class NoticeStrip(QFrame):
    """Hidden until there is something to say."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("strip", "amber")
        self._words = Label("", "body", wrap=True)
        close = self._close = QuietButton(self.tr("Close"), "close", word=False)
        close.clicked.connect(self.hide)
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 6, 16, 6)
        row.setSpacing(12)
        row.addWidget(SymbolLabel("info", "amber"))
        row.addWidget(self._words, 1)
        row.addWidget(CopyDetails(self._words.text))
        row.addWidget(close)
        self.hide()

    def changeEvent(self, event: QEvent) -> None:
        """The strip outlives a change of the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and hasattr(self, "_close"):
            self._close.say(self.tr("Close"))

    @property
    def words(self) -> str:
        """The sentence."""
        return self._words.text()

    def say(self, sentence: str) -> None:
        """Show a sentence, in place of the one before."""
        self._words.setText(sentence)
        self.setAccessibleName(sentence)
        self.show()
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))
