"""Rewrites the convolutions of a model for eight-bit arithmetic, as QuantizeLinear/DequantizeLinear pairs.

Activations become uint8 with one step and zero point a tensor, kernels int8 with one step a channel, biases
int32: the form that runtimes fuse into integer convolutions (Jacob and others 2018). All that is no
convolution, or sum of two, stays float, and so does everything from the pooling on.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from onnx import helper, numpy_helper

from wardrobe_export.fold import drop_unused
from wardrobe_export.ranges import Span

#: Runtimes take these into the convolution before them.
_JOINED = frozenset({"Clip", "Relu"})
_TINY_STEP = 1e-12
_LARGEST_INT32 = 2**31 - 1
#: Steps of a kernel, as shares of those that reach its largest weight.
_TRIED_STEPS = np.linspace(1.0, 0.6, 81)
_BACK = "/float"


@dataclass(frozen=True)
class Plan:
    """What becomes eight-bit: `nodes` (by their first output) and the `tensors` between them."""

    nodes: frozenset[str]
    tensors: tuple[str, ...]


def plan(model: Any, last: str) -> Plan:
    """The convolutions that lead to the tensor `last`, and the sums of what they gave.

    The one that reads the picture stays float: it is little work, and its rounding spoils all that follows.
    """
    graph = model.graph
    constants = {tensor.name for tensor in graph.initializer}
    leading = _leading_to(graph, last)
    joined = _joined(graph, leading)
    picture = _before_any_convolution(graph)
    nodes: set[str] = set()
    tensors: dict[str, None] = {}
    for node in graph.node:
        output = node.output[0]
        if output not in leading:
            continue
        if node.op_type == "Conv" and node.input[0] in picture:
            continue
        convolution = node.op_type == "Conv" and all(name in constants for name in node.input[1:])
        inputs = [node.input[0]] if convolution else list(node.input)
        if convolution or (node.op_type == "Add" and all(name in tensors for name in inputs)):
            nodes.add(output)
            tensors.update(dict.fromkeys([*inputs, joined.get(output, output)]))
    return Plan(frozenset(nodes), tuple(tensors))


def rewrite(model: Any, planned: Plan, spans: dict[str, Span]) -> None:
    """Make the planned nodes eight-bit, in place. `spans` holds what is known of every planned tensor."""
    graph = model.graph
    constants = {tensor.name: numpy_helper.to_array(tensor) for tensor in graph.initializer}
    steps = {name: _step(spans[name]) for name in planned.tensors}
    pairs = {name: _pair(graph, name, *steps[name]) for name in planned.tensors}
    weights: list[Any] = []
    for node in graph.node:
        if node.op_type == "Conv" and node.output[0] in planned.nodes:
            source = node.input[0]
            weights += _eight_bit_weights(graph, node, constants, steps[source][0], spans[source].means)
        for index, name in enumerate(node.input):
            if name in steps:
                node.input[index] = name + _BACK
    _lay_out(graph, weights, pairs)
    drop_unused(graph)


def _leading_to(graph: Any, last: str) -> set[str]:
    makers = {name: node for node in graph.node for name in node.output}
    found: set[str] = set()
    ahead = [last]
    while ahead:
        name = ahead.pop()
        if name in makers and name not in found:
            found.update(makers[name].output)
            ahead += makers[name].input
    return found


def _before_any_convolution(graph: Any) -> set[str]:
    reached = {value.name for value in graph.input}
    for node in graph.node:
        if node.op_type != "Conv" and reached.intersection(node.input):
            reached.update(node.output)
    return reached


def _joined(graph: Any, leading: set[str]) -> dict[str, str]:
    """Output of a convolution -> output of the clipping that alone takes it."""
    users: dict[str, list[Any]] = {}
    for node in graph.node:
        for name in node.input:
            users.setdefault(name, []).append(node)
    return {
        name: following[0].output[0]
        for name, following in users.items()
        if name in leading and len(following) == 1 and following[0].op_type in _JOINED
    }


def _step(span: Span) -> tuple[np.ndarray, np.ndarray]:
    """Step (float32) and zero point (uint8) of a span, which holds 0."""
    step = np.float32(max((span.high - span.low) / 255, _TINY_STEP))
    return np.asarray(step), np.asarray(np.clip(round(-span.low / float(step)), 0, 255), dtype=np.uint8)


def _pair(graph: Any, name: str, step: np.ndarray, zero: np.ndarray) -> list[Any]:
    """The nodes that make eight bits of the tensor `name`, and floats of those."""
    parameters = [_constant(graph, f"{name}/step", step), _constant(graph, f"{name}/zero", zero)]
    return [
        helper.make_node("QuantizeLinear", [name, *parameters], [f"{name}/eight"], name=f"{name}/quantise"),
        helper.make_node(
            "DequantizeLinear", [f"{name}/eight", *parameters], [name + _BACK], name=f"{name}/dequantise"
        ),
    ]


def _eight_bit_weights(
    graph: Any, conv: Any, constants: dict[str, np.ndarray], input_step: np.ndarray, means: np.ndarray
) -> list[Any]:
    """Let `conv` read an int8 kernel and an int32 bias; returns the nodes that make floats of them.

    What rounding the kernel adds to a channel on average, for inputs of these `means`, the bias takes away.
    """
    kernel = constants[conv.input[1]]
    bias = constants[conv.input[2]] if len(conv.input) > 2 else np.zeros(len(kernel), np.float32)
    # a bias that would not fit into its integers makes the steps of its channel wider
    least = np.maximum(np.abs(bias) / (float(input_step) * _LARGEST_INT32) * 1.01, _TINY_STEP)
    steps = np.maximum(_kernel_steps(kernel), least).astype(np.float32)
    eight = _rounded(kernel, steps).astype(np.int8)
    added = eight * _by_channel(steps, kernel) - kernel
    bias = bias - _mean_response(added, means)
    bias_steps = (steps * np.float32(input_step)).astype(np.float32)
    whole = np.round(bias / bias_steps.astype(np.float64)).astype(np.int32)
    stem = conv.output[0]
    nodes = [
        _whole_to_float(graph, f"{stem}/kernel", eight, steps),
        _whole_to_float(graph, f"{stem}/bias", whole, bias_steps),
    ]
    conv.input[:] = [conv.input[0], *(node.output[0] for node in nodes)]
    return nodes


def _kernel_steps(kernel: np.ndarray) -> np.ndarray:
    """One step an output channel, [C]: the one of those tried that moves its weights least."""
    whole = np.abs(kernel).reshape(len(kernel), -1).max(axis=1) / 127
    best, least = whole, np.full(len(kernel), np.inf)
    for share in _TRIED_STEPS:
        steps = np.maximum(whole * share, _TINY_STEP)
        moved = _rounded(kernel, steps) * _by_channel(steps, kernel) - kernel
        error = np.sum(moved.reshape(len(kernel), -1) ** 2, axis=1)
        best, least = np.where(error < least, steps, best), np.minimum(error, least)
    return np.asarray(best)


def _rounded(kernel: np.ndarray, steps: np.ndarray) -> np.ndarray:
    return np.asarray(np.clip(np.round(kernel / _by_channel(steps, kernel)), -127, 127))


def _by_channel(values: np.ndarray, kernel: np.ndarray) -> np.ndarray:
    return values.reshape(-1, *(1,) * (kernel.ndim - 1))


def _mean_response(kernel: np.ndarray, means: np.ndarray) -> np.ndarray:
    """[C]: what a kernel [C, inputs a group, h, w] gives where every position is `means` [inputs]."""
    outputs, width = kernel.shape[:2]
    groups = len(means) // width
    by_input = kernel.sum(axis=(2, 3)).reshape(groups, outputs // groups, width)
    response: np.ndarray = np.einsum("goi,gi->go", by_input, means.reshape(groups, width)).ravel()
    return response


def _whole_to_float(graph: Any, name: str, values: np.ndarray, steps: np.ndarray) -> Any:
    inputs = [
        _constant(graph, f"{name}/eight", values),
        _constant(graph, f"{name}/step", steps),
        _constant(graph, f"{name}/zero", np.zeros(len(steps), values.dtype)),
    ]
    return helper.make_node("DequantizeLinear", inputs, [name + _BACK], name=f"{name}/dequantise", axis=0)


def _constant(graph: Any, name: str, values: np.ndarray) -> str:
    graph.initializer.append(numpy_helper.from_array(values, name))
    return name


def _lay_out(graph: Any, weights: list[Any], pairs: dict[str, list[Any]]) -> None:
    """Nodes in the order of their work: each pair stands behind the node that makes its tensor."""
    laid = list(weights)
    for node in graph.node:
        laid.append(node)
        for name in node.output:
            laid += pairs.get(name, [])
    del graph.node[:]
    graph.node.extend(laid)
