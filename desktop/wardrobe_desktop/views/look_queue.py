"""LookQueue: the photos of "Have a look" in a row: where the person is, what is left, what comes next."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from itertools import chain, islice
from typing import NamedTuple


class LookCounts(NamedTuple):
    """How the photos of a queue stand; ``left``, ``done`` and ``clear`` are all of them.

    ``left`` wait for an answer, ``done`` have one from the person, ``clear`` became so without; ``joined``:
    how many have come to those left since the last answer; ``doubted``: how many because of what was learned.
    Photos that only came because of what was learned, and are clear again, are none of them.
    """

    left: int
    done: int
    clear: int = 0
    joined: int = 0
    doubted: int = 0


class LookQueue:
    """Photos (by row) in the order in which they are asked about.

    ``is_open(row)`` says whether a photo still waits for an answer; the Review knows, this class only asks,
    so an undo or an answer given elsewhere can never make the two disagree. ``by_hand(row)``: whether the
    person has answered, and it was not learned from other answers.
    """

    def __init__(
        self, rows: Sequence[int], is_open: Callable[[int], bool], by_hand: Callable[[int], bool]
    ) -> None:
        self._rows = list(rows)
        self._known = set(rows)
        self._is_open = is_open
        self._by_hand = by_hand
        self._clear: set[int] = set()  # when they were counted last
        self._doubtful: set[int] = set()  # came because of what was learned
        self._expecting = False
        self._joined = self._doubted = 0
        self._at = 0
        while self._at < len(self._rows) - 1 and not is_open(self._rows[self._at]):
            self._at += 1

    def __len__(self) -> int:
        return len(self._rows)

    def __contains__(self, row: int) -> bool:
        return row in self._known

    @property
    def position(self) -> int:
        """Place of the current photo, from 0."""
        return self._at

    @property
    def current(self) -> int | None:
        """The row asked about now; None when there is no photo at all."""
        return self._rows[self._at] if self._rows else None

    @property
    def rows(self) -> Sequence[int]:
        """Every row, in order."""
        return tuple(self._rows)

    def has_left(self) -> bool:
        """Whether any still waits for an answer."""
        return any(map(self._is_open, chain(islice(self._rows, self._at, None), self._rows)))

    def counts(self) -> LookCounts:
        """How many wait, were answered by the person, or became clear from what was learned.

        None is said to have become clear while news is expected.
        """
        left = done = 0
        self._clear.clear()
        for row in self._rows:
            if self._is_open(row):
                left += 1
            elif self._by_hand(row):
                done += 1
            else:
                self._clear.add(row)
        clear = 0 if self._expecting else len(self._clear - self._doubtful)
        return LookCounts(left, done, clear, self._joined, self._doubted)

    def expect_news(self) -> None:
        """An answer was taken back, or given again: what comes of all of them is known once it is learned
        anew, and is as it was before.
        """
        self._joined = self._doubted = 0
        self._expecting = True

    def add(self, rows: Iterable[int], learned: bool = False) -> None:
        """Photos that wait for an answer now. Those that arrived meanwhile come at the end, so that nothing
        shifts under the person's hands. ``learned``: they are in doubt because of what was learned.
        """
        told = not (learned and self._expecting)
        if learned:
            self._expecting = False
        for row in rows:
            if row not in self._known:
                self._known.add(row)
                self._rows.append(row)
                if learned:
                    self._doubtful.add(row)
            elif row in self._clear:
                self._clear.discard(row)
            else:
                continue
            self._doubted += learned and told
            self._joined += not learned

    def reorder(self, order: Sequence[int]) -> None:
        """Let what comes after the current photo come in this order; what ``order`` lacks comes last."""
        place = {row: nth for nth, row in enumerate(order)}
        self._rows[self._at + 1 :] = sorted(
            self._rows[self._at + 1 :], key=lambda row: place.get(row, len(place))
        )

    def go_to(self, row: int) -> bool:
        """Make ``row`` the current one; False when it is not part of this queue."""
        if row not in self._known:
            return False
        self._at = self._rows.index(row)
        return True

    def back(self) -> bool:
        """One photo back; False at the first."""
        if self._at == 0:
            return False
        self._at -= 1
        return True

    def can_skip(self) -> bool:
        """Whether there is another photo to go on to."""
        return self._at + 1 < len(self._rows) or bool(self.upcoming(1))

    def skip(self) -> bool:
        """One photo on, around the end to the first that is still open; False when there is nowhere to go."""
        if self._at + 1 < len(self._rows):
            self._at += 1
            return True
        return self.advance()

    def upcoming(self, count: int = 2) -> list[int]:
        """The rows that will most likely be wanted next, to be decoded ahead."""
        # Mostly the very next are open: the thousands after them are not asked.
        rows = chain(islice(self._rows, self._at + 1, None), islice(self._rows, self._at))
        return list(islice(filter(self._is_open, rows), count))

    def advance(self) -> bool:
        """On to the next open photo after this one, around the end; False when no other is open."""
        self._joined = self._doubted = 0
        following = self.upcoming(1)
        return bool(following) and self.go_to(following[0])


def together(rows: Iterable[int], mates: Callable[[int], Iterable[int]]) -> list[int]:
    """The same rows, but photos of one garment (``mates`` gives the others) follow the first of them."""
    rows = list(rows)
    here = set(rows)
    found: dict[int, None] = {}
    for row in rows:
        if row not in found:
            found.update(dict.fromkeys([row, *(each for each in mates(row) if each in here)]))
    return list(found)
