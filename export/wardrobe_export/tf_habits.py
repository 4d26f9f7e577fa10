"""Two habits of Keras on TensorFlow that tf2onnx does not know, and what is done about them."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any


@contextmanager
def without_xla() -> Iterator[None]:
    """Trace functions as plain graphs.

    Keras has grouped convolutions compiled by XLA, because TensorFlow cannot run them on a processor
    otherwise. A compiled function stays one opaque call in the graph; a plain one is laid open, and ONNX
    knows grouped convolutions well.
    """
    import tensorflow as tf

    real = tf.function

    def plain(*args: Any, jit_compile: bool | None = None, **kwargs: Any) -> Any:
        return real(*args, **kwargs)

    tf.function = plain
    try:
        yield
    finally:
        tf.function = real


def _complement_of_erf(context: Any, node: Any, name: str, args: Any) -> None:
    """Erfc(x) = 1 - Erf(x); the exact GELU asks for it, and ONNX has only Erf."""
    from tf2onnx import utils

    dtype = utils.map_onnx_to_numpy_type(context.get_dtype(node.output[0]))
    shape = context.get_shape(node.output[0])
    source, (target,) = node.input[0], node.output
    kind = context.get_dtype(target)
    context.remove_node(node.name)
    one = context.make_const(utils.make_name("one"), dtype(1).reshape(()))
    erf = context.make_node("Erf", [source], name=utils.make_name(name))
    context.make_node(
        "Sub", [one.output[0], erf.output[0]], name=name, outputs=[target], shapes=[shape], dtypes=[kind]
    )


HANDLERS: dict[str, tuple[Any, list[Any]]] = {"Erfc": (_complement_of_erf, [])}
