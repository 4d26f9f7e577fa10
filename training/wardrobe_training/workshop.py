"""What every fit of one command shares, and the fits themselves: on some photos, or without one fold."""

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
from .calibration import familiarity, make_prototypes
from .config import FitConfig
from .data import PhotoSet, load_photo_set, load_strangers, read_pictures
from .folds import people_folds
from .model import Parts, build_model, cut_model, image_size, keep_statistics
from .train import Phase, learn
from .views import HeadViews, Views, read

Say = Callable[[str], None]


@dataclass(frozen=True)
class Workshop:
    """All that the fits of one run share: the network, where it is cut, and what it sees of the photos."""

    config: FitConfig
    photos: PhotoSet
    folds: np.ndarray  # int [N]: who is held out with whom
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


def open_workshop(config: FitConfig, say: Say) -> Workshop:
    """Read the photos, deal them into folds, build the network; says what there is to know about the photos.

    Raises TrainingError with a sentence for whatever the person can put right.
    """
    photos = load_photo_set(config.data, leave_out=config.leave_out)
    for line in [*photos.notes, *_balance(photos)]:
        say(line)
    # Too few people: say so before the slow work.
    folds = people_folds(photos.samples, config.folds, config.seed)
    model = build_model(config, len(photos.categories))
    pictures, readable = read_pictures(photos, image_size(config))
    for line in readable.notes[len(photos.notes) :]:
        say(line)
    if len(readable.samples) < len(photos.samples):
        folds = people_folds(readable.samples, config.folds, config.seed)
    return _lay_out(config, readable, folds, model, pictures, say)


def _balance(photos: PhotoSet) -> list[str]:
    counts = photos.counts()
    people = {s.person for s in photos.samples if s.person is not None}
    total = sum(counts.values())
    lines = [f"{total} photos of {len(people) or 'unknown'} people in {len(counts)} categories:"]
    return lines + [f"  {name}: {count} ({count / total:.0%})" for name, count in counts.items()]


def _lay_out(
    config: FitConfig,
    photos: PhotoSet,
    folds: np.ndarray,
    model: keras.Model,
    pictures: np.ndarray,
    say: Say,
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
    return Workshop(config, photos, folds, model, parts, beginning, views, head_views, strangers, say)


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


def train_on(shop: Workshop, rows: np.ndarray, name: str) -> list[dict[str, Any]]:
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


def hold_out(shop: Workshop, number: int) -> HeldOut:
    """Train without one fold's people and predict their photos; kept on disk, and taken from there with
    --resume.
    """
    key = _digest(
        [{**shop.config.as_dict(), "resume": None, "rounds": None, "target": None}, shop.folds.tolist()]
    )
    path = shop.config.out / "folds" / f"fold-{number}-{key}.npz"
    if shop.config.resume and path.is_file():
        with np.load(path) as kept:
            return HeldOut(kept["rows"], kept["logits"], kept["familiarity"], kept["strangers"])
    held, rest = np.flatnonzero(shop.folds == number), np.flatnonzero(shop.folds != number)
    train_on(shop, rest, f"Fold {number + 1} of {shop.config.folds}")
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


def clear_up(shop: Workshop) -> None:
    """Delete the views: they are many gigabytes, and nobody needs them once all is learnt."""
    shutil.rmtree(_views_folder(shop.config, shop.photos), ignore_errors=True)
