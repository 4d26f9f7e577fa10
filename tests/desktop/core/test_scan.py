from __future__ import annotations

import os
from pathlib import Path

import pytest

from wardrobe_desktop.core import scan as scanning
from wardrobe_desktop.core.errors import ProblemKind
from wardrobe_desktop.core.scan import scan
from wardrobe_desktop.core.stop import Stop


def make(folder: Path, *names: str) -> list[Path]:
    paths = [folder / name for name in names]
    for path in paths:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(b"x" * 3)
    return paths


def found(folder: Path, *paths: Path) -> list[str]:
    return [p.path.relative_to(folder).as_posix() for p in scan(list(paths) or [folder]).photos]


def test_photos_come_in_natural_order_by_folder_then_name(tmp_path: Path) -> None:
    make(
        tmp_path, "b/1.jpg", "IMG 10.jpg", "img 2.jpg", "Album 10/a.png", "Album 9/b.png", "Album 9/c/d.heic"
    )
    assert found(tmp_path) == [
        "img 2.jpg",
        "IMG 10.jpg",
        "Album 9/b.png",
        "Album 9/c/d.heic",
        "Album 10/a.png",
        "b/1.jpg",
    ]


def test_a_folder_of_more_photos_than_are_sorted_in_one_go_is_in_order(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(scanning, "_SORTED_AT_ONCE", 7)
    names = [f"img {nth}.jpg" for nth in range(50)]
    make(tmp_path, *reversed(names), "IMG 3.JPG")
    assert found(tmp_path) == [*names[:3], "IMG 3.JPG", *names[3:]]


def test_folders_that_differ_in_case_only_are_sorted_as_one(tmp_path: Path) -> None:
    if len(make(tmp_path, "a/1.jpg", "a/3.jpg", "A/2.jpg")) != len(scan([tmp_path]).photos):
        pytest.skip("this drive takes the two for the same")
    assert [name.lower() for name in found(tmp_path)] == ["a/1.jpg", "a/2.jpg", "a/3.jpg"]


def test_the_identity_has_size_and_time_and_no_digest_yet(tmp_path: Path) -> None:
    (path,) = make(tmp_path, "a.jpg")
    (photo,) = scan([path]).photos
    assert photo.identity.size == 3
    assert photo.identity.mtime_ns == path.stat().st_mtime_ns
    assert photo.digest == ""


def test_every_format_counts_in_any_letter_case_and_other_files_are_skipped(tmp_path: Path) -> None:
    make(
        tmp_path,
        "a.JPG",
        "b.jpeg",
        "c.Png",
        "d.webp",
        "e.HEIC",
        "f.heif",
        "g.avif",
        "h.tif",
        "i.bmp",
        "j.gif",
    )
    make(tmp_path, "notes.txt", "film.mov", "table.csv")
    result = scan([tmp_path])
    assert len(result.photos) == 10
    assert result.skipped == 3


def test_hidden_and_system_files_and_folders_are_passed_over_in_silence(tmp_path: Path) -> None:
    make(
        tmp_path, ".hidden.jpg", ".thumbs/a.jpg", "@eaDir/b.jpg", "Thumbs.db", "desktop.ini", "__MACOSX/c.jpg"
    )
    make(tmp_path, "Photos.photoslibrary/originals/d.jpg", "._IMG.jpg", "seen.jpg")
    result = scan([tmp_path])
    assert [photo.path.name for photo in result.photos] == ["seen.jpg"]
    assert result.skipped == 0


def test_a_folder_named_like_a_photo_is_a_folder(tmp_path: Path) -> None:
    make(tmp_path, "dress.jpg/inside.jpg")
    assert found(tmp_path) == ["dress.jpg/inside.jpg"]
    assert found(tmp_path, tmp_path / "dress.jpg") == ["dress.jpg/inside.jpg"]


def test_an_empty_folder_gives_an_empty_result(tmp_path: Path) -> None:
    result = scan([tmp_path])
    assert (result.photos, result.problems, result.skipped) == ((), (), 0)
    assert scan([]).photos == ()


def test_a_missing_path_is_a_problem_and_the_rest_goes_on(tmp_path: Path) -> None:
    (path,) = make(tmp_path, "a.jpg")
    result = scan([tmp_path / "gone", path, Path("nul\0byte")])
    assert [photo.path for photo in result.photos] == [path]
    assert [problem.kind for problem in result.problems] == [ProblemKind.GONE, ProblemKind.GONE]


def test_no_photo_comes_twice_however_it_is_reached(tmp_path: Path) -> None:
    (path,) = make(tmp_path, "sub/a.jpg")
    (tmp_path / "again").symlink_to(tmp_path / "sub")
    (tmp_path / "also.jpg").symlink_to(path)
    result = scan([tmp_path / "again", path, tmp_path, tmp_path / "sub" / ".." / "sub", tmp_path])
    assert len(result.photos) == 1
    assert [photo.path for photo in scan([tmp_path]).photos] == [path]
    assert scan([tmp_path]).problems == ()


def test_a_link_that_leads_back_up_is_told_once_and_ends(tmp_path: Path) -> None:
    make(tmp_path, "a/b/c.jpg")
    (tmp_path / "a" / "b" / "up").symlink_to(tmp_path / "a")
    (tmp_path / "self").symlink_to(tmp_path / "self")
    result = scan([tmp_path])
    assert len(result.photos) == 1
    assert {(p.kind, p.path.name) for p in result.problems} == {
        (ProblemKind.LOOP, "self"),
        (ProblemKind.LOOP, "up"),
    }
    assert len(result.problems) == 2


def test_folders_outside_are_followed_through_links(tmp_path: Path) -> None:
    make(tmp_path, "elsewhere/a.jpg", "start/b.jpg")
    (tmp_path / "start" / "link").symlink_to(tmp_path / "elsewhere")
    assert found(tmp_path, tmp_path / "start") == ["start/b.jpg", "start/link/a.jpg"]


def test_a_link_to_nothing_that_is_named_like_a_photo_is_a_problem(tmp_path: Path) -> None:
    (tmp_path / "x.jpg").symlink_to(tmp_path / "nowhere")
    assert [p.kind for p in scan([tmp_path]).problems] == [ProblemKind.GONE]


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")
def test_a_pipe_named_like_a_photo_is_not_opened(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.jpg")
    assert scan([tmp_path]).photos == ()
    assert [p.kind for p in scan([tmp_path / "pipe.jpg"]).problems] == [ProblemKind.NOT_A_PHOTO]


def test_a_folder_that_may_not_be_opened_is_a_problem(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    make(tmp_path, "shut/a.jpg", "open/b.jpg")
    listing = os.scandir

    def refuse(path: str) -> object:  # whoever runs the tests as root is allowed everything
        if path.endswith("shut"):
            raise PermissionError(13, "Permission denied", path)
        return listing(path)

    monkeypatch.setattr(scanning.os, "scandir", refuse)
    result = scan([tmp_path])
    assert [photo.path.name for photo in result.photos] == ["b.jpg"]
    assert [(p.kind, p.path.name) for p in result.problems] == [(ProblemKind.NO_PERMISSION, "shut")]
    assert "not allowed" in result.problems[0].what


def test_names_with_emoji_newlines_and_bytes_that_are_no_text_are_found(tmp_path: Path) -> None:
    names = ["👗 summer\ndress.jpg", os.fsdecode(b"caf\xe9.jpg")]
    make(tmp_path, *names)
    assert sorted(photo.path.name for photo in scan([tmp_path]).photos) == sorted(names)


def test_what_belongs_to_a_photo_travels_with_it_and_is_not_skipped(tmp_path: Path) -> None:
    make(tmp_path, "IMG_1.HEIC", "IMG_1.MOV", "IMG_1.aae", "IMG_1.heic.xmp", "IMG_2.jpg", "IMG_2.jpg.json")
    make(tmp_path, "IMG_3.mov", "IMG_2.txt")
    result = scan([tmp_path])
    companions = {p.path.name: [c.name for c in p.companions] for p in result.photos}
    assert companions == {
        "IMG_1.HEIC": ["IMG_1.MOV", "IMG_1.aae", "IMG_1.heic.xmp"],
        "IMG_2.jpg": ["IMG_2.jpg.json"],
    }
    assert result.skipped == 2


def test_a_companion_belongs_to_one_photo_only_and_first_to_the_live_photo(tmp_path: Path) -> None:
    make(tmp_path, "IMG_1.JPG", "IMG_1.HEIC", "IMG_1.MOV")
    for paths in ([tmp_path], [tmp_path / "IMG_1.JPG", tmp_path / "IMG_1.HEIC"]):
        companions = {p.path.name: len(p.companions) for p in scan(paths).photos}
        assert companions == {"IMG_1.JPG": 0, "IMG_1.HEIC": 1}
    (alone,) = scan([tmp_path / "IMG_1.JPG"]).photos
    assert alone.companions == ()


def test_progress_counts_up_and_a_stop_ends_the_walk(tmp_path: Path) -> None:
    make(tmp_path, *(f"{n}/a.jpg" for n in range(20)))
    counts: list[int] = []
    scan([tmp_path], progress=counts.append)
    assert counts == sorted(counts)
    assert counts[-1] == 20
    stop = Stop()
    result = scan([tmp_path], stop, lambda n: stop.request() if n >= 3 else None)
    assert len(result.photos) == 3


def test_folders_that_are_passed_over_are_not_entered_unless_they_are_named(tmp_path: Path) -> None:
    make(tmp_path, "a.jpg", "Sorted/Hat/b.jpg", "Sorted/own/c.jpg")
    (tmp_path / "link").symlink_to(tmp_path / "Sorted/Hat", target_is_directory=True)
    hat = tmp_path / "Sorted/Hat"
    result = scan([tmp_path], pass_over=[hat])
    assert [each.path.name for each in result.photos] == ["a.jpg", "c.jpg"]
    assert result.passed_over == (hat, tmp_path / "link")
    assert [each.path.name for each in scan([hat], pass_over=[hat]).photos] == ["b.jpg"]


@pytest.mark.parametrize("target", [r"\\server\share\photos", r"\\?\UNC\server\share\a.jpg"])
def test_a_link_to_another_computer_is_told_and_not_followed(tmp_path: Path, target: str) -> None:
    make(tmp_path, "a.jpg")
    (tmp_path / "b.jpg").symlink_to(target)
    found = scan([tmp_path])
    assert [photo.path.name for photo in found.photos] == ["a.jpg"]
    assert [(problem.kind, problem.path.name) for problem in found.problems] == [
        (ProblemKind.ELSEWHERE, "b.jpg")
    ]


def test_folders_that_are_never_entered_are_named(tmp_path: Path) -> None:
    make(tmp_path, "a.jpg", ".old/b.jpg", "@eaDir/c.jpg", "Mine.photoslibrary/d.jpg", ".note")
    result = scan([tmp_path])
    assert [each.path.name for each in result.photos] == ["a.jpg"]
    assert result.hidden == (tmp_path / ".old", tmp_path / "@eaDir")
    assert result.libraries == (tmp_path / "Mine.photoslibrary",)
    assert [each.path.name for each in scan([tmp_path / ".old"]).photos] == ["b.jpg"]
