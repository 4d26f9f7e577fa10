"""Acts: buttons in a row that wraps where they are wide."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from wardrobe_desktop.views.parts.flow import TRAILING, FlowLayout


class Acts(QWidget):
    """The buttons of a bar or a card, each as wide as its words."""

    def __init__(self, buttons: Sequence[QWidget], gap: int = 8, ends: str = TRAILING) -> None:
        """``ends``: where each line stands, as for a FlowLayout."""
        super().__init__()
        self.flow = FlowLayout(self, gap, ends)
        for button in buttons:
            self.flow.addWidget(button)
        policy = self.sizePolicy()
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()  # it may have other lines now

    def add(self, button: QWidget) -> None:
        """One more, at the end."""
        self.flow.addWidget(button)
