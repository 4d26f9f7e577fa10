"""A sweep: which settings are tried, that sharing changes no figure, and that nothing is learned twice."""

from __future__ import annotations

import csv
import math
import shlex
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from support.pictures import draw_wardrobe

pytest.importorskip("keras")

from wardrobe_training.calibration import softmax
from wardrobe_training.cli import main
from wardrobe_training.config import FitConfig
from wardrobe_training.errors import TrainingError
from wardrobe_training.settings import Span, draw, grid, read_axis
from wardrobe_training.tune import Trial, behind, ranked, tune
from wardrobe_training.tune_page import command, plot, table, verdict
from wardrobe_training.workshop import hold_out, open_workshop

HEAD = "--backbone efficientnet-lite0 --image-size 32 --head-epochs 3 --folds 2 --views 1 --batch 8"
SMALL = (
    "--backbone small-cnn --unfreeze all --image-size 32 --epochs 1 --folds 2 --rounds 1 --views 1 --batch 8"
)


@pytest.fixture(scope="module")
def photos(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return draw_wardrobe(tmp_path_factory.mktemp("sweep") / "photos", count=6)


def _results(folder: Path) -> list[dict[str, str]]:
    with (folder / "results.csv").open(encoding="utf-8") as file:
        return list(csv.DictReader(file))


def test_values_are_combined_with_the_last_varying_fastest() -> None:
    axes = [read_axis("inner", ["none", "100,50"]), read_axis("rate", ["1e-4", "1e-3", "1e-4"])]
    assert grid(axes) == [
        {"inner": (), "rate": 1e-4},
        {"inner": (), "rate": 1e-3},
        {"inner": (100, 50), "rate": 1e-4},
        {"inner": (100, 50), "rate": 1e-3},
    ]


def test_more_drawn_settings_begin_with_the_same_ones() -> None:
    axes = [read_axis("rate", ["1e-5:1e-1"]), read_axis("dropout", ["0:0.6", "0.9"])]
    drawn = draw(axes, 40, seed=3)
    assert draw(axes, 10, seed=3) == drawn[:10]
    rates = np.array([setting["rate"] for setting in drawn])
    assert 1e-5 <= rates.min() < 1e-4 < 1e-2 < rates.max() <= 1e-1, "drawn by the logarithm"
    listed = [read_axis("rate", ["1", "2", "3"])]
    assert sorted(s["rate"] for s in draw(listed, 9, seed=1)) == [1, 2, 3], "no setting twice"


@pytest.mark.parametrize(
    ("field", "word", "words"),
    [
        ("inner", "big", "names no inner layers"),
        ("inner", "0", "names no inner layers"),
        ("rate", "fast", "is no value for the rate"),
        ("rate", "nan", "is no value for the rate"),
        ("rate", "0:1", "no rate can be drawn"),
        ("dropout", "0.5:0.1", "no dropout can be drawn"),
    ],
)
def test_a_word_that_is_no_value_is_named(field: str, word: str, words: str) -> None:
    with pytest.raises(TrainingError, match=words):
        read_axis(field, [word])


def test_a_span_needs_a_number_of_trials() -> None:
    assert read_axis("dropout", ["0:0.5"]).choices == (Span(0, 0.5),)
    with pytest.raises(TrainingError, match="--trials"):
        grid([read_axis("dropout", ["0:0.5"])])


def test_a_sweep_of_a_head_is_told_sorted_and_goes_on_with_more_values(
    photos: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    sweep = ["tune", "--data", str(photos), "--out", str(tmp_path / "a sweep"), *HEAD.split()]
    assert main([*sweep, "--rates", "1e-3", "3e-2"]) == 0
    said = capsys.readouterr()
    assert "Trial 2 of 2" in said.err
    rows = _results(tmp_path / "a sweep")
    scores = [float(row["score"]) for row in rows]
    assert scores == sorted(scores, reverse=True)
    assert {float(row["head_rate"]) for row in rows} == {1e-3, 3e-2}
    for row in rows:
        folds = [float(share) for share in row["folds"].split()]
        assert len(folds) == 2
        assert float(row["score"]) == pytest.approx(np.mean(folds), abs=1e-6)
        assert float(row["standard_error"]) == pytest.approx(np.std(folds, ddof=1) / math.sqrt(2), abs=1e-6)
    assert (tmp_path / "a sweep" / "tune.png").read_bytes().startswith(b"\x89PNG")
    page = (tmp_path / "a sweep" / "tune.html").read_text(encoding="utf-8")
    assert "data:image/png;base64," in page
    assert "<script" not in page
    assert {p.name for p in (tmp_path / "a sweep").iterdir()} == {"results.csv", "tune.png", "tune.html"}

    ready = next(line for line in said.out.splitlines() if line.startswith("wardrobe-train fit"))
    assert f"--head-rate {float(rows[0]['head_rate']):g}" in ready
    assert main(shlex.split(ready)[1:]) == 0, "the command can be pasted as it is"

    assert main([*sweep, "--rates", "1e-3", "3e-2"]) == 2
    assert "already holds a sweep" in capsys.readouterr().err
    assert main([*sweep, "--rates", "1e-3", "3e-2", "1e-2", "--resume"]) == 0
    again = capsys.readouterr()
    assert "2 of 3 trials are known already" in again.err
    assert "Trial 1 of 1" in again.err
    kept = {row["key"]: row for row in _results(tmp_path / "a sweep")}
    assert len(kept) == 3
    assert all(kept[row["key"]] == row for row in rows)


def test_trials_that_share_their_views_learn_what_a_fit_alone_would(photos: Path, tmp_path: Path) -> None:
    common = FitConfig(
        data=(photos,),
        out=tmp_path / "sweep",
        backbone="efficientnet-lite0",
        image_size=32,
        unfreeze="block15",
        head_epochs=1,
        epochs=1,
        folds=2,
        rounds=1,
        views=1,
        batch=8,
    )
    common.out.mkdir()
    first, second = {"inner": (), "rate": 1e-2}, {"inner": (8,), "rate": 1e-3}
    (_, trial), left_out = tune(common, [first, second], lambda line: None)
    assert left_out == 0
    alone = replace(common, out=tmp_path / "alone", **second)  # type: ignore[arg-type]
    shop = open_workshop(alone, lambda line: None)
    held = hold_out(shop, 0)
    labels = shop.photos.labels[held.rows]
    assert trial.folds == pytest.approx([(held.logits.argmax(axis=1) == labels).mean()])
    likely = softmax(held.logits)[np.arange(len(labels)), labels]
    assert trial.surprise == pytest.approx(-np.log(likely).mean(), rel=1e-3)


def test_a_sweep_that_was_killed_repeats_no_finished_trial(photos: Path, tmp_path: Path) -> None:
    sweep = [sys.executable, "-m", "wardrobe_training.cli", "tune", "--data", str(photos)]
    sweep += ["--out", str(tmp_path / "out"), *SMALL.split(), "--rates", "1e-3", "1e-2"]
    said = []
    with subprocess.Popen(sweep, stderr=subprocess.PIPE, text=True, encoding="utf-8") as running:
        assert running.stderr is not None
        for line in running.stderr:
            said.append(line)
            if line.startswith("Trial 1 of 2"):
                running.kill()
                break  # processes that drew pictures may hold the line open for a moment longer
    assert (tmp_path / "out" / "results.csv").is_file(), "".join(said)
    first = _results(tmp_path / "out")
    assert len(first) == 1
    done = subprocess.run([*sweep, "--resume"], capture_output=True, text=True, check=False, encoding="utf-8")
    assert done.returncode == 0, done.stderr
    assert "1 of 2 trials are known already" in done.stderr
    assert all(row in _results(tmp_path / "out") for row in first)


def _trial(rate: float, *folds: float, surprise: float = 1.0) -> Trial:
    return Trial({"rate": rate}, folds, surprise, 1.0, str(rate))


def test_settings_are_compared_fold_by_fold() -> None:
    best, other = _trial(1e-3, 0.9, 0.7, 0.5), _trial(1e-2, 0.88, 0.68, 0.48)
    gap, error = behind(best, other)
    assert gap == pytest.approx(0.02)
    assert error == pytest.approx(0, abs=1e-9)
    assert best.error > 0.1, "the folds themselves differ much"
    assert "more than one standard error behind" in verdict([other, best])
    assert "cannot tell them apart" in verdict([best, _trial(1e-2, 0.7, 0.9, 0.49)])
    assert "more --rounds" in verdict([_trial(1e-3, 0.9), _trial(1e-2, 0.8)])


def test_of_equal_scores_the_less_surprised_comes_first() -> None:
    trials = [_trial(1, 0.5, surprise=2.0), _trial(2, 0.5, surprise=1.0), _trial(3, 0.5, surprise=math.inf)]
    assert [t.setting["rate"] for t in ranked(trials)] == [2, 1, 3]
    header, rows = table(trials)
    assert header[0] == "rate"
    assert [row[0] for row in rows] == ["2", "1", "3"]


def test_a_single_setting_can_be_plotted_too() -> None:
    assert plot([_trial(1e-3, 0.5)], dark=True).startswith(b"\x89PNG")


def test_the_command_names_only_what_is_not_usual(tmp_path: Path) -> None:
    config = FitConfig(data=(Path("my photos"),), out=tmp_path, inner=(100, 50), watch=False, rate=2e-4)
    ready = command(config, Path("runs/best"))
    assert "my photos" in ready
    assert "--inner 100 50" in ready
    assert "--no-watch" in ready
    assert "--rate 0.0002" in ready
    assert "--dropout" not in ready


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["--rates", "1e-4:1e-2"], "--trials"),
        (["--dropout", "0.2", "1.5"], "--dropout must lie between 0 and 1"),
        (["--trials", "0"], "at least 1"),
    ],
)
def test_a_mistake_gets_one_sentence_before_the_slow_work(
    photos: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], arguments: list[str], words: str
) -> None:
    assert main(["tune", "--data", str(photos), "--out", str(tmp_path / "out"), *arguments]) == 2
    said = capsys.readouterr().err.strip().splitlines()
    assert len(said) == 1
    assert words in said[0]


def test_a_table_that_was_spoilt_is_named(
    photos: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "results.csv").write_text("rate,folds\n1,high\n")
    assert main(["tune", "--data", str(photos), "--out", str(tmp_path), "--resume"]) == 2
    assert "results.csv cannot be read" in capsys.readouterr().err
