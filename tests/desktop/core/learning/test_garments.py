"""Photos of one garment, and photos that are nearly the same, are found; others are left alone."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from desktop.core.learning.wardrobe import photo_of, photos_of
from PIL import Image

from wardrobe_desktop.core.learning import garments
from wardrobe_desktop.core.learning.colours import Colours, colour_gap, colours_of
from wardrobe_desktop.core.learning.garments import COLOURS_ALIKE, Garments, find_garments
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


def find(
    space: Space | None,
    photos: Sequence[Prediction],
    stop: Stop | None = None,
    colours: Callable[[str], Colours | None] = lambda _digest: np.full((10, 3), 100, np.float32),
) -> Garments:
    """Everything of one colour, where nothing else is said."""
    return find_garments(space, photos, colours, stop)


def another(
    photo: Prediction, number: int, minute: int, brighter: float = 1.0, digest: str = ""
) -> Prediction:
    """Another photo of the same thing, a little brighter."""
    identity = Identity(1, minute * MINUTE, digest or f"other{number}")
    embedding = (photo.embedding * brighter).astype(np.float16)
    return replace(photo, photo=replace(photo.photo, identity=identity), embedding=embedding)


def test_photos_of_one_garment_taken_together_are_found_and_others_are_not(space: Space) -> None:
    front = photo_of("dress", 1, time=MINUTE)
    back = another(front, 2, minute=2, brighter=1.15)
    later = another(front, 3, minute=9000, brighter=1.15)
    others = [photo_of("hat", 1, time=3 * MINUTE), photo_of("t-shirt", 1, time=4 * MINUTE)]
    assert find(space, [front, back, *others]) == Garments(groups=((0, 1),))
    # Alike, but not the same picture: another day it is another dress.
    assert find(space, [front, later, *others]) == Garments()
    assert find(space, [front, *others]) == Garments()


def test_the_same_picture_is_found_whenever_and_wherever(space: Space) -> None:
    photo = photo_of("dress", 1)
    between = photos_of("hat", 30) + photos_of("t-shirt", 30)
    copy = another(photo, 2, minute=10**6, brighter=1.01)
    found = find(space, [photo, *between, copy])
    assert (0, 61) in found.twins
    assert any({0, 61} <= set(group) for group in found.groups)


def test_the_same_bytes_count_as_one_photo(space: Space) -> None:
    photo = photo_of("dress", 1)
    copies = [another(photo, nth, minute=nth, digest=photo.photo.digest) for nth in range(2000)]
    found = find(space, [photo, *copies, photo_of("hat", 1)])
    assert found.twins == (tuple(range(2001)),)
    assert found.groups == (tuple(range(2001)),)


def test_no_chain_of_small_steps_makes_different_pictures_the_same(space: Space) -> None:
    photo = photo_of("dress", 1)
    chain = [another(photo, nth, minute=nth * 10**4, brighter=1 + nth / 50) for nth in range(40)]
    twins = find(space, chain).twins
    assert len(twins) > 1
    assert all(len(rows) < 20 for rows in twins)


def test_a_burst_of_thousands_compares_few_pairs(space: Space, monkeypatch: pytest.MonkeyPatch) -> None:
    compared = [0]
    gaps = garments.colour_gaps

    def count(one: Colours, other: Colours) -> Colours:
        compared[0] += len(one)
        return gaps(one, other)

    def shade(digest: str) -> Colours:
        return np.full((10, 3), 20 * (int(digest[5:]) % 10), np.float32)

    monkeypatch.setattr(garments, "colour_gaps", count)
    monkeypatch.setattr(garments, "SURELY_THE_SAME", -1.0)  # so that every pair asks for the colours
    monkeypatch.setattr(garments, "_PAIRS", 300_000)
    photo = photo_of("dress", 1)
    burst = [another(photo, nth, minute=nth * 10**4, brighter=1 + nth / 10**6) for nth in range(3000)]
    found = find(space, burst, colours=shade)
    assert [rows[:3] for rows in found.twins] == [(nth, nth + 10, nth + 20) for nth in range(10)]
    assert {len(rows) for rows in found.twins} == {300}
    assert compared[0] < 500_000
    # Each of a colour of its own: no two are the same, and all pairs would be four and a half million.
    compared[0] = 0
    assert find(space, burst, colours=lambda digest: 20 * shade(digest) + int(digest[5:])).twins != ()
    assert compared[0] < 300_000 + 2 * 3000 * 130


def test_without_the_models_own_space_the_photos_span_one() -> None:
    photo = photo_of("dress", 1)
    some = photos_of("dress", 20, first=2) + photos_of("hat", 20) + photos_of("t-shirt", 20)
    found = find(None, [photo, *some, another(photo, 2, minute=10**6)])
    assert (0, 61) in found.twins


def test_nothing_is_found_in_nothing_or_after_a_stop(space: Space) -> None:
    assert find(space, []) == Garments()
    assert find(space, photos_of("hat", 1)) == Garments()
    stop = Stop()
    stop.request()
    assert find(space, photos_of("hat", 3), stop) == Garments()


def test_what_is_alike_but_of_another_colour_is_another_garment(space: Space) -> None:
    white = photo_of("dress", 1, time=MINUTE)
    black = another(white, 2, minute=2, brighter=1.15)
    shades = {white.photo.digest: 230, black.photo.digest: 20}

    def colours(digest: str) -> Colours:
        return np.full((10, 3), shades[digest], np.float32)

    assert find(space, [white, black]).groups == ((0, 1),)
    assert find(space, [white, black], colours=colours).groups == ()
    assert find(space, [white, black], colours=lambda _digest: None).groups == ()


def test_colours_are_read_from_the_middle_of_a_small_picture(tmp_path: Path) -> None:
    def picture(middle: tuple[int, int, int], name: str) -> Path:
        image = Image.new("RGB", (384, 512), (200, 200, 200))
        image.paste(middle, (60, 60, 324, 452))
        image.save(tmp_path / name, quality=85)
        return tmp_path / name

    red, wine, blue = (
        colours_of(picture(colour, f"{nth}.jpg"))
        for nth, colour in enumerate([(200, 30, 30), (199, 31, 31), (30, 30, 200)])
    )
    assert red is not None
    assert wine is not None
    assert blue is not None
    assert red.shape == (10, 3)
    assert colour_gap(red, wine) < COLOURS_ALIKE < colour_gap(red, blue)
    (tmp_path / "cut.jpg").write_bytes((tmp_path / "0.jpg").read_bytes()[:200])
    assert colours_of(tmp_path / "cut.jpg") is None
    assert colours_of(tmp_path / "none.jpg") is None
