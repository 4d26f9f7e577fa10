"""NotesInFile: where a photo's file keeps its notes (EXIF), found without decoding.

For photos that were looked at before days were kept: to look at them anew would take minutes. Own code and no
codec, as it runs in the program itself, which no photo may end: whatever the bytes say, few steps are taken
and little is read.
"""

from __future__ import annotations

import struct
import zlib
from collections.abc import Iterator
from typing import BinaryIO

from wardrobe_desktop.core.date_taken import UNKNOWN, day_read, day_taken

_MOST = 1 << 20  # bytes of notes, and of any table that leads to them; cameras write less than 64 kB
_STEPS = 50_000  # parts of a file that are passed by: a large PNG has some thousand
_EXIF = b"Exif\0\0"
_HEX_NOTES = b"Raw profile type exif\0"
# ISO/IEC 14496-12 (boxes) and 23008-12 (the items of HEIF and AVIF).
_FULL = 4  # bytes of version and flags at the beginning of some boxes


def day_in(file: BinaryIO) -> int:
    """The day on which the photo in this file was taken, as YYYYMMDD; UNKNOWN where it does not say.

    Understands what decode.py does. Raises OSError only.
    """
    head = _at(file, 0, 12)
    try:
        if head[:4] in (b"II*\0", b"MM\0*"):
            return day_read(lambda place, length: _at(file, place, min(length, _MOST)))
        if head[:3] == b"\xff\xd8\xff":
            return day_taken(_in_jpeg(file))
        if head[:8] == b"\x89PNG\r\n\x1a\n":
            return day_taken(_in_png(file))
        if head[:4] == b"RIFF" and head[8:] == b"WEBP":
            return day_taken(_in_webp(file))
        if head[4:8] == b"ftyp":
            return day_taken(_in_heif(file))
    except (struct.error, IndexError, ValueError, zlib.error):
        pass  # cut off, or no such file after all
    return UNKNOWN


def _at(file: BinaryIO, place: int, length: int) -> bytes:
    file.seek(place)
    return file.read(length)


def _in_jpeg(file: BinaryIO) -> bytes:
    """The notes stand before the pixels; some writers need several parts for them."""
    found, place = b"", 2
    for _ in range(_STEPS):
        mark, kind, length = struct.unpack(">BBH", _at(file, place, 4))
        if mark != 0xFF or kind in (0xD9, 0xDA) or len(found) > _MOST:
            break
        if kind == 0xFF:  # padding
            place += 1
            continue
        if kind == 0xE1 and _at(file, place + 4, len(_EXIF)) == _EXIF:
            part = _at(file, place + 4, length - 2)
            found += part[len(_EXIF) :] if found else part
        place += 2 + length
    return found


def _in_png(file: BinaryIO) -> bytes:
    """A part of its own, or the letters of older tools; both may stand behind the pixels."""
    old, place = b"", 8
    for _ in range(_STEPS):
        head = _at(file, place, 8)
        if len(head) < 8:
            break
        (length,) = struct.unpack(">I", head[:4])
        if head[4:] == b"eXIf":
            return _at(file, place + 8, min(length, _MOST))
        if head[4:] in (b"tEXt", b"zTXt", b"iTXt") and _at(file, place + 8, len(_HEX_NOTES)) == _HEX_NOTES:
            text = _at(file, place + 8, min(length, 4 * _MOST))[len(_HEX_NOTES) :]
            old = old or _from_letters(text, head[4:])
        place += 12 + length
    return old


def _from_letters(text: bytes, kind: bytes) -> bytes:
    """Behind a name and a length each byte is written as two letters."""
    packed = kind == b"zTXt" or (kind == b"iTXt" and text[:1] == b"\1")
    if kind == b"iTXt":
        text = text[2:].split(b"\0", 2)[2]  # without its two languages
    elif packed:
        text = text[1:]
    if packed:
        text = zlib.decompressobj().decompress(text, 4 * _MOST)
    return bytes.fromhex("".join(text.decode("latin-1").split("\n")[3:]))


def _in_webp(file: BinaryIO) -> bytes:
    place = 12
    for _ in range(_STEPS):
        name, length = struct.unpack("<4sI", _at(file, place, 8))
        if name == b"EXIF":
            return _at(file, place + 8, min(length, _MOST))
        place += 8 + length + length % 2
    return b""


def _in_heif(file: BinaryIO) -> bytes:
    """HEIC and AVIF: one table says which item holds the notes, another where it lies."""
    meta = b""
    for kind, place, length in _boxes_of(file):
        if kind == b"meta":
            meta = _at(file, place, min(length, _MOST))[_FULL:]
            break
    boxes = dict(_boxes(meta))
    number = _notes_item(boxes[b"iinf"]) if b"iinf" in boxes else None
    if number is None or b"iloc" not in boxes:
        return b""
    method, pieces = _pieces(boxes[b"iloc"], number)
    found = b""
    for place, length in pieces:
        room = min(length or _MOST, _MOST - len(found))
        if method == 0:
            found += _at(file, place, room)
        elif method == 1:
            found += boxes.get(b"idat", b"")[place : place + room]
    (start,) = struct.unpack_from(">I", found)
    return found[4 + start :]


def _boxes_of(file: BinaryIO) -> Iterator[tuple[bytes, int, int]]:
    """The outermost boxes: name, where its content begins, and how long that is."""
    place = 0
    for _ in range(_STEPS):
        head = _at(file, place, 16)
        if len(head) < 8:
            return
        size, name = struct.unpack_from(">I4s", head)
        begin = 8
        if size == 1:
            (size,), begin = struct.unpack_from(">Q", head, 8), 16
        yield name, place + begin, size - begin if size else _MOST
        if size < begin:
            return  # up to the end of the file, or nonsense
        place += size


def _boxes(data: bytes) -> Iterator[tuple[bytes, bytes]]:
    """The boxes within one."""
    place = 0
    while place + 8 <= len(data):
        size, name = struct.unpack_from(">I4s", data, place)
        if size < 8:
            return
        yield name, data[place + 8 : place + size]
        place += size


def _notes_item(table: bytes) -> int | None:
    """The number of the item of type Exif."""
    short = table[0] == 0
    for name, entry in _boxes(table[_FULL + (2 if short else 4) :]):
        wide = name == b"infe" and entry[0] == 3
        if name != b"infe" or entry[0] < 2:
            continue
        number, kind = struct.unpack_from(">I2x4s" if wide else ">H2x4s", entry, _FULL)
        if kind == b"Exif":
            return int(number)
    return None


def _pieces(table: bytes, wanted: int) -> tuple[int, list[tuple[int, int]]]:
    """How an item's places are counted (0: from the beginning of the file), and its places and lengths."""
    version = table[0]
    offset_size, length_size, base_size, index_size = _halves(table[_FULL : _FULL + 2])
    reader = _Numbers(table, _FULL + 2)
    for _ in range(reader.next(4 if version == 2 else 2)):
        number = reader.next(4 if version == 2 else 2)
        method = reader.next(2) & 15 if version else 0
        reader.next(2)  # which file: this one
        base = reader.next(base_size)
        pieces = []
        for _ in range(reader.next(2)):
            reader.next(index_size if version else 0)
            place = base + reader.next(offset_size)
            pieces.append((place, reader.next(length_size)))
        if number == wanted:
            return method, pieces[:_STEPS]
    return 0, []


def _halves(two: bytes) -> tuple[int, int, int, int]:
    return two[0] >> 4, two[0] & 15, two[1] >> 4, two[1] & 15


class _Numbers:
    """Numbers of different sizes, one behind the other. Raises IndexError at the end of the data."""

    def __init__(self, data: bytes, place: int) -> None:
        self._data, self._place = data, place

    def next(self, size: int) -> int:
        if self._place + size > len(self._data):
            raise IndexError
        self._place += size
        return int.from_bytes(self._data[self._place - size : self._place], "big")
