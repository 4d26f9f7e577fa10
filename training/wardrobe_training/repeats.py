"""Photos that lie there more than once: on both sides of a split they would be known beforehand."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Hashable, Iterable, Sequence
from dataclasses import replace
from pathlib import Path

from .data import Category, PhotoSet, Sample, load_photo_set

#: Files that a sentence names before it only counts the rest.
_NAMED = 5


def load_training_photos(
    folders: Sequence[Path], categories: Sequence[Category] | None = None, leave_out: Path | None = None
) -> PhotoSet:
    """`load_photo_set`, with every photo once; raises TrainingError as it does."""
    return without_repeats(load_photo_set(folders, categories, leave_out))


def without_repeats(photos: PhotoSet) -> PhotoSet:
    """The first of the files that hold the same bytes; none of them where they lie in different categories,
    for nobody can tell which is right. Both are said in notes."""
    samples = list(photos.samples)
    gone: set[int] = set()
    repeated, disputed = [], []
    for rows in _same_bytes(samples):
        same = [samples[row] for row in rows]
        if len({s.label for s in same}) > 1:
            gone.update(rows)
            disputed += same
        else:
            gone.update(rows[1:])
            repeated += same[1:]
            person = next((s.person for s in same if s.person is not None), None)
            samples[rows[0]] = replace(same[0], person=person)
    notes = [
        *_note("The same as another photo of its category, and used once", repeated),
        *_note("The same photo in several categories, and not used", disputed),
    ]
    kept = tuple(s for row, s in enumerate(samples) if row not in gone)
    return replace(photos, samples=kept, notes=(*photos.notes, *notes))


def _same_bytes(samples: Sequence[Sample]) -> list[list[int]]:
    """Rows of the samples that share their bytes with others. Only files of one size are read."""
    by_size = _grouped(range(len(samples)), lambda row: _size(samples[row].path))
    return [rows for alike in by_size for rows in _grouped(alike, lambda row: _digest(samples[row].path))]


def _grouped(rows: Iterable[int], key: Callable[[int], Hashable | None]) -> list[list[int]]:
    """Groups of at least two rows with the same key; None is like nothing."""
    groups: dict[Hashable, list[int]] = {}
    for row in rows:
        found = key(row)
        if found is not None:
            groups.setdefault(found, []).append(row)
    return [group for group in groups.values() if len(group) > 1]


def _size(path: Path) -> int | None:
    try:
        return path.stat().st_size
    except OSError:
        return None  # what cannot be read is named when it is decoded


def _digest(path: Path) -> bytes | None:
    try:
        with path.open("rb") as file:
            return hashlib.file_digest(file, "sha256").digest()
    except OSError:
        return None


def _note(what: str, samples: Sequence[Sample]) -> list[str]:
    if not samples:
        return []
    named = ", ".join("/".join(s.path.parts[-2:]) for s in samples[:_NAMED])
    more = f" and {len(samples) - _NAMED} more" if len(samples) > _NAMED else ""
    return [f"{what}: {named}{more}."]
