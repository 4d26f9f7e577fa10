"""The command line answers with what was taught in the window, and says the same of the same folder."""

from __future__ import annotations

import csv
import json
import shutil
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot
from support.pictures import draw_wardrobe

from wardrobe_desktop.cli import main
from wardrobe_desktop.commands.classifying import look_through
from wardrobe_desktop.commands.folder_words import folder_words
from wardrobe_desktop.core.learning.memory import Memory
from wardrobe_desktop.core.model_file import read_model_file
from wardrobe_desktop.core.prediction import Category, Prediction
from wardrobe_desktop.core.review import Review
from wardrobe_desktop.core.settings import Settings, load_settings, save_settings
from wardrobe_desktop.views.window import MainWindow

SOON = 60_000
"""Milliseconds; nothing takes so long, but a busy machine may."""
Capture = pytest.CaptureFixture[str]


@pytest.fixture
def wardrobe(tmp_path: Path) -> Path:
    """Thirty small photos in three folders, named after what they show."""
    return draw_wardrobe(tmp_path / "photos", count=10, seed=9)


@pytest.fixture
def taught(qtbot: QtBot, wardrobe: Path, tiny_onnx: Path) -> dict[str, tuple[str, float, str]]:
    """What the window says of every photo, after half of one kind was taught as a category of its own."""
    window = opened(qtbot, tiny_onnx)
    desk = window.desk
    assert desk is not None
    with qtbot.waitSignal(desk.finished, timeout=SOON):
        window.add_paths([wardrobe])
    kinds = [photo.path.parent.name for photo in desk.review.photos]
    rows = [row for row, kind in enumerate(kinds) if kind == kinds[0]]
    desk.teacher.teach("Kimono", rows[:5], [], parent="dress")
    desk.choose(rows[-1:], desk.model.categories[-1].id)
    qtbot.waitUntil(lambda: not desk.teacher.busy, timeout=SOON)
    said = {str(photo.path): told(desk.review, row) for row, photo in enumerate(desk.review.photos)}
    window.close()
    return said


def opened(qtbot: QtBot, model: Path) -> MainWindow:
    """The window, with all that was taught earlier taken in."""
    window = MainWindow(model)
    qtbot.addWidget(window, before_close_func=lambda each: each.close_down())
    with qtbot.waitSignal(window.opened, timeout=SOON):
        window.open()
    assert window.desk is not None
    teacher = window.desk.teacher
    qtbot.waitUntil(lambda: not teacher.busy, timeout=SOON)
    return window


def told(review: Review, row: int) -> tuple[str, float, str]:
    """The category, how sure it is, and where the photo stands."""
    standing = review.standing(row)
    assert standing.category is not None
    return standing.category, standing.confidence, standing.place.value


def table(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def test_window_and_command_line_say_the_same_of_the_same_folder(
    taught: dict[str, tuple[str, float, str]], wardrobe: Path, tiny_onnx: Path, tmp_path: Path
) -> None:
    words = ["--model", str(tiny_onnx), "--csv", str(tmp_path / "t.csv"), "--json", str(tmp_path / "t.json")]
    assert main(["classify", str(wardrobe), *words]) == 0
    rows = table(tmp_path / "t.csv")
    assert [row["path"] for row in rows] == list(taught)
    for row in rows:
        category, confidence, place = taught[row["path"]]
        assert row["category"] == category
        assert float(row["confidence"]) == pytest.approx(confidence, abs=1e-4)
        assert row["decision"] == {"filed": "file", "look": "look"}[place]
    document = json.loads((tmp_path / "t.json").read_text(encoding="utf-8"))
    assert document["taught"] == [{"id": "own-kimono", "name": "Kimono", "parent": "dress"}]
    by_hand = [photo["path"] for photo in document["photos"] if photo["by_hand"]]
    assert len(by_hand) == 6
    found = {row["path"] for row in rows if row["category"] == "own-kimono"}
    assert found - set(by_hand), "more is found than what was filed by hand"
    assert document["counts"]["by_category"]["own-kimono"] >= 5


def test_sort_files_what_was_taught_in_a_folder_inside_that_of_which_it_is_a_kind(
    taught: dict[str, tuple[str, float, str]], wardrobe: Path, tiny_onnx: Path, tmp_path: Path
) -> None:
    words = ["--into", str(tmp_path / "out"), "--look", "file", "--model", str(tiny_onnx)]
    assert main(["sort", str(wardrobe), *words]) == 0
    kimonos = [path for path, (category, _, _) in taught.items() if category == "own-kimono"]
    assert len(list((tmp_path / "out" / "Dress" / "Kimono").iterdir())) == len(kimonos) > 5


def test_sort_takes_the_name_that_settings_give_the_folder_of_a_taught_category(
    qtbot: QtBot, taught: dict[str, tuple[str, float, str]], wardrobe: Path, tiny_onnx: Path, tmp_path: Path
) -> None:
    window = opened(qtbot, tiny_onnx)
    assert window.pages is not None
    window.pages.show_settings()
    field = window.pages.settings.names.fields["own-kimono"]
    field.setText("Robes / silk")
    field.editingFinished.emit()
    window.close()
    words = ["--into", str(tmp_path / "out"), "--look", "file", "--model", str(tiny_onnx)]
    assert main(["sort", str(wardrobe), *words]) == 0
    assert sorted(each.name for each in (tmp_path / "out" / "Dress").iterdir() if each.is_dir()) == [
        "Robes - silk"
    ]


def test_plain_leaves_out_what_was_learned_but_no_decision(
    taught: dict[str, tuple[str, float, str]], wardrobe: Path, tiny_onnx: Path, tmp_path: Path
) -> None:
    words = ["--model", str(tiny_onnx), "--plain", "--json", str(tmp_path / "plain.json")]
    assert main(["classify", str(wardrobe), *words]) == 0
    photos = json.loads((tmp_path / "plain.json").read_text(encoding="utf-8"))["photos"]
    by_hand = [photo for photo in photos if photo["by_hand"]]
    assert [photo["category"] for photo in by_hand] == [taught[photo["path"]][0] for photo in by_hand]
    assert sum(photo["category"] == "own-kimono" for photo in photos) == 5
    known = {category.id for category in read_model_file(tiny_onnx).categories}
    assert {photo["category"] for photo in photos if not photo["by_hand"]} <= known

    assert main(["sort", str(wardrobe), "--into", str(tmp_path / "out"), "--dry-run", *words[:3]]) == 0


def test_a_category_that_this_model_has_not_seen_keeps_its_photos_and_is_named(
    taught: dict[str, tuple[str, float, str]],
    wardrobe: Path,
    tiny_onnx: Path,
    tmp_path: Path,
    capsys: Capture,
) -> None:
    with Memory() as memory:
        memory.drop_examples([example.digest for example in memory.categories()[0].examples[1:]])
    words = ["--model", str(tiny_onnx), "--csv", str(tmp_path / "t.csv")]
    assert main(["classify", str(wardrobe), *words]) == 0
    assert "Kimono" in capsys.readouterr().err
    assert sum(row["category"] == "own-kimono" for row in table(tmp_path / "t.csv")) == 5


def test_what_a_command_keeps_of_a_photo_stays_small(
    taught: dict[str, tuple[str, float, str]], wardrobe: Path, tiny_onnx: Path
) -> None:
    shutil.copytree(wardrobe, wardrobe.with_name("again"))
    review = look_through([wardrobe, wardrobe.with_name("again")], tiny_onnx, "cpu")
    readings = [review.reading(row) for row in range(len(review.photos))]
    answers = [review.answer(row) for row in range(len(review.photos))]
    sizes = {one.embedding.nbytes for one in (*readings, *answers) if isinstance(one, Prediction)}
    assert sizes == {0}
    assert review.learned is not None


def test_where_nothing_was_taught_no_file_appears(
    wardrobe: Path, tiny_onnx: Path, tmp_path: Path, data_home: Path
) -> None:
    assert main(["classify", str(wardrobe), "--model", str(tiny_onnx), "--csv", str(tmp_path / "t.csv")]) == 0
    assert not (data_home / "learned.sqlite").exists()
    assert len(table(tmp_path / "t.csv")) == 30


def test_folders_have_the_names_that_they_have_in_the_window(
    taught: dict[str, tuple[str, float, str]], wardrobe: Path, tiny_onnx: Path, tmp_path: Path
) -> None:
    save_settings(replace(load_settings(), language="de", folder_names={"pants": "Beinkleider"}))
    words = ["--into", str(tmp_path / "out"), "--look", "file", "--model", str(tiny_onnx)]
    assert main(["sort", str(wardrobe), *words]) == 0
    made = {path.relative_to(tmp_path / "out").as_posix() for path in (tmp_path / "out").rglob("*/")}
    assert made <= {"Kleid", "Kleid/Kimono", "Beinkleider", "T-Shirt"}
    assert {"Kleid/Kimono", "Beinkleider"} <= made


def test_doubtful_photos_go_into_the_folder_of_the_window(
    taught: dict[str, tuple[str, float, str]], wardrobe: Path, tiny_onnx: Path, tmp_path: Path
) -> None:
    save_settings(replace(load_settings(), language="de"))
    words = ["--into", str(tmp_path / "out"), "--look", "folder", "--model", str(tiny_onnx)]
    main(["sort", str(wardrobe), *words])
    doubtful = [path for path, (_, _, place) in taught.items() if place == "look"]
    assert doubtful
    assert len(list((tmp_path / "out" / "Bitte ansehen").iterdir())) == len(doubtful)


def test_an_own_category_called_like_a_standard_one_does_not_share_its_folder(
    taught: dict[str, tuple[str, float, str]],
    wardrobe: Path,
    tiny_onnx: Path,
    tmp_path: Path,
    capsys: Capture,
) -> None:
    with Memory() as memory:  # in German, where its own name is another
        memory.rename("own-kimono", "Pants", ())
        memory.set_parent("own-kimono", None)
    words = ["--into", str(tmp_path / "out"), "--look", "file", "--model", str(tiny_onnx)]
    for more in (["--dry-run"], []):
        assert main(["sort", str(wardrobe), *words, *more]) == 2
        assert "Two categories have the folder “Pants”" in capsys.readouterr().err
    assert not (tmp_path / "out").exists()
    save_settings(replace(load_settings(), language="de"))
    assert main(["sort", str(wardrobe), *words]) == 0
    assert {"Hose", "Pants"} <= {path.name for path in (tmp_path / "out").iterdir()}


def test_where_qt_cannot_be_loaded_the_folders_are_english_and_it_is_said(
    monkeypatch: pytest.MonkeyPatch, capsys: Capture
) -> None:
    monkeypatch.setitem(sys.modules, "wardrobe_desktop.views.languages", None)
    shirt = Category("shirt", "Shirt")
    assert folder_words(Settings(language="de", folder_names={"hat": "Hut"}), [shirt]) == {"hat": "Hut"}
    assert "English names" in capsys.readouterr().err
