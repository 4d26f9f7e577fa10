"""One sort of many files in a process that is killed at a random moment, and what must hold afterwards."""

from __future__ import annotations

import os
import random
import signal
import sys
import time
import traceback
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from support.countdown import Countdown
from support.sorting import identity, snapshot, write

from wardrobe_desktop.core import sorter
from wardrobe_desktop.core.journal import Journal, SortState
from wardrobe_desktop.core.pattern import Pattern
from wardrobe_desktop.core.photo import Photo
from wardrobe_desktop.core.plan import Filing, Mode, SortPlan, make_plan

_FOLDERS = ("camera", "phone", "phone/Été", "a\nb")
_CATEGORIES = ("Dress", "Hat", "T-shirt")
_MODES = (0o644, 0o600, 0o444)
_YEARS = 10**18, 17 * 10**17  # nanoseconds: from 2001 to 2023


class Broken(Exception):
    """Something that must hold did not."""


@dataclass
class Counts:
    """What was done. ``kills`` only counts those that hit a sort at work."""

    kills: int = 0
    at_a_line: int = 0
    at_a_time: int = 0
    too_late: int = 0
    kills_while_finishing: int = 0
    kills_while_putting_back: int = 0
    put_back_unfinished: int = 0
    files_seen_safe: int = 0
    broken: list[str] = field(default_factory=list)

    def add(self, other: Counts) -> None:
        for name, value in vars(other).items():
            setattr(self, name, getattr(self, name) + value)


def lay_out(root: Path, files: int, chance: random.Random) -> list[Filing]:
    """Photos with names that clash, films and notes: so many files in all, each with a time of its own."""
    filings: list[Filing] = []
    left, number = files, 0
    while left:
        stem = "n" * 251 if number == 1 else f"IMG_{number // 3}"
        path = root / _FOLDERS[number % len(_FOLDERS)] / f"{stem}.jpg"
        companions = [f"{stem}.mov", f"{stem}.jpg.xmp"][: left - 1] if number % 4 == 2 else []
        for name in (path.name, *companions):
            size = chance.choice((0 if name != path.name else 1, 300, 5_000, 60_000))
            one = write(path.with_name(name), chance.randbytes(size), chance.randrange(*_YEARS))
            one.chmod(chance.choice(_MODES))
        others = tuple(path.with_name(name) for name in companions)
        filings.append(Filing(Photo(path, identity(path), others), _CATEGORIES[number % 3]))
        left -= 1 + len(companions)
        number += 1
    return filings


class Ground:
    """The photos of one kind of sort, on one drive or two, used for one sort after another."""

    def __init__(self, photos: Path, out: Path, notes: Path, mode: Mode, files: int, seed: str) -> None:
        self.photos, self.out, self.mode = photos, out, mode
        self.chance = random.Random(seed)
        self.filings = lay_out(photos, files, self.chance)
        self.before = snapshot(photos)
        self.counts = Counts()
        self._notes, self._turn = notes, 0
        self._seconds, self._lines = 1.0, 1000
        self._plan = self._new_plan()

    def measure(self) -> None:
        """How long a whole sort takes, in time and in lines, so that moments can be chosen within it."""
        for count_lines in (True, False):
            self._plan = self._new_plan()
            began = time.monotonic()
            lines = _in_a_child(self._sort, None, count_lines)
            if count_lines:
                self._lines = lines
            self._seconds = time.monotonic() - began
            self._check_sorted()
            self._put_back()

    def kill_once(self) -> None:
        """Kill a sort, finish it, put it back. Raises Broken."""
        self._plan = self._new_plan()
        if not self._kill(self._sort):
            self.counts.too_late += 1
            self._seconds *= 0.95
            self._check_sorted()
            self._put_back()
            return
        self._seconds *= 1.002
        self._check_safe()
        if self.chance.random() < 0.2:
            self.counts.put_back_unfinished += 1
        else:
            self._finish()
            self._check_sorted()
            self.counts.kills += 1
        self._put_back()

    # --- what is done

    def _new_plan(self) -> SortPlan:
        self._turn += 1
        self._path = self._notes / f"journal-{self._turn}.sqlite"
        pattern = self.chance.choice(list(Pattern))
        return make_plan(self.filings, self.out, self.mode, [self.photos], pattern=pattern)

    def _sort(self) -> None:
        with Journal(self._path) as journal:
            sorter.run(self._plan, journal)

    def _resume(self) -> None:
        with Journal(self._path) as journal:
            sorter.resume(self._plan.id, journal)

    def _undo(self) -> None:
        with Journal(self._path) as journal:
            sorter.undo(self._plan.id, journal, delete=True)

    def _kill(self, work: Callable[[], None]) -> bool:
        """Whether the work was killed before it was done."""
        if self.chance.random() < 0.5:
            killed = _in_a_child(work, self.chance.randrange(1, self._lines)) < 0
            self.counts.at_a_line += killed
        else:
            killed = _in_a_child(work, self.chance.uniform(0, self._seconds)) < 0
            self.counts.at_a_time += killed
        return killed

    def _finish(self) -> None:
        if self._state() is None:  # killed before anything was noted, so nothing was touched
            self._must(snapshot(self.photos) == self.before, "a file changed before the plan was on disk")
            self._must(not self.out.exists(), "a folder was made before the plan was on disk")
            self._sort()
            return
        while self._state() is SortState.INTERRUPTED and self.chance.random() < 0.4:
            self.counts.kills_while_finishing += self._kill(self._resume)
            self._check_safe()
        if self._state() is SortState.INTERRUPTED:
            with Journal(self._path) as journal:
                report = sorter.resume(self._plan.id, journal)
            self._must(report.left == () and not report.stopped, f"finishing left {report.left[:3]}")

    def _put_back(self) -> None:
        state = self._state()
        while state not in (None, SortState.UNDONE) and self.chance.random() < 0.4:
            again = self._resume if state is SortState.UNDOING else self._undo
            self.counts.kills_while_putting_back += self._kill(again)
            self._check_safe()
            state = self._state()
        if state not in (None, SortState.UNDONE):
            with Journal(self._path) as journal:
                work = sorter.resume if state is SortState.UNDOING else None
                report = (
                    work(self._plan.id, journal) if work else sorter.undo(self._plan.id, journal, delete=True)
                )
            self._must(report.left == () and not report.stopped, f"putting back left {report.left[:3]}")
        self._must(snapshot(self.photos) == self.before, "not every photo is back as it was")
        self._must(not self.out.exists(), "a folder that we made is still there")
        for path in self._notes.glob("journal-*"):
            path.unlink()

    def _state(self) -> SortState | None:
        with Journal(self._path) as journal:
            records = journal.sorts()
            return records[0].state if records else None

    # --- what must hold

    def _must(self, holds: bool, what: str) -> None:
        if not holds:
            raise Broken(what)

    def _check_safe(self) -> None:
        """Right after a crash: every file lies at its source or its target, whole; no other name is new."""
        expected = set(self.before)
        for _, step in self._plan.numbered_steps():
            original = self.before[str(step.source)]
            found = [path for path in (step.source, step.target) if os.path.lexists(path)]
            self._must(bool(found), f"{step.source} is lost")
            for path in found:
                self._must(_facts(path) == original, f"{path} is not as it was")
            if self.mode is Mode.COPY:
                self._must(step.source in found, f"the original {step.source} is gone")
            expected.add(str(step.target))
            self.counts.files_seen_safe += 1
        for name in snapshot(self.photos, self.out):
            known = name in expected or Path(name).is_dir() or Path(name).name.startswith(".wardrobe-")
            self._must(known, f"{name} has come from nowhere")

    def _check_sorted(self) -> None:
        seen = snapshot(self.photos, self.out)
        files = {name for name, facts in seen.items() if facts != "folder"}
        targets = {str(step.target) for _, step in self._plan.numbered_steps()}
        for _, step in self._plan.numbered_steps():
            self._must(
                seen.get(str(step.target)) == self.before[str(step.source)], f"{step.target} is not as it was"
            )
        sources = {name for name, facts in self.before.items() if facts != "folder"}
        self._must(
            files == (targets | sources if self.mode is Mode.COPY else targets),
            "there are files too many or too few after finishing",
        )
        if self.mode is Mode.COPY:
            self._must(self.before.items() <= seen.items(), "an original has changed")


def _facts(path: Path) -> object:
    facts = path.stat()
    return path.read_bytes(), facts.st_mtime_ns, facts.st_mode


def _in_a_child(work: Callable[[], None], kill_at: float | None, count_lines: bool = False) -> int:
    """Do it in a process of its own. -1: it was killed; otherwise the lines of the core that it took, if they
    were counted. ``kill_at``: at which line (a whole number) or after how many seconds.
    """
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        code = 3
        try:
            countdown = Countdown(kill_at if isinstance(kill_at, int) else 0)
            if count_lines or isinstance(kill_at, int):
                sys.settrace(countdown)
            work()
            sys.settrace(None)
            os.write(writing, str(countdown.lines).encode())
            code = 0
        except BaseException:
            traceback.print_exc()
        finally:
            os._exit(code)
    os.close(writing)
    if isinstance(kill_at, float):
        time.sleep(kill_at)
        os.kill(child, signal.SIGKILL)
    _, status = os.waitpid(child, 0)
    lines = os.read(reading, 20)
    os.close(reading)
    if os.WIFSIGNALED(status):
        return -1
    if os.waitstatus_to_exitcode(status) != 0:
        raise Broken("the sorter ended with an error of its own")
    return int(lines or 0)
