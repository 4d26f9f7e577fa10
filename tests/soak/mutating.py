"""Mutants: photo files with something wrong in them, each told by a seed and a number and by nothing else.

Our drawn samples are written in every format that is read; then bytes are cut off, flipped and put in wrong
places, and the fields that decoders trust (sizes, lengths, offsets, counts) are made to lie.
"""

from __future__ import annotations

import random
import re
import struct
import zlib
from collections.abc import Callable
from dataclasses import dataclass

LIES = (0, 1, 2, 255, 256, 4_000, 11_000, 16_383, 30_000, 65_535, 0x7FFFFFFF, 0xFFFFFFFF)
"""Sizes and lengths that are claimed."""

SUFFIXES = (".jpg", ".jpeg", ".png", ".webp", ".heic", ".avif", ".tif", ".tiff", ".gif", ".bmp")
_COMPOUND = (b"meta", b"iprp", b"ipco", b"moov", b"dinf")  # ISO boxes that hold boxes


@dataclass(frozen=True)
class Base:
    """A whole photo: ``kind`` says how it was written, ``suffix`` how such a file is called."""

    kind: str
    suffix: str
    data: bytes


@dataclass(frozen=True)
class Mutant:
    """A damaged file; ``recipe`` says of what it was made and how."""

    name: str
    recipe: str
    data: bytes


def mutant(seed: int, number: int, bases: list[Base]) -> Mutant:
    """The mutant of this number: the same for the same seed and bases, whatever was made before it."""
    chance = random.Random(f"{seed}/{number}")
    base, other = bases[number % len(bases)], chance.choice(bases)
    data, steps = base.data, []
    for _ in range(chance.choice((1, 1, 1, 2, 3))):
        damage = chance.choice(DAMAGES)
        data = damage(data, other.data, chance)
        steps.append(damage.__name__.strip("_"))
    suffix = chance.choice(SUFFIXES) if chance.random() < 0.1 else base.suffix
    recipe = "+".join((base.kind, *steps))
    return Mutant(f"{number:06}-{recipe}{suffix}", recipe, data)


# --- damage that knows nothing of formats


def _cut_off(data: bytes, _other: bytes, chance: random.Random) -> bytes:
    return data[: chance.randrange(len(data) + 1)]


def _cut_early(data: bytes, _other: bytes, chance: random.Random) -> bytes:
    return data[: chance.randrange(64)]


def _flip_bits(data: bytes, _other: bytes, chance: random.Random) -> bytes:
    changed = bytearray(data)
    for _ in range(chance.choice((1, 4, 32, 256)) if changed else 0):
        changed[chance.randrange(len(changed))] ^= 1 << chance.randrange(8)
    return bytes(changed)


def _spoil_header(data: bytes, _other: bytes, chance: random.Random) -> bytes:
    changed = bytearray(data)
    reach = min(len(changed), chance.choice((32, 128, 1024)))
    for _ in range(chance.choice((1, 3, 10)) if reach else 0):
        changed[chance.randrange(reach)] = chance.choice((0, 1, 0x7F, 0x80, 0xFF, chance.randrange(256)))
    return bytes(changed)


def _blank_out(data: bytes, _other: bytes, chance: random.Random) -> bytes:
    """A run of zeros or of noise, as failing cards give."""
    start = chance.randrange(len(data) + 1)
    length = min(len(data) - start, chance.choice((16, 512, 4096)))
    filling = bytes(length) if chance.random() < 0.5 else chance.randbytes(length)
    return data[:start] + filling + data[start + length :]


def _repeat_part(data: bytes, _other: bytes, chance: random.Random) -> bytes:
    start = chance.randrange(len(data) + 1)
    part = data[start : start + chance.choice((8, 300, 5000))]
    return data[:start] + part * chance.choice((2, 3, 40)) + data[start + len(part) :]


def _lose_part(data: bytes, _other: bytes, chance: random.Random) -> bytes:
    start = chance.randrange(len(data) + 1)
    return data[:start] + data[start + chance.choice((1, 8, 300, 5000)) :]


def _splice_header(data: bytes, other: bytes, chance: random.Random) -> bytes:
    """The beginning of one photo before the rest of another."""
    length = chance.choice((12, 64, 600, 3000))
    return other[:length] + data[length:]


def _put_inside(data: bytes, other: bytes, chance: random.Random) -> bytes:
    """One photo in the middle, or behind the end, of another."""
    place = chance.choice((0, len(data), chance.randrange(len(data) + 1)))
    return data[:place] + other + data[place:]


def _lie_anywhere(data: bytes, _other: bytes, chance: random.Random) -> bytes:
    """A number in the first part, where headers and tables are, becomes another."""
    if len(data) < 16:
        return data
    place = chance.randrange(min(len(data) - 4, 2048))
    form = chance.choice((">H", "<H", ">I", "<I"))
    return _with_number(data, place, form, chance.choice(LIES))


# --- damage that knows where the format keeps things


def _lie_about_size(data: bytes, _other: bytes, chance: random.Random) -> bytes:
    """Width and height become others; checksums are made right again, so that decoders believe them."""
    width, height = chance.choice(LIES), chance.choice(LIES)
    changed = data
    for place, form, which in _size_fields(data):
        if chance.random() < 0.8:
            changed = _with_number(changed, place, form, width if which == "w" else height)
    return _with_right_sums(changed)


def _lie_about_length(data: bytes, _other: bytes, chance: random.Random) -> bytes:
    """One chunk, segment, box or table says that it is longer or shorter than it is."""
    parts = _parts(data)
    if not parts:
        return _lie_anywhere(data, b"", chance)
    start, _end, field, form = chance.choice(parts)
    return _with_number(data, start + field, form, chance.choice(LIES))


def _shuffle_parts(data: bytes, other: bytes, chance: random.Random) -> bytes:
    """Chunks doubled, many times over, left out, swapped, or taken from another file."""
    parts = _parts(data)
    if not parts:
        return _repeat_part(data, other, chance)
    start, end, *_ = chance.choice(parts)
    one = data[start:end]
    deed = chance.randrange(5)
    if deed == 0:
        return data[:end] + one + data[end:]
    if deed == 1:
        return data[:end] + one * min(200, 400_000 // max(1, len(one))) + data[end:]
    if deed == 2:
        return data[:start] + data[end:]
    foreign = _parts(other) if deed == 3 else []
    first, last, *_ = chance.choice(foreign or parts)
    return data[:start] + (other if foreign else data)[first:last] + data[end:]


def _spoil_part(data: bytes, _other: bytes, chance: random.Random) -> bytes:
    """Noise within one chunk, with its checksum made right again."""
    parts = _parts(data)
    if not parts:
        return _flip_bits(data, b"", chance)
    start, end, *_ = chance.choice(parts)
    changed = bytearray(data)
    for _ in range(chance.choice((1, 5, 50))):
        changed[chance.randrange(start, end)] = chance.randrange(256)
    return _with_right_sums(bytes(changed))


def _spoil_notes(data: bytes, _other: bytes, chance: random.Random) -> bytes:
    """EXIF, XMP or colour profile: counts, offsets and text within become others."""
    marks = [
        found.start()
        for found in re.finditer(
            rb"Exif\0\0|eXIf|EXIF|iCCP|ICCP|ICC_PROFILE|acsp|xpacket|II\*\0|MM\0\*", data
        )
    ]
    if not marks:
        return _lie_anywhere(data, b"", chance)
    start = chance.choice(marks)
    changed = data
    for _ in range(chance.choice((1, 4, 16))):
        place = min(start + chance.randrange(4, 200), len(data) - 4)
        if place > 0:
            number = chance.choice((*LIES, place, start))  # an offset that leads back to itself
            changed = _with_number(changed, place, chance.choice((">H", "<H", ">I", "<I")), number)
    return _with_right_sums(changed)


def _grow_notes(data: bytes, _other: bytes, chance: random.Random) -> bytes:
    """Text that unpacks to much more than it is, or a great many notes."""
    if data.startswith(b"\x89PNG"):
        body = b"Comment\0\0" + zlib.compress(bytes(chance.choice((10_000, 40_000_000))), 9)
        kind, count = chance.choice(((b"zTXt", 1), (b"zTXt", 20), (b"iCCP", 1), (b"tEXt", 500)))
        return data[:33] + _png_chunk(kind, body[: 2**20]) * count + data[33:]
    if data.startswith(b"\xff\xd8"):
        marker = chance.choice((b"\xff\xe1", b"\xff\xe2", b"\xff\xfe"))
        label = chance.choice((b"Exif\0\0", b"ICC_PROFILE\0\1\2", b"http://ns.adobe.com/xap/1.0/\0"))
        segment = marker + b"\xff\xff" + label + chance.randbytes(65_533 - len(label))
        return data[:2] + segment * chance.choice((1, 3, 20)) + data[2:]
    return data + chance.randbytes(chance.choice((100, 300_000)))


DAMAGES: tuple[Callable[[bytes, bytes, random.Random], bytes], ...] = (
    *(_cut_off, _cut_early, _flip_bits, _flip_bits, _spoil_header, _blank_out, _repeat_part, _lose_part),
    *(_splice_header, _put_inside, _lie_anywhere, _lie_about_size, _lie_about_size, _lie_about_length),
    *(_shuffle_parts, _spoil_part, _spoil_part, _spoil_notes, _spoil_notes, _grow_notes),
)


# --- where things are

_Part = tuple[int, int, int, str]
"""Start and end of a chunk, where in it its length stands, and how that is written."""


def _parts(data: bytes) -> list[_Part]:
    if data.startswith(b"\x89PNG"):
        return _png_parts(data)
    if data.startswith(b"\xff\xd8"):
        return _jpeg_parts(data)
    if data[:4] == b"RIFF":
        return _riff_parts(data)
    if data[4:8] == b"ftyp":
        return _boxes(data, 0, len(data))
    if data[:4] in (b"II*\0", b"MM\0*"):
        return _tiff_parts(data)
    return []


def _png_parts(data: bytes) -> list[_Part]:
    parts, place = [], 8
    while place + 12 <= len(data):
        end = place + 12 + struct.unpack_from(">I", data, place)[0]
        if end > len(data):
            break
        parts.append((place, end, 0, ">I"))
        place = end
    return parts


def _jpeg_parts(data: bytes) -> list[_Part]:
    parts, place = [], 2
    while place + 4 <= len(data) and data[place] == 0xFF:
        end = place + 2 + struct.unpack_from(">H", data, place + 2)[0]
        if end > len(data):
            break
        parts.append((place, end, 2, ">H"))
        if data[place + 1] == 0xDA:
            break
        place = end
    return parts


def _riff_parts(data: bytes) -> list[_Part]:
    parts, place = [], 12
    while place + 8 <= len(data):
        length = struct.unpack_from("<I", data, place + 4)[0]
        end = place + 8 + length + length % 2
        if end > len(data):
            break
        parts.append((place, end, 4, "<I"))
        place = end
    return parts


def _boxes(data: bytes, place: int, stop: int) -> list[_Part]:
    parts: list[_Part] = []
    while place + 8 <= stop:
        length, name = struct.unpack_from(">I4s", data, place)
        end = place + length
        if length < 8 or end > stop:
            break
        parts.append((place, end, 0, ">I"))
        if name in _COMPOUND:
            parts += _boxes(data, place + (12 if name == b"meta" else 8), end)
        place = end
    return parts


def _tiff_parts(data: bytes) -> list[_Part]:
    """The entries of the first table: tag, type, count, value."""
    order = "<" if data[:1] == b"I" else ">"
    (table,) = struct.unpack_from(order + "I", data, 4) if len(data) >= 8 else (0,)
    if not 8 <= table <= len(data) - 2:
        return []
    (count,) = struct.unpack_from(order + "H", data, table)
    starts = [table + 2 + 12 * entry for entry in range(count)]
    return [(start, start + 12, 4, order + "I") for start in starts if start + 12 <= len(data)]


def _size_fields(data: bytes) -> list[tuple[int, str, str]]:
    """Where width and height are written: place, form, and which of the two."""
    if data.startswith(b"\x89PNG"):
        return [(16, ">I", "w"), (20, ">I", "h")]
    if data.startswith(b"GIF8"):
        frame = data.find(b"\x2c", 13)
        own = [(frame + 5, "<H", "w"), (frame + 7, "<H", "h")] if frame > 0 else []
        return [(6, "<H", "w"), (8, "<H", "h"), *own]
    if data.startswith(b"BM"):
        return [(18, "<I", "w"), (22, "<I", "h")]
    if data.startswith(b"\xff\xd8"):
        frames = [start for start, _, *_ in _jpeg_parts(data) if data[start + 1] in (0xC0, 0xC1, 0xC2)]
        return [field for start in frames for field in ((start + 7, ">H", "w"), (start + 5, ">H", "h"))]
    if data[:4] in (b"II*\0", b"MM\0*"):
        order = "<" if data[:1] == b"I" else ">"
        tags = {256: "w", 257: "h", 322: "w", 323: "h"}
        starts = [(start, struct.unpack_from(order + "H", data, start)[0]) for start, *_ in _tiff_parts(data)]
        return [(start + 8, order + "I", tags[tag]) for start, tag in starts if tag in tags]
    return _riff_sizes(data) if data[:4] == b"RIFF" else _box_sizes(data)


def _riff_sizes(data: bytes) -> list[tuple[int, str, str]]:
    fields = []
    for start, *_ in _riff_parts(data):
        name = data[start : start + 4]
        first = {b"VP8 ": 14, b"VP8L": 9, b"VP8X": 12, b"ANMF": 14}.get(name)
        if first is not None:
            fields += [(start + first, "<H", "w"), (start + first + (3 if name == b"VP8X" else 2), "<H", "h")]
    return fields


def _box_sizes(data: bytes) -> list[tuple[int, str, str]]:
    starts = [found.start() for found in re.finditer(rb"ispe", data)]
    return [field for start in starts for field in ((start + 8, ">I", "w"), (start + 12, ">I", "h"))]


# --- how things are changed


def _with_number(data: bytes, place: int, form: str, number: int) -> bytes:
    packed = struct.pack(form, number & (0xFFFF if form[1] == "H" else 0xFFFFFFFF))
    return data[:place] + packed + data[place + len(packed) :]


def _png_chunk(kind: bytes, body: bytes) -> bytes:
    return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))


def _with_right_sums(data: bytes) -> bytes:
    if not data.startswith(b"\x89PNG"):
        return data
    for start, end, *_ in _png_parts(data):
        data = data[: end - 4] + struct.pack(">I", zlib.crc32(data[start + 4 : end - 4])) + data[end:]
    return data
