"""TeachExamples: the photos that were chosen to show a category, and those that will, once they are read."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from wardrobe_desktop.core.prediction import Prediction
from wardrobe_desktop.core.review import Review


class TeachExamples(QObject):
    """Rows of the review, in the order in which they were chosen. ``changed()``: there are others now."""

    changed = Signal()

    def __init__(self, review: Review) -> None:
        super().__init__()
        self._review = review
        self._rows: list[int] = []
        self._awaited: set[Path] = set()

    @property
    def rows(self) -> tuple[int, ...]:
        """The photos."""
        return tuple(self._rows)

    @property
    def count(self) -> int:
        """How many there are, each content once."""
        return len({self._review.photos[row].digest for row in self._rows})

    def begin(self, rows: Iterable[int] = ()) -> None:
        """These and no others; nothing is waited for."""
        self._awaited.clear()
        self._set(self._readable(rows))

    def start_over(self, review: Review) -> None:
        """There is another review: rows mean other photos now."""
        self._review = review
        self.begin()

    def take_over(self, old: TeachExamples) -> None:
        """What was chosen there, of the same review."""
        self._awaited = set(old._awaited)
        self._set(old.rows)

    def add(self, rows: Iterable[int]) -> None:
        """These show it too."""
        self._set([*self._rows, *self._readable(rows)])

    def take_out(self, rows: Iterable[int]) -> None:
        """These do not."""
        gone = set(rows)
        self._set([row for row in self._rows if row not in gone])

    def wait_for(self, paths: Sequence[Path]) -> None:
        """Photos and folders from elsewhere: what is here counts at once, the rest once it is read."""
        self._awaited |= set(paths)
        known = {photo.path: row for row, photo in enumerate(self._review.photos)}
        self.add([known[path] for path in paths if path in known])

    def arrived(self, rows: Iterable[int]) -> None:
        """These photos have just been read: take what was waited for."""
        photos = self._review.photos
        awaited = [row for row in rows if self._awaited & {photos[row].path, *photos[row].path.parents}]
        if awaited:
            self.add(awaited)

    def _readable(self, rows: Iterable[int]) -> list[int]:
        return [row for row in rows if isinstance(self._review.reading(row), Prediction)]

    def _set(self, rows: Iterable[int]) -> None:
        self._rows = list(dict.fromkeys(rows))
        self.changed.emit()
