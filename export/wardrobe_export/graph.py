"""Builds the Keras model that is converted: the trained model with all that the desktop needs as outputs."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from wardrobe_export.errors import RunError
from wardrobe_export.run import Run

if TYPE_CHECKING:
    import keras

INPUT = "image"
OUTPUTS = ("probabilities", "embedding", "heat", "familiarity")
# below any real length; keeps a photo whose embedding equals the centre from dividing by zero
TINY_LENGTH = 1e-12


@dataclass(frozen=True)
class ExportGraph:
    """`model`: uint8 [N,H,W,3] -> OUTPUTS in that order. `heat_method` as in the metadata."""

    model: keras.Model
    heat_method: str


def build(run: Run) -> ExportGraph:
    """Assemble the export model of a run. Raises RunError when the head is not a plain chain of layers."""
    import keras

    trunk = keras.Model(
        run.model.inputs[0], [run.model.get_layer(name).output for name in ("feature_map", "embedding")]
    )
    head = head_layers(run.model)
    image = keras.Input((*run.image_size, 3), dtype="uint8", name=INPUT)
    feature_map, embedding = trunk(image)
    logits = embedding
    for layer in head:
        logits = layer(logits)
    linear = is_linear(head)
    outputs = (
        keras.ops.softmax(logits / run.facts["temperature"], axis=-1),
        embedding,
        _linear_heat(feature_map, head[-1]) if linear else _heat_by_position(feature_map, head),
        _familiarity(embedding, run.prototypes, run.centre),
    )
    # tf2onnx names an output after the operation that makes it; Identity layers give those our names
    named = [keras.layers.Identity(name=name)(tensor) for name, tensor in zip(OUTPUTS, outputs, strict=True)]
    model = keras.Model(image, named, name="wardrobe")
    return ExportGraph(model, "linear-head" if linear else "head-per-position")


def head_layers(model: keras.Model) -> list[keras.layers.Layer]:
    """The layers between `embedding` and the output, in order; the last one is `logits`."""
    chain: list[Any] = []
    tensor = model.get_layer("embedding").output
    end = model.get_layer("logits").output
    while tensor is not end:
        following = [layer for layer in model.layers if _takes(layer, tensor)]
        if len(following) != 1:
            raise RunError('The Keras model\'s head is not one chain of layers from "embedding" to "logits".')
        chain.append(following[0])
        tensor = following[0].output
    return chain


def is_linear(head: list[keras.layers.Layer]) -> bool:
    """Whether nothing but `logits` (and layers that do nothing at inference) follows the embedding."""
    import keras

    idle = (
        keras.layers.Dropout,
        keras.layers.AlphaDropout,
        keras.layers.GaussianDropout,
        keras.layers.GaussianNoise,
        keras.layers.Identity,
    )
    return all(isinstance(layer, idle) for layer in head[:-1])


def _takes(layer: keras.layers.Layer, tensor: Any) -> bool:
    try:
        return layer.input is tensor
    except (AttributeError, ValueError):  # a layer used several times, or without an input of its own
        return False


def _linear_heat(feature_map: Any, logits: keras.layers.Dense) -> Any:
    """[N,h,w,C]; pooling and a linear layer commute: the mean over positions plus the bias is the logit."""
    from keras import ops

    kernel = ops.convert_to_numpy(logits.kernel)
    return ops.conv(feature_map, kernel[None, None], strides=1, padding="valid", data_format="channels_last")


def _heat_by_position(feature_map: Any, head: list[keras.layers.Layer]) -> Any:
    """[N,h,w,C]; what the head would say if the whole photo looked like this one position."""
    from keras import ops

    _, height, width, depth = feature_map.shape
    evidence = ops.reshape(feature_map, (-1, depth))
    for layer in head:
        evidence = layer(evidence)
    return ops.reshape(evidence, (-1, height, width, evidence.shape[-1]))


def _familiarity(embedding: Any, prototypes: Any, centre: Any) -> Any:
    """[N]; highest cosine between the centred embedding and a prototype."""
    from keras import ops

    centred = embedding - centre
    length = ops.sqrt(ops.maximum(ops.sum(centred * centred, axis=-1, keepdims=True), TINY_LENGTH))
    return ops.max(ops.matmul(centred / length, prototypes.T), axis=-1)
