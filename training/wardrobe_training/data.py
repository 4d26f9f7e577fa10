"""Folders of photos, one a category, become a list of samples."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from .decode import ENDINGS, decode
from .errors import TrainingError
from .people import TABLE, read_people

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
    """The samples of one or more data folders, and the sentences that a person should read about them.

    `left_out`: photos that are not among the samples because they could not be read.
    """

    categories: tuple[Category, ...]
    samples: tuple[Sample, ...]
    notes: tuple[str, ...] = ()
    left_out: int = 0

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
    words = folder.replace("-", " ").replace("_", " ").strip()
    return DISPLAY_NAMES.get(folder, words.capitalize() or folder)


def _categories(folders: Sequence[str]) -> tuple[Category, ...]:
    """Where two folders would read the same (`rain_coat` and `rain-coat`), they keep their own names."""
    alike = Counter(display_name(f) for f in folders)
    return tuple(Category(f, display_name(f) if alike[display_name(f)] == 1 else f) for f in folders)


def photo_names(samples: Sequence[Sample]) -> list[str]:
    """What photos are called in a run, wherever their folders lie: the ends of their paths, three parts long
    (`train/skirt/12.jpg`) or as much longer as tells them all apart."""
    parts = [s.path.parts for s in samples]
    for count in range(3, max(map(len, parts), default=0)):
        names = ["/".join(p[-count:]) for p in parts]
        if len(set(names)) == len(names):
            return names
    return ["/".join(p) for p in parts]


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
    known = tuple(categories or _categories(_sub_folders(folders[0])))
    if len(known) < 2:
        raise TrainingError(
            f"{folders[0]} needs at least two sub-folders, one for each category, with photos in them."
        )
    index = {c.id: i for i, c in enumerate(known)}
    people, notes = read_people(folders)
    samples = []
    for folder in folders:
        names = _sub_folders(folder)
        strange = [n for n in names if n not in index]
        if strange:
            notes.append(f"Passed over in {folder}: {', '.join(strange)} (not among the categories).")
        for name in (n for n in names if n in index):
            for path in photos_in(folder / name):
                samples.append(Sample(path, index[name], people.get(path.resolve())))
    if people and not any(s.person for s in samples):
        notes.append(f"{TABLE} names none of the photos that lie here: whose they are is not known.")
    samples, missed = _without(samples, leave_out)
    photo_set = PhotoSet(known, tuple(samples), (*notes, *missed))
    if categories is None:
        require_enough(photo_set)
    elif not samples:
        raise TrainingError(f"No photos of {', '.join(index)} were found in {', '.join(map(str, folders))}.")
    return photo_set


def load_strangers(folder: Path) -> PhotoSet:
    """The photos of none of the categories, anywhere under `folder`; raises TrainingError when there are
    none.
    """
    paths = photos_under(folder)
    if not paths:
        raise TrainingError(f"There are no photos in {folder}; name another folder with --strangers.")
    return PhotoSet((), tuple(Sample(p, -1, None) for p in paths))


def photos_in(folder: Path) -> list[Path]:
    """The photos that lie directly in `folder`, sorted by name."""
    return sorted(p for p in folder.iterdir() if _is_photo(p))


def photos_under(folder: Path) -> list[Path]:
    """The photos anywhere under `folder`, sorted by path; hidden folders (thumbnails, as a rule) aside."""
    found = (p for p in folder.rglob("*") if _is_photo(p))
    return sorted(p for p in found if not any(n.startswith(".") for n in p.relative_to(folder).parts))


def _is_photo(path: Path) -> bool:
    return path.suffix.lower() in ENDINGS and not path.name.startswith(".") and path.is_file()


def _sub_folders(folder: Path) -> list[str]:
    return sorted(p.name for p in folder.iterdir() if p.is_dir() and not p.name.startswith((".", "_")))


def require_enough(photo_set: PhotoSet, how: str = "") -> None:
    """Raise TrainingError for a category of fewer than two photos; `how` says of what kind they must be."""
    for name, count in photo_set.counts().items():
        if count < 2:
            found = "no photos" if count == 0 else "only one photo"
            raise TrainingError(
                f"The folder {name} holds {found}{how}; put at least two in it, or take the folder away."
            )


def _without(samples: Sequence[Sample], listed: Path | None) -> tuple[list[Sample], list[str]]:
    """The samples that the list does not name, and a sentence about lines that name none."""
    if listed is None:
        return list(samples), []
    ends = _lines(listed)
    used: set[str] = set()
    kept = []
    for sample in samples:
        # a leading slash, so that `1.jpg` is not the end of `11.jpg`
        found = [end for end in ends if f"/{sample.path.as_posix()}".endswith(end)]
        used.update(found)
        if not found:
            kept.append(sample)
    missed = [end[1:] for end in ends if end not in used]
    return kept, [f"{listed} names photos that are not there: {', '.join(missed)}."] if missed else []


def _lines(path: Path) -> list[str]:
    """What the paths end with that are to be left out."""
    try:
        lines = path.read_text(encoding="utf-8-sig").splitlines()
    except OSError as error:
        raise TrainingError(f"The list {path} could not be read ({error.strerror}).") from error
    except UnicodeDecodeError as error:
        raise TrainingError(f"The list {path} is no text in UTF-8; save it as such.") from error
    written = (line.strip().replace("\\", "/").lstrip("/") for line in lines if not line.startswith("#"))
    return [f"/{line}" for line in written if line]


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
    told = (*photo_set.notes, *notes)
    return np.stack(pictures), PhotoSet(photo_set.categories, tuple(kept), told, len(notes))


def _try_decode(path: Path, size: tuple[int, int]) -> np.ndarray | str:
    try:
        return decode(path, size)
    except TrainingError as error:
        return f"Left out: {path.parent.name}/{error}"
