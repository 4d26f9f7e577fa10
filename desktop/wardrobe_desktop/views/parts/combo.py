"""Combo: a choice from a list, with our own arrow."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QComboBox, QStyledItemDelegate, QWidget

from wardrobe_desktop.views import icons, theme


class Combo(QComboBox):
    """A combo box whose arrow is painted in the colour of the text."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        """``name`` is what a screen reader calls it."""
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        # Else the style would mark the current line in another way than our lists do.
        self.setItemDelegate(QStyledItemDelegate(self))

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        side = theme.px(20)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left = 10 if mirrored else self.width() - side - 10
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tone = theme.token("text" if self.isEnabled() else "dis")
        icons.paint(painter, "chevron-down", QRectF(left, (self.height() - side) / 2, side, side), tone)
        painter.end()
