"""The same network with fewer numbers: normalisation folded into convolutions, kernels in half precision."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import keras
import numpy as np
from keras import layers

#: Kernels of fewer numbers stay as they are: there is nothing to save.
_SMALL = 512


def slim_copy(network: keras.Model, image: keras.KerasTensor, prefix: str) -> keras.KerasTensor:
    """Lay `network` (one input, one output) over `image` once more, as it is when it is used.

    BatchNormalization after a convolution becomes that convolution's bias, and every kernel is rounded to a
    value that IEEE half precision holds exactly, so that a file can keep it in two bytes without any further
    loss. Layer names get `prefix`. Returns the output tensor; the copy's layers are its history.
    """
    norms = _foldable(network)
    copy = keras.models.clone_model(
        network, image, clone_function=_cloner(norms, prefix), call_function=_call
    )
    folded = {norm.name for norm in norms.values()}
    for layer in network.layers:
        if isinstance(layer, layers.InputLayer) or layer.name in folded or not layer.weights:
            continue
        copy.get_layer(prefix + layer.name).set_weights(_weights(layer, norms.get(layer.name)))
    return copy.output


def half_exact(values: np.ndarray) -> np.ndarray:
    """`values` rounded to what half precision can hold, as float32 again; small arrays as they are."""
    if values.size < _SMALL:
        return values
    largest = float(np.finfo(np.float16).max)
    rounded: np.ndarray = np.clip(values, -largest, largest).astype(np.float16).astype(np.float32)
    return rounded


def _foldable(network: keras.Model) -> dict[str, layers.BatchNormalization]:
    """Name of a convolution -> the normalisation that alone takes its output."""
    users: dict[int, list[keras.Layer]] = {}
    for layer in network.layers:
        for tensor in [] if isinstance(layer, layers.InputLayer) else keras.tree.flatten(layer.input):
            users.setdefault(id(tensor), []).append(layer)
    found = {}
    for layer in network.layers:
        if isinstance(layer, layers.Conv2D | layers.DepthwiseConv2D) and _is_plain(layer):
            following = users.get(id(layer.output), [])
            if len(following) == 1 and isinstance(following[0], layers.BatchNormalization):
                found[layer.name] = following[0]
    return found


def _is_plain(layer: keras.Layer) -> bool:
    return layer.activation is keras.activations.linear


def _cloner(norms: dict[str, layers.BatchNormalization], prefix: str) -> Callable[[keras.Layer], keras.Layer]:
    folded = {norm.name for norm in norms.values()}

    def clone(layer: keras.Layer) -> keras.Layer:
        name = prefix + layer.name
        if layer.name in folded:
            return layers.Identity(name=name)
        config: dict[str, Any] = {**layer.get_config(), "name": name}
        if layer.name in norms:
            config["use_bias"] = True
        return layer.__class__.from_config(config)

    return clone


def _call(layer: keras.Layer, *given: Any, **named: Any) -> Any:
    """An Identity in place of a normalisation knows nothing of what that was given beside its input."""
    return layer(given[0]) if isinstance(layer, layers.Identity) else layer(*given, **named)


def _weights(layer: keras.Layer, norm: layers.BatchNormalization | None) -> list[np.ndarray]:
    values = [np.asarray(v) for v in layer.get_weights()]
    if norm is not None:
        values = _folded(layer, values, norm)
    # The kernel comes first in every layer that has one.
    return [half_exact(values[0]), *values[1:]] if values[0].ndim > 1 else values


def _folded(
    layer: keras.Layer, values: list[np.ndarray], norm: layers.BatchNormalization
) -> list[np.ndarray]:
    """gamma (conv(x) + b - mean) / deviation + beta, as one kernel and one bias."""
    mean, variance = np.asarray(norm.moving_mean), np.asarray(norm.moving_variance)
    factor = 1 / np.sqrt(variance + norm.epsilon)
    if norm.scale:
        factor = factor * np.asarray(norm.gamma)
    offset = np.asarray(norm.beta) if norm.center else np.zeros_like(mean)
    bias = (values[1] if len(values) > 1 else 0) - mean
    # A depthwise kernel is [h,w,channels,1], an ordinary one [h,w,in,out].
    by_channel = factor[:, None] if isinstance(layer, layers.DepthwiseConv2D) else factor
    return [values[0] * by_channel, bias * factor + offset]
