"""Icons: our own SVGs, painted at any scale in the colour of the text beside them."""

from __future__ import annotations

import math
from functools import lru_cache
from typing import Any

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from wardrobe_desktop.core.paths import icons_dir
from wardrobe_desktop.views import theme

SIDE = 20
"""Icons are drawn on a grid of 20 px."""


@lru_cache(maxsize=256)
def _renderer(name: str, colour: str) -> QSvgRenderer:
    drawing = (icons_dir() / f"{name}.svg").read_text(encoding="utf-8")
    return QSvgRenderer(QByteArray(drawing.replace("currentColor", colour).encode()))


def paint(painter: QPainter, name: str, place: QRectF, colour: QColor) -> None:
    """Paint an icon into a place, in one colour."""
    _renderer(name, colour.name()).render(painter, place)


def drawing_size(name: str) -> QSize:
    """The size at which a picture was drawn."""
    return _renderer(name, "#000000").defaultSize()


def pixmap(
    name: str, colour: QColor, side: int = SIDE, ratio: float = 1.0, pad: int = 0, left: bool = False
) -> QPixmap:
    """An icon as a picture of ``side`` px, with ``pad`` px of air on its right (on its left if ``left``)."""
    ratio = float(math.ceil(ratio))
    result = QPixmap(QSize(int((side + pad) * ratio), int(side * ratio)))
    result.setDevicePixelRatio(ratio)
    result.fill(Qt.GlobalColor.transparent)
    painter = QPainter(result)
    paint(painter, name, QRectF(pad if left else 0, 0, side, side), colour)
    painter.end()
    return result


def icon(
    name: str, tone: str = "text", side: int = SIDE, ratio: float = 1.0, pad: int = 0, left: bool = False
) -> QIcon:
    """An icon for a control in the token ``tone``; pale when disabled, in soft text colour when checked."""
    colours = (theme.token(token).name() for token in (tone, "dis", "soft-text"))
    return _icon(name, *colours, side=side, ratio=ratio, pad=pad, left=left)


@lru_cache(maxsize=512)
def _icon(name: str, plain: str, pale: str, soft: str, **how: Any) -> QIcon:
    # Asked for again at every change of a button's style, nine times a button before it is first seen.
    result = QIcon(pixmap(name, QColor(plain), **how))
    result.addPixmap(pixmap(name, QColor(pale), **how), QIcon.Mode.Disabled, QIcon.State.Off)
    result.addPixmap(pixmap(name, QColor(soft), **how), QIcon.Mode.Normal, QIcon.State.On)
    return result


def app_icon() -> QIcon:
    """The program's own icon."""
    return QIcon(str(icons_dir() / "app.png"))
