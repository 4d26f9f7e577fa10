"""Runs a plan: the journal first, then photo after photo with all that travels with it, or none of it."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from wardrobe_desktop.core import files, preflight, undoing
from wardrobe_desktop.core.content import is_as_filed, is_as_planned, look, look_itself
from wardrobe_desktop.core.errors import JournalError, SortRefused
from wardrobe_desktop.core.files import FileError
from wardrobe_desktop.core.journal import Journal
from wardrobe_desktop.core.photo import Identity
from wardrobe_desktop.core.plan import Mode, Move, SortPlan, Step
from wardrobe_desktop.core.read_ahead import ReadAhead
from wardrobe_desktop.core.record import SortReport, SortState, StepMark, StepState
from wardrobe_desktop.core.sentence import say
from wardrobe_desktop.core.sight import Sight, has_original, see, with_digests
from wardrobe_desktop.core.stop import Stop
from wardrobe_desktop.core.undoing import undo

__all__ = ["SortReport", "resume", "run", "undo"]

Progress = Callable[[int, int], None]
"""Called with (photos dealt with, photos in all)."""

Leaving = Callable[[int, int], None]
"""Called with (photos dealt with, how many of these were left where they were), before the progress that
counts them.
"""

_Numbered = Sequence[tuple[int, Step]]


def run(
    plan: SortPlan,
    journal: Journal,
    stop: Stop | None = None,
    progress: Progress | None = None,
    leaving: Leaving | None = None,
) -> SortReport:
    """Do what a plan says. One file's trouble never ends the run: it is listed in ``left`` with a sentence.

    Raises SortRefused (nothing has been touched) when another sort is running, the destination cannot be
    used or the room has gone, JournalError when the plan cannot be noted. When later notes fail, it stops.
    """
    if not plan.moves:
        return SortReport(plan.id, 0, (), stopped=False, seconds=0.0, verified=True)
    with journal.lock:
        preflight.refuse_stale(plan, plan.moves)
        plan = with_digests(plan, stop)
        places = [plan.destination, *(step.source.parent for _, step in plan.numbered_steps())]
        folders = preflight.missing_folders(_target_folders(plan))
        journal.begin(plan, folders, preflight.mounts_of(places))
        return _Sorting(plan, journal, {}, stop, progress, leaving).run()


def resume(
    sort_id: str,
    journal: Journal,
    stop: Stop | None = None,
    progress: Progress | None = None,
    leaving: Leaving | None = None,
) -> SortReport:
    """Finish a sort that was stopped or crashed, or an undo that was. Raises like ``run``."""
    with journal.lock:
        state = journal.state(sort_id)
        if state is SortState.UNDOING:
            return undoing.put_back(sort_id, journal, journal.deletes(sort_id), stop, progress)
        if state is not SortState.RUNNING:
            raise SortRefused(say("This sort was not interrupted: there is nothing to finish."))
        plan, marks = journal.load(sort_id), journal.marks(sort_id)
        if preflight.is_away(plan.destination, journal.mounts(sort_id)):
            raise SortRefused(
                say(
                    "The drive of “{destination}” is not there. Plug it in and finish the sort then.",
                    destination=plan.destination,
                )
            )
        sorting = _Sorting(plan, journal, marks, stop, progress, leaving)
        rest = sorting.still_to_do()
        # Where the others went since, by another sort or by hand, is told photo by photo.
        preflight.refuse_stale(plan, rest, part_done=len(rest) < len(plan.moves))
        undoing.clear_away(plan, journal)
        journal.set_state(sort_id, SortState.RUNNING, done=0)  # counted anew: this run may crash as well
        return sorting.run()


def _target_folders(plan: SortPlan) -> list[Path]:
    return sorted({step.target.parent for _, step in plan.numbered_steps()})


class _Sorting:
    """One run of a plan, from its first unfinished photo on. ``marks`` is empty on the first run."""

    def __init__(
        self,
        plan: SortPlan,
        journal: Journal,
        marks: dict[int, StepMark],
        stop: Stop | None,
        progress: Progress | None,
        leaving: Leaving | None,
    ) -> None:
        self._plan, self._journal, self._marks = plan, journal, marks
        self._again = bool(marks)
        # Other sorts may have been at work since this one was interrupted.
        self._others = journal.put_by_others(plan.id) if marks else frozenset()
        self._stop, self._progress, self._leaving = stop, progress, leaving
        self._to_make = list(reversed(journal.made_folders(plan.id)))
        self._mounts = journal.mounts(plan.id)
        self._ready: set[Path] = set()
        self._done = 0
        self._left: list[tuple[Path, str]] = []  # photos, each once
        self._remarks: list[tuple[Path, str]] = []
        self._verified = True
        self._ahead = ReadAhead()
        self._steps = [step for _, step in plan.numbered_steps()]

    def run(self) -> SortReport:
        """Deal with every photo that is not dealt with yet."""
        started = time.monotonic()
        try:
            stopped = not self._walk()
            self._finish(stopped)
        except JournalError:
            # What was done lies on the disk; a resume finds it there.
            stopped = True
            self._remarks.append((self._journal.path, undoing.NOT_NOTED))
        finally:
            self._ahead.close()
        seconds, left, remarks = time.monotonic() - started, tuple(self._left), tuple(self._remarks)
        return SortReport(self._plan.id, self._done, left, stopped, seconds, self._verified, remarks)

    def _walk(self) -> bool:
        """False when it ended before the last photo."""
        for index, (move, steps) in enumerate(self._numbered_moves()):
            if self._is_settled(move, steps):
                continue
            if self._stop is not None and self._stop.requested:
                return False
            if not self._carry(move, steps):
                return False
            if self._progress is not None:
                self._progress(index + 1, len(self._plan.moves))
        return True

    def still_to_do(self) -> list[Move]:
        """Photos for which the disk shows, at a glance, that their turn has not come."""
        return [
            move
            for move, steps in self._numbered_moves()
            if not all(self._is_marked(number) for number, _ in steps)
            and not all(self._looks_filed(step) for _, step in steps)
        ]

    def _looks_filed(self, step: Step) -> bool:
        return step.target not in self._others and is_as_filed(look_itself(step.target), step.identity)

    def _numbered_moves(self) -> list[tuple[Move, _Numbered]]:
        numbered = self._plan.numbered_steps()
        return [(move, [next(numbered) for _ in move.steps]) for move in self._plan.moves]

    def _is_marked(self, number: int) -> bool:
        mark = self._marks.get(number)
        return mark is not None and mark.state is not StepState.PLANNED

    def _is_settled(self, move: Move, steps: _Numbered) -> bool:
        marks = [self._marks[number] for number, _ in steps if self._is_marked(number)]
        left = [mark for mark in marks if mark.state is StepState.LEFT]
        if left:
            self._leave(move, left[0].why)
            return True
        # A note may outlive a power cut that the rename itself did not.
        if len(marks) == len(steps) and all(not _is_undone_by_power_cut(step) for _, step in steps):
            self._done += 1
            self._remarks += [(move.source, mark.why) for mark in marks if mark.why]
            return True
        return False

    def _carry(self, move: Move, steps: _Numbered) -> bool:
        """One photo and its companions: all or none. False when no other photo will fare better now."""
        finished: list[tuple[int, Step]] = []
        remarks: list[str] = []
        try:
            self._refuse_changed(steps)
            for number, step in steps:
                digest, remark = self._transfer(number, step)
                finished.append((number, step))
                remarks += [remark] if remark else []
                self._marks[number] = StepMark(StepState.DONE, remark, digest)
        except FileError as trouble:
            stuck = self._take_back(finished)
            if trouble.drive_full or self._is_drive_away(steps):
                self._remarks.append((move.source, trouble.sentence))  # it is still to do
                return False
            self._leave(move, trouble.sentence)
            for number, _ in steps:
                if number not in stuck:
                    self._note(number, StepMark(StepState.LEFT, str(trouble)))
            return True
        self._done += 1
        self._remarks += [(move.source, remark) for remark in remarks]
        for number, _ in finished:
            self._note(number, self._marks[number])
        return True

    def _leave(self, move: Move, why: str) -> None:
        self._left.append((move.source, why))
        if self._leaving is not None:
            self._leaving(self._done + len(self._left), len(self._left))

    def _is_drive_away(self, steps: _Numbered) -> bool:
        """Whether a drive was unplugged, so that the rest must wait until it is back."""
        places = {self._plan.destination, *(step.source.parent for _, step in steps)}
        return any(preflight.is_away(place, self._mounts) for place in places)

    def _refuse_changed(self, steps: _Numbered) -> None:
        """Before the first of several files is touched, all of them must be as planned."""
        if len(steps) < 2 or self._again:
            return
        for _, step in steps:
            facts = look(step.source) if self._plan.mode is Mode.COPY else look_itself(step.source)
            if not is_as_planned(facts, step.identity):
                raise FileError(
                    say(
                        "“{name}” has changed or gone since it was looked at, so all were left.",
                        name=step.source.name,
                    )
                )

    def _transfer(self, number: int, step: Step) -> tuple[str, str]:
        """Do one step, or find that an earlier run did it. Returns the content's digest and a remark, if
        any.
        """
        ours = self._again and step.target not in self._others
        sight = see(step, self._plan.mode) if ours else Sight.NOT_DONE
        if sight is Sight.BOTH:
            files.remove(step.source)
        if sight is not Sight.NOT_DONE:
            self._verified = self._verified and (self._plan.mode is Mode.COPY or sight is Sight.BOTH)
            return step.identity.digest, ""
        folder = step.target.parent
        self._make_ready(folder)
        part = files.part_path(folder, self._plan.id, number)
        claim = partial(self._journal.claim, self._plan.id, number, step.target)
        if self._plan.mode is Mode.COPY:
            ahead = self._ahead.take(step.source)
            if number + 1 < len(self._steps):
                following = self._steps[number + 1]
                self._ahead.start(following.source, following.identity.digest)
            return files.copy(step.source, step.target, part, step.identity, claim=claim, ahead=ahead), ""
        try:
            return files.move(step.source, step.target, part, step.identity, claim=claim), ""
        except FileError as trouble:
            if not trouble.placed:
                raise
            return trouble.placed, str(trouble)

    def _take_back(self, finished: _Numbered) -> set[int]:
        """A companion could not follow, so what went ahead comes back. Returns the numbers of those that
        cannot.
        """
        stuck: set[int] = set()
        for number, step in reversed(finished):
            try:
                _reverse(step, self._plan, number, self._journal)
            except FileError as trouble:
                # It is where the plan wanted it, and an undo will find it there.
                self._remarks.append((step.target, f"It could not be brought back. {trouble}"))
                self._note(number, self._marks[number])
                stuck.add(number)
            else:
                self._marks.pop(number)
        return stuck

    def _make_ready(self, folder: Path) -> None:
        if folder in self._ready:
            return
        if preflight.is_away(folder, self._mounts):
            # Where it was hooked in, a plain folder may be left, and what is put there would be hidden by it.
            raise FileError(
                say(
                    "The drive of “{folder}” is not there any more. Plug it in, then finish the sort.",
                    folder=folder,
                )
            )
        for place in self._to_make:
            ours = place == folder or place in folder.parents
            if ours and place not in self._ready and not files.make_folder(place) and not self._again:
                self._journal.disown_folder(place, self._plan.id)
            if ours:
                self._ready.add(place)
        self._ready.add(folder)

    def _note(self, number: int, mark: StepMark) -> None:
        self._marks[number] = mark
        self._journal.mark(self._plan.id, number, mark)

    def _finish(self, stopped: bool) -> None:
        for folder in _target_folders(self._plan):
            files.sync_folder(folder)
        if not stopped:
            for folder in self._journal.made_folders(self._plan.id):
                if files.remove_folder_if_empty(folder):
                    self._journal.disown_folder(folder)
        state = SortState.INTERRUPTED if stopped else SortState.DONE
        note = f"{len(self._left)} left where they were" if self._left else ""
        self._journal.set_state(self._plan.id, state, done=self._done, note=note)


def _is_undone_by_power_cut(step: Step) -> bool:
    return look_itself(step.target) is None and is_as_planned(look_itself(step.source), step.identity)


def _reverse(step: Step, plan: SortPlan, number: int, journal: Journal) -> None:
    """Undo one step of this very run. Raises FileError."""
    if plan.mode is Mode.COPY:
        try:
            safe = has_original(step)
        except OSError:
            safe = False
        if not safe:
            raise FileError(say("The original has changed or gone."))
        files.remove(step.target)
        return
    facts = look_itself(step.target)
    if facts is None:
        raise FileError(say("It is no longer there."))
    now = Identity(facts.st_size, facts.st_mtime_ns)
    part = files.part_path(step.source.parent, plan.id, number)
    claim = partial(journal.claim, plan.id, number, step.source)
    files.move(step.target, step.source, part, now, mtime_ns=step.identity.mtime_ns, claim=claim)
