"""What is told of sorts: SortRecord, one line of history; SortReport, how a run or an undo ended."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import Enum
from pathlib import Path

from wardrobe_desktop.core.plan import Mode, category_of


class SortState(Enum):
    """How far a sort is. INTERRUPTED: stopped or crashed; it can be finished or put back."""

    RUNNING = "running"
    INTERRUPTED = "interrupted"
    DONE = "done"
    UNDOING = "undoing"
    UNDONE = "undone"


class StepState(Enum):
    """What is known of one step. PLANNED: nothing; after a crash the disk tells."""

    PLANNED = "planned"
    DONE = "done"
    LEFT = "left"
    UNDONE = "undone"
    KEPT = "kept"


@dataclass(frozen=True, slots=True)
class StepMark:
    """One step's outcome: its state, why it was left or kept (a sentence), and the digest of what was
    written.
    """

    state: StepState
    why: str = ""
    digest: str = ""


@dataclass(frozen=True, slots=True)
class SortRecord:
    """One sort in the history. ``total`` and ``done`` count photos, ``folders`` photos per folder as
    planned.

    ``counted``: whether ``done`` is certain. While a sort runs and after a crash it is not: notes lag behind
    the files. ``by_year``: whether each category's folder has folders for the years inside.
    """

    id: str
    mode: Mode
    destination: Path
    sources: tuple[Path, ...]
    started: datetime
    finished: datetime | None
    state: SortState
    total: int
    done: int
    folders: Mapping[str, int]
    note: str
    counted: bool
    by_year: bool = False

    @property
    def categories(self) -> int:
        """How many categories have a folder: those inside a category's are not counted, as in a plan."""
        return len({category_of(folder) for folder in self.folders})


@dataclass(frozen=True, slots=True)
class SortReport:
    """How it ended. ``done``: photos sorted (or put back) in all. ``left``: path and why, one plain sentence
    each. Of a sort, every photo that was left is there once: with ``done`` they are all that were dealt with.

    ``remarks``: what else is to be told, a path and a sentence each: of photos that did arrive, or why it
    ended early. ``stopped``: it ended early, by request or because the drive is full; ``resume`` goes on.
    ``seconds`` it took; 0 where that is not known, as some of it was done by a run that was interrupted.
    ``verified``: every copy was read back and compared with its original.
    """

    sort_id: str
    done: int
    left: tuple[tuple[Path, str], ...]
    stopped: bool
    seconds: float
    verified: bool
    remarks: tuple[tuple[Path, str], ...] = ()

    @property
    def told(self) -> tuple[tuple[Path, str], ...]:
        """All that is to be told of single files."""
        return self.left + self.remarks
