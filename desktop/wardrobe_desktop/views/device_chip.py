"""DeviceChip: what the network really runs on; a click tells why, and how to get faster."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal

from wardrobe_desktop.spoken import spoken
from wardrobe_desktop.views.parts.buttons import Chip
from wardrobe_desktop.views.parts.frames import Bubble
from wardrobe_desktop.workers.desk import Desk


def _tr(text: str) -> str:
    return QCoreApplication.translate("DeviceChip", text)


class DeviceChip(Chip):
    """Hidden until the device is known: it never says what is only hoped for. ``known()`` when it says it."""

    known = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__("", "processor")
        self._desk = desk
        self._heading = self._reason = ""
        self.clicked.connect(self._explain)
        desk.deviceKnown.connect(self._learn)
        self._learn()

    def _learn(self, _report: object = None) -> None:
        report = self._desk.device
        if report is None:
            self.hide()
            return
        if self.parentWidget() is not None:  # by itself it would be a window
            self.show()
        if report.running == "cuda":
            self._heading = _tr("Graphics card: {name}").format(name=report.name)
            self._reason = _tr("Photos are looked at on the graphics card, the fastest way on this computer.")
        else:
            self._heading = _tr("Processor")
            usual = _tr("Photos are looked at on the processor. A graphics card by NVIDIA would be faster.")
            self._reason = spoken(report.reason) or usual
        self.set_symbol("graphics" if report.running == "cuda" else "processor")
        self.say(self._heading, _tr("{device}. Why?").format(device=self._heading))
        self.known.emit()

    @property
    def reason(self) -> str:
        """Why it is this device, in words."""
        return self._reason

    def _explain(self) -> None:
        Bubble(self._heading, self._reason, self).open()
