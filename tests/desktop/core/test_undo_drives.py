"""Undo where the drive or the bin has a say: unplugged, coarse, without a bin."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest
from support.sorting import another_drive, photo, snapshot, sorted_wardrobe, wardrobe, write

from wardrobe_desktop.core import files, rename, sorter
from wardrobe_desktop.core.content import COARSE_TIME_NS
from wardrobe_desktop.core.errors import SortRefused
from wardrobe_desktop.core.journal import Journal
from wardrobe_desktop.core.plan import Filing, Mode, make_plan
from wardrobe_desktop.core.stop import Stop
from wardrobe_desktop.core.undoing import can_be_put_back

pytestmark = pytest.mark.usefixtures("bin_folder")


@pytest.mark.parametrize("mode", Mode)
def test_an_undo_while_the_destination_is_away_is_refused_and_works_when_it_is_back(
    tmp_path: Path, journal: Journal, mode: Mode
) -> None:
    plan = sorted_wardrobe(tmp_path, journal, mode)
    (tmp_path / "new").rename(tmp_path / "unplugged")
    with pytest.raises(SortRefused, match="plug it in"):
        sorter.undo(plan.id, journal, delete=True)
    (tmp_path / "unplugged").rename(tmp_path / "new")
    report = sorter.undo(plan.id, journal, delete=True)
    assert (report.done, report.left) == (6, ())
    assert not (tmp_path / "new").exists()


def test_a_copy_that_is_missing_is_listed_and_its_folder_still_known(
    tmp_path: Path, journal: Journal
) -> None:
    plan = sorted_wardrobe(tmp_path, journal, Mode.COPY)
    taken = {move.target for move in plan.moves if move.folder == "Hat"}
    (tmp_path / "new/out/Hat").rename(tmp_path / "elsewhere")
    report = sorter.undo(plan.id, journal, delete=True)
    assert report.done == 6 - len(taken)
    assert {path for path, _ in report.left} == taken
    assert all("no longer where it was put" in why for _, why in report.left)
    write(tmp_path / "new/out/keeps the folder above", b"")
    (tmp_path / "new/out").mkdir(exist_ok=True)
    (tmp_path / "elsewhere").rename(tmp_path / "new/out/Hat")
    (tmp_path / "new/out/keeps the folder above").unlink()
    assert sorter.undo(plan.id, journal, delete=True).left == ()
    assert not (tmp_path / "new/out/Hat").exists()


def test_an_undo_that_was_stopped_ends_though_its_folder_was_thrown_away(
    tmp_path: Path, journal: Journal
) -> None:
    plan = sorted_wardrobe(tmp_path, journal, Mode.COPY)
    stop = Stop()
    sorter.undo(plan.id, journal, delete=True, stop=stop, progress=lambda *_: stop.request())
    shutil.rmtree(tmp_path / "new")
    report = sorter.resume(plan.id, journal)
    assert (report.done, report.stopped) == (0, False)
    assert {path for path, _ in report.left} >= {move.target for move in plan.moves[:5]}
    assert journal.interrupted() is None


@pytest.fixture
def pretend_drive(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> tuple[Path, list[bool]]:
    """A folder that counts as a drive of its own while the list holds True."""
    drive, plugged_in, really = tmp_path / "drive", [True], os.path.ismount
    drive.mkdir()
    monkeypatch.setattr(
        "os.path.ismount", lambda path: plugged_in[0] if Path(path) == drive else really(path)
    )
    return drive, plugged_in


@pytest.mark.parametrize("below", ["", "DCIM"])
def test_nothing_is_put_back_into_the_empty_folder_that_an_unplugged_drive_leaves(
    tmp_path: Path, journal: Journal, pretend_drive: tuple[Path, list[bool]], below: str
) -> None:
    drive, plugged_in = pretend_drive
    filings = [Filing(photo(drive / below / f"{number}.jpg"), "Hat") for number in range(3)]
    plan = make_plan(filings, tmp_path / "out", Mode.MOVE, [drive])
    sorter.run(plan, journal)
    drive.rename(tmp_path / "unplugged")
    drive.mkdir()
    plugged_in[0] = False
    report = sorter.undo(plan.id, journal)
    assert (report.done, len(report.left)) == (0, 3)
    assert "Plug it in" in report.left[0][1]
    assert not any(drive.iterdir())
    assert all(move.target.exists() for move in plan.moves)
    drive.rmdir()
    (tmp_path / "unplugged").rename(drive)
    plugged_in[0] = True
    assert sorter.undo(plan.id, journal).done == 3
    assert all(move.source.exists() for move in plan.moves)


def test_copies_on_an_unplugged_drive_are_neither_put_back_nor_finished(
    tmp_path: Path, journal: Journal, pretend_drive: tuple[Path, list[bool]]
) -> None:
    drive, plugged_in = pretend_drive
    plan = make_plan(wardrobe(tmp_path / "photos"), drive, Mode.COPY, [tmp_path / "photos"])
    stop = Stop()
    sorter.run(plan, journal, stop, lambda done, _: stop.request() if done == 3 else None)
    shutil.rmtree(drive)
    drive.mkdir()
    plugged_in[0] = False
    with pytest.raises(SortRefused, match="Plug it in"):
        sorter.resume(plan.id, journal)
    with pytest.raises(SortRefused, match="plug it in"):
        sorter.undo(plan.id, journal)
    assert not any(drive.iterdir())


@pytest.mark.parametrize("mode", Mode)
def test_a_drive_that_is_unplugged_in_the_middle_gets_nothing_in_its_empty_folder(
    tmp_path: Path, journal: Journal, pretend_drive: tuple[Path, list[bool]], mode: Mode
) -> None:
    drive, plugged_in = pretend_drive
    filings = wardrobe(tmp_path / "photos")
    before = snapshot(tmp_path / "photos")
    plan = make_plan(filings, drive, mode, [tmp_path / "photos"])

    def unplug(_done: int, _total: int) -> None:
        if plugged_in[0]:
            drive.rename(tmp_path / "unplugged")
            drive.mkdir()
            plugged_in[0] = False

    report = sorter.run(plan, journal, progress=unplug)
    assert (report.done, report.stopped, len(report.remarks)) == (1, True, 1)
    assert not any(drive.iterdir())
    drive.rmdir()
    (tmp_path / "unplugged").rename(drive)
    plugged_in[0] = True
    report = sorter.resume(plan.id, journal)
    assert (report.done, report.left) == (6, ())
    assert sorter.undo(plan.id, journal, delete=True).left == ()
    assert snapshot(tmp_path / "photos") == before


def test_photos_on_a_drive_that_is_unplugged_in_the_middle_wait_for_it(
    tmp_path: Path, journal: Journal, pretend_drive: tuple[Path, list[bool]]
) -> None:
    drive, plugged_in = pretend_drive
    filings = wardrobe(drive / "DCIM")
    before = snapshot(drive / "DCIM")
    plan = make_plan(filings, tmp_path / "out", Mode.MOVE, [drive])

    def unplug(done: int, _total: int) -> None:
        if done == 2:
            drive.rename(tmp_path / "unplugged")
            drive.mkdir()
            plugged_in[0] = False

    report = sorter.run(plan, journal, progress=unplug)
    assert (report.done, report.stopped) == (2, True)
    with pytest.raises(SortRefused, match="plug it in"):
        sorter.resume(plan.id, journal)
    drive.rmdir()
    (tmp_path / "unplugged").rename(drive)
    plugged_in[0] = True
    assert sorter.resume(plan.id, journal).done == 6
    assert sorter.undo(plan.id, journal).left == ()
    assert snapshot(drive / "DCIM") == before


def test_a_drive_that_keeps_times_coarsely_gives_the_exact_time_back(
    tmp_path: Path, journal: Journal
) -> None:
    filings = wardrobe(tmp_path / "photos")
    before = snapshot(tmp_path / "photos")
    with another_drive(tmp_path) as drive:
        plan = make_plan(filings, drive / "out", Mode.MOVE, [tmp_path / "photos"])
        sorter.run(plan, journal)
        for _, step in plan.numbered_steps():  # what a memory card makes of it: even seconds
            coarse = step.identity.mtime_ns // COARSE_TIME_NS * COARSE_TIME_NS
            os.utime(step.target, ns=(coarse, coarse))
        assert sorter.undo(plan.id, journal).left == ()
    assert snapshot(tmp_path / "photos") == before


def test_a_drive_without_a_sparing_rename_is_sorted_and_put_back_all_the_same(
    tmp_path: Path, journal: Journal, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(rename, "_native", rename._unknown)
    filings = wardrobe(tmp_path / "photos")
    before = snapshot(tmp_path / "photos")
    for mode in Mode:
        plan = make_plan(filings, tmp_path / "out", mode, [tmp_path / "photos"])
        assert sorter.run(plan, journal).done == 6
        assert sorter.undo(plan.id, journal, delete=True).left == ()
        assert snapshot(tmp_path / "photos", tmp_path / "out") == before


def test_without_a_bin_the_copies_are_left_until_they_may_be_deleted(
    tmp_path: Path, journal: Journal, monkeypatch: pytest.MonkeyPatch
) -> None:
    plan = sorted_wardrobe(tmp_path, journal, Mode.COPY)

    def no_bin(_path: str) -> None:
        raise OSError("no bin on this drive")

    monkeypatch.setattr("send2trash.send2trash", no_bin)
    report = sorter.undo(plan.id, journal)
    assert report.done == 0
    assert len(report.left) == 6
    assert {why for _, why in report.left} == {files.NO_BIN}
    assert can_be_put_back(plan.id, journal)
    assert sorter.undo(plan.id, journal, delete=True).done == 6
    assert not can_be_put_back(plan.id, journal)
    assert not (tmp_path / "new").exists()


def test_a_companion_that_the_bin_took_is_not_missed_when_the_photo_follows(
    tmp_path: Path, journal: Journal, monkeypatch: pytest.MonkeyPatch
) -> None:
    import send2trash

    plan, really = sorted_wardrobe(tmp_path, journal, Mode.COPY), send2trash.send2trash

    def moody(path: str) -> None:
        if path == str(plan.moves[0].target):
            raise OSError("not this one")
        really(path)

    monkeypatch.setattr("send2trash.send2trash", moody)
    report = sorter.undo(plan.id, journal)
    assert [path for path, _ in report.left] == [plan.moves[0].target]
    report = sorter.undo(plan.id, journal, delete=True)
    assert (report.done, report.left) == (1, ())


def test_what_the_bin_finds_too_long_is_said_to_be(tmp_path: Path, journal: Journal) -> None:
    name = "n" * 250 + ".jpg"  # the bin's own note about it has a longer name still
    plan = make_plan([Filing(photo(tmp_path / "photos" / name), "Hat")], tmp_path / "out", Mode.COPY)
    sorter.run(plan, journal)
    assert [why for _, why in sorter.undo(plan.id, journal).left] == [files.TOO_LONG_FOR_BIN]
    assert plan.moves[0].target.exists()


def test_a_photo_that_has_changed_for_good_does_not_stand_before_earlier_sorts(
    tmp_path: Path, journal: Journal
) -> None:
    plan = sorted_wardrobe(tmp_path, journal, Mode.COPY)
    plan.moves[0].target.write_bytes(b"edited since")
    sorter.undo(plan.id, journal, delete=True)
    assert not can_be_put_back(plan.id, journal)
