"""The confidence marks, painted: a shape that reads as "how full", so that colour is never alone."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QWidget

from wardrobe_desktop.models.mark import Mark
from wardrobe_desktop.views import theme
from wardrobe_desktop.views.parts.labels import Label

SIDE = 12

_TONES = {Mark.NOT_SURE: "amber", Mark.POSSIBLE: "amber", Mark.UNLIKELY: "text3"}
# Where the pie begins and how far it reaches: sixteenths of a degree, counter-clockwise from three o'clock.
_PIES = {
    Mark.FAIRLY: (90 * 16, 180 * 16),
    Mark.LIKELY: (90 * 16, 180 * 16),
    Mark.NOT_SURE: (0, 90 * 16),
    Mark.POSSIBLE: (0, 90 * 16),
}


def paint_mark(painter: QPainter, place: QRectF, mark: Mark) -> None:
    """Paint a mark into a square of about 12 px."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    tone = theme.token(_TONES.get(mark, "accent"))
    if mark is Mark.DECIDED:
        _paint_decided(painter, place)
    elif mark is Mark.SURE:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tone)
        painter.drawEllipse(place)
    else:
        line = place.width() / 8
        circle = place.adjusted(line / 2, line / 2, -line / 2, -line / 2)
        painter.setPen(QPen(tone, line))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(circle)
        if mark in _PIES:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(tone)
            painter.drawPie(circle, *_PIES[mark])
    painter.restore()


def _paint_decided(painter: QPainter, place: QRectF) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.token("accent"))
    painter.drawRoundedRect(place, place.width() / 4, place.width() / 4)
    paint_check(painter, place, "on")


def paint_check(painter: QPainter, place: QRectF, tone: str) -> None:
    """A tick in a square."""
    side = place.width()
    pen = QPen(theme.token(tone), side * 0.13, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    points = [QPointF(0.27, 0.53), QPointF(0.44, 0.69), QPointF(0.74, 0.34)]
    painter.drawPolyline([place.topLeft() + point * side for point in points])


class MarkLabel(QWidget):
    """A mark with its word."""

    def __init__(self, mark: Mark, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._painted = _Painted(mark, self)
        self._word = Label(mark.word, "small", "text2", parent=self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self._painted)
        row.addWidget(self._word)

    def set_mark(self, mark: Mark) -> None:
        """Show another mark."""
        self._painted.mark = mark
        self._painted.update()
        self._word.setText(mark.word)


class _Painted(QWidget):
    def __init__(self, mark: Mark, parent: QWidget) -> None:
        super().__init__(parent)
        self.mark = mark
        self.setFixedSize(QSize(theme.px(SIDE), theme.px(SIDE)))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_mark(painter, QRectF(self.rect()), self.mark)
        painter.end()
