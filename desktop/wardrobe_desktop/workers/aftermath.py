"""Aftermath: what became of photos that nobody decided on, because of what was learned from a decision."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from wardrobe_desktop.core.review import Review
from wardrobe_desktop.core.standing import Place, Standing


@dataclass(frozen=True)
class Act:
    """What a person did to these ``rows`` of ``review``. ``alike``: they decided what the photos show, so
    that others that look alike may follow; it is not so where something was taken back or forgotten.
    """

    review: Review
    rows: frozenset[int]
    alike: bool

    def after(self, earlier: Act | None) -> Act:
        """Both, where the earlier one has not been learned from yet."""
        if earlier is None or earlier.review is not self.review:
            return self
        return Act(self.review, self.rows | earlier.rows, self.alike)


@dataclass(frozen=True)
class Aftermath:
    """How many photos that were filed are ``asked`` about, how many that were asked about are ``clear`` and
    filed, how many are filed ``elsewhere``.

    ``alike``: as in ``Act``.
    """

    asked: int = 0
    clear: int = 0
    elsewhere: int = 0
    alike: bool = False


def aftermath(act: Act, before: Mapping[int, Standing]) -> Aftermath:
    """Count. ``before``: where photos stood, by row, until it was learned from the act and they moved."""
    asked = clear = elsewhere = 0
    for row, was in before.items():
        now = act.review.standing(row)
        if row in act.rows or now.by_hand:
            continue
        if was.place is Place.FILED:
            asked += now.place is Place.LOOK
            elsewhere += now.place is Place.FILED and now.category != was.category
        elif was.place is Place.LOOK:
            clear += now.place is Place.FILED
    return Aftermath(asked, clear, elsewhere, act.alike)
