"""What stands at the end of all learning, and how it becomes a run folder: calibrated, measured, written."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from .calibration import calibrate, make_prototypes
from .checkpoint import write_arrays
from .data import PhotoSet, photo_names
from .metrics import auroc, summarise
from .run_folder import METRICS, PREDICTIONS, save_run, write_json

if TYPE_CHECKING:
    import keras

    from .workshop import HeldOut


@dataclass(frozen=True)
class Origin:
    """What the model's metadata tells of where the network came from. `folds`: how many people were dealt
    into; `target`: accuracy wanted among the photos that are filed without asking."""

    backbone: str
    weights: str
    licence: str
    description: str
    image_size: tuple[int, int]
    folds: int
    seed: int
    target: float


@dataclass(frozen=True)
class Outcome:
    """`folds`: int [N], who was held out with whom; `held`: what each fold's network said of its people;
    `model`: float32, trained on all photos; `embeddings`: float32 [N,D], what it makes of them."""

    photos: PhotoSet
    folds: np.ndarray
    held: Sequence[HeldOut]
    model: keras.Model
    embeddings: np.ndarray
    origin: Origin


def save_outcome(out: Path, outcome: Outcome) -> dict[str, Any]:
    """Calibrate on the people kept out, measure, write the run folder; returns figures. Raises OSError."""
    photos, origin = outcome.photos, outcome.origin
    predictions = gather(photos, outcome.folds, outcome.held)
    logits, labels, known = (predictions[name] for name in ("logits", "labels", "familiarity"))
    calibration = calibrate(logits, labels, known, origin.target)
    summary = summarise(
        logits,
        labels,
        [c.id for c in photos.categories],
        temperature=calibration["temperature"],
        threshold=calibration["threshold"],
        familiar=known >= calibration["familiarity_threshold"],
    )
    if len(predictions["strangers"]):
        summary["familiarity_auroc"] = auroc(known, predictions["strangers"])
    prototypes, centre = make_prototypes(outcome.embeddings, photos.labels, origin.seed)
    write_json(out / METRICS, {"cross_validation": summary})
    write_arrays(out / PREDICTIONS, **predictions)
    save_run(out, outcome.model, _facts(outcome, calibration, summary), prototypes, centre)
    return summary


def gather(photos: PhotoSet, folds: np.ndarray, held: Sequence[HeldOut]) -> dict[str, np.ndarray]:
    """The predictions of all folds side by side, with what names their photos: the arrays of oof.npz."""
    rows = np.concatenate([h.rows for h in held])
    names = photo_names(photos.samples)
    return {
        "logits": np.concatenate([h.logits for h in held]),
        "familiarity": np.concatenate([h.familiarity for h in held]),
        "labels": photos.labels[rows],
        "persons": np.array([photos.samples[row].person or "" for row in rows]),
        "paths": np.array([names[row] for row in rows]),
        "folds": folds[rows],
        "strangers": np.concatenate([h.strangers for h in held]),
    }


def _facts(outcome: Outcome, calibration: dict[str, Any], summary: dict[str, Any]) -> dict[str, Any]:
    photos, origin = outcome.photos, outcome.origin
    numbers = {k: v for k, v in summary.items() if isinstance(v, float | int)}
    low, high = summary["accuracy_interval"]
    named = any(s.person for s in photos.samples)
    return {
        "categories": [{"id": c.id, "name": c.name} for c in photos.categories],
        "image_size": list(origin.image_size),
        "resize": "stretch",
        "resample": "bicubic",
        "backbone": origin.backbone,
        "weights": origin.weights,
        "backbone_licence": origin.licence,
        "training_data": f"{origin.description or 'Own photos'} ({len(photos.samples)} photos)",
        "seed": origin.seed,
        **calibration,
        "calibration": f"predictions for {summary['photos']} photos{' of people' if named else ''} "
        f"kept out of training, {len(outcome.held)} of {origin.folds} folds",
        "metrics": {
            f"kept_out_{k}": v for k, v in {**numbers, "accuracy_low": low, "accuracy_high": high}.items()
        },
    }
