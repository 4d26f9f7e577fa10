"""Looker: reads, decodes and classifies photos in the helper process, several side by side."""

from __future__ import annotations

import contextlib
import importlib
import io
import os
import queue
import stat
import threading
import time
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
from wardrobe_desktop.core.date_taken import UNSEEN
from wardrobe_desktop.core.decode import MAX_BYTES, Decoded, UnreadableError, thumbnail
from wardrobe_desktop.core.device import DeviceReport
from wardrobe_desktop.core.digest import Digests
from wardrobe_desktop.core.errors import ClassifierError, ProblemKind
from wardrobe_desktop.core.helper import Orders, Seen, Unseen
from wardrobe_desktop.core.notes_in_file import day_in
from wardrobe_desktop.core.photo import Identity
from wardrobe_desktop.core.scan import problem_of
from wardrobe_desktop.core.stored_answers import Answer, StoredAnswers
from wardrobe_desktop.core.thumbnail_cache import ThumbnailCache
from wardrobe_desktop.core.twins import Twins

if TYPE_CHECKING:
    from wardrobe_desktop.core.classifier import Classifier

_BATCH = 32
# Batches are filled up to one of these sizes: a card prepares itself anew for each size that it meets.
_BATCH_SIZES = (4, 16, _BATCH)
_BYTES_READ = 120_000_000  # in the time for reading even a slow stick gives as many: 2 MB a second
_BYTES_DECODED = 300_000_000  # needed by photos that a slow laptop decodes well within the time for that
_OPEN = os.O_RDONLY | getattr(os, "O_BINARY", 0) | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_CLOEXEC", 0)


@dataclass
class _Look:
    """One photo under way; what is known of its file is filled in when it has been read."""

    number: int
    path: str
    size: int = 0
    mtime_ns: int = 0
    digest: str = ""

    def seen(self, answer: Answer, model_id: str) -> Seen:
        """What the helper tells of this photo."""
        return Seen(self.size, self.mtime_ns, self.digest, *answer, model_id)


@dataclass(frozen=True)
class _Read:
    """A photo on its way to the network: ``pixels`` uint8 [H,W,3]; ``taken``: see Photo."""

    look: _Look
    pixels: NDArray[np.uint8]
    taken: int


class Looker:
    """Looks at photos with ``orders.workers`` threads and sends what it sees, in whatever order that comes.

    On the processor each thread goes the whole way with its photo, which wastes nothing. On a graphics card
    the threads decode, and one more thread runs what has gathered as a batch.

    A photo whose content the store knows is not decoded, and of several with the same content only one is.

    A helper that takes the place of one that died is told the device: it loads the network only when a photo
    has been decoded, so that many bad photos in a row cost little.

    ``waited``: seconds for which a graphics card had nothing to do.
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
        self._digests = Digests(orders.store)
        self._stored = None if orders.store is None else StoredAnswers(orders.store)
        self._thumbnails = None if orders.thumbnails is None else ThumbnailCache(orders.thumbnails)
        self._twins: Twins[Answer, _Look] = Twins()
        self._forgotten = -1
        self.waited = 0.0
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
            look = _Look(number, path)
            outcome = self._read(look)
            if isinstance(outcome, _Read):
                self._finish(outcome)
            elif outcome is not None:
                self._tell(look, outcome)

    def _tell(self, look: _Look, outcome: Answer | Unseen) -> None:
        """Send what came of a photo, also for those with the same content."""
        answer = None if isinstance(outcome, Unseen) else outcome
        for each in (look, *self._twins.done(look.digest, answer)):
            told = outcome if isinstance(outcome, Unseen) else each.seen(outcome, self.device.model_id)
            self._send("done", each.number, told)

    def _read(self, look: _Look) -> _Read | Answer | Unseen | None:
        """What came of reading and decoding; None where another photo with this content is under way."""
        try:
            with ExitStack() as room:  # held until the picture has been made small
                return self._read_and_decode(look, room)
        except UnreadableError as error:
            return Unseen(error.kind, error.detail)
        except OSError as error:
            problem = problem_of(error, Path(look.path))
            return Unseen(problem.kind, problem.detail)
        except MemoryError:
            return Unseen(ProblemKind.TOO_LARGE, "out of memory")
        except Exception as error:  # a decoder's surprise costs this photo, not the thread
            return Unseen(ProblemKind.DAMAGED, f"{type(error).__name__}: {error}")

    def _read_and_decode(self, look: _Look, room: ExitStack) -> _Read | Answer | None:
        with _opened(look.path) as (file, about):
            self._make_room(look.number, self._files, about.st_size, _BYTES_READ, room)
            data = file.read(about.st_size + 1)  # room for what it says, not for the largest of all
        look.size, look.mtime_ns = about.st_size, about.st_mtime_ns
        look.digest = digest = self._digests.of(data)
        self._send("read", look.number, Identity(look.size, look.mtime_ns, digest))
        if digest in self._bad:
            raise UnreadableError(self._bad[digest], "known from before")
        if not self._twins.goes_first(digest, look):
            self._send("held", look.number)  # while the other one is looked at
            return None
        known = self._known(digest)
        if known is not None and known.taken == UNSEEN:
            known = known._replace(taken=day_in(io.BytesIO(data)))
        if known is not None and (self._thumbnails is None or self._thumbnails.has(digest)):
            return known
        gate = partial(self._make_room, look.number, self._budget, per_clock=_BYTES_DECODED, room=room)
        decoded = self._decode(data, self._orders.model.image_size, gate)
        if self._thumbnails is not None:
            self._thumbnails.add(digest, partial(thumbnail, decoded.picture))
        if known is not None:
            return known._replace(taken=decoded.taken)
        return _Read(look, decoded.pixels, decoded.taken)

    def _known(self, digest: str) -> Answer | None:
        """What the model file that runs said of this content in this run or an earlier one."""
        if self._stored is None:
            return self._twins.answer(digest)
        return self._twins.answer(digest) or self._stored.of(digest, self.device.model_id)

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
            asked = time.perf_counter()
            batch = [self._gathered.get()]
            self.waited += time.perf_counter() - asked
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
            answer = Answer(
                probabilities[row].astype(np.float32),
                embedding[row].astype(np.float16),
                float(familiarity[row]),
                read.taken,
            )
            self._tell(read.look, answer)


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
