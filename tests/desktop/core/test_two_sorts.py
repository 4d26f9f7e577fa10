"""A sort that was interrupted, and another one since: neither takes the other's files for its own."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from support.sorting import snapshot, wardrobe

from wardrobe_desktop.core import sorter
from wardrobe_desktop.core.errors import SortRefused
from wardrobe_desktop.core.journal import Journal, SortState
from wardrobe_desktop.core.pattern import Pattern
from wardrobe_desktop.core.plan import Mode, SortPlan, make_plan
from wardrobe_desktop.core.stop import Stop
from wardrobe_desktop.core.unfinished import UnfinishedSort, refuse_unfinished

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


@pytest.mark.parametrize("mode", Mode)
def test_what_another_sort_took_elsewhere_does_not_keep_a_sort_from_its_end(
    journal: Journal, tmp_path: Path, mode: Mode
) -> None:
    filings = wardrobe(tmp_path / "photos", PHOTOS)
    first = make_plan(filings, tmp_path / "out", mode, [tmp_path / "photos"])
    sorter.run(first, journal, *stop_after(SORTED_FIRST))
    left = [each for each in filings if each.photo.path.exists()]
    second = make_plan(
        left[-4:], tmp_path / "out", Mode.MOVE, [tmp_path / "photos"], pattern=Pattern.CATEGORY_YEAR
    )
    assert sorter.run(second, journal).done == PHOTOS - SORTED_FIRST
    with pytest.raises(UnfinishedSort, match="was interrupted"):
        refuse_unfinished(journal)
    report = sorter.resume(first.id, journal)
    assert (report.done, len(report.left), report.stopped) == (SORTED_FIRST, PHOTOS - SORTED_FIRST, False)
    assert journal.interrupted() is None
    refuse_unfinished(journal)


def test_a_sort_of_which_nothing_was_done_and_nothing_is_found_waits_for_its_drive(
    journal: Journal, tmp_path: Path
) -> None:
    filings = wardrobe(tmp_path / "photos", PHOTOS)
    plan = make_plan(filings, tmp_path / "out", Mode.COPY, [tmp_path / "photos"])
    stop = Stop()
    stop.request()
    sorter.run(plan, journal, stop)
    (tmp_path / "photos").rename(tmp_path / "away")
    with pytest.raises(SortRefused, match="None of the photos can be found"):
        sorter.resume(plan.id, journal)
    assert sorter.undo(plan.id, journal, delete=True).done == 0
    refuse_unfinished(journal)


def test_while_its_notes_lag_behind_the_later_sort_is_believed(
    journal: Journal, sorts: tuple[SortPlan, SortPlan]
) -> None:
    first, second = sorts
    # As a crash leaves it: everything is in its place, nothing of it noted.
    journal._database.execute("UPDATE steps SET state='planned' WHERE sort_id=?", (second.id,))
    journal.set_state(second.id, SortState.RUNNING, done=0)
    assert sorter.resume(first.id, journal).done == SORTED_FIRST
    assert sorter.resume(second.id, journal).done == PHOTOS - SORTED_FIRST
