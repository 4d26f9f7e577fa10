"""DeviceCard: what photos are looked at with: what is wanted, what really runs, and why."""

from __future__ import annotations

from dataclasses import replace
from typing import cast

from wardrobe_desktop.core.device import Device
from wardrobe_desktop.core.settings import load_settings
from wardrobe_desktop.views.device_chip import DeviceChip
from wardrobe_desktop.views.keeping import keep
from wardrobe_desktop.views.parts.labels import Label
from wardrobe_desktop.views.parts.segments import Segments
from wardrobe_desktop.views.settings_graphics import GraphicsOffer
from wardrobe_desktop.views.settings_parts import SettingsCard
from wardrobe_desktop.workers.desk import Desk


class DeviceCard(SettingsCard):
    """Takes effect at once: what looks at photos is started anew with the device that was chosen."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.set_heading(self.tr("Device"))
        self._desk = desk
        self.chip = DeviceChip(desk)
        self.head.addWidget(self.chip)
        self.device = Segments(
            self.tr("Device"),
            (
                ("auto", self.tr("Choose for me")),
                ("cpu", self.tr("Processor")),
                ("cuda", self.tr("Graphics card")),
            ),
        )
        self.device.choose(load_settings().device)
        self.device.chosen.connect(self._choose)
        self.words = Label("", "small", "text2", wrap=True)
        self.offer = GraphicsOffer()
        self.reason = Label("", "small", "text2", wrap=True)
        for part in (self.device, self.words, self.offer, self.reason):
            self.column.addWidget(part)
        desk.deviceKnown.connect(self._tell)
        self._tell()
        self.reason.hide()

    def _choose(self, key: str) -> None:
        settings = load_settings()
        if key == settings.device:
            return
        if keep(self._desk, replace(settings, device=cast("Device", key))):
            self._desk.change_device()
            self._tell()
        else:
            self.device.choose(settings.device)

    def _tell(self, _report: object = None) -> None:
        if self._desk.device is None:
            self.words.setText(self.tr("Looking what there is…"))
        else:
            self.words.setText(self.chip.reason)
        self.offer.tell(self._desk.device)

    def refresh(self) -> None:
        """While photos are looked at, the device stays."""
        looking = self._desk.looking
        self.device.setEnabled(not looking)
        self.reason.setText(self.tr("Photos are being looked at. Another can be chosen when that is done."))
        self.reason.setVisible(looking)
