"""Where a fit stands, kept after every epoch, so that a run that was killed goes on to the same numbers."""

from __future__ import annotations

import json
import os
import zipfile
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from .errors import TrainingError

#: What reading an .npz raises that was cut short, emptied or altered.
DAMAGED = (OSError, ValueError, KeyError, EOFError, zipfile.BadZipFile)


@dataclass(frozen=True)
class Standing:
    """A fit after some epoch: `stage` names the phase, `epoch` the epochs that are done of this one.

    `weights` and `optimizer`: what the learning network and the optimizer hold, in their own order.
    `history`: all rows of the fit up to here.
    """

    stage: str
    epoch: int
    history: list[dict[str, Any]]
    weights: list[np.ndarray]
    optimizer: list[np.ndarray]


class Checkpoint:
    """`last.npz` and the best weights of each phase of one fit, in a folder of its own.

    Each is replaced whole or not at all.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def save_last(self, standing: Standing) -> None:
        told = {"stage": standing.stage, "epoch": standing.epoch, "history": standing.history}
        arrays = {f"weight{i}": a for i, a in enumerate(standing.weights)}
        arrays |= {f"optimizer{i}": a for i, a in enumerate(standing.optimizer)}
        write_arrays(self._folder / "last.npz", told=np.array(json.dumps(told)), **arrays)

    def last(self) -> Standing | None:
        """Where the fit stood; None when it has not finished an epoch yet."""
        arrays = read_arrays(self._folder / "last.npz")
        if arrays is None:
            return None
        told = json.loads(str(arrays.pop("told")))
        weights, optimizer = (_numbered(arrays, name) for name in ("weight", "optimizer"))
        return Standing(told["stage"], told["epoch"], told["history"], weights, optimizer)

    def save_best(self, stage: str, weights: list[np.ndarray]) -> None:
        arrays = {f"weight{i}": a for i, a in enumerate(weights)}
        write_arrays(self._folder / f"best-{stage}.npz", **arrays)

    def best(self, stage: str) -> list[np.ndarray] | None:
        arrays = read_arrays(self._folder / f"best-{stage}.npz")
        return None if arrays is None else _numbered(arrays, "weight")


def write_arrays(path: Path, **arrays: np.ndarray) -> None:
    """An .npz that is there whole or not at all, also after the power fails."""
    path.parent.mkdir(parents=True, exist_ok=True)
    half = path.with_name(path.name + ".part")
    try:
        with half.open("wb") as file:
            np.savez(file, allow_pickle=False, **arrays)
            file.flush()
            os.fsync(file.fileno())
    except OSError:
        half.unlink(missing_ok=True)
        raise
    half.replace(path)


def read_arrays(path: Path) -> dict[str, np.ndarray] | None:
    """An .npz of `write_arrays`; None where there is none. Raises TrainingError when it is damaged."""
    if not path.is_file():
        return None
    try:
        with np.load(path, allow_pickle=False) as arrays:
            return dict(arrays)
    except DAMAGED as error:
        raise TrainingError(f"{path} is damaged; delete it, and that part is trained again.") from error


def _numbered(arrays: dict[str, np.ndarray], name: str) -> list[np.ndarray]:
    return [arrays[f"{name}{i}"] for i in range(sum(key.startswith(name) for key in arrays))]
