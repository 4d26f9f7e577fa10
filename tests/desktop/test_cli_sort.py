"""The command `sort`."""

from __future__ import annotations

import json
import os
import re
import shutil
import signal
from datetime import datetime
from pathlib import Path

import pytest
from support.cli_sorting import Sort, files_in
from support.dated import dated
from support.sorting import snapshot, write

from wardrobe_desktop.cli import REFUSED, main
from wardrobe_desktop.commands.sorting import at_work
from wardrobe_desktop.core.journal import Journal, SortState
from wardrobe_desktop.core.settings import Settings, save_settings


def test_a_dry_run_says_what_would_happen_and_touches_nothing(
    sort: Sort, wardrobe: Path, tmp_path: Path, data_home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = snapshot(wardrobe)
    for words in (["--dry-run"], ["--dry-run", "--move"]):
        assert sort(*words) == 0
        assert "nothing was touched" in capsys.readouterr().out
    assert snapshot(wardrobe) == before
    assert not (tmp_path / "out").exists()
    assert not (data_home / "journal.sqlite").exists()


def test_the_drawings_of_the_program_are_not_moved(
    samples: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    asked = ["--into", str(tmp_path / "out"), "--move", "--dry-run"]  # a mistake here must not spoil them
    for named in (samples, samples / "IMG_2041.jpg"):
        assert main(["sort", str(named), *asked]) == REFUSED
        told = f"Nothing can be moved out of “{named.parent}”, which belongs to the program."
        assert told in capsys.readouterr().err
    assert not (tmp_path / "out").exists()


def test_exact_copies_and_photos_of_one_name_are_told_apart_from_names_that_are_taken(
    sort: Sort, wardrobe: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    shutil.copytree(wardrobe / "camera", wardrobe / "camera/Kopien")
    assert sort("--dry-run") == 0
    told = capsys.readouterr().out
    assert "3 of these are exact copies of another one; each is filed." in told
    assert "with the same name as another one, so with a number behind it:" in told
    assert str(wardrobe / "camera/Kopien/IMG_0.jpg") in told
    assert "name that is taken" not in told
    for path in (wardrobe / "camera/Kopien").glob("IMG_[12].jpg"):
        path.unlink()
    assert sort("--dry-run") == 0
    assert "1 of these is an exact copy of another one; both are filed." in capsys.readouterr().out


@pytest.mark.parametrize("words", [[], ["--move"]], ids=["copy", "move"])
def test_sort_and_undo_leave_the_disk_as_it_was(
    sort: Sort, wardrobe: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], words: list[str]
) -> None:
    before = snapshot(wardrobe)
    assert sort(*words) == 0
    printed = capsys.readouterr().out
    assert "6 photos into" in printed
    assert "wardrobe-sorter undo" in printed
    assert len(files_in(tmp_path / "out")) == 8
    assert (snapshot(wardrobe) == before) == (not words)
    assert main(["undo", "--delete"]) == 0
    told = "Put back 6 photos." if words else "6 copies deleted. The originals were never touched."
    assert told in capsys.readouterr().out
    assert snapshot(wardrobe) == before
    assert not (tmp_path / "out").exists()


def test_json_tells_what_became_of_every_photo(sort: Sort, wardrobe: Path, tmp_path: Path) -> None:
    write(wardrobe / "damaged.jpg", b"not a photo at all")
    listing = tmp_path / "listing.json"
    assert sort("--json", str(listing)) == 1
    document = json.loads(listing.read_text(encoding="utf-8"))
    assert document["done"] == 6
    assert sum(document["folders"].values()) == 6
    rows = {row["path"]: row for row in document["photos"]}
    assert len(rows) == len(document["photos"]) == 7
    damaged = rows.pop(str(wardrobe / "damaged.jpg"))
    assert damaged["outcome"] == "failed"
    assert damaged["reason"].endswith(".")
    for path, row in rows.items():
        assert row["outcome"] == "sorted"
        assert Path(row["target"]).read_bytes() == Path(path).read_bytes()
    live = rows[str(wardrobe / "phone/IMG_1.jpg")]
    assert {Path(path).suffix for path in live["companions"]} == {".mov", ".xmp"}


def test_a_dry_run_has_the_exit_status_of_the_sort_that_it_foresees(
    sort: Sort, wardrobe: Path, tmp_path: Path
) -> None:
    write(wardrobe / "damaged.jpg", b"\xff\xd8\xff cut off")
    assert sort("--dry-run") == sort() == 1
    for photo in wardrobe.rglob("IMG_*"):
        photo.unlink()
    assert sort("--dry-run") == sort() == 2


def test_a_move_of_a_folder_into_itself_is_refused_as_the_same_folder(
    wardrobe: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["sort", str(wardrobe), "--into", str(wardrobe), "--move"]) == 2
    told = capsys.readouterr().err
    assert f"“{wardrobe}” is the folder whose photos would be moved. Choose another folder" in told
    assert main(["sort", str(wardrobe), "--into", str(wardrobe / "sorted"), "--move"]) == 2
    assert f"lies within “{wardrobe}”" in capsys.readouterr().err


def test_json_on_standard_output_is_nothing_but_json(sort: Sort, capsys: pytest.CaptureFixture[str]) -> None:
    assert sort("--dry-run", "--json", "-") == 0
    assert json.loads(capsys.readouterr().out)["dry_run"] is True


def test_sorting_again_finds_everything_in_its_place(
    sort: Sort, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert sort() == 0
    there = snapshot(tmp_path / "out")
    assert sort() == 0
    assert "6 photos already in their folders" in capsys.readouterr().out
    assert snapshot(tmp_path / "out") == there
    assert main(["undo", "--delete"]) == 0


def test_a_move_lists_photos_that_stay_because_their_folder_has_the_same(
    sort: Sort, wardrobe: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    sort()
    before = snapshot(wardrobe)
    capsys.readouterr()
    assert sort("--move") == 0
    assert f"{wardrobe / 'camera/IMG_0.jpg'}: " in capsys.readouterr().out
    assert snapshot(wardrobe) == before


def test_ctrl_c_asks_for_a_stop_and_afterwards_is_itself_again() -> None:
    before = signal.getsignal(signal.SIGINT)
    with at_work("Testing") as (stop, _):
        assert not stop.requested
        signal.raise_signal(signal.SIGINT)
        assert stop.requested
    assert signal.getsignal(signal.SIGINT) is before


def test_doubtful_photos_stay_or_get_a_folder_of_their_own(
    sort: Sort, wardrobe: Path, tmp_path: Path
) -> None:
    listing = tmp_path / "listing.json"
    sort("--dry-run", "--json", str(listing), look="leave")
    outcomes = [row["outcome"] for row in json.loads(listing.read_text())["photos"]]
    sort("--dry-run", "--json", str(listing), look="folder")
    folders = [row["folder"] for row in json.loads(listing.read_text())["photos"]]
    assert set(outcomes) <= {"planned", "look"}
    assert outcomes.count("look") == folders.count("Have a look")


def test_folders_carry_the_words_of_the_person(sort: Sort, tmp_path: Path) -> None:
    save_settings(Settings(folder_names={"dress": "Kleider", "pants": "Hosen", "t-shirt": "../T-Shirts"}))
    assert sort() == 0
    names = {path.name for path in (tmp_path / "out").iterdir()}
    assert names <= {"Kleider", "Hosen", "-T-Shirts"}
    assert len(files_in(tmp_path / "out")) == 8


def test_a_bad_destination_is_refused_before_a_photo_is_looked_at(
    wardrobe: Path, tmp_path: Path, data_home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    write(tmp_path / "file", b"")
    for into, words in ((tmp_path / "file", []), (wardrobe / "sorted", ["--move"])):
        assert main(["sort", str(wardrobe), "--into", str(into), *words]) == 2
        assert capsys.readouterr().err.count("\n") == 1
    assert not (data_home / "review.sqlite").exists()


def test_an_empty_folder_is_refused(sort: Sort, wardrobe: Path, capsys: pytest.CaptureFixture[str]) -> None:
    shutil.rmtree(wardrobe)
    wardrobe.mkdir()
    assert sort() == 2
    assert "no photo" in capsys.readouterr().err


def test_a_second_sort_of_the_same_folder_passes_over_what_the_first_one_made_in_it(
    wardrobe: Path, tiny_onnx: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    words = [
        "--model",
        str(tiny_onnx),
        "--device",
        "cpu",
        "--look",
        "file",
        "--into",
        str(wardrobe / "Sorted"),
    ]
    assert main(["sort", str(wardrobe), *words]) == 0
    assert main(["sort", str(wardrobe), *words, "--move"]) == 0  # all are there already, and so they stay
    told = capsys.readouterr()
    assert "Passed over, because it was sorted before" in told.err
    assert "6 photos already in their folders" in told.out


def test_no_new_sort_begins_while_one_is_half_done_but_it_can_be_planned(
    sort: Sort, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert sort() == 0
    with Journal() as journal:
        first = journal.sorts()[0]
        journal.set_state(first.id, SortState.RUNNING)
    capsys.readouterr()
    assert sort() == 2
    told = capsys.readouterr().err
    assert told.count("\n") == 1
    assert f"A sort into “{tmp_path / 'out'}” was interrupted." in told
    assert "wardrobe-sorter resume" in told
    assert f"wardrobe-sorter undo {first.id}" in told
    assert sort("--dry-run") == 0
    assert main(["resume"]) == 0
    assert sort() == 0


def test_a_destination_that_is_not_there_is_said_to_be_made(
    sort: Sort, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert sort("--dry-run") == 0
    assert f"into {tmp_path / 'out'}, which will be made" in capsys.readouterr().out
    assert sort() == 0
    assert f"into {tmp_path / 'out'}, which was made for them" in capsys.readouterr().out
    assert sort("--dry-run") == 0
    assert "which will be made" not in capsys.readouterr().out


def test_by_year_makes_folders_for_the_years_inside_and_says_whose_year_is_only_the_files(
    sort: Sort, wardrobe: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    in_2017 = round(datetime(2017, 7, 14, 12).timestamp()) * 10**9
    for path in files_in(wardrobe):
        os.utime(path, ns=(in_2017, in_2017))
    for number, taken in enumerate(("2024:05:12 16:42:03", "2023:01:01 00:00:00")):
        write(wardrobe / f"phone/dated{number}.jpg", dated("JPEG", taken, seed=number))
    before = snapshot(wardrobe)
    assert sort("--by-year", "--dry-run") == 0
    assert (
        "It is not known when 6 photos were taken: the date of their file counts." in capsys.readouterr().out
    )
    listing = tmp_path / "listing.json"
    assert sort("--by-year", "--move", "--json", str(listing)) == 0
    document = json.loads(listing.read_text(encoding="utf-8"))
    years = {Path(row["path"]).name: row["folder"].split("/")[1] for row in document["photos"]}
    assert years == {
        "dated0.jpg": "2024",
        "dated1.jpg": "2023",
        **{f"IMG_{number}.jpg": "2017" for number in range(3)},
    }
    assert document["undated"] == 6
    for row in document["photos"]:
        assert Path(row["target"]).parent == tmp_path / "out" / row["folder"]
    printed = capsys.readouterr().out
    for folder, count in document["folders"].items():
        assert re.search(rf"^  {folder} +{count}$", printed, re.MULTILINE)
    assert main(["undo"]) == 0
    assert snapshot(wardrobe) == before
    assert not (tmp_path / "out").exists()
