"""The record that a person keeps of a sort: every photo is in it once, and nothing in it can do harm."""

from __future__ import annotations

import csv
import os
from datetime import UTC, datetime
from pathlib import Path

import pytest

from wardrobe_desktop.core.account import Section, lines, write_sheet, write_table
from wardrobe_desktop.core.errors import WardrobeError
from wardrobe_desktop.core.photo import Identity, Photo
from wardrobe_desktop.core.plan import Filing, Mode, Move, SortPlan, Stays, Step
from wardrobe_desktop.core.record import SortReport

HOME, SORTED = Path("/photos"), Path("/sorted")


def move(name: str, folder: str) -> Move:
    return Move((Step(HOME / name, SORTED / folder / name, Identity(1, 2, name)),), folder, renamed=False)


def photo(name: str) -> Photo:
    return Photo(HOME / name, Identity(1, 2, name))


def a_sort(left: tuple[tuple[Path, str], ...] = ()) -> tuple[SortPlan, SortReport]:
    moves = (move("b.jpg", "Hat"), move("a.jpg", "Dress"))
    plan = SortPlan(
        "id",
        Mode.COPY,
        SORTED,
        moves,
        ((photo("c.jpg"), SORTED / "Hat" / "c.jpg"),),
        (Filing(photo("d.jpg"), None, Stays.LOOK),),
        datetime.now(UTC),
        (HOME,),
        0,
    )
    return plan, SortReport("id", len(moves) - len(left), left, stopped=False, seconds=1, verified=True)


def test_every_photo_is_told_once() -> None:
    told = lines(*a_sort())
    assert [(line.photo.name, line.folder) for line in told] == [
        ("a.jpg", "Dress"),
        ("b.jpg", "Hat"),
        ("c.jpg", "Hat"),
        ("d.jpg", ""),
    ]
    assert told[-1].stays is Stays.LOOK
    assert told[-1].now is None


def test_a_photo_that_did_not_arrive_is_told_with_its_reason() -> None:
    told = lines(*a_sort(((HOME / "b.jpg", "It has gone."),)))
    left = next(line for line in told if line.photo.name == "b.jpg")
    assert (left.folder, left.now, left.why) == ("", None, "It has gone.")


def test_the_table_is_read_back_and_runs_no_formula(tmp_path: Path) -> None:
    path = tmp_path / "record.csv"
    odd = os.fsdecode(b"bl\xfcte.jpg")
    write_table(path, ["Photo", "Folder"], [["=cmd()", "Röcke"], [odd, 'a "b", c']])
    with path.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.reader(file))
    assert rows == [
        ["Photo", "Folder"],
        ["'=cmd()", "Röcke"],
        ["bl\\xfcte.jpg", 'a "b", c'],
    ]


def test_names_are_text_on_the_sheet_and_never_markup(tmp_path: Path) -> None:
    path = tmp_path / "sheet.html"
    evil = '"><script>alert(1)</script>.jpg'
    sections = [Section("<b>Hat</b>", "1 photo", [(evil, "digest"), ("none.jpg", "")])]
    assert write_sheet(path, "Sorted", "here", sections, lambda digest: b"jpeg" if digest else b"")
    text = path.read_text(encoding="utf-8")
    assert "<script>" not in text
    assert "<b>Hat" not in text
    assert text.count("data:image/jpeg;base64,anBlZw==") == 1
    assert text.count("<li>") == 2
    assert "http" not in text


def test_a_sheet_that_was_stopped_leaves_nothing(tmp_path: Path) -> None:
    sections = [Section("Hat", "", [("a", ""), ("b", "")])]
    done = write_sheet(tmp_path / "s.html", "t", "", sections, lambda _: b"", lambda done: done < 1)
    assert not done
    assert list(tmp_path.iterdir()) == []


def test_a_place_that_cannot_be_written_is_one_sentence(tmp_path: Path) -> None:
    with pytest.raises(WardrobeError, match="could not be written"):
        write_table(tmp_path / "gone" / "record.csv", [], [])
