"""Walks the few bytes of an ONNX file's structure that matter, without onnx or onnxruntime.

Field numbers are those of onnx.proto3: ModelProto.graph = 7 and metadata_props = 14;
StringStringEntryProto.key = 1 and value = 2; GraphProto.initializer = 5, input = 11 and output = 12;
TensorProto.data_location = 14; ValueInfoProto.name = 1 and type = 2; TypeProto.tensor_type = 1; its
elem_type = 1 and shape = 2; TensorShapeProto.dim = 1; its dim_value = 1 and dim_param = 2.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

FLOAT, UINT8 = 1, 2
"""TensorProto.DataType of float32 and of bytes."""
_EXTERNAL = 1
Content = memoryview | int


@dataclass(frozen=True)
class Port:
    """An input or output: ``kind`` is its TensorProto.DataType, ``shape`` a number or a name each."""

    name: str
    kind: int
    shape: tuple[int | str, ...]


@dataclass(frozen=True)
class Outline:
    """What an ONNX file holds beside its network.

    ``entries``: key and value of each metadata entry, in order, as bytes. ``outside``: some weights lie in
    other files.
    """

    entries: tuple[tuple[bytes, bytes], ...]
    inputs: tuple[Port, ...]
    outputs: tuple[Port, ...]
    outside: bool


class NotOnnxError(Exception):
    """The bytes are no ONNX model."""


def outline_of(data: bytes) -> Outline:
    """Walk a whole file. Raises NotOnnxError."""
    entries: list[tuple[bytes, bytes]] = []
    graph: memoryview | None = None
    for number, content in _parts(memoryview(data)):
        if number == 7:
            graph = content
        elif number == 14:
            entry = dict(_parts(content))
            entries.append((bytes(entry.get(1, b"")), bytes(entry.get(2, b""))))
    if graph is None:
        raise NotOnnxError
    inputs, outputs, outside = [], [], False
    for number, content in _parts(graph):
        if number == 5:
            outside = outside or dict(_numbers(content)).get(14) == _EXTERNAL
        elif number == 11:
            inputs.append(_port(content))
        elif number == 12:
            outputs.append(_port(content))
    return Outline(tuple(entries), tuple(inputs), tuple(outputs), outside)


def _port(data: memoryview) -> Port:
    value = dict(_parts(data))
    tensor = _last(value.get(2), 1)
    kind = dict(_numbers(tensor)).get(1, 0)
    dimensions = [part for number, part in _parts(_last(tensor, 2)) if number == 1]
    return Port(_text(value.get(1)), kind, tuple(map(_dimension, dimensions)))


def _dimension(data: memoryview) -> int | str:
    named = dict(_parts(data)).get(2)
    return _text(named) if named is not None else dict(_numbers(data)).get(1, 0)


def _last(data: memoryview | None, number: int) -> memoryview:
    return dict(_parts(data or memoryview(b""))).get(number, memoryview(b""))


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
    value = 0
    for i, byte in enumerate(data[at : at + 10]):
        value |= (byte & 0x7F) << (7 * i)
        if byte < 0x80:
            return value, at + i + 1
    raise NotOnnxError
