"""SettingsPage: what a person sets once. Everything holds at once and is kept at once."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QBoxLayout, QVBoxLayout, QWidget

from wardrobe_desktop.core.chosen_model import ChosenModel
from wardrobe_desktop.views import theme
from wardrobe_desktop.views.page_bar import LEAST, PageBar
from wardrobe_desktop.views.parts.centred import centred_scroll
from wardrobe_desktop.views.parts.frames import Surface
from wardrobe_desktop.views.settings_device import DeviceCard
from wardrobe_desktop.views.settings_kept import KeptCard
from wardrobe_desktop.views.settings_learned import LearnedCard
from wardrobe_desktop.views.settings_look import LookCard
from wardrobe_desktop.views.settings_model import ModelCard
from wardrobe_desktop.views.settings_names import NamesCard
from wardrobe_desktop.views.settings_sure import SureCard
from wardrobe_desktop.workers.desk import Desk

WIDEST = 1200
ONE_COLUMN = 1000
"""Below this width, in px at 100 %, the cards stand one under the other."""
LOOK_AGAIN_MS = 300
"""So often the page asks what can be set now: nothing tells when files have arrived."""


class SettingsPage(Surface):
    """``back()`` to where the person came from; ``modelChosen()``, ``resized()``, ``spoken()``: made anew."""

    back = Signal()
    helpRequested = Signal()  # noqa: N815
    modelChosen = Signal()  # noqa: N815
    resized = Signal()
    spoken = Signal()

    def __init__(self, desk: Desk, chosen: ChosenModel) -> None:
        super().__init__("bg")
        self.setMinimumSize(LEAST)
        self._desk = desk
        self.sure = SureCard(desk, chosen)
        self.device = DeviceCard(desk)
        self.model = ModelCard(desk, chosen)
        self.model.accepted.connect(self.modelChosen)
        self.look = LookCard(desk)
        self.look.resized.connect(self.resized)
        self.look.spoken.connect(self.spoken)
        self.names = NamesCard(desk)
        self.learned = LearnedCard(desk)
        self.kept = KeptCard(desk)
        self._timer = QTimer(self, interval=LOOK_AGAIN_MS)
        self._timer.timeout.connect(self.refresh)
        self._lay_out()
        QApplication.instance().focusChanged.connect(self._follow)  # type: ignore[union-attr]

    def _lay_out(self) -> None:
        top = PageBar(self.tr("Settings"), self)
        top.back.connect(self.back)
        top.row.addStretch(1)
        top.add_help(self.tr("Help"))
        top.helpRequested.connect(self.helpRequested)
        self._home = top.home
        inside = QWidget()
        inside.setMaximumWidth(theme.px(WIDEST))
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight, inside)
        self._columns.setContentsMargins(32, 24, 32, 32)
        self._columns.setSpacing(24)
        for cards in ((self.sure, self.device, self.model, self.kept), (self.look, self.learned, self.names)):
            column = QVBoxLayout()
            column.setSpacing(24)
            for card in cards:
                column.addWidget(card)
            column.addStretch(1)
            self._columns.addLayout(column, 1)
        self._area = centred_scroll(inside)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(0)
        page.addWidget(top)
        page.addWidget(self._area, 1)

    def open(self) -> None:
        """Show what holds now."""
        if self._desk.device is None and not self._desk.progress.working:
            self._desk.warm_up()  # which tells what the photos are looked at with
        self.kept.open()
        self.refresh()
        self._home.setFocus()

    def come_back_to(self, control: QWidget) -> None:
        """The page was made anew on account of this control: there the person goes on."""
        control.setFocus()
        QTimer.singleShot(0, self, lambda: self._area.ensureWidgetVisible(control, 0, 80))

    def _follow(self, _was: QWidget | None, now: QWidget | None) -> None:
        """Whatever the keyboard reaches is in sight, also when it comes round to the top again."""
        by_keys = self.window().testAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)
        if now is not None and by_keys and self.isVisible() and self._area.isAncestorOf(now):
            self._area.ensureWidgetVisible(now)

    def refresh(self) -> None:
        """What can be set now, and why not."""
        for card in (self.device, self.model, self.look, self.kept):
            card.refresh()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._timer.start()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._timer.stop()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Two columns of cards where there is room for them."""
        super().resizeEvent(event)
        narrow = self.width() < theme.px(ONE_COLUMN)
        direction = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        if self._columns.direction() != direction:
            self._columns.setDirection(direction)
