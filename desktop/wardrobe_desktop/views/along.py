"""Along: which other photos may get the answer for the one that is asked about, in one step."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from wardrobe_desktop.core.look_alikes import MOST, LookAlikes
from wardrobe_desktop.core.standing import Place
from wardrobe_desktop.views.look_queue import LookQueue
from wardrobe_desktop.workers.desk import Desk


@dataclass(frozen=True)
class Offer:
    """``rows`` may be answered along; ``garment``: they show the same one, not only one like it. So many
    ``more`` photos of that garment can be looked at, those among ``rows`` included.

    ``copies``: how many photos with the same content get every answer that the one asked about gets. They
    are not asked about themselves, and of others with the same content one is offered for all.
    """

    rows: Sequence[int]
    garment: bool
    more: int
    copies: int


class Along:
    """Asks the desk; decides nothing."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._alikes = LookAlikes(desk.review)

    def start_over(self) -> None:
        """There is another review: rows mean other photos now."""
        self._alikes = LookAlikes(self._desk.review)

    def while_asking(self, row: int, queue: LookQueue) -> Offer:
        """Others that wait for an answer as ``row`` does: of the same garment, else those that look alike."""
        copies, mates = self.copies_of(row), self._mates(row)
        if not self._is_open(row):
            return Offer((), False, self._more(row, mates, ()), copies)
        waiting = [mate for mate in mates if self._is_open(mate)][:MOST]
        more = self._more(row, mates, waiting)
        if waiting:
            return Offer(waiting, True, more, copies)

        def may_go(other: int) -> bool:
            # One photo for all with its content; the one that is asked about stands for its own.
            same = self._same(other)
            return self._is_open(other) and row not in same and min(same) == other

        return Offer(self._alikes.near(row, queue.rows, may_go), False, more, copies)

    def while_looking(self, row: int, queue: LookQueue, choice: str) -> Offer:
        """Others of the same garment in ``queue`` that the program would see elsewhere than in ``choice``."""
        here = self._mates(row, queue.__contains__)
        elsewhere = [mate for mate in here if self._stands_elsewhere(mate, choice)][:MOST]
        return Offer(elsewhere, True, self._more(row, self._mates(row), here), self.copies_of(row))

    def while_going_through(self, row: int) -> Offer:
        """None, where answered photos are gone through once more."""
        return Offer((), False, self._more(row, self._mates(row), ()), self.copies_of(row))

    def copies_of(self, row: int) -> int:
        """How many other photos have the content of ``row``: what is decided of one is decided of all."""
        return sum(each != row for each in self._same(row))

    def _mates(self, row: int, wanted: Callable[[int], bool] = lambda _: True) -> list[int]:
        """One photo of each other content that shows the garment in ``row``; only ``wanted`` ones."""
        photos = self._desk.review.photos
        found = {photos[row].digest: row}
        for mate in filter(wanted, self._desk.garments.others(row)):
            found.setdefault(photos[mate].digest, mate)
        return [mate for mate in found.values() if mate != row]

    def _more(self, row: int, mates: Sequence[int], shown: Sequence[int]) -> int:
        """How many photos of the garment can be looked at, unless all but copies are ``shown`` already."""
        return 0 if len(shown) == len(mates) else len(self._desk.garments.others(row))

    def _same(self, row: int) -> list[int]:
        return self._desk.review.with_copies([row])

    def _is_open(self, row: int) -> bool:
        return self._desk.review.standing(row).place is Place.LOOK

    def _stands_elsewhere(self, row: int, choice: str) -> bool:
        standing = self._desk.review.standing(row)
        if standing.by_hand:
            return False
        return standing.place is Place.LOOK or (standing.place is Place.FILED and standing.category != choice)
