"""Nobody's photos stand on both sides of a split."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from wardrobe_training.data import Sample
from wardrobe_training.errors import TrainingError
from wardrobe_training.folds import people_folds

PEOPLE = st.one_of(st.none(), st.integers(0, 9).map(str))


@settings(max_examples=50, deadline=None)
@given(st.lists(st.tuples(st.integers(0, 3), PEOPLE), min_size=5, max_size=80), st.integers(2, 5))
def test_every_photo_has_one_fold_and_every_person_too(
    photos: list[tuple[int, str | None]], count: int
) -> None:
    samples = [Sample(Path(str(i)), label, person) for i, (label, person) in enumerate(photos)]
    strangers = sum(person is None for _, person in photos)
    if len({p for _, p in photos if p is not None}) + strangers < count:
        with pytest.raises(TrainingError, match="too few"):
            people_folds(samples, count)
        return
    folds = people_folds(samples, count, seed=3)
    assert set(folds) == set(range(count)), "a fold without photos can be neither trained nor judged"
    for person in {s.person for s in samples if s.person is not None}:
        assert len({f for f, s in zip(folds, samples, strict=True) if s.person == person}) == 1


def test_categories_stay_even_over_the_folds() -> None:
    samples = [Sample(Path(str(i)), i % 4, str(i // 6)) for i in range(600)]
    folds = people_folds(samples, 5)
    counts = np.zeros((5, 4))
    np.add.at(counts, (folds, [s.label for s in samples]), 1)
    assert counts.min() >= 25
    assert counts.max() <= 35


@pytest.mark.parametrize(("categories", "each"), [(17, 4), (200, 2), (9, 2)])
def test_few_photos_of_many_categories_fill_all_folds(categories: int, each: int) -> None:
    samples = [Sample(Path(str(i)), i % categories, None) for i in range(categories * each)]
    counts = np.bincount(people_folds(samples, 5), minlength=5)
    assert counts.max() - counts.min() <= 1


def test_people_with_one_category_each_are_dealt_to_all_folds() -> None:
    samples = [Sample(Path(str(i)), i % 10, str(i % 10)) for i in range(60)]
    assert list(np.bincount(people_folds(samples, 5))) == [12] * 5


def test_the_same_seed_gives_the_same_folds() -> None:
    samples = [Sample(Path(str(i)), i % 3, str(i % 17)) for i in range(100)]
    np.testing.assert_array_equal(people_folds(samples, 4, seed=5), people_folds(samples, 4, seed=5))
