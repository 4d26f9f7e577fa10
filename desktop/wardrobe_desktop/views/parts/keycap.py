"""Key caps: which key does the same. Part of the button that they stand in, whose name says the key."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from wardrobe_desktop.views import theme


def paint_key_cap(painter: QPainter, place: QRectF, key: str, filled: bool = False) -> None:
    """A key with ``key`` on it; ``filled`` for the one that Enter presses as well."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    edge = theme.token("accent" if filled else "ctl")
    cap = place.adjusted(0.5, 0.5, -0.5, -0.5)
    painter.setPen(QPen(edge, 1))
    painter.setBrush(theme.token("accent" if filled else "surface"))
    painter.drawRoundedRect(cap, 5, 5)
    # the foot of the key
    painter.setPen(QPen(theme.token("accent-pressed" if filled else "ctl"), 2))
    painter.drawLine(cap.bottomLeft() + QPointF(4, 0), cap.bottomRight() - QPointF(4, 0))
    painter.setFont(theme.font("small", tabular=True))
    painter.setPen(theme.token("on" if filled else "text"))
    painter.drawText(place.adjusted(0, -1, 0, -1), Qt.AlignmentFlag.AlignCenter, key)
    painter.restore()


def key_cap_width(key: str, height: float) -> float:
    """How wide a key cap of that height has to be to hold its key: at least square."""
    return max(height, theme.metrics("small").horizontalAdvance(key) + 14)
