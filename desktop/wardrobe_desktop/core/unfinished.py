"""Sorts that are half done: how far one came, and no new sort over it, which would plan round photos that the
earlier one still has to do.
"""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import dataclass

from wardrobe_desktop.core import preflight
from wardrobe_desktop.core.content import is_as_filed, look_itself
from wardrobe_desktop.core.errors import SortRefused
from wardrobe_desktop.core.journal import Journal
from wardrobe_desktop.core.plan import Step
from wardrobe_desktop.core.record import SortRecord, SortState, StepMark, StepState
from wardrobe_desktop.core.sentence import Sentence, say
from wardrobe_desktop.core.stop import Stop

_WERE_THERE = {StepState.DONE, StepState.UNDONE, StepState.KEPT}


@dataclass(frozen=True, slots=True)
class HowFar:
    """Photos of a sort: ``arrived`` in their folders, at some time; ``back`` of these where they were;
    ``left`` for good, as they could not be sorted. The others are to do.
    """

    arrived: int
    back: int
    left: int = 0


def how_far(journal: Journal, sort_id: str, stop: Stop | None = None) -> HowFar | None:
    """Look on the disk, by size and time only, how far a sort or the putting back of one came: after a crash
    notes lag behind. None where that cannot be told, as its drive is not there, or it was stopped.

    Takes some 30 microseconds a photo on a drive of this computer. Raises JournalError.
    """
    plan, marks, others = journal.load(sort_id), journal.marks(sort_id), journal.put_by_others(sort_id)
    if preflight.is_away(plan.destination, journal.mounts(sort_id)):
        return None
    # On the way back, what had never arrived is marked so as well.
    sorting = journal.state(sort_id) in (SortState.RUNNING, SortState.INTERRUPTED)
    numbered = plan.numbered_steps()
    arrived = back = left = 0
    for move in plan.moves:
        if stop is not None and stop.requested:
            return None
        found = [(marks[number], step) for number, step in (next(numbered) for _ in move.steps)]
        there = [None if step.target in others else look_itself(step.target) for _, step in found]
        if _has_arrived(found, there):
            arrived += 1
            back += all(facts is None for facts in there)
        left += sorting and any(mark.state is StepState.LEFT for mark, _ in found)
    return HowFar(arrived, back, left)


def _has_arrived(found: Sequence[tuple[StepMark, Step]], there: Sequence[os.stat_result | None]) -> bool:
    """Whether a photo and all that travels with it are, or were, in its folder."""
    return all(
        mark.state in _WERE_THERE or (mark.state is StepState.PLANNED and is_as_filed(facts, step.identity))
        for (mark, step), facts in zip(found, there, strict=True)
    )


class UnfinishedSort(SortRefused):
    """``record``: the sort, or putting back, that was interrupted."""

    def __init__(self, record: SortRecord) -> None:
        super().__init__(_sentence(record))
        self.record = record


def is_over(journal: Journal, sort_id: str) -> bool:
    """Whether a sort that was interrupted has come to an end since, or its putting back has: by another
    program, or from another page. Raises JournalError.
    """
    return journal.state(sort_id) in (SortState.DONE, SortState.UNDONE)


def refuse_unfinished(journal: Journal) -> None:
    """Raise UnfinishedSort while an earlier sort, or the putting back of one, is only half done; JournalError
    where that cannot be told.
    """
    record = journal.interrupted()
    if record is not None:
        raise UnfinishedSort(record)


def _sentence(record: SortRecord) -> Sentence:
    if record.state is SortState.UNDOING:
        return say(
            "Putting back what is in “{place}” was interrupted. Put the rest back before you sort anew.",
            place=record.destination,
        )
    return say(
        "A sort into “{place}” was interrupted. Finish it or put it back before you sort anew.",
        place=record.destination,
    )
