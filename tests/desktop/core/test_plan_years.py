"""Sorting into a folder for each category with the years inside, and all the way back."""

from __future__ import annotations

import os
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest
from support.sorting import photo, snapshot, write

from wardrobe_desktop.core import sorter
from wardrobe_desktop.core.account import lines
from wardrobe_desktop.core.earlier import sorted_before
from wardrobe_desktop.core.errors import SortRefused
from wardrobe_desktop.core.journal import Journal
from wardrobe_desktop.core.pattern import Pattern
from wardrobe_desktop.core.photo import Identity, Photo
from wardrobe_desktop.core.plan import Filing, Mode, SortPlan, make_plan
from wardrobe_desktop.core.stop import Stop

IN_2017 = round(datetime(2017, 7, 14, 12).timestamp()) * 10**9


def taken_in(year: int, path: Path, companions: tuple[str, ...] = ()) -> Photo:
    """A photo taken in May of that year, whose file says July 2017; year 0: it does not say."""
    made = photo(path, companions=companions)
    os.utime(path, ns=(IN_2017, IN_2017))
    identity = Identity(made.identity.size, IN_2017, made.digest)
    return replace(made, identity=identity, taken=year and year * 10_000 + 512)


def plan_by_year(filings: list[Filing], out: Path, mode: Mode = Mode.COPY) -> SortPlan:
    return make_plan(filings, out, mode, [out.parent / "photos"], pattern=Pattern.CATEGORY_YEAR)


def wardrobe(root: Path) -> list[Filing]:
    return [
        Filing(taken_in(2024, root / "a.jpg", companions=("a.mov", "a.jpg.xmp")), "Dress"),
        Filing(taken_in(2023, root / "b.jpg"), "Dress"),
        Filing(taken_in(0, root / "c.jpg"), "Dress"),
        Filing(taken_in(2024, root / "more/a.jpg"), "Dress"),
        Filing(taken_in(2024, root / "d.jpg"), "Hat"),
    ]


def files_below(out: Path) -> list[str]:
    return sorted(path.relative_to(out).as_posix() for path in out.rglob("*") if path.is_file())


SORTED = [
    *("Dress/2017/c.jpg", "Dress/2023/b.jpg"),
    *("Dress/2024/a (1).jpg", "Dress/2024/a.jpg", "Dress/2024/a.jpg.xmp", "Dress/2024/a.mov"),
    "Hat/2024/d.jpg",
]


def test_each_photo_goes_into_the_year_in_which_it_was_taken_or_else_its_file_changed(tmp_path: Path) -> None:
    plan = plan_by_year(wardrobe(tmp_path / "photos"), tmp_path / "out")
    assert plan.folders == {"Dress/2024": 2, "Dress/2023": 1, "Dress/2017": 1, "Hat/2024": 1}
    assert plan.categories == {"Dress": 4, "Hat": 1}
    assert (plan.undated, plan.by_year, len(plan.clashes)) == (1, True, 1)
    placed = sorted(step.target.relative_to(tmp_path / "out").as_posix() for _, step in plan.numbered_steps())
    assert placed == SORTED


def test_without_years_nothing_is_said_of_dates(tmp_path: Path) -> None:
    plan = make_plan(wardrobe(tmp_path / "photos"), tmp_path / "out", Mode.COPY)
    assert plan.folders == plan.categories == {"Dress": 4, "Hat": 1}
    assert (plan.undated, plan.by_year) == (0, False)


@pytest.mark.parametrize("mode", list(Mode))
def test_putting_back_leaves_no_folder_behind_neither_the_years_nor_the_categories(
    tmp_path: Path, mode: Mode
) -> None:
    filings = wardrobe(tmp_path / "photos")
    before = snapshot(tmp_path)
    with Journal() as journal:
        plan = plan_by_year(filings, tmp_path / "out", mode)
        assert sorter.run(plan, journal).done == 5
        assert files_below(tmp_path / "out") == SORTED
        loaded = journal.load(plan.id)
        assert (loaded.folders, loaded.by_year) == (plan.folders, True)
        report = sorter.undo(plan.id, journal, delete=True)
        assert (report.done, report.left) == (5, ())
    assert snapshot(tmp_path) == before


def test_a_years_folder_with_something_of_the_persons_stays_and_so_does_its_category(tmp_path: Path) -> None:
    with Journal() as journal:
        plan = plan_by_year(wardrobe(tmp_path / "photos"), tmp_path / "out", Mode.MOVE)
        sorter.run(plan, journal)
        write(tmp_path / "out/Dress/2023/own.txt", b"mine")
        sorter.undo(plan.id, journal)
    assert files_below(tmp_path / "out") == ["Dress/2023/own.txt"]
    assert not (tmp_path / "out/Hat").exists()
    assert [path.name for path in (tmp_path / "out/Dress").iterdir()] == ["2023"]


def test_a_sort_that_was_stopped_goes_on_to_the_same_end(tmp_path: Path) -> None:
    stop = Stop()
    with Journal() as journal:
        plan = plan_by_year(wardrobe(tmp_path / "photos"), tmp_path / "out", Mode.MOVE)
        stopped = sorter.run(plan, journal, stop, lambda done, _: stop.request() if done == 2 else None)
        assert (stopped.stopped, stopped.done) == (True, 2)
        assert sorter.resume(plan.id, journal).done == 5
    assert files_below(tmp_path / "out") == SORTED


def test_what_lies_in_its_year_already_is_not_sorted_again_but_moves_in_from_its_category(
    tmp_path: Path,
) -> None:
    out = tmp_path / "out"
    there = Filing(taken_in(2024, out / "Dress/2024/a.jpg"), "Dress")
    beside = Filing(taken_in(2024, out / "Dress/b.jpg"), "Dress")
    plan = make_plan([there, beside], out, Mode.MOVE, [out], ours=[out], pattern=Pattern.CATEGORY_YEAR)
    assert [place for _, place in plan.already_there] == [there.photo.path]
    assert plan.folder_of(there.photo.path) == "Dress/2024"
    assert [move.target for move in plan.moves] == [out / "Dress/2024/b.jpg"]
    with Journal() as journal:
        report = sorter.run(plan, journal)
        assert [line.folder for line in lines(plan, report)] == ["Dress/2024", "Dress/2024"]


def test_all_years_of_a_category_lie_in_one_folder_however_its_name_is_spelled(tmp_path: Path) -> None:
    photos = tmp_path / "photos"
    filings = [
        Filing(taken_in(2024, photos / "a.jpg"), "Dress"),
        Filing(taken_in(2023, photos / "b.jpg"), "DRESS"),
        Filing(taken_in(2023, photos / "c.jpg"), "Hat"),
    ]
    (tmp_path / "out/hat").mkdir(parents=True)
    plan = plan_by_year(filings, tmp_path / "out")
    assert plan.folders == {"Dress/2024": 1, "Dress/2023": 1, "hat/2023": 1}


def test_a_category_called_like_a_path_stays_one_folder(tmp_path: Path) -> None:
    plan = plan_by_year(
        [Filing(taken_in(2024, tmp_path / "photos/a.jpg"), "Skirts/Shorts")], tmp_path / "out"
    )
    assert plan.folders == {"Skirts-Shorts/2024": 1}


def test_a_file_called_like_the_year_is_in_the_way(tmp_path: Path) -> None:
    write(tmp_path / "out/Dress/2024", b"a note")
    with pytest.raises(SortRefused, match=r"2024. is in the way"):
        plan_by_year(wardrobe(tmp_path / "photos"), tmp_path / "out")


def test_folders_with_years_are_passed_over_whole_until_they_are_put_back(tmp_path: Path) -> None:
    photos, out = tmp_path / "photos", tmp_path / "photos/sorted"
    with Journal() as journal:
        plan = make_plan(wardrobe(photos), out, Mode.COPY, [photos], pattern=Pattern.CATEGORY_YEAR)
        sorter.run(plan, journal)
        assert sorted(sorted_before([photos])) == [out / "Dress", out / "Hat"]
        assert sorted_before([out / "Dress/2024"]) == []
        sorter.undo(plan.id, journal, delete=True)
        assert sorted_before([photos]) == []
