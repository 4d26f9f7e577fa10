"""Small rounded pictures of photos, found by their content in the cache of thumbnails."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QImage, QImageReader, QPainter, QPixmap, QPixmapCache, QTransform


def cover(thumbnail: Path | None, size: QSize, radius: float = 6, ratio: float = 1.0) -> QPixmap:
    """The middle of a thumbnail, filling ``size`` (logical pixels) at ``ratio``; null without one."""
    if thumbnail is None:
        return QPixmap()
    key = f"cover {thumbnail} {size.width()}x{size.height()} {radius} {ratio}"
    pixmap = QPixmap()
    if QPixmapCache.find(key, pixmap):
        return pixmap
    image = QImageReader(str(thumbnail)).read()
    if image.isNull():
        return QPixmap()
    pixmap = _rounded(image, size, radius, ratio)
    QPixmapCache.insert(key, pixmap)
    return pixmap


def _rounded(image: QImage, size: QSize, radius: float, ratio: float) -> QPixmap:
    full = QSize(round(size.width() * ratio), round(size.height() * ratio))
    scaled = image.scaled(
        full, Qt.AspectRatioMode.KeepAspectRatioByExpanding, Qt.TransformationMode.SmoothTransformation
    )
    # A garment hangs from the top: what is cut off is cut at both sides, but more below than above.
    left, top = (scaled.width() - full.width()) / 2, (scaled.height() - full.height()) / 3
    pixmap = QPixmap(full)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    brush = QBrush(scaled)
    brush.setTransform(QTransform.fromTranslate(-left, -top))
    painter.setBrush(brush)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.drawRoundedRect(QRectF(0, 0, full.width(), full.height()), radius * ratio, radius * ratio)
    painter.end()
    pixmap.setDevicePixelRatio(ratio)
    return pixmap
