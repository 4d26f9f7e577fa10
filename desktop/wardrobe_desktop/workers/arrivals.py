"""Arrivals: photos and readings that have come in and are taken into the review, a little at a time."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal

from wardrobe_desktop.core.prediction import Failure

if TYPE_CHECKING:
    from wardrobe_desktop.core.photo import Photo
    from wardrobe_desktop.core.prediction import Reading
    from wardrobe_desktop.core.review import Review

T = TypeVar("T")

AT_ONCE = 50
"""So many photos or readings are taken in before the clock is looked at."""

HOLD_S = 0.006
"""News is taken in for so long in one go: a folder of fifty thousand must not hold the window up."""


class Arrivals(QObject):
    """What waits to be taken into the review. Lives on the window's thread."""

    photosAdded = Signal(int, int)  # noqa: N815 - first and last row
    readingsArrived = Signal(list)  # noqa: N815 - rows
    standingsChanged = Signal(list)  # noqa: N815 - rows
    problemsChanged = Signal()  # noqa: N815

    def __init__(self, review: Callable[[], Review], look_at: Callable[[Sequence[Photo]], None]) -> None:
        """``review``: the one that things are taken into now. ``look_at`` is handed the photos that are new,
        or were changed, once they are laid out.
        """
        super().__init__()
        self._review = review
        self._look_at = look_at
        self._photos: deque[Photo] = deque()
        self._readings: deque[Reading] = deque()
        self._choices: dict[str, str] = {}

    def add_photos(self, photos: Iterable[Photo]) -> None:
        """Photos were found."""
        self._photos.extend(photos)

    def add_readings(self, readings: Iterable[Reading], choices: Mapping[str, str]) -> None:
        """Photos were looked at; ``choices`` is what was decided earlier of their contents, by digest."""
        self._readings.extend(readings)
        self._choices.update(choices)

    def forget(self) -> None:
        """Nobody wants what still waits."""
        self._photos.clear()
        self._readings.clear()
        self._choices.clear()

    @property
    def waiting(self) -> bool:
        """Whether anything has not been taken in yet."""
        return bool(self._photos or self._readings)

    def take_in(self) -> None:
        """Take in as much as there is time for in one go, and tell of it."""
        over = time.perf_counter() + HOLD_S
        self._place_photos(over)
        self._settle_readings(over)

    def _place_photos(self, over: float) -> None:
        """Lay out photos that were found, until ``over`` (on the clock of ``time.perf_counter``)."""
        while self._photos:
            self._lay_out(_first(self._photos))
            if time.perf_counter() > over:
                return

    def _lay_out(self, photos: Sequence[Photo]) -> None:
        review = self._review()
        first = len(review.photos)
        rows = review.add_photos(photos)
        last = len(review.photos) - 1
        if last >= first:
            self.photosAdded.emit(first, last)
        again = [row for row in rows if row < first]
        if again:
            self.standingsChanged.emit(again)
            self.problemsChanged.emit()
        if rows:
            self._look_at([review.photos[row] for row in rows])

    def _settle_readings(self, over: float) -> None:
        """Take in readings until ``over``, a few in any case, and tell of them in one go."""
        rows: list[int] = []
        failed = False
        while self._readings and (not rows or time.perf_counter() < over):
            part = _first(self._readings)
            rows += self._review().add_readings(part, self._choices)
            failed = failed or any(isinstance(reading, Failure) for reading in part)
        if not self._readings:
            self._choices.clear()
        if rows:
            self.readingsArrived.emit(rows)
            self.standingsChanged.emit(rows)
        if failed:
            self.problemsChanged.emit()


def _first(queue: deque[T]) -> list[T]:
    """The first of a queue, taken out of it: as many as are taken in at once."""
    return [queue.popleft() for _ in range(min(AT_ONCE, len(queue)))]
