"""Conversion of a small real model: the contract, the arithmetic, and no file when anything is wrong."""

from __future__ import annotations

import dataclasses
import logging
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import tf2onnx
from small_runs import DEPTH, HEIGHT, WIDTH, small_model, write_run

from wardrobe_export.convert import Conversion, convert, convert_run
from wardrobe_export.errors import ExportError, GateError
from wardrobe_export.model_file import read_model_file
from wardrobe_export.operators import count_operators, multiply_adds
from wardrobe_export.pictures import draw_pictures
from wardrobe_export.run import Run, load_run
from wardrobe_export.session import open_session, run_keras, run_session


def outputs_of(conversion: Conversion, pictures: np.ndarray) -> dict[str, np.ndarray]:
    return run_session(open_session(conversion.file.path), pictures)


@pytest.fixture(scope="module")
def pictures() -> np.ndarray:
    return np.stack(draw_pictures(9, (HEIGHT, WIDTH), seed=21))


def dimensions(value: Any) -> list[int | str]:
    return [dim.dim_param or dim.dim_value for dim in value.type.tensor_type.shape.dim]


def test_inputs_and_outputs_are_named_with_all_their_dimensions(converted: Conversion) -> None:
    graph = converted.file.model.graph
    assert {value.name: dimensions(value) for value in graph.input} == {"image": ["N", HEIGHT, WIDTH, 3]}
    assert {value.name: dimensions(value) for value in graph.output} == {
        "probabilities": ["N", 3],
        "embedding": ["N", DEPTH],
        "heat": ["N", HEIGHT // 4, WIDTH // 4, 3],
        "familiarity": ["N"],
    }


def test_every_batch_normalisation_is_inside_a_convolution(converted: Conversion) -> None:
    counts = count_operators(converted.file.model)
    assert counts["Conv"] == 4  # three of the network, one for the heat map
    assert counts["Clip"] == 3
    assert "BatchNormalization" not in counts
    followers = {
        name for node in converted.file.model.graph.node if node.op_type == "Conv" for name in node.output
    }
    for node in converted.file.model.graph.node:
        assert node.op_type not in ("Mul", "Add") or not followers.intersection(node.input)


def test_multiply_adds_are_those_of_the_layers(converted: Conversion) -> None:
    half, quarter = HEIGHT * WIDTH // 4, HEIGHT * WIDTH // 16
    layers = half * 8 * 27 + quarter * 8 * 9 + quarter * DEPTH * 8
    heads = quarter * DEPTH * 3 + DEPTH * 3 + DEPTH * 4
    assert multiply_adds(converted.file.model) == layers + heads


def test_rows_sum_to_one(converted: Conversion, pictures: np.ndarray) -> None:
    assert np.allclose(outputs_of(converted, pictures)["probabilities"].sum(axis=1), 1, atol=1e-6)


def test_with_a_linear_head_the_mean_of_the_heat_and_the_bias_are_the_logits(
    converted: Conversion, small_run: Run, pictures: np.ndarray
) -> None:
    assert converted.file.metadata.heat_method == "linear-head"
    bias = np.asarray(small_run.model.get_layer("logits").bias)
    logits = outputs_of(converted, pictures)["heat"].mean(axis=(1, 2)) + bias
    assert np.allclose(logits, run_keras(small_run.model, pictures), atol=1e-4)


def test_probabilities_are_tempered(converted: Conversion, small_run: Run, pictures: np.ndarray) -> None:
    logits = run_keras(small_run.model, pictures) / small_run.facts["temperature"]
    powers = np.exp(logits - logits.max(axis=1, keepdims=True))
    expected = powers / powers.sum(axis=1, keepdims=True)
    assert np.allclose(outputs_of(converted, pictures)["probabilities"], expected, atol=1e-5)


def test_with_inner_layers_the_head_is_applied_at_each_position(
    converted_deep: Conversion, deep_run: Run, pictures: np.ndarray
) -> None:
    import keras

    assert converted_deep.file.metadata.heat_method == "head-per-position"
    model = deep_run.model
    feature_map = run_keras(keras.Model(model.inputs[0], model.get_layer("feature_map").output), pictures)
    (inner,) = [
        layer for layer in model.layers if isinstance(layer, keras.layers.Dense) and layer.name != "logits"
    ]
    kernel, bias = inner.get_weights()
    last_kernel, last_bias = model.get_layer("logits").get_weights()
    here = np.maximum(feature_map[4, 2, 5] @ kernel + bias, 0) @ last_kernel + last_bias
    assert np.allclose(outputs_of(converted_deep, pictures)["heat"][4, 2, 5], here, atol=1e-4)


def test_familiarity_is_the_highest_cosine_to_a_prototype(
    converted: Conversion, small_run: Run, pictures: np.ndarray
) -> None:
    outputs = outputs_of(converted, pictures)
    for embedding, found in zip(outputs["embedding"], outputs["familiarity"], strict=True):
        centred = embedding - small_run.centre
        cosines = [centred @ row / np.linalg.norm(centred) for row in small_run.prototypes]
        assert found == pytest.approx(max(cosines), abs=1e-5)


def test_the_metadata_is_that_of_the_run(converted: Conversion, small_run: Run) -> None:
    metadata = converted.file.metadata
    assert [category.id for category in metadata.categories] == ["dress", "longsleeve", "t-shirt"]
    assert metadata.temperature == small_run.facts["temperature"]
    assert metadata.keras_sha256 == small_run.keras_sha256
    assert {"tf2onnx", "onnx", "keras", "tensorflow", "python"} <= set(metadata.versions)


def test_every_stage_was_compared(converted: Conversion) -> None:
    stages = {"preprocessing", "embedding", "heat", "probabilities", "familiarity"}
    assert set(converted.parity.differences) == stages
    assert converted.parity.same_class == converted.parity.pictures == 32


def test_a_conversion_replaces_the_file_and_leaves_nothing_beside_it(small_run: Run, tmp_path: Path) -> None:
    target = tmp_path / "new" / "model.onnx"
    target.parent.mkdir()
    target.write_bytes(b"old")
    convert_run(small_run, target)
    assert read_model_file(target).metadata.file_sha256 != "0" * 64
    assert [path.name for path in target.parent.iterdir()] == ["model.onnx"]


def test_a_conversion_that_differs_writes_no_file(
    small_run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    run = dataclasses.replace(small_run, centre=small_run.centre + 0.1)
    target = tmp_path / "model.onnx"
    target.write_bytes(b"old")

    from wardrobe_export import convert as module

    # the graph is built from one run and compared with another
    monkeypatch.setattr(module, "build", lambda _: _build(run))
    with pytest.raises(GateError, match="stage familiarity"):
        convert_run(small_run, target)
    assert target.read_bytes() == b"old"
    assert [path.name for path in tmp_path.iterdir()] == ["model.onnx"]


def _build(run: Run) -> Any:
    from wardrobe_export.graph import build

    return build(run)


def test_what_tf2onnx_only_logs_is_an_error_and_writes_no_file(
    small_run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = tf2onnx.convert.from_keras

    def grumbling(*args: Any, **kwargs: Any) -> Any:
        logging.getLogger("tf2onnx.tfonnx").error("Tensorflow op [x: Erfc] is not supported")
        return real(*args, **kwargs)

    monkeypatch.setattr(tf2onnx.convert, "from_keras", grumbling)
    with pytest.raises(GateError, match=r"Erfc\] is not supported"):
        convert_run(small_run, tmp_path / "model.onnx")
    assert list(tmp_path.iterdir()) == []


def test_an_operation_without_onnx_counterpart_is_refused_and_writes_no_file(tmp_path: Path) -> None:
    import keras

    model = small_model(layers=lambda tensor: keras.ops.erfinv(tensor))
    run = load_run(write_run(tmp_path / "run", model))
    with pytest.raises(GateError) as caught:
        convert_run(run, tmp_path / "out" / "model.onnx")
    assert "Erfinv" in str(caught.value)
    assert list((tmp_path / "out").glob("*")) == []


def test_grouped_convolutions_and_the_exact_gelu_convert(tmp_path: Path) -> None:
    """As in ConvNeXt; Keras has the one compiled by XLA, and for the other ONNX lacks an operator."""
    import keras

    def layers(tensor: Any) -> Any:
        grouped = keras.layers.Conv2D(DEPTH, 3, padding="same", groups=DEPTH)(tensor)
        return keras.layers.Activation("gelu")(grouped)

    run = load_run(write_run(tmp_path / "run", small_model(layers=layers)))
    conversion = convert_run(run, tmp_path / "model.onnx")
    counts = count_operators(conversion.file.model)
    assert (counts["Conv"], counts["Erf"]) == (5, 1)


def test_a_folder_as_target_is_refused(small_run_folder: Path, tmp_path: Path) -> None:
    with pytest.raises(ExportError, match="is a folder; name the file"):
        convert(small_run_folder, tmp_path)
