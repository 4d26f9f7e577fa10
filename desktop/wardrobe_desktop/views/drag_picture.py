"""The picture that hangs on the pointer while photos are dragged: two of them, and how many there are."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen, QPixmap

from wardrobe_desktop.views import theme
from wardrobe_desktop.views.wording import number_text

WIDTH, HEIGHT = 78, 104
_ROOM = 24


def drag_text(count: int, selected: int) -> str:
    """How many photos go along; and of how many, where some of those selected cannot be decided on."""
    if selected <= count:
        return number_text(count)
    words = QCoreApplication.translate("Drag", "{done} of {total}")
    return words.format(done=number_text(count), total=number_text(selected))


def drag_picture(pictures: Sequence[QPixmap], badge: str, ratio: float) -> QPixmap:
    """The first picture upright, the second behind it turned by 8 degrees, and a badge that says how many.

    It is as wide as the badge needs.
    """
    wide = max(WIDTH + 2 * _ROOM, _badge_width(badge) + 2)
    size = QSize(wide, HEIGHT + 2 * _ROOM)
    result = QPixmap(size * ratio)
    result.setDevicePixelRatio(ratio)
    result.fill(Qt.GlobalColor.transparent)
    painter = QPainter(result)
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
    centre = QPointF(size.width() / 2, size.height() / 2)
    for turn, picture in reversed(list(zip((0, 8), pictures, strict=False))):
        painter.save()
        painter.translate(centre)
        painter.rotate(turn)
        _paint_card(painter, picture)
        painter.restore()
    _paint_badge(painter, centre + QPointF(WIDTH / 2 + 2, -HEIGHT / 2), badge, size.width())
    painter.end()
    return result


def _paint_card(painter: QPainter, picture: QPixmap) -> None:
    card = QRectF(-WIDTH / 2, -HEIGHT / 2, WIDTH, HEIGHT)
    painter.setPen(QPen(theme.token("ctl"), 1))
    painter.setBrush(theme.token("surface"))
    painter.drawRoundedRect(card, 8, 8)
    painter.drawPixmap(card.adjusted(3, 3, -3, -3), picture, QRectF(picture.rect()))


def _badge_width(text: str) -> int:
    return max(28, round(theme.metrics("small-strong").horizontalAdvance(text)) + 16)


def _paint_badge(painter: QPainter, centre: QPointF, text: str, room: int) -> None:
    width = _badge_width(text)
    badge = QRectF(centre.x() - width / 2, centre.y() - 14, width, 28)
    badge.moveRight(min(badge.right(), room - 1))
    badge.moveTop(max(badge.top(), 1))
    painter.setPen(QPen(theme.token("surface"), 2))
    painter.setBrush(theme.token("accent"))
    painter.drawRoundedRect(badge, 14, 14)
    painter.setPen(theme.token("on"))
    painter.setFont(theme.font("small-strong", tabular=True))
    painter.drawText(badge, Qt.AlignmentFlag.AlignCenter, text)
