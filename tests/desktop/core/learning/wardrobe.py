"""A drawn wardrobe: kinds of garments as clouds of points, seen by a network that knows three of them."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np

from wardrobe_desktop.core.learning.taught import Example, example_of
from wardrobe_desktop.core.model_file import CurvePoint, ModelFile
from wardrobe_desktop.core.photo import Identity, Photo
from wardrobe_desktop.core.prediction import Category, Prediction

WIDTH = 24
MODEL_ID = "a" * 64
MODEL = ModelFile(
    path=Path("nowhere/model.onnx"),
    id=MODEL_ID,
    categories=(Category("dress", "Dress"), Category("hat", "Hat"), Category("t-shirt", "T-shirt")),
    image_size=(32, 32),
    temperature=1.0,
    threshold=0.8,
    familiarity_threshold=0.2,
    curve=(CurvePoint(0.5, 0.9, 0.91), CurvePoint(0.9, 0.6, 0.99)),
)
_KINDS = ("dress", "hat", "t-shirt", "kimono", "scarf")


def photo_of(kind: str, number: int, *, doubtful: bool = False, time: int = 0) -> Prediction:
    """The model's word on a photo; it takes a kimono for a dress and a scarf for a hat."""
    rng = np.random.default_rng([_KINDS.index(kind), number])
    place = np.full(WIDTH, 0.3)
    place[3 * _KINDS.index(kind) : 3 * _KINDS.index(kind) + 3] += 6.0
    embedding = np.maximum(place + rng.normal(0, 0.15, WIDTH), 0).astype(np.float16)
    known = {"kimono": 0, "scarf": 1}.get(kind, _KINDS.index(kind))
    said = np.full(3, 0.28 if doubtful else 0.02, np.float32)
    said[known] = 1 - said.sum() + said[known]
    identity = Identity(1, time or number * 10**12, f"{_KINDS.index(kind)}{number:04x}")
    return Prediction(
        Photo(Path("/photos") / f"{kind}{number}.jpg", identity), said, embedding, 0.9, MODEL_ID
    )


def photos_of(kind: str, count: int, first: int = 0) -> list[Prediction]:
    """So many photos of a kind."""
    return [photo_of(kind, number) for number in range(first, first + count)]


def examples_of(kind: str, count: int, first: int = 100) -> list[Example]:
    """Examples, of other photos than ``photos_of`` gives."""
    return [example_of(photo) for photo in photos_of(kind, count, first)]


def of_another_model(example: Example) -> Example:
    """The same photo as another model saw it, with other numbers and another width."""
    return replace(example, model_id="b" * 64, embedding=np.ones(7, np.float16))
