"""SortBar: the bottom of the sort page: how much room it takes and the button; progress; or how to go on."""

from __future__ import annotations

import time
from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QStackedWidget, QVBoxLayout, QWidget

from wardrobe_desktop.views import theme
from wardrobe_desktop.views.parts.acts import Acts
from wardrobe_desktop.views.parts.buttons import Button
from wardrobe_desktop.views.parts.frames import Bar
from wardrobe_desktop.views.parts.labels import Label, SymbolLabel
from wardrobe_desktop.views.parts.turning import Turning
from wardrobe_desktop.views.wording import time_left_text

WORDS = 120
"""Px at 100 % that words shall have beside their strong beginning; else they stand below it."""
SETTLED_S = 3.0
"""No time left is promised before this: the first photos say little."""


SETTLE_MS = 700
"""Longer than the slowest double-click that a desktop can be set to is usually made."""


class CalmButton(Button):
    """A button that touches files, or leads away from them: deaf to the click that brought it under the hand.

    It listens to mouse and keys only after it has been on screen for ``SETTLE_MS``, and never to the second
    half of a double-click or to a key that is held down.
    """

    def __init__(self, text: str, symbol: str = "", kind: str = "plain", size: str = "big") -> None:
        super().__init__(text, symbol, kind=kind, size=size)
        self._settling = QTimer(self, singleShot=True, interval=SETTLE_MS)

    @property
    def settling(self) -> bool:
        """Whether it has come too recently to be meant."""
        return self._settling.isActive()

    def settle(self) -> None:
        """Begin to wait, again if need be."""
        self._settling.start()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        # Spontaneous: the whole window comes back, nothing has moved under the hand.
        if not event.spontaneous():
            self.settle()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if not self.settling:
            super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self.settling and not event.isAutoRepeat():
            super().keyPressEvent(event)


class SortBar(Bar):
    """Three faces, one at a time: before, while it runs, after it was stopped."""

    cancel = Signal()
    go = Signal()
    stop = Signal()
    put_back = Signal()
    go_on = Signal()

    def __init__(self) -> None:
        super().__init__("bottom")
        self._faces = QStackedWidget()
        self._before, self._running, self._stopped = (
            self._make_before(),
            self._make_running(),
            self._make_stopped(),
        )
        for face in (self._before, self._running, self._stopped):
            self._faces.addWidget(face)
        self.row.setContentsMargins(32, 7, 24, 7)
        self.row.addWidget(self._faces)
        self._began = 0.0

    # --- before

    def _make_before(self) -> QWidget:
        self._disk = SymbolLabel("disk", "text")
        self._strong = Label("", "strong")
        self._words = Label("", "body", "text2", wrap=True)
        self.cancel_button = Button(self.tr("Cancel"), size="big")
        self.cancel_button.clicked.connect(self.cancel)
        self.go_button = CalmButton("", kind="primary")
        self.go_button.clicked.connect(self.go)
        said = Turning((self._strong, self._words), self._words, comfort=WORDS)
        return _face(_told(self._disk, said), (self.cancel_button, self.go_button))

    def offer(self, act: str, needs: str, has: str) -> None:
        """Ready to go."""
        self._say("disk", "text", needs, has)
        self.go_button.setText(act)
        self.go_button.setEnabled(True)
        self.go_button.setToolTip("")
        self._faces.setCurrentWidget(self._before)

    def hold(self, act: str, why: str = "", trouble: bool = False) -> None:
        """Not to be pressed now; ``why`` says so, in amber where it is trouble."""
        self._say("info" if trouble else "disk", "amber" if trouble else "text2", "", why)
        self.go_button.setText(act)
        self.go_button.setEnabled(False)
        self.go_button.setToolTip(why)
        self._faces.setCurrentWidget(self._before)

    def _say(self, symbol: str, tone: str, strong: str, words: str) -> None:
        self._disk.set_symbol(symbol, tone)
        self._disk.setVisible(bool(strong or words))
        self._strong.setText(strong)
        self._strong.setVisible(bool(strong))
        self._words.set_tone("amber" if tone == "amber" else "text2")
        self._words.setText(words)

    @property
    def words(self) -> str:
        """What is said before it begins."""
        return f"{self._strong.text()} {self._words.text()}".strip()

    # --- while it runs

    def _make_running(self) -> QWidget:
        self._progress_words = Label("", "body", "text2", wrap=True, tabular=True)
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.stop_button = CalmButton(self.tr("Stop"), "stop")
        self.stop_button.clicked.connect(self.stop)
        told = QWidget()
        column = QVBoxLayout(told)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addStretch(1)
        column.addWidget(self._progress_words)
        column.addWidget(self.progress)
        column.addStretch(1)
        return _face(told, (self.stop_button,), gap=32)

    def show_running(self, words: str, total: int) -> None:
        """It has begun."""
        self._began = time.monotonic()
        self.progress.setRange(0, max(total, 1))
        self.progress.setValue(0)
        self.progress.setAccessibleName(words)
        self._progress_words.setText(words)
        self.stop_button.setEnabled(True)
        self._faces.setCurrentWidget(self._running)
        self.stop_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_progress(self, words: str, done: int, total: int, first: int = 0) -> None:
        """``done`` of ``total``; ``first`` were done before this run and say nothing about its speed."""
        self.progress.setRange(0, max(total, 1))
        self.progress.setValue(done)
        seconds = time.monotonic() - self._began
        if seconds > SETTLED_S and done > first:
            words += " · " + time_left_text(seconds / (done - first) * (total - done))
        self._progress_words.setText(words)

    def show_stopping(self) -> None:
        """A stop was asked for; the photo in hand is finished first."""
        self.stop_button.setEnabled(False)
        self._progress_words.setText(self.tr("Stopping after this photo…"))

    # --- after it was stopped

    def _make_stopped(self) -> QWidget:
        self._stopped_words = Label("", "body", "text", wrap=True)
        self.put_back_button = CalmButton(self.tr("Put back"), "put-back")
        self.put_back_button.clicked.connect(self.put_back)
        self.go_on_button = CalmButton(self.tr("Go on"), kind="primary")
        self.go_on_button.clicked.connect(self.go_on)
        told = _told(SymbolLabel("info", "amber"), self._stopped_words)
        return _face(told, (self.put_back_button, self.go_on_button))

    def show_stopped(self, words: str) -> None:
        """Part of it is done: back or on."""
        self._stopped_words.setText(words)
        self._faces.setCurrentWidget(self._stopped)
        self.go_on_button.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def stopped_words(self) -> str:
        """What is said after a stop."""
        return self._stopped_words.text()

    @property
    def face(self) -> str:
        """Which face is shown: before, running or stopped."""
        return {0: "before", 1: "running", 2: "stopped"}[self._faces.currentIndex()]


def _told(symbol: SymbolLabel, words: QWidget) -> QWidget:
    """What is said, with its symbol."""
    told = QWidget()
    row = QHBoxLayout(told)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(12)
    row.addWidget(symbol)
    row.addWidget(words, 1)
    return told


def _face(told: QWidget, buttons: Sequence[QWidget], gap: int = 16) -> QWidget:
    face = QWidget()
    row = QHBoxLayout(face)
    row.setContentsMargins(0, 0, 0, 0)
    row.addStrut(theme.px(48))
    row.addWidget(Turning((told, Acts(buttons, gap=16)), told, gap))
    return face
