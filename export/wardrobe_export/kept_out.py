"""Whether photos were kept out of training, as far as that can be known.

A run tells it in three ways: its config names the folders it learned from, `oof.npz` the photos it was
measured on, and a `photos.csv` beside photos says who took them and which split they belong to.
"""

from __future__ import annotations

import csv
import json
import tomllib
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np

from wardrobe_export.digest import sha256
from wardrobe_export.errors import ExportError

CONFIGS = ("config.toml", "config.json")
PREDICTIONS = "oof.npz"
TABLE = "photos.csv"


@dataclass(frozen=True)
class TrainedOn:
    """What a run tells of its photos. `names`: the last three parts of their paths, such as
    `train/dress/1.jpg`. `files`: those of them that are still there."""

    names: frozenset[str] = field(default_factory=frozenset)
    files: tuple[Path, ...] = ()

    @property
    def known(self) -> bool:
        return bool(self.names)


def read_config(run_folder: Path) -> dict[str, Any]:
    """The options that a run was trained with; empty when it does not tell them."""
    for name in CONFIGS:
        path = run_folder / name
        try:
            text = path.read_text(encoding="utf-8")
            options = tomllib.loads(text) if path.suffix == ".toml" else json.loads(text)
        except (OSError, ValueError):
            continue
        if isinstance(options, dict):
            return options
    return {}


def trained_on(run_folder: Path) -> TrainedOn:
    """Gather what the run folder tells of the photos that the run learned from."""
    folders = read_config(run_folder).get("data", [])
    files = tuple(path for folder in folders if isinstance(folder, str) for path in _photos(Path(folder)))
    names = {_name(path) for path in files} | set(_measured_on(run_folder / PREDICTIONS))
    return TrainedOn(frozenset(names), files)


def require_kept_out(photos: Sequence[Path], folder: Path, trained: TrainedOn) -> int | None:
    """Refuse photos that the run has seen, photos of people it has seen, and a test split.

    Returns how many people took the photos, or None where no table tells. Raises ExportError.
    """
    table = _table(folder)
    of_test = [path for path in photos if _row(table, path).get("split") == "test"]
    if of_test:
        raise ExportError(
            f"{len(of_test)} of the {len(photos)} photos in {folder} belong to a test split, which is for "
            "the last figures only; name other photos that were kept out of training."
        )
    seen = _seen(photos, trained)
    if seen:
        raise ExportError(
            f"{len(seen)} of the {len(photos)} photos in {folder} were trained on, such as {seen[0].name}; "
            "name photos that were kept out of training."
        )
    known = {row.get("sender_id") for path, row in table.items() if _name(path) in trained.names} - {None, ""}
    theirs = [path for path in photos if _row(table, path).get("sender_id") in known]
    if theirs:
        raise ExportError(
            f"{len(theirs)} of the {len(photos)} photos in {folder} are by people whose photos were "
            "trained on; name photos of people who were kept out."
        )
    people = {_row(table, path).get("sender_id") for path in photos} - {None, ""}
    return len(people) or None


def _seen(photos: Sequence[Path], trained: TrainedOn) -> list[Path]:
    """By their content where the training photos are still there, and by their names where they are not."""
    gone = trained.names - {_name(path) for path in trained.files}
    endings = {name.split("/", 1)[-1] for name in gone}
    sizes = {_size(path) for path in photos}
    digests = {_digest(path) for path in trained.files if _size(path) in sizes} - {None}
    return [
        path
        for path in photos
        if "/".join(path.parts[-2:]) in endings or (digests and _digest(path) in digests)
    ]


def _size(path: Path) -> int | None:
    try:
        return path.stat().st_size
    except OSError:
        return None  # whoever decodes it will say what is the matter


def _digest(path: Path) -> str | None:
    try:
        return sha256(path.read_bytes())
    except OSError:
        return None


def _photos(folder: Path) -> list[Path]:
    from wardrobe_training.decode import ENDINGS

    if not folder.is_dir():
        return []
    return sorted(path for path in folder.rglob("*") if path.suffix.lower() in ENDINGS and path.is_file())


def _measured_on(path: Path) -> list[str]:
    try:
        with np.load(path, allow_pickle=False) as arrays:
            return [str(name) for name in arrays["paths"]]
    except (OSError, ValueError, KeyError):
        return []


def _table(folder: Path) -> dict[Path, dict[str, str]]:
    """Photo -> its row of the photos.csv that lies in the folder or beside it."""
    for place in (folder.resolve(), folder.resolve().parent):
        try:
            with (place / TABLE).open(newline="", encoding="utf-8") as file:
                return {place / row["path"]: row for row in csv.DictReader(file) if row.get("path")}
        except (OSError, ValueError, csv.Error):
            continue
    return {}


def _row(table: dict[Path, dict[str, str]], path: Path) -> dict[str, str]:
    return table.get(path.resolve(), {})


def _name(path: Path) -> str:
    return "/".join(path.parts[-3:])
