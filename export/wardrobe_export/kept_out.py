"""Whether photos were kept out of training, as far as that can be known.

A run tells it in two ways: its config names the folders it learned from, `oof.npz` the photos it was measured
on. What people took and which split it belongs to is told by the photos.csv beside them (see `tables.py`).
"""

from __future__ import annotations

import json
import tomllib
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np

from wardrobe_export.errors import ExportError, RunError
from wardrobe_export.tables import Table, contents, refuse_test_split, size_of

#: The second is what a merged run has: the first of its members', with the same photos.
CONFIGS = ("config.toml", "member.toml", "config.json")
PREDICTIONS = "oof.npz"


@dataclass(frozen=True)
class TrainedOn:
    """What a run tells of its photos. `names`: the last three parts of their paths, such as
    `train/dress/1.jpg`. `files`: those of them that are still there. `folders`: where those lie."""

    names: frozenset[str] = field(default_factory=frozenset)
    files: tuple[Path, ...] = ()
    folders: tuple[Path, ...] = ()

    @property
    def known(self) -> bool:
        return bool(self.names)


def read_config(run_folder: Path) -> dict[str, Any]:
    """The options that a run was trained with; empty when it does not tell them. Raises RunError when what
    tells them is damaged: to go on would be to calibrate on photos that may have been trained on."""
    for name in CONFIGS:
        path = run_folder / name
        if not path.is_file():
            continue
        try:
            text = path.read_text(encoding="utf-8")
            options = tomllib.loads(text) if path.suffix == ".toml" else json.loads(text)
        except (OSError, ValueError, RecursionError):
            options = None
        if not isinstance(options, dict) or not _names_folders(options):
            raise RunError(f"{path} is damaged, so what the run was trained on is unknown; fetch it again.")
        return options
    return {}


def _names_folders(options: dict[str, Any]) -> bool:
    folders = options.get("data")
    return isinstance(folders, list) and all(
        isinstance(folder, str) and "\0" not in folder for folder in folders
    )


def trained_on(run_folder: Path) -> TrainedOn:
    """Gather what the run folder tells of the photos that the run learned from. Raises RunError."""
    config = read_config(run_folder)
    folders = tuple(_place(folder, run_folder, config) for folder in config.get("data", []))
    files = tuple(path for folder in folders for path in _photos(folder))
    names = {_name(path) for path in files} | set(_measured_on(run_folder / PREDICTIONS))
    return TrainedOn(frozenset(names), files, folders)


def _place(folder: str, run_folder: Path, config: dict[str, Any]) -> Path:
    """Where photos lie that were named from where `fit` was started; its `--out` tells where that was."""
    out = Path(str(config.get("out", "")))
    there = run_folder.resolve()
    if out.is_absolute() or not out.parts or there.parts[-len(out.parts) :] != out.parts:
        return Path(folder)
    return there.parents[len(out.parts) - 1] / folder


def require_kept_out(photos: Sequence[Path], folder: Path, trained: TrainedOn) -> int | None:
    """Refuse photos that the run has seen, photos of people it has seen, and a test split.

    Returns how many people took the photos, or None where no table tells. Raises ExportError.
    """
    table = Table.beside([*photos, *trained.files], [folder, *trained.folders])
    refuse_test_split(table, photos, str(folder))
    rows = {path: table.row(path) for path in photos}
    seen = _seen(photos, trained)
    if seen:
        raise ExportError(
            f"{len(seen)} of the {len(photos)} photos in {folder} were trained on, such as {seen[0].name}; "
            "name photos that were kept out of training."
        )
    files = {path.resolve() for path in trained.files}
    known = {
        row.person for path, row in table.rows.items() if path in files or _name(path) in trained.names
    } - {""}
    theirs = [path for path, row in rows.items() if row.person in known]
    if theirs:
        raise ExportError(
            f"{len(theirs)} of the {len(photos)} photos in {folder} are by people whose photos were "
            "trained on; name photos of people who were kept out."
        )
    return len({row.person for row in rows.values()} - {""}) or None


def _seen(photos: Sequence[Path], trained: TrainedOn) -> list[Path]:
    """By their content where the training photos are still there, and by their names where they are not."""
    gone = trained.names - {_name(path) for path in trained.files}
    endings = {name.split("/", 1)[-1] for name in gone}
    sizes = {size_of(path) for path in photos}
    learned = contents([path for path in trained.files if size_of(path) in sizes])
    mine = contents(photos)
    taken = set(learned.values())
    return [path for path in photos if "/".join(path.parts[-2:]) in endings or mine.get(path) in taken]


def _photos(folder: Path) -> list[Path]:
    from wardrobe_training.decode import ENDINGS

    if not folder.is_dir():
        return []
    return sorted(path for path in folder.rglob("*") if path.suffix.lower() in ENDINGS and path.is_file())


def _measured_on(path: Path) -> list[str]:
    if not path.is_file():
        return []
    try:
        with path.open("rb") as file, np.load(file, allow_pickle=False) as arrays:
            return [str(name) for name in arrays["paths"]]
    except Exception:  # numpy and zipfile raise whatever their parts happen to raise
        raise RunError(
            f"{path} is damaged, so what the run was trained on is unknown; fetch it again."
        ) from None


def _name(path: Path) -> str:
    return "/".join(path.parts[-3:])
