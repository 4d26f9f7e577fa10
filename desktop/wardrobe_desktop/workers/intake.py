"""Intake: two threads that gather photos and look at them, and a box in which the window finds the results.

Plain Python: nothing is called back. The window empties the box some ten times a second (``take``), which
keeps it lively however fast the readings come.
"""

from __future__ import annotations

import logging
import threading
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from wardrobe_desktop.core.earlier import sorted_before
from wardrobe_desktop.core.errors import WardrobeError
from wardrobe_desktop.core.photo import Photo
from wardrobe_desktop.core.prediction import Prediction, Reading
from wardrobe_desktop.core.recall import Recall, remembering
from wardrobe_desktop.core.scan import ScanResult, scan
from wardrobe_desktop.core.stop import Stop
from wardrobe_desktop.spoken import spoken

if TYPE_CHECKING:
    from wardrobe_desktop.core.device import DeviceReport
    from wardrobe_desktop.core.model_file import ModelFile
    from wardrobe_desktop.core.store import Store

KNOWN_AT_ONCE = 1000
"""So many photos are asked of the store in one go: few enough that the first tiles fill at once."""

IDLE_S = 120.0
"""After this long without work the helper process is let go; it holds some hundred megabytes."""


class Pool(Protocol):
    """What looks at photos: ``core.pool.ClassifierPool``."""

    @property
    def device(self) -> DeviceReport | None: ...

    def readings(self, photos: Iterable[Photo], stop: Stop | None = None) -> Iterator[Reading]: ...

    def pause(self) -> None: ...

    def resume(self) -> None: ...

    def close(self) -> None: ...


@dataclass
class Taken:
    """What came out since the last ``take``. ``read``: readings that were worked out, not remembered.

    ``choices``: what the person decided earlier for the contents of ``readings``, by digest.
    """

    scans: list[tuple[list[Path], ScanResult]] = field(default_factory=list)
    readings: list[Reading] = field(default_factory=list)
    choices: dict[str, str] = field(default_factory=dict)
    trouble: list[str] = field(default_factory=list)
    read: int = 0


class _Errand(Stop):
    """A stop for one round of work, which also knows whether anybody still wants what comes out of it."""

    def __init__(self, epoch: int) -> None:
        super().__init__()
        self.epoch = epoch


class Intake:
    """Scans what is added, looks at what it is told to, in the background. Methods are for the window."""

    def __init__(
        self,
        store: Store,
        model: ModelFile,
        open_pool: Callable[[], Pool],
        has_thumbnail: Callable[[str], bool],
    ) -> None:
        """``open_pool`` is called in the background, at the first photo. ``has_thumbnail(digest)`` tells
        whether a photo that the store knows can be shown; if not it is looked at again.
        """
        self._store = store
        self._recall = Recall(store, model)
        self._recalled: list[Photo] = []
        self._open_pool = open_pool
        self._has_thumbnail = has_thumbnail
        self._turn = threading.Condition()
        self._to_scan: deque[list[Path]] = deque()
        self._to_read: deque[Photo] = deque()
        self._box = Taken()
        self._stop = _Errand(0)
        self._scanning = self._reading = self._shut = self._paused = self._warm = False
        self._found = self._epoch = 0
        self._pool: Pool | None = None
        self._device: DeviceReport | None = None
        self._threads = [
            threading.Thread(target=self._scan_on, name="wardrobe-scan", daemon=True),
            threading.Thread(target=self._read_on, name="wardrobe-look", daemon=True),
        ]
        for thread in self._threads:
            thread.start()

    # --- what the window says

    def add(self, paths: Sequence[Path]) -> None:
        """Gather the photos in these folders and files."""
        with self._turn:
            self._renew_stop()
            self._to_scan.append(list(paths))
            self._turn.notify_all()

    def look_at(self, photos: Iterable[Photo]) -> None:
        """Look at these photos, after those already waiting."""
        with self._turn:
            self._renew_stop()
            self._to_read.extend(photos)
            self._turn.notify_all()

    def warm_up(self) -> None:
        """Start the helper process, so that the first photo need not wait for it."""
        with self._turn:
            self._warm = True
            self._turn.notify_all()

    def pause(self) -> None:
        """Hold after the photos in hand."""
        with self._turn:
            self._paused = True
            if self._pool is not None:
                self._pool.pause()

    def go_on(self) -> None:
        """The end of a pause."""
        with self._turn:
            self._paused = False
            if self._pool is not None:
                self._pool.resume()

    def stop(self) -> None:
        """Keep what is done, forget what is waiting."""
        with self._turn:
            self._stop.request()
            self._to_scan.clear()
            self._to_read.clear()
        self.go_on()

    def forget(self) -> None:
        """Stop, and let nothing come out any more of what was begun before."""
        self.stop()
        with self._turn:
            self._epoch += 1
            self._stop = _Errand(self._epoch)
            self._box = Taken()

    def renew(self) -> None:
        """Let the helper process go; the next work starts one anew, on the device that is wanted then."""
        self._let_pool_go()
        with self._turn:
            self._device = None

    def close(self, wait_s: float = 10.0) -> None:
        """End both threads and the helper process."""
        with self._turn:
            self._shut = True
            self._turn.notify_all()
        self.stop()
        for thread in self._threads:
            thread.join(wait_s)
        self._let_pool_go()

    # --- what the window asks

    @property
    def scanning(self) -> bool:
        """Whether folders are being gone through, or wait for it."""
        return self._scanning or bool(self._to_scan)

    @property
    def busy(self) -> bool:
        """Whether anything is being done, waits, or lies in the box."""
        with self._turn:
            box = self._box
            left = box.scans or box.readings or box.trouble
            return bool(self.scanning or self._reading or self._to_read or self._warm or left)

    @property
    def found(self) -> int:
        """Photos seen so far by the scan that is running."""
        return self._found

    @property
    def device(self) -> DeviceReport | None:
        """What really runs the network; None until the helper process has said so."""
        return self._device

    def take(self) -> Taken:
        """Everything that came out since the last call."""
        with self._turn:
            box, self._box = self._box, Taken()
            return box

    # --- the two threads

    def _renew_stop(self) -> None:
        if self._stop.requested and not self._shut:
            self._stop = _Errand(self._epoch)

    def _scan_on(self) -> None:
        while True:
            with self._turn:
                self._turn.wait_for(lambda: self._shut or self._to_scan)
                if self._shut:
                    return
                paths, stop = self._to_scan.popleft(), self._stop
                self._found, self._scanning = 0, True
            self._scan_one(paths, stop)

    def _scan_one(self, paths: list[Path], stop: _Errand) -> None:
        result, trouble = None, ""
        try:
            result = scan(paths, stop, self._count, sorted_before(paths))
        except Exception as error:
            trouble = self._unforeseen(error)
        with self._turn:
            self._scanning = False
            if result is not None and self._wanted(stop):
                self._box.scans.append((paths, result))
            if trouble:
                self._box.trouble.append(trouble)

    def _wanted(self, errand: _Errand) -> bool:
        return errand.epoch == self._epoch

    def _count(self, found: int) -> None:
        self._found = found

    def _read_on(self) -> None:
        while True:
            with self._turn:
                came = self._turn.wait_for(lambda: bool(self._shut or self._to_read or self._warm), IDLE_S)
                if self._shut:
                    return
                batch = [self._to_read.popleft() for _ in range(min(KNOWN_AT_ONCE, len(self._to_read)))]
                stop, self._reading, self._warm = self._stop, bool(came), False
            if came:
                self._read_batch(batch, stop)
            else:
                self._let_pool_go()

    def _read_batch(self, photos: list[Photo], stop: _Errand) -> None:
        trouble = ""
        try:
            fresh = self._put_known(photos, stop)
            # With no photo at all this only starts the helper process.
            if (fresh or not photos) and not stop.requested:
                self._look(fresh, stop)
        except Exception as error:
            # Without a network there is nothing to go on with: what is waiting would only fail the same way.
            stop.request()
            trouble = spoken(error) if isinstance(error, WardrobeError) else self._unforeseen(error)
            self._let_pool_go()
        with self._turn:
            self._reading = False
            if trouble:
                self._to_read.clear()
                self._box.trouble.append(trouble)

    def _put_known(self, photos: list[Photo], stop: _Errand) -> list[Photo]:
        """Put what the store knows into the box. Returns the rest."""
        known = self._recall.known(photos)
        shown = [p for p in known.values() if self._has_thumbnail(p.photo.digest)]
        self._put(shown, stop)
        recalled = {prediction.photo.path for prediction in shown}
        if self._device is None:  # which form of the model runs is only supposed so far
            self._recalled += [photo for photo in photos if photo.path in recalled]
        return [photo for photo in photos if photo.path not in recalled]

    def _look(self, photos: list[Photo], stop: _Errand) -> None:
        pool = self._have_pool()
        try:
            with closing(remembering(pool.readings(photos, stop), self._store)) as readings:
                for reading in readings:
                    self._device = pool.device
                    self._put([reading], stop, worked_out=1)
        finally:
            if self._pool is pool:  # another device may have been chosen in the midst of it
                self._device = pool.device or self._device
        self._settle()

    def _settle(self) -> None:
        """Look anew at what was recalled of another form of the model than the one that turned out to run."""
        if self._device is None:
            return
        again, self._recalled = self._recalled, []
        if self._recall.settle(self._device):
            with self._turn:
                self._to_read.extendleft(reversed(again))

    def _put(self, readings: Sequence[Reading], stop: _Errand, worked_out: int = 0) -> None:
        # Asked here and not in the window, which would wait while a transaction is being written to disk.
        seen = [reading.photo.digest for reading in readings if isinstance(reading, Prediction)]
        choices = self._store.choices(seen)
        with self._turn:
            if self._wanted(stop):
                self._box.readings.extend(readings)
                self._box.choices.update(choices)
                self._box.read += worked_out

    def _have_pool(self) -> Pool:
        if self._pool is None:
            pool = self._open_pool()
            with self._turn:
                self._pool = pool
                if self._paused:
                    pool.pause()
        return self._pool

    def _let_pool_go(self) -> None:
        with self._turn:
            pool, self._pool = self._pool, None
        if pool is not None:
            pool.close()

    def _unforeseen(self, error: Exception) -> str:
        logging.getLogger(__name__).exception("unforeseen trouble while looking at photos")
        return f"This did not work: {error or type(error).__name__}"
