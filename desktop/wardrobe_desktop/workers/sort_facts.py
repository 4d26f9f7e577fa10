"""SortFacts: what history shows beyond the journal's own line: some photos, and what would not go back."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from wardrobe_desktop.core.content import is_as_filed, look, look_itself
from wardrobe_desktop.core.plan import Mode, Move, Step
from wardrobe_desktop.core.record import SortRecord, SortState, StepState
from wardrobe_desktop.core.stop import Stop

if TYPE_CHECKING:
    from wardrobe_desktop.core.journal import Journal

PICTURES = 4


@dataclass(frozen=True)
class SortFacts:
    """``digests``: contents of a few photos. ``sorted``: photos that are (or were) in their folders.

    ``would_stay``: photos that "Put back" would have to leave, at a first look. ``kept``: photos that an
    earlier "Put back" had to leave, with ``why`` of the first.
    """

    sort_id: str
    digests: tuple[str, ...]
    sorted: int
    would_stay: int = 0
    kept: int = 0
    why: str = ""


def gather(journal: Journal, record: SortRecord, stop: Stop) -> SortFacts:
    """Read the journal and look at the disk, by size and time only. Raises JournalError."""
    plan, marks = journal.load(record.id), journal.marks(record.id)
    numbered = plan.numbered_steps()
    done, would_stay, kept, why = 0, 0, 0, ""
    for move in plan.moves:
        numbers = [next(numbered)[0] for _ in move.steps]
        states = {marks[number].state for number in numbers}
        done += StepState.LEFT not in states
        if StepState.KEPT in states:
            kept += 1
            why = why or next(marks[n].why for n in numbers if marks[n].state is StepState.KEPT)
        elif record.state is SortState.DONE and StepState.DONE in states and not stop.requested:
            would_stay += any(_would_stay(step, record.mode) for step in move.steps)
    return SortFacts(record.id, _some_digests(plan.moves), done, would_stay, kept, why)


def _would_stay(step: Step, mode: Mode) -> bool:
    target = look_itself(step.target)
    if mode is Mode.MOVE:
        return not is_as_filed(target, step.identity) or look_itself(step.source) is not None
    if target is None:
        return False  # somebody has taken the copy away already
    return not is_as_filed(target, step.identity) or look(step.source) is None


def _some_digests(moves: Iterable[Move]) -> tuple[str, ...]:
    """One photo of each folder first, so that the row tells what kind of sort it was."""
    found: dict[str, str] = {}
    others: list[str] = []
    for move in moves:
        digest = move.steps[0].identity.digest
        if digest and move.folder not in found:
            found[move.folder] = digest
        elif digest and len(others) < PICTURES:
            others.append(digest)
    return tuple([*found.values(), *others][:PICTURES])
