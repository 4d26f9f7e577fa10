"""Puts a sort back: every file that is still the one we wrote goes back to its name and folder, the rest is
listed.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Collection, Mapping, Sequence
from enum import Enum
from functools import partial
from pathlib import Path

from wardrobe_desktop.core import files, preflight
from wardrobe_desktop.core.content import is_as_filed, look_itself
from wardrobe_desktop.core.errors import JournalError, SortRefused
from wardrobe_desktop.core.files import FileError
from wardrobe_desktop.core.journal import Journal
from wardrobe_desktop.core.photo import Identity
from wardrobe_desktop.core.plan import Mode, Move, SortPlan, Step
from wardrobe_desktop.core.record import SortReport, SortState, StepMark, StepState
from wardrobe_desktop.core.sentence import marked, say
from wardrobe_desktop.core.sight import Sight, has_original, is_untouched_copy, see
from wardrobe_desktop.core.stop import Stop

_OVER = {StepState.LEFT, StepState.UNDONE}

NOT_NOTED = marked(
    "What was done could not be noted here, so it was stopped; the photos are safe. Close other programs "
    "that use this file, make room on its drive, then finish."
)

_NOT_THERE = marked("It is no longer where it was put, so it could not be put back.")
_AWAY = marked("The drive that it came from is not there. Plug it in and put the sort back again.")
_CHANGED = marked("It has changed since it was sorted, so it was left alone.")
_TAKEN = marked("Another file has taken its place in the original folder, so it was left alone.")
_ONLY_ONE = marked("Its original has changed or is not there, so this copy was kept.")


class _Way(Enum):
    """How one step is put back."""

    NOTHING = "nothing"
    BACK = "back"
    DROP = "drop"
    GONE = "gone"


def undo(
    sort_id: str,
    journal: Journal,
    *,
    delete: bool = False,
    stop: Stop | None = None,
    progress: Callable[[int, int], None] | None = None,
) -> SortReport:
    """Put a sort back, today or in three weeks; an interrupted one too. Can itself be interrupted and
    repeated.

    Moved files return to their names and folders. Copies go to the system's bin, or are deleted with
    ``delete``, but only while they are untouched and their originals are still there. Folders that the sort
    made go when empty. What had to be left is listed in ``left`` with its reason, and is tried again when
    undo is called once more. Raises SortRefused when another sort is running, all was put back already or
    the destination is not there.

    A copy goes only after its original was read whole and found to hold the same bytes: an undo of copies
    takes about as long as the copying did. After an interruption ``done`` of the report counts what was put
    back by this call. ``progress`` hears of photos that had arrived, out of all of
    those that are not back yet.
    """
    with journal.lock:
        return put_back(sort_id, journal, delete, stop, progress)


def put_back(
    sort_id: str,
    journal: Journal,
    delete: bool,
    stop: Stop | None = None,
    progress: Callable[[int, int], None] | None = None,
) -> SortReport:
    """``undo`` for a caller that holds the journal's lock."""
    marks, state = journal.marks(sort_id), journal.state(sort_id)
    if state is SortState.UNDONE and all(mark.state in _OVER for mark in marks.values()):
        raise SortRefused(say("This sort has been put back already."))
    plan = journal.load(sort_id)
    goes_on = state is SortState.UNDOING
    _refuse_without_destination(plan, marks, journal.mounts(sort_id), goes_on)
    journal.set_state(sort_id, SortState.UNDOING, deletes=delete)
    return _Undoing(plan, journal, marks, delete, goes_on).run(stop, progress)


def can_be_put_back(sort_id: str, journal: Journal) -> bool:
    """Whether an undo of this sort would find something to do: now, or on another try than the first."""
    if journal.state(sort_id) is not SortState.UNDONE:
        return True
    for_good = {_NOT_THERE, _CHANGED}
    return any(
        mark.state is StepState.KEPT and mark.why not in for_good for mark in journal.marks(sort_id).values()
    )


def _refuse_without_destination(
    plan: SortPlan, marks: Mapping[int, StepMark], mounts: Collection[Path], goes_on: bool
) -> None:
    """With its drive unplugged, everything would look as if the person had taken it away."""
    away = preflight.is_away(plan.destination, mounts)
    # An undo that was interrupted must come to an end, even if the person has thrown the folder away since.
    if not away and (goes_on or plan.destination.is_dir()):
        return
    filed = {StepState.DONE} if goes_on else {StepState.DONE, StepState.KEPT}
    for number, step in plan.numbered_steps():
        is_back = plan.mode is Mode.MOVE and is_as_filed(look_itself(step.source), step.identity)
        if marks[number].state in filed and not is_back:
            raise SortRefused(
                say(
                    "“{destination}” is not there. If its drive was unplugged, plug it in and try again.",
                    destination=plan.destination,
                )
            )


def clear_away(plan: SortPlan, journal: Journal) -> None:
    """Take away what a crash of this sort or of its undo left: half copies, and empty files
    that kept a place.
    """
    folders = {step.target.parent for _, step in plan.numbered_steps()}
    if plan.mode is Mode.MOVE:
        folders |= {step.source.parent for _, step in plan.numbered_steps()}
    for folder in folders:
        files.remove_parts(folder, plan.id)
    claims = journal.claims(plan.id)
    for number, step in plan.numbered_steps() if claims else ():
        place = claims.get(number)
        if place is not None:
            other = step.source if place == step.target else step.target
            files.remove_placeholder(place, may_be_real=not step.identity.size and look_itself(other) is None)


class _Undoing:
    """One walk through a plan, backwards."""

    def __init__(
        self, plan: SortPlan, journal: Journal, marks: dict[int, StepMark], delete: bool, goes_on: bool
    ) -> None:
        self._plan, self._journal, self._marks, self._delete = plan, journal, marks, delete
        self._mounts = journal.mounts(plan.id)
        self._others = journal.put_by_others(plan.id)
        # What an undo did right before it crashed is not noted; while its folders stand, it was the undo.
        self._may_have_dropped = goes_on and plan.destination.is_dir()
        self._goes_on = goes_on
        self._done = 0
        self._left: list[tuple[Path, str]] = []

    def run(self, stop: Stop | None, progress: Callable[[int, int], None] | None) -> SortReport:
        """Put every photo back that can be."""
        started = time.monotonic()
        try:
            stopped = not self._walk(stop, progress)
            self._finish(stopped)
        except JournalError:
            stopped = True
            self._left.append((self._journal.path, NOT_NOTED))
        return SortReport(
            self._plan.id, self._done, tuple(self._left), stopped, time.monotonic() - started, True
        )

    def _walk(self, stop: Stop | None, progress: Callable[[int, int], None] | None) -> bool:
        """False when it ended before the last photo."""
        clear_away(self._plan, self._journal)
        numbered = self._plan.numbered_steps()
        moves = [(move, [next(numbered) for _ in move.steps]) for move in self._plan.moves]
        arrived = [any(self._may_be_filed(number, step) for number, step in steps) for _, steps in moves]
        walked, total = 0, sum(arrived)
        for (move, steps), had_arrived in zip(reversed(moves), reversed(arrived), strict=True):
            if stop is not None and stop.requested:
                return False
            if not self._one(move, steps):
                return False
            walked += had_arrived
            if progress is not None and had_arrived:
                progress(walked, total)
        return True

    def _may_be_filed(self, number: int, step: Step) -> bool:
        """Whether there is something to put back, at a glance."""
        if self._marks[number].state in _OVER:
            return False
        if self._was_done(number):
            return not self._goes_on or look_itself(step.target) is not None
        return step.target not in self._others and is_as_filed(look_itself(step.target), step.identity)

    def _one(self, move: Move, steps: Sequence[tuple[int, Step]]) -> bool:
        """One photo and its companions; none of them when one must stay. False when the drive is full."""
        open_steps = [(number, step) for number, step in steps if self._marks[number].state not in _OVER]
        try:
            ways = [(number, step, self._way(number, step)) for number, step in open_steps]
            counts = any(self._counts(number, way) for number, _, way in ways)
            for number, step, way in reversed(ways):
                self._put_back(number, step, way)
        except FileError as trouble:
            self._left.append((move.target, trouble.sentence))
            if trouble.drive_full:
                return False
            for number, step in open_steps:
                if self._marks[number].state not in _OVER and self._is_filed(number, step):
                    self._note(number, StepMark(StepState.KEPT, str(trouble), self._marks[number].digest))
            return True
        gone = [step for _, step, way in ways if way is _Way.GONE]
        self._left += [(step.target, _NOT_THERE) for step in gone]
        self._done += counts and not gone
        return True

    def _counts(self, number: int, way: _Way) -> bool:
        """Whether this file is one of those that are put back now. What the run that was interrupted had put
        back, noted or not, was put back by that.
        """
        return way is not _Way.NOTHING or (not self._goes_on and self._was_done(number))

    def _is_filed(self, number: int, step: Step) -> bool:
        """Whether the sort had put it into its folder, whether or not that was still noted."""
        return self._was_done(number) or self._looks_done(step)

    def _looks_done(self, step: Step) -> bool:
        return step.target not in self._others and see(step, self._plan.mode) is not Sight.NOT_DONE

    def _was_done(self, number: int) -> bool:
        return self._marks[number].state is not StepState.PLANNED

    def _way(self, number: int, step: Step) -> _Way:
        """What is to be done, from the journal and the disk. Raises FileError when the file must stay."""
        try:
            if not self._is_filed(number, step):
                return _Way.NOTHING
            if self._plan.mode is Mode.COPY:
                return self._way_of_copy(number, step)
            way = _way_of_moved(step)
        except OSError as error:
            raise FileError(
                say("It could not be read, so it was left alone. Check the drive and the cable.")
            ) from error
        if way is _Way.BACK and preflight.is_away(step.source.parent, self._mounts):
            raise FileError(_AWAY)
        return way

    def _way_of_copy(self, number: int, step: Step) -> _Way:
        if look_itself(step.target) is None:
            by_us = self._may_have_dropped and self._marks[number].state is StepState.DONE
            return _Way.NOTHING if by_us or not self._was_done(number) else _Way.GONE
        digest = self._marks[number].digest
        if not (digest or step.identity.digest) and look_itself(step.source) is None:
            raise FileError(_ONLY_ONE)
        if not is_untouched_copy(step, digest):
            raise FileError(_CHANGED)
        if not has_original(step):
            raise FileError(_ONLY_ONE)
        return _Way.DROP

    def _put_back(self, number: int, step: Step, way: _Way) -> None:
        if way is _Way.DROP and self._plan.mode is Mode.COPY and not self._delete:
            files.put_into_bin(step.target)
        elif way is _Way.DROP:
            files.remove(step.target)
        elif way is _Way.BACK:
            self._move_back(number, step)
        state = StepState.KEPT if way is _Way.GONE else StepState.UNDONE
        if way is _Way.NOTHING and not self._was_done(number):
            state = StepState.LEFT  # its turn never came, so it was not put back either
        self._note(
            number, StepMark(state, _NOT_THERE if way is _Way.GONE else "", self._marks[number].digest)
        )

    def _move_back(self, number: int, step: Step) -> None:
        for folder in preflight.missing_folders([step.source.parent]):
            files.make_folder(folder)
        facts = look_itself(step.target)
        if facts is None:
            raise FileError(_NOT_THERE)
        now = Identity(facts.st_size, facts.st_mtime_ns)
        part = files.part_path(step.source.parent, self._plan.id, number)
        claim = partial(self._journal.claim, self._plan.id, number, step.source)
        files.move(step.target, step.source, part, now, mtime_ns=step.identity.mtime_ns, claim=claim)

    def _note(self, number: int, mark: StepMark) -> None:
        self._marks[number] = mark
        self._journal.mark(self._plan.id, number, mark)

    def _finish(self, stopped: bool) -> None:
        if self._plan.mode is Mode.MOVE:
            for folder in {step.source.parent for _, step in self._plan.numbered_steps()}:
                files.sync_folder(folder)
        if not stopped:
            self._journal.write_marks()  # a crash must not meet open marks without the folders they are about
            self._remove_made_folders()
        note = f"{len(self._left)} not put back" if self._left else ""
        state = SortState.UNDOING if stopped else SortState.UNDONE
        done = None if stopped else self._count_sorted()
        self._journal.set_state(self._plan.id, state, done=done, note=note, deletes=self._delete)

    def _count_sorted(self) -> int:
        """Photos that had been in their folders: after a crash nobody knew before they were put back."""
        numbered = self._plan.numbered_steps()
        numbers = [[next(numbered)[0] for _ in move.steps] for move in self._plan.moves]
        sorted_once = {StepState.UNDONE, StepState.KEPT}
        return sum(any(self._marks[n].state in sorted_once for n in each) for each in numbers)

    def _remove_made_folders(self) -> None:
        """Take away what this sort made, and what earlier ones left to it when they were put back."""
        used = {step.target.parent for _, step in self._plan.numbered_steps()}
        used |= {above for folder in used for above in folder.parents}
        made = set(self._journal.made_folders(self._plan.id))
        made |= used.intersection(self._journal.abandoned_folders())
        is_open = any(mark.state not in _OVER for mark in self._marks.values())
        for folder in sorted(made, key=lambda path: -len(path.parts)):
            if is_open and look_itself(folder) is None:
                continue  # it may come back with its drive
            if files.remove_folder_if_empty(folder):
                self._journal.disown_folder(folder)


def _way_of_moved(step: Step) -> _Way:
    target, source = look_itself(step.target), look_itself(step.source)
    if target is None:
        return _Way.NOTHING if is_as_filed(source, step.identity) else _Way.GONE
    if not is_as_filed(target, step.identity):
        raise FileError(_CHANGED)
    if source is None:
        return _Way.BACK
    if see(step, Mode.MOVE) is Sight.BOTH:
        return _Way.DROP
    raise FileError(_TAKEN)
