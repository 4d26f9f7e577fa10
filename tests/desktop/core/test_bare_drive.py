"""A drive with neither a rename that spares what is there nor second names for a file."""

from __future__ import annotations

import errno
import os
from pathlib import Path

import pytest
from support.sorting import photo, run_child, snapshot, wardrobe, write

from wardrobe_desktop.core import rename, sorter
from wardrobe_desktop.core.journal import Journal
from wardrobe_desktop.core.plan import Filing, Mode, make_plan
from wardrobe_desktop.core.sight import with_digests


@pytest.fixture
def bare_drive(monkeypatch: pytest.MonkeyPatch) -> None:
    """Every drive is like a memory card: a rename replaces, and a file has one name."""

    def no_links(*_: object, **__: object) -> None:
        raise OSError(errno.EPERM, "Operation not permitted")

    monkeypatch.setattr(rename, "_native", rename._unknown)
    monkeypatch.setattr(rename.os, "link", no_links)


@pytest.mark.usefixtures("bare_drive")
@pytest.mark.parametrize("mode", Mode)
def test_a_bare_drive_is_sorted_and_put_back(tmp_path: Path, journal: Journal, mode: Mode) -> None:
    filings = wardrobe(tmp_path / "photos")
    before = snapshot(tmp_path / "photos")
    plan = make_plan(filings, tmp_path / "out", mode, [tmp_path / "photos"])
    expected = {step.target: step.source.read_bytes() for _, step in plan.numbered_steps()}
    assert sorter.run(plan, journal).left == ()
    assert {path: path.read_bytes() for path in expected} == expected
    assert journal.claims(plan.id) == {}
    assert sorter.undo(plan.id, journal, delete=True).left == ()
    assert journal.claims(plan.id) == {}
    assert snapshot(tmp_path / "photos", tmp_path / "out") == before


@pytest.mark.usefixtures("bare_drive")
def test_a_name_is_not_taken_from_a_file_that_came_first_on_a_bare_drive(tmp_path: Path) -> None:
    one, two = write(tmp_path / "one", b"1"), write(tmp_path / "two", b"2")
    claims: list[str] = []
    with pytest.raises(FileExistsError):
        rename.rename_without_replacing(one, two, lambda: claims.append("two"))
    assert (one.read_bytes(), two.read_bytes(), claims) == (b"1", b"2", ["two"])


@pytest.mark.usefixtures("bare_drive")
def test_what_somebody_writes_into_the_kept_place_stays(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    one, two = write(tmp_path / "one", b"1"), tmp_path / "two"
    really = rename._replace_own

    def late(source: Path, target: Path, placeholder: os.stat_result) -> None:
        target.write_bytes(b"written in between")
        really(source, target, placeholder)

    monkeypatch.setattr(rename, "_replace_own", late)
    with pytest.raises(FileExistsError):
        rename.rename_without_replacing(one, two, lambda: None)
    assert (one.read_bytes(), two.read_bytes()) == (b"1", b"written in between")


@pytest.mark.usefixtures("bare_drive")
def test_a_kept_place_is_given_up_when_the_rename_fails(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    one = write(tmp_path / "one", b"1")

    def fail(*_: object) -> None:
        raise OSError(errno.EIO, "Input/output error")

    monkeypatch.setattr(Path, "replace", fail)
    with pytest.raises(OSError, match="Input/output"):
        rename.rename_without_replacing(one, tmp_path / "two", lambda: None)
    assert [path.name for path in tmp_path.iterdir()] == ["one"]


@pytest.mark.parametrize("finish", [sorter.resume, sorter.undo])
@pytest.mark.parametrize("mode", Mode)
def test_an_empty_file_that_a_crash_left_in_a_claimed_place_goes(
    tmp_path: Path, journal: Journal, mode: Mode, finish: object
) -> None:
    filings = [Filing(photo(tmp_path / f"photos/{n}.jpg", companions=(f"{n}.xmp",)), "Hat") for n in "ab"]
    write(tmp_path / "photos/b.xmp", b"")  # a note that is empty itself
    before = snapshot(tmp_path / "photos")
    plan = with_digests(make_plan(filings, tmp_path / "out", mode, [tmp_path / "photos"]))
    journal.begin(plan, [tmp_path / "out", tmp_path / "out/Hat"])
    for number, step in plan.numbered_steps():
        journal.claim(plan.id, number, step.target)
        write(step.target, b"", mtime_ns=5)
    stranger = write(tmp_path / "out/Hat/c.jpg", b"")  # empty as well, but nobody claimed it
    assert finish(plan.id, journal).left == ()  # type: ignore[operator]
    if finish is sorter.resume:
        assert all(step.target.stat().st_size == step.identity.size for _, step in plan.numbered_steps())
        assert sorter.undo(plan.id, journal, delete=True).left == ()
    assert stranger.exists()
    stranger.unlink()
    assert snapshot(tmp_path / "photos") == before
    assert not any(path.is_file() for path in (tmp_path / "out").rglob("*"))


def test_killed_on_a_bare_drive_nothing_is_lost_and_no_empty_file_stays(tmp_path: Path) -> None:
    import pickle
    import random

    filings = wardrobe(tmp_path / "photos")
    before = snapshot(tmp_path / "photos")
    plan = make_plan(filings, tmp_path / "out", Mode.MOVE, [tmp_path / "photos"])
    pickled = tmp_path / "plan.pickle"
    pickled.write_bytes(pickle.dumps(plan))
    lines = int(run_child("run", tmp_path / "trial.sqlite", pickled, bare=True).stdout)
    with Journal(tmp_path / "trial.sqlite") as journal:
        sorter.undo(plan.id, journal)
    for turn, line in enumerate(random.Random(5).sample(range(lines // 3, lines), 8)):
        path = tmp_path / f"journal-{turn}.sqlite"
        assert run_child("run", path, pickled, kill_at=line, bare=True).returncode == -9
        with Journal(path) as journal:
            if journal.interrupted() is not None and turn % 2:
                assert sorter.resume(plan.id, journal).left == ()
                assert all(step.target.stat().st_size for _, step in plan.numbered_steps())
            if journal.sorts():
                assert sorter.undo(plan.id, journal).left == ()
        assert snapshot(tmp_path / "photos") == before
        assert not (tmp_path / "out").exists()
