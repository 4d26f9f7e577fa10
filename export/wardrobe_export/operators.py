"""Counts what a model file computes: operators, and the work for one picture."""

from __future__ import annotations

from typing import Any

import numpy as np
import onnx

from wardrobe_export.half import widen


def count_operators(model: Any) -> dict[str, int]:
    """How often each operator occurs, such as {"Conv": 79, "Clip": 32}."""
    counts: dict[str, int] = {}
    for node in model.graph.node:
        counts[node.op_type] = counts.get(node.op_type, 0) + 1
    return dict(sorted(counts.items()))


def multiply_adds(model: Any) -> int:
    """Multiply-adds for one picture, of convolutions and matrix products (the rest is small)."""
    single = onnx.ModelProto()
    single.CopyFrom(widen(model))
    for value in single.graph.input:
        value.type.tensor_type.shape.dim[0].dim_value = 1
    for value in single.graph.output:
        value.type.tensor_type.shape.dim[0].Clear()
    graph = onnx.shape_inference.infer_shapes(single, data_prop=True).graph
    sizes = {value.name: _size(value) for value in (*graph.value_info, *graph.output)}
    kernels = {tensor.name: tuple(tensor.dims) for tensor in graph.initializer}
    for node in graph.node:
        if node.op_type == "DequantizeLinear" and node.input[0] in kernels:
            kernels[node.output[0]] = kernels[node.input[0]]
    total = 0
    for node in graph.node:
        if node.op_type in ("Conv", "MatMul", "Gemm") and node.input[1] in kernels:
            kernel = kernels[node.input[1]]
            each = int(np.prod(kernel[1:])) if node.op_type == "Conv" else kernel[0]
            total += sizes[node.output[0]] * each
    return total


def _size(value: Any) -> int:
    return int(np.prod([dim.dim_value or 1 for dim in value.type.tensor_type.shape.dim]))
