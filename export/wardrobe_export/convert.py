"""Keras run folder -> model file. A conversion that fails any check leaves no file behind."""

from __future__ import annotations

import logging
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from importlib.metadata import version
from pathlib import Path
from typing import Any

import numpy as np

from wardrobe_export.digest import seal
from wardrobe_export.errors import GateError
from wardrobe_export.fold import fold_into_convolutions
from wardrobe_export.graph import INPUT, ExportGraph, build
from wardrobe_export.half import halve
from wardrobe_export.model_file import BATCH, OPSET, ModelFile, converted_file, write_metadata
from wardrobe_export.parity import Parity, assert_parity
from wardrobe_export.progress import tell
from wardrobe_export.run import Run, load_run
from wardrobe_export.tf_habits import HANDLERS, without_xla
from wardrobe_export.writing import put, require_place

TOOLS = ("tensorflow", "keras", "tf2onnx", "onnx", "wardrobe-sorter")


@dataclass(frozen=True)
class Conversion:
    """What a successful conversion wrote and measured."""

    file: ModelFile
    parity: Parity


def convert(run_path: Path, target: Path, pictures: Sequence[np.ndarray] = ()) -> Conversion:
    """Convert a run folder to a model file and put it at `target`, replacing what was there in one step.

    `pictures`: uint8 [H,W,3] for the parity gate, beside the drawn ones that always take part.
    Raises ExportError (one sentence); `target` is then as it was before.
    """
    run = load_run(run_path)
    return convert_run(run, target, pictures)


def convert_run(run: Run, target: Path, pictures: Sequence[np.ndarray] = ()) -> Conversion:
    """As `convert`, for a run that has been read."""
    require_place(target)
    tell("Converting the model, which can take a minute")
    graph = build(run)
    model = to_onnx(graph, run.image_size)
    write_metadata(model, run.metadata(graph.heat_method, {tool: version(tool) for tool in TOOLS}))
    file = converted_file(seal(model.SerializeToString(deterministic=True)), target)
    parity = assert_parity(file.data, run, pictures)
    put(file.data, target)
    return Conversion(file, parity)


def to_onnx(graph: ExportGraph, image_size: tuple[int, int]) -> Any:
    """The export model as a tidy onnx.ModelProto. Raises GateError for what tf2onnx cannot convert."""
    import tensorflow as tf
    import tf2onnx

    signature = [tf.TensorSpec((None, *image_size, 3), tf.uint8, name=INPUT)]
    with _complaints() as complaints:
        try:
            with without_xla():
                model, _ = tf2onnx.convert.from_keras(
                    graph.model, input_signature=signature, opset=OPSET, custom_op_handlers=HANDLERS
                )
        except Exception as error:  # tf2onnx and TensorFlow raise whatever their parts happen to raise
            raise GateError(f"tf2onnx could not convert the model ({_first_line(error)}).") from error
    if complaints:
        # from_keras only logs what it does not support, and returns a model that no runtime can load
        raise GateError(f"tf2onnx could not convert all of the model ({complaints[0]}); no file was written.")
    _name_dimensions(model, graph)
    fold_into_convolutions(model)
    halve(model)
    _keep_one_opset(model)
    return model


def _name_dimensions(model: Any, graph: ExportGraph) -> None:
    """Name the batch, and state all other dimensions, in place of tf2onnx's unk__ names."""
    del model.graph.value_info[:]
    shapes = {tensor.name: tensor.shape for tensor in graph.model.inputs}
    shapes |= {
        name: tensor.shape for name, tensor in zip(graph.model.output_names, graph.model.outputs, strict=True)
    }
    for value in (*model.graph.input, *model.graph.output):
        if value.name not in shapes:
            raise GateError(f'tf2onnx made an input or output named "{value.name}"; no file was written.')
        del value.type.tensor_type.shape.dim[:]
        for index, size in enumerate(shapes[value.name]):
            if index == 0:
                value.type.tensor_type.shape.dim.add(dim_param=BATCH)
            else:
                value.type.tensor_type.shape.dim.add(dim_value=size)


def _keep_one_opset(model: Any) -> None:
    """Drop operator sets that tf2onnx declares and no node uses."""
    used = {node.domain for node in model.graph.node}
    for entry in [entry for entry in model.opset_import if entry.domain not in used]:
        model.opset_import.remove(entry)


@contextmanager
def _complaints() -> Iterator[list[str]]:
    """Collects what tf2onnx logs as an error, and keeps its chatter off the screen."""
    heard: list[str] = []

    class Listener(logging.Handler):
        def emit(self, record: logging.LogRecord) -> None:
            heard.append(" ".join(record.getMessage().split()))

    logger = logging.getLogger("tf2onnx")
    listener = Listener(logging.ERROR)
    level, propagates = logger.level, logger.propagate
    logger.addHandler(listener)
    logger.setLevel(logging.ERROR)
    logger.propagate = False
    try:
        yield heard
    finally:
        logger.removeHandler(listener)
        logger.setLevel(level)
        logger.propagate = propagates


def _first_line(error: Exception) -> str:
    lines = str(error).strip().splitlines() or [type(error).__name__]
    return lines[0].strip(" .")[:200]
