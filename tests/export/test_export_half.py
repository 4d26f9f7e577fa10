"""Weights in two bytes: only those that lose nothing, and the answers are the same to the last bit."""

from __future__ import annotations

import dataclasses
from pathlib import Path
from typing import Any

import numpy as np
import onnx
import onnxruntime
import pytest
from onnx import TensorProto, helper, numpy_helper
from small_runs import HEIGHT, WIDTH, small_model, write_run

from wardrobe_export.convert import Conversion, convert
from wardrobe_export.half import SMALL, half_exact, halve, widen
from wardrobe_export.operators import count_operators, multiply_adds
from wardrobe_export.pictures import draw_pictures
from wardrobe_export.session import open_session, run_session


def rounded(layers: Any) -> Any:
    """A small model with one kernel above SMALL numbers, all kernels rounded as a merged run's are."""
    model = small_model(layers=layers)
    for layer in model.layers:
        values = layer.get_weights()
        if values and values[0].ndim > 1:
            layer.set_weights([values[0].astype(np.float16).astype(np.float32), *values[1:]])
    return model


def wide_convolution(tensor: Any) -> Any:
    import keras

    tensor = keras.layers.ReLU(6)(tensor)
    return keras.layers.Conv2D(tensor.shape[-1], 3, padding="same", kernel_initializer="he_normal")(tensor)


@pytest.fixture(scope="module")
def halved(tmp_path_factory: pytest.TempPathFactory) -> Conversion:
    folder = tmp_path_factory.mktemp("half")
    return convert(write_run(folder / "run", rounded(wide_convolution)), folder / "half.onnx")


def product(values: np.ndarray) -> Any:
    """One matrix product with `values` as its weights."""
    graph = helper.make_graph(
        [helper.make_node("MatMul", ["x", "w"], ["y"])],
        "product",
        [helper.make_tensor_value_info("x", TensorProto.FLOAT, ["N", values.shape[0]])],
        [helper.make_tensor_value_info("y", TensorProto.FLOAT, ["N", values.shape[1]])],
        [numpy_helper.from_array(values, "w")],
    )
    return helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=8)


def exact(*shape: int) -> np.ndarray:
    return np.random.default_rng(3).normal(size=shape).astype(np.float16).astype(np.float32)


def test_large_weights_that_fit_lie_in_the_file_as_float16(halved: Conversion) -> None:
    kinds = {tensor.name: tensor.data_type for tensor in halved.file.model.graph.initializer}
    assert list(kinds.values()).count(TensorProto.FLOAT16) == 1
    assert count_operators(halved.file.model)["Cast"] == 2  # the picture's, and the kernel's


def test_the_answers_are_the_same_to_the_last_bit(halved: Conversion) -> None:
    pictures = np.stack(draw_pictures(9, (HEIGHT, WIDTH), seed=21))
    narrow = run_session(open_session(halved.file.path), pictures)
    wide = run_session(open_session(widen(halved.file.model).SerializeToString()), pictures)
    for name, values in wide.items():
        assert np.array_equal(narrow[name].view(np.uint32), values.view(np.uint32)), name


def test_what_runs_has_no_cast_of_weights(halved: Conversion, tmp_path: Path) -> None:
    """onnxruntime carries the casts out when it opens the file."""
    options = onnxruntime.SessionOptions()
    options.optimized_model_filepath = str(tmp_path / "runs.onnx")
    options.graph_optimization_level = onnxruntime.GraphOptimizationLevel.ORT_ENABLE_BASIC
    onnxruntime.InferenceSession(str(halved.file.path), options, providers=["CPUExecutionProvider"])
    running = onnx.load(str(tmp_path / "runs.onnx"))
    assert TensorProto.FLOAT16 not in {tensor.data_type for tensor in running.graph.initializer}
    assert count_operators(running)["Cast"] == 1  # the picture's


def test_weights_that_would_lose_something_stay_as_they_are() -> None:
    values = exact(32, 32)
    values[5, 7] = np.nextafter(values[5, 7], np.float32(9))
    model = product(values)
    before = model.SerializeToString()
    assert halve(model) == 0
    assert model.SerializeToString() == before


@pytest.mark.parametrize("value", [1e-9, 7e4, 1 + 2**-12, np.float32(0.1)])
def test_too_small_too_large_and_too_fine_is_not_exact(value: float) -> None:
    assert not half_exact(np.full((SMALL,), value, np.float32))


@pytest.mark.parametrize("value", [0.0, -0.0, 65504.0, 2.0**-24, 1 + 2**-10, np.inf])
def test_what_half_precision_holds_is_exact(value: float) -> None:
    assert half_exact(np.full((SMALL,), value, np.float32))


def test_few_numbers_stay_as_they_are() -> None:
    model = product(exact(SMALL - 1, 1))
    assert halve(model) == 0


def test_widening_gives_the_weights_back_and_leaves_the_model_alone() -> None:
    values = exact(32, 32)
    model = product(values)
    assert halve(model) == 1
    halved_bytes = model.SerializeToString()
    wide = widen(model)
    (weights,) = wide.graph.initializer
    assert np.array_equal(numpy_helper.to_array(weights), values)
    assert [node.op_type for node in wide.graph.node] == ["MatMul"]
    assert model.SerializeToString() == halved_bytes


def test_the_work_for_one_picture_is_counted_through_the_casts(halved: Conversion) -> None:
    wide = dataclasses.replace(halved.file, model=widen(halved.file.model))
    assert multiply_adds(halved.file.model) == multiply_adds(wide.model) > 1000
