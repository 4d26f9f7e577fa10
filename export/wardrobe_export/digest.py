"""The model file's own SHA-256, kept inside the file.

The digest cannot be part of what it is the digest of, so its 64 characters count as zeros. A reader finds
them with one search over the bytes, and needs no onnx package for it.
"""

from __future__ import annotations

import hashlib
import re

from wardrobe_export.errors import ModelFileError

EMPTY = "0" * 64
_PLACE = re.compile(rb'"file_sha256":"([0-9a-f]{64})"')


def sha256(data: bytes) -> str:
    """SHA-256 of `data` as 64 hexadecimal characters."""
    return hashlib.sha256(data).hexdigest()


def stored_digest(data: bytes) -> str | None:
    """The digest that a model file's bytes carry, or None unless its place occurs exactly once."""
    found = _PLACE.findall(data)
    return found[0].decode("ascii") if len(found) == 1 else None


def computed_digest(data: bytes) -> str:
    """SHA-256 of `data` with the digest's place zeroed. Raises ModelFileError unless it occurs once."""
    start, end = _place(data)
    return sha256(data[:start] + EMPTY.encode("ascii") + data[end:])


def seal(data: bytes) -> bytes:
    """`data` with its digest filled in; the length stays the same, so the file's structure stays whole."""
    start, end = _place(data)
    return data[:start] + computed_digest(data).encode("ascii") + data[end:]


def _place(data: bytes) -> tuple[int, int]:
    found = list(_PLACE.finditer(data))
    if len(found) != 1:
        raise ModelFileError(
            f'The place for "file_sha256" occurs {len(found)} times in the model file instead of once; '
            "export the model again with wardrobe-export convert."
        )
    return found[0].span(1)
