"""Files of translations in Qt's own .qm layout, with texts that are valid in every context.

Qt's lrelease ties a text to the class that says it. Here a text means the same wherever it stands, so that
one translation serves all, and a table of singulars can be built when the program starts.
"""

from __future__ import annotations

import struct
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

# The layout as QTranslator reads it: a magic number, then sections of (tag, length, bytes).
_MAGIC = bytes.fromhex("3cb86418caef9c95cd211cbf60a1bddd")
_HASHES, _MESSAGES, _NUMERUS_RULES = 0x42, 0x69, 0x88
_TRANSLATION, _SOURCE_TEXT, _END = 0x03, 0x06, 0x01


@dataclass(frozen=True)
class PluralRule:
    """How a language chooses among its forms: ``rule`` in Qt's bytes, ``forms`` with a count for each."""

    rule: bytes
    forms: tuple[int, ...]


_ONE_AND_OTHERS = PluralRule(b"\x01\x01", (1, 2))  # the first form where n = 1
_UP_TO_ONE_AND_OTHERS = PluralRule(b"\x03\x01", (1, 2))  # the first form where n <= 1
_ONE_FORM = PluralRule(b"", (2,))

PLURAL_RULES: dict[str, PluralRule] = {
    "de": _ONE_AND_OTHERS,
    "es": _ONE_AND_OTHERS,
    "fr": _UP_TO_ONE_AND_OTHERS,
    "pt": _ONE_AND_OTHERS,
    "ja": _ONE_FORM,
}
"""The languages beside English, with the rules that Qt's own tools use for them."""


def qm_bytes(texts: Mapping[str, Sequence[str]], rule: bytes = _ONE_AND_OTHERS.rule) -> bytes:
    """A .qm file: the forms of each text by its English, chosen by ``rule`` where there are several."""
    messages, places = b"", []
    for source, forms in texts.items():
        places.append((_hash(source), len(messages)))
        messages += b"".join(map(_translation, forms)) + _source_text(source) + bytes([_END])
    hashes = b"".join(struct.pack(">II", *place) for place in sorted(places))
    sections = [(_HASHES, hashes), (_MESSAGES, messages)] + ([(_NUMERUS_RULES, rule)] if rule else [])
    return _MAGIC + b"".join(struct.pack(">BI", tag, len(data)) + data for tag, data in sections)


def _translation(text: str) -> bytes:
    data = text.encode("utf-16-be")
    return struct.pack(">BI", _TRANSLATION, len(data)) + data


def _source_text(text: str) -> bytes:
    data = text.encode()
    return struct.pack(">BI", _SOURCE_TEXT, len(data)) + data


def _hash(text: str) -> int:
    """The ELF hash, by which Qt finds a source text."""
    value = 0
    for byte in text.encode():
        value = (value << 4) + byte
        high = value & 0xF0000000
        value = (value ^ (high >> 24)) & ~high
    return value or 1
