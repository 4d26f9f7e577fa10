"""The folder that a training run leaves: the model, what is known about it, and what it was calibrated on."""

from __future__ import annotations

import csv
import datetime
import json
import platform
from dataclasses import dataclass
from importlib.metadata import version
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from .data import Category
from .errors import TrainingError

if TYPE_CHECKING:
    import keras

MODEL, FACTS, PROTOTYPES, PREDICTIONS = "model.keras", "run.json", "prototypes.npz", "oof.npz"
SCHEMA = 1


@dataclass(frozen=True)
class Run:
    """A finished run, read back. `prototypes` float32 [P,D] with unit rows, `centre` float32 [D]."""

    folder: Path
    facts: dict[str, Any]
    model: keras.Model
    prototypes: np.ndarray
    centre: np.ndarray

    @property
    def categories(self) -> tuple[Category, ...]:
        return tuple(Category(c["id"], c["name"]) for c in self.facts["categories"])

    @property
    def image_size(self) -> tuple[int, int]:
        """Height and width in pixels."""
        height, width = self.facts["image_size"]
        return height, width


def load_run(folder: Path) -> Run:
    """Read a run folder; raises TrainingError when it is not one, or not finished."""
    missing = [name for name in (FACTS, MODEL, PROTOTYPES) if not (folder / name).is_file()]
    if missing:
        raise TrainingError(
            f"{folder} is not a finished run (no {', '.join(missing)}); name a folder that `fit --out` wrote."
        )
    import keras

    try:
        facts = json.loads((folder / FACTS).read_text(encoding="utf-8"))
        model = keras.saving.load_model(folder / MODEL, compile=False)
        with np.load(folder / PROTOTYPES) as arrays:
            prototypes, centre = arrays["prototypes"], arrays["centre"]
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise TrainingError(f"The run in {folder} is damaged ({error}); train it again.") from error
    if facts.get("schema") != SCHEMA:
        raise TrainingError(f"The run in {folder} was written by a newer version; update this program.")
    return Run(folder, facts, model, prototypes, centre)


def save_run(
    folder: Path, model: keras.Model, facts: dict[str, Any], prototypes: np.ndarray, centre: np.ndarray
) -> None:
    """Write model, facts and prototypes; run.json comes last, so that a folder that has it is complete."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        np.savez_compressed(folder / PROTOTYPES, prototypes=prototypes, centre=centre)
        model.save(folder / MODEL)
        write_json(folder / FACTS, {"schema": SCHEMA, **facts, "versions": versions(), "date": _today()})
    except OSError as error:
        raise TrainingError(f"The run could not be written to {folder} ({error.strerror}).") from error


def write_json(path: Path, values: dict[str, Any]) -> None:
    """Write readable JSON through a temporary name, so that a full disk leaves no half a file."""
    half = path.with_name(path.name + ".part")
    half.write_text(json.dumps(values, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    half.replace(path)


def write_history(path: Path, rows: list[dict[str, Any]]) -> None:
    """history.csv: one row an epoch."""
    if rows:
        with path.open("w", newline="", encoding="utf-8") as file:
            writer = csv.DictWriter(file, list(rows[0]))
            writer.writeheader()
            writer.writerows(rows)


def versions() -> dict[str, str]:
    """What made the run."""
    import keras

    return {
        "python": platform.python_version(),
        "keras": keras.__version__,
        "backend": f"{keras.backend.backend()} {version(keras.backend.backend())}",
        "numpy": np.__version__,
        "pillow": version("pillow"),
    }


def _today() -> str:
    return datetime.datetime.now(datetime.UTC).date().isoformat()
