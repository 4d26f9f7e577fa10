"""What drives allow: names that Windows forbids, names that are too long, no sparing rename, no download."""

from __future__ import annotations

import ctypes
import errno
import os
import stat
from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace

import pytest
from support.sorting import another_drive, identity, photo, run_child, snapshot, wardrobe, write

from wardrobe_desktop.core import attributes, drive, files, rename, scan, settling, sorter
from wardrobe_desktop.core.content import is_in_cloud
from wardrobe_desktop.core.errors import ProblemKind
from wardrobe_desktop.core.journal import Journal
from wardrobe_desktop.core.names import family_names, windows_name
from wardrobe_desktop.core.photo import Photo
from wardrobe_desktop.core.plan import Filing, Mode, Stays, make_plan
from wardrobe_desktop.core.sight import with_digests


@pytest.fixture
def other_drive(tmp_path: Path) -> Iterator[Path]:
    with another_drive(tmp_path) as folder:
        yield folder


# Names


@pytest.mark.parametrize(
    ("name", "legal"),
    [
        ("IMG_1.jpg", "IMG_1.jpg"),
        ("Été 👗.jpg", "Été 👗.jpg"),
        ("12:30?.jpg", "12-30-.jpg"),
        ("a\nb.jpg", "a-b.jpg"),
        (os.fsdecode(b"caf\xe9.jpg"), "caf-.jpg"),
        ("con.jpg", "con_.jpg"),
        ("COM1.jpg.xmp", "COM1_.jpg.xmp"),
        ("trailing. .", "trailing"),
        ("...", "-"),
    ],
)
def test_a_name_that_windows_forbids_is_changed_as_little_as_can_be(name: str, legal: str) -> None:
    assert windows_name(name) == legal
    assert windows_name(legal) == legal


@pytest.mark.parametrize("mode", Mode)
def test_names_are_made_legal_only_where_the_drive_needs_it_and_come_back(
    tmp_path: Path, journal: Journal, monkeypatch: pytest.MonkeyPatch, mode: Mode
) -> None:
    filings = [
        Filing(photo(tmp_path / "photos/12:30.jpg", companions=("12:30.mov", "12:30.jpg.xmp")), "Hat"),
        Filing(photo(tmp_path / "photos/12?30.jpg"), "Hat"),
        Filing(photo(tmp_path / "photos/plain.jpg"), "Hat"),
    ]
    before = snapshot(tmp_path / "photos")
    kept = make_plan(filings, tmp_path / "out", mode)
    assert [move.target.name for move in kept.moves] == ["12:30.jpg", "12?30.jpg", "plain.jpg"]
    monkeypatch.setattr(settling, "wants_windows_names", lambda _folder: True)
    plan = make_plan(filings, tmp_path / "out", mode)
    assert [step.target.name for _, step in plan.numbered_steps()] == [
        "12-30.jpg", "12-30.mov", "12-30.jpg.xmp", "12-30 (1).jpg", "plain.jpg",
    ]  # fmt: skip
    assert [move.renamed for move in plan.moves] == [True, True, False]
    assert (plan.respelled, plan.clashes) == ((plan.moves[0],), (plan.moves[1],))
    assert sorter.run(plan, journal).done == 3
    assert sorter.undo(plan.id, journal, delete=True).left == ()
    assert snapshot(tmp_path / "photos") == before


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


def test_a_drive_of_short_names_shortens_all_of_a_family(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as patch:
        patch.setattr(drive.os, "statvfs", lambda _folder: SimpleNamespace(f_namemax=40))
        assert drive.longest_name(tmp_path / "out", tmp_path) == (40 if os.name == "posix" else 255)
    monkeypatch.setattr(settling, "longest_name", lambda _folder, _existing: 40)
    taken = photo(tmp_path / "a" / ("n" * 50 + ".jpg"), companions=("n" * 50 + ".jpg.xmp",))
    plan = make_plan([Filing(taken, "Hat")], tmp_path / "out", Mode.COPY)
    assert [step.target.name for _, step in plan.numbered_steps()] == [
        "n" * 32 + ".jpg",
        "n" * 32 + ".jpg.xmp",
    ]
    assert plan.moves[0].renamed


def test_two_films_that_differ_in_letter_case_only_get_two_names() -> None:
    assert family_names("IMG.jpg", ["IMG.MOV", "IMG.mov"], 0) == ("IMG.jpg", "IMG.MOV", "IMG~2.mov")
    assert family_names("IMG.jpg", ["IMG.MOV", "IMG.mov"], 1) == (
        "IMG (1).jpg",
        "IMG (1).MOV",
        "IMG (1)~2.mov",
    )


def test_the_note_of_a_numbered_photo_keeps_to_it_under_another_number() -> None:
    assert family_names("IMG(1).jpg", ["IMG.jpg(1).json"], 2) == ("IMG(1) (2).jpg", "IMG(1) (2).jpg.json")


def test_the_same_photo_is_found_among_names_that_differ_in_letter_case_only(tmp_path: Path) -> None:
    if write(tmp_path / "out/Hat/IMG.JPG", b"another") and (tmp_path / "out/hat/img.jpg").exists():
        pytest.skip("this drive takes the two names for one")
    there = write(tmp_path / "out/Hat/img.jpg", b"the photo")
    taken = photo(tmp_path / "a/Img.jpg", b"the photo")
    plan = make_plan([Filing(taken, "Hat")], tmp_path / "out", Mode.COPY)
    assert plan.already_there == ((taken, there),)


# A drive with neither a sparing rename nor second names


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
