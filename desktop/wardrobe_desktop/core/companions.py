"""Companions: files that belong to a photo and travel with it, told by their names alone."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable

from wardrobe_desktop.core.names import collision_key, split_name

RAW_SUFFIXES = frozenset(
    {".3fr", ".arw", ".cr2", ".cr3", ".crw", ".dcr", ".dng", ".erf", ".fff", ".iiq", ".kdc", ".mef", ".mos"}
    | {".mrw", ".nef", ".nrw", ".orf", ".pef", ".raf", ".raw", ".rw2", ".rwl", ".sr2", ".srf", ".srw", ".x3f"}
)
"""The camera's raw file beside its JPEG."""

COMPANION_SUFFIXES = frozenset({".mov", ".mp4", ".xmp", ".aae", ".json"}) | RAW_SUFFIXES
"""Beside IMG_1.HEIC: the film of a Live Photo, edits and notes of photo programs, Google Takeout's notes."""

_TAKEOUT_TAIL = ".supplemental-metadata"
_TAKEOUT_LONGEST = 46
"""Characters after which Google Takeout cuts the name of a note, ``.json`` not counted."""
_NUMBERED = re.compile(r"(.*)(\(\d+\))")


def share_companions(beside: Iterable[str], is_photo: Callable[[str], bool]) -> dict[str, list[str]]:
    """For each photo among the names of one folder, the names that belong to it.

    Each belongs to one photo only, so that no file is moved twice. One that could belong to several photos
    of different stems belongs to none: left behind is better than taken away by the wrong photo.
    """
    names = sorted(beside)
    photos = sorted(filter(is_photo, names), key=_order)
    others = [name for name in names if split_name(name)[1].lower() in COMPANION_SUFFIXES]
    owned: dict[str, list[str]] = {photo: [] for photo in photos}
    owner_of = _Owners(photos)
    for name in others:
        owner = owner_of(name)
        if owner is not None:
            owned[owner].append(name)
    return owned


class _Owners:
    """Finds the photo that a companion's name belongs to."""

    def __init__(self, photos: Collection[str]) -> None:
        self._names: dict[str, list[str]] = {}
        self._stems: dict[str, list[str]] = {}
        self._stem_keys: dict[str, list[str]] = {}
        for photo in photos:
            stem = split_name(photo)[0]
            self._names.setdefault(collision_key(photo), []).append(photo)
            self._stems.setdefault(stem, []).append(photo)
            self._stem_keys.setdefault(collision_key(stem), []).append(photo)

    def __call__(self, name: str) -> str | None:
        stem, suffix = split_name(name)
        whole = self._by_whole_name(stem) if suffix.lower() in {".xmp", ".json"} else None
        if whole is None and suffix.lower() == ".json":
            whole = self._by_takeout_name(stem)
        return whole or self._by_stem(stem)

    def _by_whole_name(self, name: str) -> str | None:
        """``IMG_1.jpg.xmp`` and ``IMG_1.jpg.json`` keep the photo's whole name."""
        found = self._names.get(collision_key(name), [])
        return name if name in found else _only(found)

    def _by_takeout_name(self, stem: str) -> str | None:
        """``IMG_1.jpg.supplemental-metadata.json``, cut off where it gets long; the note of ``IMG_1(2).jpg``
        is called ``IMG_1.jpg(2).json`` or ``IMG_1.jpg.supplemental-metadata(2).json``.
        """
        numbered = _NUMBERED.fullmatch(stem)
        base, number = numbered.groups() if numbered else (stem, "")
        head, dot, tail = base.rpartition(".")
        for name in [base] + ([head] if dot and _TAKEOUT_TAIL.startswith(f".{tail.lower()}") else []):
            first, suffix = split_name(name)
            found = self._by_whole_name(first + number + suffix)
            if found is not None:
                return found
        if len(base) < _TAKEOUT_LONGEST:
            return None
        return _only([photo for photos in self._names.values() for photo in photos if photo.startswith(base)])

    def _by_stem(self, stem: str) -> str | None:
        if stem in self._stems:
            return self._stems[stem][0]
        found = self._stem_keys.get(collision_key(stem), [])
        return found[0] if len({split_name(photo)[0] for photo in found}) == 1 else None


def _only(found: list[str]) -> str | None:
    return found[0] if len(found) == 1 else None


def _order(photo: str) -> tuple[bool, str]:
    # Where IMG_1.HEIC and IMG_1.JPG stand side by side, the Live Photo's film belongs to the HEIC.
    return not photo.lower().endswith((".heic", ".heif")), photo
