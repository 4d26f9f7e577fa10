"""The one module that moves files: nothing is replaced, and no copy counts before it was compared."""

from __future__ import annotations

import errno
import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from support.sorting import OLD, another_drive, contents, photo, wardrobe, write

from wardrobe_desktop.core import files, rename, sorter
from wardrobe_desktop.core.content import digest_of
from wardrobe_desktop.core.journal import Journal
from wardrobe_desktop.core.photo import Identity
from wardrobe_desktop.core.plan import Mode, make_plan
from wardrobe_desktop.core.read_ahead import ReadAhead


@pytest.fixture
def other_drive(tmp_path: Path) -> Iterator[Path]:
    with another_drive(tmp_path) as folder:
        yield folder


def test_a_rename_never_replaces_a_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for native in (rename._native, rename._unknown):  # the second: a file system that has no such rename
        monkeypatch.setattr(rename, "_native", native)
        one, two = write(tmp_path / "one", b"1"), write(tmp_path / "two", b"2")
        with pytest.raises(FileExistsError):
            rename.rename_without_replacing(one, two)
        assert (one.read_bytes(), two.read_bytes()) == (b"1", b"2")
        two.unlink()
        rename.rename_without_replacing(one, two)
        assert two.read_bytes() == b"1"
        assert not one.exists()


@pytest.mark.parametrize("kept", [64, 0], ids=["kept in memory", "hashed again"])
@pytest.mark.parametrize("harm", [b"!", b"!" * 3_000_000, b""])
def test_a_copy_that_came_out_wrong_is_thrown_away(
    harm: bytes, kept: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    taken = photo(tmp_path / "x.jpg", b"photo" * 500_000)
    part = tmp_path / ".part"

    def flush(descriptor: int) -> None:
        os.ftruncate(descriptor, 2_000_000)
        os.pwrite(descriptor, harm, 1_999_999)

    monkeypatch.setattr(files, "_KEPT", kept)
    monkeypatch.setattr(files.os, "fsync", flush)
    with pytest.raises(files.FileError, match="did not come out right"):
        files.copy(taken.path, tmp_path / "y.jpg", part, taken.identity)
    assert [path.name for path in tmp_path.iterdir()] == ["x.jpg"]


def test_a_move_across_drives_of_a_photo_that_changes_meanwhile_keeps_both(
    tmp_path: Path, other_drive: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    taken = photo(tmp_path / "x.jpg", b"as planned")
    target = other_drive / "x.jpg"
    monkeypatch.setattr(files, "sync_folder", lambda _folder: write(taken.path, b"edited", mtime_ns=OLD + 1))
    with pytest.raises(files.FileError, match="changed while it was moved") as caught:
        files.move(taken.path, target, other_drive / ".part", taken.identity)
    assert caught.value.placed
    assert (taken.path.read_bytes(), target.read_bytes()) == (b"edited", b"as planned")


def test_a_rename_that_is_done_and_reported_as_failed_counts_as_done(
    tmp_path: Path, journal: Journal, monkeypatch: pytest.MonkeyPatch
) -> None:
    native = rename._native

    def lies(source: bytes, target: bytes) -> None:
        native(source, target)
        raise OSError(errno.EIO, "the network drive lost its answer")

    plan = make_plan(wardrobe(tmp_path / "photos"), tmp_path / "out", Mode.MOVE, [tmp_path / "photos"])
    expected = contents(plan)
    monkeypatch.setattr(rename, "_native", lies)
    report = sorter.run(plan, journal)
    assert (report.done, report.left) == (6, ())
    assert {path: path.read_bytes() for path in expected} == expected


def test_a_second_name_goes_again_when_the_first_one_will_not(
    tmp_path: Path, journal: Journal, monkeypatch: pytest.MonkeyPatch
) -> None:
    plan = make_plan(wardrobe(tmp_path / "photos"), tmp_path / "out", Mode.MOVE, [tmp_path / "photos"])
    stuck, unlink = plan.moves[1].source, Path.unlink

    def refuse(path: Path, missing_ok: bool = False) -> None:
        if path == stuck:
            raise PermissionError(errno.EPERM, "it is locked")
        unlink(path, missing_ok)

    monkeypatch.setattr(rename, "_native", rename._unknown)
    monkeypatch.setattr(Path, "unlink", refuse)
    report = sorter.run(plan, journal)
    assert (report.done, [path for path, _ in report.left]) == (5, [stuck])
    assert stuck.exists()
    assert not plan.moves[1].target.exists()


def test_an_original_that_went_though_the_drive_reports_failure_keeps_its_copy(
    tmp_path: Path, journal: Journal, other_drive: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    plan = make_plan(wardrobe(tmp_path / "photos"), other_drive / "out", Mode.MOVE, [tmp_path / "photos"])
    expected, unlink = contents(plan), Path.unlink

    def lies(path: Path, missing_ok: bool = False) -> None:
        unlink(path, missing_ok)
        if tmp_path / "photos" in path.parents:
            raise OSError(errno.EIO, "the network drive lost its answer")

    monkeypatch.setattr(Path, "unlink", lies)
    report = sorter.run(plan, journal)
    assert (report.done, report.left) == (6, ())
    assert {path: path.read_bytes() for path in expected} == expected


def test_what_was_read_ahead_counts_only_for_the_very_file(tmp_path: Path) -> None:
    one, other = tmp_path / "one.jpg", tmp_path / "other.jpg"
    one.write_bytes(b"a" * 3_000_000)
    other.write_bytes(b"b" * 3_000_000)
    reader = ReadAhead()
    reader.start(one)
    ahead = reader.take(one)
    assert ahead is not None
    assert b"".join(ahead.chunks) == one.read_bytes()
    assert ahead.digest == digest_of(one)
    assert ahead.is_of(one.stat())
    assert not ahead.is_of(other.stat())
    os.utime(one, ns=(0, 0))
    assert not ahead.is_of(one.stat())
    assert reader.take(one) is None  # once
    for nothing in (tmp_path, tmp_path / "gone.jpg"):
        reader.start(nothing)
        assert reader.take(nothing) is None
    reader.start(one)
    assert reader.take(other) is None
    reader.close()


def test_a_photo_that_changes_after_it_was_read_ahead_is_left_alone(tmp_path: Path) -> None:
    source, target = tmp_path / "a.jpg", tmp_path / "sorted.jpg"
    source.write_bytes(b"a" * 1000)
    facts = source.stat()
    identity = Identity(facts.st_size, facts.st_mtime_ns, digest_of(source))
    reader = ReadAhead()
    reader.start(source)
    ahead = reader.take(source)
    reader.close()
    source.write_bytes(b"c" * 1000)
    os.utime(source, ns=(facts.st_atime_ns, facts.st_mtime_ns + 1))
    with pytest.raises(files.FileError, match="changed"):
        files.copy(source, target, tmp_path / "part", identity, ahead=ahead)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a.jpg"]
