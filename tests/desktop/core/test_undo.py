"""Undo: what goes back, what stays and why."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest
from support.sorting import OLD, photo, snapshot, sorted_wardrobe, wardrobe, write

from wardrobe_desktop.core import files, sorter
from wardrobe_desktop.core.errors import SortRefused
from wardrobe_desktop.core.journal import Journal, SortState
from wardrobe_desktop.core.photo import Photo
from wardrobe_desktop.core.plan import Filing, Mode, make_plan
from wardrobe_desktop.core.stop import Stop

pytestmark = pytest.mark.usefixtures("bin_folder")


@pytest.mark.parametrize("delete", [False, True], ids=["bin", "delete"])
@pytest.mark.parametrize("mode", Mode)
def test_undo_leaves_everything_as_it_was(
    tmp_path: Path, journal: Journal, bin_folder: Path, mode: Mode, delete: bool
) -> None:
    filings = wardrobe(tmp_path / "photos")
    write(tmp_path / "out/Dress/own.jpg", b"was there before")
    before = snapshot(tmp_path / "photos", tmp_path / "out")
    plan = make_plan(filings, tmp_path / "out", mode, [tmp_path / "photos"])
    sorter.run(plan, journal)
    report = sorter.undo(plan.id, journal, delete=delete)
    assert (report.done, report.left, report.stopped) == (6, (), False)
    assert snapshot(tmp_path / "photos", tmp_path / "out") == before
    assert journal.sorts()[0].state is SortState.UNDONE
    binned = len(list((bin_folder / "files").iterdir())) if bin_folder.exists() else 0
    assert binned == (0 if delete or mode is Mode.MOVE else 10)


def test_undoing_twice_says_so(tmp_path: Path, journal: Journal) -> None:
    plan = sorted_wardrobe(tmp_path, journal, Mode.MOVE)
    sorter.undo(plan.id, journal)
    with pytest.raises(SortRefused, match="put back already"):
        sorter.undo(plan.id, journal)


@pytest.mark.parametrize("mode", Mode)
def test_a_file_that_was_changed_since_is_left_and_listed(
    tmp_path: Path, journal: Journal, mode: Mode
) -> None:
    plan = sorted_wardrobe(tmp_path, journal, mode)
    edited = plan.moves[0].target
    edited.write_bytes(b"edited since")
    report = sorter.undo(plan.id, journal, delete=True)
    assert report.done == 5
    assert [path for path, _ in report.left] == [edited]
    assert "has changed" in report.left[0][1]
    assert edited.read_bytes() == b"edited since"
    assert journal.sorts()[0].note == "1 not put back"


def test_a_copy_with_its_size_and_time_but_other_bytes_is_left(tmp_path: Path, journal: Journal) -> None:
    plan = sorted_wardrobe(tmp_path, journal, Mode.COPY)
    target = plan.moves[0].target
    write(target, bytes(reversed(target.read_bytes())))
    report = sorter.undo(plan.id, journal, delete=True)
    assert [path for path, _ in report.left] == [target]


def test_a_copy_whose_original_has_gone_is_kept(tmp_path: Path, journal: Journal) -> None:
    plan = sorted_wardrobe(tmp_path, journal, Mode.COPY)
    gone, edited, touched = (move.source for move in plan.moves[1:4])
    gone.unlink()
    edited.write_bytes(b"edited since")
    write(touched, touched.read_bytes(), mtime_ns=OLD + 10**9)
    report = sorter.undo(plan.id, journal, delete=True)
    assert {path for path, _ in report.left} == {plan.moves[1].target, plan.moves[2].target}
    assert all("original" in why for _, why in report.left)
    assert plan.moves[1].target.exists()
    assert not plan.moves[3].target.exists()


@pytest.mark.parametrize("delete", [False, True], ids=["bin", "delete"])
def test_a_copy_is_not_its_own_original_when_links_lead_to_it(
    tmp_path: Path, journal: Journal, delete: bool
) -> None:
    plan = sorted_wardrobe(tmp_path, journal, Mode.COPY)
    for _, step in plan.numbered_steps():
        step.source.unlink()
        step.source.symlink_to(step.target)
    report = sorter.undo(plan.id, journal, delete=delete)
    assert (report.done, len(report.left)) == (0, 6)
    assert all(step.source.read_bytes() for _, step in plan.numbered_steps())


def test_a_copy_is_not_its_own_original_when_its_folder_became_a_link(
    tmp_path: Path, journal: Journal
) -> None:
    filings = [Filing(photo(tmp_path / "photos/x.jpg"), "Hat")]
    plan = make_plan(filings, tmp_path / "out", Mode.COPY)
    sorter.run(plan, journal)
    os.link(plan.moves[0].target, tmp_path / "a third name.jpg")
    shutil.rmtree(tmp_path / "photos")
    (tmp_path / "photos").symlink_to(tmp_path / "out/Hat")
    assert len(sorter.undo(plan.id, journal, delete=True).left) == 1
    assert plan.moves[0].target.exists()


def test_a_photo_that_was_a_link_has_the_photo_it_leads_to_as_its_original(
    tmp_path: Path, journal: Journal
) -> None:
    real = photo(tmp_path / "elsewhere/x.jpg")
    (tmp_path / "photos").mkdir()
    (tmp_path / "photos/x.jpg").symlink_to(real.path)
    linked = Photo(tmp_path / "photos/x.jpg", real.identity, ())
    plan = make_plan([Filing(linked, "Hat")], tmp_path / "out", Mode.COPY)
    sorter.run(plan, journal)
    assert sorter.undo(plan.id, journal, delete=True).left == ()
    assert real.path.exists()


def test_a_copy_that_shares_its_bytes_on_disk_with_the_original_gives_up_its_own_name(
    tmp_path: Path, journal: Journal
) -> None:
    plan = sorted_wardrobe(tmp_path, journal, Mode.COPY)
    step = plan.moves[1].steps[0]
    step.source.unlink()
    os.link(step.target, step.source)
    assert sorter.undo(plan.id, journal, delete=True).left == ()
    assert step.source.read_bytes()


@pytest.mark.parametrize("delete", [False, True], ids=["bin", "delete"])
def test_a_copy_is_kept_when_its_original_was_damaged_in_silence(
    tmp_path: Path, journal: Journal, delete: bool
) -> None:
    plan = sorted_wardrobe(tmp_path, journal, Mode.COPY)
    step = plan.moves[1].steps[0]
    good = step.target.read_bytes()
    write(step.source, bytes(len(good)), mtime_ns=step.identity.mtime_ns)
    report = sorter.undo(plan.id, journal, delete=delete)
    assert [path for path, _ in report.left] == [step.target]
    assert step.target.read_bytes() == good


def test_a_place_that_is_taken_is_not_overwritten(tmp_path: Path, journal: Journal) -> None:
    plan = sorted_wardrobe(tmp_path, journal, Mode.MOVE)
    place = write(plan.moves[1].source, b"a new photo of that name")
    report = sorter.undo(plan.id, journal)
    assert [path for path, _ in report.left] == [plan.moves[1].target]
    assert "taken its place" in report.left[0][1]
    assert place.read_bytes() == b"a new photo of that name"
    place.unlink()
    assert sorter.undo(plan.id, journal).done == 1  # tried again, it goes back
    assert place.exists()


def test_a_photo_and_its_companions_stay_together(tmp_path: Path, journal: Journal) -> None:
    plan = sorted_wardrobe(tmp_path, journal, Mode.MOVE)
    together = plan.moves[0]
    assert len(together.steps) == 3
    together.steps[2].target.write_bytes(b"edited in another program")
    sorter.undo(plan.id, journal)
    assert all(step.target.exists() and not step.source.exists() for step in together.steps)


def test_original_folders_that_went_are_made_again(tmp_path: Path, journal: Journal) -> None:
    filings = wardrobe(tmp_path / "photos")
    before = snapshot(tmp_path / "photos")
    plan = make_plan(filings, tmp_path / "out", Mode.MOVE, [tmp_path / "photos"])
    sorter.run(plan, journal)
    shutil.rmtree(tmp_path / "photos")
    sorter.undo(plan.id, journal)
    assert snapshot(tmp_path / "photos") == before


def test_a_photo_that_was_moved_on_is_listed_and_the_rest_goes_back(tmp_path: Path, journal: Journal) -> None:
    plan = sorted_wardrobe(tmp_path, journal, Mode.MOVE)
    plan.moves[1].target.rename(tmp_path / "elsewhere.jpg")
    report = sorter.undo(plan.id, journal)
    assert report.done == 5
    assert report.left[0][0] == plan.moves[1].target
    assert "no longer where it was put" in report.left[0][1]


def test_a_photo_that_the_person_put_back_is_fine(tmp_path: Path, journal: Journal) -> None:
    plan = sorted_wardrobe(tmp_path, journal, Mode.MOVE)
    plan.moves[1].target.rename(plan.moves[1].source)
    report = sorter.undo(plan.id, journal)
    assert (report.done, report.left) == (6, ())


def test_only_folders_that_we_made_and_that_are_empty_go(tmp_path: Path, journal: Journal) -> None:
    (tmp_path / "out/Hat").mkdir(parents=True)
    plan = make_plan(wardrobe(tmp_path / "photos"), tmp_path / "out", Mode.MOVE, [tmp_path / "photos"])
    sorter.run(plan, journal)
    write(tmp_path / "out/Dress/note.txt", b"put here by the person")
    sorter.undo(plan.id, journal)
    assert sorted(str(path.relative_to(tmp_path / "out")) for path in (tmp_path / "out").rglob("*")) == [
        "Dress",
        "Dress/note.txt",
        "Hat",
    ]


def test_the_destination_goes_with_all_the_folders_above_it_that_we_made(
    tmp_path: Path, journal: Journal
) -> None:
    plan = sorted_wardrobe(tmp_path, journal, Mode.COPY)
    sorter.undo(plan.id, journal, delete=True)
    assert not (tmp_path / "new").exists()


def test_folders_that_two_sorts_used_go_with_the_last_of_them(tmp_path: Path, journal: Journal) -> None:
    plans = []
    for name in "ab":
        filings = wardrobe(tmp_path / name)
        plans.append(make_plan(filings, tmp_path / "out", Mode.MOVE, [tmp_path / name]))
        sorter.run(plans[-1], journal)
    for plan in plans:
        assert (tmp_path / "out/Dress").exists()
        assert sorter.undo(plan.id, journal).left == ()
    assert not (tmp_path / "out").exists()


def test_a_folder_that_a_person_makes_anew_is_theirs(tmp_path: Path, journal: Journal) -> None:
    for _ in range(2):
        plan = make_plan(wardrobe(tmp_path / "photos"), tmp_path / "out", Mode.COPY, [tmp_path / "photos"])
        sorter.run(plan, journal)
        sorter.undo(plan.id, journal, delete=True)
        assert not (tmp_path / "out").exists() or not any((tmp_path / "out").iterdir())
        (tmp_path / "out").mkdir(exist_ok=True)
    assert (tmp_path / "out").exists()


def test_an_interrupted_sort_can_be_put_back(tmp_path: Path, journal: Journal) -> None:
    filings = wardrobe(tmp_path / "photos")
    before = snapshot(tmp_path / "photos")
    plan = make_plan(filings, tmp_path / "out", Mode.MOVE, [tmp_path / "photos"])
    stop = Stop()
    sorter.run(plan, journal, stop, lambda done, _: stop.request() if done == 3 else None)
    assert sorter.undo(plan.id, journal).done == 3
    assert snapshot(tmp_path / "photos", tmp_path / "out") == before


def test_an_undo_that_was_stopped_goes_on(tmp_path: Path, journal: Journal) -> None:
    filings = wardrobe(tmp_path / "photos")
    before = snapshot(tmp_path / "photos")
    plan = make_plan(filings, tmp_path / "out", Mode.MOVE, [tmp_path / "photos"])
    sorter.run(plan, journal)
    stop = Stop()
    report = sorter.undo(
        plan.id, journal, stop=stop, progress=lambda done, _: stop.request() if done == 2 else None
    )
    assert (report.done, report.stopped) == (2, True)
    record = journal.interrupted()
    assert record is not None
    assert record.state is SortState.UNDOING
    assert sorter.resume(plan.id, journal).done == 4
    assert snapshot(tmp_path / "photos", tmp_path / "out") == before


def test_what_a_run_left_is_not_touched_by_the_undo(tmp_path: Path, journal: Journal) -> None:
    taken = photo(tmp_path / "photos/x.jpg")
    plan = make_plan([Filing(taken, "Hat")], tmp_path / "out", Mode.COPY)
    write(
        tmp_path / "out/Hat/x.jpg", taken.path.read_bytes()
    )  # the same bytes and time, but by somebody else
    assert len(sorter.run(plan, journal).left) == 1
    sorter.undo(plan.id, journal, delete=True)
    assert (tmp_path / "out/Hat/x.jpg").exists()


def test_half_copies_of_a_crash_are_swept_away(tmp_path: Path, journal: Journal) -> None:
    plan = sorted_wardrobe(tmp_path, journal, Mode.COPY)
    half = files.part_path(plan.moves[0].target.parent, plan.id, 3)
    write(half, b"half a")
    other = write(half.with_name(".wardrobe-another-1.part"), b"of another sort")
    sorter.undo(plan.id, journal, delete=True)
    assert not half.exists()
    assert other.exists()
