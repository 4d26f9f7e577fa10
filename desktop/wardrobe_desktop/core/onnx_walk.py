"""Walks the few bytes of an ONNX file's structure that matter, without onnx or onnxruntime.

Field numbers are those of onnx.proto3: ModelProto.graph = 7, opset_import = 8, metadata_props = 14,
training_info = 20 and functions = 25; OperatorSetIdProto.domain = 1 and version = 2;
StringStringEntryProto.key = 1 and value = 2; GraphProto.node = 1, initializer = 5, input = 11, output = 12
and sparse_initializer = 15; NodeProto.attribute = 5; AttributeProto.t = 5, g = 6, tensors = 10, graphs = 11,
sparse_tensor = 22 and sparse_tensors = 23; TensorProto.name = 8, external_data = 13 and data_location = 14;
ValueInfoProto.name = 1 and type = 2; TypeProto.tensor_type = 1; its elem_type = 1 and shape = 2;
TensorShapeProto.dim = 1; its dim_value = 1 and dim_param = 2.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

FLOAT, UINT8 = 1, 2
"""TensorProto.DataType of float32 and of bytes."""
_EXTERNAL_DATA, _DATA_LOCATION = 13, 14
_TENSORS_OF_NODE = (5, 10)
_BEYOND_PLAIN_NODES = (6, 11, 22, 23)
Content = memoryview | int
Parts = defaultdict[int, list[memoryview]]


@dataclass(frozen=True)
class Port:
    """An input or output: ``kind`` is its TensorProto.DataType, ``shape`` a number or a name each."""

    name: str
    kind: int
    shape: tuple[int | str, ...]


@dataclass(frozen=True)
class Outline:
    """What an ONNX file holds beside its network.

    ``entries``: key and value of each metadata entry, in order, as bytes. ``opsets``: the name and version
    of each set of operators that it uses. ``weights``: names of the weights that stand beside the nodes.
    ``outside``: some weights lie in other files. ``plain``: the graph is one of nodes that run once each,
    without loops, branches, functions or sparse weights.
    """

    entries: tuple[tuple[bytes, bytes], ...]
    opsets: tuple[tuple[str, int], ...]
    inputs: tuple[Port, ...]
    outputs: tuple[Port, ...]
    weights: frozenset[str]
    outside: bool
    plain: bool


class NotOnnxError(Exception):
    """The bytes are no ONNX model."""


def outline_of(data: bytes) -> Outline:
    """Walk a whole file. Raises NotOnnxError, also for one that says twice what can be said once: other
    readers join the two, or take the last."""
    model = _by_number(memoryview(data))
    graph = _by_number(_only(model, 7))
    attributes = [_by_number(attribute) for node in graph[1] for attribute in _by_number(node)[5]]
    tensors = [*graph[5], *_all_of(attributes, _TENSORS_OF_NODE)]
    beyond = [*model[20], *model[25], *graph[15], *_all_of(attributes, _BEYOND_PLAIN_NODES)]
    return Outline(
        entries=tuple(map(_entry, model[14])),
        opsets=tuple(map(_opset, model[8])),
        inputs=tuple(map(_port, graph[11])),
        outputs=tuple(map(_port, graph[12])),
        weights=frozenset(_text(dict(_parts(tensor)).get(8)) for tensor in graph[5]),
        outside=any(map(_lies_outside, tensors)),
        plain=not beyond,
    )


def _all_of(messages: Sequence[Parts], numbers: Sequence[int]) -> Iterator[memoryview]:
    return (part for parts in messages for number in numbers for part in parts[number])


def _entry(data: memoryview) -> tuple[bytes, bytes]:
    entry = dict(_parts(data))
    return bytes(entry.get(1, b"")), bytes(entry.get(2, b""))


def _opset(data: memoryview) -> tuple[str, int]:
    name = _text(dict(_parts(data)).get(1))
    return "" if name == "ai.onnx" else name, dict(_numbers(data)).get(2, 0)


def _lies_outside(tensor: memoryview) -> bool:
    # any other place than "here", however the number is written
    return any(
        number == _EXTERNAL_DATA or (number == _DATA_LOCATION and content != 0)
        for number, content in _fields(tensor)
    )


def _port(data: memoryview) -> Port:
    value = _by_number(data)
    kinds = _by_number(_only(value, 2))
    tensor = _only(kinds, 1) if kinds[1] else memoryview(b"")
    shape = _by_number(tensor)
    dimensions = _by_number(_only(shape, 2))[1] if shape[2] else []
    name = value[1][-1] if value[1] else None
    return Port(_text(name), dict(_numbers(tensor)).get(1, 0), tuple(map(_dimension, dimensions)))


def _dimension(data: memoryview) -> int | str:
    named = dict(_parts(data)).get(2)
    return _text(named) if named is not None else dict(_numbers(data)).get(1, 0)


def _by_number(data: memoryview) -> Parts:
    """The parts of one message by their field numbers, in order."""
    found: Parts = defaultdict(list)
    for number, content in _parts(data):
        found[number].append(content)
    return found


def _only(parts: Parts, number: int) -> memoryview:
    """The one part of that number."""
    if len(parts[number]) != 1:
        raise NotOnnxError
    return parts[number][0]


def _text(data: memoryview | None) -> str:
    return bytes(data or b"").decode("utf-8", "replace")


def _parts(data: memoryview) -> Iterator[tuple[int, memoryview]]:
    return ((number, content) for number, content in _fields(data) if not isinstance(content, int))


def _numbers(data: memoryview) -> Iterator[tuple[int, int]]:
    return ((number, content) for number, content in _fields(data) if isinstance(content, int))


def _fields(data: memoryview) -> Iterator[tuple[int, Content]]:
    """The fields of one message: what is length-delimited as bytes, whole numbers as such, others not at
    all."""
    at = 0
    while at < len(data):
        tag, at = _varint(data, at)
        number, kind = tag >> 3, tag & 7
        if kind == 2:
            length, at = _varint(data, at)
            if at + length > len(data):
                raise NotOnnxError
            yield number, data[at : at + length]
            at += length
        elif kind == 0:
            value, at = _varint(data, at)
            yield number, value
        elif kind in (1, 5):
            at += 8 if kind == 1 else 4
        else:
            raise NotOnnxError
    if at > len(data):
        raise NotOnnxError


def _varint(data: memoryview, at: int) -> tuple[int, int]:
    if at < len(data) and data[at] < 0x80:  # nearly all of them: half of the time of a walk
        return data[at], at + 1
    value = 0
    for i, byte in enumerate(data[at : at + 10]):
        value |= (byte & 0x7F) << (7 * i)
        if byte < 0x80:
            return value, at + i + 1
    raise NotOnnxError
