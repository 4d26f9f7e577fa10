"""Categories unlike the known ones: each of some of the ten is taught to a network that never learned it.

The network is the backbone as it was before it saw any clothes, and a linear head over the other nine
categories, by ridge regression without the people on whom it is measured.
"""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
from tests.benchmarks.learning_photos import UNLIKE, Seen

from wardrobe_desktop.core.learning.space import space_of
from wardrobe_training.calibration import fit_temperature, softmax
from wardrobe_training.config import FitConfig
from wardrobe_training.data import PhotoSet, read_pictures
from wardrobe_training.folds import people_folds
from wardrobe_training.model import image_size
from wardrobe_training.predict import embed
from wardrobe_training.weights import begin_model

_RIDGE = 0.1
"""Share of a feature's variance that is added to it."""


def unlike(config: FitConfig, photos: PhotoSet) -> Iterator[tuple[str, Seen]]:
    """A part, by name, for each category and fold of people; its ``ids`` lack the category."""
    pictures, photos = read_pictures(photos, image_size(config))
    embeddings = embed(begin_model(config, len(photos.categories)), pictures)
    folds = people_folds(photos.samples, config.folds, config.seed)
    for category in UNLIKE:
        for number in range(config.folds):
            yield f"unlike-{category}-{number}", _part(photos, embeddings, folds == number, category)


def _part(photos: PhotoSet, embeddings: np.ndarray, held: np.ndarray, category: str) -> Seen:
    named = np.array([photos.categories[label].id for label in photos.labels])
    ids = tuple(each.id for each in photos.categories if each.id != category)
    columns = np.array([ids.index(name) if name in ids else -1 for name in named])
    learned = ~held & (columns >= 0)
    said = _head(embeddings[learned], columns[learned], len(ids), embeddings[held])
    known = columns[held] >= 0
    temperature = fit_temperature(said[known], columns[held][known])
    return Seen(
        embeddings[held].astype(np.float16),
        softmax(said, temperature).astype(np.float32),
        np.ones(int(held.sum()), bool),
        named[held],
        np.array([sample.person or "" for sample, out in zip(photos.samples, held, strict=True) if out]),
        ids,
        space_of(embeddings[learned], columns[learned], len(ids)),
    )


def _head(rows: np.ndarray, columns: np.ndarray, categories: int, new: np.ndarray) -> np.ndarray:
    """Logits [M,C] of ``new`` [M,D], learned from ``rows`` [N,D]."""
    centre, scale = rows.mean(axis=0), rows.std(axis=0) + 1e-3
    features = (rows - centre) / scale
    wanted = np.eye(categories)[columns]
    square = features.T @ features + _RIDGE * len(rows) * np.eye(rows.shape[1])
    weights = np.linalg.solve(square, features.T @ (wanted - wanted.mean(axis=0)))
    said: np.ndarray = (new - centre) / scale @ weights
    return said
