"""How far an interrupted sort, or the putting back of one, came: told by the disk."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from support.sorting import wardrobe

from wardrobe_desktop.core import preflight, sorter
from wardrobe_desktop.core.journal import Journal
from wardrobe_desktop.core.plan import Mode, SortPlan, make_plan
from wardrobe_desktop.core.record import SortState
from wardrobe_desktop.core.stop import Stop
from wardrobe_desktop.core.unfinished import HowFar, how_far

pytestmark = pytest.mark.usefixtures("bin_folder")


def crashed(tmp_path: Path, journal: Journal, mode: Mode, arrived: int) -> SortPlan:
    """A sort that was cut off before its last notes were written: files are there, notes are not."""
    plan = make_plan(wardrobe(tmp_path / "photos"), tmp_path / "out", mode, [tmp_path / "photos"])
    journal.begin(plan, [tmp_path / "out", *{move.target.parent for move in plan.moves}])
    for move in plan.moves[:arrived]:
        for step in move.steps:
            step.target.parent.mkdir(parents=True, exist_ok=True)
            if mode is Mode.COPY:
                shutil.copy2(step.source, step.target)
            else:
                step.source.rename(step.target)
    return plan


@pytest.mark.parametrize("mode", Mode)
def test_what_arrived_is_counted_and_putting_it_back_counts_the_same(
    tmp_path: Path, journal: Journal, mode: Mode
) -> None:
    plan = crashed(tmp_path, journal, mode, arrived=4)
    assert how_far(journal, plan.id) == HowFar(arrived=4, back=0)
    told: list[tuple[int, int]] = []
    report = sorter.undo(plan.id, journal, progress=lambda done, total: told.append((done, total)))
    assert told == [(1, 4), (2, 4), (3, 4), (4, 4)]
    assert report.done == 4


@pytest.mark.parametrize("mode", Mode)
def test_what_is_back_is_counted_and_going_on_counts_the_rest(
    tmp_path: Path, journal: Journal, mode: Mode
) -> None:
    plan = crashed(tmp_path, journal, mode, arrived=5)
    stop = Stop()
    sorter.undo(plan.id, journal, stop=stop, progress=lambda done, _: stop.request() if done == 2 else None)
    assert how_far(journal, plan.id) == HowFar(arrived=5, back=2)
    told: list[tuple[int, int]] = []
    report = sorter.resume(plan.id, journal, progress=lambda done, total: told.append((done, total)))
    assert told == [(1, 3), (2, 3), (3, 3)]
    assert report.done == 3
    assert how_far(journal, plan.id) == HowFar(arrived=5, back=5)


def test_what_lies_at_a_place_and_is_another_file_has_not_arrived(tmp_path: Path, journal: Journal) -> None:
    plan = crashed(tmp_path, journal, Mode.COPY, arrived=2)
    plan.moves[0].target.write_bytes(b"somebody else's")
    assert how_far(journal, plan.id) == HowFar(arrived=1, back=0)


def test_without_its_drive_or_when_stopped_nothing_is_said(
    tmp_path: Path, journal: Journal, monkeypatch: pytest.MonkeyPatch
) -> None:
    plan = crashed(tmp_path, journal, Mode.COPY, arrived=2)
    stop = Stop()
    stop.request()
    assert how_far(journal, plan.id, stop) is None
    monkeypatch.setattr(preflight, "is_away", lambda *_: True)
    assert how_far(journal, plan.id) is None


@pytest.mark.parametrize("mode", Mode)
def test_after_a_kill_only_what_an_undo_puts_back_itself_is_counted(
    tmp_path: Path, journal: Journal, mode: Mode
) -> None:
    plan = crashed(tmp_path, journal, mode, arrived=6)
    sorter.resume(plan.id, journal)
    journal.set_state(plan.id, SortState.UNDOING, deletes=True)
    for move in plan.moves[4:]:  # put back by a run that was killed before it could note it
        for step in move.steps:
            if mode is Mode.COPY:
                step.target.unlink()
            else:
                step.target.rename(step.source)
    assert how_far(journal, plan.id) == HowFar(arrived=6, back=2)
    told: list[tuple[int, int]] = []
    report = sorter.undo(
        plan.id, journal, delete=True, progress=lambda done, total: told.append((done, total))
    )
    assert (report.done, report.left) == (4, ())
    assert told[-1] == (4, 4)
    assert how_far(journal, plan.id) == HowFar(arrived=6, back=6)
