"""`fit`: photos in folders become a run folder with a calibrated model."""

from __future__ import annotations

import hashlib
import json
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import keras
import numpy as np

from .backbones import find_backbone
from .calibration import calibrate, familiarity, make_prototypes
from .config import FitConfig
from .data import PhotoSet, load_photo_set, load_strangers, read_pictures
from .errors import TrainingError
from .folds import people_folds
from .metrics import auroc, summarise
from .model import Parts, build_model, cut_model, image_size, keep_statistics
from .run_folder import PREDICTIONS, save_run, write_history, write_json
from .train import Phase, learn
from .views import HeadViews, Views, read

Say = Callable[[str], None]


@dataclass(frozen=True)
class Workshop:
    """All that the fits of one run share: the network, where it is cut, and what it sees of the photos."""

    config: FitConfig
    photos: PhotoSet
    model: keras.Model
    parts: Parts
    beginning: list[np.ndarray]  # the weights that every fit starts from
    views: Views
    head_views: HeadViews | None
    strangers: Views | None
    say: Say


@dataclass(frozen=True)
class HeldOut:
    """What one fold's network says about photos of people it has never seen. `rows`: int [M] of the set."""

    rows: np.ndarray
    logits: np.ndarray
    familiarity: np.ndarray
    strangers: np.ndarray


def fit(config: FitConfig, say: Say) -> dict[str, Any]:
    """Train, calibrate on people kept out, train on everything, write the run folder; returns its metrics.

    Raises TrainingError with a sentence for whatever the person can put right.
    """
    photos = load_photo_set(config.data, leave_out=config.leave_out)
    for line in [*photos.notes, *_balance(photos)]:
        say(line)
    folds = people_folds(
        photos.samples, config.folds, config.seed
    )  # too few people: say so before the slow work
    model = build_model(config, len(photos.categories))
    pictures, readable = read_pictures(photos, image_size(config))
    for line in readable.notes[len(photos.notes) :]:
        say(line)
    if len(readable.samples) < len(photos.samples):
        folds = people_folds(readable.samples, config.folds, config.seed)
    shop = _open_workshop(config, readable, model, pictures, say)
    held = [_held_out(shop, folds, number) for number in range(config.rounds or config.folds)]
    history = _train(shop, np.arange(len(readable.samples)), "All photos")
    metrics = _write(shop, held, folds)
    write_history(config.out / "history.csv", history)
    shutil.rmtree(_views_folder(config, readable), ignore_errors=True)
    return metrics


def _balance(photos: PhotoSet) -> list[str]:
    counts = photos.counts()
    people = {s.person for s in photos.samples if s.person is not None}
    total = sum(counts.values())
    lines = [f"{total} photos of {len(people) or 'unknown'} people in {len(counts)} categories:"]
    return lines + [f"  {name}: {count} ({count / total:.0%})" for name, count in counts.items()]


def _open_workshop(
    config: FitConfig, photos: PhotoSet, model: keras.Model, pictures: np.ndarray, say: Say
) -> Workshop:
    pretrained = find_backbone(config.backbone).pretrained and config.weights != "none"
    if pretrained:
        keep_statistics(model)
    parts = cut_model(model, config.unfreeze)
    folder = _views_folder(config, photos)

    def views_of(these: np.ndarray, at: Path) -> Views:
        return Views(
            these,
            parts.lower,
            at,
            count=config.views,
            quarter_turns=config.quarter_turns,
            seed=config.seed,
            say=say,
        )

    views = views_of(pictures, folder)
    head_first = pretrained and config.unfreeze != "none" and config.head_epochs > 0
    head_views = HeadViews(views, parts.reader) if head_first else None
    strangers = None
    if config.strangers:
        found, _ = read_pictures(load_strangers(config.strangers), image_size(config))
        strangers = views_of(found, folder / "strangers")
    beginning = model.get_weights()
    return Workshop(config, photos, model, parts, beginning, views, head_views, strangers, say)


def _views_folder(config: FitConfig, photos: PhotoSet) -> Path:
    """Named after all that the views depend on, so that a run taken up again never sees another's."""
    told = [
        config.backbone,
        config.weights,
        image_size(config),
        config.unfreeze,
        config.quarter_turns,
        config.seed,
    ]
    files = [[str(s.path), s.path.stat().st_mtime_ns] for s in photos.samples]
    return config.out / f"views-{_digest([told, files, str(config.strangers)])}"


def _digest(values: Any) -> str:
    return hashlib.sha256(json.dumps(values).encode()).hexdigest()[:12]


def _train(shop: Workshop, rows: np.ndarray, name: str) -> list[dict[str, Any]]:
    """Train the network from its beginning on `rows`."""
    config, labels = shop.config, shop.photos.labels
    shop.model.set_weights(shop.beginning)
    if config.unfreeze == "none":
        head = Phase(f"{name}, head", config.head_epochs, config.head_rate, config.batch, config.seed)
        return learn(shop.parts.upper, shop.views, rows, labels, head, config, shop.say)
    history = []
    if shop.head_views is not None:
        head_model = keras.Model(shop.model.get_layer("embedding").output, shop.model.output)
        head = Phase(f"{name}, head", config.head_epochs, config.head_rate, config.batch, config.seed)
        history = learn(head_model, shop.head_views, rows, labels, head, config, shop.say)
    body = Phase(name, config.epochs, config.rate, config.batch, config.seed)
    return history + learn(shop.parts.upper, shop.views, rows, labels, body, config, shop.say)


def _held_out(shop: Workshop, folds: np.ndarray, number: int) -> HeldOut:
    """Train without one fold's people and predict their photos; kept on disk, and taken from there with
    --resume.
    """
    key = _digest([{**shop.config.as_dict(), "resume": None, "rounds": None, "target": None}, folds.tolist()])
    path = shop.config.out / "folds" / f"fold-{number}-{key}.npz"
    if shop.config.resume and path.is_file():
        with np.load(path) as kept:
            return HeldOut(kept["rows"], kept["logits"], kept["familiarity"], kept["strangers"])
    held, rest = np.flatnonzero(folds == number), np.flatnonzero(folds != number)
    _train(shop, rest, f"Fold {number + 1} of {shop.config.folds}")
    seen, _ = read(shop.views, shop.parts.reader, rest)
    prototypes, centre = make_prototypes(seen, shop.photos.labels[rest], shop.config.seed)
    embeddings, logits = read(shop.views, shop.parts.reader, held)
    result = HeldOut(
        held, logits, familiarity(embeddings, prototypes, centre), _strange(shop, prototypes, centre)
    )
    right = (logits.argmax(axis=1) == shop.photos.labels[held]).mean()
    shop.say(f"Fold {number + 1}: {right:.1%} of {len(held)} photos kept out are right.")
    path.parent.mkdir(parents=True, exist_ok=True)
    half = path.with_suffix(".part.npz")
    np.savez_compressed(half, **vars(result))
    half.replace(path)
    return result


def _strange(shop: Workshop, prototypes: np.ndarray, centre: np.ndarray) -> np.ndarray:
    """Familiarity of the strangers, float32 [S]; empty when there are none."""
    if shop.strangers is None:
        return np.zeros(0, np.float32)
    embeddings, _ = read(shop.strangers, shop.parts.reader, np.arange(len(shop.strangers)))
    return familiarity(embeddings, prototypes, centre)


def _write(shop: Workshop, held: list[HeldOut], folds: np.ndarray) -> dict[str, Any]:
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
        folds=folds[rows],
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
