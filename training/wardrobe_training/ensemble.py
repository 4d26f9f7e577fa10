"""Several runs over the same photos as one network: what one backbone misses, another often sees."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import keras
import numpy as np
from keras import layers

from .calibration import familiarity, make_prototypes
from .checkpoint import DAMAGED
from .config import FitConfig
from .config_file import read_config_file, read_run_config
from .data import PhotoSet, photo_names, read_pictures
from .errors import TrainingError
from .folds import people_folds
from .outcome import Origin, Outcome, save_outcome
from .predict import embed
from .progress import Say
from .repeats import load_training_photos
from .run_folder import (
    CONFIG,
    EMBEDDINGS,
    FOLDS,
    MEMBER,
    PREDICTIONS,
    Run,
    damaged,
    load_run,
    require_apart,
    require_room,
    write_text,
)
from .slim import half_exact, slim_copy
from .workshop import HeldOut

#: A head over several feature maps side by side is one matrix product only if nothing lies before it.
_IDLE = (layers.Dropout, layers.Identity)


@dataclass(frozen=True)
class FoldResult:
    """What one run said in one fold. `rows`: int [M] of the photos; `logits` float32 [M,C] for them;
    `embeddings` float32 [N,D] of all photos, `strangers` float32 [S,D]."""

    rows: np.ndarray
    logits: np.ndarray
    embeddings: np.ndarray
    strangers: np.ndarray


def read_folds(folder: Path) -> list[FoldResult]:
    """The folds that a run was measured on, in order; raises TrainingError when they are not there or cannot
    be read."""
    measured = set(_predictions(folder)["folds"].tolist())
    there = (folder / FOLDS).glob(f"fold-*{EMBEDDINGS}")
    paths = sorted((path for path in there if _number(path) in measured), key=_number)
    if [_number(path) for path in paths] != sorted(measured):
        raise TrainingError(
            f"The folds of {folder} are not there, which a merged run is calibrated on; train it again."
        )
    try:
        return [_read_fold(path) for path in paths]
    except DAMAGED as error:
        raise damaged(folder, error) from error


def _number(path: Path) -> int:
    return int(path.name.split("-")[1])


def _read_fold(path: Path) -> FoldResult:
    with np.load(path) as kept:
        return FoldResult(
            kept["rows"],
            kept["logits"].astype(np.float32),
            kept["embeddings"].astype(np.float32),
            kept["strangers"].astype(np.float32),
        )


def require_alike(runs: Sequence[Run]) -> None:
    """Raise TrainingError unless the runs know the same categories, see pictures of one size and were
    trained and measured on the same photos in the same folds."""
    first = runs[0]
    for run in runs[1:]:
        if run.categories != first.categories:
            raise TrainingError(f"{run.folder} knows other categories than {first.folder}.")
        if run.image_size != first.image_size:
            raise TrainingError(
                f"{run.folder} looks at pictures of {run.image_size[0]} pixels and {first.folder} at "
                f"{first.image_size[0]}; train both with one --image-size."
            )
        if _map_size(run) != _map_size(first):
            raise TrainingError(
                f"The feature maps of {run.folder} and {first.folder} have other heights and widths; only "
                "networks that shrink a picture alike can be merged."
            )
        if not _same_photos(run.folder, first.folder):
            raise TrainingError(
                f"{run.folder} was measured on other photos or folds than {first.folder}; train both "
                "with the same --data, --strangers, --leave-out, --folds, --rounds and --seed."
            )
    for run in runs:
        _require_linear(run)


def _map_size(run: Run) -> tuple[int, int]:
    _, height, width, _ = run.model.get_layer("feature_map").output.shape
    return height, width


def _same_photos(one: Path, other: Path) -> bool:
    """Whether all photos are the same, those that were never held out as well, and the strangers."""
    a, b = _predictions(one), _predictions(other)
    told, compared = (read_config_file(run / CONFIG)[1] for run in (one, other))
    return (
        all(np.array_equal(a[name], b[name]) for name in ("paths", "labels", "folds"))
        and len(a["strangers"]) == len(b["strangers"])
        and all(compared[name] == told[name] for name in told.keys() & compared.keys())
    )


def _predictions(folder: Path) -> dict[str, np.ndarray]:
    try:
        with np.load(folder / PREDICTIONS) as kept:
            return dict(kept)
    except DAMAGED as error:
        raise damaged(folder, error) from error


def _require_linear(run: Run) -> None:
    names = [layer.name for layer in run.model.layers]
    head = run.model.layers[names.index("embedding") + 1 : names.index("logits")]
    if not all(isinstance(layer, _IDLE) for layer in head):
        raise TrainingError(f"{run.folder} has inner layers; only runs without --inner can be merged.")


def merge_fold(results: Sequence[FoldResult], labels: np.ndarray, seed: int) -> HeldOut:
    """What the merged network says in one fold, from what its members said; `labels` int [N] of all photos.

    Logits are averaged, embeddings stand side by side.
    """
    held = results[0].rows
    rest = np.setdiff1d(np.arange(len(labels)), held)
    embeddings = np.concatenate([r.embeddings for r in results], axis=1)
    strangers = np.concatenate([r.strangers for r in results], axis=1)
    prototypes, centre = make_prototypes(embeddings[rest], labels[rest], seed)
    return HeldOut(
        held,
        np.mean([r.logits for r in results], axis=0),
        familiarity(embeddings[held], prototypes, centre),
        familiarity(strangers, prototypes, centre),
    )


def merge_models(models: Sequence[keras.Model]) -> keras.Model:
    """One functional model, uint8 pictures -> the mean of the models' logits, with the layer names of every
    run: `feature_map` holds the members' side by side, `embedding` its mean, and `logits` one linear layer.

    The members are slimmed (see slim.py); their feature maps must have the same height and width.
    """
    first = models[0]
    image = keras.Input(first.input.shape[1:], dtype="uint8", name="image")
    trunks = [keras.Model(m.input, m.get_layer("feature_map").output) for m in models]
    maps = [slim_copy(trunk, image, f"member{i}_") for i, trunk in enumerate(trunks)]
    features = layers.Concatenate(name="feature_map")(maps)
    embedding = layers.GlobalAveragePooling2D(name="embedding")(features)
    logits = layers.Dense(first.output.shape[-1], name="logits")
    merged = keras.Model(image, logits(embedding), name="wardrobe")
    kernels, biases = zip(*(m.get_layer("logits").get_weights() for m in models), strict=True)
    kernel = np.concatenate(kernels) / len(models)
    logits.set_weights([half_exact(kernel), np.mean(biases, axis=0)])
    return merged


def merge(folders: Sequence[Path], out: Path, say: Say) -> dict[str, Any]:
    """Merge finished runs into a run folder `out` of their own; returns its figures, and as `left_out` how
    many photos could not be read.

    All is calibrated and measured anew, on what the members said of people that they were trained without.
    Raises TrainingError with a sentence for whatever the person can put right.
    """
    runs = [load_run(folder) for folder in folders]
    configs = [_config(folder) for folder in folders]
    require_alike(runs)
    require_apart(out, configs[0].data)
    require_room(out)
    photos, pictures, folds = _photos(configs[0], runs[0])
    for line in photos.notes:
        say(line)
    members = [read_folds(run.folder) for run in runs]
    held = [merge_fold(parts, photos.labels, configs[0].seed) for parts in zip(*members, strict=True)]
    model = merge_models([run.model for run in runs])
    say(f"The merged network has {model.count_params():,} weights; it looks at the photos once more.")
    embeddings = embed(model, pictures)
    try:
        write_text(out / MEMBER, (folders[0] / CONFIG).read_text(encoding="utf-8"))
        outcome = Outcome(photos, folds, held, model, embeddings, _origin(runs, configs))
        return {**save_outcome(out, outcome), "left_out": photos.left_out}
    except OSError as error:
        raise TrainingError(f"{out} could not be written ({error.strerror or error}).") from error


def _config(folder: Path) -> FitConfig:
    return read_run_config(folder / CONFIG)[0]


def _photos(config: FitConfig, run: Run) -> tuple[PhotoSet, np.ndarray, np.ndarray]:
    """The photos that the runs learned from, as pictures too, and their folds."""
    found = load_training_photos(config.data, run.categories, config.leave_out)
    pictures, photos = read_pictures(found, run.image_size)
    kept = _predictions(run.folder)
    told = dict(zip(kept["paths"], kept["folds"], strict=True))
    folds = people_folds(photos.samples, config.folds, config.seed)
    names = photo_names(photos.samples)
    if any(told.get(name, fold) != fold for name, fold in zip(names, folds, strict=True)):
        raise TrainingError("The photos have changed since the runs were trained; train them again.")
    return photos, pictures, folds


def _origin(runs: Sequence[Run], configs: Sequence[FitConfig]) -> Origin:
    def told(name: str) -> str:
        return " + ".join(dict.fromkeys(str(run.facts[name]) for run in runs))

    first = configs[0]
    backbones = " + ".join(str(run.facts["backbone"]) for run in runs)
    return Origin(
        backbones,
        told("weights"),
        told("backbone_licence"),
        first.description,
        runs[0].image_size,
        first.folds,
        first.seed,
        first.target,
    )
