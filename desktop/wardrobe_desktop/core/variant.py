"""Variant: which form of the model the processor runs, the float file or the eight-bit one beside it.

A graphics card always runs the float file. The eight-bit file was made by ``wardrobe-export quantise``; it
answers nearly the same in half the time where the processor can multiply uint8 by int8 without overflow
(VNNI). Without that, pairs of products are added in 16 bits that are too few, and the answers are wrong.
"""

from __future__ import annotations

import platform
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import onnxruntime

from wardrobe_desktop.core.device import Weights
from wardrobe_desktop.core.errors import ModelFileError
from wardrobe_desktop.core.model_file import ModelFile, read_model_file, sibling_path
from wardrobe_desktop.core.sentence import say

# Field numbers and types of onnx.proto3, for a model of one node.
_UINT8, _INT8, _INT32 = 2, 3, 6
_ROWS, _DEPTH, _COLUMNS = 4, 64, 16


@dataclass(frozen=True)
class Variant:
    """``path``: the file to run; ``id``: its digest; ``weights``: its form; ``reason``: why this one."""

    path: Path
    id: str
    weights: Weights
    reason: str


def own_variant(model: ModelFile, reason: str) -> Variant:
    """The model file itself, as a graphics card runs it."""
    return Variant(model.path, model.id, "float" if model.quantised_from is None else "int8", reason)


def choose_variant(model: ModelFile) -> Variant:
    """Which file the processor should run for this model. Never raises: the float file always may."""
    if model.quantised_from is not None:
        return own_variant(model, _of_named_file())
    sibling = sibling_path(model.path)
    reason = _against_trying(sibling)
    if reason:
        return own_variant(model, reason)
    try:
        eight = read_model_file(sibling)
    except ModelFileError as error:
        return own_variant(model, error.args[0])
    if not _belongs_to(model, eight):
        return own_variant(
            model, say("The eight-bit file {name} was made from another model file.", name=sibling.name)
        )
    reason = say("This processor adds up eight-bit numbers exactly, which is quicker.")
    return Variant(sibling, eight.id, "int8", reason)


def _against_trying(sibling: Path) -> str:
    """Why the eight-bit file is not even to be read; empty where it is."""
    if not sibling.exists():
        return say("There is no eight-bit file {name} beside the model file.", name=sibling.name)
    if not measured_here():
        return say("Whether eight-bit numbers are quicker on this kind of processor was never measured.")
    if not adds_exactly():
        return say("This processor cannot add up eight-bit numbers exactly (it lacks VNNI).")
    return ""


def _belongs_to(model: ModelFile, eight: ModelFile) -> bool:
    # By what they are, not by what they are called: the window names them in its own language.
    same = (_ids(eight), eight.image_size, eight.threshold, eight.familiarity_threshold) == (
        *(_ids(model), model.image_size, model.threshold, model.familiarity_threshold),
    )
    return same and eight.quantised_from == model.id


def _ids(model: ModelFile) -> list[str]:
    return [category.id for category in model.categories]


def _of_named_file() -> str:
    if adds_exactly():
        return say("The model file that was named is an eight-bit one.")
    return say(
        "The model file that was named is an eight-bit one, and this processor cannot add up eight-bit "
        "numbers exactly (it lacks VNNI): name the float file, or more answers will be wrong."
    )


def measured_here() -> bool:
    """Whether this is a kind of processor on which the eight-bit file's speed was measured."""
    return platform.machine().lower() in ("x86_64", "amd64")


def adds_exactly() -> bool:
    """Whether onnxruntime multiplies uint8 by int8 without overflow here, found out by letting it.

    That asks the very code that will run, on every system alike; what a processor says of itself would
    have to be read in another way on each.
    """
    options = onnxruntime.SessionOptions()
    options.log_severity_level = 4
    options.intra_op_num_threads = options.inter_op_num_threads = 1
    try:
        session = onnxruntime.InferenceSession(_product(), options, providers=["CPUExecutionProvider"])
        largest = {
            "a": np.full((_ROWS, _DEPTH), 255, np.uint8),
            "b": np.full((_DEPTH, _COLUMNS), 127, np.int8),
        }
        (sums,) = session.run(None, largest)
    except Exception:  # onnxruntime's errors share no base class; what fails here is not to be relied on
        return False
    return bool((sums == 255 * 127 * _DEPTH).all())


def _product() -> bytes:
    """An ONNX model (operator set 17) of one MatMulInteger: y [4,16] = a [4,64] times b [64,16]."""
    node = _text(1, "a") + _text(1, "b") + _text(2, "y") + _text(4, "MatMulInteger")
    values = (
        _part(11, _value("a", _UINT8, _ROWS, _DEPTH))
        + _part(11, _value("b", _INT8, _DEPTH, _COLUMNS))
        + _part(12, _value("y", _INT32, _ROWS, _COLUMNS))
    )
    graph = _part(1, node) + _text(2, "product") + values
    return _number(1, 8) + _part(7, graph) + _part(8, _number(2, 17))


def _value(name: str, kind: int, *sizes: int) -> bytes:
    shape = b"".join(_part(1, _number(1, size)) for size in sizes)
    return _text(1, name) + _part(2, _part(1, _number(1, kind) + _part(2, shape)))


def _number(field: int, value: int) -> bytes:
    """A field with a number below 128, which is one byte."""
    return bytes([field << 3, value])


def _text(field: int, text: str) -> bytes:
    return _part(field, text.encode("ascii"))


def _part(field: int, content: bytes) -> bytes:
    """A field with content of any length below 16384."""
    length = len(content)
    size = [length] if length < 128 else [length & 127 | 128, length >> 7]
    return bytes([field << 3 | 2, *size]) + content
