"""Planner: makes the plan of a sort beside the window, again whenever a setting changes."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, SignalInstance

from wardrobe_desktop.core.days import with_days
from wardrobe_desktop.core.errors import JournalError
from wardrobe_desktop.core.filed_before import filed_before
from wardrobe_desktop.core.pattern import Pattern
from wardrobe_desktop.core.plan import Filing, Mode, SortPlan, make_plan
from wardrobe_desktop.core.stop import Stop

if TYPE_CHECKING:
    from wardrobe_desktop.core.journal import Journal
    from wardrobe_desktop.core.store import Store
    from wardrobe_desktop.workers.desk import Desk


@dataclass(frozen=True)
class Wish:
    """What the person set: which photos, where to, into which folders, how. ``ours``: destinations of earlier
    sorts; ``look``: what becomes of photos that a person should look at.
    """

    filings: tuple[Filing, ...]
    destination: Path
    mode: Mode
    sources: tuple[Path, ...]
    ours: tuple[Path, ...] = ()
    look: str = "leave"
    pattern: Pattern = Pattern.CATEGORY


@dataclass(frozen=True)
class Planned:
    """A plan, and the bytes that are free where it leads (None where the disk does not say).

    ``makes_place``: the folder that it leads to is not there yet. ``again``: how many of the photos an
    earlier sort has put there already, into folders of other names.
    """

    plan: SortPlan
    free: int | None
    makes_place: bool = False
    again: int = 0


class Planner(QObject):
    """Plans the latest wish; a plan for an older one is thrown away unseen."""

    planned = Signal(object)  # Planned
    refused = Signal(str)  # a sentence

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._turn = 0
        self._waiting: Wish | None = None
        self._working = False

    def want(self, wish: Wish) -> None:
        """Plan this, as soon as the plan in hand is done."""
        self._turn += 1
        self._waiting = wish
        if not self._working:
            self._begin()

    def forget(self) -> None:
        """Whatever is being planned is not wanted any more."""
        self._turn += 1
        self._waiting = None

    def _begin(self) -> None:
        wish, self._waiting = self._waiting, None
        if wish is None:
            return
        self._working = True
        turn = self._turn
        task = self._desk.read_task(_planning(wish, self._desk.store, self._desk.journal))
        task.succeeded.connect(partial(self._tell, turn, self.planned))
        task.failed.connect(partial(self._tell, turn, self.refused))
        task.ended.connect(self._next)
        task.start()

    def _tell(self, turn: int, signal: SignalInstance, what: object) -> None:
        if turn == self._turn:
            signal.emit(what)

    def _next(self) -> None:
        self._working = False
        self._begin()


def _planning(
    wish: Wish, store: Store, journal: Journal
) -> Callable[[Stop, Callable[[int, int], None]], Planned]:
    def work(stop: Stop, _progress: Callable[[int, int], None]) -> Planned:
        filings: Sequence[Filing] = wish.filings
        if wish.pattern is Pattern.CATEGORY_YEAR:
            filings = with_days(filings, store, stop)
        plan = make_plan(
            *(filings, wish.destination, wish.mode, wish.sources),
            ours=wish.ours,
            options={"look": wish.look},
            pattern=wish.pattern,
        )
        makes_place = not wish.destination.exists()
        return Planned(plan, free_bytes(wish.destination), makes_place, _filed_there(plan, journal))

    return work


def _filed_there(plan: SortPlan, journal: Journal) -> int:
    """How many of the photos to be copied lie in the destination already, only elsewhere."""
    try:
        digests = [move.steps[0].identity.digest for move in plan.moves]
        found = filed_before(journal, digests, plan.destination) if plan.mode is Mode.COPY else None
    except JournalError:  # told when the sort is to begin; a plan can be looked at without
        return 0
    return found.count if found is not None else 0


def free_bytes(folder: Path) -> int | None:
    """Bytes free on the disk that ``folder`` is on or will be on; None where it cannot be told."""
    for place in (folder, *folder.parents):
        try:
            return shutil.disk_usage(place).free
        except OSError:
            continue
    return None


def default_destination(pictures: Path, sources: Sequence[Path], name: str) -> Path:
    """A folder called ``name``: in ``pictures``, or where no source contains it: no sort feeds itself."""
    for place in (pictures, *(source.parent for source in sources), Path.home()):
        folder = place / name
        if not any(folder.is_relative_to(source) for source in sources):
            return folder
    return pictures / name
