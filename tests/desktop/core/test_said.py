"""What the program said before a decision is said again when the decision is taken back."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from wardrobe_desktop.core.learning.learned import nothing_learned
from wardrobe_desktop.core.model_file import ModelFile
from wardrobe_desktop.core.photo import Identity, Photo
from wardrobe_desktop.core.prediction import Category, Prediction
from wardrobe_desktop.core.review import Review
from wardrobe_desktop.core.said import Said
from wardrobe_desktop.core.standing import Place
from wardrobe_desktop.core.store import Store

MODEL = ModelFile(
    path=Path("model.onnx"),
    id="m1",
    categories=(Category("dress", "Dress"), Category("hat", "Hat")),
    image_size=(32, 32),
    temperature=1.0,
    threshold=0.8,
    familiarity_threshold=0.2,
    curve=(),
)
OWN = Category("own-hoodie", "Hoodie")


def reading(digest: str, *probabilities: float) -> Prediction:
    photo = Photo(Path("/photos/a.jpg"), Identity(1, 5, digest))
    return Prediction(photo, np.array(probabilities, np.float32), np.zeros(4, np.float16), 0.9, MODEL.id)


@pytest.fixture
def review(tmp_path: Path) -> Review:
    """One photo that is doubtful."""
    review = Review(MODEL, Store(tmp_path / "s.sqlite"))
    review.add_readings([reading("a", 0.6, 0.4)])
    return review


def guesses(review: Review) -> list[tuple[str, float]]:
    return [(one.id, round(held, 3)) for one, held in review.guesses(0)]


def test_it_counts_until_something_else_is_learned(review: Review) -> None:
    said = Said.of(review, [0])
    learned = nothing_learned(MODEL)
    review.learn(learned, [reading("a", 0.05, 0.95)])
    assert review.standing(0).place is Place.FILED
    said.say_again(review)
    assert guesses(review) == [("dress", 0.6), ("hat", 0.4)]
    assert review.standing(0).place is Place.LOOK
    review.learn(learned, [reading("a", 0.1, 0.9)])
    assert guesses(review) == [("hat", 0.9), ("dress", 0.1)]


def test_of_a_file_that_holds_something_else_by_now_it_is_not_said_again(review: Review) -> None:
    said = Said.of(review, [0])
    review.learn(nothing_learned(MODEL))
    review.add_readings([reading("b", 0.2, 0.8)])
    said.say_again(review)
    assert guesses(review) == [("hat", 0.8), ("dress", 0.2)]


def test_where_a_category_has_gone_it_is_not_said_again(review: Review) -> None:
    with_own = replace(nothing_learned(MODEL), categories=(*MODEL.categories, OWN))
    review.learn(with_own, [reading("a", 0.1, 0.2, 0.7)])
    said = Said.of(review, [0])
    review.learn(nothing_learned(MODEL), [reading("a", 0.6, 0.4)])
    said.say_again(review)
    assert guesses(review) == [("dress", 0.6), ("hat", 0.4)]


def test_of_photos_without_an_answer_nothing_is_kept(review: Review) -> None:
    (waiting,) = review.add_photos([Photo(Path("/photos/b.jpg"), Identity(1, 5))])
    assert Said.of(review, [waiting]).words == {}
