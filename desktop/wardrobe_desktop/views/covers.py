"""Small rounded pictures of photos, found by their content in the cache of thumbnails."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QImage, QImageReader, QPainter, QPixmap, QPixmapCache, QTransform

from wardrobe_desktop.views import theme


def cover(thumbnail: Path | None, size: QSize, radius: float = 6, ratio: float = 1.0) -> QPixmap:
    """The middle of a thumbnail, filling ``size`` (logical pixels) at ``ratio``; null without one."""
    if thumbnail is None:
        return QPixmap()
    key = f"cover {thumbnail} {size.width()}x{size.height()} {radius} {ratio}"
    pixmap = QPixmap()
    if QPixmapCache.find(key, pixmap):
        return pixmap
    image = load_cover(thumbnail, size, ratio, radius)
    if image.isNull():
        return QPixmap()
    pixmap = QPixmap.fromImage(image)
    QPixmapCache.insert(key, pixmap)
    return pixmap


def paint_cover(painter: QPainter, place: QRectF, thumbnail: Path | None, radius: float = 6) -> None:
    """Paint a cover into its place; without a picture the place stays marked."""
    ratio = painter.device().devicePixelRatioF()
    picture = cover(thumbnail, place.size().toSize(), radius, ratio)
    if picture.isNull():
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.token("tile"))
        painter.drawRoundedRect(place, radius, radius)
    else:
        painter.drawPixmap(place.topLeft(), picture)


def load_cover(thumbnail: Path, size: QSize, ratio: float, radius: float = 6) -> QImage:
    """The same as an image, for a thread of its own; null where the file is no picture."""
    full = QSize(round(size.width() * ratio), round(size.height() * ratio))
    reader = QImageReader(str(thumbnail))
    # The decoder scales: it starts from a fraction of the pixels.
    reader.setScaledSize(reader.size().scaled(full, Qt.AspectRatioMode.KeepAspectRatioByExpanding))
    image = reader.read()
    return image if image.isNull() else _rounded(image, full, radius, ratio)


def _rounded(scaled: QImage, full: QSize, radius: float, ratio: float) -> QImage:
    # A garment hangs from the top: what is cut off is cut at both sides, but more below than above.
    left, top = (scaled.width() - full.width()) / 2, (scaled.height() - full.height()) / 3
    result = QImage(full, QImage.Format.Format_ARGB32_Premultiplied)
    result.fill(Qt.GlobalColor.transparent)
    painter = QPainter(result)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    brush = QBrush(scaled)
    brush.setTransform(QTransform.fromTranslate(-left, -top))
    painter.setBrush(brush)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.drawRoundedRect(QRectF(0, 0, full.width(), full.height()), radius * ratio, radius * ratio)
    painter.end()
    result.setDevicePixelRatio(ratio)
    return result
