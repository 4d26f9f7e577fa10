"""Model files without a network, byte by byte: enough for whoever reads names, sizes and metadata only."""

from __future__ import annotations

import hashlib
import json
import re
from typing import Any

FLOAT, UINT8 = 1, 2
Shape = tuple[int | str, ...]
_PLACE = re.compile(rb'"file_sha256":"([0-9a-f]{64})"')


def field(number: int, content: bytes | int) -> bytes:
    """One field of a protocol buffer: bytes with their length, or a whole number."""
    if isinstance(content, int):
        return _varint(number << 3) + _varint(content)
    return _varint(number << 3 | 2) + _varint(len(content)) + content


def _varint(value: int) -> bytes:
    more = []
    while value > 127:
        more.append(value & 127 | 128)
        value >>= 7
    return bytes([*more, value])


def port(name: str, kind: int, shape: Shape) -> bytes:
    """An input or output as ONNX keeps it."""
    sizes = b"".join(
        field(1, field(2, size.encode()) if isinstance(size, str) else field(1, size)) for size in shape
    )
    tensor = field(1, kind) + field(2, sizes)
    return field(1, name.encode()) + field(2, field(1, tensor))


def ports_of(entry: dict[str, Any]) -> tuple[dict[str, tuple[int, Shape]], dict[str, tuple[int, Shape]]]:
    """The inputs and outputs that go with a sound entry."""
    count = len(entry["categories"])
    outputs: dict[str, tuple[int, Shape]] = {
        "probabilities": (FLOAT, ("N", count)),
        "embedding": (FLOAT, ("N", 16)),
        "heat": (FLOAT, ("N", 2, 2, count)),
        "familiarity": (FLOAT, ("N",)),
    }
    return {"image": (UINT8, ("N", *entry["image_size"], 3))}, outputs


def onnx_bytes(
    entry: str | bytes | None,
    inputs: dict[str, tuple[int, Shape]],
    outputs: dict[str, tuple[int, Shape]],
    more: bytes = b"",
) -> bytes:
    """A file with these inputs and outputs, and `more` in its graph; `entry` None: without metadata."""
    graph = more + b"".join(field(11, port(name, *about)) for name, about in inputs.items())
    graph += b"".join(field(12, port(name, *about)) for name, about in outputs.items())
    data = field(1, 8) + field(8, field(1, b"") + field(2, 17)) + field(7, graph)
    if entry is None:
        return data
    text = entry.encode() if isinstance(entry, str) else entry
    return data + field(14, field(1, b"wardrobe") + field(2, text))


def file_of(entry: dict[str, Any], ports: dict[str, Any] | None = None) -> bytes:
    """A sealed file with this entry; the ports are those that a sound entry has, unless they are those of
    `ports`."""
    return seal(onnx_bytes(text_of(entry), *ports_of(ports or entry)))


def text_of(entry: dict[str, Any]) -> str:
    """As export writes it."""
    return json.dumps(entry, separators=(",", ":"))


def seal(data: bytes) -> bytes:
    """With its digest filled in, whatever stands in the digest's place now."""
    found = _PLACE.search(data)
    if found is None:
        return data
    start, end = found.span(1)
    empty = data[:start] + b"0" * 64 + data[end:]
    return data[:start] + hashlib.sha256(empty).hexdigest().encode() + data[end:]
