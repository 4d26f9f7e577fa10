"""Looker: reads, decodes and classifies photos in the helper process, several side by side."""

from __future__ import annotations

import contextlib
import hashlib
import importlib
import os
import queue
import stat
import threading
import warnings
from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

import numpy as np
from numpy.typing import NDArray

from wardrobe_desktop.core.budget import Gate, MemoryBudget
from wardrobe_desktop.core.decode import MAX_BYTES, Decoded, UnreadableError, thumbnail
from wardrobe_desktop.core.device import DeviceReport
from wardrobe_desktop.core.errors import ClassifierError, ProblemKind
from wardrobe_desktop.core.helper import Orders, Seen, Unseen
from wardrobe_desktop.core.photo import Identity
from wardrobe_desktop.core.scan import problem_of

if TYPE_CHECKING:
    from wardrobe_desktop.core.classifier import Classifier

_BATCH = 32
# Batches are filled up to one of these sizes: a card prepares itself anew for each size that it meets.
_BATCH_SIZES = (4, 16, _BATCH)
_BYTES_READ = 120_000_000  # in the time for reading even a slow stick gives as many: 2 MB a second
_BYTES_DECODED = 300_000_000  # needed by photos that a slow laptop decodes well within the time for that
_OPEN = os.O_RDONLY | getattr(os, "O_BINARY", 0) | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_CLOEXEC", 0)


@dataclass(frozen=True)
class _Read:
    """One photo on its way to the network."""

    number: int
    about: os.stat_result
    digest: str
    pixels: NDArray[np.uint8]


class Looker:
    """Looks at photos with ``orders.workers`` threads and sends what it sees, in whatever order that comes.

    On the processor each thread goes the whole way with its photo, which wastes nothing. On a graphics card
    the threads decode, and one more thread runs what has gathered as a batch.

    A helper that takes the place of one that died is told the device: it loads the network only when a photo
    has been decoded, so that many bad photos in a row cost little.
    """

    def __init__(self, orders: Orders, send: Callable[..., None]) -> None:
        warnings.simplefilter("ignore")
        self._orders = orders
        self._send = send
        module, _, function = orders.decode.partition(":")
        self._decode: Callable[[bytes, tuple[int, int], Gate], Decoded] = getattr(
            importlib.import_module(module), function
        )
        self._loading = threading.Lock()
        self._loaded: Classifier | None = None
        self._told = orders.known or self._classifier().device
        self._jobs: queue.SimpleQueue[tuple[int, str]] = queue.SimpleQueue()
        self._gathered: queue.SimpleQueue[_Read] = queue.SimpleQueue()
        self._bad: Mapping[str, ProblemKind] = {}
        self._files, self._budget = MemoryBudget(MAX_BYTES), MemoryBudget()
        self._forgotten = -1
        batches = self._told.running == "cuda"
        self._finish = self._gathered.put if batches else self._classify_one
        for work in [self._work] * orders.workers + [self._run_batches] * batches:
            threading.Thread(target=work, daemon=True).start()

    @property
    def device(self) -> DeviceReport:
        """On what the network runs."""
        return self._loaded.device if self._loaded else self._told

    def look(self, number: int, path: str) -> None:
        """Look at this photo when a thread is free."""
        self._jobs.put((number, path))

    def forget(self, number: int) -> None:
        """Leave out every photo up to this number that has not begun."""
        self._forgotten = number

    def refuse(self, bad: Mapping[str, ProblemKind]) -> None:
        """Do not decode photos with these digests: they are known to end the helper, or to take too long."""
        self._bad = bad

    def _classifier(self) -> Classifier:
        with self._loading:
            if self._loaded is None:
                from wardrobe_desktop.core.classifier import Classifier  # takes time and memory to import

                self._loaded = Classifier(self._orders.model, self._orders.device, threads=1)
            return self._loaded

    def _work(self) -> None:
        while True:
            number, path = self._jobs.get()
            if number <= self._forgotten:
                continue
            self._send("began", number)
            seen = self._read(number, path)
            if isinstance(seen, Unseen):
                self._send("done", number, seen)
            else:
                self._finish(seen)

    def _read(self, number: int, path: str) -> _Read | Unseen:
        try:
            with ExitStack() as room:  # held until the picture has been made small
                return self._decode_and_keep(number, path, room)
        except UnreadableError as error:
            return Unseen(error.kind, error.detail)
        except OSError as error:
            problem = problem_of(error, Path(path))
            return Unseen(problem.kind, problem.detail)
        except MemoryError:
            return Unseen(ProblemKind.TOO_LARGE, "out of memory")
        except Exception as error:  # a decoder's surprise costs this photo, not the thread
            return Unseen(ProblemKind.DAMAGED, f"{type(error).__name__}: {error}")

    def _decode_and_keep(self, number: int, path: str, room: ExitStack) -> _Read:
        with _opened(path) as (file, about):
            self._make_room(number, self._files, about.st_size, _BYTES_READ, room)
            data = file.read(about.st_size + 1)  # room for what it says, not for the largest of all
        digest = hashlib.blake2b(data, digest_size=16).hexdigest()
        self._send("read", number, Identity(about.st_size, about.st_mtime_ns, digest))
        if digest in self._bad:
            raise UnreadableError(self._bad[digest], "known from before")
        gate = partial(self._make_room, number, self._budget, per_clock=_BYTES_DECODED, room=room)
        decoded = self._decode(data, self._orders.model.image_size, gate)
        if self._orders.thumbnails is not None:
            with contextlib.suppress(OSError):  # a full disk costs thumbnails only
                _keep_thumbnail(self._orders.thumbnails, digest, decoded)
        return _Read(number, about, digest, decoded.pixels)

    def _make_room(
        self, number: int, budget: MemoryBudget, size: int, per_clock: int, room: ExitStack
    ) -> None:
        """Wait until there is room for so many bytes; where they are many, the photo may take longer."""
        clock = max(1.0, size / per_clock)
        # A photo that waits for memory is not slow: its clock stands still meanwhile.
        held, go_on = partial(self._send, "held", number), partial(self._send, "began", number, clock)
        room.enter_context(budget.hold(size, held, go_on))
        if clock > 1:
            go_on()

    def _classify_one(self, read: _Read) -> None:
        self._classify([read], read.pixels[np.newaxis])

    def _run_batches(self) -> None:
        while True:
            batch = [self._gathered.get()]
            with contextlib.suppress(queue.Empty):
                while len(batch) < _BATCH:
                    batch.append(self._gathered.get_nowait())
            size = next(size for size in _BATCH_SIZES if size >= len(batch))
            pixels = np.zeros((size, *batch[0].pixels.shape), np.uint8)
            for place, read in zip(pixels, batch, strict=False):
                place[...] = read.pixels
            self._classify(batch, pixels)

    def _classify(self, batch: list[_Read], pixels: NDArray[np.uint8]) -> None:
        try:
            probabilities, embedding, familiarity = self._classifier().classify(pixels)
        except ClassifierError as error:
            self._send("refused", str(error))
            return
        if self.device != self._told:
            self._told = self.device
            self._send("device", self._told)
        for row, read in enumerate(batch):
            seen = Seen(
                size=read.about.st_size,
                mtime_ns=read.about.st_mtime_ns,
                digest=read.digest,
                probabilities=probabilities[row].astype(np.float32),
                embedding=embedding[row].astype(np.float16),
                familiarity=float(familiarity[row]),
            )
            self._send("done", read.number, seen)


@contextmanager
def _opened(path: str) -> Iterator[tuple[BinaryIO, os.stat_result]]:
    """The file and what the disk says of it. Never waits for a pipe or a device."""
    with os.fdopen(os.open(path, _OPEN), "rb") as file:
        about = os.fstat(file.fileno())
        if not stat.S_ISREG(about.st_mode):
            raise UnreadableError(ProblemKind.NOT_A_PHOTO, "not a regular file")
        if about.st_size > MAX_BYTES:
            raise UnreadableError(ProblemKind.TOO_LARGE, f"{about.st_size} bytes")
        yield file, about


def _keep_thumbnail(folder: Path, digest: str, decoded: Decoded) -> None:
    target = folder / digest[:2] / f"{digest}.jpg"
    if target.exists():
        return
    target.parent.mkdir(parents=True, exist_ok=True)
    # Two photos with the same content may get here at once, so each thread writes a file of its own.
    unfinished = target.with_suffix(f".{os.getpid()}-{threading.get_ident()}")
    unfinished.write_bytes(thumbnail(decoded.picture))
    unfinished.replace(target)
