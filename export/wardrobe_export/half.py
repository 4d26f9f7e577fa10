"""Keeps weights in two bytes each where that loses nothing at all.

A run whose kernels were rounded to half precision when it was made holds float32 numbers that half precision
holds exactly. In the file they are stored as float16 with a Cast to float32 behind them. onnxruntime carries
out a Cast of a constant once, when it opens the file, so the graph that runs is the same, and so is every
answer; only the file is about half the size.
"""

from __future__ import annotations

from typing import Any

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

from wardrobe_export.fold import drop_unused

#: A Cast and its names take some hundred bytes; for fewer numbers there is nothing to save.
SMALL = 512
_STORED = "/half"


def halve(model: Any) -> int:
    """Store, in place, each float32 initialiser that half precision holds exactly as float16 and a Cast.

    Those of fewer than SMALL numbers stay. Returns how many were stored so.
    """
    graph = model.graph
    outputs = {value.name for value in graph.output}
    casts = []
    for tensor in graph.initializer:
        if tensor.name in outputs or not _fits(tensor):
            continue
        name = tensor.name
        stored = numpy_helper.from_array(numpy_helper.to_array(tensor).astype(np.float16), name + _STORED)
        tensor.CopyFrom(stored)
        casts.append(
            helper.make_node("Cast", [stored.name], [name], name=f"{name}/widen", to=TensorProto.FLOAT)
        )
    _put_first(graph, casts)
    return len(casts)


def widen(model: Any) -> Any:
    """A copy of `model` with every such initialiser as float32 again, for tools that look for weights."""
    wide = onnx.ModelProto()
    wide.CopyFrom(model)
    graph = wide.graph
    stored = {tensor.name: tensor for tensor in graph.initializer if tensor.data_type == TensorProto.FLOAT16}
    for node in [node for node in graph.node if _widens(node, stored)]:
        values = numpy_helper.to_array(stored[node.input[0]]).astype(np.float32)
        graph.initializer.append(numpy_helper.from_array(values, node.output[0]))
        graph.node.remove(node)
    drop_unused(graph)
    return wide


def half_exact(values: np.ndarray) -> bool:
    """Whether every one of the float32 `values` comes back from float16 as it was, bit for bit."""
    with np.errstate(over="ignore"):  # too large becomes infinite, and is then not the same
        back = values.astype(np.float16).astype(np.float32)
    return np.array_equal(back.view(np.uint32), np.ascontiguousarray(values).view(np.uint32))


def _fits(tensor: Any) -> bool:
    if tensor.data_type != TensorProto.FLOAT or int(np.prod(tensor.dims)) < SMALL:
        return False
    return half_exact(numpy_helper.to_array(tensor))


def _widens(node: Any, stored: dict[str, Any]) -> bool:
    to_float = any(given.name == "to" and given.i == TensorProto.FLOAT for given in node.attribute)
    return node.op_type == "Cast" and to_float and node.input[0] in stored


def _put_first(graph: Any, nodes: list[Any]) -> None:
    """Nodes stand in the order of their work, and these need nothing but initialisers."""
    others = list(graph.node)
    del graph.node[:]
    graph.node.extend([*nodes, *others])
