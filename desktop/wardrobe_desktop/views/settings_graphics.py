"""GraphicsOffer: there is an NVIDIA card that is not used, how it could be, and what that takes."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from wardrobe_desktop.core.device import DeviceReport
from wardrobe_desktop.core.graphics_pack import COMMAND, DOWNLOAD, ON_DISK, can_be_added
from wardrobe_desktop.views.parts.buttons import Button
from wardrobe_desktop.views.parts.flow import FlowLayout
from wardrobe_desktop.views.parts.labels import Label
from wardrobe_desktop.views.wording import size_text


class GraphicsOffer(QWidget):
    """Hidden where there is no such card, or where it lacks nothing."""

    def __init__(self) -> None:
        super().__init__()
        self.words = Label("", "small", "text2", wrap=True)
        self.command = Label(COMMAND, "small", wrap=True)
        self.copy = Button(self.tr("Copy this command"), size="medium")
        self.copy.setAccessibleDescription(COMMAND)
        self.copy.clicked.connect(self._copy)
        buttons = FlowLayout()
        buttons.addWidget(self.copy)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self.words)
        column.addWidget(self.command)
        column.addLayout(buttons)

    def tell(self, report: DeviceReport | None) -> None:
        """Offer it, or not, by what is known of the device."""
        card = "" if report is None else report.unused_card
        if card:
            self.words.setText(f"{self._costs(card)} {self._way()}")
        self.setVisible(bool(card))

    def _costs(self, card: str) -> str:
        words = self.tr(
            "The graphics pack lets the {card} look at the photos, which takes less time. It is {download} "
            "to download and {disk} on the disk. You never need it: everything works without it."
        )
        return words.format(card=card, download=size_text(DOWNLOAD), disk=size_text(ON_DISK))

    def _way(self) -> str:
        if can_be_added():
            return self.tr("To get it, type this in the folder of the program's source and start it again:")
        return self.tr(
            "This installed program cannot take it in. To use it, run the program from its source, as its "
            "README says under “Without make”, and type this there:"
        )

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(COMMAND)
        self.copy.setText(self.tr("Copied"))
