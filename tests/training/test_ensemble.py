"""Several runs as one network: slimmed members, their mean, and a run folder calibrated anew."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import numpy as np
import pytest
from support.pictures import draw_wardrobe
from support.tiny_run import TINY

keras = pytest.importorskip("keras")

from wardrobe_training.backbones import efficientnet_lite  # noqa: E402
from wardrobe_training.cli import main  # noqa: E402
from wardrobe_training.config_file import read_run_config  # noqa: E402
from wardrobe_training.data import read_pictures  # noqa: E402
from wardrobe_training.ensemble import merge_models, read_folds, require_alike  # noqa: E402
from wardrobe_training.errors import TrainingError  # noqa: E402
from wardrobe_training.fold_network import become_fold  # noqa: E402
from wardrobe_training.predict import embed_and_answer  # noqa: E402
from wardrobe_training.repeats import load_training_photos  # noqa: E402
from wardrobe_training.run_folder import CONFIG, WEIGHTS, load_run  # noqa: E402
from wardrobe_training.slim import half_exact, slim_copy  # noqa: E402


def _pictures(count: int = 6, side: int = 32) -> np.ndarray:
    return np.random.default_rng(3).integers(0, 256, (count, side, side, 3), np.uint8)


@pytest.fixture(scope="module")
def lite() -> keras.Model:
    """EfficientNet-Lite0 as it could be after training: no normalisation is at rest."""
    keras.utils.set_random_seed(1)
    pictures = keras.Input((32, 32, 3), dtype="uint8")
    model = keras.Model(pictures, efficientnet_lite.build(0, pictures))
    rng = np.random.default_rng(2)
    for layer in model.layers:
        if isinstance(layer, keras.layers.BatchNormalization):
            channels = layer.gamma.shape[0]
            around = (1.0, 0.0, 0.0, 1.0)  # gamma, beta, mean, variance
            layer.set_weights([rng.uniform(a - 0.3, a + 0.3, channels) for a in around])
    return model


def _slim(model: keras.Model) -> keras.Model:
    image = keras.Input(model.input.shape[1:], dtype="uint8")
    return keras.Model(image, slim_copy(model, image, "a_"))


def test_a_slim_copy_says_the_same_with_fewer_numbers(lite: keras.Model) -> None:
    slim = _slim(lite)
    expected, found = (m.predict(_pictures(), verbose=0) for m in (lite, slim))
    assert np.linalg.norm(found - expected) < 5e-3 * np.linalg.norm(expected)
    assert not any(isinstance(layer, keras.layers.BatchNormalization) for layer in slim.layers)
    assert slim.count_params() < lite.count_params()


def test_every_kernel_of_a_slim_copy_fits_half_precision_exactly(lite: keras.Model) -> None:
    large = [w for layer in _slim(lite).layers for w in layer.get_weights() if w.ndim > 1 and w.size >= 512]
    assert len(large) > 40
    for kernel in large:
        np.testing.assert_array_equal(kernel.astype(np.float16).astype(np.float32), kernel)


def test_what_half_precision_cannot_hold_becomes_the_largest_it_can() -> None:
    rounded = half_exact(np.full(1000, 1e9, np.float32))
    assert rounded.max() == np.finfo(np.float16).max


@pytest.fixture(scope="module")
def members(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    """Two runs of one seed (and so with the same folds) that learned at other rates."""
    folder = tmp_path_factory.mktemp("members")
    photos = draw_wardrobe(folder / "photos")
    runs = []
    for name, rate in (("one", "5e-3"), ("two", "2e-3")):
        options = [*TINY.split(), "--rate", rate, "--strangers", str(photos / "dress")]
        assert main(["fit", "--data", str(photos), "--out", str(folder / name), *options]) == 0
        runs.append(folder / name)
    return runs


@pytest.fixture(scope="module")
def merged(members: list[Path]) -> Path:
    out = members[0].parent / "merged"
    assert main(["merge", *map(str, members), "--out", str(out)]) == 0
    return out


def test_a_merged_network_says_the_mean_of_its_members(members: list[Path], merged: Path) -> None:
    pictures = _pictures()
    logits = [load_run(run).model.predict(pictures, verbose=0) for run in members]
    found = load_run(merged).model.predict(pictures, verbose=0)
    np.testing.assert_allclose(found, np.mean(logits, axis=0), atol=0.02 * np.abs(logits).max())


def test_a_merged_run_is_calibrated_on_people_that_its_members_had_not_seen(
    members: list[Path], merged: Path
) -> None:
    one, two, both = (np.load(run / "oof.npz") for run in (*members, merged))
    np.testing.assert_array_equal(both["paths"], one["paths"])
    np.testing.assert_allclose(both["logits"], (one["logits"] + two["logits"]) / 2, atol=1e-6)
    assert len(both["strangers"]) == len(one["strangers"]) > 0
    facts = json.loads((merged / "run.json").read_text())
    assert facts["backbone"] == "small-cnn + small-cnn"
    assert facts["calibration"].endswith("2 of 2 folds")
    assert load_run(merged).prototypes.shape[1] == 2 * load_run(members[0]).prototypes.shape[1]
    page = (merged / "report.html").read_text(encoding="utf-8")
    assert "no longer where they were" not in page


def test_a_merged_run_can_be_used_like_any_other(members: list[Path], merged: Path, capsys) -> None:
    photo = next((members[0].parent / "photos").rglob("*.png"))
    assert main(["predict", str(merged), str(photo)]) == 0
    assert "familiarity" in capsys.readouterr().out


def test_runs_that_do_not_belong_together_are_refused_with_a_sentence(
    members: list[Path], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    photos = draw_wardrobe(tmp_path / "photos")
    other = tmp_path / "other"
    options = [*TINY.split(), "--folds", "3", "--epochs", "1"]
    assert main(["fit", "--data", str(photos), "--out", str(other), *options]) == 0
    capsys.readouterr()
    assert main(["merge", str(members[0]), str(other), "--out", str(tmp_path / "out")]) == 2
    assert "other photos or folds" in capsys.readouterr().err
    assert main(["merge", str(members[0]), "--out", str(tmp_path / "out")]) == 2
    assert "at least two" in capsys.readouterr().err
    assert main(["merge", *map(str, members), "--out", str(other)]) == 2
    assert "already holds a run" in capsys.readouterr().err


def test_folds_that_a_run_was_not_measured_on_are_passed_over(members: list[Path], tmp_path: Path) -> None:
    run = Path(shutil.copytree(members[0], tmp_path / "run"))
    fold = next((run / "folds").glob("fold-1-*.embeddings.npz"))
    shutil.copy(fold, fold.with_name(fold.name.replace("fold-1", "fold-7")))
    assert len(read_folds(run)) == 2
    fold.unlink()
    with pytest.raises(TrainingError, match="are not there"):
        read_folds(run)


def test_the_network_of_a_fold_says_again_what_it_said(members: list[Path], tmp_path: Path) -> None:
    run = load_run(members[0])
    config, _ = read_run_config(members[0] / CONFIG)
    pictures, _ = read_pictures(load_training_photos(config.data), run.image_size)
    for number, kept in enumerate(read_folds(members[0])):
        _, said = embed_and_answer(become_fold(run, number), pictures[kept.rows])
        np.testing.assert_allclose(said, kept.logits, atol=0.02 * np.abs(kept.logits).max())


def test_weights_that_are_gone_or_anothers_are_refused(members: list[Path], tmp_path: Path) -> None:
    folder = Path(shutil.copytree(members[0], tmp_path / "run"))
    weights = next((folder / "folds").glob(f"fold-0-*{WEIGHTS}"))
    np.savez(weights, **{"logits/kernel": np.zeros((3, 3), np.float16)})
    with pytest.raises(TrainingError, match="another network"):
        become_fold(load_run(folder), 0)
    weights.unlink()
    with pytest.raises(TrainingError, match="0 times"):
        become_fold(load_run(folder), 0)


def test_runs_that_learned_from_other_photos_are_refused_though_they_were_measured_on_the_same(
    members: list[Path], tmp_path: Path
) -> None:
    other = Path(shutil.copytree(members[0], tmp_path / "other"))
    lines = (other / "config.toml").read_text().splitlines()
    changed = ['digest = "another"' if line.startswith("digest") else line for line in lines]
    (other / "config.toml").write_text("\n".join(changed))
    with pytest.raises(TrainingError, match="other photos or folds"):
        require_alike([load_run(members[0]), load_run(other)])


def test_models_of_one_kind_can_be_merged_with_themselves(members: list[Path]) -> None:
    model = load_run(members[0]).model
    found = merge_models([model, model]).predict(_pictures(), verbose=0)
    expected = model.predict(_pictures(), verbose=0)
    np.testing.assert_allclose(found, expected, atol=0.02 * np.abs(expected).max())
