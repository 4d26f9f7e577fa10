"""TeachPhotos: the photos from which examples are chosen: those that could be read, some of them first."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from wardrobe_desktop.core.review import Review
from wardrobe_desktop.core.standing import Place
from wardrobe_desktop.models.photo_list import PhotoList


class TeachPhotos(PhotoList):
    """All photos that can be an example, in the order of the review, or those that a search finds."""

    first: frozenset[int] = frozenset()
    """Rows of the review that stand before all others."""
    # Which these are changes seldom, and is not asked of every photo with every letter of a search.
    _known: list[int] | None = None

    def begin(self, first: Iterable[int] = ()) -> None:
        """Show them all, those of these rows first."""
        self.first, self._search = frozenset(first), ""
        self.show(None)

    def start_over(self, review: Review) -> None:
        self.first, self._known = frozenset(), None
        super().start_over(review)

    def add(self, first: int, last: int) -> None:
        self._known = None
        super().add(first, last)

    def refresh(self, rows: Sequence[int]) -> None:
        self._known = None
        super().refresh(rows)
        shown = self._positions(rows)
        self._insert([row for row in dict.fromkeys(rows) if row not in shown and self._belongs(row)])

    @property
    def choosable(self) -> Sequence[int]:
        """The rows of all that can be chosen, whatever is searched for, in the order of the review."""
        if self._known is None:
            self._known = [row for row in range(len(self._review.photos)) if self._decidable(row)]
        return self._known

    def positions(self, rows: Iterable[int]) -> list[int]:
        """Where these rows of the review stand in this list, those that do, from the top down."""
        return sorted(self._positions(rows).values())

    def _belongs(self, row: int) -> bool:
        return self._decidable(row) and super()._belongs(row)

    @property
    def _as_found(self) -> bool:
        return not self.first

    def _key(self, row: int) -> tuple[object, ...]:
        return (row not in self.first, row)

    def _rebuild(self) -> None:
        self.beginResetModel()
        rows = self.choosable
        if self._search:
            names, wanted = self._known_names(), self._search.casefold()
            rows = [row for row in rows if wanted in names[row]]
        self._sort(rows)
        self.endResetModel()

    def _sort(self, rows: Sequence[int]) -> None:
        if self._as_found:
            super()._sort(rows)
            return
        # They stand in the order of the review: to part them is to sort them.
        front = [row for row in rows if row in self.first]
        back = [row for row in rows if row not in self.first]
        self._rows = front + back
        self._keys = [*((False, row) for row in front), *((True, row) for row in back)]


def common_category(review: Review, rows: Sequence[int]) -> str:
    """The category in which all of these photos are filed; empty where they are not."""
    standings = [review.standing(row) for row in rows]
    found = {each.category or "" if each.place is Place.FILED else "" for each in standings}
    return found.pop() if len(found) == 1 else ""
