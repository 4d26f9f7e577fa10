"""Photos of one garment, and photos that are nearly the same, are found; others are left alone."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from desktop.core.learning.wardrobe import photo_of, photos_of

from wardrobe_desktop.core.learning.garments import Garments, find_garments
from wardrobe_desktop.core.learning.space import Space, space_of
from wardrobe_desktop.core.photo import Identity
from wardrobe_desktop.core.prediction import Prediction
from wardrobe_desktop.core.stop import Stop

MINUTE = 60 * 10**9


@pytest.fixture(scope="module")
def space() -> Space:
    """What a model's photos of the three kinds span."""
    sample = [photo_of(kind, n) for kind in ("dress", "hat", "t-shirt") for n in range(20, 40)]
    return space_of(np.stack([p.embedding for p in sample]), np.array([p.best for p in sample]), 3)


def another(
    photo: Prediction, number: int, minute: int, brighter: float = 1.0, digest: str = ""
) -> Prediction:
    """Another photo of the same thing, a little brighter."""
    identity = Identity(1, minute * MINUTE, digest or f"other{number}")
    embedding = (photo.embedding * brighter).astype(np.float16)
    return replace(photo, photo=replace(photo.photo, identity=identity), embedding=embedding)


def test_photos_of_one_garment_taken_together_are_found_and_others_are_not(space: Space) -> None:
    front = photo_of("dress", 1, time=MINUTE)
    back = another(front, 2, minute=2, brighter=1.05)
    later = another(front, 3, minute=9000, brighter=1.05)
    others = [photo_of("hat", 1, time=3 * MINUTE), photo_of("t-shirt", 1, time=4 * MINUTE)]
    found = find_garments(space, [front, back, *others])
    assert found.groups == ((0, 1),)
    assert find_garments(space, [front, *others]) == Garments()
    # The same dress a week later, not nearly the same picture, is another time of looking at it.
    apart = find_garments(space, [front, another(later, 3, 9000, 1.2), *others])
    assert apart.twins == ()


def test_the_same_picture_is_found_whenever_and_wherever(space: Space) -> None:
    photo = photo_of("dress", 1)
    between = photos_of("hat", 30) + photos_of("t-shirt", 30)
    copy = another(photo, 2, minute=10**6, brighter=1.01)
    found = find_garments(space, [photo, *between, copy])
    assert (0, 61) in found.twins
    assert any({0, 61} <= set(group) for group in found.groups)


def test_the_same_bytes_count_as_one_photo(space: Space) -> None:
    photo = photo_of("dress", 1)
    copies = [another(photo, nth, minute=nth, digest=photo.photo.digest) for nth in range(2000)]
    found = find_garments(space, [photo, *copies, photo_of("hat", 1)])
    assert found.twins == (tuple(range(2001)),)
    assert found.groups == (tuple(range(2001)),)


def test_no_chain_of_small_steps_makes_different_pictures_the_same(space: Space) -> None:
    photo = photo_of("dress", 1)
    chain = [another(photo, nth, minute=nth * 10**4, brighter=1 + nth / 50) for nth in range(40)]
    twins = find_garments(space, chain).twins
    assert len(twins) > 1
    assert all(len(rows) < 20 for rows in twins)


def test_without_the_models_own_space_the_photos_span_one() -> None:
    photo = photo_of("dress", 1)
    some = photos_of("dress", 20, first=2) + photos_of("hat", 20) + photos_of("t-shirt", 20)
    found = find_garments(None, [photo, *some, another(photo, 2, minute=10**6)])
    assert (0, 61) in found.twins


def test_nothing_is_found_in_nothing_or_after_a_stop(space: Space) -> None:
    assert find_garments(space, []) == Garments()
    assert find_garments(space, photos_of("hat", 1)) == Garments()
    stop = Stop()
    stop.request()
    assert find_garments(space, photos_of("hat", 3), stop) == Garments()
