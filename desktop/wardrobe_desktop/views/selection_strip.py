"""SelectionStrip: what can be done with several photos at once."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QWidget

from wardrobe_desktop.views import theme
from wardrobe_desktop.views.parts.buttons import Button, QuietButton
from wardrobe_desktop.views.parts.flow import FlowLayout
from wardrobe_desktop.views.parts.labels import Label
from wardrobe_desktop.views.short_button import ShortButton

LATE_MS = 60
"""While a key is held down the number changes thirty times a second, and all around is laid out with it."""

NARROW = 300
"""Px at 100 %: what is narrower has no room for the widest button beside words."""


class SelectionStrip(QFrame):
    """Shown from one selected photo on; for the first one not before a double-click would have been made."""

    moveTo = Signal(QPoint)  # noqa: N815 - where to open the menu
    noneOfThese = Signal()  # noqa: N815
    lookAtLarge = Signal()  # noqa: N815
    clear = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("strip", "soft")
        self.setMinimumHeight(theme.px(52))
        self._words = Label("", "strong", "soft-text", wrap=True, tabular=True)
        self._move = Button(self.tr("Move to…"), size="small")
        self._move.clicked.connect(lambda: self.moveTo.emit(self._move.mapToGlobal(QPoint(0, 0))))
        none = Button(self.tr("None of these"), size="small")
        none.clicked.connect(self.noneOfThese)
        self._large = ShortButton(self.tr("Look at large"), "eye", size="small")
        self._large.clicked.connect(self.lookAtLarge)
        self._clear = QuietButton(self.tr("Clear"), "close", tone="soft-text")
        self._clear.clicked.connect(self.clear)
        self._instead: QWidget | None = None
        row = self._row = QHBoxLayout(self)
        row.setContentsMargins(24, 8, 24, 8)
        row.setSpacing(8)
        row.addWidget(self._words, 1)
        buttons = FlowLayout(asks=False)
        for button in (self._move, none, self._large, self._clear):
            buttons.addWidget(button)
        row.addLayout(buttons)
        # Coming at once, it would take the second half of a double-click on the lowest photos.
        self._soon = QTimer(
            self, singleShot=True, interval=QGuiApplication.styleHints().mouseDoubleClickInterval()
        )
        self._soon.timeout.connect(self.show)
        self._count = 0
        self._late = QTimer(self, singleShot=True, interval=LATE_MS)
        self._late.timeout.connect(self._tell)
        self.hide()

    @property
    def words(self) -> str:
        """How many are selected."""
        return self.tr("%Ln photos selected", "", self._count)

    def show_count(self, count: int) -> None:
        """``count`` photos are selected."""
        self._count = count
        if count > 0 and not self.isHidden():
            if not self._late.isActive():
                self._late.start()
            return
        self._tell()
        if count == 1 and self.isHidden():
            self._soon.start()
            return
        self._soon.stop()
        self.setVisible(count > 0)

    def _tell(self) -> None:
        self._words.setText(self.words)
        self._grow()

    def take_place_of(self, other: QWidget | None) -> None:
        """Where the page is low, stand in place of this, and leave out words; None: below the photos."""
        if other is None and self._instead is not None and not self.isHidden():
            self._instead.show()
        self._instead = other
        self._fit()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._instead is not None:
            self._instead.hide()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if self._instead is not None:
            self._instead.show()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()
        self._grow()

    def _fit(self) -> None:
        """In a low or very narrow page whose buttons would wrap, two of them have their icons alone; in a
        very narrow one they stand below the words.
        """
        narrow = self.width() < theme.px(NARROW)
        self._row.setDirection(
            QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        )
        for button in (self._large, self._clear):
            button.show_word(True)
        if (narrow or self._instead is not None) and self._row.sizeHint().width() > self.width():
            for button in (self._large, self._clear):
                button.show_word(False)

    def _grow(self) -> None:
        """As high as the buttons need where they wrap: a layout above would press them into one line."""
        self.setMinimumHeight(max(theme.px(52), self._row.heightForWidth(self.width())))
