"""ClassifierPool: Photos in, Readings out in the same order, through one helper process that may crash."""

from __future__ import annotations

import math
import os
import queue
import sys
import threading
import time
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from wardrobe_desktop.core.device import Device, DeviceReport
from wardrobe_desktop.core.errors import ClassifierError, Problem, ProblemKind
from wardrobe_desktop.core.helper import DECODE, Orders, Seen, Unseen
from wardrobe_desktop.core.helper_process import HelperProcess
from wardrobe_desktop.core.model_file import ModelFile
from wardrobe_desktop.core.photo import Identity, Photo
from wardrobe_desktop.core.prediction import Failure, Prediction, Reading
from wardrobe_desktop.core.sentence import say
from wardrobe_desktop.core.stop import Stop

SECONDS_PER_PHOTO = 10.0
"""A photo that takes longer to decode is given up; one that needs much memory, and so has many pixels, has up
to 2.7 times as long (looker.py).

The largest photo that is allowed takes two seconds on the computer this was measured on, five times as long
on a slow laptop that is busy. Reading the file does not count.
"""
_SECONDS_TO_READ = 60.0
"""For a file of up to 120 MB, in proportion for larger ones.

A disk that sleeps needs ten seconds to wake, a bad sector half a minute of tries, and a stick gives 2 MB a
second.
"""
_PATIENCE = 6.0
"""So many times longer a photo may take by the clock where a busy machine gave the helper no processor."""
_SAMPLE_SECONDS = 1.0
_SECONDS_TO_ANSWER = 2.0  # for a helper whose threads are not all kept waiting
_BY_FORCE = (-9, -15)  # SIGKILL and SIGTERM: the system or a person ended the helper, no codec did
_START_SECONDS = 180.0  # loading the libraries from a cold, slow disk
_TICK = 0.05  # how often a waiting run looks for a stop, in seconds
_WINDOW = 512  # photos between the one that is yielded next and the newest one begun: bounds the memory
_CUDA_DEPTH = 96  # three batches: one runs, one is ready, one is being decoded
BY_CONTENT = frozenset({ProblemKind.CRASHED, ProblemKind.TOO_SLOW})
"""What a photo's content is to blame for: with the same content it would happen again."""
_DEATHS = 3  # a helper that dies this often in a row without looking at anything will not recover


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
        orders = Orders(model, device, workers or usable_cores(), thumbnails, decode, store=store)
        self._crew = _Crew(orders, seconds_per_photo)
        self._bad = bad
        self._resumed = threading.Event()
        self._resumed.set()
        self._run = threading.Lock()

    @property
    def device(self) -> DeviceReport | None:
        """On what the network really runs; None until the helper is ready."""
        return self._crew.device

    def start(self) -> None:
        """Begin to start the helper without waiting for it, so that the first photo need not wait later."""
        self._crew.start()

    def wait_until_ready(self) -> DeviceReport:
        """Start the helper and wait until it knows its device.

        Raises ClassifierError when it cannot start.
        """
        always = threading.Event()
        always.set()
        for _ in self._results((), Stop(), always):
            pass
        if self._crew.device is None:
            raise ClassifierError(say("The program was closed before it could look at photos."))
        return self._crew.device

    def readings(self, photos: Iterable[Photo], stop: Stop | None = None) -> Iterator[Reading]:
        """Look at photos and give one Reading for each, in the same order.

        Photos are taken from the iterable as they are needed, and memory does not grow with their number. A
        stop ends it within a fraction of a second, without the rest. Raises ClassifierError when the helper
        cannot work at all. One run at a time: a second one waits for the first to end, and raises
        RuntimeError if it does not.
        """
        return self._results(photos, stop or Stop(), self._resumed)

    def _results(self, photos: Iterable[Photo], stop: Stop, resumed: threading.Event) -> Iterator[Reading]:
        if not self._run.acquire(timeout=_START_SECONDS):
            raise RuntimeError("another run of this pool has not ended")
        try:
            self._crew.refuse(self._bad())
            yield from _Run(self._crew, iter(photos), stop, resumed).results()
        finally:
            self._crew.forget()
            self._run.release()

    def pause(self) -> None:
        """Begin no more photos until ``resume``; those under way are finished. From any thread."""
        self._resumed.clear()

    def resume(self) -> None:
        """Go on after ``pause``. From any thread."""
        self._resumed.set()

    def close(self) -> None:
        """End the helper at once. From any thread; a run that is under way ends."""
        self._crew.close()

    def __enter__(self) -> ClassifierPool:
        return self

    def __exit__(self, *_error: object) -> None:
        self.close()


def usable_cores() -> int:
    """How many cores this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


@dataclass
class _Task:
    """One photo on its way.

    ``began``: when the helper took it up, and then when it had read it; ``clock``: how many times the usual
    time it may take; ``starved``: what the helper had waited for a processor by then; ``seen``: the photo as
    it was read; ``slow``: it alone is late. ``wanted`` is False once its run has ended.
    """

    place: int
    photo: Photo
    began: float | None = None
    clock: float = 1.0
    starved: float = 0.0
    seen: Photo | None = None
    alone: bool = False
    slow: bool = False
    wanted: bool = True


class _Crew:
    """The helper that is at work now, what it has in hand, and its replacement when it dies."""

    def __init__(self, orders: Orders, limit: float) -> None:
        self.device: DeviceReport | None = None
        self.ready = False
        self.closed = False
        self.inside: dict[int, _Task] = {}
        self._asked = orders.device
        self._orders = orders
        self._limit = limit
        self._setback = ""
        self._deaths = 0
        self._died_before = False
        self._bad: dict[str, ProblemKind] = {}
        self._asked_at: float | None = None
        self._sampled = self._starved = 0.0
        self._answered = False
        self._number = 0
        self._started = 0.0
        self._helper: HelperProcess | None = None
        self._lock = threading.Lock()

    @property
    def depth(self) -> int:
        """How many photos the helper may have in hand, so that none of its threads ever waits."""
        cuda = self.device is not None and self.device.running == "cuda"
        return _CUDA_DEPTH if cuda else 2 * self._orders.workers

    def start(self) -> None:
        """Start a helper unless there is one."""
        with self._lock:
            if self._helper is None and not self.closed:
                self.ready = False
                self._started = time.monotonic()
                self._helper = HelperProcess(self._orders, self._died_before)
                self._helper.send("bad", self._bad)
                self._starved = 0.0

    def refuse(self, bad: Mapping[str, ProblemKind]) -> None:
        """From now on these digests are not decoded."""
        if bad != self._bad:
            self._bad = dict(bad)
            if helper := self._helper:
                helper.send("bad", self._bad)

    def convict(self, task: _Task, kind: ProblemKind, by_force: bool) -> Failure:
        """The photo is to blame for a death. Its content is, unless it was not even read."""
        if kind is ProblemKind.TOO_SLOW and task.seen is None:
            return Failure(task.photo, Problem(ProblemKind.UNREADABLE, task.photo.path, "took too long"))
        if task.seen is None or by_force:
            return Failure(task.photo, Problem(kind, task.photo.path))
        self.refuse({**self._bad, task.seen.digest: kind})
        return Failure(task.seen, Problem(kind, task.photo.path))

    def send(self, task: _Task) -> None:
        """Hand the helper one more photo."""
        self._number += 1
        self.inside[self._number] = task
        if helper := self._helper:
            helper.send("look", self._number, str(task.photo.path))

    def forget(self) -> None:
        """The run is over: what has not begun is dropped, what has is no longer wanted."""
        begun = {number: task for number, task in self.inside.items() if task.began is not None}
        for task in begun.values():
            task.wanted = False
        self.inside = begun
        if (helper := self._helper) and self.ready:
            helper.send("forget", self._number)

    def news(self) -> tuple[_Task, Seen | Unseen] | None:
        """Take one message, waiting a moment for it; returns what came of a photo that is still wanted.

        Raises _DeathError where the helper has died, ClassifierError where it cannot work.
        """
        helper = self._helper
        if helper is None:
            return None
        try:
            word, *rest = helper.inbox.get(timeout=_TICK)
        except queue.Empty:
            return None
        if word == "gone":
            raise _DeathError(ProblemKind.CRASHED)
        if word == "refused":
            raise ClassifierError(rest[0])
        if word in ("ready", "device"):
            self.ready = True
            self._report(rest[0])
        elif word == "pong":
            self._answered = True
        elif word in ("began", "held", "read") and (begun := self.inside.get(rest[0])):
            begun.began = time.monotonic() if word != "held" else math.inf
            begun.starved = self._starved
            begun.clock = rest[1] if word == "began" and len(rest) > 1 else 1.0
            if word == "read":
                begun.seen = replace(begun.photo, identity=rest[1])
        elif word == "done" and (task := self.inside.pop(rest[0], None)):
            self._deaths = 0
            return (task, rest[1]) if task.wanted else None
        return None

    def check_clock(self) -> None:
        """Raise _DeathError where the helper is stuck, in starting or in a photo."""
        if (helper := self._helper) is None or not helper.inbox.empty():
            return  # the answer may be lying there
        now = time.monotonic()
        if now - self._sampled > _SAMPLE_SECONDS:
            self._sampled, self._starved = now, helper.starved()
        if not self.ready and now - self._started > _START_SECONDS:
            raise _DeathError(ProblemKind.TOO_SLOW)
        late = [task for task in self.inside.values() if self._is_late(task, now)]
        if not late:
            self._asked_at = None
        elif self._asked_at is None:
            self._asked_at, self._answered = now, False
            helper.send("ping", 0)
        elif self._answered and len(late) == 1:
            late[0].slow = True
            raise _DeathError(ProblemKind.TOO_SLOW)
        elif self._answered or now - self._asked_at > _SECONDS_TO_ANSWER:
            raise _DeathError(ProblemKind.TOO_SLOW)

    def _is_late(self, task: _Task, now: float) -> bool:
        if not task.began:
            return False
        allowed = task.clock * (self._limit if task.seen else max(self._limit, _SECONDS_TO_READ))
        took = now - task.began
        # On a machine that is busy with other things, what the helper waited for a processor does not count.
        return took > _PATIENCE * allowed or took - (self._starved - task.starved) > allowed

    def take_over(self) -> tuple[list[_Task], bool]:
        """Put a new helper in the dead one's place; returns what that had in hand and is still wanted, and
        whether it was ended from outside.
        """
        by_force = self._end() in _BY_FORCE
        self._died_before, self._asked_at = True, None
        tasks = [task for task in self.inside.values() if task.wanted]
        self.inside = {}
        # A death counts as progress where it convicts a photo or narrows down the suspects.
        self._deaths = 0 if any(task.began for task in tasks) else self._deaths + 1
        if not self.ready and self._orders.device != "cpu":
            self._orders = replace(self._orders, device="cpu")
            self._setback = "The graphics card's driver stopped the program when it was tried."
        elif self._deaths >= _DEATHS:
            raise ClassifierError(
                say(
                    "The part of the program that looks at photos keeps ending by itself. "
                    "Close other programs to free memory, or install Wardrobe Sorter again.",
                )
            )
        self.start()
        return tasks, by_force

    def close(self) -> None:
        """End the helper for good."""
        self.closed = True
        self._end()

    def _end(self) -> int | None:
        with self._lock:
            helper, self._helper = self._helper, None
        return None if helper is None else helper.close()

    def _report(self, report: DeviceReport) -> None:
        if report.running == "cpu":  # a card's driver has to be tried anew
            self._orders = replace(self._orders, known=report)
        self.device = replace(report, asked=self._asked, reason=self._setback or report.reason)


class _DeathError(Exception):
    """The helper died, or must."""

    def __init__(self, kind: ProblemKind) -> None:
        super().__init__(kind)
        self.kind = kind


class _Run:
    """One call of ``readings``: hands out photos, gathers what comes back, and puts it in order."""

    def __init__(self, crew: _Crew, source: Iterator[Photo], stop: Stop, resumed: threading.Event) -> None:
        self._crew = crew
        self._source = source
        self._stop = stop
        self._resumed = resumed
        self._exhausted = False
        self._taken = 0
        self._given = 0
        self._again: deque[_Task] = deque()
        self._suspects: deque[_Task] = deque()
        self._finished: dict[int, Reading] = {}

    def results(self) -> Iterator[Reading]:
        """The readings, in the order of the photos."""
        self._crew.start()
        while not self._is_over():
            if self._given in self._finished:
                yield self._finished.pop(self._given)
                self._given += 1
                continue
            if self._crew.ready and self._resumed.is_set():
                self._hand_out()
                if self._is_over():
                    return
            try:
                if news := self._crew.news():
                    self._take_in(*news)
                self._crew.check_clock()
            except _DeathError as death:
                self._sort_out(death.kind)

    def _is_over(self) -> bool:
        if self._stop.requested or self._crew.closed:
            return True
        return self._exhausted and self._given == self._taken

    def _hand_out(self) -> None:
        inside = self._crew.inside
        if self._suspects or any(task.alone for task in inside.values()):
            if self._suspects and not inside:
                self._crew.send(replace(self._suspects.popleft(), began=None, seen=None, alone=True))
            return
        while len(inside) < self._crew.depth and (task := self._next()):
            self._crew.send(task)

    def _next(self) -> _Task | None:
        if self._again:
            return self._again.popleft()
        if self._exhausted or self._taken - self._given >= _WINDOW:
            return None
        photo = next(self._source, None)
        if photo is None:
            self._exhausted = True
            return None
        self._taken += 1
        return _Task(self._taken - 1, photo)

    def _take_in(self, task: _Task, seen: Seen | Unseen) -> None:
        photo = task.photo
        if isinstance(seen, Unseen):
            known = task.seen if task.seen and seen.kind in BY_CONTENT else photo
            self._finished[task.place] = Failure(known, Problem(seen.kind, photo.path, seen.detail))
            return
        photo = replace(photo, identity=Identity(seen.size, seen.mtime_ns, seen.digest))
        self._finished[task.place] = Prediction(
            photo, seen.probabilities, seen.embedding, seen.familiarity, sys.intern(seen.model_id)
        )

    def _sort_out(self, kind: ProblemKind) -> None:
        """After a death:

        the photo that was alone with it is guilty, and so is one that was slow while the helper answered; of
        several, each is tried again alone.
        """
        again = []
        tasks, by_force = self._crew.take_over()
        guilty = [task for task in tasks if task.slow or (task.alone and task.began)]
        known = any(task.slow for task in guilty)
        for task in sorted(tasks, key=lambda task: task.place):
            if task in guilty:
                # When the helper was killed by us, its end says nothing of the photo.
                forced = by_force and kind is ProblemKind.CRASHED
                self._finished[task.place] = self._crew.convict(task, kind, forced)
            elif task.alone or (task.began and not known):
                self._suspects.append(task)
            else:
                again.append(replace(task, began=None, seen=None))
        self._again.extendleft(reversed(again))
