"""What every fit of one command shares, and the fits themselves: on some photos, or without one fold."""

from __future__ import annotations

import hashlib
import json
import shutil
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import keras
import numpy as np

from .batches import Phase
from .calibration import familiarity, make_prototypes
from .checkpoint import Checkpoint, read_arrays, write_arrays
from .config import FREE, PLACES, FitConfig
from .data import PhotoSet, load_strangers, read_pictures, require_enough
from .devices import Devices, computing_in, find_devices, spread
from .epochs import Row
from .errors import TrainingError
from .folds import people_folds
from .model import Parts, cut_model, image_size, keep_statistics
from .progress import Say, SlowWarning
from .repeats import load_training_photos
from .run_folder import EMBEDDINGS, FOLDS, WEIGHTS
from .train import Lesson, learn
from .views import HeadViews, Views, read
from .weights import begin_model, begins_trained


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
    devices: Devices
    warning: SlowWarning | None  # where there is no graphics card
    others: PhotoSet | None = None  # the strangers' photos

    @property
    def left_out(self) -> int:
        """Photos that could not be read, of the categories and of strangers."""
        return self.photos.left_out + (self.others.left_out if self.others else 0)


@dataclass(frozen=True)
class HeldOut:
    """What one fold's network says about photos of people it has never seen. `rows`: int [M] of the set.

    `history`: a row an epoch of the fit without them.
    """

    rows: np.ndarray
    logits: np.ndarray
    familiarity: np.ndarray
    strangers: np.ndarray
    history: tuple[Row, ...] = ()


def open_workshop(config: FitConfig, say: Say) -> Workshop:
    """Read the photos, deal them into folds, build the network; says what there is to know about the photos.

    Raises TrainingError with a sentence for whatever the person can put right.
    """
    photos = load_training_photos(config.data, leave_out=config.leave_out)
    for line in [*photos.notes, *_balance(photos)]:
        say(line)
    require_enough(photos)
    # Too few people, or a network that cannot be had: say so before the slow work.
    folds = people_folds(photos.samples, config.folds, config.seed)
    devices = find_devices(config.precision)
    with computing_in(devices.precision), spread(devices, config.batch):
        model = begin_model(config, len(photos.categories))
    pictures, readable = read_pictures(photos, image_size(config))
    for line in readable.notes[len(photos.notes) :]:
        say(line)
    if len(readable.samples) < len(photos.samples):
        require_enough(readable, " that can be read")
        folds = people_folds(readable.samples, config.folds, config.seed)
    return _lay_out(config, readable, folds, model, pictures, devices, say)


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
    devices: Devices,
    say: Say,
) -> Workshop:
    pretrained = begins_trained(config)
    if pretrained:
        keep_statistics(model)
    with spread(devices, config.batch):
        learning = cut_model(model, config.unfreeze).upper
    # What only looks is no part of the data parallelism: it would show every photo to every device.
    parts = replace(cut_model(model, config.unfreeze), upper=learning)
    others = None
    if config.strangers:
        found, others = read_pictures(load_strangers(config.strangers), image_size(config))
        for line in others.notes:
            say(line)
    folder = _views_folder(config, photos, devices)

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
    strangers = views_of(found, folder / "strangers") if others else None
    beginning = model.get_weights()
    fits = (config.rounds or config.folds) + 1
    warning = SlowWarning(devices.sentence(), fits) if devices.processor else None
    return Workshop(
        config,
        photos,
        folds,
        model,
        parts,
        beginning,
        views,
        head_views,
        strangers,
        say,
        devices,
        warning,
        others,
    )


def _views_folder(config: FitConfig, photos: PhotoSet, devices: Devices) -> Path:
    """Named after all that the views depend on, so that a run taken up again never sees another's."""
    told = [
        config.backbone,
        config.weights,
        image_size(config),
        config.unfreeze,
        config.quarter_turns,
        config.seed,
        devices.precision,
    ]
    files = [[str(s.path), s.path.stat().st_mtime_ns] for s in photos.samples]
    return config.out / f"views-{_digest([told, files, str(config.strangers)])}"


def _digest(values: Any) -> str:
    return hashlib.sha256(json.dumps(values).encode()).hexdigest()[:12]


def photos_told(shop: Workshop) -> dict[str, Any]:
    """How many photos there are and a digest of their names, sizes and people: tells whether a folder has
    changed since. Where the folders lie does not matter."""
    told = _photos_learned(shop)
    return told if shop.others is None else {**told, "strangers_digest": _digest(_files(shop.others))}


def _photos_learned(shop: Workshop) -> dict[str, Any]:
    strangers = 0 if shop.strangers is None else len(shop.strangers)
    return {"count": len(shop.photos.samples), "strangers": strangers, "digest": _digest(_files(shop.photos))}


def _files(photos: PhotoSet) -> list[list[Any]]:
    return [["/".join(s.path.parts[-3:]), s.path.stat().st_size, s.label, s.person] for s in photos.samples]


def _key(shop: Workshop, *more: Any) -> str:
    """Names what one fit learns: results of other options or other photos are never taken for its own."""
    told = {name: v for name, v in shop.config.as_dict().items() if name not in (*FREE, *PLACES)}
    return _digest([told, _photos_learned(shop), shop.folds.tolist(), *more])


def train_on(
    shop: Workshop,
    rows: np.ndarray,
    name: str,
    *,
    watched: np.ndarray | None = None,
    stop: int | None = None,
) -> list[Row]:
    """Train the network from its beginning on `rows`; returns a row an epoch.

    Watches the photos `watched` (int [K]) after every epoch; with --keep best their best epoch is kept. Ends
    the last phase after `stop` epochs without changing its schedule. With --resume it goes on after the last
    epoch that was kept.
    """
    config = shop.config
    folder = _checkpoints(config) / _key(shop, rows.tolist(), stop, watched is not None)
    checkpoint = Checkpoint(folder)
    standing = checkpoint.last() if config.resume else None
    if standing is None:
        shutil.rmtree(folder, ignore_errors=True)
    shop.model.set_weights(shop.beginning)
    lesson = Lesson(rows, shop.photos.labels, watched, checkpoint, shop.warning)
    history: list[Row] = []
    for phase in _phases(shop, name, stop):
        here = standing if standing is not None and standing.stage == phase.stage else None
        if standing is not None and here is None:
            continue  # a phase that was over before
        if here:
            shop.say(f"{phase.name}: goes on after epoch {here.epoch} of {phase.last}.")
        standing = None
        network, source = shop.parts.upper, shop.views
        if phase.stage == "head" and shop.head_views is not None:
            shop.head_views.prepare(plain=watched is not None)
            with spread(shop.devices, config.batch):
                network = keras.Model(shop.model.get_layer("embedding").output, shop.model.output)
            history = learn(
                network, shop.head_views, lesson, phase, config, shop.devices, shop.say, history, here
            )
        else:
            history = learn(network, source, lesson, phase, config, shop.devices, shop.say, history, here)
    return history


def _phases(shop: Workshop, name: str, stop: int | None) -> list[Phase]:
    config = shop.config
    head = Phase(f"{name}, head", config.head_epochs, config.head_rate, config.batch, config.seed, "head")
    if config.unfreeze == "none":
        return [replace(head, stop=stop)]
    body = Phase(name, config.epochs, config.rate, config.batch, config.seed, "body", stop)
    return [body] if shop.head_views is None else [head, body]


def _checkpoints(config: FitConfig) -> Path:
    return config.out / "checkpoints"


def hold_out(shop: Workshop, number: int) -> HeldOut:
    """Train without one fold's people and predict their photos; kept on disk, and taken from there with
    --resume.

    Beside the predictions lie the weights that learned, as float16 by their paths in the network, and the
    embeddings of all photos, from which several runs can be merged.
    """
    path = shop.config.out / FOLDS / f"fold-{number}-{_key(shop)}.npz"
    kept = read_arrays(path) if shop.config.resume else None
    if kept is not None:
        told = json.loads(str(kept["history"]))
        return HeldOut(kept["rows"], kept["logits"], kept["familiarity"], kept["strangers"], tuple(told))
    held, rest = np.flatnonzero(shop.folds == number), np.flatnonzero(shop.folds != number)
    name = f"Fold {number + 1} of {shop.config.folds}"
    history = train_on(shop, rest, name, watched=held if shop.config.watch else None)
    seen, _ = read(shop.views, shop.parts.reader, rest)
    prototypes, centre = make_prototypes(seen, shop.photos.labels[rest], shop.config.seed)
    embeddings, logits = read(shop.views, shop.parts.reader, held)
    strangers = _strangers(shop, embeddings.shape[1])
    known, strange = (familiarity(e, prototypes, centre) for e in (embeddings, strangers))
    right = (logits.argmax(axis=1) == shop.photos.labels[held]).mean()
    shop.say(f"Fold {number + 1}: {right:.1%} of {len(held)} photos kept out are right.")
    everyone = np.empty((len(shop.photos.samples), embeddings.shape[1]), np.float16)
    everyone[held], everyone[rest] = embeddings, seen
    write_arrays(
        path.with_suffix(EMBEDDINGS),
        rows=held,
        logits=logits,
        embeddings=everyone,
        strangers=strangers.astype(np.float16),
    )
    learnt = {v.path: keras.ops.convert_to_numpy(v).astype(np.float16) for v in shop.parts.upper.weights}
    write_arrays(path.with_suffix(WEIGHTS), **learnt)
    rows = np.array(json.dumps(history))
    write_arrays(path, rows=held, logits=logits, familiarity=known, strangers=strange, history=rows)
    return HeldOut(held, logits, known, strange, tuple(history))


def require_sound(logits: np.ndarray) -> None:
    """Raise TrainingError when what a network says are no numbers: what follows would mean nothing."""
    if not np.isfinite(logits).all():
        raise TrainingError(
            "The network fell apart while it learned: what it says are no longer numbers. Try lower learning "
            "rates (--rate, --head-rate), with another --out."
        )


def _strangers(shop: Workshop, width: int) -> np.ndarray:
    """Embeddings of the strangers, float32 [S,width]; none when there are none."""
    if shop.strangers is None:
        return np.zeros((0, width), np.float32)
    embeddings, _ = read(shop.strangers, shop.parts.reader, np.arange(len(shop.strangers)))
    return embeddings


def clear_up(shop: Workshop) -> None:
    """Delete the views and the checkpoints: they are many gigabytes, and nobody needs them once all is
    learnt."""
    for views in (shop.views, shop.strangers):
        if views is not None:
            views.close()
    shutil.rmtree(_views_folder(shop.config, shop.photos, shop.devices), ignore_errors=True)
    shutil.rmtree(_checkpoints(shop.config), ignore_errors=True)
