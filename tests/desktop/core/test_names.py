"""The names that photos get: those that Windows forbids, those that are too long, and families of files."""

from __future__ import annotations

import os
from pathlib import Path
from types import SimpleNamespace

import pytest
from support.sorting import photo, snapshot, write

from wardrobe_desktop.core import drive, settling, sorter
from wardrobe_desktop.core.journal import Journal
from wardrobe_desktop.core.names import family_names, windows_name
from wardrobe_desktop.core.plan import Filing, Mode, make_plan


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
