"""Pulse: how long the thread of a window does not answer, and what it was doing then."""

from __future__ import annotations

import contextlib
import cProfile
import gc
import os
import pstats
import sys
import threading
import time
from array import array
from collections import Counter
from collections.abc import Iterator
from traceback import extract_stack
from types import FrameType

from PySide6.QtCore import QObject, Qt, QTimer

BEAT_MS = 1
STALL_S = 0.016
LOOK_EVERY_S = 0.004
DEEP = 40
OURS = "wardrobe_desktop"


class Pulse(QObject):
    """A timer that fires once a millisecond while the thread of the window is free.

    `gaps` are the seconds between two beats, `own` the processor's seconds that this thread used in between:
    what is in the gap but not in `own` went to other threads and other programs.
    """

    def __init__(self) -> None:
        super().__init__()
        self.gaps = array("d")
        self.own = array("d")
        self.last = time.perf_counter()
        self._used = time.thread_time()
        self._sched = open_sched()
        self._waited = waited(self._sched)
        self.queued = array("d")
        self.pauses = array("d")
        self._collecting = 0.0
        gc.callbacks.append(self._collect)
        self._timer = QTimer(self, interval=BEAT_MS, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)

    def start(self) -> None:
        """Count from now on, anew."""
        del self.gaps[:], self.own[:], self.queued[:], self.pauses[:]
        self.last, self._used = time.perf_counter(), time.thread_time()
        self._timer.start()

    def stop(self) -> None:
        """Count no more."""
        self._timer.stop()

    def _beat(self) -> None:
        now, used, delay = time.perf_counter(), time.thread_time(), waited(self._sched)
        self.gaps.append(now - self.last)
        self.own.append(used - self._used)
        self.queued.append(delay - self._waited)
        self.last, self._used, self._waited = now, used, delay

    def _collect(self, phase: str, _about: dict[str, int]) -> None:
        now = time.perf_counter()
        if phase == "start":
            self._collecting = now
        else:
            self.pauses.append(now - self._collecting)

    def told(self) -> dict[str, float]:
        """In milliseconds: the wait that 99 of 100 events, come at any moment, stay below; the longest gap;
        the same `alone`, without the time in which other programs had all processors; the gap that 99 of 100
        gaps stay below; the longest pause of the collector; and this thread's own work in a gap at most, and
        in the longest, which began `max_at` seconds after the start.
        """
        gaps = sorted(self.gaps)
        alone = sorted(max(0.0, gap - queued) for gap, queued in zip(self.gaps, self.queued, strict=True))
        longest = max(range(len(self.gaps)), key=self.gaps.__getitem__)
        return {
            "p99": 1000 * wait_of_share(gaps, 0.99),
            "max": 1000 * gaps[-1],
            "p99_gap": 1000 * gaps[int(len(gaps) * 0.99)],
            "p99_alone": 1000 * wait_of_share(alone, 0.99),
            "max_alone": 1000 * alone[-1],
            "collector": 1000 * max(self.pauses, default=0.0),
            "max_own": 1000 * max(self.own),
            "own_in_max": 1000 * self.own[longest],
            "max_at": sum(self.gaps[:longest]),
            "over_16": sum(gap > STALL_S for gap in gaps),
            "beats": len(gaps),
            "seconds": sum(gaps),
            "busy": sum(self.own) / sum(gaps),
        }


def wait_of_share(gaps: list[float], share: float) -> float:
    """The wait that this share of events stays below, where an event may come at any moment of any gap and
    waits for its end. `gaps` are sorted. Stricter than a share of the gaps: a long one catches more events.
    """
    whole = sum(gaps)
    left = (1 - share) * whole  # seconds of all moments from which the wait is longer than the answer
    longer, count = 0.0, 0
    for gap in reversed(gaps):
        # With the answer at `gap`, the moments that wait longer are what `count` gaps have beyond it.
        if longer - count * gap >= left:
            break
        longer += gap
        count += 1
    return (longer - left) / count if count else 0.0


def open_sched() -> int:
    """What Linux says of this thread's turns on the processor."""
    return os.open(f"/proc/self/task/{threading.get_native_id()}/schedstat", os.O_RDONLY)


def waited(sched: int) -> float:
    """Seconds that this thread was ready to run while others had the processor."""
    return int(os.pread(sched, 80, 0).split()[1]) / 1e9


@contextlib.contextmanager
def watching(pulse: Pulse, how: str) -> Iterator[None]:
    """Print what the window did meanwhile: `stacks` in its stalls, or all `calls` by processor time."""
    if how == "stacks":
        watchdog = Watchdog(pulse)
        watchdog.start()
        yield
        watchdog.stop()
        print(watchdog.report(), file=sys.stderr)
    elif how == "calls":
        profile = cProfile.Profile(time.thread_time)
        with profile:
            yield
        pstats.Stats(profile, stream=sys.stderr).sort_stats("tottime").print_stats(40)
    else:
        yield


class Watchdog:
    """Another thread that writes down what the window's thread does whenever a beat is overdue."""

    def __init__(self, pulse: Pulse) -> None:
        self._pulse = pulse
        self._main = threading.get_ident()
        self._over = False
        self.seen: Counter[str] = Counter()
        self.others: Counter[str] = Counter()
        self._thread = threading.Thread(target=self._watch, name="watchdog", daemon=True)

    def start(self) -> None:
        """Watch from now on."""
        self._thread.start()

    def stop(self) -> None:
        """No more."""
        self._over = True
        self._thread.join()

    def _watch(self) -> None:
        while not self._over:
            time.sleep(LOOK_EVERY_S)
            if time.perf_counter() - self._pulse.last < STALL_S:
                continue
            frames = sys._current_frames()
            self.seen[_path_of(frames[self._main])] += 1
            for thread, frame in frames.items():
                if thread not in (self._main, threading.get_ident()):
                    self.others[_path_of(frame, 2)] += 1

    def report(self, most: int = 30) -> str:
        """What was seen most often, deepest calls last."""
        lines = [f"{count:5} {path}" for path, count in self.seen.most_common(most)]
        lines += ["  beside it:"] + [f"{count:5} {path}" for path, count in self.others.most_common(8)]
        return "\n".join(lines)


def _path_of(frame: FrameType, deep: int = 5) -> str:
    calls = [each for each in extract_stack(frame, DEEP) if OURS in each.filename] or extract_stack(
        frame, DEEP
    )
    return " > ".join(
        f"{each.filename.rpartition('/')[2]}:{each.lineno} {each.name}" for each in calls[-deep:]
    )
