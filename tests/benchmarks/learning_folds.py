"""Makes the folder that WARDROBE_LEARNING_FOLDS names: what networks say of people they were trained without.

    .venv/bin/python -m tests.benchmarks.learning_folds runs/lite0 runs/lite2 --out build/learning
    WARDROBE_LEARNING_FOLDS=build/learning .venv/bin/python -m tests.benchmarks --only learning

RUN is a finished `wardrobe-train fit`; several count as the one network that `merge` would make of them. Of
each fold that a run was measured in, the network is there anew as it was then; it looks at the photos of
that fold's people that show the finer classes, which no network was trained on, and what it said of their
other photos is taken from the run.

The networks of learning_unlike.py are measured after them. All of it takes a quarter of an hour on two cores.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import chain
from pathlib import Path

import numpy as np
from tests.benchmarks.learning_photos import CLOTHING, FINER, OTHERS, Seen, write_seen
from tests.benchmarks.learning_unlike import unlike

from wardrobe_desktop.core.learning.space import space_of
from wardrobe_training.calibration import calibrate, familiarity, make_prototypes, softmax
from wardrobe_training.config import FitConfig
from wardrobe_training.config_file import read_run_config
from wardrobe_training.data import Category, PhotoSet, Sample, load_photo_set, photo_names, read_pictures
from wardrobe_training.ensemble import FoldResult, merge_fold, read_folds, require_alike
from wardrobe_training.errors import TrainingError
from wardrobe_training.fold_network import become_fold
from wardrobe_training.predict import embed_and_answer
from wardrobe_training.repeats import load_training_photos
from wardrobe_training.run_folder import CONFIG, PREDICTIONS, Run, load_run
from wardrobe_training.workshop import HeldOut

_TRIED, _FURTHEST = 8, 0.1
"""So many photos are shown to a fold's network once more: its logits must be those that the run kept."""


def main(arguments: Sequence[str] | None = None) -> int:
    """0: written; 2: wrong use."""
    parser = argparse.ArgumentParser(
        prog="python -m tests.benchmarks.learning_folds",
        description="Write what each fold's network says of its people, for WARDROBE_LEARNING_FOLDS.",
    )
    parser.add_argument("runs", type=Path, nargs="+", metavar="RUN")
    parser.add_argument("--out", type=Path, required=True, metavar="FOLDER")
    parser.add_argument("--only", choices=("fold", "unlike"), help="one of the two measurements")
    asked = parser.parse_args(arguments)
    try:
        _write(asked.runs, asked.out, asked.only)
    except TrainingError as error:
        print(error, file=sys.stderr)
        return 2
    return 0


@dataclass(frozen=True)
class _Measured:
    """What the runs have in common, and what stands for all folds: `temperature`, and what is `familiar`."""

    runs: Sequence[Run]
    photos: PhotoSet
    finer: PhotoSet
    seed: int
    temperature: float
    familiar: float


def _write(folders: Sequence[Path], out: Path, only: str | None) -> None:
    config, _ = read_run_config(folders[0] / CONFIG)
    photos = load_training_photos(config.data, leave_out=config.leave_out)
    out.mkdir(parents=True, exist_ok=True)
    parts: Iterator[tuple[str, Seen]] = iter(())
    if only != "unlike":
        parts = chain(parts, _parts(folders, config, photos))
    if only != "fold":
        parts = chain(parts, unlike(config, photos))
    for name, seen in parts:
        write_seen(seen, out / f"{name}.npz")
        print(f"{name}: {len(seen.labels)} photos, {seen.right().sum()} right", flush=True)


def _parts(folders: Sequence[Path], config: FitConfig, photos: PhotoSet) -> Iterator[tuple[str, Seen]]:
    runs = [load_run(folder) for folder in folders]
    require_alike(runs)
    finer = load_photo_set([CLOTHING / "extra"], [Category(label, label) for label in (*FINER, *OTHERS)])
    numbers, members = _folds(folders, photos)
    held = [merge_fold(parts, photos.labels, config.seed) for parts in members]
    logits, known = (np.concatenate([getattr(h, name) for h in held]) for name in ("logits", "familiarity"))
    labels = photos.labels[np.concatenate([h.rows for h in held])]
    found = calibrate(logits, labels, known, config.target)
    all_ = _Measured(runs, photos, finer, config.seed, found["temperature"], found["familiarity_threshold"])
    for number, parts, one in zip(numbers, members, held, strict=True):
        yield f"fold-{number}", _seen(all_, number, parts, one)


def _folds(folders: Sequence[Path], photos: PhotoSet) -> tuple[list[int], list[tuple[FoldResult, ...]]]:
    """The folds' numbers, and what each run said in them."""
    with np.load(folders[0] / PREDICTIONS) as kept:
        told, folds = kept["paths"], kept["folds"]
    members = list(zip(*(read_folds(folder) for folder in folders), strict=True))
    numbers = sorted(set(folds.tolist()))
    names = np.array(photo_names(photos.samples))
    for number, parts in zip(numbers, members, strict=True):
        rows = parts[0].rows
        if rows.max() >= len(names) or not np.array_equal(names[rows], told[folds == number]):
            raise TrainingError("The photos have changed since the runs were trained; train them again.")
    return numbers, members


def _seen(all_: _Measured, number: int, parts: Sequence[FoldResult], held: HeldOut) -> Seen:
    own = [all_.photos.samples[row] for row in held.rows]
    people = {sample.person for sample in own} - {None}
    theirs = tuple(sample for sample in all_.finer.samples if sample.person in people)
    pictures, shown = read_pictures(replace(all_.finer, samples=theirs), all_.runs[0].image_size)
    embeddings, answers = _look(all_, number, parts, own, pictures)
    everyone = np.concatenate([part.embeddings for part in parts], axis=1)
    rest = np.setdiff1d(np.arange(len(everyone)), held.rows)
    labels, ids = all_.photos.labels, tuple(category.id for category in all_.photos.categories)
    prototypes, centre = make_prototypes(everyone[rest], labels[rest], all_.seed)
    known = np.concatenate([held.familiarity, familiarity(embeddings, prototypes, centre)])
    said = softmax(np.concatenate([held.logits, answers]), all_.temperature)
    called = [*(ids[s.label] for s in own), *(all_.finer.categories[s.label].id for s in shown.samples)]
    return Seen(
        np.concatenate([everyone[held.rows], embeddings]).astype(np.float16),
        said.astype(np.float32),
        known >= all_.familiar,
        np.array(called),
        np.array([sample.person or "" for sample in (*own, *shown.samples)]),
        ids,
        space_of(everyone[rest], labels[rest], len(ids)),
    )


def _look(
    all_: _Measured, number: int, parts: Sequence[FoldResult], own: Sequence[Sample], pictures: np.ndarray
) -> tuple[np.ndarray, np.ndarray]:
    """Embeddings [N,D] and logits [N,C] of the merged network of this fold."""
    tried, _ = read_pictures(replace(all_.photos, samples=tuple(own[:_TRIED])), all_.runs[0].image_size)
    embeddings, answers = [], []
    for run, part in zip(all_.runs, parts, strict=True):
        model = become_fold(run, number)
        away = np.abs(embed_and_answer(model, tried)[1] - part.logits[: len(tried)]).max()
        if not away < _FURTHEST:
            raise TrainingError(
                f"The network of fold {number} of {run.folder} says other than it did; train the run again."
            )
        one, answer = embed_and_answer(model, pictures)
        embeddings.append(one)
        answers.append(answer)
    return np.concatenate(embeddings, axis=1), np.mean(answers, axis=0)


if __name__ == "__main__":
    sys.exit(main())
