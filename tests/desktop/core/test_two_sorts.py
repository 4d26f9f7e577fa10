"""A sort that was interrupted, and another one since: neither takes the other's files for its own."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from support.sorting import snapshot, wardrobe

from wardrobe_desktop.core import sorter
from wardrobe_desktop.core.journal import Journal, SortState
from wardrobe_desktop.core.plan import Mode, SortPlan, make_plan
from wardrobe_desktop.core.stop import Stop

SORTED_FIRST = 2
PHOTOS = 6


def stop_after(count: int) -> tuple[Stop, Callable[[int, int], None]]:
    stop = Stop()

    def progress(done: int, _total: int) -> None:
        if done == count:
            stop.request()

    return stop, progress


@pytest.fixture(params=Mode)
def sorts(tmp_path: Path, journal: Journal, request: pytest.FixtureRequest) -> tuple[SortPlan, SortPlan]:
    """One that was stopped after two photos, and a later one that did all others, to the same places."""
    filings = wardrobe(tmp_path / "photos", PHOTOS)
    first = make_plan(filings, tmp_path / "out", request.param, [tmp_path / "photos"])
    sorter.run(first, journal, *stop_after(SORTED_FIRST))
    left = [each for each in filings if each.photo.path.exists()]
    second = make_plan(left, tmp_path / "out", request.param, [tmp_path / "photos"])
    assert sorter.run(second, journal).done == PHOTOS - SORTED_FIRST
    assert {move.target for move in second.moves} < {move.target for move in first.moves}
    return first, second


def test_finishing_counts_only_what_this_sort_did(
    journal: Journal, sorts: tuple[SortPlan, SortPlan], tmp_path: Path
) -> None:
    first, _ = sorts
    before = snapshot(tmp_path / "out")
    report = sorter.resume(first.id, journal)
    assert (report.done, len(report.left)) == (SORTED_FIRST, PHOTOS - SORTED_FIRST)
    assert snapshot(tmp_path / "out") == before


@pytest.mark.parametrize("finished", [True, False])
def test_putting_one_back_leaves_the_files_of_the_other(
    journal: Journal, sorts: tuple[SortPlan, SortPlan], finished: bool
) -> None:
    first, second = sorts
    if finished:
        sorter.resume(first.id, journal)
    assert sorter.undo(first.id, journal, delete=True).done == SORTED_FIRST
    assert all(move.target.exists() for move in second.moves)
    assert sorter.undo(second.id, journal, delete=True).done == PHOTOS - SORTED_FIRST
    assert not any(move.target.exists() for move in second.moves)
    assert all(move.source.exists() for move in first.moves)


def test_while_its_notes_lag_behind_the_later_sort_is_believed(
    journal: Journal, sorts: tuple[SortPlan, SortPlan]
) -> None:
    first, second = sorts
    # As a crash leaves it: everything is in its place, nothing of it noted.
    journal._database.execute("UPDATE steps SET state='planned' WHERE sort_id=?", (second.id,))
    journal.set_state(second.id, SortState.RUNNING, done=0)
    assert sorter.resume(first.id, journal).done == SORTED_FIRST
    assert sorter.resume(second.id, journal).done == PHOTOS - SORTED_FIRST
