"""PhotoView: one photo, large. Fit, closer, turned; only ever for the eye, the file is not touched."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QBrush, QImage, QPainter, QResizeEvent, QTransform, QWheelEvent
from PySide6.QtWidgets import (
    QFrame,
    QGraphicsItem,
    QGraphicsScene,
    QGraphicsView,
    QStyleOptionGraphicsItem,
    QWidget,
)

from wardrobe_desktop.views import theme

MOST = 8.0
"""The closest look: eight times the size at which the whole photo fits."""
STEP = 1.25
MARGIN, LEAST_MARGIN = 32, 10
RADIUS = 8


class PhotoItem(QGraphicsItem):
    """The photo, painted from the smallest of its halved copies that is large enough: smooth at any size."""

    def __init__(self) -> None:
        super().__init__()
        self._levels: list[QImage] = []

    def show_image(self, image: QImage, halves: Sequence[QImage]) -> None:
        """Show another image and its halved copies; a null one shows nothing."""
        self.prepareGeometryChange()
        self._levels = [image, *halves] if not image.isNull() else []
        self.update()

    def boundingRect(self) -> QRectF:
        """The photo's own pixels, with the centre as the origin so that turning keeps it in place."""
        if not self._levels:
            return QRectF()
        size = self._levels[0].size()
        return QRectF(-size.width() / 2, -size.height() / 2, size.width(), size.height())

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        """Rounded corners of the same radius however close one looks."""
        if not self._levels:
            return
        rect = self.boundingRect()
        scale = option.levelOfDetailFromTransform(painter.worldTransform())
        wanted = rect.width() * scale * painter.device().devicePixelRatio()
        level = next((each for each in reversed(self._levels) if each.width() >= wanted), self._levels[0])
        brush = QBrush(level)
        stretch = rect.width() / level.width(), rect.height() / level.height()
        brush.setTransform(QTransform(stretch[0], 0, 0, stretch[1], rect.left(), rect.top()))
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(brush)
        radius = RADIUS / max(scale, 1e-6)
        painter.drawRoundedRect(rect, radius, radius)


class PhotoView(QGraphicsView):
    """Shows one image. ``zoomChanged(times)``: 1.0 is the whole photo, 8.0 the closest."""

    zoomChanged = Signal(float)  # noqa: N815

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._scene = QGraphicsScene(self)
        self._item = PhotoItem()
        self._scene.addItem(self._item)
        self.setScene(self._scene)
        self._zoom = 1.0
        self._turned = 0
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTransformationAnchor(QGraphicsView.ViewportAnchor.NoAnchor)
        self.setDragMode(QGraphicsView.DragMode.ScrollHandDrag)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumSize(160, 120)
        self.viewport().setCursor(Qt.CursorShape.ArrowCursor)

    def drawBackground(self, painter: QPainter, rect: QRectF | QRect) -> None:
        """The quiet colour round the photo, asked for while painting: it follows the theme."""
        painter.fillRect(rect, theme.token("photo"))

    def show_image(self, image: QImage, halves: Sequence[QImage] = ()) -> None:
        """Show a photo, whole and as it lies; a null image shows nothing. ``halves``: small copies."""
        self._turned = 0
        self._item.show_image(image, halves)
        self.fit()

    def sharpen(self, image: QImage, halves: Sequence[QImage] = ()) -> None:
        """Put a better copy of the same photo in place without changing how it is looked at."""
        self._item.show_image(image, halves)
        self._apply(self._zoom)

    @property
    def zoom(self) -> float:
        """How close: 1.0 is the whole photo."""
        return self._zoom

    @property
    def turned(self) -> int:
        """Degrees clockwise that the photo is turned on the screen: 0, 90, 180 or 270."""
        return self._turned

    @property
    def has_photo(self) -> bool:
        """Whether anything is shown."""
        return not self._item.boundingRect().isEmpty()

    def fit(self) -> None:
        """The whole photo."""
        self._apply(1.0)

    def set_zoom(self, zoom: float) -> None:
        """Look this close, keeping the middle in the middle."""
        self._apply(zoom)

    def closer(self) -> None:
        """One step closer."""
        self._apply(self._zoom * STEP)

    def farther(self) -> None:
        """One step back, never beyond the whole photo."""
        self._apply(self._zoom / STEP)

    def turn(self, degrees: int) -> None:
        """Turn the photo on the screen, by quarters."""
        self._turned = (self._turned + degrees) % 360
        self._apply(1.0)

    def _whole(self) -> float:
        """Device pixels per photo pixel at which all of the photo is seen."""
        size = self._item.boundingRect().size()
        if self._turned in (90, 270):
            size.transpose()
        room = self.viewport().size()
        # Where there is little room it goes to the photo.
        margin = MARGIN if room.height() > 400 else LEAST_MARGIN
        across = max(room.width() - 2 * margin, 1) / max(size.width(), 1)
        down = max(room.height() - 2 * margin, 1) / max(size.height(), 1)
        return min(across, down)

    def _apply(self, zoom: float, around: QPointF | None = None) -> None:
        """Zoom so that the point of the view under ``around`` (default: the middle) stays where it is."""
        spot = around or QPointF(self.viewport().rect().center())
        before = self._item.mapFromScene(self.mapToScene(spot.toPoint()))
        self._zoom = min(max(zoom, 1.0), MOST)
        self._item.setRotation(self._turned)
        self._item.setScale(self._whole() * self._zoom)
        rect = self._item.mapRectToScene(self._item.boundingRect())
        room = QRectF(self.viewport().rect())
        # A scene as large as the view keeps a small photo centred; a larger one can be dragged to its edges.
        margin = MARGIN if self._zoom > 1.0 else 0
        rect = rect.adjusted(-margin, -margin, margin, margin)
        wide, high = max(rect.width(), room.width()), max(rect.height(), room.height())
        self.setSceneRect(QRectF(-wide / 2, -high / 2, wide, high))
        self.resetTransform()
        if self._zoom == 1.0:
            self.centerOn(0, 0)
        else:
            after = self._item.mapToScene(before)
            shift = spot - QPointF(room.center())
            self.centerOn(after - shift)
        self.viewport().setCursor(
            Qt.CursorShape.OpenHandCursor if self._zoom > 1.0 else Qt.CursorShape.ArrowCursor
        )
        self.zoomChanged.emit(self._zoom)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A photo that was whole stays whole."""
        super().resizeEvent(event)
        self._apply(self._zoom)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """The wheel looks closer, at the spot under the pointer."""
        turns = event.angleDelta().y() / 120
        if turns:
            self._apply(self._zoom * STEP**turns, event.position())
        event.accept()
