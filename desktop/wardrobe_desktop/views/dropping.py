"""Photos and folders dropped from outside: what they are, and how it looks while they are held."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData, QRectF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from wardrobe_desktop.views import theme

EDGE = 4


class Dropped:
    """What a drag from outside carries, taken as it is: thousands of files are not looked at one by one."""

    def __init__(self, mime: QMimeData) -> None:
        self._lines = bytes(mime.data("text/uri-list").data()).split()

    def __len__(self) -> int:
        return len(self._lines)

    def paths(self, at_most: int | None = None) -> list[Path]:
        """The files and folders on this computer, in their order; of the first ``at_most`` only."""
        urls = (QUrl.fromEncoded(line) for line in self._lines[:at_most])
        return [Path(url.toLocalFile()) for url in urls if url.isLocalFile() and url.toLocalFile()]


def accept_as_copy(event: QDropEvent) -> None:
    """Answer a drag from outside, whatever it offers to do."""
    # Answering "move" makes some file managers delete the photos that were dropped.
    event.setDropAction(Qt.DropAction.CopyAction)
    event.accept()


class DropOverlay(QWidget):
    """An edge round the whole window, and a sentence in its middle if the page does not say it itself."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self._sentence = ""
        self.hide()

    @property
    def words(self) -> str:
        """What it says."""
        return self._sentence

    def show_over(self, sentence: str) -> None:
        """Cover the window; without a sentence only its edge."""
        self._sentence = sentence
        self.setGeometry(self._window.rect())
        self.raise_()
        self.show()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.token("accent"), 2 * EDGE))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(self.rect())
        if self._sentence:
            self._paint_sentence(painter)
        painter.end()

    def _paint_sentence(self, painter: QPainter) -> None:
        metrics = theme.metrics("title")
        width = min(metrics.horizontalAdvance(self._sentence) + 64, self.width() - 64)
        card = QRectF((self.width() - width) / 2, self.height() / 2 - 40, width, 80)
        painter.setPen(QPen(theme.token("accent"), 2))
        painter.setBrush(theme.token("soft"))
        painter.drawRoundedRect(card, 16, 16)
        painter.setFont(theme.font("title"))
        painter.setPen(theme.token("soft-text"))
        text = metrics.elidedText(self._sentence, Qt.TextElideMode.ElideMiddle, card.width() - 40)
        painter.drawText(card, Qt.AlignmentFlag.AlignCenter, text)
