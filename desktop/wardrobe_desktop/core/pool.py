"""ClassifierPool: Photos in, Readings out in the same order, through one helper process that may crash."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import replace
from pathlib import Path

from wardrobe_desktop.core import spawn
from wardrobe_desktop.core.device import Device, DeviceReport
from wardrobe_desktop.core.errors import ClassifierError, ProblemKind
from wardrobe_desktop.core.helper import DECODE, Orders
from wardrobe_desktop.core.model_file import ModelFile
from wardrobe_desktop.core.photo import Photo
from wardrobe_desktop.core.prediction import Reading
from wardrobe_desktop.core.reading_run import ReadingRun
from wardrobe_desktop.core.sentence import say
from wardrobe_desktop.core.stop import Stop
from wardrobe_desktop.core.supervisor import START_SECONDS, Supervisor

SECONDS_PER_PHOTO = 10.0
"""A photo that takes longer to decode is given up; one that needs much memory, and so has many pixels, has up
to 2.7 times as long (looker.py).

The largest photo that is allowed takes two seconds on the computer this was measured on, five times as long
on a slow laptop that is busy. Reading the file does not count.
"""


class ClassifierPool:
    """Looks at photos in one helper process, with one thread a core.

    When a codec crashes the helper, or a photo takes longer than ``seconds_per_photo``, the helper is started
    anew and the photos that were under way are tried again, each alone; only the one that does it again
    becomes a Failure. A photo that is slow while the helper still answers is known without that. The
    Failure's photo has a digest where its content is to blame: ``bad`` is asked at the beginning of each run
    for digests of which that is known, and those are not decoded.

    The helper starts with ``start`` or the first reading, and ends with ``close`` or the program, however
    that ends. ``thumbnails`` is a folder for JPEG thumbnails (``ab/abcd….jpg`` by digest), None for none.
    Photos whose content the Store with the database ``store`` knows are read, but not decoded.
    ``decode`` names the function that opens a photo, as ``module:function``. ``device`` is None until the
    helper is ready.
    """

    def __init__(
        self,
        model: ModelFile,
        device: Device = "auto",
        workers: int | None = None,
        thumbnails: Path | None = None,
        seconds_per_photo: float = SECONDS_PER_PHOTO,
        decode: str = DECODE,
        bad: Callable[[], Mapping[str, ProblemKind]] = dict,
        store: Path | None = None,
    ) -> None:
        orders = _orders(model, device, thumbnails, store)
        orders = replace(orders, workers=workers or orders.workers, decode=decode)
        self._supervisor = Supervisor(orders, seconds_per_photo)
        self._bad = bad
        self._resumed = threading.Event()
        self._resumed.set()
        self._run = threading.Lock()

    @property
    def device(self) -> DeviceReport | None:
        """On what the network really runs; None until the helper is ready."""
        return self._supervisor.device

    def start(self) -> None:
        """Begin to start the helper without waiting for it, so that the first photo need not wait later."""
        self._supervisor.start()

    def wait_until_ready(self) -> DeviceReport:
        """Start the helper and wait until it knows its device.

        Raises ClassifierError when it cannot start.
        """
        always = threading.Event()
        always.set()
        for _ in self._results((), Stop(), always):
            pass
        if self._supervisor.device is None:
            raise ClassifierError(say("The program was closed before it could look at photos."))
        return self._supervisor.device

    def readings(self, photos: Iterable[Photo], stop: Stop | None = None) -> Iterator[Reading]:
        """Look at photos and give one Reading for each, in the same order.

        Photos are taken from the iterable as they are needed, and memory does not grow with their number. A
        stop ends it within a fraction of a second, without the rest. Raises ClassifierError when the helper
        cannot work at all. One run at a time: a second one waits for the first to end, and raises
        RuntimeError if it does not.
        """
        return self._results(photos, stop or Stop(), self._resumed)

    def _results(self, photos: Iterable[Photo], stop: Stop, resumed: threading.Event) -> Iterator[Reading]:
        if not self._run.acquire(timeout=START_SECONDS):
            raise RuntimeError("another run of this pool has not ended")
        try:
            self._supervisor.refuse(self._bad())
            yield from ReadingRun(self._supervisor, iter(photos), stop, resumed).results()
        finally:
            self._supervisor.forget()
            self._run.release()

    def pause(self) -> None:
        """Begin no more photos until ``resume``; those under way are finished. From any thread."""
        self._resumed.clear()

    def resume(self) -> None:
        """Go on after ``pause``. From any thread."""
        self._resumed.set()

    def close(self) -> None:
        """End the helper at once. From any thread; a run that is under way ends."""
        self._supervisor.close()

    def __enter__(self) -> ClassifierPool:
        return self

    def __exit__(self, *_error: object) -> None:
        self.close()


def order_ahead(model: ModelFile, device: Device, thumbnails: Path | None, store: Path | None) -> None:
    """Let the helper that was started ahead, if there is one, load what a pool with these will look with."""
    spawn.order_ahead(_orders(model, device, thumbnails, store))


def _orders(model: ModelFile, device: Device, thumbnails: Path | None, store: Path | None) -> Orders:
    return Orders(model, device, usable_cores(), thumbnails, store=store)


def usable_cores() -> int:
    """How many cores this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1
