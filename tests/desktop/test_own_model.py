"""A model of a person's own categories: the program takes ids, names and thresholds from the file alone."""

from __future__ import annotations

import csv
import json
from importlib.util import find_spec
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot
from support.once import build_once
from support.own_onnx import FILE, OWN, draw_own, make_own_onnx

from wardrobe_desktop.cli import main
from wardrobe_desktop.core.model_file import read_model_file
from wardrobe_desktop.views.window import MainWindow

WORDS = {"Mützen": "Mützen", "socks_to_mend": "Socks to mend", "t-shirt": "T-shirt"}
LONG = 120_000  # milliseconds


@pytest.fixture(scope="session")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder that the person's run and model file lie in."""
    for package in ("keras", "tf2onnx"):
        if find_spec(package) is None:
            pytest.skip(f"{package} is not installed; training and export need the extra `test`")
    return build_once(tmp_path_factory, "own", make_own_onnx)


@pytest.fixture
def wardrobe(tmp_path: Path) -> Path:
    """Photos that the model has not seen, in folders that tell what they show."""
    return draw_own(tmp_path / "photos", count=4, seed=9)


def test_doctor_tells_the_files_own_categories_and_thresholds(
    made: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["doctor", "--model", str(made / FILE), "--json", "-"]) == 0
    told = json.loads(capsys.readouterr().out)["model"]
    run = json.loads((made / "run" / "run.json").read_text(encoding="utf-8"))
    assert told["categories"] == sorted(OWN.values())
    for name in ("image_size", "temperature", "threshold", "familiarity_threshold", "training_data"):
        assert told[name] == run[name]


def test_photos_are_classified_and_filed_by_the_files_own_names(
    made: Path, wardrobe: Path, tmp_path: Path
) -> None:
    table, sorted_ = tmp_path / "table.csv", tmp_path / "sorted"
    assert main(["classify", str(wardrobe), "--model", str(made / FILE), "--csv", str(table)]) == 0
    with table.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert {row["category"] for row in rows} <= set(OWN.values())
    assert sum(row["category"] == Path(row["path"]).parent.name for row in rows) >= 9
    threshold = read_model_file(made / FILE).threshold
    assert all(row["decision"] == "look" for row in rows if float(row["confidence"]) < threshold)
    words = ["sort", str(wardrobe), "--into", str(sorted_), "--look", "file", "--model", str(made / FILE)]
    assert main(words) == 0
    assert {folder.name for folder in sorted_.iterdir()} <= set(WORDS.values())
    assert len([path for path in sorted_.rglob("*") if path.is_file()]) == len(rows)


def test_the_window_shows_the_files_own_categories(qtbot: QtBot, made: Path) -> None:
    window = MainWindow(made / FILE)
    qtbot.addWidget(window, before_close_func=lambda each: each.close_down())
    with qtbot.waitSignal(window.opened, timeout=LONG):
        window.open()
    assert window.desk is not None
    assert window.pages is not None
    assert [category.name for category in window.desk.model.categories] == sorted(WORDS.values())
    places = window.pages.review.places
    shown = [places.index(row, 0).data() for row in range(places.rowCount())]
    assert set(WORDS.values()) <= set(shown)
    window.close()
