"""SettingsPage: what a person sets once. Everything holds at once and is kept at once."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from wardrobe_desktop.core.chosen_model import ChosenModel
from wardrobe_desktop.views import theme
from wardrobe_desktop.views.page_bar import LEAST, PageBar
from wardrobe_desktop.views.parts.centred import centred_scroll
from wardrobe_desktop.views.parts.frames import Surface
from wardrobe_desktop.views.settings_model import ModelCard
from wardrobe_desktop.workers.desk import Desk

WIDEST = 1200
ONE_COLUMN = 1000
"""Below this width, in px at 100 %, the cards stand one under the other."""


class SettingsPage(Surface):
    """``back()`` to where the person came from; ``modelChosen()``: the window has to begin anew with it."""

    back = Signal()
    helpRequested = Signal()  # noqa: N815
    modelChosen = Signal()  # noqa: N815

    def __init__(self, desk: Desk, chosen: ChosenModel) -> None:
        super().__init__("bg")
        self.setMinimumSize(LEAST)
        self._desk = desk
        self.model = ModelCard(desk, chosen)
        self.model.accepted.connect(self.modelChosen)
        self._lay_out()

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
        for cards in ((self.model,), ()):
            column = QVBoxLayout()
            column.setSpacing(24)
            for card in cards:
                column.addWidget(card)
            column.addStretch(1)
            self._columns.addLayout(column, 1)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(0)
        page.addWidget(top)
        page.addWidget(centred_scroll(inside), 1)

    def open(self) -> None:
        """Show what holds now."""
        if self._desk.device is None and not self._desk.progress.working:
            self._desk.warm_up()  # which tells what the photos are looked at with
        self._home.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Two columns of cards where there is room for them."""
        super().resizeEvent(event)
        narrow = self.width() < theme.px(ONE_COLUMN)
        direction = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        if self._columns.direction() != direction:
            self._columns.setDirection(direction)
