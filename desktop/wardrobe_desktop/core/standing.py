"""Standings: where each photo stands, and how many stand where."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from enum import Enum


class Place(Enum):
    """Where a photo stands."""

    WAITING = "waiting"
    LOOK = "look"
    FILED = "filed"
    NONE = "none"
    UNREAD = "unread"

    __hash__ = object.__hash__
    """Each is one of a kind. Enum's own is written in Python, and photos are counted by place."""


@dataclass(frozen=True, slots=True)
class Standing:
    """Where one photo stands.

    ``category`` is a category's id: where it is filed, or the best guess for LOOK; None otherwise.
    ``confidence`` is the probability (0 to 1) that the network gives to that category. ``by_hand``: the
    person decided.
    """

    place: Place
    category: str | None = None
    confidence: float = 0.0
    by_hand: bool = False


WAITING = Standing(Place.WAITING)
UNREAD = Standing(Place.UNREAD)
NONE = Standing(Place.NONE, by_hand=True)


@dataclass(frozen=True, slots=True)
class Counts:
    """How many photos stand where. ``by_category`` has every category's id, also with 0."""

    all: int
    waiting: int
    look: int
    none: int
    unread: int
    by_category: dict[str, int] = field(default_factory=dict)

    @property
    def filed(self) -> int:
        """How many have a category."""
        return sum(self.by_category.values())


class Standings:
    """The standing of every row, counted as it changes, so that asking costs nothing.

    ``unasked``: how many are filed without the person's word.
    """

    def __init__(self, categories: Iterable[str]) -> None:
        """``categories``: the ids of those in which photos can be filed."""
        self._rows: list[Standing] = []
        self._places = dict.fromkeys(Place, 0)
        self._filed = dict.fromkeys(categories, 0)
        self.unasked = 0

    def __getitem__(self, row: int) -> Standing:
        return self._rows[row]

    def __iter__(self) -> Iterator[Standing]:
        return iter(self._rows)

    def append(self) -> None:
        """One more row, whose photo waits."""
        self._rows.append(WAITING)
        self._places[Place.WAITING] += 1

    def __setitem__(self, row: int, standing: Standing) -> None:
        self._count(self._rows[row], -1)
        self._rows[row] = standing
        self._count(standing, 1)

    def add_category(self, id_: str) -> None:
        """Photos can be filed in this category too."""
        self._filed.setdefault(id_, 0)

    def keep_categories(self, ids: Iterable[str]) -> None:
        """These are the categories from now on, in this order; in others no row stands any more."""
        self._filed = {id_: self._filed[id_] for id_ in ids}

    def counts(self) -> Counts:
        """How many stand where."""
        return Counts(
            all=len(self._rows),
            waiting=self._places[Place.WAITING],
            look=self._places[Place.LOOK],
            none=self._places[Place.NONE],
            unread=self._places[Place.UNREAD],
            by_category=dict(self._filed),
        )

    def rows(self, where: Place | str) -> list[int]:
        """The rows in a place, or those filed in a category (its id), in row order."""
        if isinstance(where, Place):
            return [row for row, standing in enumerate(self._rows) if standing.place is where]
        return [
            row
            for row, standing in enumerate(self._rows)
            if standing.place is Place.FILED and standing.category == where
        ]

    def _count(self, standing: Standing, change: int) -> None:
        self._places[standing.place] += change
        if standing.place is Place.FILED and standing.category is not None:
            self._filed[standing.category] += change
            self.unasked += 0 if standing.by_hand else change
