"""Folders of photos, one a category, become a list of samples."""

from __future__ import annotations

import csv
import os
from collections import Counter
from collections.abc import Iterable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from .decode import ENDINGS, decode
from .errors import TrainingError

#: Names for people where capitalising the folder's name is not right.
DISPLAY_NAMES = {"longsleeve": "Long sleeve", "outwear": "Outerwear", "t-shirt": "T-shirt"}


@dataclass(frozen=True)
class Category:
    """A class: `id` is its folder's name, `name` what a person reads."""

    id: str
    name: str


@dataclass(frozen=True)
class Sample:
    """A photo, the index of its category (-1: none of them) and who took it (None: not known)."""

    path: Path
    label: int
    person: str | None


@dataclass(frozen=True)
class PhotoSet:
    """The samples of one or more data folders, and the sentences that a person should read about them."""

    categories: tuple[Category, ...]
    samples: tuple[Sample, ...]
    notes: tuple[str, ...] = ()

    @property
    def labels(self) -> np.ndarray:
        """int64 [N]."""
        return np.array([s.label for s in self.samples], np.int64)

    def counts(self) -> dict[str, int]:
        """Photos per category id, in category order."""
        found = Counter(s.label for s in self.samples)
        return {c.id: found[i] for i, c in enumerate(self.categories)}


def display_name(folder: str) -> str:
    """What a person reads for a training folder."""
    return DISPLAY_NAMES.get(folder, folder.replace("-", " ").replace("_", " ").capitalize())


def load_photo_set(
    folders: Sequence[Path], categories: Sequence[Category] | None = None, leave_out: Path | None = None
) -> PhotoSet:
    """List the photos under `folders`, each with one folder a category.

    The categories are those of the first folder unless they are given; sub-folders of other names are passed
    over and noted. `leave_out` names a text file with one photo a line (a path's end, such as
    `skirt/12.jpg`). Raises TrainingError when a folder is missing or a category has no photo.
    """
    for folder in folders:
        if not folder.is_dir():
            raise TrainingError(
                f"There is no folder {folder}; name one with a sub-folder of photos for each category."
            )
    known = tuple(categories or (Category(n, display_name(n)) for n in _sub_folders(folders[0])))
    if len(known) < 2:
        raise TrainingError(
            f"{folders[0]} needs at least two sub-folders, one for each category, with photos in them."
        )
    index = {c.id: i for i, c in enumerate(known)}
    unwanted = _left_out(leave_out)
    people = _people(folders)
    samples, notes = [], []
    for folder in folders:
        names = _sub_folders(folder)
        strange = [n for n in names if n not in index]
        if strange:
            notes.append(f"Passed over in {folder}: {', '.join(strange)} (not among the categories).")
        for name in (n for n in names if n in index):
            for path in photos_in(folder / name):
                if not path.as_posix().endswith(unwanted):
                    samples.append(Sample(path, index[name], people.get(path.resolve())))
    photo_set = PhotoSet(known, tuple(samples), tuple(notes))
    if categories is None:
        _require_photos(photo_set)
    elif not samples:
        raise TrainingError(f"No photos of {', '.join(index)} were found in {', '.join(map(str, folders))}.")
    return photo_set


def load_strangers(folder: Path) -> PhotoSet:
    """The photos of none of the categories, anywhere under `folder`; raises TrainingError when there are
    none.
    """
    people = _people([folder])
    paths = [p for p in sorted(folder.rglob("*")) if _is_photo(p)]
    if not paths:
        raise TrainingError(f"There are no photos in {folder}; name another folder with --strangers.")
    return PhotoSet((), tuple(Sample(p, -1, people.get(p.resolve())) for p in paths))


def photos_in(folder: Path) -> list[Path]:
    """The photos that lie directly in `folder`, sorted by name."""
    return sorted(p for p in folder.iterdir() if _is_photo(p))


def _is_photo(path: Path) -> bool:
    return path.suffix.lower() in ENDINGS and not path.name.startswith(".") and path.is_file()


def _sub_folders(folder: Path) -> list[str]:
    return sorted(p.name for p in folder.iterdir() if p.is_dir() and not p.name.startswith((".", "_")))


def _require_photos(photo_set: PhotoSet) -> None:
    for name, count in photo_set.counts().items():
        if count < 2:
            found = "no photos" if count == 0 else "only one photo"
            raise TrainingError(
                f"The folder {name} holds {found}; put at least two in it, or take the folder away."
            )


def _left_out(path: Path | None) -> tuple[str, ...]:
    if path is None:
        return ()
    try:
        lines = path.read_text(encoding="utf-8").splitlines()
    except OSError as error:
        raise TrainingError(f"The list {path} could not be read ({error.strerror}).") from error
    return tuple("/" + line.strip() for line in lines if line.strip() and not line.startswith("#"))


def _people(folders: Iterable[Path]) -> dict[Path, str]:
    """Photo -> who took it, from a `photos.csv` (columns path, sender_id) in the folder or the one above."""
    people: dict[Path, str] = {}
    for table in {
        t for f in folders for t in (f / "photos.csv", f.resolve().parent / "photos.csv") if t.is_file()
    }:
        with table.open(newline="", encoding="utf-8") as file:
            for row in csv.DictReader(file):
                if row.get("path") and row.get("sender_id"):
                    people[(table.parent / row["path"]).resolve()] = row["sender_id"]
    return people


def read_pictures(photo_set: PhotoSet, size: tuple[int, int]) -> tuple[np.ndarray, PhotoSet]:
    """Decode every photo at `size` (height, width).

    Returns the pictures, uint8 [N,H,W,3], and the photo set without the photos that could not be read, each
    of which is named in a note. Raises TrainingError when none could be read.
    """
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        decoded = list(pool.map(lambda s: _try_decode(s.path, size), photo_set.samples))
    notes = [d for d in decoded if isinstance(d, str)]
    pictures = [d for d in decoded if not isinstance(d, str)]
    if not pictures:
        raise TrainingError("None of the photos could be read.")
    kept = [s for s, d in zip(photo_set.samples, decoded, strict=True) if not isinstance(d, str)]
    return np.stack(pictures), PhotoSet(photo_set.categories, tuple(kept), (*photo_set.notes, *notes))


def _try_decode(path: Path, size: tuple[int, int]) -> np.ndarray | str:
    try:
        return decode(path, size)
    except TrainingError as error:
        return f"Left out: {path.parent.name}/{error}"
