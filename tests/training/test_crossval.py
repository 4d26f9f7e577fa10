"""A run's recipe, or a cheaper one, measured over people-disjoint folds."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import numpy as np
import pytest

pytest.importorskip("keras")

from wardrobe_training.cli import main
from wardrobe_training.crossval import differences, recipe


@pytest.fixture
def run(tiny_run: Path, tmp_path: Path) -> Path:
    """A copy of the tiny run: its folder is written into."""
    return Path(shutil.copytree(tiny_run, tmp_path / "run"))


def test_every_photo_is_judged_by_a_network_that_never_saw_its_maker(
    run: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    figures = tmp_path / "figures.json"
    command = ["evaluate", str(run), "--cross-validate-people", "3", "--epochs", "2", "--json", str(figures)]
    assert main(command) == 0
    said = capsys.readouterr()
    assert "Trained 3 times" in said.out
    assert "epochs 2 instead of 6" in said.out
    folder = run / "cross-validation-3-epochs-2"
    with np.load(folder / "oof.npz") as arrays:
        assert len(set(arrays["paths"])) == 48
        assert sorted(set(arrays["folds"])) == [0, 1, 2]
        right = float((arrays["logits"].argmax(axis=1) == arrays["labels"]).mean())
    assert json.loads(figures.read_text())["accuracy"] == pytest.approx(right)
    assert json.loads((folder / "metrics.json").read_text())["cross_validation"]["photos"] == 48

    assert main(command) == 0
    again = capsys.readouterr()
    assert "epoch 1 of" not in again.err, "finished folds are not trained again"
    assert again.out == said.out


def test_some_of_the_folds_are_enough_where_time_is_short(
    run: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    command = ["evaluate", str(run), "--cross-validate-people", "4", "--rounds", "1", "--epochs", "1"]
    assert main(command) == 0
    assert "Trained 1 times, each without the people of one of 4 folds" in capsys.readouterr().out
    with np.load(run / "cross-validation-4-rounds-1-epochs-1" / "oof.npz") as arrays:
        assert set(arrays["folds"]) == {0}


def test_the_recipe_is_the_runs_but_for_what_is_made_cheaper(run: Path) -> None:
    same = recipe(run, 2, {"epochs": 6})
    assert same.out == run / "cross-validation-2"
    assert (same.backbone, same.rate, same.folds, same.resume) == ("small-cnn", 5e-3, 2, True)
    assert "the run's own recipe" in differences(run, same)
    elsewhere = recipe(run, 2, {}, [Path("elsewhere")])
    assert elsewhere.data == (Path("elsewhere"),)
    assert elsewhere.out != same.out, "the folds of other photos are other folds"


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["--cross-validate-people", "1"], "at least two folds"),
        (["--cross-validate-people", "2", "--robustness"], "leave --robustness out"),
        (["--cross-validate-people", "2", "--strangers", "x"], "leave --strangers out"),
        (["--data", "x", "--head-epochs", "2"], "--head-epochs goes with --cross-validate-people"),
        ([], "Name the photos to measure on with --data"),
    ],
)
def test_a_mistake_gets_one_sentence(
    run: Path, capsys: pytest.CaptureFixture[str], arguments: list[str], words: str
) -> None:
    assert main(["evaluate", str(run), *arguments]) == 2
    assert words in capsys.readouterr().err.strip().splitlines()[-1]


def test_a_folder_without_options_is_no_run(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["evaluate", str(tmp_path), "--cross-validate-people", "2"]) == 2
    assert "is no run" in capsys.readouterr().err
