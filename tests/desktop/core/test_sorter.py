from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from support.sorting import OLD, another_drive, contents, once, photo, small_drive, snapshot, wardrobe, write

from wardrobe_desktop.core import files, sorter
from wardrobe_desktop.core.account import lines
from wardrobe_desktop.core.errors import SortRefused
from wardrobe_desktop.core.journal import Journal, SortState
from wardrobe_desktop.core.photo import Identity, Photo
from wardrobe_desktop.core.plan import Filing, Mode, make_plan
from wardrobe_desktop.core.stop import Stop
from wardrobe_desktop.core.unfinished import HowFar, how_far
from wardrobe_desktop.workers.sort_facts import account_of


@pytest.fixture
def other_drive(tmp_path: Path) -> Iterator[Path]:
    with another_drive(tmp_path) as folder:
        yield folder


def hidden(*roots: Path) -> list[Path]:
    return [path for root in roots for path in root.rglob(".wardrobe-*")]


@pytest.mark.parametrize("mode", Mode)
def test_every_photo_arrives_with_its_bytes_time_and_permissions(
    tmp_path: Path, journal: Journal, mode: Mode
) -> None:
    filings = wardrobe(tmp_path / "photos", 8)
    filings[0].photo.path.chmod(0o440)
    before = snapshot(tmp_path / "photos")
    plan = make_plan(filings, tmp_path / "deep/out", mode, [tmp_path / "photos"])
    expected = contents(plan)
    report = sorter.run(plan, journal)
    assert (report.sort_id, report.done, report.left, report.stopped) == (plan.id, 8, (), False)
    assert report.verified
    assert {path: path.read_bytes() for path in expected} == expected
    assert all(path.stat().st_mtime_ns == OLD for path in expected)
    assert plan.moves[0].target.stat().st_mode & 0o777 == 0o440
    if mode is Mode.COPY:
        assert snapshot(tmp_path / "photos") == before
    else:
        assert not [path for path in (tmp_path / "photos").rglob("*") if path.is_file()]
    assert not hidden(tmp_path)


def test_extended_attributes_come_along(tmp_path: Path, journal: Journal) -> None:
    taken = photo(tmp_path / "a/x.jpg")
    try:
        os.setxattr(taken.path, "user.rating", b"5")
    except (OSError, AttributeError):
        pytest.skip("this file system keeps no extended attributes")
    plan = make_plan([Filing(taken, "Hat")], tmp_path / "out", Mode.COPY)
    sorter.run(plan, journal)
    assert os.getxattr(plan.moves[0].target, "user.rating") == b"5"


def test_a_move_across_drives_keeps_bytes_and_time_and_comes_back(
    tmp_path: Path, other_drive: Path, journal: Journal
) -> None:
    filings = wardrobe(tmp_path / "photos", 6)
    before = snapshot(tmp_path / "photos")
    plan = make_plan(filings, other_drive / "out", Mode.MOVE, [tmp_path / "photos"])
    expected = contents(plan)
    assert plan.bytes_needed == sum(map(len, expected.values()))
    assert sorter.run(plan, journal).done == 6
    assert {path: path.read_bytes() for path in expected} == expected
    assert all(path.stat().st_mtime_ns == OLD for path in expected)
    assert not [path for path in (tmp_path / "photos").rglob("*") if path.is_file()]
    assert sorter.undo(plan.id, journal).done == 6
    assert snapshot(tmp_path / "photos") == before
    assert not (other_drive / "out").exists()
    assert not hidden(tmp_path, other_drive)


def test_a_name_that_is_taken_in_the_middle_of_a_run_is_not_overwritten(
    tmp_path: Path, journal: Journal
) -> None:
    for mode in Mode:
        root = tmp_path / mode.value
        filings = [Filing(photo(root / f"photos/{name}.jpg"), "Hat") for name in "abc"]
        plan = make_plan(filings, root / "out", mode, [root / "photos"])
        second = plan.moves[1].target
        report = sorter.run(plan, journal, progress=once(lambda at=second: write(at, b"came in between")))
        assert report.done == 2
        assert [path for path, _ in report.left] == [filings[1].photo.path]
        assert "has appeared" in report.left[0][1]
        assert second.read_bytes() == b"came in between"
        assert filings[1].photo.path.exists()
        assert not hidden(root)
        sorter.undo(plan.id, journal, delete=True)
        assert second.read_bytes() == b"came in between"


@pytest.mark.parametrize("mode", Mode)
def test_a_source_that_changes_or_goes_in_the_middle_of_a_run_is_left(
    tmp_path: Path, journal: Journal, mode: Mode
) -> None:
    filings = [Filing(photo(tmp_path / f"photos/{name}.jpg"), "Hat") for name in "abcd"]
    paths = [filing.photo.path for filing in filings]
    plan = make_plan(filings, tmp_path / "out", mode, [tmp_path / "photos"])

    def change() -> None:
        write(paths[1], b"edited", mtime_ns=OLD + 1)
        paths[2].unlink()

    report = sorter.run(plan, journal, progress=once(change))
    assert report.done == 2
    assert [path for path, _ in report.left] == paths[1:3]
    assert "has changed" in report.left[0][1]
    assert "no longer there" in report.left[1][1]
    assert paths[1].read_bytes() == b"edited"
    assert sorted(path.name for path in (tmp_path / "out/Hat").iterdir()) == ["a.jpg", "d.jpg"]


def test_a_photo_with_the_same_size_and_time_but_other_bytes_is_not_copied(
    tmp_path: Path, journal: Journal
) -> None:
    taken = photo(tmp_path / "x.jpg", b"what was looked at")
    plan = make_plan([Filing(taken, "Hat")], tmp_path / "out", Mode.COPY)
    write(taken.path, b"what was swapped i")
    report = sorter.run(plan, journal)
    assert "has changed" in report.left[0][1]
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize("mode", Mode)
def test_a_companion_that_cannot_follow_keeps_its_photo_back(
    tmp_path: Path, journal: Journal, mode: Mode
) -> None:
    first = photo(tmp_path / "photos/a.jpg")
    taken = photo(tmp_path / "photos/b.jpg", companions=("b.mov", "b.jpg.xmp"))
    before = snapshot(tmp_path / "photos/b.jpg", tmp_path / "photos/b.mov", tmp_path / "photos/b.jpg.xmp")
    plan = make_plan(
        [Filing(first, "Hat"), Filing(taken, "Hat")], tmp_path / "out", mode, [tmp_path / "photos"]
    )
    clash = tmp_path / "out/Hat/b.jpg.xmp"
    report = sorter.run(plan, journal, progress=once(lambda: write(clash, b"in the way")))
    assert [path for path, _ in report.left] == [taken.path]
    assert before.items() <= snapshot(tmp_path / "photos").items()
    assert sorted(path.name for path in (tmp_path / "out/Hat").iterdir()) == ["a.jpg", "b.jpg.xmp"]


def test_a_destination_replaced_by_a_file_costs_no_photo(tmp_path: Path, journal: Journal) -> None:
    filings = wardrobe(tmp_path / "photos", 4)
    before = snapshot(tmp_path / "photos")
    plan = make_plan(filings, tmp_path / "out", Mode.MOVE, [tmp_path / "photos"])

    def replace() -> None:
        (tmp_path / "out").rename(tmp_path / "aside")
        write(tmp_path / "out", b"a file now")

    report = sorter.run(plan, journal, progress=once(replace))
    assert report.done == 1
    assert len(report.left) == 3
    (tmp_path / "out").unlink()
    (tmp_path / "aside").rename(tmp_path / "out")
    assert sorter.undo(plan.id, journal).left == ()
    assert snapshot(tmp_path / "photos") == before


def test_a_full_drive_stops_the_run_and_it_can_be_finished(tmp_path: Path, journal: Journal) -> None:
    filings = [Filing(photo(tmp_path / f"photos/{n}.jpg", bytes([n]) * 50_000), "Hat") for n in range(6)]
    before = snapshot(tmp_path / "photos")
    drive = tmp_path / "drive"
    with small_drive(drive):
        filler = drive / "filler"
        for mode in Mode:
            plan = make_plan(filings, drive / "out", mode, [tmp_path / "photos"])
            expected = contents(plan)
            report = sorter.run(plan, journal, progress=once(lambda: fill_up(filler)))
            assert report.stopped
            assert report.left == ()  # what did not fit is still to do
            assert ["full" in why for _, why in report.remarks] == [True]
            assert not hidden(drive)
            filler.unlink()
            report = sorter.resume(plan.id, journal)
            assert (report.done, report.left, report.stopped) == (6, (), False)
            assert {path: path.read_bytes() for path in expected} == expected
            sorter.undo(plan.id, journal, delete=True)
            assert snapshot(tmp_path / "photos") == before
            assert not (drive / "out").exists()


def fill_up(path: Path) -> None:
    with path.open("wb", buffering=0) as file:
        try:
            while True:
                file.write(b"x" * 4096)
        except OSError:
            return


def test_a_drive_that_becomes_read_only_leaves_the_photos_where_they_are(
    tmp_path: Path, journal: Journal
) -> None:
    filings = wardrobe(tmp_path / "photos", 4)
    before = snapshot(tmp_path / "photos")
    drive = tmp_path / "drive"
    with small_drive(drive) as remount:
        plan = make_plan(filings, drive / "out", Mode.MOVE, [tmp_path / "photos"])
        report = sorter.run(plan, journal, progress=once(lambda: remount("ro")))
        assert report.done == 1
        assert {why for _, why in report.left} == {
            "The drive can only be read. Choose a folder on another drive."
        }
        assert sorter.undo(plan.id, journal).done == 0
        remount("rw")
        assert sorter.undo(plan.id, journal).left == ()
        assert snapshot(tmp_path / "photos") == before
        remount("ro")
        with pytest.raises(SortRefused, match="can only be read"):
            make_plan(filings, drive / "out", Mode.COPY)


def test_stop_ends_after_the_photo_in_hand_and_resume_finishes(tmp_path: Path, journal: Journal) -> None:
    filings = wardrobe(tmp_path / "photos", 6)
    plan = make_plan(filings, tmp_path / "out", Mode.MOVE, [tmp_path / "photos"])
    stop, seen = Stop(), []

    def progress(done: int, total: int) -> None:
        seen.append((done, total))
        if done == 2:
            stop.request()

    report = sorter.run(plan, journal, stop, progress)
    assert (report.done, report.stopped) == (2, True)
    assert seen == [(1, 6), (2, 6)]
    record = journal.interrupted()
    assert record is not None
    assert (record.state, record.done, record.total) == (SortState.INTERRUPTED, 2, 6)
    report = sorter.resume(plan.id, journal, progress=progress)
    assert (report.done, report.stopped, report.left) == (6, False, ())
    assert journal.interrupted() is None
    with pytest.raises(SortRefused, match="nothing to finish"):
        sorter.resume(plan.id, journal)


def test_what_became_stale_is_refused_before_anything_moves(tmp_path: Path, journal: Journal) -> None:
    plan = make_plan(wardrobe(tmp_path / "photos"), tmp_path / "out", Mode.MOVE, [tmp_path / "photos"])
    (tmp_path / "photos").rename(tmp_path / "unplugged")
    with pytest.raises(SortRefused, match="plug it in"):
        sorter.run(plan, journal)
    assert journal.sorts() == []
    assert not (tmp_path / "out").exists()


def test_an_empty_plan_is_done_and_leaves_no_trace(tmp_path: Path, journal: Journal) -> None:
    plan = make_plan([], tmp_path / "out", Mode.COPY)
    assert sorter.run(plan, journal).done == 0
    assert journal.sorts() == []
    assert not (tmp_path / "out").exists()


def test_a_companion_without_a_digest_is_verified_while_it_is_copied(
    tmp_path: Path, journal: Journal
) -> None:
    taken = photo(tmp_path / "a/x.jpg", companions=("x.mov",))
    unread = Photo(taken.path, Identity(taken.identity.size, taken.identity.mtime_ns), taken.companions)
    plan = make_plan([Filing(unread, "Hat")], tmp_path / "out", Mode.COPY)
    sorter.run(plan, journal)
    assert all(len(mark.digest) == 40 for mark in journal.marks(plan.id).values())


@pytest.mark.parametrize("mode", Mode)
def test_done_left_and_still_to_do_are_all_photos_at_every_moment_of_a_sort_that_is_finished_later(
    tmp_path: Path, journal: Journal, mode: Mode
) -> None:
    filings = [Filing(photo(tmp_path / f"photos/{name}.jpg"), "Hat") for name in "abcdefgh"]
    paths = [filing.photo.path for filing in filings]
    plan = make_plan(filings, tmp_path / "out", mode, [tmp_path / "photos"])
    stop, told, left_at = Stop(), [], {0: 0}

    def progress(dealt_with: int, total: int) -> None:
        left = left_at[max(at for at in left_at if at <= dealt_with)]
        there = len(list((tmp_path / "out/Hat").glob("*.jpg")))
        told.append((there, left, total - dealt_with))
        if dealt_with == 1:
            for path in (paths[1], paths[5]):
                write(path, b"edited", mtime_ns=OLD + 1)
        if dealt_with == 4:
            stop.request()

    report = sorter.run(plan, journal, stop, progress, left_at.__setitem__)
    assert told == [(1, 0, 7), (1, 1, 6), (2, 1, 5), (3, 1, 4)]
    assert (report.done, len(report.left), report.stopped) == (3, 1, True)
    far = how_far(journal, plan.id)
    assert far == HowFar(arrived=3, back=0, left=1)
    told.clear()
    left_at = {0: 0}
    report = sorter.resume(plan.id, journal, progress=progress, leaving=left_at.__setitem__)
    assert told == [(4, 1, 3), (4, 2, 2), (5, 2, 1), (6, 2, 0)]
    assert all(sum(each) == 8 for each in told)
    assert (report.done, [path for path, _ in report.left]) == (6, [paths[1], paths[5]])


def test_a_photo_that_arrived_with_a_remark_is_not_counted_among_those_that_were_left(
    tmp_path: Path, journal: Journal, monkeypatch: pytest.MonkeyPatch
) -> None:
    filings = [Filing(photo(tmp_path / f"photos/{name}.jpg"), "Hat") for name in "abc"]
    paths = [filing.photo.path for filing in filings]
    plan = make_plan(filings, tmp_path / "out", Mode.MOVE, [tmp_path / "photos"])
    really = files.move

    def move(source: Path, *rest: Any, **more: Any) -> str:
        placed = really(source, *rest, **more)
        if source == paths[0]:
            raise files.FileError("It changed while it was moved.", placed=placed)
        return placed

    monkeypatch.setattr(files, "move", move)
    write_away = once(lambda: write(paths[1], b"edited", mtime_ns=OLD + 1))
    report = sorter.run(plan, journal, progress=write_away)
    assert report.done == 2
    assert [path for path, _ in report.left] == [paths[1]]
    assert report.remarks == ((paths[0], "It changed while it was moved."),)
    told = {line.photo: (line.folder, line.why) for line in lines(plan, report)}
    assert told[paths[0]] == ("Hat", "It changed while it was moved.")
    assert told[paths[1]][0] == ""
    assert told[paths[2]] == ("Hat", "")
    assert account_of(journal, plan.id)[1].remarks == report.remarks
