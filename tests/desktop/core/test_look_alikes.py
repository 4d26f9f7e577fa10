"""Look-alikes: by embedding, with the same best guess, and only among what still waits for an answer."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from wardrobe_desktop.core.look_alikes import LEAST, MOST, LookAlikes
from wardrobe_desktop.core.model_file import read_model_file
from wardrobe_desktop.core.paths import model_path
from wardrobe_desktop.core.photo import Identity, Photo
from wardrobe_desktop.core.prediction import Prediction
from wardrobe_desktop.core.review import Review
from wardrobe_desktop.core.store import Store

WIDE = 64


def unit(likeness: float) -> np.ndarray:
    """An embedding whose cosine with the first axis is ``likeness``; its length says nothing."""
    vector = np.zeros(WIDE, np.float32)
    vector[0], vector[1] = likeness, np.sqrt(1 - likeness**2)
    return vector * 7


@pytest.fixture
def review(tmp_path: Path) -> Review:
    """Photo 0 and, behind it, photos that are less and less like it; every third has another best guess."""
    model = read_model_file(model_path())
    review = Review(model, Store(tmp_path / "review.sqlite"))
    readings = []
    for number in range(30):
        photo = Photo(Path(f"/photos/{number}.jpg"), Identity(1, 1, f"{number:032}"))
        shares = np.full(10, 0.02, np.float32)
        shares[1 if number % 3 == 2 else 0] = 0.82
        vector = unit(1 - number / 100).astype(np.float16)
        readings.append(Prediction(photo, shares, vector, 0.9, model.id))
    review.add_photos([reading.photo for reading in readings])
    review.add_readings(readings)
    return review


def test_the_most_alike_come_first_and_no_more_than_fit(review: Review) -> None:
    found = LookAlikes(review).near(0, range(30), lambda _row: True)
    assert found == [1, 3, 4, 6, 7, 9]
    assert len(found) == MOST


def test_what_is_less_alike_or_guessed_otherwise_is_not_offered(review: Review) -> None:
    alikes = LookAlikes(review)
    found = alikes.near(0, range(30), lambda row: row > 12)
    assert found == [13, 15, 16, 18, 19]  # 20 has another guess, from 21 on they are below the line
    assert LEAST == 0.80


def test_what_was_answered_meanwhile_is_left_out(review: Review) -> None:
    alikes = LookAlikes(review)
    assert alikes.near(0, range(10), lambda _row: True)[0] == 1
    assert alikes.near(0, range(10), lambda row: row not in (1, 3))[0] == 4


def test_a_photo_without_a_reading_has_none(review: Review) -> None:
    review.add_photos([Photo(Path("/photos/late.jpg"), Identity(1, 1, "f" * 32))])
    assert LookAlikes(review).near(30, range(31), lambda _row: True) == []
