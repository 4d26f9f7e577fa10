"""LearnedNews: a sentence over the photos: how many of them stand elsewhere because of what was learned, or
of what was forgotten."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAccessible, QAccessibleEvent, QHideEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout

from wardrobe_desktop.views.farewell import Farewell
from wardrobe_desktop.views.parts.buttons import QuietButton
from wardrobe_desktop.views.parts.labels import Label, SymbolLabel
from wardrobe_desktop.workers.aftermath import Aftermath
from wardrobe_desktop.workers.desk import Desk

FEWEST = 5
"""Fewer photos than this are not worth a sentence: each shows where it stands."""


def _tr(text: str, count: int = -1) -> str:
    return QCoreApplication.translate("LearnedNews", text, "", count)


class LearnedNews(QFrame):
    """Hidden until a decision, or what was taught, has moved many photos that nobody touched, or a category
    was forgotten; it goes with the next act. What happens while another page is in front is told there, or
    not at all: who answers one photo after another would read it again and again.
    """

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._farewell = Farewell(desk, self)
        self.setProperty("strip", "soft")
        self._words = Label("", "body", "soft-text", wrap=True, tabular=True)
        close = QuietButton(self.tr("Close"), "close", tone="soft-text", word=False)
        close.clicked.connect(self.hide)
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 6, 16, 6)
        row.setSpacing(12)
        row.addWidget(SymbolLabel("info", "soft-text"))
        row.addWidget(self._words, 1)
        row.addWidget(close)
        self.hide()
        desk.teacher.settled.connect(self._settled)
        # Named slots, which end with this line of news: the desk may outlive it.
        desk.undo_stack.indexChanged.connect(self._is_over)
        desk.photosAdded.connect(self._is_over)

    @property
    def words(self) -> str:
        """The sentence, empty while there is none."""
        return "" if self.isHidden() else self._words.text()

    def hideEvent(self, event: QHideEvent) -> None:
        """Whoever leaves the photos has read it; how they stand later may be otherwise."""
        super().hideEvent(event)
        if not event.spontaneous():
            self.hide()

    def _is_over(self, *_news: int) -> None:
        self.hide()

    def _settled(self, found: Aftermath) -> None:
        page, stack = self.parentWidget(), self._desk.undo_stack
        # Where photos of a forgotten category went is told with it: they are among those that were counted.
        words = self._farewell.take() or _sentences(found)
        if not words or page is None or not page.isVisible():
            return
        # After an undo it is redo that would lead back.
        if stack.canUndo() and not stack.canRedo():
            words.append(_tr("Undo takes this back."))
        self._words.setText(" ".join(words))
        self.setAccessibleName(self._words.text())
        self.show()
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))


def _sentences(found: Aftermath) -> list[str]:
    words = []
    if found.asked >= FEWEST:
        alike = _tr("%Ln photos that look like these are asked about now.", found.asked)
        words.append(alike if found.alike else _tr("%Ln photos are asked about now.", found.asked))
    if found.elsewhere >= FEWEST and found.alike:
        words.append(_tr("%Ln photos that look like these are filed elsewhere now.", found.elsewhere))
    if found.clear >= FEWEST:
        words.append(_tr("%Ln photos that were asked about are clear now and filed.", found.clear))
    return words
