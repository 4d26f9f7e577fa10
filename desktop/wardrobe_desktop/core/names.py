"""Names of files and folders: when two are the same to some file system, what the next free one is, what is
safe.
"""

from __future__ import annotations

import os
import re
import unicodedata
from collections.abc import Iterable, Sequence

LONGEST_NAME = 255
"""Bytes that a name may have on the common file systems (ext4, APFS, NTFS counts more generously)."""

_LONGEST_FOLDER = 120
_RESERVED = re.compile(
    r"(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[0-9¹²³])\s*(\..*)?", re.IGNORECASE | re.DOTALL
)
_YEAR = re.compile(r"[0-9]{4}")
_ILLEGAL = re.compile(r'[/\\<>:"|?*]')
_TURNS_TEXT_AROUND = frozenset("\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")


def collision_key(name: str) -> str:
    """One text for all names that some file system takes for the same, whatever letter case and NFC/NFD."""
    if name.isascii():
        return name.lower()
    return unicodedata.normalize("NFD", unicodedata.normalize("NFD", name).casefold())


def split_name(name: str) -> tuple[str, str]:
    """What stands before the last dot, and the rest from that dot on. A leading dot begins no suffix."""
    at = name.rfind(".")
    return (name[:at], name[at:]) if at > 0 and name[:at].strip(".") else (name, "")


def stem_key(name: str) -> str:
    """The collision key of the part before the last dot, by which photos and their companions are paired."""
    return collision_key(split_name(name)[0])


def family_names(
    photo: str, companions: Sequence[str], number: int, longest: int = LONGEST_NAME
) -> tuple[str, ...]:
    """The names of a photo and its companions, with `` (number)`` after the stem that they share.

    Number 0 leaves all names as they are. ``IMG.jpg, IMG.mov, IMG.jpg.xmp`` with 1 become ``IMG (1).jpg``,
    ``IMG (1).mov``, ``IMG (1).jpg.xmp``. A stem too long for a file system (``longest``: bytes) is shortened,
    alike for all of them. No two of the names are the same to any file system.
    """
    stem, suffix = split_name(photo)
    parts = [(stem, suffix), *(_divided(name, stem, suffix, number) for name in companions)]
    mark = f" ({number})" if number else ""
    length = max(len(head) for head, _ in parts)
    names = _distinct(head + mark + rest for head, rest in parts)
    while length > 1 and any(len(os.fsencode(name)) > longest for name in names):
        length -= 1
        names = _distinct(head[:length].rstrip() + mark + rest for head, rest in parts)
    return names


def _divided(name: str, stem: str, suffix: str, number: int) -> tuple[str, str]:
    """A companion's name as (what it shares with the photo's stem, the rest)."""
    if collision_key(name[: len(stem)]) == collision_key(stem):
        return name[: len(stem)], name[len(stem) :]
    if number == 0:
        return split_name(name)
    return stem, suffix + split_name(name)[1]  # IMG.jpg(1).json, the note of IMG(1).jpg


def _distinct(names: Iterable[str]) -> tuple[str, ...]:
    """The names, with a number where one is the same as an earlier one: IMG.mov and IMG.MOV."""
    found: dict[str, str] = {}
    for name in names:
        free, number = name, 1
        while collision_key(free) in found:
            number += 1
            head, rest = split_name(name)
            free = f"{head}~{number}{rest}"
        found[collision_key(free)] = free
    return tuple(found.values())


def windows_name(name: str) -> str:
    """The name of a file as Windows and its drives allow it: the same, or as close to it as can be.

    Characters that are forbidden or no text become ``-``, reserved names get a ``_``, dots and spaces at the
    end go. Names that shared a stem share it afterwards.
    """
    text = "".join("-" if _forbidden_on_windows(letter) else letter for letter in name).rstrip(" .")
    if _RESERVED.fullmatch(text):
        head, dot, rest = text.partition(".")
        text = f"{head.rstrip()}_{dot}{rest}"
    return text or "-"


def _forbidden_on_windows(letter: str) -> bool:
    return bool(_ILLEGAL.match(letter)) or unicodedata.category(letter) in {"Cc", "Cs"}


def safe_folder_name(name: str) -> str:
    """A name for a folder, made from a person's words, that is legal everywhere and leads nowhere else.

    Separators, control characters, characters and reserved names that Windows forbids, ``..``, leading dots
    (the folder would be hidden), trailing dots and spaces are replaced or taken away. Never empty; safe
    names stay.
    """
    text = unicodedata.normalize("NFC", name)
    text = "".join(" " if _invisible(letter) else letter for letter in text)
    text = " ".join(_ILLEGAL.sub("-", text).split())
    text = _trimmed(text)
    while len(text) > _LONGEST_FOLDER or len(text.encode("utf-8")) > LONGEST_NAME - 15:
        text = _trimmed(text[:-1])
    if _RESERVED.fullmatch(text):
        head, dot, rest = text.partition(".")
        text = f"{head.rstrip()}_{dot}{rest}"
    return text or "Unnamed"


def is_year(name: str) -> bool:
    """Whether a folder of this name may be one for the photos of a year."""
    return bool(_YEAR.fullmatch(name))


def safe_inner_name(name: str) -> str:
    """``safe_folder_name`` for a folder inside a category's: there a year's has its four digits to itself."""
    safe = safe_folder_name(name)
    return f"{safe} (1)" if is_year(safe) else safe


def _trimmed(text: str) -> str:
    return text.lstrip(" .").rstrip(" .")


def _invisible(letter: str) -> bool:
    return unicodedata.category(letter) in {"Cc", "Cs", "Zl", "Zp"} or letter in _TURNS_TEXT_AROUND
