"""`fit`: photos in folders become a run folder with a calibrated model."""

from __future__ import annotations

import errno
import math
from pathlib import Path
from typing import Any

import keras
import numpy as np

from .backbones import find_backbone
from .calibration import calibrate, make_prototypes
from .checkpoint import write_arrays
from .config import FitConfig
from .epochs import Row
from .errors import TrainingError
from .metrics import auroc, summarise
from .model import image_size
from .progress import Say
from .run_folder import HISTORY, METRICS, PREDICTIONS, begin_run, save_run, write_history, write_json
from .train import best_epoch
from .views import read
from .weights import PUBLISHED, empty_model
from .workshop import HeldOut, Workshop, clear_up, hold_out, open_workshop, photos_told, train_on

#: The disk is full, the person's share of it is, or a file may not grow any more.
_FULL = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)


def fit(config: FitConfig, say: Say) -> dict[str, Any]:
    """Train, calibrate on people kept out, train on everything, write the run folder; returns its metrics.

    Raises TrainingError with a sentence for whatever the person can put right.
    """
    try:
        shop = open_workshop(config, say)
        begin_run(config, photos_told(shop))
        return _fitted(shop)
    except OSError as error:
        raise TrainingError(_trouble(config, error)) from error


def _fitted(shop: Workshop) -> dict[str, Any]:
    held: list[HeldOut] = []
    history: list[Row] = []
    for number in range(shop.config.rounds or shop.config.folds):
        held.append(hold_out(shop, number))
        history += [{"fold": number + 1, **row} for row in held[-1].history]
        write_history(shop.config.out / HISTORY, history)
    everything = np.arange(len(shop.photos.samples))
    rows = train_on(shop, everything, "All photos", stop=_stop(shop.config, held))
    write_history(shop.config.out / HISTORY, history + [{"fold": "all", **row} for row in rows])
    metrics = _write(shop, held)
    clear_up(shop)
    return metrics


def _stop(config: FitConfig, held: list[HeldOut]) -> int | None:
    """With --keep best: after how many epochs the folds were best, in the median (rounded up)."""
    found = [best_epoch(list(h.history)) for h in held if h.history] if config.keep == "best" else []
    best = [epoch for epoch in found if epoch is not None]
    return math.ceil(np.median(best)) if best else None


def _trouble(config: FitConfig, error: OSError) -> str:
    if error.errno in _FULL:
        return (
            f"There is no room left on the disk for {config.out}: make room, then go on with the same "
            "command and --resume."
        )
    return f"{error.filename or config.out} could not be read or written ({error.strerror or error})."


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
    write_json(config.out / METRICS, {"cross_validation": summary})
    write_arrays(
        config.out / PREDICTIONS,
        logits=logits,
        familiarity=known,
        labels=labels,
        persons=np.array([photos.samples[r].person or "" for r in rows]),
        paths=np.array(["/".join(photos.samples[r].path.parts[-3:]) for r in rows]),
        folds=shop.folds[rows],
        strangers=strangers,
    )
    facts = _facts(shop, calibration, summary, len(held))
    save_run(config.out, _to_save(shop), facts, prototypes, centre)
    return summary


def _to_save(shop: Workshop) -> keras.Model:
    """The model as it is used: in float32, whatever it was trained in."""
    if shop.devices.precision == "float32" and shop.devices.share == 1:
        return shop.model
    model = empty_model(shop.config, len(shop.photos.categories))
    model.set_weights(shop.model.get_weights())
    return model


def _weights_told(config: FitConfig) -> str:
    if config.weights not in PUBLISHED:
        return Path(config.weights).name
    return config.weights if find_backbone(config.backbone).pretrained else "none"


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
        "weights": _weights_told(config),
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
