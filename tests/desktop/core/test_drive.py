"""What drives are, and what they and their systems do to files."""

from __future__ import annotations

import ctypes
import errno
import os
import stat
from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace

import pytest
from support.sorting import another_drive, identity, photo, write

from wardrobe_desktop.core import attributes, drive, files, rename, scan, settling
from wardrobe_desktop.core.content import is_in_cloud
from wardrobe_desktop.core.errors import ProblemKind
from wardrobe_desktop.core.photo import Photo
from wardrobe_desktop.core.plan import Filing, Mode, Stays, make_plan


@pytest.fixture
def other_drive(tmp_path: Path) -> Iterator[Path]:
    with another_drive(tmp_path) as folder:
        yield folder


@pytest.mark.parametrize(
    ("place", "kind", "wants"),
    [
        ("/media/card/DCIM", "exfat", True),
        ("/media/card on top", "ntfs3", True),
        ("/media/cardboard", "ext4", False),
        ("/home/me", "ext4", False),
    ],
)
def test_the_system_says_what_a_drive_is(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, place: str, kind: str, wants: bool
) -> None:
    mounts = write(
        tmp_path / "mountinfo",
        b"22 1 8:1 / / rw,relatime shared:1 - ext4 /dev/sda1 rw\n"
        b"40 22 8:17 / /media/card rw,nosuid shared:3 - vfat /dev/sdb1 rw\n"
        b"41 22 8:17 / /media/card rw,nosuid shared:3 - exfat /dev/sdb1 rw\n"
        b"42 22 8:18 / /media/card\\040on\\040top rw - ntfs3 /dev/sdb2 rw\n",
    )
    monkeypatch.setattr(drive, "_MOUNTS", mounts)
    monkeypatch.setattr(drive.sys, "platform", "linux")
    assert drive.file_system_of(Path(place)) == kind
    assert drive.wants_windows_names(Path(place)) == wants


def test_a_drive_that_will_not_say_what_it_is_wants_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(drive, "_MOUNTS", tmp_path / "nothing")
    monkeypatch.setattr(drive.sys, "platform", "linux")
    assert not drive.wants_windows_names(tmp_path)


# Photos that lie in the cloud only


@pytest.mark.parametrize(
    ("facts", "cloud"),
    [
        (SimpleNamespace(st_file_attributes=0x20), False),
        (SimpleNamespace(st_file_attributes=0x1000), True),
        (SimpleNamespace(st_file_attributes=0x400020), True),
        (SimpleNamespace(st_file_attributes=0x40000), True),
        (SimpleNamespace(st_flags=0), False),
        (SimpleNamespace(st_flags=0x40000000), True),
        (SimpleNamespace(), False),
    ],
)
def test_a_file_in_the_cloud_is_told_by_its_attributes(facts: object, cloud: bool) -> None:
    assert is_in_cloud(facts) == cloud  # type: ignore[arg-type]


def test_a_photo_in_the_cloud_is_not_opened_but_named_with_what_to_do(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(tmp_path / "far.jpg", b"x" * 7)
    near = write(tmp_path / "near.jpg", b"x")
    monkeypatch.setattr(scan, "is_in_cloud", lambda facts: facts.st_size == 7)
    found = scan.scan([tmp_path])
    assert [each.path for each in found.photos] == [near]
    assert [(problem.kind, problem.path.name) for problem in found.problems] == [
        (ProblemKind.IN_CLOUD, "far.jpg")
    ]
    assert "keep it on this computer" in found.problems[0].advice


@pytest.mark.parametrize("mode", Mode)
def test_a_photo_stays_when_it_or_its_film_went_into_the_cloud(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, mode: Mode
) -> None:
    far = photo(tmp_path / "a/far.jpg", b"x" * 7)
    film = photo(tmp_path / "a/film.jpg", companions=("film.mov",))
    film.companions[0].write_bytes(b"x" * 7)
    near = photo(tmp_path / "a/near.jpg")
    monkeypatch.setattr(settling, "is_in_cloud", lambda facts: facts.st_size == 7)
    plan = make_plan([Filing(each, "Hat") for each in (far, film, near)], tmp_path / "out", mode)
    assert [filing.stays for filing in plan.stays] == [Stays.IN_CLOUD, Stays.IN_CLOUD]
    assert [move.source for move in plan.moves] == [near.path]


# Files that are marked


def test_windows_own_mark_does_not_keep_a_moved_original(
    tmp_path: Path, other_drive: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """There a file marked read-only cannot be removed: the move would end with two of it."""
    taken = photo(tmp_path / "x.jpg")
    taken.path.chmod(0o444)
    taken = Photo(taken.path, identity(taken.path))
    really = Path.unlink

    def like_windows(path: Path, missing_ok: bool = False) -> None:
        if path.exists() and not path.stat().st_mode & 0o200:
            raise PermissionError(errno.EACCES, "Access is denied")
        really(path, missing_ok)

    monkeypatch.setattr(Path, "unlink", like_windows)
    monkeypatch.setattr(files, "_READ_ONLY_KEEPS", True)
    files.move(taken.path, other_drive / "x.jpg", other_drive / ".part", taken.identity)
    assert not taken.path.exists()
    assert (other_drive / "x.jpg").stat().st_mode & 0o777 == 0o444


def test_windows_is_asked_again_while_a_scanner_holds_the_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    one, really, tries = write(tmp_path / "one", b"1"), Path.rename, [32, 32, 5]

    def held(path: Path, target: str) -> None:
        if tries:
            error = PermissionError(errno.EACCES, "The process cannot access the file")
            error.winerror = tries.pop(0)  # type: ignore[misc]
            raise error
        really(path, target)

    monkeypatch.setattr(rename, "_WAITS", (0.0, 0.0, 0.0))
    monkeypatch.setattr(Path, "rename", held)
    names = os.fsencode(one), os.fsencode(tmp_path / "two")
    with pytest.raises(PermissionError):  # the third time it is not allowed at all
        rename._for_windows(*names)
    tries[:] = [32, 32]
    rename._for_windows(*names)
    assert (tmp_path / "two").read_bytes() == b"1"
    tries[:] = [32] * 9
    with pytest.raises(PermissionError):
        rename._for_windows(os.fsencode(tmp_path / "two"), os.fsencode(one))


# What macOS has of its own, at the seam


class MacLibrary:
    """The calls of libSystem that are made, written down."""

    def __init__(self) -> None:
        self.copied: list[tuple[object, ...]] = []

    def copyfile(self, *words: object) -> int:
        self.copied.append(words)
        return 0

    def statfs(self, _folder: bytes, facts: ctypes.Array[ctypes.c_char]) -> int:
        facts[72:77] = b"exfat"  # type: ignore[assignment]
        return 0


@pytest.fixture
def mac(monkeypatch: pytest.MonkeyPatch) -> MacLibrary:
    library = MacLibrary()
    monkeypatch.setattr(drive.sys, "platform", "darwin")
    monkeypatch.setattr(drive.ctypes, "CDLL", lambda *_, **__: library)
    return library


def test_a_mac_copies_tags_too_and_no_lock_that_would_hold_the_copy(
    tmp_path: Path, mac: MacLibrary, monkeypatch: pytest.MonkeyPatch
) -> None:
    one, two = write(tmp_path / "one", b"1"), write(tmp_path / "two", b"1")
    one.chmod(0o640)
    flags: list[int] = []
    monkeypatch.setattr(attributes.os, "chflags", lambda _path, given: flags.append(given), raising=False)
    facts = SimpleNamespace(**{name: getattr(one.stat(), name) for name in ("st_mode", "st_uid", "st_gid")})
    facts.st_flags = stat.UF_IMMUTABLE | stat.UF_HIDDEN
    attributes.keep_attributes(one, two, facts)  # type: ignore[arg-type]
    assert mac.copied == [(os.fsencode(one), os.fsencode(two), None, 5)]
    assert flags == [stat.UF_HIDDEN]
    assert two.stat().st_mode & 0o777 == 0o640


def test_a_mac_says_what_a_drive_is(tmp_path: Path, mac: MacLibrary) -> None:
    assert drive.file_system_of(tmp_path) == "exfat"
    assert drive.wants_windows_names(tmp_path)


@pytest.mark.parametrize("knows", [True, False], ids=["past the drive's memory", "as far as it goes"])
def test_a_mac_is_asked_to_write_past_the_memory_of_the_drive(
    tmp_path: Path, mac: MacLibrary, monkeypatch: pytest.MonkeyPatch, knows: bool
) -> None:
    asked: list[object] = []

    def fcntl(_descriptor: int, what: object) -> None:
        asked.append(what)
        if not knows:
            raise OSError(errno.ENOTSUP, "Operation not supported")

    monkeypatch.setattr(files, "fcntl", SimpleNamespace(fcntl=fcntl, F_FULLFSYNC="full"))
    monkeypatch.setattr(files.os, "fsync", lambda _descriptor: asked.append("plain"))
    files.sync_folder(tmp_path)
    assert asked == (["full"] if knows else ["full", "plain"])
