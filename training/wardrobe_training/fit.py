"""`fit`: photos in folders become a run folder with a calibrated model."""

from __future__ import annotations

import errno
import math
from pathlib import Path
from typing import Any

import keras
import numpy as np

from .backbones import find_backbone
from .config import FitConfig
from .epochs import Row
from .errors import TrainingError
from .model import image_size
from .outcome import Origin, Outcome, save_outcome
from .progress import Say
from .run_folder import HISTORY, begin_run, write_history
from .train import best_epoch
from .views import read
from .weights import PUBLISHED, empty_model
from .workshop import (
    HeldOut,
    Workshop,
    clear_up,
    hold_out,
    open_workshop,
    photos_told,
    require_sound,
    train_on,
)

#: The disk is full, the person's share of it is, or a file may not grow any more.
_FULL = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)


def fit(config: FitConfig, say: Say) -> dict[str, Any]:
    """Train, calibrate on people kept out, train on everything, write the run folder.

    Returns its metrics, and as `left_out` how many photos could not be read.
    Raises TrainingError with a sentence for whatever the person can put right.
    """
    try:
        shop = open_workshop(config, say)
        begin_run(config, photos_told(shop))
        return {**_fitted(shop), "left_out": shop.left_out}
    except OSError as error:
        raise TrainingError(_trouble(config, error)) from error


def _fitted(shop: Workshop) -> dict[str, Any]:
    held: list[HeldOut] = []
    history: list[Row] = []
    for number in range(shop.config.rounds or shop.config.folds):
        held.append(hold_out(shop, number))
        require_sound(held[-1].logits)
        history += [{"fold": number + 1, **row} for row in held[-1].history]
        write_history(shop.config.out / HISTORY, history)
    everything = np.arange(len(shop.photos.samples))
    rows = train_on(shop, everything, "All photos", stop=_stop(shop.config, held))
    write_history(shop.config.out / HISTORY, history + [{"fold": "all", **row} for row in rows])
    metrics = save_outcome(shop.config.out, _outcome(shop, held))
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


def _outcome(shop: Workshop, held: list[HeldOut]) -> Outcome:
    everyone = np.arange(len(shop.photos.samples))
    embeddings, logits = read(shop.views, shop.parts.reader, everyone)
    require_sound(logits)
    return Outcome(shop.photos, shop.folds, held, _to_save(shop), embeddings, _origin(shop.config))


def _origin(config: FitConfig) -> Origin:
    backbone = find_backbone(config.backbone)
    return Origin(
        backbone.name,
        _weights_told(config),
        backbone.licence,
        config.description,
        image_size(config),
        config.folds,
        config.seed,
        config.target,
    )


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
