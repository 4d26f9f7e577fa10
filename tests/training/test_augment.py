"""Augmented pictures are likely photos, and the same ones for the same seed."""

from __future__ import annotations

import numpy as np
import pytest
from support.pictures import formula_picture

from wardrobe_training.augment import augment


@pytest.mark.parametrize("shape", [(48, 48), (40, 56)])
def test_pictures_keep_their_shape_and_kind(shape: tuple[int, int]) -> None:
    picture = formula_picture(64)[: shape[0], : shape[1]]
    for seed in range(60):
        result = augment(picture, np.random.default_rng(seed), quarter_turns=0.5)
        assert result.shape == picture.shape
        assert result.dtype == np.uint8


def test_the_same_seed_gives_the_same_picture_and_another_seed_another() -> None:
    picture = formula_picture(48)
    first = augment(picture, np.random.default_rng(1), 0.2)
    np.testing.assert_array_equal(first, augment(picture, np.random.default_rng(1), 0.2))
    assert (first != augment(picture, np.random.default_rng(2), 0.2)).any()


def test_the_original_is_left_alone() -> None:
    picture = formula_picture(48)
    before = picture.copy()
    for seed in range(30):
        augment(picture, np.random.default_rng(seed), 0.5)
    np.testing.assert_array_equal(picture, before)


def test_without_quarter_turns_up_stays_up() -> None:
    picture = np.zeros((40, 40, 3), np.uint8)
    picture[:20] = 255
    for seed in range(60):
        result = augment(picture, np.random.default_rng(seed))[:, 15:25].astype(float)
        assert result[5:12].mean() > result[28:35].mean()
