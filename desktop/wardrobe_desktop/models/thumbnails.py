"""Thumbnails: small pictures from the cache on disk, loaded beside the window, the newest wish first.

What is on screen was asked for last, so it is loaded first; wishes that scrolled away are dropped.
"""

from __future__ import annotations

import os
import threading
from collections import OrderedDict
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QBrush, QImage, QImageReader, QPainter, QPixmap, QTransform

THREADS = 1 if (os.cpu_count() or 1) < 4 else 2
"""Where photos are classified on two cores, a second one keeps the window waiting: of a minute of scrolling,
99 of 100 events waited for up to 12 ms with one and 15 to 18 with two.
"""
MOST_WISHES = 400
MOST_BYTES = 64 * 1024 * 1024
RADIUS = 8

NARROWEST, WIDEST = 0.64, 0.88
"""A photo of a width : height in between fills a 3:4 tile and loses 15 % at most; others are shown whole."""


def fills(size: QSize) -> bool:
    """Whether a photo of this size may fill its tile."""
    return size.height() > 0 and NARROWEST <= size.width() / size.height() <= WIDEST


def load_tile(path: Path, tile: QSize, ratio: float) -> QImage:
    """The picture for a tile of ``tile`` logical pixels at the screen's ``ratio``.

    Filling and with round corners, or whole and within the tile. A null image if the file cannot be read.
    """
    full = QSize(round(tile.width() * ratio), round(tile.height() * ratio))
    reader = QImageReader(str(path))
    size = reader.size()
    filling = fills(size)
    mode = Qt.AspectRatioMode.KeepAspectRatioByExpanding if filling else Qt.AspectRatioMode.KeepAspectRatio
    # The decoder scales: it starts from fewer pixels, and other threads of Python run meanwhile.
    reader.setScaledSize(size.scaled(full, mode))
    image = reader.read()
    if image.isNull():
        return image
    image = _rounded(image, full, RADIUS * ratio)
    image.setDevicePixelRatio(ratio)
    return image


def _rounded(image: QImage, full: QSize, radius: float) -> QImage:
    """The middle of ``image`` on a transparent tile with round corners."""
    result = QImage(full, QImage.Format.Format_ARGB32_Premultiplied)
    result.fill(Qt.GlobalColor.transparent)
    left, top = (full.width() - image.width()) / 2, (full.height() - image.height()) / 2
    painter = QPainter(result)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    brush = QBrush(image)
    brush.setTransform(QTransform.fromTranslate(left, top))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(brush)
    shown = QRectF(left, top, image.width(), image.height())
    painter.setClipRect(shown)
    painter.drawRoundedRect(QRectF(0, 0, full.width(), full.height()), radius, radius)
    painter.end()
    return result


def wake_classes() -> None:
    """Use on this thread, once, what several threads are about to use.

    PySide makes a class when it is first used, and two threads that do so at once end the program: 17 of 40
    starts, where nothing else had used these before.
    """
    load_tile(Path(), QSize(1, 1), 1.0)
    _rounded(QImage(1, 1, QImage.Format.Format_RGB32), QSize(1, 1), 1.0)


class Thumbnails(QObject):
    """Pictures for tiles, kept as long as memory allows. ``arrived(paths)``: these are new to paint."""

    arrived = Signal(object)
    _came = Signal()

    def __init__(
        self, load: Callable[[Path, QSize, float], QImage] = load_tile, threads: int = THREADS
    ) -> None:
        """``load(path, size, ratio)`` makes a picture, null where there is none."""
        super().__init__()
        self._load = load
        self._kept: OrderedDict[Path, tuple[QPixmap, QSize]] = OrderedDict()
        self._bytes = 0
        self._wishes: OrderedDict[Path, tuple[QSize, float]] = OrderedDict()
        self._missing: set[Path] = set()
        self._loaded: list[tuple[Path, QImage, QSize]] = []
        self._turn = threading.Condition()
        self._shut = False
        self._came.connect(self._take, Qt.ConnectionType.QueuedConnection)
        wake_classes()
        self._threads = [
            threading.Thread(target=self._load_on, name="wardrobe-tiles", daemon=True) for _ in range(threads)
        ]
        for thread in self._threads:
            thread.start()

    def picture(self, path: Path, tile: QSize, ratio: float) -> QPixmap | None:
        """The picture for a tile, or None until it is loaded; one of another size serves until then."""
        kept = self._kept.get(path)
        if kept is not None:
            self._kept.move_to_end(path)
            if kept[1] == tile and kept[0].devicePixelRatio() == ratio:
                return kept[0]
        if path not in self._missing:
            self._wish(path, tile, ratio)
        return kept[0] if kept is not None else None

    def has(self, path: Path) -> bool:
        """Whether a picture of this photo is in memory, in whatever size."""
        return path in self._kept

    def forget(self, path: Path) -> None:
        """The file has changed or appeared: load it anew when it is asked for next."""
        self._missing.discard(path)

    def close(self) -> None:
        """End the threads."""
        with self._turn:
            self._shut = True
            self._wishes.clear()
            self._turn.notify_all()
        for thread in self._threads:
            thread.join()

    def _wish(self, path: Path, tile: QSize, ratio: float) -> None:
        with self._turn:
            self._wishes[path] = (tile, ratio)
            self._wishes.move_to_end(path)
            while len(self._wishes) > MOST_WISHES:
                self._wishes.popitem(last=False)
            self._turn.notify()

    def _load_on(self) -> None:
        while True:
            with self._turn:
                self._turn.wait_for(lambda: self._shut or self._wishes)
                if self._shut:
                    return
                path, (tile, ratio) = self._wishes.popitem(last=True)
            image = self._load(path, tile, ratio)
            with self._turn:
                self._loaded.append((path, image, tile))
                told = len(self._loaded) > 1 or self._shut
            if not told:
                self._came.emit()

    def _take(self) -> None:
        """Keep what has been loaded: all of it in one go, so that it is painted in one go."""
        with self._turn:
            loaded, self._loaded = self._loaded, []
        new = {path for path, image, tile in loaded if self._keep(path, image, tile)}
        if new:
            self.arrived.emit(new)

    def _keep(self, path: Path, image: QImage, tile: QSize) -> bool:
        if image.isNull():
            self._missing.add(path)
            return False
        self._drop(path)
        self._kept[path] = (QPixmap.fromImage(image), tile)
        self._bytes += image.sizeInBytes()
        while self._bytes > MOST_BYTES and len(self._kept) > 1:
            self._drop(next(iter(self._kept)))
        return True

    def _drop(self, path: Path) -> None:
        kept = self._kept.pop(path, None)
        if kept is not None:
            self._bytes -= kept[0].width() * kept[0].height() * 4
