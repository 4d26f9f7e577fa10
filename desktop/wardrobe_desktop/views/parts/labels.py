"""Labels by role, and labels that elide in the middle of a row rather than push it apart."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from wardrobe_desktop.views import icons, theme

FEWEST = 7
"""So many wide letters fit into each line of words that wrap."""


class Label(QLabel):
    """Plain text in one of the type roles. ``tone``: text, text2, text3, amber, accent or soft-text."""

    def __init__(
        self,
        text: str = "",
        role: str = "body",
        tone: str = "text",
        wrap: bool = False,
        tabular: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("role", role)
        self.setProperty("tone", tone)
        self.setWordWrap(wrap)
        self.setFont(theme.font(role, tabular))

    def minimumSizeHint(self) -> QSize:
        """Whole, and no pillar of single letters: Qt would let a layout press wrapped words into one line."""
        least = super().minimumSizeHint()
        if self.wordWrap() and self.text():
            metrics = QFontMetrics(self.font())
            few = min(metrics.horizontalAdvance(self.text()), metrics.horizontalAdvance("M" * FEWEST))
            least = least.expandedTo(QSize(few, self.heightForWidth(max(self.width(), few))))
        return least

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.wordWrap() and event.size().width() != event.oldSize().width():
            self.updateGeometry()

    def set_tone(self, tone: str) -> None:
        """Say it in another tone."""
        if self.property("tone") != tone:
            self.setProperty("tone", tone)
            self.style().unpolish(self)
            self.style().polish(self)


class ElidedLabel(Label):
    """A label that shortens its text with "…" where there is no room; the whole text is the tooltip then."""

    def __init__(
        self, text: str = "", role: str = "body", tone: str = "text", parent: QWidget | None = None
    ) -> None:
        super().__init__("", role, tone, parent=parent)
        self._whole = ""
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.setText(text)

    def setText(self, text: str) -> None:
        self._whole = text
        self.setAccessibleName(text)
        self.setMinimumWidth(self.minimumSizeHint().width())  # said outright: layouts ask nothing else of it
        self._fit()

    def text(self) -> str:
        """The whole text."""
        return self._whole

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(self.font())
        return QSize(metrics.horizontalAdvance(self._whole) + 2, metrics.height())

    def minimumSizeHint(self) -> QSize:
        """A few letters: less says nothing."""
        metrics = QFontMetrics(self.font())
        return QSize(min(self.sizeHint().width(), metrics.horizontalAdvance("MMMM")), metrics.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        shown = QFontMetrics(self.font()).elidedText(
            self._whole, Qt.TextElideMode.ElideRight, max(0, self.width())
        )
        super().setText(shown)
        self.setToolTip(self._whole if shown != self._whole else "")


class SymbolLabel(QWidget):
    """An icon that is no button, in one tone of the theme."""

    def __init__(
        self, symbol: str, tone: str = "text", side: int = 20, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._symbol, self._tone = symbol, tone
        self.setFixedSize(theme.px(side), theme.px(side))

    @property
    def symbol(self) -> str:
        """The name of the icon."""
        return self._symbol

    def set_symbol(self, symbol: str, tone: str = "") -> None:
        """Show another icon."""
        self._symbol, self._tone = symbol, tone or self._tone
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        icons.paint(painter, self._symbol, QRectF(self.rect()), theme.token(self._tone))
        painter.end()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self.update()
