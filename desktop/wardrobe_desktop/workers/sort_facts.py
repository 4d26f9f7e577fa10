"""SortFacts: what history shows beyond the journal's own line: some photos, and what would not go back."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING

from wardrobe_desktop.core.content import is_as_filed, look, look_itself
from wardrobe_desktop.core.plan import Mode, Move, SortPlan, Step
from wardrobe_desktop.core.record import SortRecord, SortReport, SortState, StepMark, StepState
from wardrobe_desktop.core.stop import Stop

if TYPE_CHECKING:
    from wardrobe_desktop.core.journal import Journal

PICTURES = 4


class Staying(Enum):
    """Why a photo would not go back: it was changed; it is where it was put no more; another file has taken
    its old place; it is a copy whose original is not there.
    """

    CHANGED = "changed"
    GONE = "gone"
    TAKEN = "taken"
    ALONE = "alone"


@dataclass(frozen=True)
class Kept:
    """A photo that an earlier "Put back" had to leave: where, and why in a sentence.

    ``there``: whether it still is. ``untouched``: as the sort left it, so that another try can succeed.
    """

    path: Path
    why: str
    there: bool
    untouched: bool


@dataclass(frozen=True)
class SortFacts:
    """``digests``: contents of a few photos. ``sorted``: photos that are (or were) in their folders.

    ``sources``: what of that which the person had named some of these came from. ``would_stay``: photos that
    "Put back" would have to leave, by the reason, at a first look. ``kept``: photos that an
    earlier "Put back" had to leave. ``deleted``: copies were deleted, not put into the bin.
    """

    sort_id: str
    digests: tuple[str, ...]
    sorted: int
    sources: tuple[Path, ...] = ()
    would_stay: Mapping[Staying, int] = field(default_factory=dict)
    kept: tuple[Kept, ...] = ()
    deleted: bool = False


def gather(journal: Journal, record: SortRecord, stop: Stop) -> SortFacts:
    """Read the journal and look at the disk, by size and time only. Raises JournalError."""
    plan, marks = journal.load(record.id), journal.marks(record.id)
    numbered = plan.numbered_steps()
    done, would_stay = 0, Counter[Staying]()
    kept: list[Kept] = []
    for move in plan.moves:
        found = [(marks[next(numbered)[0]], step) for step in move.steps]
        states = {mark.state for mark, _ in found}
        done += _was_sorted(found)
        if StepState.KEPT in states:
            kept.append(_kept(move, found))
        elif record.state is SortState.DONE and StepState.DONE in states and not stop.requested:
            would_stay.update(_why_stays(move, record.mode))
    deleted = journal.deletes(record.id)
    sources = _sources(plan)
    return SortFacts(record.id, _some_digests(plan.moves), done, sources, would_stay, tuple(kept), deleted)


def account_of(journal: Journal, sort_id: str) -> tuple[SortPlan, SortReport]:
    """What a sort that is done did, as it was told when it ended. Raises JournalError."""
    plan, marks = journal.load(sort_id), journal.marks(sort_id)
    numbered = plan.numbered_steps()
    left, remarks = [], []
    for move in plan.moves:
        found = [marks[next(numbered)[0]] for _ in move.steps]
        remarks += [(move.source, mark.why) for mark in found if mark.state is StepState.DONE and mark.why]
        if StepState.LEFT in {mark.state for mark in found}:
            left.append((move.source, next(mark.why for mark in found if mark.state is StepState.LEFT)))
    done = len(plan.moves) - len(left)
    report = SortReport(sort_id, done, tuple(left), stopped=False, seconds=0.0, verified=True)
    return plan, replace(report, remarks=tuple(remarks))


def _was_sorted(found: Sequence[tuple[StepMark, Step]]) -> bool:
    states = {mark.state for mark, _ in found}
    if states & {StepState.UNDONE, StepState.KEPT}:
        return True
    # After a crash some of what was done is not noted; the disk tells.
    return StepState.LEFT not in states and all(
        mark.state is StepState.DONE or is_as_filed(look_itself(step.target), step.identity)
        for mark, step in found
    )


def _kept(move: Move, found: Sequence[tuple[StepMark, Step]]) -> Kept:
    why = next(mark.why for mark, _ in found if mark.state is StepState.KEPT)
    disk = [(look_itself(step.target), step) for mark, step in found if mark.state is StepState.KEPT]
    untouched = all(is_as_filed(facts, step.identity) for facts, step in disk)
    return Kept(move.target, why, look_itself(move.target) is not None, untouched)


def _why_stays(move: Move, mode: Mode) -> list[Staying]:
    """One reason, or none: then the photo and what travels with it can go back, or are back."""
    found = [why for step in move.steps if (why := _why_step_stays(step, mode)) is not None]
    return [next(why for why in Staying.__members__.values() if why in found)] if found else []


def _why_step_stays(step: Step, mode: Mode) -> Staying | None:
    target, source = look_itself(step.target), look_itself(step.source)
    if target is None:
        is_back = mode is Mode.MOVE and is_as_filed(source, step.identity)
        return None if is_back else Staying.GONE
    if not is_as_filed(target, step.identity):
        return Staying.CHANGED
    if mode is Mode.MOVE:
        # The same file at both places: a move that was cut off in its midst, which an undo brings to an end.
        return Staying.TAKEN if source is not None and not is_as_filed(source, step.identity) else None
    return Staying.ALONE if look(step.source) is None else None


def _sources(plan: SortPlan) -> tuple[Path, ...]:
    """Of folders within one another that were named, the outermost."""
    named, found = set(plan.sources), set[Path]()
    above: dict[Path, Path | None] = {}
    for move in plan.moves:
        folder = move.source.parent
        if folder not in above:
            places = (*reversed(folder.parents), folder)
            above[folder] = next((place for place in places if place in named), None)
        found.add(above[folder] or move.source)
    return tuple(path for path in plan.sources if path in found)


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
