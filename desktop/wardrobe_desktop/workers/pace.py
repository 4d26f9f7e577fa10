"""Progress: how far the looking has come, how fast it goes, and how long it will take."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass
from enum import Enum

WINDOW_S = 5.0
"""Speed is measured over the last seconds only, so that a slow start is soon forgotten."""

SETTLED_S = 2.0
"""No time left is promised before this: the first photos say little."""


class Activity(Enum):
    """What the desk is doing."""

    IDLE = "idle"
    SCANNING = "scanning"
    LOOKING = "looking"
    PAUSED = "paused"
    STOPPED = "stopped"


@dataclass(frozen=True, slots=True)
class Progress:
    """How far it has come: ``done`` of ``total`` photos were looked at.

    ``found``: photos seen so far by a scan that is still running. ``per_second``: photos a second over the
    last seconds; ``seconds_left``: at that speed. Both None while not known.
    """

    activity: Activity = Activity.IDLE
    done: int = 0
    total: int = 0
    found: int = 0
    per_second: float | None = None
    seconds_left: float | None = None

    @property
    def working(self) -> bool:
        """Whether photos are being looked at or gathered, paused included."""
        return self.activity in (Activity.SCANNING, Activity.LOOKING, Activity.PAUSED)


class Pace:
    """Measures photos a second. Times are handed in (seconds, any steady clock)."""

    def __init__(self) -> None:
        self._ticks: deque[tuple[float, int]] = deque()
        self._began: float | None = None

    def begin(self, now: float) -> None:
        """Start anew: at the first photo, and after every pause."""
        self._ticks.clear()
        self._ticks.append((now, 0))
        self._began = now

    def add(self, now: float, photos: int) -> None:
        """``photos`` more were looked at since the last call."""
        if self._began is None:
            self.begin(now)
        self._ticks.append((now, photos))
        while len(self._ticks) > 2 and now - self._ticks[0][0] > WINDOW_S:
            self._ticks.popleft()

    def per_second(self, now: float) -> float | None:
        """Photos a second, or None before anything can be said."""
        if self._began is None or now - self._began < SETTLED_S:
            return None
        first = self._ticks[0][0]
        photos = sum(count for when, count in self._ticks if when > first)
        return photos / (now - first) if photos and now > first else None

    def seconds_left(self, now: float, remaining: int) -> float | None:
        """Seconds for ``remaining`` photos at the present speed, or None before anything can be said."""
        speed = self.per_second(now)
        return remaining / speed if speed else None
