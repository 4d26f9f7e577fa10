"""Folds per-channel scales and shifts into the convolution before them.

tf2onnx merges a batch normalisation into an ordinary convolution and leaves it beside a depthwise one, as a
Mul and an Add. onnxruntime would merge them at each start; in the file it is done once, for all runtimes.
"""

from __future__ import annotations

from typing import Any

import numpy as np
from onnx import numpy_helper


def fold_into_convolutions(model: Any) -> int:
    """Fold, in place, every constant Mul or Add that follows a Conv alone; returns how many were folded."""
    folded = 0
    while _fold_one(model.graph):
        folded += 1
    drop_unused(model.graph)
    return folded


def _fold_one(graph: Any) -> bool:
    constants = {tensor.name: tensor for tensor in graph.initializer}
    kept = {output.name for output in graph.output}
    users: dict[str, list[Any]] = {}
    for node in graph.node:
        for name in node.input:
            users.setdefault(name, []).append(node)
    for conv in graph.node:
        following = users.get(conv.output[0], [])
        if conv.op_type != "Conv" or len(following) != 1 or conv.output[0] in kept:
            continue
        if conv.input[1] not in constants or any(name not in constants for name in conv.input[2:]):
            continue
        kernel = numpy_helper.to_array(constants[conv.input[1]])
        factor = _channel_constant(following[0], conv.output[0], constants, len(kernel))
        if factor is not None:
            bias = numpy_helper.to_array(constants[conv.input[2]]) if len(conv.input) > 2 else None
            _merge(graph, conv, following[0], kernel, bias, factor)
            return True
    return False


def _channel_constant(node: Any, data: str, constants: dict[str, Any], channels: int) -> np.ndarray | None:
    """The node's constant as one value a channel, or None when it is no such Mul or Add."""
    if node.op_type not in ("Mul", "Add"):
        return None
    others = [name for name in node.input if name != data]
    if len(others) != 1 or others[0] not in constants:
        return None
    value = numpy_helper.to_array(constants[others[0]])
    if value.size == 1:
        return np.full(channels, value.reshape(()), dtype=value.dtype)
    shape = (1,) * (4 - value.ndim) + value.shape
    return value.reshape(channels) if shape == (1, channels, 1, 1) else None


def _merge(
    graph: Any, conv: Any, node: Any, kernel: np.ndarray, bias: np.ndarray | None, value: np.ndarray
) -> None:
    if bias is None:
        bias = np.zeros(len(kernel), dtype=kernel.dtype)
    if node.op_type == "Mul":
        kernel = kernel * value.reshape(-1, *(1,) * (kernel.ndim - 1))
        bias = bias * value
    else:
        bias = bias + value
    stem = node.output[0]
    names = [f"{stem}/kernel", f"{stem}/bias"]
    for name, array in zip(names, (kernel, bias), strict=True):
        graph.initializer.append(numpy_helper.from_array(np.ascontiguousarray(array), name))
    conv.input[:] = [conv.input[0], *names]
    conv.output[:] = node.output
    graph.node.remove(node)


def drop_unused(graph: Any) -> None:
    """Remove the initialisers that no node and no output reads."""
    used = {name for node in graph.node for name in node.input} | {output.name for output in graph.output}
    for tensor in [tensor for tensor in graph.initializer if tensor.name not in used]:
        graph.initializer.remove(tensor)
