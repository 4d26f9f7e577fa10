"""Along: which other photos may get the answer for the one that is asked about, in one step."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from wardrobe_desktop.core.look_alikes import MOST, LookAlikes
from wardrobe_desktop.core.standing import Place
from wardrobe_desktop.views.look_queue import LookQueue
from wardrobe_desktop.workers.desk import Desk


@dataclass(frozen=True)
class Offer:
    """``rows`` may be answered along; ``garment``: they show the same one, not only one like it. So many
    ``more`` photos of that garment can be looked at, those among ``rows`` included.
    """

    rows: Sequence[int]
    garment: bool
    more: int


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
        mates = self._desk.garments.others(row)
        if not self._is_open(row):
            return Offer((), False, len(mates))
        waiting = [mate for mate in mates if self._is_open(mate)][:MOST]
        if waiting:
            return Offer(waiting, True, 0 if len(waiting) == len(mates) else len(mates))
        return Offer(self._alikes.near(row, queue.rows, self._is_open), False, len(mates))

    def while_looking(self, row: int, queue: LookQueue, choice: str) -> Offer:
        """Others of the same garment in ``queue`` that the program would see elsewhere than in ``choice``."""
        mates = self._desk.garments.others(row)
        here = [mate for mate in mates if mate in queue]
        elsewhere = [mate for mate in here if self._stands_elsewhere(mate, choice)][:MOST]
        return Offer(elsewhere, True, 0 if len(here) == len(mates) else len(mates))

    def while_going_through(self, row: int) -> Offer:
        """None, where answered photos are gone through once more."""
        return Offer((), False, len(self._desk.garments.others(row)))

    def _is_open(self, row: int) -> bool:
        return self._desk.review.standing(row).place is Place.LOOK

    def _stands_elsewhere(self, row: int, choice: str) -> bool:
        standing = self._desk.review.standing(row)
        if standing.by_hand:
            return False
        return standing.place is Place.LOOK or (standing.place is Place.FILED and standing.category != choice)
