"""`tune`: the same photos learned with many settings, each measured on people kept out of training."""

from __future__ import annotations

import csv
import hashlib
import io
import json
import math
import shutil
import time
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

from .calibration import softmax
from .config import FREE, PLACES, FitConfig
from .data import PhotoSet
from .devices import computing_in, spread
from .errors import TrainingError
from .files import replace_file
from .model import cut_model
from .progress import Say, duration
from .repeats import load_training_photos
from .run_folder import require_apart
from .settings import NAMES, Setting, Value, written
from .weights import empty_model
from .workshop import HeldOut, Workshop, clear_up, hold_out, open_workshop

RESULTS = "results.csv"
_FIGURES = ("score", "standard_error", "surprise", "seconds", "folds", "key")


@dataclass(frozen=True)
class Trial:
    """One setting, measured. `folds`: the share of photos kept out that is right, fold by fold; `surprise`:
    their mean cross-entropy in nats, infinite where the network fell apart; `key`: what was tried on what.
    """

    setting: Setting
    folds: tuple[float, ...]
    surprise: float
    seconds: float
    key: str

    @property
    def score(self) -> float:
        """The mean over the folds."""
        return float(np.mean(self.folds))

    @property
    def error(self) -> float:
        """Standard error of the score over the folds; not a number for a single fold."""
        return standard_error(self.folds)


def standard_error(values: Sequence[float]) -> float:
    """Of the mean of `values`; not a number when there is only one."""
    return float(np.std(values, ddof=1) / math.sqrt(len(values))) if len(values) > 1 else math.nan


def behind(best: Trial, other: Trial) -> tuple[float, float]:
    """How much lower `other` scores, and the standard error of that.

    The folds are the same for both, so what makes a fold hard cancels out: the error is that of the folds'
    differences, and often much smaller than those of the two scores.
    """
    gaps = np.subtract(best.folds, other.folds)
    return float(gaps.mean()), standard_error(gaps.tolist())


def ranked(trials: Sequence[Trial]) -> list[Trial]:
    """Best score first; of equal scores the one that is less surprised."""
    return sorted(trials, key=lambda t: (-t.score, t.surprise))


def configured(common: FitConfig, setting: Setting) -> FitConfig:
    """`common` with a trial's values; raises TrainingError where they make no sense together."""
    return replace(common, **setting)  # type: ignore[arg-type]  # each value belongs to its field


def tune(common: FitConfig, settings: Sequence[Setting], say: Say) -> tuple[list[Trial], int]:
    """Measure every setting over `common.rounds` people-disjoint folds (all of `common.folds` by default).

    Writes `results.csv` into `common.out` after each trial; one that stands there for the same photos and
    options is not repeated. Photos, folds and what the frozen layers see of them are read once for all.
    Returns the trials in the order of `settings`, and how many photos could not be read for those that were
    missing. Raises TrainingError.
    """
    # every mistake in a setting comes before the slow work
    configs = [configured(common, setting) for setting in settings]
    known = _read(common.out / RESULTS)
    photos = load_training_photos(common.data, leave_out=common.leave_out)
    keys = [_key(config, photos) for config in configs]
    there = sum(key in known for key in keys)
    if there:
        say(f"{there} of {len(settings)} trials are known already.")
    try:
        left_out = _measure_missing(common, list(zip(settings, configs, keys, strict=True)), known, say)
    except OSError as error:
        raise TrainingError(
            f"{error.filename or common.out} could not be read or written ({error.strerror or error}); make "
            "room, then go on with the same command and --resume."
        ) from error
    trials = [replace(known[key], setting=setting) for setting, key in zip(settings, keys, strict=True)]
    return trials, left_out


def _measure_missing(
    common: FitConfig, asked: list[tuple[Setting, FitConfig, str]], known: dict[str, Trial], say: Say
) -> int:
    """Put every trial that is missing into `known`, and into results.csv.

    Returns how many photos could not be read.
    """
    to_do = [one for one in asked if one[2] not in known]
    if not to_do:
        return 0
    base = _for_trials(common, common.out)
    shop = first = open_workshop(base, say)
    if common.unfreeze == "none":
        shop = replace(shop, say=_unheard)  # a head alone learns so quickly that its epochs are no news
    began = time.monotonic()
    for done, (setting, config, key) in enumerate(to_do, 1):
        # in a folder of its own, finished folds can only be this setting's
        folder = common.out / "trials" / key
        shop = _refitted(shop, replace(_for_trials(config, folder), resume=True))
        known[key] = _measured(shop, setting, key)
        _write(common.out / RESULTS, list(known.values()))
        shutil.rmtree(folder, ignore_errors=True)  # all that counts of it stands in results.csv
        left = (time.monotonic() - began) / done * (len(to_do) - done)
        to_go = f"; {len(to_do) - done} to go, about {duration(left)}" if done < len(to_do) else ""
        say(f"Trial {done} of {len(to_do)}, {_told(known[key])}{to_go}.")
    clear_up(first)
    shutil.rmtree(common.out / "trials", ignore_errors=True)
    return first.left_out


def _unheard(line: str) -> None:
    """Say nothing."""


def _for_trials(config: FitConfig, out: Path) -> FitConfig:
    """Without what a trial has no use for: strangers, and figures after every epoch that nobody reads."""
    return replace(config, out=out, strangers=None, watch=config.keep == "best")


def check_folder(folder: Path, data: Sequence[Path], resume: bool) -> None:
    """Raise TrainingError when the folder cannot be made, would lie among the categories, or holds a sweep
    that is not to be gone on with."""
    require_apart(folder, data)
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise TrainingError(f"The folder {folder} cannot be made ({error.strerror}).") from error
    if (folder / RESULTS).exists() and not resume:
        raise TrainingError(
            f"{folder} already holds a sweep; go on with it by --resume, or name another folder with --out."
        )


def _key(config: FitConfig, photos: PhotoSet) -> str:
    """Says what a trial was: its options and its photos. Where it was written to does not matter."""
    told = {k: v for k, v in config.as_dict().items() if k not in _BESIDE_THE_POINT}
    files = [["/".join(s.path.parts[-3:]), s.path.stat().st_size, s.label, s.person] for s in photos.samples]
    return hashlib.sha256(json.dumps([told, files]).encode()).hexdigest()[:16]


_BESIDE_THE_POINT = frozenset({*FREE, *PLACES, "watch"}) - {"rounds"}


def _refitted(shop: Workshop, config: FitConfig) -> Workshop:
    """The workshop for another setting: the same photos, folds and views under a head of its own."""
    if (config.inner, config.dropout) == (shop.config.inner, shop.config.dropout):
        return replace(shop, config=config)
    with computing_in(shop.devices.precision), spread(shop.devices, config.batch):
        model = empty_model(config, len(shop.photos.categories))
    shop.model.set_weights(shop.beginning)
    for mine, first in zip(model.layers, shop.model.layers, strict=False):
        mine.trainable = first.trainable
        mine.set_weights(first.get_weights())
        if mine.name == "embedding":  # above it lies the head, which differs
            break
    with spread(shop.devices, config.batch):
        learning = cut_model(model, config.unfreeze).upper
    parts = replace(cut_model(model, config.unfreeze), upper=learning)
    return replace(shop, config=config, model=model, parts=parts, beginning=model.get_weights())


def _measured(shop: Workshop, setting: Setting, key: str) -> Trial:
    """Hold out the folds one after the other; those that a stopped sweep has finished are taken up."""
    began = time.monotonic()
    held = [hold_out(shop, number) for number in range(shop.config.rounds or shop.config.folds)]
    labels = shop.photos.labels
    shares = tuple(_right(h, labels) for h in held)
    return Trial(setting, shares, _surprise(held, labels), round(time.monotonic() - began, 1), key)


def _right(held: HeldOut, labels: np.ndarray) -> float:
    sound = np.isfinite(held.logits).all(axis=1)  # too high a rate leaves numbers that are none
    return float(((held.logits.argmax(axis=1) == labels[held.rows]) & sound).mean())


def _surprise(held: Sequence[HeldOut], labels: np.ndarray) -> float:
    logits, said = np.concatenate([h.logits for h in held]), np.concatenate([labels[h.rows] for h in held])
    if not np.isfinite(logits).all():
        return math.inf
    return float(-np.log(np.maximum(softmax(logits)[np.arange(len(said)), said], 1e-300)).mean())


def _told(trial: Trial) -> str:
    values = ", ".join(f"{NAMES[field]} {written(value)}" for field, value in trial.setting.items())
    error = "" if math.isnan(trial.error) else f" ± {trial.error:.1%}"
    return f"{values}: {trial.score:.1%}{error} of the photos kept out are right ({trial.seconds:.0f} s)"


def _write(path: Path, trials: Sequence[Trial]) -> None:
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow([*NAMES, *_FIGURES])
    for t in ranked(trials):
        values = [written(t.setting[f]) if f in t.setting else "" for f in NAMES]
        folds = " ".join(map(repr, t.folds))
        writer.writerow([*values, t.score, t.error, t.surprise, t.seconds, folds, t.key])
    replace_file(path, text.getvalue().encode())


def _read(path: Path) -> dict[str, Trial]:
    """The trials of an earlier sweep in this folder, by key."""
    if not path.exists():
        return {}
    try:
        with path.open(newline="", encoding="utf-8") as file:
            trials = [_trial(row) for row in csv.DictReader(file)]
    except (OSError, ValueError, KeyError, AttributeError, csv.Error) as error:
        raise TrainingError(f"{path} cannot be read ({error}); name another folder with --out.") from error
    return {trial.key: trial for trial in trials}


def _trial(row: dict[str, str]) -> Trial:
    setting = {field: _value(field, row[field]) for field in NAMES if row[field]}
    folds = tuple(float(share) for share in row["folds"].split())
    if not folds:
        raise ValueError("a trial without figures")
    return Trial(setting, folds, float(row["surprise"]), float(row["seconds"]), row["key"])


def _value(field: str, word: str) -> Value:
    if field != "inner":
        return float(word)
    return () if word == "none" else tuple(int(part) for part in word.split(","))
