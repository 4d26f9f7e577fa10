"""PageBar: the top of every page but the first: the way back, the page's name, what else belongs there."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QKeySequence, QPainter, QPaintEvent, QResizeEvent, QShortcut
from PySide6.QtWidgets import QSizePolicy, QWidget

from wardrobe_desktop.views import theme
from wardrobe_desktop.views.parts.buttons import QuietButton
from wardrobe_desktop.views.parts.frames import Bar
from wardrobe_desktop.views.parts.labels import ElidedLabel

LEAST = QSize(640, 400)
"""How small a page may become. Said outright, or Qt would keep the window as wide as the widest page."""


class PageBar(Bar):
    """← All photos | Sort photos. Add to ``row`` what goes on the right. ``back()`` by click, or by Esc."""

    back = Signal()
    helpRequested = Signal()  # noqa: N815

    def __init__(self, title: str, page: QWidget, closes_first: Callable[[], bool] = lambda: False) -> None:
        """``closes_first`` closes what Esc closes before it leads back; False where nothing was open."""
        super().__init__("top")
        self._closes_first = closes_first
        self.home = QuietButton(self.tr("All photos"), "arrow-left", tone="text")
        self.home.clicked.connect(self.back)
        self.row.addWidget(self.home)
        self.row.addWidget(UprightRule())
        self.row.addSpacing(8)
        self.title = ElidedLabel(title, "heading")
        self.title.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self.row.addWidget(self.title)
        # What goes first where it gets tight, next, and last: each is told whether there is room for it.
        self.spare: list[Callable[[bool], None]] = [self.home.show_word]
        escape = QShortcut(QKeySequence("Esc"), page)
        escape.activated.connect(self._escape)

    def _escape(self) -> None:
        if not self._closes_first():
            self.home.click()

    def add_help(self, word: str) -> None:
        """The button on the far right that tells the keys of this page."""
        button = QuietButton(word, "help")
        button.clicked.connect(self.helpRequested)
        self.row.addWidget(button)
        self.spare.insert(0, button.show_word)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    def fit(self) -> None:
        """Leave out what there is no room for; words of buttons become their tooltips."""
        for gone in range(len(self.spare) + 1):
            for place, show in enumerate(self.spare):
                show(place >= gone)
            title = self.title.sizeHint().width() - self.title.minimumWidth()
            if self.row.totalMinimumSize().width() + title <= self.width():
                return


class UprightRule(QWidget):
    """A hairline between two things side by side."""

    def __init__(self, whole: bool = False) -> None:
        """``whole``: from top to bottom, between two halves of a page."""
        super().__init__()
        self.setFixedWidth(1)
        if not whole:
            self.setFixedHeight(theme.px(28))

    def paintEvent(self, event: QPaintEvent) -> None:
        """One token, nothing else."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.token("line"))
        painter.end()
