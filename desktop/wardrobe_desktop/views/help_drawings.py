"""The drawings of the guide, painted in the colours of the theme."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from wardrobe_desktop.views import icons, theme
from wardrobe_desktop.views.parts.keycap import paint_key_cap

_GARMENTS = ("welcome-dress", "welcome-hat", "welcome-tshirt")
_WIDE, _HIGH = 440.0, 150.0


class Drawing(QWidget):
    """A drawing 440 by 150 that grows with the text as far as there is room.

    ``words`` is what a screen reader says of it.
    """

    def __init__(self, words: str, draw: Callable[[Drawing, QPainter], None]) -> None:
        """``draw`` paints what is in it, on 440 by 150."""
        super().__init__()
        self._draw = draw
        self.setAccessibleName(words)
        self.setMaximumWidth(theme.px(_WIDE))
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def sizeHint(self) -> QSize:
        """As drawn."""
        return QSize(theme.px(_WIDE), theme.px(_HIGH))

    def heightForWidth(self, width: int) -> int:
        """Never out of shape."""
        return round(min(width, theme.px(_WIDE)) * _HIGH / _WIDE)

    def paintEvent(self, event: QPaintEvent) -> None:
        """A card with the drawing in it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(self.width() / _WIDE, self.height() / _HIGH)
        painter.setPen(QPen(theme.token("line"), 1))
        painter.setBrush(theme.token("surface"))
        painter.drawRoundedRect(QRectF(0.5, 0.5, _WIDE - 1, _HIGH - 1), 12, 12)
        self._draw(self, painter)
        painter.end()

    def place(self, left: float, top: float, width: float, height: float) -> QRectF:
        """A place in the drawing, on the other side where words run from right to left."""
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            left = _WIDE - left - width
        return QRectF(left, top, width, height)

    def arrow(self, painter: QPainter, left: float, middle: float, width: float) -> None:
        """An arrow that points where words run to."""
        painter.setPen(QPen(theme.token("accent"), 2.5, c=Qt.PenCapStyle.RoundCap))
        along = self.place(left, middle, width, 0)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        tip = QPointF(along.left() if mirrored else along.right(), middle)
        back = 8.0 if mirrored else -8.0
        painter.drawLine(QPointF(along.left(), middle), QPointF(along.right(), middle))
        painter.drawLine(tip, tip + QPointF(back, -7))
        painter.drawLine(tip, tip + QPointF(back, 7))


def draw_way(drawing: Drawing, painter: QPainter) -> None:
    """Photos in a heap on one side, in three folders on the other."""
    for name, left, top, turn in zip(_GARMENTS, (28, 66, 100), (38, 30, 44), (-9, 4, 12), strict=True):
        spot = drawing.place(left, top, 56, 68)
        painter.save()
        painter.translate(spot.center())
        painter.rotate(turn)
        icons.paint(painter, name, QRectF(-28, -34, 56, 68), theme.token("text"))
        painter.restore()
    drawing.arrow(painter, 188, 75, 48)
    for name, left in zip(_GARMENTS, (258, 316, 374), strict=True):
        _folder(painter, drawing.place(left, 50, 46, 50), name)


def _folder(painter: QPainter, spot: QRectF, garment: str) -> None:
    sheet = QRectF(spot.center().x() - 17, spot.top() - 16, 34, 41)
    icons.paint(painter, garment, sheet, theme.token("text"))
    painter.setPen(QPen(theme.token("accent"), 1.7))
    painter.setBrush(theme.token("soft"))
    front = QPainterPath()
    front.addRoundedRect(spot.adjusted(0, 14, 0, 0), 5, 5)
    painter.drawPath(front)


def draw_look(drawing: Drawing, painter: QPainter) -> None:
    """One photo, and three guesses on the keys 1 to 3."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.token("photo"))
    painter.drawRoundedRect(drawing.place(24, 18, 150, 114), 8, 8)
    icons.paint(painter, "welcome-dress", drawing.place(62, 28, 77, 94), theme.token("text"))
    for number, width in enumerate((96, 70, 84)):
        row = drawing.place(196, 18 + number * 40, 220, 34)
        painter.setPen(QPen(theme.token("ctl" if number else "accent"), 1 if number else 2))
        painter.setBrush(theme.token("surface"))
        painter.drawRoundedRect(row.adjusted(1, 1, -1, -1), 8, 8)
        _cap(painter, drawing.place(204, 24 + number * 40, 22, 22), number)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.token("text2" if not number else "ctl"))
        painter.drawRoundedRect(drawing.place(240, 32 + number * 40, width, 6), 3, 3)


def _cap(painter: QPainter, spot: QRectF, number: int) -> None:
    spot = painter.worldTransform().mapRect(spot)
    painter.save()
    painter.resetTransform()  # the font of keys has grown with the text already
    paint_key_cap(painter, spot, str(number + 1), filled=not number)
    painter.restore()


def draw_back(drawing: Drawing, painter: QPainter) -> None:
    """A folder, and the arrow by which everything goes back."""
    disc = drawing.place(192, 47, 56, 56)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.token("soft"))
    painter.drawEllipse(disc)
    icons.paint(painter, "put-back", disc.adjusted(15, 15, -15, -15), theme.token("accent"))
    for name, left in zip(_GARMENTS, (44, 92, 140), strict=True):
        icons.paint(painter, name, drawing.place(left, 50, 41, 50), theme.token("text"))
    painter.setPen(QPen(theme.token("ctl"), 1.7, Qt.PenStyle.DashLine))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for left in (262, 310, 358):
        painter.drawRoundedRect(drawing.place(left, 50, 40, 50), 5, 5)
