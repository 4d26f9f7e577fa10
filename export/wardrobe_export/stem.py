"""Finds the end of the preprocessing in a Keras model and in a model file, to compare it by itself."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import onnx

from wardrobe_export.errors import GateError
from wardrobe_export.graph import INPUT
from wardrobe_export.session import open_session, run_keras

if TYPE_CHECKING:
    import keras

Stem = Callable[[np.ndarray], np.ndarray]
# what preprocessing is made of once it is ONNX; the first other node belongs to the network
_ARITHMETIC = frozenset(
    {"Cast", "Mul", "Add", "Sub", "Div", "Transpose", "Identity", "Clip", "Gather", "Reshape"}
)


def keras_stem(model: keras.Model) -> Stem:
    """From uint8 [N,H,W,3] to what the model's first convolution (or padding, or pooling) is given."""
    parts = _keras_parts(model)

    def run(batch: np.ndarray) -> np.ndarray:
        values: Any = batch
        for part in parts:
            values = run_keras(part, values)
        return np.asarray(values, dtype=np.float32)

    return run


def onnx_stem(file: Path | bytes, image_size: tuple[int, int]) -> Stem:
    """The same of a model file, [N,H,W,3] whatever the graph's own order of axes is.

    Raises GateError when the graph does not begin with plain arithmetic on the picture.
    """
    model = onnx.load_model_from_string(file if isinstance(file, bytes) else file.read_bytes())
    name = _stem_tensor(model.graph)
    del model.graph.output[:]
    model.graph.output.append(onnx.helper.make_tensor_value_info(name, onnx.TensorProto.FLOAT, None))
    session = open_session(model.SerializeToString())
    height, width = image_size

    def run(batch: np.ndarray) -> np.ndarray:
        (values,) = session.run([name], {INPUT: batch})
        channels_first = values.shape[1:] == (3, height, width)
        return np.asarray(values.transpose(0, 2, 3, 1) if channels_first else values)

    return run


def _keras_parts(model: keras.Model) -> list[keras.Model]:
    import keras

    network = (
        keras.layers.Conv2D,
        keras.layers.DepthwiseConv2D,
        keras.layers.SeparableConv2D,
        keras.layers.ZeroPadding2D,
        keras.layers.MaxPooling2D,
        keras.layers.AveragePooling2D,
        keras.layers.GlobalAveragePooling2D,
        keras.layers.Dense,
    )
    tensor = model.inputs[0]
    for layer in model.layers:
        if isinstance(layer, keras.Model):
            # a backbone kept as one layer, which may begin with preprocessing of its own
            return [_up_to(model, tensor), *_keras_parts(layer)]
        if isinstance(layer, network):
            return [_up_to(model, tensor)]
        tensor = layer.output
    raise GateError("The Keras model has no convolution at which its preprocessing would end.")


def _up_to(model: keras.Model, tensor: Any) -> keras.Model:
    import keras

    return keras.Model(model.inputs[0], keras.layers.Identity()(tensor))


def _stem_tensor(graph: Any) -> str:
    """Where the plain arithmetic on the picture ends; ONNX nodes stand in the order of their work."""
    reached = {INPUT}
    for node in graph.node:
        if not reached.intersection(node.input):
            continue
        if node.op_type not in _ARITHMETIC:
            return str(node.input[0])
        reached.update(node.output)
    raise GateError("The converted model has no network after its preprocessing.")
