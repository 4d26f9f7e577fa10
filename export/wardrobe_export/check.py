"""Answers whether a model file is sound: contract, digest, parity with its run, accuracy, speed, size."""

from __future__ import annotations

import json
import platform
from dataclasses import asdict, dataclass, replace
from pathlib import Path

import numpy as np

from wardrobe_export.answers import require_sensible_answers
from wardrobe_export.errors import GateError
from wardrobe_export.measure import Accuracy, accuracy, answer, labelled_photos, speed
from wardrobe_export.model_file import ModelFile, read_model_file
from wardrobe_export.operators import count_operators, multiply_adds
from wardrobe_export.parity import Parity, assert_parity
from wardrobe_export.pictures import find_photos, read_photo
from wardrobe_export.progress import tell
from wardrobe_export.run import Run, load_run
from wardrobe_export.trial import require_survivor

# enough to catch what differs, few enough to be read into memory at once
MOST_PHOTOS = 400


@dataclass(frozen=True)
class Findings:
    """What is known about a sound file. `milliseconds`: one picture, one processor core.

    `interval`: of the share of photos that are right, 95 % (Wilson); there where `accuracy` is.
    """

    file: ModelFile
    milliseconds: float
    multiply_adds: int
    operators: dict[str, int]
    parity: Parity | None = None
    accuracy: Accuracy | None = None
    interval: tuple[float, float] | None = None

    def to_json(self) -> str:
        """All findings for machines; times in milliseconds, sizes in bytes."""
        metadata = json.loads(self.file.metadata.to_json())
        return json.dumps(
            {
                "file": str(self.file.path),
                "sound": True,
                "size": self.file.size,
                "milliseconds": self.milliseconds,
                "multiply_adds": self.multiply_adds,
                "operators": self.operators,
                "parity": asdict(self.parity) if self.parity else None,
                "accuracy": asdict(self.accuracy) if self.accuracy else None,
                "accuracy_interval": self.interval,
                "processor": platform.processor() or platform.machine(),
                "metadata": metadata,
            },
            indent=2,
        )


def check(path: Path, run_path: Path | None = None, data: Path | None = None) -> Findings:
    """Check a model file. Raises ExportError with one sentence at the first thing that is wrong with it.

    With a run, the file must say what its Keras model says, on drawn pictures and on the photos of `data`.
    """
    file = read_model_file(path)
    require_survivor(file)
    require_sensible_answers(file)
    run = _matching_run(file, run_path) if run_path else None
    photos = labelled_photos(data, file.metadata) if data else []
    if photos:
        tell(f"Looking at {len(photos)} photos")
    parity = (
        assert_parity(file.data, run, _read([photo for photo, _ in photos], run.image_size)) if run else None
    )
    found = accuracy(answer(file, photos), file.metadata) if photos else None
    return Findings(
        file=file,
        milliseconds=speed(file),
        multiply_adds=multiply_adds(file.model),
        operators=count_operators(file.model),
        parity=parity,
        accuracy=found,
        interval=_interval(found) if found else None,
    )


def _interval(found: Accuracy) -> tuple[float, float]:
    from wardrobe_training.metrics import wilson_interval

    return wilson_interval(round(found.top1 * found.photos), found.photos)


def gate_photos(folder: Path, image_size: tuple[int, int]) -> list[np.ndarray]:
    """At most MOST_PHOTOS photos of a folder and the folders in it, spread evenly, as uint8 [H,W,3]."""
    return _read(find_photos(folder), image_size)


def _read(paths: list[Path], image_size: tuple[int, int]) -> list[np.ndarray]:
    step = max(1, -(-len(paths) // MOST_PHOTOS))
    return [read_photo(path, image_size) for path in paths[::step]]


def _categories(run: Run) -> list[dict[str, str]]:
    """Ids and names alone, in the order of the classes; a run may tell more of them."""
    return [{key: category[key] for key in ("id", "name")} for category in run.facts["categories"]]


def _matching_run(file: ModelFile, path: Path) -> Run:
    """The run, with the temperature of the file: it may have been fitted anew when the file was made."""
    if file.metadata.quantised_from:
        raise GateError(
            f"{file.path} is the eight-bit form of another file; compare that one with its run, and the two "
            "with wardrobe-export bench."
        )
    run = load_run(path)
    if run.keras_sha256 != file.metadata.keras_sha256:
        raise GateError(
            f"{file.path} was not made from {run.folder}; name the run that it was converted from."
        )
    if [vars(category) for category in file.metadata.categories] != _categories(run):
        raise GateError(f"{file.path} names its classes otherwise than {run.folder} does; export it again.")
    return replace(run, facts={**run.facts, "temperature": file.metadata.temperature})
