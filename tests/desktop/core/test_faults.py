"""Each fault once, in the middle of a run: what is lost is the sort of a photo, never the photo."""

from __future__ import annotations

import errno
import os
import pickle
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from support.sorting import CHILD, OLD, another_drive, once, photo, run_child, snapshot, wardrobe, write

from wardrobe_desktop.core import files, settling, sorter
from wardrobe_desktop.core.errors import SortRefused
from wardrobe_desktop.core.journal import Journal
from wardrobe_desktop.core.plan import Filing, Mode, SortPlan, make_plan

NOBODY = 65534
# Loaded now: the plain person may not be allowed into the folder that Python lies in.
assert settling


@pytest.fixture
def other_drive(tmp_path: Path) -> Iterator[Path]:
    with another_drive(tmp_path) as folder:
        yield folder


@contextmanager
def plain_person() -> Iterator[None]:
    """Whoever runs the tests as an administrator may do everything; meanwhile it is somebody who may not."""
    if not hasattr(os, "geteuid"):
        pytest.skip("this system has no permissions of this kind")
    if os.geteuid() != 0:
        yield
        return
    os.seteuid(NOBODY)
    try:
        yield
    finally:
        os.seteuid(0)


@pytest.fixture
def own_place() -> Iterator[Path]:
    """A folder that the plain person may reach and change."""
    folder = Path(tempfile.mkdtemp(prefix="wardrobe-own-"))
    if hasattr(os, "geteuid") and os.geteuid() == 0:
        os.chown(folder, NOBODY, NOBODY)
    try:
        yield folder
    finally:
        for path in folder.rglob("*"):
            if path.is_dir():
                path.chmod(0o755)
        shutil.rmtree(folder)


def three(root: Path) -> list[Filing]:
    return [Filing(photo(root / f"photos/{name}.jpg"), "Hat") for name in "abc"]


def hidden(*roots: Path) -> list[Path]:
    return [path for root in roots for path in root.rglob(".wardrobe-*")]


@pytest.mark.parametrize("mode", Mode)
def test_a_target_folder_that_is_made_read_only_leaves_the_rest_in_place(own_place: Path, mode: Mode) -> None:
    with plain_person(), Journal(own_place / "journal.sqlite") as journal:
        filings = three(own_place)
        before = snapshot(own_place / "photos")
        plan = make_plan(filings, own_place / "out", mode, [own_place / "photos"])
        hat = own_place / "out/Hat"
        report = sorter.run(plan, journal, progress=once(lambda: hat.chmod(0o555)))
        assert report.done == 1
        assert [path for path, _ in report.left] == [filing.photo.path for filing in filings[1:]]
        assert all("not allowed" in why for _, why in report.left)
        assert not hidden(own_place)
        report = sorter.undo(plan.id, journal, delete=True)
        assert report.done == 0
        assert "not allowed" in report.left[0][1]
        hat.chmod(0o755)
        assert sorter.undo(plan.id, journal, delete=True).left == ()
        assert snapshot(own_place / "photos") == before
        assert not (own_place / "out").exists()


def test_a_source_folder_from_which_nothing_may_be_taken_any_more_keeps_its_photos(own_place: Path) -> None:
    with plain_person(), Journal(own_place / "journal.sqlite") as journal:
        filings = three(own_place)
        plan = make_plan(filings, own_place / "out", Mode.MOVE, [own_place / "photos"])
        report = sorter.run(plan, journal, progress=once(lambda: (own_place / "photos").chmod(0o555)))
        assert report.done == 1
        assert {path for path, _ in report.left} == {filing.photo.path for filing in filings[1:]}
        assert all(filing.photo.path.exists() for filing in filings[1:])
        assert [path.name for path in (own_place / "out/Hat").iterdir()] == ["a.jpg"]


def test_across_drives_no_second_copy_stays_where_the_first_may_not_go(
    own_place: Path, other_drive: Path
) -> None:
    other_drive.chmod(0o777)
    with plain_person(), Journal(own_place / "journal.sqlite") as journal:
        filings = three(own_place)
        plan = make_plan(filings, other_drive / "out", Mode.MOVE, [own_place / "photos"])
        report = sorter.run(plan, journal, progress=once(lambda: (own_place / "photos").chmod(0o555)))
        assert (report.done, len(report.left)) == (1, 2)
        assert [path.name for path in (other_drive / "out/Hat").iterdir()] == ["a.jpg"]
        (own_place / "photos").chmod(0o755)
        assert sorter.undo(plan.id, journal).left == ()


@pytest.mark.parametrize("mode", Mode)
def test_a_photo_that_may_not_be_read_any_more_is_left(
    own_place: Path, other_drive: Path, mode: Mode
) -> None:
    other_drive.chmod(0o777)
    with plain_person(), Journal(own_place / "journal.sqlite") as journal:
        filings = three(own_place)
        plan = make_plan(filings, other_drive / "out", mode, [own_place / "photos"])
        shut = filings[1].photo.path
        report = sorter.run(plan, journal, progress=once(lambda: shut.chmod(0)))
        assert (report.done, [path for path, _ in report.left]) == (2, [shut])
        assert "not allowed" in report.left[0][1]
        assert shut.exists()


@pytest.mark.parametrize(
    "same_look", [False, True], ids=["another file", "another file of that size and time"]
)
@pytest.mark.parametrize("mode", Mode)
def test_a_source_that_is_replaced_in_the_middle_of_a_run_is_not_taken_for_the_photo(
    tmp_path: Path, other_drive: Path, journal: Journal, mode: Mode, same_look: bool
) -> None:
    filings = three(tmp_path)
    place, aside = filings[1].photo.path, tmp_path / "aside.jpg"
    wrong = bytes(len(place.read_bytes())) if same_look else b"somebody else's"

    def replace() -> None:
        place.rename(aside)
        write(place, wrong, OLD if same_look else OLD + 1)

    plan = make_plan(filings, other_drive / "out", mode, [tmp_path / "photos"])
    report = sorter.run(plan, journal, progress=once(replace))
    assert (report.done, [path for path, _ in report.left]) == (2, [place])
    assert "has changed" in report.left[0][1]
    assert place.read_bytes() == wrong
    assert sorted(path.name for path in (other_drive / "out/Hat").iterdir()) == ["a.jpg", "c.jpg"]


@pytest.mark.parametrize("mode", Mode)
@pytest.mark.parametrize("across", [False, True], ids=["one drive", "two drives"])
def test_names_of_255_bytes_are_sorted_numbered_and_put_back(
    tmp_path: Path, request: pytest.FixtureRequest, journal: Journal, mode: Mode, across: bool
) -> None:
    out = (request.getfixturevalue("other_drive") if across else tmp_path) / "out"
    names = ["n" * 251 + ".jpg", "é" * 125 + "n.jpg"]
    filings = [Filing(photo(tmp_path / "photos" / folder / name), "Hat") for folder in "ab" for name in names]
    before = snapshot(tmp_path / "photos")
    plan = make_plan(filings, out, mode, [tmp_path / "photos"])
    assert sorter.run(plan, journal).left == ()
    assert sorted(len(os.fsencode(path.name)) for path in (out / "Hat").iterdir()) == [254, 255, 255, 255]
    assert sorter.undo(plan.id, journal, delete=True).left == ()
    assert snapshot(tmp_path / "photos") == before


def test_a_second_process_is_refused_while_the_first_is_at_work(tmp_path: Path) -> None:
    plan = make_plan(three(tmp_path), tmp_path / "out", Mode.MOVE, [tmp_path / "photos"])
    pickled = tmp_path / "plan.pickle"
    pickled.write_bytes(pickle.dumps(plan))
    path = tmp_path / "journal.sqlite"
    refused: list[subprocess.CompletedProcess[str]] = []

    def meanwhile() -> None:
        refused.append(run_child("run", path, pickled))
        refused.append(run_child("undo", path))

    with Journal(path) as journal:
        assert sorter.run(plan, journal, progress=once(meanwhile)).done == 3
        assert all("running already" in child.stderr for child in refused)
        assert len(journal.sorts()) == 1


@pytest.mark.parametrize("mode", Mode)
def test_two_processes_that_know_nothing_of_each_other_lose_nothing(tmp_path: Path, mode: Mode) -> None:
    """Two people with a data folder each, at the same photos, into the same folders, at once."""
    filings = wardrobe(tmp_path / "photos", 40)
    before = snapshot(tmp_path / "photos")
    plans = [make_plan(filings, tmp_path / "out", mode, [tmp_path / "photos"]) for _ in range(2)]
    expected = {step.target: step.source.read_bytes() for _, step in plans[0].numbered_steps()}
    children = [start_child(plan, tmp_path / f"{n}.sqlite") for n, plan in enumerate(plans)]
    assert [child.wait(120) for child in children] == [0, 0]
    for _, step in plans[0].numbered_steps():  # each where it was or where it should go, and whole
        found = [path for path in (step.source, step.target) if path.exists()]
        assert len(found) == (2 if mode is Mode.COPY else 1)
        assert all(path.read_bytes() == expected[step.target] for path in found)
    assert not hidden(tmp_path)
    for number, plan in enumerate(plans):
        with Journal(tmp_path / f"{number}.sqlite") as journal:
            assert sorter.undo(plan.id, journal, delete=True).left == ()
    assert snapshot(tmp_path / "photos") == before
    assert not [path for path in (tmp_path / "out").rglob("*") if path.is_file()]


def start_child(plan: SortPlan, journal: Path) -> subprocess.Popen[bytes]:
    pickled = journal.with_suffix(".pickle")
    pickled.write_bytes(pickle.dumps(plan))
    return subprocess.Popen(
        [sys.executable, str(CHILD), "0", "run", str(journal), str(pickled)], stdout=subprocess.DEVNULL
    )


def test_a_drive_that_fills_up_in_mid_copy_leaves_no_half_file_whatever_the_machine(
    tmp_path: Path, journal: Journal, monkeypatch: pytest.MonkeyPatch
) -> None:
    """At the door's own seam, where no small drive can be mounted: half is written, then there is no room."""
    filings = three(tmp_path)
    before = snapshot(tmp_path / "photos")
    plan = make_plan(filings, tmp_path / "out", Mode.COPY, [tmp_path / "photos"])
    really = files._write_all

    def full(descriptor: int, chunk: bytes) -> None:
        really(descriptor, chunk[: len(chunk) // 2])
        raise OSError(errno.ENOSPC, "No space left on device")

    report = sorter.run(plan, journal, progress=once(lambda: monkeypatch.setattr(files, "_write_all", full)))
    assert (report.done, report.stopped) == (1, True)
    assert report.left == ()  # it is still to do
    assert "full" in report.remarks[0][1]
    assert [path.name for path in (tmp_path / "out/Hat").iterdir()] == ["a.jpg"]
    monkeypatch.setattr(files, "_write_all", really)
    assert sorter.resume(plan.id, journal).done == 3
    assert sorter.undo(plan.id, journal, delete=True).left == ()
    assert snapshot(tmp_path / "photos", tmp_path / "out") == before


def test_a_destination_that_became_a_file_before_the_sort_is_refused(
    tmp_path: Path, journal: Journal
) -> None:
    filings = three(tmp_path)
    before = snapshot(tmp_path / "photos")
    plan = make_plan(filings, tmp_path / "out", Mode.COPY, [tmp_path / "photos"])
    write(tmp_path / "out", b"a file now")
    with pytest.raises(SortRefused, match="not a folder"):
        sorter.run(plan, journal)
    assert snapshot(tmp_path / "photos") == before
    assert journal.sorts() == []
