"""`fit`: photos in folders become a run folder with a calibrated model."""

from __future__ import annotations

from typing import Any

import numpy as np

from .backbones import find_backbone
from .calibration import calibrate, make_prototypes
from .config import FitConfig
from .errors import TrainingError
from .metrics import auroc, summarise
from .model import image_size
from .run_folder import PREDICTIONS, save_run, write_history, write_json
from .views import read
from .workshop import HeldOut, Say, Workshop, clear_up, hold_out, open_workshop, train_on


def fit(config: FitConfig, say: Say) -> dict[str, Any]:
    """Train, calibrate on people kept out, train on everything, write the run folder; returns its metrics.

    Raises TrainingError with a sentence for whatever the person can put right.
    """
    shop = open_workshop(config, say)
    held = [hold_out(shop, number) for number in range(config.rounds or config.folds)]
    history = train_on(shop, np.arange(len(shop.photos.samples)), "All photos")
    metrics = _write(shop, held)
    write_history(config.out / "history.csv", history)
    clear_up(shop)
    return metrics


def _write(shop: Workshop, held: list[HeldOut]) -> dict[str, Any]:
    config, photos = shop.config, shop.photos
    rows = np.concatenate([h.rows for h in held])
    logits, known = np.concatenate([h.logits for h in held]), np.concatenate([h.familiarity for h in held])
    labels = photos.labels[rows]
    calibration = calibrate(logits, labels, known, config.target)
    summary = summarise(
        logits,
        labels,
        [c.id for c in photos.categories],
        temperature=calibration["temperature"],
        threshold=calibration["threshold"],
        familiar=known >= calibration["familiarity_threshold"],
    )
    strangers = np.concatenate([h.strangers for h in held])
    if len(strangers):
        summary["familiarity_auroc"] = auroc(known, strangers)
    embeddings, _ = read(shop.views, shop.parts.reader, np.arange(len(photos.samples)))
    prototypes, centre = make_prototypes(embeddings, photos.labels, config.seed)
    save_run(config.out, shop.model, _facts(shop, calibration, summary, len(held)), prototypes, centre)
    write_json(config.out / "metrics.json", {"cross_validation": summary})
    write_json(config.out / "config.json", config.as_dict())
    np.savez_compressed(
        config.out / PREDICTIONS,
        logits=logits,
        familiarity=known,
        labels=labels,
        persons=np.array([photos.samples[r].person or "" for r in rows]),
        paths=np.array(["/".join(photos.samples[r].path.parts[-3:]) for r in rows]),
        folds=shop.folds[rows],
        strangers=strangers,
    )
    return summary


def _facts(
    shop: Workshop, calibration: dict[str, Any], summary: dict[str, Any], rounds: int
) -> dict[str, Any]:
    config, photos = shop.config, shop.photos
    backbone = find_backbone(config.backbone)
    numbers = {k: v for k, v in summary.items() if isinstance(v, float | int)}
    low, high = summary["accuracy_interval"]
    named = any(s.person for s in photos.samples)
    return {
        "categories": [{"id": c.id, "name": c.name} for c in photos.categories],
        "image_size": list(image_size(config)),
        "resize": "stretch",
        "resample": "bicubic",
        "backbone": backbone.name,
        "weights": config.weights if backbone.pretrained else "none",
        "backbone_licence": backbone.licence,
        "training_data": f"{config.description or 'Own photos'} ({len(photos.samples)} photos)",
        "seed": config.seed,
        **calibration,
        "calibration": f"predictions for {summary['photos']} photos{' of people' if named else ''} "
        f"kept out of training, {rounds} of {config.folds} folds",
        "metrics": {
            f"kept_out_{k}": v for k, v in {**numbers, "accuracy_low": low, "accuracy_high": high}.items()
        },
    }


def check_out(config: FitConfig) -> None:
    """Raise TrainingError when the run folder cannot be written, or holds a run that would be lost."""
    try:
        config.out.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise TrainingError(f"The folder {config.out} cannot be made ({error.strerror}).") from error
    if (config.out / "run.json").exists():
        raise TrainingError(f"{config.out} already holds a run; name another folder with --out.")
