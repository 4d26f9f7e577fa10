"""WelcomePage: the first thing that a person sees. It says what the program does, and takes photos."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QSizePolicy,
    QSpacerItem,
    QVBoxLayout,
    QWidget,
)

from wardrobe_desktop.views import theme
from wardrobe_desktop.views.last_photos import LastPhotos
from wardrobe_desktop.views.parts.buttons import Button, QuietButton
from wardrobe_desktop.views.parts.frames import Bar, Surface
from wardrobe_desktop.views.parts.labels import Label, SymbolLabel
from wardrobe_desktop.views.welcome_drawings import WelcomeDrawings

if TYPE_CHECKING:
    from wardrobe_desktop.views.device_chip import DeviceChip

LEAST = 232
"""Pixels: the least height of the drop zone, at which there are words and buttons, but no drawings."""

_LISTED = 12
"""So many places are named in the tooltip of what can be gone on with."""

GAP_ABOVE, GAP_BELOW = 32, 20
"""Pixels between the drop zone and the words above and below it."""

AIR = 24
"""Pixels between the frame of the drop zone and what is in it, on either side."""


class WelcomePage(Surface):
    """Each button has its signal; the window knows what is wanted."""

    folderWanted = Signal()  # noqa: N815
    lastWanted = Signal(object)  # noqa: N815 - paths
    samplesWanted = Signal()  # noqa: N815
    historyWanted = Signal()  # noqa: N815
    settingsWanted = Signal()  # noqa: N815
    helpWanted = Signal()  # noqa: N815

    def __init__(self) -> None:
        super().__init__("bg")
        self._last: tuple[Path, ...] = ()
        self._chip: DeviceChip | None = None
        # Heights of window and page while nothing stands above it, and what could be scrolled then.
        self._whole, self._most = (0, 0), 0
        self._from, self._taken = 0, False
        self.zone = DropZone()
        self.zone.choose.clicked.connect(self.folderWanted)
        self.zone.samples.clicked.connect(self.samplesWanted)
        self.zone.last.clicked.connect(lambda: self.lastWanted.emit(self._last))
        inside = Surface("bg")
        column = self._inside = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._above, self._below = self._words(), self._privacy()
        self._gap, self._ground = (QSpacerItem(0, 0, vData=QSizePolicy.Policy.Fixed) for _ in range(2))
        column.addStretch(2)
        column.addLayout(self._above)
        column.addItem(self._gap)
        # The frame takes what room there is, up to its most, before anything else does.
        column.addLayout(_centred(self.zone), 100)
        column.addSpacing(GAP_BELOW)
        column.addLayout(self._below)
        column.addItem(self._ground)
        # Large text in a small window: everything can still be reached.
        area = QScrollArea()
        self._scrolled = area.verticalScrollBar()
        self._scrolled.rangeChanged.connect(self._stay_in_sight)
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(inside)
        self.bar = self._make_bar()
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(0)
        page.addWidget(area, 1)
        page.addWidget(self.bar)

    def _words(self) -> QVBoxLayout:
        words = QVBoxLayout()
        words.setContentsMargins(24, 16, 24, 0)
        words.setSpacing(8)
        lines = self.tr(
            "Drop them in, look over the few that are unclear, press one button.\n"
            "You find them in folders called Dress, Hat, Shirt."
        )
        for label in (
            Label(self.tr("Sort your wardrobe photos into folders"), "display", wrap=True),
            Label(lines, "body", "text2", wrap=True),
        ):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            words.addWidget(label)
        return words

    def _privacy(self) -> QHBoxLayout:
        sentence = self.tr(
            "Private: your photos never leave this computer. Nothing is moved until you say so, "
            "and one button puts everything back."
        )
        self._promise = Label(sentence, "body", "text2", wrap=True)
        row = QHBoxLayout()
        row.setContentsMargins(24, 0, 24, 0)
        row.setSpacing(10)
        row.addStretch(1)
        row.addWidget(SymbolLabel("lock", "accent"))
        row.addWidget(self._promise)
        row.addStretch(1)
        return row

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The promise stands on one line where there is room, in the middle."""
        super().resizeEvent(event)
        whole = self._promise.fontMetrics().horizontalAdvance(self._promise.text()) + 8
        beside = 48 + theme.px(20) + 10 + self._scrolled.sizeHint().width()
        self._promise.setFixedWidth(min(whole, self.width() - max(96, beside)))
        self._fit_chip()
        self._keep_still()

    def _keep_still(self) -> None:
        """A strip that comes in above takes its room from the top: no button moves away under the pointer."""
        high = sum(part.totalHeightForWidth(self.width()) for part in (self._above, self._below))
        high += GAP_BELOW + self.bar.height()
        gap = self.height() - high - self.zone.minimumHeight()
        ground = (self.window().height() - high - GAP_ABOVE - self.zone.maximumHeight()) * 3 // 5
        for spacer, room in (
            (self._gap, min(GAP_ABOVE, max(GAP_BELOW // 2, gap))),
            (self._ground, max(0, ground)),
        ):
            if room != spacer.sizeHint().height():
                spacer.changeSize(0, room, vData=QSizePolicy.Policy.Fixed)
                self._inside.invalidate()

    def _stay_in_sight(self, _least: int, most: int) -> None:
        """The same where the page has to scroll: what a strip takes above, is scrolled up here."""
        window, high = self.window().height(), self.height()
        taken = window == self._whole[0] and high < self._whole[1]
        if taken and not self._taken:
            self._from = self._scrolled.value()
        if taken or (self._taken and (window, high) == self._whole):
            self._scrolled.setValue(self._from + most - self._most)
        else:
            self._whole, self._most = (window, high), most
        self._taken = taken

    def _make_bar(self) -> Bar:
        bar = Bar("plain")
        bar.row.setContentsMargins(16, 7, 16, 7)
        self.history = QuietButton(self.tr("History"), "history")
        self.history.clicked.connect(self.historyWanted)
        self.settings = QuietButton(self.tr("Settings"), "settings")
        self.settings.clicked.connect(self.settingsWanted)
        self.help = QuietButton(self.tr("Help"), "help")
        self.help.clicked.connect(self.helpWanted)
        bar.row.addStretch(1)
        for button in (self.history, self.settings, self.help):
            bar.row.addWidget(button)
        # They have their places at once; until the desk is there, there is nothing to show on these pages.
        self.history.setEnabled(False)
        self.settings.setEnabled(False)
        return bar

    def offer_last(self, last: LastPhotos | None) -> None:
        """Offer to go on with what was gone through last; with None to offer nothing."""
        self._last = last.places if last is not None else ()
        if last is None:
            self.zone.offer("", "")
            return
        name = last.places[0].name or str(last.places[0])
        short = self.fontMetrics().elidedText(name, Qt.TextElideMode.ElideMiddle, theme.px(260))
        words = self.tr("Go on with “{name}”")
        if more := len(last.places) - 1:
            words = self.tr("Go on with “{name}” and %Ln others", "", more)
        words = words.format(name=short)
        if last.left > 0:
            words += " " + self.tr("· %Ln to look at", "", last.left)
        self.zone.offer(words, "\n".join(map(str, last.places[:_LISTED])))

    def _fit_chip(self) -> None:
        """The chip leaves out its word where there is no room for it: no button moves for it."""
        if self._chip is not None:
            self._chip.show_word(True)
            self._chip.show_word(self.bar.row.totalMinimumSize().width() <= self.width())

    def add_chip(self, chip: DeviceChip) -> None:
        """The desk is there: say what photos are looked at with, and offer history and settings."""
        self._chip = chip
        self.bar.row.insertWidget(0, chip)
        chip.known.connect(self._fit_chip)
        self.history.setEnabled(True)
        self.settings.setEnabled(True)


class DropZone(QFrame):
    """A dashed frame with three drawings and two buttons, a third one where there are photos to go on with.

    While photos are held over it, one sentence.
    """

    def __init__(self) -> None:
        super().__init__()
        self._over = self._offers = False
        self._words = ""
        self.setMinimumSize(QSize(560, theme.px(LEAST)))
        self.setMaximumSize(QSize(theme.px(800), theme.px(432)))
        self.choose = Button(self.tr("Choose a folder"), "folder", kind="primary", size="big")
        self.samples = Button(self.tr("Try it with our drawings"), "picture", size="big")
        self.last = Button("", "arrow-right", size="big")
        self.last.hide()
        self._drawings = WelcomeDrawings()
        self._headline = Label("", "title", wrap=True)
        self._sentence = Label("", "body", "text2", wrap=True)
        for label in (self._headline, self._sentence):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        buttons = self._buttons = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        buttons.setSpacing(12)
        buttons.addStretch(1)
        buttons.addWidget(self.choose)
        buttons.addWidget(self.samples)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(AIR, 0, AIR, 44)
        column.setSpacing(4)
        column.addWidget(self._drawings, 1)
        column.addWidget(self._headline)
        column.addWidget(self._sentence)
        column.addSpacing(16)
        column.addWidget(self.last, 0, Qt.AlignmentFlag.AlignHCenter)
        self._gap = QSpacerItem(0, 0)
        column.addItem(self._gap)
        column.addLayout(buttons)
        self.leave()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The buttons stand one below the other where there is no room beside."""
        super().resizeEvent(event)
        wide = self.choose.sizeHint().width() + self.samples.sizeHint().width() + 12 + 2 * AIR
        beside, below = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._buttons.setDirection(beside if wide <= self.width() else below)
        self._fit_last()

    def _fit_last(self) -> None:
        """The end of what is offered is left out where there is no room for it."""
        metrics, said = self.last.fontMetrics(), self.last.text()
        around = self.last.sizeHint().width() - metrics.horizontalAdvance(said)
        room = self.width() - 2 * AIR - around
        fits = metrics.horizontalAdvance(self._words) <= room
        shown = self._words if fits else metrics.elidedText(self._words, Qt.TextElideMode.ElideRight, room)
        if shown != said:
            self.last.setText(shown)

    def sizeHint(self) -> QSize:
        """As wide as can be, but no higher than must be: in a low window the buttons stay in sight."""
        return QSize(self.maximumWidth(), self.minimumHeight())

    @property
    def words(self) -> str:
        """What it says now."""
        return f"{self._headline.text()} {self._sentence.text()}"

    def offer(self, words: str, place: str) -> None:
        """A third button, above the others, that leads to ``place``; with no words it is not there."""
        self._offers = bool(words)
        self._words = words
        self._fit_last()
        self.last.setToolTip(place)
        self.last.setAccessibleName(words)
        self.last.setAccessibleDescription(place)
        self._gap.changeSize(0, 12 if words else 0)
        self._show_buttons()
        if (layout := self.layout()) is not None:
            layout.invalidate()

    def give_way(self, given: bool) -> None:
        """Another button is the filled one, or this page's own is again; none moves for it."""
        self.choose.ensurePolished()
        if given:
            self.choose.setMinimumWidth(self.choose.sizeHint().width())
        self.choose.set_primary(not given)

    def leave(self) -> None:
        """Nothing is held over the window."""
        self._show(
            False, self.tr("Drop photos or a folder here"), self.tr("Folders inside folders are followed.")
        )

    def hold(self, sentence: str) -> None:
        """Something is held over the window that can be let go."""
        self._show(True, sentence, self.tr("The photos are only looked at. They stay where they are."))

    def _show(self, over: bool, headline: str, sentence: str) -> None:
        self._over = over
        self._headline.setText(headline)
        self._sentence.setText(sentence)
        self._headline.set_tone("soft-text" if over else "text")
        self._sentence.set_tone("soft-text" if over else "text2")
        self._show_buttons()
        self.update()

    def _show_buttons(self) -> None:
        for button, offered in ((self.last, self._offers), (self.choose, True), (self.samples, True)):
            policy = button.sizePolicy()
            policy.setRetainSizeWhenHidden(offered)
            button.setSizePolicy(policy)
            button.setVisible(offered and not self._over)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(theme.token("accent" if self._over else "ctl"), 2)
        if not self._over:
            pen.setDashPattern([4, 3])
        painter.setPen(pen)
        painter.setBrush(theme.token("soft" if self._over else "surface"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 16, 16)
        painter.end()


def let_go_text(zone: QWidget, some: Sequence[Path], count: int) -> str:
    """What happens when ``count`` things are let go, in words; ``some`` are the first of them."""
    if count == 1:
        return zone.tr("Let go to add “{name}”").format(name=some[0].name or str(some[0]))
    if len(some) == count and all(path.is_dir() for path in some):
        return zone.tr("Let go to add %Ln folders", "", count)
    return zone.tr("Let go to add %Ln things", "", count)


def _centred(widget: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setContentsMargins(24, 0, 24, 0)
    row.addStretch(1)
    row.addWidget(widget, 1000)
    row.addStretch(1)
    return row
