"""The folder that a training run leaves: the model, what is known about it, and what it was calibrated on."""

from __future__ import annotations

import csv
import datetime
import io
import json
import platform
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from importlib.metadata import version
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from .checkpoint import DAMAGED, write_arrays
from .config import FREE, PLACES, FitConfig
from .config_file import read_config_file, read_run_config, toml_text
from .data import Category
from .errors import TrainingError

if TYPE_CHECKING:
    import keras

MODEL, FACTS, PROTOTYPES, PREDICTIONS = "model.keras", "run.json", "prototypes.npz", "oof.npz"
CONFIG, METRICS, HISTORY, FOLDS = "config.toml", "metrics.json", "history.csv", "folds"
#: What stands in a merged run in place of config.toml: its first member's, which tells where the photos lie.
MEMBER = "member.toml"
#: How the files end that keep what a fold's network makes of all photos.
EMBEDDINGS = ".embeddings.npz"
#: How those end that keep what learned in a fold.
WEIGHTS = ".weights.npz"
SCHEMA = 1
#: What run.json must say for a run to be used.
_NEEDED = ("categories", "image_size", "temperature", "threshold", "familiarity_threshold")


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

    facts = read_facts(folder)
    try:
        model = keras.saving.load_model(folder / MODEL, compile=False)
        with np.load(folder / PROTOTYPES) as arrays:
            prototypes, centre = arrays["prototypes"], arrays["centre"]
    except (*DAMAGED, TypeError, AttributeError, RuntimeError) as error:
        raise damaged(folder, error) from error
    return Run(folder, facts, model, prototypes, centre)


def read_facts(folder: Path) -> dict[str, Any]:
    """What run.json says; raises TrainingError when it is damaged or from a newer version."""
    try:
        facts = json.loads((folder / FACTS).read_text(encoding="utf-8"))
        schema, missing = facts.get("schema"), [name for name in _NEEDED if name not in facts]
    except (OSError, ValueError, AttributeError) as error:
        raise damaged(folder, error) from error
    if schema != SCHEMA:
        raise TrainingError(f"The run in {folder} was written by a newer version; update this program.")
    if missing:
        raise damaged(folder, f"{FACTS} says nothing of {', '.join(missing)}")
    found: dict[str, Any] = facts
    return found


def damaged(folder: Path, why: object) -> TrainingError:
    """The sentence about a run that cannot be read; of a long complaint the first line is enough."""
    first = (str(why).splitlines() or [type(why).__name__])[0]
    return TrainingError(f"The run in {folder} is damaged ({first}); train it again.")


def check_out(config: FitConfig) -> None:
    """Raise TrainingError when the run folder cannot be written, holds a run that would be lost, or one that
    was begun with other options."""
    folder = config.out
    require_apart(folder, config.data)
    _require_text(config)
    require_room(folder)
    if not (folder / CONFIG).is_file():
        return
    if not config.resume:
        raise TrainingError(
            f"{folder} holds a run that was stopped; go on with it by --resume, or name another "
            "folder with --out."
        )
    before, _ = read_run_config(folder / CONFIG)
    told, now = before.as_dict(), config.as_dict()
    other = [name for name in now if name not in (*FREE, *PLACES) and now[name] != told[name]]
    if other:
        changes = ", ".join(f"{_option(n)} was {_shown(told[n])} and now is {_shown(now[n])}" for n in other)
        raise TrainingError(
            f"The run in {folder} was begun with other options: {changes}. "
            "Give the same ones, or another --out."
        )


def require_apart(out: Path, data: Sequence[Path]) -> None:
    """Raise TrainingError when `out` would be taken for a category, or its folders would."""
    for folder in data:
        if folder.resolve() in (out.resolve(), out.resolve().parent):
            raise TrainingError(
                f"{out} would lie among the categories in {folder}; name a folder elsewhere with --out."
            )


def _require_text(config: FitConfig) -> None:
    try:
        toml_text(config).encode()
    except UnicodeEncodeError as error:
        raise TrainingError(
            f"{CONFIG} can hold text only, and what you named is none ({error.object[error.start]!a}): "
            "give the folder another name."
        ) from error


def require_room(folder: Path) -> None:
    """Make `folder`; raise TrainingError when it cannot be written to, or holds a finished run."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryFile(dir=folder):
            pass
    except OSError as error:
        raise TrainingError(
            f"The folder {folder} cannot be made or written to ({error.strerror}); name another with --out."
        ) from error
    if (folder / FACTS).exists():
        raise TrainingError(f"{folder} already holds a run; name another folder with --out.")


def _option(name: str) -> str:
    return f"--{name.replace('_', '-')}"


def _shown(value: Any) -> str:
    return "not set" if value is None else str(value)


def begin_run(config: FitConfig, photos: dict[str, Any]) -> None:
    """Write config.toml into a new run folder; raises TrainingError when it was begun with other photos."""
    path = config.out / CONFIG
    if path.is_file():
        _, before = read_config_file(path)
        # a run of an older version tells less of its photos
        other = {name for name, value in photos.items() if before.get(name, value) != value}
        if other:
            what, count = ("photos", "count") if {"count", "digest"} & other else ("strangers", "strangers")
            raise TrainingError(
                f"The {what} are others than those that the run in {config.out} was begun with "
                f"({before.get(count)} then, {photos[count]} now); begin another run for them."
            )
    write_text(path, toml_text(config, photos))


def save_run(
    folder: Path, model: keras.Model, facts: dict[str, Any], prototypes: np.ndarray, centre: np.ndarray
) -> None:
    """Write model, facts and prototypes; run.json comes last, so that a folder that has it is complete."""
    folder.mkdir(parents=True, exist_ok=True)
    write_arrays(folder / PROTOTYPES, prototypes=prototypes, centre=centre)
    model.save(folder / MODEL)
    write_json(folder / FACTS, {"schema": SCHEMA, **facts, "versions": versions(), "date": _today()})


def write_json(path: Path, values: dict[str, Any]) -> None:
    """Write readable JSON through a temporary name, so that a full disk leaves no half a file."""
    write_text(path, json.dumps(values, indent=1, ensure_ascii=False) + "\n")


def write_text(path: Path, text: str) -> None:
    """Write through a temporary name; raises OSError and then leaves what was there before."""
    half = path.with_name(path.name + ".part")
    try:
        # what is no text in the name of a file becomes an escape that JSON reads back
        half.write_text(text, encoding="utf-8", errors="backslashreplace")
        half.replace(path)
    except OSError:
        half.unlink(missing_ok=True)
        raise


def write_history(path: Path, rows: list[dict[str, Any]]) -> None:
    """history.csv: one row an epoch of every fit; a figure that some rows lack is left empty there."""
    names = list(dict.fromkeys(name for row in rows for name in row))
    table = io.StringIO(newline="")
    writer = csv.DictWriter(table, names, lineterminator="\n")
    writer.writeheader()
    writer.writerows(rows)
    write_text(path, table.getvalue())


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
