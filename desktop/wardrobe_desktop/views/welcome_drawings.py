"""WelcomeDrawings: a dress, a shirt and a hat as three photos on a table, as large as there is room."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSizeF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from wardrobe_desktop.views import icons, theme

_DRAWINGS = (
    ("welcome-dress", -118.0, 14.0, -8.0),
    ("welcome-hat", 118.0, 14.0, 8.0),
    ("welcome-tshirt", 0.0, 0.0, 0.0),
)
_PHOTO = QSizeF(132, 160)
_LEAST = 0.3
"""Smaller than this they would be blots."""


class WelcomeDrawings(QWidget):
    """A widget of its own, so that all of it is painted anew whenever what is below gets another place."""

    def __init__(self) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Expanding)

    def paintEvent(self, event: QPaintEvent) -> None:
        high = self.height()
        scale = min(1.0, (high - 56) / (_PHOTO.height() + 24))
        if scale < _LEAST:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle = QPointF(self.width() / 2, high - 42 - _PHOTO.height() * scale / 2)
        spot = QRectF(QPointF(-_PHOTO.width() / 2, -_PHOTO.height() / 2), _PHOTO)
        for name, right, down, turn in _DRAWINGS:
            painter.save()
            painter.translate(middle + QPointF(right, down) * scale)
            painter.rotate(turn)
            painter.scale(scale, scale)
            icons.paint(painter, name, spot, theme.token("text"))
            painter.restore()
        painter.end()
