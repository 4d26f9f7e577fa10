"""GarmentFinder: which photos show one garment, and which are nearly the same, found beside the window.

It only knows; nothing is decided, filed or merged on account of it.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from wardrobe_desktop.core.learning.colours import Colours, colours_of
from wardrobe_desktop.core.learning.garments import find_garments
from wardrobe_desktop.core.learning.space import Space, load_space
from wardrobe_desktop.core.prediction import Prediction
from wardrobe_desktop.core.stop import Stop
from wardrobe_desktop.workers.task import Task, TaskQueue

if TYPE_CHECKING:
    from wardrobe_desktop.workers.desk import Desk

Together = Mapping[int, tuple[int, ...]]
"""Each row of the review that is part of a group, with the whole group, ascending."""


class GarmentFinder(QObject):
    """Lives on the window's thread; looks anew whenever a folder is in. ``found()``: there is news."""

    found = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._space: Space | None = None
        self._queue = TaskQueue(1, "wardrobe-garments")
        self._wanted = self._closed = False
        self._epoch = 0  # which review: rows mean other photos in another one
        self._groups: Together = {}
        self.twins: Together = {}
        desk.finished.connect(self.look)
        desk.cleared.connect(self._forget)

    def close(self) -> None:
        """End the work."""
        self._closed = True
        self._queue.close()

    @property
    def busy(self) -> bool:
        """Whether photos are being compared."""
        return self._queue.busy

    def others(self, row: int) -> tuple[int, ...]:
        """The other photos of the garment that this row of the review shows; none where none was found."""
        return tuple(each for each in self._groups.get(row, ()) if each != row)

    def look(self) -> None:
        """Compare all photos that have been looked at; once more afterwards, if more came meanwhile."""
        if self._closed or self._queue.busy:
            self._wanted = True
            return
        self._wanted = False
        readings, epoch = self._desk.review.readings(), self._epoch
        thumbnail_of = self._desk.thumbnail_of

        def read_colours(digest: str) -> Colours | None:
            return colours_of(thumbnail_of(digest))

        def work(stop: Stop, _progress: object) -> tuple[Together, Together]:
            rows = [row for row, each in enumerate(readings) if isinstance(each, Prediction)]
            predictions = [each for each in readings if isinstance(each, Prediction)]
            garments = find_garments(self._load(), predictions, read_colours, stop)
            return _by_row(garments.groups, rows), _by_row(garments.twins, rows)

        def tell(found: tuple[Together, Together]) -> None:
            if epoch == self._epoch:
                self._groups, self.twins = found
                self.found.emit()

        task = Task(work, self._queue)
        task.succeeded.connect(tell)
        task.ended.connect(self._ended)
        task.start()

    def _ended(self) -> None:
        if self._wanted:
            self.look()

    def _forget(self) -> None:
        self._epoch += 1
        self._groups, self.twins = {}, {}

    def _load(self) -> Space | None:
        if self._space is None:
            self._space = load_space(self._desk.model)
        return self._space


def _by_row(groups: Iterable[tuple[int, ...]], rows: list[int]) -> Together:
    found: dict[int, tuple[int, ...]] = {}
    for group in groups:
        members = tuple(rows[place] for place in group)
        found.update(dict.fromkeys(members, members))
    return found
