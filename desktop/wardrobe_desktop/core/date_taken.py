"""The day on which a photo was taken: by its own notes (EXIF), else by the date of its file.

Only the few bytes of the date are read. A library that reads all notes would have to be trusted with damaged
ones: a note may claim to be as long as all the others together.
"""

from __future__ import annotations

import re
import struct
from collections.abc import Callable, Collection
from datetime import date, datetime

from wardrobe_desktop.core.photo import Photo

Read = Callable[[int, int], bytes]
"""The bytes of the notes from a place on, so many or what there is of them."""

UNKNOWN = 0
"""In place of a day: the photo has no date of its own."""
UNSEEN = -1
"""In place of a day: nobody has looked for it yet. The photo was recognised before days were kept."""

_MARK = b"Exif\0\0"
_ORDERS = {b"II*\0": "<", b"MM\0*": ">"}
# Tags of Exif 2.32. When it was taken, else when it was scanned, else when the picture was last changed.
_MORE, _TAKEN, _DIGITISED, _CHANGED = 0x8769, 0x9003, 0x9004, 0x0132
_ENTRY = 12  # bytes
_DAY = re.compile(rb"\s*(\d{4})[:./-](\d\d)[:./-](\d\d)")
_DAY_LENGTH = 19  # "2024:05:12 16:42:03"
_FIRST_PHOTO = 1826  # cameras without a clock write years before there were any


def day_taken(notes: bytes) -> int:
    """The day by the camera's own clock as YYYYMMDD, UNKNOWN where the notes tell none. Raises nothing.

    ``notes``: an EXIF block, with or without the mark at its beginning, or a whole TIFF file.
    """
    start = 0
    while notes.startswith(_MARK, start):  # some writers put two
        start += len(_MARK)
    return day_read(lambda place, length: notes[start + place : start + place + length])


def day_read(read: Read) -> int:
    """``day_taken`` of notes that are not in memory: of a TIFF file of gigabytes only some bytes count."""
    order = _ORDERS.get(read(0, 4))
    if order is None:
        return UNKNOWN
    first = _entries(read, order, 4, {_MORE, _CHANGED})
    more = _entries(read, order, first[_MORE], {_TAKEN, _DIGITISED}) if _MORE in first else {}
    places = (more.get(_TAKEN), more.get(_DIGITISED), first.get(_CHANGED))
    days = (_day(read(place, _DAY_LENGTH)) for place in places if place is not None)
    return next((day for day in days if day), UNKNOWN)


def year_of(photo: Photo) -> int:
    """The year of the day on which the photo was taken; where that is unknown, of its file's last change.

    The latter in this computer's time zone; 1970 for a time that its calendar does not reach.
    """
    if photo.taken > UNKNOWN:
        return photo.taken // 10_000
    try:
        return datetime.fromtimestamp(photo.identity.mtime_ns // 10**9).year
    except (OverflowError, OSError, ValueError):
        return 1970


def _entries(read: Read, order: str, pointer: int, wanted: Collection[int]) -> dict[int, int]:
    """Where in the notes the values of these tags lie; ``pointer``: where it says where the table begins."""
    try:
        (at,) = struct.unpack(f"{order}I", read(pointer, 4))
        (count,) = struct.unpack(f"{order}H", read(at, 2))
    except struct.error:  # cut off
        return {}
    table = read(at + 2, count * _ENTRY)
    found: dict[int, int] = {}
    for number in range(len(table) // _ENTRY):
        tag, length, offset = struct.unpack_from(f"{order}H2xII", table, number * _ENTRY)
        if tag in wanted:
            inside = tag == _MORE or length <= 4  # short values stand in the table itself
            found[tag] = at + 2 + number * _ENTRY + 8 if inside else offset
    return found


def _day(words: bytes) -> int:
    said = _DAY.match(words)
    if said is None:
        return UNKNOWN
    year, month, day = map(int, said.groups())
    try:
        date(year, month, day)
    except ValueError:
        return UNKNOWN
    return year * 10_000 + month * 100 + day if year >= _FIRST_PHOTO else UNKNOWN
