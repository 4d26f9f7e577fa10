"""ModelFile: what the ONNX file says of itself, read and verified without onnx or onnxruntime."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from wardrobe_desktop.core.errors import ModelFileError
from wardrobe_desktop.core.model_entry import CurvePoint, Entry, read_entry
from wardrobe_desktop.core.onnx_walk import FLOAT, UINT8, NotOnnxError, Outline, Port, outline_of
from wardrobe_desktop.core.prediction import Category
from wardrobe_desktop.core.sentence import say

__all__ = ["CurvePoint", "ModelFile", "read_model_file", "sibling_path"]

INPUTS = ("image",)
OUTPUTS = {"probabilities": 2, "embedding": 2, "heat": 4, "familiarity": 1}
"""Each output and how many dimensions it has."""
OPSETS = (("", 17),)
"""The sets of operators: ONNX's own, in the version that the export writes."""
_DIGEST = re.compile(rb'"file_sha256":"([0-9a-f]{64})"')
_MAX_BYTES = 2**31  # a protocol buffer can be no larger


@dataclass(frozen=True)
class ModelFile:
    """A verified model file.

    ``id`` is its SHA-256 (64 hex digits); ``image_size`` is (height, width) in pixels; ``curve`` ascends in
    confidence; ``facts`` holds what only people read: backbone, licences, training data, metrics, versions,
    date. ``quantised_from``: the ``id`` of the file that this one is the eight-bit form of, or None.
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
    quantised_from: str | None = None


def sibling_path(path: Path) -> Path:
    """Where the eight-bit form of a model file lies: wardrobe.onnx -> wardrobe.int8.onnx."""
    return path.with_name(f"{path.stem}.int8{path.suffix}")


def read_model_file(path: Path) -> ModelFile:
    """Read and verify a model file.

    Raises ModelFileError with a sentence that says what is missing and what to do.
    """
    data = _read(path)
    places = _stated_digests(data)
    stated = [data[place] for place in places]
    # The digest first: of a damaged file nothing else that could be said is worth much.
    if len(stated) == 1 and stated[0].decode("ascii") != _computed_digest(data, places[0]):
        raise ModelFileError(
            say(
                "The model file {path} is damaged. Install Wardrobe Sorter again, or copy the file anew.",
                path=path,
            )
        )
    outline = _outline(data, path)
    entry = read_entry(_wardrobe_entry(outline, path), path)
    if [entry.digest.encode("ascii")] != stated:
        raise ModelFileError(
            say(
                'The model file {path} does not hold its checksum "file_sha256" in its place. '
                "Make it anew with wardrobe-export.",
                path=path,
            )
        )
    _check_ports(outline, entry, path)
    return ModelFile(
        path=path,
        id=entry.digest,
        categories=entry.categories,
        image_size=entry.image_size,
        temperature=entry.temperature,
        threshold=entry.threshold,
        familiarity_threshold=entry.familiarity_threshold,
        curve=entry.curve,
        facts=entry.facts,
        quantised_from=entry.quantised_from,
    )


def require_unchanged(path: Path, digest: str) -> None:
    """Whether this still is the model file that was read before, for whoever is about to run it.

    Raises ModelFileError when another file lies there by now: its categories may be others.
    """
    data = _read(path)
    places = _stated_digests(data)
    said = {digest.encode("ascii")}
    if len(places) != 1 or {data[places[0]], _computed_digest(data, places[0]).encode("ascii")} != said:
        raise ModelFileError(
            say("The model file {path} was replaced while it was in use. Open it again.", path=path)
        )


def _read(path: Path) -> bytes:
    try:
        if path.is_dir():
            raise ModelFileError(
                say("{path} is a folder, not a model file. Name the .onnx file in it.", path=path)
            )
        # A pipe or a device could keep whoever reads it for ever.
        if path.exists() and (not path.is_file() or path.stat().st_size > _MAX_BYTES):
            raise _foreign(path)
        return path.read_bytes()
    except FileNotFoundError:
        raise ModelFileError(
            say(
                "The model file {path} is missing. "
                "Install Wardrobe Sorter again, or name another with --model.",
                path=path,
            )
        ) from None
    except (OSError, ValueError, MemoryError) as error:
        raise ModelFileError(
            say(
                "The model file {path} cannot be read ({error}). "
                "Check that you may open it, or name another.",
                path=path,
                error=error,
            )
        ) from error


def _stated_digests(data: bytes) -> list[slice]:
    """Where a digest of the file stands in it."""
    return [slice(*found.span(1)) for found in _DIGEST.finditer(data)]


def _computed_digest(data: bytes, place: slice) -> str:
    """SHA-256 of the whole file, with the digest's own place counted as zeros."""
    view = memoryview(data)
    running = hashlib.sha256(view[: place.start])
    running.update(b"0" * 64)
    running.update(view[place.stop :])
    return running.hexdigest()


def _outline(data: bytes, path: Path) -> Outline:
    try:
        return outline_of(data)
    except NotOnnxError:
        raise _foreign(path) from None


def _wardrobe_entry(outline: Outline, path: Path) -> bytes:
    found = [value for key, value in outline.entries if key == b"wardrobe"]
    if not found:
        raise ModelFileError(
            say(
                'The model file {path} lacks the "wardrobe" entry that names its categories. '
                "Make it with wardrobe-export, or use the one that came with the program.",
                path=path,
            )
        )
    if len(found) > 1:
        raise _wrong(path, 'more than one "wardrobe" entry')
    return found[0]


def _check_ports(outline: Outline, entry: Entry, path: Path) -> None:
    """Inputs and outputs are the agreed ones, and of the sizes that the entry speaks of."""
    inputs, outputs = [port.name for port in outline.inputs], {port.name: port for port in outline.outputs}
    missing = sorted({*INPUTS} - {*inputs} | {*OUTPUTS} - {*outputs})
    if missing:
        raise _wrong(path, " and ".join(f'no "{name}"' for name in missing))
    if inputs != [*INPUTS] or {*outputs} != {*OUTPUTS}:
        raise _wrong(path, "other inputs or outputs than this program knows")
    if outline.opsets != OPSETS or not outline.plain:
        raise _wrong(path, "operators that this program does not use")
    if outline.weights.intersection(INPUTS):
        raise _wrong(path, "a picture of its own")
    (image,) = outline.inputs
    if (image.kind, image.shape[1:]) != (UINT8, (*entry.image_size, 3)) or not _any_batch(image):
        raise _wrong(path, 'an "image" of another size or kind than it says')
    for name, rank in OUTPUTS.items():
        port = outputs[name]
        many = name not in ("probabilities", "heat") or port.shape[-1:] == (len(entry.categories),)
        if port.kind != FLOAT or len(port.shape) != rank or not _any_batch(port) or not many:
            raise _wrong(path, f'a "{name}" of another size or kind than it says')
    if outline.outside:
        raise _wrong(path, "weights in another file, which are not looked for")


def _any_batch(port: Port) -> bool:
    """Whether it takes any number of photos, and of all else so many and no more."""
    return isinstance(port.shape[0], str) and all(isinstance(n, int) and n > 0 for n in port.shape[1:])


def _wrong(path: Path, what: str) -> ModelFileError:
    return ModelFileError(
        say(
            "The model file {path} has {what}. Make it anew with this version of wardrobe-export.",
            path=path,
            what=what,
        )
    )


def _foreign(path: Path) -> ModelFileError:
    return ModelFileError(
        say(
            "{path} is not a model file of Wardrobe Sorter. "
            "Name one that wardrobe-export made, or use the one that came with the program.",
            path=path,
        )
    )
