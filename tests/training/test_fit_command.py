"""The commands, as a person calls them, on drawn garments and very small networks."""

from __future__ import annotations

import csv
import json
import os
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from support.pictures import GARMENTS, draw_garment, draw_wardrobe
from support.tiny_run import TINY

keras = pytest.importorskip("keras")

from wardrobe_training.cli import main  # noqa: E402
from wardrobe_training.config import FitConfig  # noqa: E402
from wardrobe_training.decode import decode  # noqa: E402
from wardrobe_training.model import build_model, cut_model, keep_statistics  # noqa: E402


@pytest.fixture
def photos(tmp_path: Path) -> Path:
    return draw_wardrobe(tmp_path / "photos", count=6)


def test_a_run_folder_holds_what_export_needs(tiny_run: Path) -> None:
    facts = json.loads((tiny_run / "run.json").read_text())
    assert facts["schema"] == 1
    assert [c["id"] for c in facts["categories"]] == list(GARMENTS)
    assert facts["image_size"] == [32, 32]
    assert (facts["resize"], facts["resample"]) == ("stretch", "bicubic")
    assert 0 < facts["threshold"] <= 1
    assert facts["curve"][0]["coverage"] == 1.0
    model = keras.saving.load_model(tiny_run / "model.keras", compile=False)
    assert (model.input.dtype, tuple(model.input.shape)) == ("uint8", (None, 32, 32, 3))
    assert model.get_layer("embedding").input is model.get_layer("feature_map").output
    assert model.output is model.get_layer("logits").output
    with np.load(tiny_run / "prototypes.npz") as arrays:
        assert arrays["prototypes"].shape[1] == arrays["centre"].shape[0] == 64
        assert arrays["prototypes"].dtype == arrays["centre"].dtype == np.float32


def test_predictions_for_kept_out_photos_are_kept(tiny_run: Path) -> None:
    with np.load(tiny_run / "oof.npz") as arrays:
        assert arrays["logits"].shape == (48, 3)
        assert sorted(set(arrays["folds"])) == [0, 1]
        right = (arrays["logits"].argmax(axis=1) == arrays["labels"]).mean()
    metrics = json.loads((tiny_run / "metrics.json").read_text())["cross_validation"]
    assert metrics["accuracy"] == pytest.approx(right)
    with (tiny_run / "history.csv").open(newline="") as file:
        history = list(csv.DictReader(file))
    assert [row["fold"] for row in history] == ["1"] * 6 + ["2"] * 6 + ["all"] * 6
    assert all(row["val_loss"] for row in history[:12])
    assert all(0 <= float(row["waiting"]) <= 1 for row in history)
    assert not [p for p in tiny_run.iterdir() if p.name.startswith(("views-", "checkpoints"))]


def test_it_learned(tiny_run: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    new = draw_wardrobe(tmp_path / "new", count=8, seed=99)
    figures = tmp_path / "figures.json"
    assert main(["evaluate", str(tiny_run), "--data", str(new), "--json", str(figures)]) == 0
    assert json.loads(figures.read_text())["accuracy"] >= 0.8
    assert "95 % interval" in capsys.readouterr().out


def test_predict_names_the_category_and_a_broken_photo(
    tiny_run: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    photo, broken = tmp_path / "a photo.png", tmp_path / "broken.jpg"
    draw_garment("pants", np.random.default_rng(5)).save(photo)
    broken.write_bytes(b"nothing")
    assert main(["predict", str(tiny_run), str(photo), str(broken)]) == 1
    said = capsys.readouterr()
    assert f"{photo}: pants" in said.out
    assert "broken.jpg could not be read" in said.err


def test_scaling_survives_saving(tiny_run: Path, tmp_path: Path) -> None:
    model = keras.saving.load_model(tiny_run / "model.keras", compile=False)
    draw_garment("dress", np.random.default_rng(1)).save(tmp_path / "1.png")
    picture = decode(tmp_path / "1.png", (32, 32))[None]
    first = keras.layers.Rescaling(1 / 127.5, offset=-1.0)(picture)
    scaled = keras.Model(model.input, model.get_layer("scale").output)(picture)
    np.testing.assert_allclose(scaled, first, atol=1e-6)
    assert np.asarray(scaled).min() >= -1


def test_an_application_trains_from_the_same_command(photos: Path, tmp_path: Path) -> None:
    arguments = (
        "--backbone xception --weights none --unfreeze block14 --image-size 71 --head-epochs 0 --epochs 1 "
        "--batch 9 --views 1 --folds 2 --rounds 1 --inner 8"
    )
    run = tmp_path / "run"
    assert main(["fit", "--data", str(photos), "--out", str(run), *arguments.split()]) == 0
    model = keras.saving.load_model(run / "model.keras", compile=False)
    assert model.get_layer("embedding").output.shape[-1] == 2048
    assert model.get_layer("inner_0").units == 8


def test_a_stopped_run_goes_on_to_the_same_numbers(
    photos: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    whole, parted = tmp_path / "whole", tmp_path / "parted"
    quick = [*TINY.split(), "--epochs", "2"]
    assert main(["fit", "--data", str(photos), "--out", str(whole), *quick]) == 0
    with monkeypatch.context() as patch:
        patch.setattr("wardrobe_training.fit.write_history", _stop)
        assert main(["fit", "--data", str(photos), "--out", str(parted), *quick]) == 2
    capsys.readouterr()
    assert main(["fit", "--data", str(photos), "--out", str(parted), *quick, "--resume"]) == 0
    assert "Fold 1" not in capsys.readouterr().err
    with np.load(whole / "oof.npz") as one, np.load(parted / "oof.npz") as other:
        np.testing.assert_allclose(one["logits"], other["logits"], rtol=1e-4, atol=1e-4)


def _stop(*_: object) -> None:
    raise KeyboardInterrupt


def test_what_lies_below_the_cut_does_not_learn() -> None:
    config = FitConfig(
        data=(Path("photos"),),
        out=Path("run"),
        backbone="efficientnet-lite0",
        image_size=64,
        weights="none",
        unfreeze="all",
    )
    model = build_model(config, 3)
    keep_statistics(model)
    parts = cut_model(model, "block11")
    picture = np.random.default_rng(0).integers(0, 256, (2, 64, 64, 3)).astype(np.uint8)
    assert parts.lower is not None
    joined = parts.upper.predict_on_batch(parts.lower.predict_on_batch(picture))
    np.testing.assert_allclose(joined, model.predict_on_batch(picture), atol=1e-5)
    below = {layer.name for layer in parts.lower.layers} & {layer.name for layer in parts.upper.layers}
    assert not any(name.startswith("block") and name < "block11" for name in below)
    assert not any("norm" in v.path for v in parts.upper.trainable_variables)


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (
            "--backbone resnet-9000",
            "There is no backbone called resnet-9000; choose one of efficientnet-lite0",
        ),
        ("--weights none", "add --unfreeze all"),
        ("--folds 1", "at least two folds"),
        ("--dropout 1.5", "--dropout must lie between 0 and 1"),
        ("--image-size 3", "between 16 and 2048"),
        ("--backbone xception --image-size 64", "xception needs pictures of at least 71 pixels"),
        ("--out photos/run --backbone small-cnn", "would lie among the categories"),
        ("--out photos", "would lie among the categories"),
        ("--folds 30 --backbone small-cnn", "too few for 30 folds"),
        (
            "--backbone efficientnet-lite0 --image-size 32 --unfreeze nowhere",
            "no layer whose name begins with nowhere",
        ),
        ("--backbone efficientnet-lite0 --image-size 32 --unfreeze block02_project", "cannot be cut"),
    ],
)
def test_every_mistake_gets_one_sentence(
    photos: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    arguments: str,
    words: str,
) -> None:
    monkeypatch.chdir(tmp_path)
    assert main(["fit", "--data", str(photos), "--out", "run", *arguments.split()]) == 2
    last = capsys.readouterr().err.strip().splitlines()[-1]
    assert words in last


def test_weights_that_cannot_be_downloaded_are_explained(
    photos: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def no_net(*_: object, **__: object) -> None:
        raise OSError("no route to host")

    monkeypatch.setattr("urllib.request.urlopen", no_net)
    monkeypatch.setenv("KERAS_HOME", str(tmp_path))
    monkeypatch.setattr("keras.src.utils.file_utils.urlretrieve", no_net)
    assert main(["fit", "--data", str(photos), "--out", str(tmp_path / "run"), "--backbone", "xception"]) == 2
    assert "connect to the internet" in capsys.readouterr().err


def test_a_finished_run_is_never_written_over(
    tiny_run: Path, photos: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = (tiny_run / "model.keras").read_bytes()
    assert main(["fit", "--data", str(photos), "--out", str(tiny_run), *TINY.split()]) == 2
    assert "already holds a run" in capsys.readouterr().err
    assert (tiny_run / "model.keras").read_bytes() == before


def test_a_folder_that_is_no_run_is_named(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    Image.new("RGB", (8, 8)).save(tmp_path / "1.png")
    assert main(["predict", str(tmp_path), str(tmp_path / "1.png")]) == 2
    assert "is not a finished run" in capsys.readouterr().err


def test_help_needs_no_keras() -> None:
    code = (
        "import sys; from wardrobe_training.cli import main\n"
        "try: main(['fit', '--help'])\n"
        "except SystemExit: pass\n"
        "assert not {'keras', 'tensorflow', 'jax'} & set(sys.modules), 'slow'"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert "--backbone" in done.stdout


def test_the_same_command_trains_on_jax(photos: Path, tmp_path: Path) -> None:
    pytest.importorskip("jax", reason="jax is not installed; it is an alternative to TensorFlow")
    command = [sys.executable, "-m", "wardrobe_training.cli", "fit", "--data", str(photos)]
    done = subprocess.run(
        [*command, "--out", str(tmp_path / "run"), *TINY.split(), "--epochs", "1"],
        env={**os.environ, "KERAS_BACKEND": "jax"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert "jax" in json.loads((tmp_path / "run" / "run.json").read_text())["versions"]["backend"]
