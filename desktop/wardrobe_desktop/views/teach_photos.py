"""TeachPhotos: the photos from which examples are chosen: those that could be read, some of them first."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from wardrobe_desktop.core.review import Review
from wardrobe_desktop.core.standing import Place
from wardrobe_desktop.models.photo_list import PhotoList


class TeachPhotos(PhotoList):
    """All photos that can be an example, in the order of the review."""

    _first: frozenset[int] = frozenset()

    def begin(self, first: Iterable[int] = ()) -> None:
        """Show them, those of these rows first."""
        self._first = frozenset(first)
        self.show(None)

    def start_over(self, review: Review) -> None:
        self._first = frozenset()
        super().start_over(review)

    def refresh(self, rows: Sequence[int]) -> None:
        super().refresh(rows)
        shown = self._positions(rows)
        self._insert([row for row in dict.fromkeys(rows) if row not in shown and self._belongs(row)])

    def _belongs(self, row: int) -> bool:
        return self._decidable(row)

    @property
    def _as_found(self) -> bool:
        return not self._first

    def _key(self, row: int) -> tuple[object, ...]:
        return (row not in self._first, row)

    def _rebuild(self) -> None:
        self.beginResetModel()
        self._sort([row for row in range(len(self._review.photos)) if self._belongs(row)])
        self.endResetModel()


def common_category(review: Review, rows: Sequence[int]) -> str:
    """The category in which all of these photos are filed; empty where they are not."""
    standings = [review.standing(row) for row in rows]
    found = {each.category or "" if each.place is Place.FILED else "" for each in standings}
    return found.pop() if len(found) == 1 else ""
