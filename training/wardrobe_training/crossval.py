"""The recipe of a finished run, or a cheaper one, trained and measured over people-disjoint folds."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np

from .calibration import calibrate
from .checkpoint import write_arrays
from .config import FitConfig
from .config_file import read_run_config
from .data import photo_names
from .errors import TrainingError
from .findings import Findings, Photo, Strangers
from .outcome import gather
from .predict import Evaluation
from .progress import Say
from .run_folder import CONFIG, METRICS, PREDICTIONS, begin_run, write_json
from .workshop import HeldOut, Workshop, clear_up, hold_out, open_workshop, photos_told, require_sound

#: What a cheaper recipe may change; all else is the run's.
CHEAPER = ("head_epochs", "epochs", "views", "unfreeze", "image_size", "rounds")


def recipe(run: Path, folds: int, cheaper: Mapping[str, Any], data: Sequence[Path] = ()) -> FitConfig:
    """The options of the run in folder `run`, for `folds` folds and with what `cheaper` changes (by field).

    Every recipe has a folder of its own in the run's. Raises TrainingError where the folder is no run.
    """
    if not (run / CONFIG).is_file():
        raise TrainingError(f"{run} is no run (no {CONFIG}); name a folder that `fit --out` wrote.")
    before, _ = read_run_config(run / CONFIG)
    changed = {name: v for name, v in cheaper.items() if name == "rounds" or getattr(before, name) != v}
    words = [f"{name.replace('_', '-')}-{value}".replace("/", "_") for name, value in changed.items()]
    if data:
        told = "\n".join(str(folder.resolve()) for folder in data)
        words.append(f"data-{hashlib.sha256(os.fsencode(told)).hexdigest()[:8]}")
    out = run / "-".join(["cross-validation", str(folds), *words])
    rounds = changed.pop("rounds", None)
    config = replace(before, **changed, folds=folds, rounds=rounds, out=out, resume=True)
    return replace(config, data=tuple(data)) if data else config


def differences(run: Path, config: FitConfig) -> str:
    """How the recipe differs from the run's, in a sentence."""
    before, _ = read_run_config(run / CONFIG)
    changed = [
        f"{name.replace('_', ' ')} {getattr(config, name)} instead of {getattr(before, name)}"
        for name in CHEAPER
        if name != "rounds" and getattr(config, name) != getattr(before, name)
    ]
    how = f"not quite the run's recipe: {', '.join(changed)}" if changed else "the run's own recipe"
    rounds = config.rounds or config.folds
    return f"Trained {rounds} times, each without the people of one of {config.folds} folds; {how}."


def cross_validate(config: FitConfig, say: Say) -> Evaluation:
    """Train without each fold's people in turn, and gather what is said about their photos.

    Writes config.toml, oof.npz and metrics.json into `config.out`; folds that are finished there are taken
    up. Temperature and thresholds are those that the gathered predictions give. Raises TrainingError.
    """
    try:
        config.out.mkdir(parents=True, exist_ok=True)
        shop = open_workshop(config, say)
        begin_run(config, photos_told(shop))
        held = [hold_out(shop, number) for number in range(config.rounds or config.folds)]
        require_sound(np.concatenate([h.logits for h in held]))
        findings = _gathered(shop, held)
        write_json(config.out / METRICS, {"cross_validation": findings.figures()})
        write_arrays(config.out / PREDICTIONS, **gather(shop.photos, shop.folds, held))
        clear_up(shop)
    except OSError as error:
        raise TrainingError(
            f"{error.filename or config.out} could not be read or written ({error.strerror or error}); "
            "the same command goes on from the last finished epoch."
        ) from error
    return Evaluation(findings, shop.photos, shop.photos.notes, shop.left_out)


def _gathered(shop: Workshop, held: Sequence[HeldOut]) -> Findings:
    rows = np.concatenate([h.rows for h in held])
    logits = np.concatenate([h.logits for h in held])
    known = np.concatenate([h.familiarity for h in held])
    labels = shop.photos.labels[rows]
    found = calibrate(logits, labels, known, shop.config.target)
    names = photo_names(shop.photos.samples)
    return Findings(
        shop.photos.categories,
        tuple(Photo(names[row], shop.photos.samples[row].path) for row in rows),
        logits,
        labels,
        known,
        found["temperature"],
        found["threshold"],
        found["familiarity_threshold"],
        _strangers(shop, held),
    )


def _strangers(shop: Workshop, held: Sequence[HeldOut]) -> tuple[Strangers, ...]:
    folder = shop.config.strangers
    if folder is None or shop.strangers is None:
        return ()
    # which of them could be read is not told, only how many: their names are not shown
    photos = tuple(Photo(f"{folder.name} {number}", None) for number in range(1, len(shop.strangers) + 1))
    return (Strangers(folder.name, photos, np.concatenate([h.strangers for h in held])),)
