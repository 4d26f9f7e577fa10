"""ReadingRun: one call of the pool's ``readings``, from the photos to the readings in their order."""

from __future__ import annotations

import sys
import threading
from collections import deque
from collections.abc import Iterator
from dataclasses import replace

from wardrobe_desktop.core.errors import BY_CONTENT, Problem, ProblemKind
from wardrobe_desktop.core.helper import Seen, Unseen
from wardrobe_desktop.core.photo import Identity, Photo
from wardrobe_desktop.core.prediction import Failure, Prediction, Reading
from wardrobe_desktop.core.stop import Stop
from wardrobe_desktop.core.supervisor import HelperDied, Supervisor, Task

_WINDOW = 512  # photos between the one that is yielded next and the newest one begun: bounds the memory


class ReadingRun:
    """One call of ``readings``: hands out photos, gathers what comes back, and puts it in order."""

    def __init__(
        self, supervisor: Supervisor, source: Iterator[Photo], stop: Stop, resumed: threading.Event
    ) -> None:
        self._supervisor = supervisor
        self._source = source
        self._stop = stop
        self._resumed = resumed
        self._exhausted = False
        self._taken = 0
        self._given = 0
        self._again: deque[Task] = deque()
        self._suspects: deque[Task] = deque()
        self._finished: dict[int, Reading] = {}

    def results(self) -> Iterator[Reading]:
        """The readings, in the order of the photos."""
        self._supervisor.start()
        while not self._is_over():
            if self._given in self._finished:
                yield self._finished.pop(self._given)
                self._given += 1
                continue
            if self._supervisor.ready and self._resumed.is_set():
                self._hand_out()
                if self._is_over():
                    return
            try:
                if news := self._supervisor.news():
                    self._take_in(*news)
                self._supervisor.check_clock()
            except HelperDied as death:
                self._sort_out(death.kind)

    def _is_over(self) -> bool:
        if self._stop.requested or self._supervisor.closed:
            return True
        return self._exhausted and self._given == self._taken

    def _hand_out(self) -> None:
        inside = self._supervisor.inside
        if self._suspects or any(task.alone for task in inside.values()):
            if self._suspects and not inside:
                self._supervisor.send(replace(self._suspects.popleft(), began=None, seen=None, alone=True))
            return
        while len(inside) < self._supervisor.depth and (task := self._next()):
            self._supervisor.send(task)

    def _next(self) -> Task | None:
        if self._again:
            return self._again.popleft()
        if self._exhausted or self._taken - self._given >= _WINDOW:
            return None
        photo = next(self._source, None)
        if photo is None:
            self._exhausted = True
            return None
        self._taken += 1
        return Task(self._taken - 1, photo)

    def _take_in(self, task: Task, seen: Seen | Unseen) -> None:
        photo = task.photo
        if isinstance(seen, Unseen):
            known = task.seen if task.seen and seen.kind in BY_CONTENT else photo
            self._finished[task.place] = Failure(known, Problem(seen.kind, photo.path, seen.detail))
            return
        identity = Identity(seen.size, seen.mtime_ns, seen.digest)
        photo = replace(photo, identity=identity, taken=seen.taken)
        self._finished[task.place] = Prediction(
            photo, seen.probabilities, seen.embedding, seen.familiarity, sys.intern(seen.model_id)
        )

    def _sort_out(self, kind: ProblemKind) -> None:
        """After a death:

        the photo that was alone with it is guilty, and so is one that was slow while the helper answered; of
        several, each is tried again alone.
        """
        again = []
        tasks, by_force = self._supervisor.take_over()
        guilty = [task for task in tasks if task.slow or (task.alone and task.began)]
        known = any(task.slow for task in guilty)
        for task in sorted(tasks, key=lambda task: task.place):
            if task in guilty:
                # When the helper was killed by us, its end says nothing of the photo.
                forced = by_force and kind is ProblemKind.CRASHED
                self._finished[task.place] = self._supervisor.convict(task, kind, forced)
            elif task.alone or (task.began and not known):
                self._suspects.append(task)
            else:
                again.append(replace(task, began=None, seen=None))
        self._again.extendleft(reversed(again))
