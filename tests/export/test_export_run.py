"""Run folders and models of the wrong kind are refused with one sentence, before any slow work."""

from __future__ import annotations

import json
import shutil
import zipfile
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from small_runs import CATEGORIES, HEIGHT, WIDTH, facts, small_model

from wardrobe_export.errors import RunError
from wardrobe_export.run import Run, check_model, load_run


def refusal(path: Path) -> str:
    with pytest.raises(RunError) as caught:
        load_run(path)
    message = str(caught.value)
    assert "\n" not in message
    assert message.endswith(".")
    return message


@pytest.fixture
def folder(small_run_folder: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(small_run_folder, tmp_path / "run"))


def test_the_model_inside_the_folder_names_the_run_too(small_run_folder: Path, small_run: Run) -> None:
    assert load_run(small_run_folder / "model.keras").keras_sha256 == small_run.keras_sha256


def test_no_folder(tmp_path: Path) -> None:
    assert "is not a folder" in refusal(tmp_path / "nowhere")


@pytest.mark.parametrize("name", ["model.keras", "run.json", "prototypes.npz"])
def test_a_missing_file_is_named(folder: Path, name: str) -> None:
    (folder / name).unlink()
    assert f"has no {name}" in refusal(folder)


@pytest.mark.parametrize("name", ["model.keras", "run.json", "prototypes.npz"])
def test_a_file_of_rubbish_is_named(folder: Path, name: str) -> None:
    (folder / name).write_bytes(b"\x00rubbish\xff")
    assert name in refusal(folder)


@pytest.mark.parametrize("key", sorted(set(facts()) - {"weights", "seed"}))
def test_a_missing_fact_is_named(folder: Path, key: str) -> None:
    kept = facts()
    del kept[key]
    (folder / "run.json").write_text(json.dumps(kept))
    assert f'run.json lacks "{key}"' in refusal(folder)


def test_categories_that_do_not_fit_the_logits(folder: Path) -> None:
    more = [*CATEGORIES, {"id": "hat", "name": "Hat"}]
    (folder / "run.json").write_text(json.dumps(facts(categories=more)))
    assert "knows 3 classes and run.json names 4" in refusal(folder)


def test_an_image_size_that_does_not_fit_the_model(folder: Path) -> None:
    (folder / "run.json").write_text(json.dumps(facts(image_size=[64, 64])))
    assert "it needs uint8 pictures of 64x64 RGB" in refusal(folder)


def test_prototypes_of_another_width(folder: Path) -> None:
    np.savez(
        folder / "prototypes.npz", prototypes=np.eye(4, dtype=np.float32), centre=np.zeros(4, np.float32)
    )
    assert "another width" in refusal(folder)


def test_prototypes_that_are_not_normalised(folder: Path) -> None:
    with np.load(folder / "prototypes.npz") as arrays:
        np.savez(folder / "prototypes.npz", prototypes=arrays["prototypes"] * 2, centre=arrays["centre"])
    assert "not of length 1" in refusal(folder)


def without_layer_names() -> Any:
    import keras

    image = keras.Input((HEIGHT, WIDTH, 3), dtype="uint8")
    pooled = keras.layers.GlobalAveragePooling2D()(keras.layers.Rescaling(1 / 255)(image))
    return keras.Model(image, keras.layers.Dense(3)(pooled))


def float_input() -> Any:
    import keras

    image = keras.Input((HEIGHT, WIDTH, 3), dtype="float32")
    feature_map = keras.layers.Conv2D(4, 3, name="feature_map")(image)
    pooled = keras.layers.GlobalAveragePooling2D(name="embedding")(feature_map)
    return keras.Model(image, keras.layers.Dense(3, name="logits")(pooled))


def softmax_at_the_end() -> Any:
    import keras

    model = small_model()
    head = keras.layers.Dense(3, activation="softmax", name="logits")
    return keras.Model(model.inputs[0], head(model.get_layer("embedding").output))


def largest_in_place_of_the_average() -> Any:
    import keras

    model = small_model()
    pooled = keras.layers.GlobalMaxPooling2D(name="embedding")(model.get_layer("feature_map").output)
    return keras.Model(model.inputs[0], keras.layers.Dense(3, name="logits")(pooled))


def two_outputs() -> Any:
    import keras

    model = small_model()
    return keras.Model(model.inputs[0], [model.outputs[0], model.get_layer("embedding").output])


def not_functional() -> Any:
    import keras

    return type("Own", (keras.Model,), {"call": lambda self, x: x})()


@pytest.mark.parametrize(
    ("make", "words"),
    [
        (without_layer_names, 'no layer named "feature_map"'),
        (float_input, "takes float32"),
        (softmax_at_the_end, "does not end in a linear dense layer"),
        (largest_in_place_of_the_average, "is not the average"),
        (two_outputs, "1 inputs and 2 outputs"),
        (not_functional, "not a functional model"),
    ],
)
def test_a_model_of_the_wrong_kind_is_refused_with_one_sentence(make: Any, words: str) -> None:
    with pytest.raises(RunError, match=words) as caught:
        check_model(make(), (HEIGHT, WIDTH), 3)
    assert "\n" not in str(caught.value)


def test_a_head_that_branches_is_refused(tmp_path: Path) -> None:
    import keras

    from wardrobe_export.graph import head_layers

    model = small_model()
    embedding = model.get_layer("embedding").output
    both = keras.layers.Concatenate()([keras.layers.ReLU()(embedding), keras.layers.ReLU()(embedding)])
    branched = keras.Model(model.inputs[0], keras.layers.Dense(3, name="logits")(both))
    with pytest.raises(RunError, match="not one chain"):
        head_layers(branched)


@pytest.mark.parametrize("name", ["model.keras", "run.json", "prototypes.npz"])
@pytest.mark.parametrize("share", [0.0, 0.5, 0.99])
def test_a_file_that_was_half_written_is_named(folder: Path, name: str, share: float) -> None:
    whole = (folder / name).read_bytes()
    (folder / name).write_bytes(whole[: int(share * len(whole))])
    assert name in refusal(folder)


def test_an_archive_of_something_else_is_named(folder: Path) -> None:
    for archive in ("model.keras", "prototypes.npz"):
        kept = (folder / archive).read_bytes()
        with zipfile.ZipFile(folder / archive, "w") as file:
            file.writestr("letter.txt", "Dear Sir or Madam")
        assert archive in refusal(folder)
        (folder / archive).write_bytes(kept)


def test_brackets_nested_by_the_thousand_are_refused(folder: Path) -> None:
    (folder / "run.json").write_text("[" * 100_000)
    assert "cannot be read as JSON" in refusal(folder)


def test_packed_prototypes_that_are_damaged_are_refused(folder: Path) -> None:
    with np.load(folder / "prototypes.npz") as arrays:
        np.savez_compressed(folder / "prototypes.npz", **arrays)
    data = bytearray((folder / "prototypes.npz").read_bytes())
    for place in range(60, len(data) // 2, 20):
        data[place] ^= 0x55
    (folder / "prototypes.npz").write_bytes(data)
    assert "prototypes.npz" in refusal(folder)


def test_a_model_outside_a_run_folder_is_told_what_it_lacks(folder: Path) -> None:
    lone = (folder / "model.keras").rename(folder / "lone.keras")
    assert "name the run folder" in refusal(lone)
