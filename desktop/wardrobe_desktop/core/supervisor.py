"""Supervisor: the helper process that is at work, what it has in hand, and its replacement when it dies."""

from __future__ import annotations

import math
import queue
import threading
import time
from collections.abc import Mapping
from dataclasses import dataclass, replace

from wardrobe_desktop.core.device import DeviceReport
from wardrobe_desktop.core.errors import ClassifierError, Problem, ProblemKind
from wardrobe_desktop.core.helper import Orders, Seen, Unseen
from wardrobe_desktop.core.helper_process import HelperProcess
from wardrobe_desktop.core.photo import Photo
from wardrobe_desktop.core.prediction import Failure
from wardrobe_desktop.core.sentence import say

START_SECONDS = 180.0
"""A helper may take so long to start: it loads the libraries, maybe from a cold, slow disk."""
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
_TICK = 0.05  # how often a waiting run looks for a stop, in seconds
_CUDA_DEPTH = 96  # three batches: one runs, one is ready, one is being decoded
_DEATHS = 3  # a helper that dies this often in a row without looking at anything will not recover


@dataclass
class Task:
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


class HelperDied(Exception):
    """The helper died, or must: ``kind`` is what that says of the photo that is to blame."""

    def __init__(self, kind: ProblemKind) -> None:
        super().__init__(kind)
        self.kind = kind


class Supervisor:
    """The helper that is at work now, what it has in hand, and its replacement when it dies."""

    def __init__(self, orders: Orders, limit: float) -> None:
        self.device: DeviceReport | None = None
        self.ready = False
        self.closed = False
        self.inside: dict[int, Task] = {}
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
            if self._helper is not None or self.closed:
                return
            self.ready = False
            self._started = time.monotonic()
            helper = self._helper = HelperProcess(self._orders, self._died_before)
            self._starved = 0.0
        # Not with the lock: a helper that does not read would keep whoever wants to end it waiting.
        helper.send("bad", self._bad)

    def refuse(self, bad: Mapping[str, ProblemKind]) -> None:
        """From now on these digests are not decoded."""
        if bad != self._bad:
            self._bad = dict(bad)
            if helper := self._helper:
                helper.send("bad", self._bad)

    def convict(self, task: Task, kind: ProblemKind, by_force: bool) -> Failure:
        """The photo is to blame for a death. Its content is, unless it was not even read."""
        if kind is ProblemKind.TOO_SLOW and task.seen is None:
            return Failure(task.photo, Problem(ProblemKind.UNREADABLE, task.photo.path, "took too long"))
        if task.seen is None or by_force:
            return Failure(task.photo, Problem(kind, task.photo.path))
        self.refuse({**self._bad, task.seen.digest: kind})
        return Failure(task.seen, Problem(kind, task.photo.path))

    def send(self, task: Task) -> None:
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

    def news(self) -> tuple[Task, Seen | Unseen] | None:
        """Take one message, waiting a moment for it; returns what came of a photo that is still wanted.

        Raises HelperDied where the helper has died, ClassifierError where it cannot work.
        """
        helper = self._helper
        if helper is None:
            return None
        try:
            word, *rest = helper.inbox.get(timeout=_TICK)
        except queue.Empty:
            return None
        if word == "gone":
            raise HelperDied(ProblemKind.CRASHED)
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
        """Raise HelperDied where the helper is stuck, in starting or in a photo."""
        if (helper := self._helper) is None or not helper.inbox.empty():
            return  # the answer may be lying there
        now = time.monotonic()
        if now - self._sampled > _SAMPLE_SECONDS:
            self._sampled, self._starved = now, helper.starved()
        if not self.ready and now - self._started > START_SECONDS:
            raise HelperDied(ProblemKind.TOO_SLOW)
        late = [task for task in self.inside.values() if self._is_late(task, now)]
        if not late:
            self._asked_at = None
        elif self._asked_at is None:
            self._asked_at, self._answered = now, False
            helper.send("ping", 0)
        elif self._answered and len(late) == 1:
            late[0].slow = True
            raise HelperDied(ProblemKind.TOO_SLOW)
        elif self._answered or now - self._asked_at > _SECONDS_TO_ANSWER:
            raise HelperDied(ProblemKind.TOO_SLOW)

    def _is_late(self, task: Task, now: float) -> bool:
        if not task.began:
            return False
        allowed = task.clock * (self._limit if task.seen else max(self._limit, _SECONDS_TO_READ))
        took = now - task.began
        # On a machine that is busy with other things, what the helper waited for a processor does not count.
        return took > _PATIENCE * allowed or took - (self._starved - task.starved) > allowed

    def take_over(self) -> tuple[list[Task], bool]:
        """Put a new helper in the dead one's place; returns what that had in hand and is still wanted, and
        whether it was ended from outside.
        """
        by_force = self._end() in _BY_FORCE
        self._died_before, self._asked_at = True, None
        tasks = [task for task in self.inside.values() if task.wanted]
        self.inside = {}
        # A death counts as progress where it convicts a photo or narrows down the suspects.
        self._deaths = 0 if any(task.began for task in tasks) else self._deaths + 1
        # One that was ended from outside while it started says nothing of the card, unless it happens again.
        if not self.ready and self._orders.device != "cpu" and (not by_force or self._deaths > 1):
            self._orders = replace(self._orders, device="cpu")
            self._setback = say("The graphics card's driver stopped the program when it was tried.")
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
