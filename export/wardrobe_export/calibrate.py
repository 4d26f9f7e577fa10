"""Fits temperature and thresholds on labelled photos kept out of training, in place of the run's own.

By default a model file has what training found on its own held-out predictions. Who has photos of people that
training never saw can have them measured there.
"""

from __future__ import annotations

import dataclasses
from collections import Counter
from pathlib import Path
from typing import Any

import numpy as np

from wardrobe_export.errors import ExportError, RunError
from wardrobe_export.kept_out import read_config, require_kept_out, trained_on
from wardrobe_export.measure import labelled_photos
from wardrobe_export.parity import familiarity
from wardrobe_export.pictures import read_photo
from wardrobe_export.run import Run
from wardrobe_export.session import run_keras

#: With fewer, one photo moves the threshold for filing by more than it is worth.
FEWEST_PHOTOS = 50
#: Accuracy wanted among the photos that are filed without asking, where the run does not tell what it wanted.
TARGET = 0.975
_AT_ONCE = 16


def calibrate_run(run: Run, folder: Path) -> Run:
    """The run with temperature, thresholds and curve fitted on the photos of `folder`, one folder a category.

    Raises ExportError when they are too few, or were trained on as far as the run tells.
    """
    photos = labelled_photos(folder, run.metadata("linear-head", {}))
    if len(photos) < FEWEST_PHOTOS:
        raise ExportError(
            f"{folder} holds {len(photos)} photos, and a calibration needs at least {FEWEST_PHOTOS}; "
            "add some."
        )
    trained = trained_on(run.folder)
    people = require_kept_out([path for path, _ in photos], folder, trained)
    labels = np.array([label for _, label in photos])
    logits, known = _answers(run, [path for path, _ in photos])
    found = _fit(run, logits, labels, known)
    told = _told(labels, people, trained.known, len(run.facts["categories"]))
    return dataclasses.replace(run, facts={**run.facts, **found, "calibration": told})


def _answers(run: Run, paths: list[Path]) -> tuple[np.ndarray, np.ndarray]:
    """Logits [N,C] and familiarity [N] of the trained model."""
    import keras

    reader = keras.Model(run.model.inputs[0], [run.model.get_layer("embedding").output, run.model.outputs[0]])
    logits, known = [], []
    for start in range(0, len(paths), _AT_ONCE):
        pictures = [read_photo(path, run.image_size) for path in paths[start : start + _AT_ONCE]]
        embedding, said = run_keras(reader, np.stack(pictures))
        logits.append(said)
        known.append(familiarity(embedding, run.prototypes, run.centre))
    return np.concatenate(logits), np.concatenate(known)


def _fit(run: Run, logits: np.ndarray, labels: np.ndarray, known: np.ndarray) -> dict[str, Any]:
    from wardrobe_training.calibration import calibrate
    from wardrobe_training.metrics import summarise

    target = _target(run)
    found = calibrate(logits, labels, known, target)
    summary = summarise(
        logits,
        labels,
        [category["id"] for category in run.facts["categories"]],
        temperature=found["temperature"],
        threshold=found["threshold"],
        familiar=known >= found["familiarity_threshold"],
    )
    low, high = summary["accuracy_interval"]
    numbers = {name: value for name, value in summary.items() if isinstance(value, float | int)}
    measured = {**numbers, "accuracy_low": low, "accuracy_high": high}
    metrics = {f"calibration_{name}": value for name, value in measured.items()}
    return {**found, "metrics": {**run.facts["metrics"], **metrics}}


def _target(run: Run) -> float:
    target = read_config(run.folder).get("target", TARGET)
    if not isinstance(target, int | float) or not 0 < target <= 1:
        raise RunError(
            f"The run wants {target!r} of the filed photos to be right, which is no share; train again."
        )
    return float(target)


def _told(labels: np.ndarray, people: int | None, known: bool, categories: int) -> str:
    by = f" by {people} people" if people else ""
    trust = "" if known else " (on trust: the run does not tell what it was trained on)"
    shown = len(Counter(labels.tolist()))
    return f"{len(labels)} photos{by} kept out of training{trust}, of {shown} of {categories} categories"
