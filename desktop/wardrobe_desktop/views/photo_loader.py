"""PhotoLoader: large photos from disk, decoded beside the window, the next ones ahead of time."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QSize, Qt, Signal
from PySide6.QtGui import QImage, QImageReader

from wardrobe_desktop.core.closer import CloserLook, Large, Taken
from wardrobe_desktop.core.stop import Stop
from wardrobe_desktop.workers.desk import Desk

LONGEST = 3000
"""Pixels along the longer side: enough for the closest look, 27 MB in memory where the camera made 200."""
SMALLEST = 512
"""Copies for the eye are halved until the longer side has no more pixels than this."""

KEPT = 5


def read_photo(path: Path, longest: int = LONGEST) -> QImage:
    """The photo upright and no larger than ``longest``; a null image where Qt does not know the format."""
    reader = QImageReader(str(path))
    reader.setAutoTransform(True)
    # What a file is called says little: phones write JPEG into .heic and the reverse.
    reader.setDecideFormatFromContent(True)
    size = reader.size()
    if size.isValid() and max(size.width(), size.height()) > longest:
        reader.setScaledSize(size.scaled(QSize(longest, longest), Qt.AspectRatioMode.KeepAspectRatio))
    return reader.read()


def halved(image: QImage) -> list[QImage]:
    """The image, then copies of it, each half as wide and high as the one before, down to ``SMALLEST``.

    In the form that is painted without being converted. Takes some hundredths of a second: not for the
    thread of the window.
    """
    if image.isNull():
        return []
    alpha = image.hasAlphaChannel()
    form = QImage.Format.Format_ARGB32_Premultiplied if alpha else QImage.Format.Format_RGB32
    levels = [image.convertToFormat(form)]
    while max(levels[-1].width(), levels[-1].height()) > SMALLEST:
        half = levels[-1].size() / 2
        shape, way = Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
        levels.append(levels[-1].scaled(half, shape, way))
    return levels


class PhotoLoader(QObject):
    """Keeps the current photo and the next few in memory. ``loaded(row)`` once a wanted photo is there.

    ``told(row)`` once it is known when and with what it was taken.
    """

    loaded = Signal(int)
    told = Signal(int)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        _wake_classes()
        self._images: OrderedDict[int, list[QImage]] = OrderedDict()  # each with its halved copies
        self._loading: set[int] = set()
        self._taken: dict[int, Taken | None] = {}

    def want(self, rows: Sequence[int]) -> None:
        """Have these photos ready, in this order of urgency."""
        for row in reversed(rows):
            if row in self._images:
                self._images.move_to_end(row)
        for row in rows:
            if row not in self._images and row not in self._loading:
                self._load(row)

    def forget(self) -> None:
        """Rows mean other photos now."""
        self._images.clear()
        self._taken.clear()
        self._loading.clear()

    def image(self, row: int) -> QImage:
        """The photo if it is decoded, else a null image."""
        levels = self._images.get(row)
        return levels[0] if levels else QImage()

    def halves(self, row: int) -> list[QImage]:
        """Its halved copies, the largest first; none while it is not decoded."""
        return self._images.get(row, [])[1:]

    def taken(self, row: int) -> Taken:
        """When and with what the photo was taken, as far as it is known by now."""
        return self._taken.get(row) or Taken()

    def preview(self, row: int) -> QImage:
        """The small picture, read at once: something to see until the photo itself is there."""
        path = self._desk.thumbnail_path(row)
        return QImage(str(path)) if path is not None and path.is_file() else QImage()

    def _load(self, row: int) -> None:
        self._loading.add(row)
        path = self._desk.review.photos[row].path
        task = self._desk.read_task(_reading(path, self._desk.closer))
        task.succeeded.connect(partial(self._keep, row))
        task.failed.connect(partial(self._give_up, row))
        task.start()

    def _keep(self, row: int, levels: list[QImage]) -> None:
        if row not in self._loading:
            return  # wanted before rows were given anew
        self._loading.discard(row)
        # Where even the helper cannot open it any more, the small picture is better than none.
        self._images[row] = levels or [self.preview(row)]
        while len(self._images) > KEPT:
            self._images.popitem(last=False)
        self.loaded.emit(row)
        if row not in self._taken:
            self._taken[row] = None
            path = self._desk.review.photos[row].path
            task = self._desk.read_task(lambda _stop, _progress: self._desk.closer.taken(path))
            task.succeeded.connect(partial(self._keep_taken, row))
            task.start()

    def _keep_taken(self, row: int, taken: Taken | None) -> None:
        if row in self._taken and taken is not None:
            self._taken[row] = taken
            self.told.emit(row)

    def _give_up(self, row: int, _sentence: str) -> None:
        self._keep(row, [])


def _reading(path: Path, closer: CloserLook) -> Callable[[Stop, Callable[[int, int], None]], list[QImage]]:
    def work(stop: Stop, _progress: Callable[[int, int], None]) -> list[QImage]:
        if stop.requested:
            return []
        image = read_photo(path)
        # HEIC and AVIF are unknown to Qt.
        large = closer.large(path, LONGEST) if image.isNull() else None
        return halved(picture_of(large) if large else image)

    return work


def _wake_classes() -> None:
    """As for the small pictures: two threads that use a class of Qt's first, at once, end the program."""
    read_photo(Path())
    halved(QImage(2 * SMALLEST, 1, QImage.Format.Format_RGB32))
    picture_of(Large(1, 1, b"   "))


def picture_of(large: Large) -> QImage:
    """The pixels as a picture that holds them itself."""
    row = 3 * large.width
    seen = QImage(large.data, large.width, large.height, row, QImage.Format.Format_RGB888)
    return seen.convertToFormat(QImage.Format.Format_RGB32)
