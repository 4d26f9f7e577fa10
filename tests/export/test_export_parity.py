"""The gate finds a difference and names the stage where it begins."""

from __future__ import annotations

import dataclasses
from pathlib import Path

import numpy as np
import pytest
from small_runs import small_model, write_run

from wardrobe_export.convert import Conversion
from wardrobe_export.errors import GateError
from wardrobe_export.parity import assert_parity
from wardrobe_export.run import Run, load_run


def test_another_scaling_is_found_in_the_preprocessing(converted: Conversion, tmp_path: Path) -> None:
    other = load_run(write_run(tmp_path / "run", small_model(scale=1 / 127)))
    with pytest.raises(GateError, match="stage preprocessing"):
        assert_parity(converted.file.path, other)


def test_another_weight_in_the_network_is_found_in_the_embedding(
    converted: Conversion, small_run_folder: Path
) -> None:
    other = load_run(small_run_folder)
    layer = other.model.layers[2]
    layer.set_weights([layer.get_weights()[0] * 1.01])
    with pytest.raises(GateError, match="stage embedding"):
        assert_parity(converted.file.path, other)


def test_another_weight_in_the_head_is_found_in_the_heat(
    converted: Conversion, small_run_folder: Path
) -> None:
    other = load_run(small_run_folder)
    kernel, bias = other.model.get_layer("logits").get_weights()
    other.model.get_layer("logits").set_weights([kernel * 1.01, bias])
    with pytest.raises(GateError, match="stage heat"):
        assert_parity(converted.file.path, other)


def test_another_temperature_is_found_in_the_probabilities(converted: Conversion, small_run: Run) -> None:
    other = dataclasses.replace(small_run, facts={**small_run.facts, "temperature": 1.8})
    with pytest.raises(GateError, match="stage probabilities"):
        assert_parity(converted.file.path, other)


def test_other_prototypes_are_found_in_the_familiarity(converted: Conversion, small_run: Run) -> None:
    other = dataclasses.replace(small_run, prototypes=-small_run.prototypes)
    with pytest.raises(GateError, match="stage familiarity"):
        assert_parity(converted.file.path, other)


def test_pictures_that_are_given_take_part(converted: Conversion, small_run: Run) -> None:
    own = [np.full((*small_run.image_size, 3), value, np.uint8) for value in (10, 200)]
    assert assert_parity(converted.file.path, small_run, own).pictures == 34


def test_a_backbone_kept_as_one_layer_is_compared_from_its_own_beginning(tmp_path: Path) -> None:
    import keras

    from wardrobe_export.stem import keras_stem

    image = keras.Input((32, 32, 3), dtype="uint8")
    inner_image = keras.Input((32, 32, 3))
    body = keras.layers.Conv2D(4, 3)(keras.layers.Rescaling(0.5)(inner_image))
    backbone = keras.Model(inner_image, body)
    model = keras.Model(
        image, keras.layers.GlobalAveragePooling2D()(backbone(keras.layers.Rescaling(2.0)(image)))
    )
    picture = np.full((1, 32, 32, 3), 9, np.uint8)
    assert (keras_stem(model)(picture) == 9).all()


def test_what_is_no_number_on_either_side_is_a_difference() -> None:
    from wardrobe_export.parity import TOLERANCES, _difference

    sound, broken = np.ones((2, 3), np.float32), np.full((2, 3), np.nan, np.float32)
    for stage in TOLERANCES:
        assert _difference(stage, sound, sound) == 0
        assert _difference(stage, broken, sound) == _difference(stage, sound, broken) == np.inf


def test_large_numbers_do_not_hide_a_difference() -> None:
    from wardrobe_export.parity import TOLERANCES, _difference

    large = np.full((2, 3), 1e30, np.float32)
    for stage in TOLERANCES:
        assert _difference(stage, large, large * np.float32(1.5)) > TOLERANCES[stage]
