"""ModelFile: what the ONNX file says of itself, read and verified without onnx or onnxruntime.

The few bytes of protocol-buffer structure that matter are walked here. Field numbers are those of
onnx.proto3: ModelProto.graph = 7, ModelProto.metadata_props = 14, StringStringEntryProto.key = 1 and value =
2, GraphProto.input = 11, GraphProto.output = 12, ValueInfoProto.name = 1.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from wardrobe_desktop.core.errors import ModelFileError
from wardrobe_desktop.core.prediction import Category

SCHEMA = 1
INPUTS = frozenset({"image"})
OUTPUTS = frozenset({"probabilities", "embedding", "heat", "familiarity"})
_DIGEST = re.compile(rb'"file_sha256":"([0-9a-f]{64})"')
_MAX_BYTES = 2**31  # a protocol buffer can be no larger
_MAX_SIDE = 4096
_FACTS = (
    *("heat_method", "backbone", "backbone_licence", "training_data", "calibration"),
    *("metrics", "versions", "date", "keras_sha256"),
)


@dataclass(frozen=True)
class CurvePoint:
    """Of photos with at least this confidence:

    which share of all they are, and which share of them is right.
    """

    confidence: float
    coverage: float
    accuracy: float


@dataclass(frozen=True)
class ModelFile:
    """A verified model file.

    ``id`` is its SHA-256 (64 hex digits); ``image_size`` is (height, width) in pixels; ``curve`` ascends in
    confidence; ``facts`` holds what only people read: backbone, licences, training data, metrics, versions,
    date.
    """

    path: Path
    id: str
    categories: tuple[Category, ...]
    image_size: tuple[int, int]
    temperature: float
    threshold: float
    familiarity_threshold: float
    curve: tuple[CurvePoint, ...]
    facts: Mapping[str, Any] = field(default_factory=dict)


def read_model_file(path: Path) -> ModelFile:
    """Read and verify a model file.

    Raises ModelFileError with a sentence that says what is missing and what to do.
    """
    data = _read(path)
    entry = _wardrobe_entry(data, path)
    try:
        about = json.loads(entry)
    except ValueError:
        about = None
    if not isinstance(about, dict):
        raise _damaged(path)
    schema = about.get("schema")
    if isinstance(schema, int) and schema > SCHEMA:
        raise ModelFileError(
            f"The model file {path} was made for a newer Wardrobe Sorter "
            f"(format {schema}, this one reads {SCHEMA}). Update the program."
        )
    digest = _verified_digest(data, path)
    return _Fields(about, path).model(digest)


def _read(path: Path) -> bytes:
    try:
        if path.is_dir():
            raise ModelFileError(f"{path} is a folder, not a model file. Name the .onnx file in it.")
        # A pipe or a device could keep whoever reads it for ever.
        if path.exists() and (not path.is_file() or path.stat().st_size > _MAX_BYTES):
            raise _foreign(path)
        return path.read_bytes()
    except FileNotFoundError:
        raise ModelFileError(
            f"The model file {path} is missing. Install Wardrobe Sorter again, or name another with --model."
        ) from None
    except (OSError, ValueError) as error:
        raise ModelFileError(
            f"The model file {path} cannot be read ({error}). Check that you may open it, or name another."
        ) from error


def _wardrobe_entry(data: bytes, path: Path) -> bytes:
    """The text of the metadata entry, after checking that inputs and outputs are the agreed ones."""
    try:
        entries: dict[bytes, bytes] = {}
        graph: memoryview | None = None
        for number, content in _fields(memoryview(data)):
            if number == 7:
                graph = content
            elif number == 14:
                parts = dict(_fields(content))
                entries[bytes(parts.get(1, b""))] = bytes(parts.get(2, b""))
        names = _names(graph) if graph is not None else None
    except _NotProtobufError:
        raise _foreign(path) from None
    if names is None:
        raise _foreign(path)
    if b"wardrobe" not in entries:
        raise ModelFileError(
            f'The model file {path} lacks the "wardrobe" entry that names its categories. '
            "Make it with wardrobe-export, or use the one that came with the program."
        )
    missing = sorted((INPUTS - names[0]) | (OUTPUTS - names[1]))
    if missing:
        raise ModelFileError(
            f"The model file {path} has no {_listed(missing)}. "
            "Make it anew with this version of wardrobe-export."
        )
    return entries[b"wardrobe"]


def _names(graph: memoryview) -> tuple[set[str], set[str]]:
    names: dict[int, set[str]] = {11: set(), 12: set()}
    for number, content in _fields(graph):
        if number in names:
            names[number].add(bytes(dict(_fields(content)).get(1, b"")).decode("utf-8", "replace"))
    return names[11], names[12]


class _NotProtobufError(Exception):
    """The bytes are no protocol buffer."""


def _fields(data: memoryview) -> Iterator[tuple[int, memoryview]]:
    """The length-delimited fields of one message as (number, content); all others are stepped over."""
    at = 0
    while at < len(data):
        tag, at = _varint(data, at)
        number, kind = tag >> 3, tag & 7
        if kind == 2:
            length, at = _varint(data, at)
            if at + length > len(data):
                raise _NotProtobufError
            yield number, data[at : at + length]
            at += length
        elif kind == 0:
            _, at = _varint(data, at)
        elif kind in (1, 5):
            at += 8 if kind == 1 else 4
        else:
            raise _NotProtobufError
    if at > len(data):
        raise _NotProtobufError


def _varint(data: memoryview, at: int) -> tuple[int, int]:
    value = 0
    for i, byte in enumerate(data[at : at + 10]):
        value |= (byte & 0x7F) << (7 * i)
        if byte < 0x80:
            return value, at + i + 1
    raise _NotProtobufError


def _verified_digest(data: bytes, path: Path) -> str:
    found = list(_DIGEST.finditer(data))
    if len(found) != 1:
        raise ModelFileError(
            f'The model file {path} lacks its checksum "file_sha256". Make it anew with wardrobe-export.'
        )
    start, end = found[0].span(1)
    view = memoryview(data)
    running = hashlib.sha256(view[:start])
    running.update(b"0" * 64)
    running.update(view[end:])
    stated = found[0].group(1).decode("ascii")
    if running.hexdigest() != stated:
        raise _damaged(path)
    return stated


class _Fields:
    """Takes the facts out of the entry, and says by name what is missing or makes no sense."""

    def __init__(self, about: Mapping[str, Any], path: Path) -> None:
        self._about = about
        self._path = path

    def model(self, digest: str) -> ModelFile:
        self._agreed("schema", SCHEMA)
        self._agreed("resize", "stretch")
        self._agreed("resample", "bicubic")
        facts = {key: self._get(key) for key in _FACTS}
        return ModelFile(
            path=self._path,
            id=digest,
            categories=self._categories(),
            image_size=self._image_size(),
            temperature=self._number("temperature", 1e-6, 1e6),
            threshold=self._number("threshold", 0, 1),
            familiarity_threshold=self._number("familiarity_threshold", -1, 1),
            curve=self._curve(),
            facts=facts,
        )

    def _get(self, key: str) -> Any:
        if key not in self._about:
            raise ModelFileError(
                f'The model file {self._path} does not say its "{key}". Make it anew with wardrobe-export.'
            )
        return self._about[key]

    def _agreed(self, key: str, value: object) -> None:
        if self._get(key) != value:
            raise self._wrong(key)

    def _wrong(self, key: str) -> ModelFileError:
        return ModelFileError(
            f'The model file {self._path} has a "{key}" that this program does not understand. '
            "Make it anew with this version of wardrobe-export."
        )

    def _number(self, key: str, low: float, high: float) -> float:
        value = self._get(key)
        if not _is_number(value) or not low <= value <= high:
            raise self._wrong(key)
        return float(value)

    def _categories(self) -> tuple[Category, ...]:
        listed = self._get("categories")
        try:
            categories = tuple(Category(entry["id"], entry["name"]) for entry in listed)
        except (TypeError, KeyError):
            raise self._wrong("categories") from None
        texts = [text for category in categories for text in (category.id, category.name)]
        if len({category.id for category in categories}) < max(2, len(categories)):
            raise self._wrong("categories")
        if not all(isinstance(text, str) and text.strip() for text in texts):
            raise self._wrong("categories")
        return categories

    def _image_size(self) -> tuple[int, int]:
        size = self._get("image_size")
        if not (isinstance(size, list) and len(size) == 2 and all(type(side) is int for side in size)):
            raise self._wrong("image_size")
        if not all(0 < side <= _MAX_SIDE for side in size):
            raise self._wrong("image_size")
        return size[0], size[1]

    def _curve(self) -> tuple[CurvePoint, ...]:
        try:
            points = [(p["confidence"], p["coverage"], p["accuracy"]) for p in self._get("curve")]
        except (TypeError, KeyError):
            raise self._wrong("curve") from None
        if not all(_is_number(value) and 0 <= value <= 1 for point in points for value in point):
            raise self._wrong("curve")
        if points != sorted(points, key=lambda point: point[0]):
            raise self._wrong("curve")
        return tuple(CurvePoint(*map(float, point)) for point in points)


def _is_number(value: object) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)


def _listed(names: list[str]) -> str:
    return " and no ".join(f'"{name}"' for name in names)


def _foreign(path: Path) -> ModelFileError:
    return ModelFileError(
        f"{path} is not a model file of Wardrobe Sorter. "
        "Name one that wardrobe-export made, or use the one that came with the program."
    )


def _damaged(path: Path) -> ModelFileError:
    return ModelFileError(
        f"The model file {path} is damaged. Install Wardrobe Sorter again, or copy the file anew."
    )
