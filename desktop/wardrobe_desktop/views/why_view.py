"""WhyView: where in the photo the evidence for the two best answers lies, side by side."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from wardrobe_desktop.views import theme
from wardrobe_desktop.views.parts.marks import paint_mark

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from wardrobe_desktop.models.mark import Mark

DARK = 0.62
"""How far the parts are darkened that did not count; from the drawings."""
HALF = 0.5
"""The contour runs where the evidence is half as strong as at its strongest."""
GRID = 72
"""Points along each side to which the few cells of the map are smoothed before the contour is drawn."""
GAP, MARGIN, RADIUS = 24, 32, 8
_CONTOUR = QColor("#FFE08A")
_WRAPPED = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop


@dataclass(frozen=True)
class Reason:
    """One answer: its name, how likely, and its evidence over the photo, float32 [h,w], 0 to 1."""

    name: str
    mark: Mark
    evidence: NDArray[np.float32]


def evidence(heat: NDArray[np.float32], category: int) -> NDArray[np.float32]:
    """What speaks for one category more than for the others, float32 [h,w] from 0 to 1, of heat [h,w,C].

    A class activation map (Zhou et al., "Learning Deep Features for Discriminative Localization", 2016) says
    how much each place adds to a category; what it adds to all of them alike explains nothing: left out.
    """
    own: NDArray[np.float32] = (heat[..., category] - heat.mean(axis=-1)).clip(min=0)
    most = own.max()
    if most > 0:
        own /= most
    return own


def smooth(values: NDArray[np.float32], side: int = GRID) -> NDArray[np.float32]:
    """The map on ``side`` x ``side`` points, by linear interpolation between the middles of its cells."""
    import numpy as np

    def points(cells: int) -> tuple[NDArray[np.intp], NDArray[np.intp], NDArray[np.float64]]:
        at = (np.arange(side) + 0.5) * cells / side - 0.5
        at = at.clip(0, cells - 1)
        low = np.floor(at).astype(np.intp)
        return low, np.minimum(low + 1, cells - 1), at - low

    top, bottom, down = points(values.shape[0])
    left, right, across = points(values.shape[1])
    upper = values[top][:, left] * (1 - across) + values[top][:, right] * across
    lower = values[bottom][:, left] * (1 - across) + values[bottom][:, right] * across
    mixed: NDArray[np.float32] = (upper * (1 - down[:, None]) + lower * down[:, None]).astype(np.float32)
    return mixed


def contour(values: NDArray[np.float32], level: float) -> list[tuple[float, float, float, float]]:
    """The line at ``level`` as short pieces (x, y, x, y), each 0 to 1, by marching squares, not joined."""
    import numpy as np

    padded = np.pad(values, 1, constant_values=0.0)
    high, wide = padded.shape
    inside = padded >= level
    cells = inside[:-1, :-1].astype(int) + inside[:-1, 1:] + inside[1:, 1:] + inside[1:, :-1]
    pieces = []
    for row, column in np.argwhere((cells > 0) & (cells < 4)):
        corners = [(row, column), (row, column + 1), (row + 1, column + 1), (row + 1, column)]
        cuts = []
        for (r0, c0), (r1, c1) in zip(corners, corners[1:] + corners[:1], strict=True):
            a, b = float(padded[r0, c0]), float(padded[r1, c1])
            if (a >= level) != (b >= level):
                part = (level - a) / (b - a)
                x = (c0 + part * (c1 - c0) - 0.5) / (wide - 2)
                y = (r0 + part * (r1 - r0) - 0.5) / (high - 2)
                cuts.append((min(max(x, 0.0), 1.0), min(max(y, 0.0), 1.0)))
        for start, end in zip(cuts[::2], cuts[1::2], strict=False):
            pieces.append((*start, *end))
    return pieces


class WhyView(QWidget):
    """Two copies of the photo, each lit where the evidence for its answer lies. Light and line, no colour."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumSize(160, 120)
        self._photo = QImage()
        self._reasons: Sequence[Reason] = ()
        self._veils: list[QImage] = []
        self._lines: list[list[tuple[float, float, float, float]]] = []

    def show_reasons(self, photo: QImage, reasons: Sequence[Reason]) -> None:
        """Show the evidence for these answers over ``photo``."""
        self._photo, self._reasons = photo, reasons
        maps = [smooth(reason.evidence) for reason in reasons]
        self._veils = [_veil(values) for values in maps]
        self._lines = [contour(values, HALF) for values in maps]
        told = " ".join(self.tr("Why {name}").format(name=reason.name) + "." for reason in reasons)
        self.setAccessibleName(f"{told} {self._told()}")
        self.update()

    def _told(self) -> str:
        return self.tr("The bright parts counted most for each answer.")

    def paintEvent(self, event: QPaintEvent) -> None:
        """The photos as large as they go, a line under each, a sentence under both."""
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        painter.fillRect(self.rect(), theme.token("photo"))
        if self._photo.isNull() or not self._reasons:
            painter.end()
            return
        high = theme.metrics("body").height() * 1.6
        room = QRectF(self.rect()).adjusted(MARGIN, MARGIN / 2, -MARGIN, -MARGIN / 2)
        told = QRectF(room.left(), 0, room.width(), room.height())
        below = max(high, theme.metrics("small").boundingRect(told, _WRAPPED, self._told()).height())
        count = len(self._reasons)
        cell = (room.width() - GAP * (count - 1)) / count
        size = self._photo.size().toSizeF()
        size.scale(
            max(cell, 1.0), max(room.height() - high - below - 8, 1.0), Qt.AspectRatioMode.KeepAspectRatio
        )
        top = room.top() + max((room.height() - size.height() - high - below - 8) / 2, 0)
        left = room.center().x() - (size.width() * count + GAP * (count - 1)) / 2
        for place in range(count):
            spot = QRectF(left + place * (size.width() + GAP), top, size.width(), size.height())
            self._paint_one(painter, place, spot, high)
        painter.setFont(theme.font("small"))
        painter.setPen(theme.token("text2"))
        under = QRectF(room.left(), top + size.height() + high + 8, room.width(), below)
        painter.drawText(under, _WRAPPED, self._told())
        painter.end()

    def _paint_one(self, painter: QPainter, place: int, spot: QRectF, high: float) -> None:
        painter.save()
        shape = QPainterPath()
        shape.addRoundedRect(spot, RADIUS, RADIUS)
        painter.setClipPath(shape)
        painter.drawImage(spot, self._photo)
        painter.drawImage(spot, self._veils[place])
        painter.restore()
        painter.setPen(QPen(_CONTOUR, 2))
        painter.drawLines([_line(spot, piece) for piece in self._lines[place]])
        reason = self._reasons[place]
        words = self.tr("Why {name}").format(name=reason.name)
        how = reason.mark.word
        strong, small = theme.metrics("strong"), theme.metrics("small")
        side = float(theme.px(12))
        long = strong.horizontalAdvance(words) + 12 + side + 6 + small.horizontalAdvance(how)
        x, line = spot.center().x() - long / 2, QRectF(spot.left(), spot.bottom() + 8, spot.width(), high)
        x = max(x, spot.left())
        words = strong.elidedText(words, Qt.TextElideMode.ElideRight, spot.right() + GAP / 2 - x)
        painter.setFont(theme.font("strong"))
        painter.setPen(theme.token("text"))
        middle = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        painter.drawText(QRectF(x, line.top(), spot.right() + GAP / 2 - x, high), middle, words)
        x += strong.horizontalAdvance(words) + 12
        if x + side + 6 + small.horizontalAdvance(how) <= spot.right() + GAP:
            paint_mark(painter, QRectF(x, line.center().y() - side / 2, side, side), reason.mark)
            painter.setFont(theme.font("small"))
            painter.setPen(theme.token("text2"))
            painter.drawText(QRectF(x + side + 6, line.top(), 400, high), middle, how)


def _veil(values: NDArray[np.float32]) -> QImage:
    """Black, the more the less a place counted."""
    import numpy as np

    # Full light from the contour on, so that what is inside it is seen as the photo shows it.
    light = (values / HALF).clip(0, 1)
    alpha = ((1 - light) * DARK * 255).astype(np.uint8)
    pixels = np.zeros((*alpha.shape, 4), np.uint8)
    pixels[..., 3] = alpha
    image = QImage(
        pixels.tobytes(), alpha.shape[1], alpha.shape[0], QImage.Format.Format_ARGB32_Premultiplied
    )
    return image.copy()  # the bytes go with this function


def _line(spot: QRectF, piece: tuple[float, float, float, float]) -> QLineF:
    x0, y0, x1, y1 = piece
    return QLineF(
        QPointF(spot.left() + x0 * spot.width(), spot.top() + y0 * spot.height()),
        QPointF(spot.left() + x1 * spot.width(), spot.top() + y1 * spot.height()),
    )
