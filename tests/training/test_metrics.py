"""The figures that a run is judged by keep the laws that they must keep, whatever the predictions."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from wardrobe_training.metrics import (
    accuracy_by_coverage,
    auroc,
    bootstrap_interval,
    calibration_bins,
    calibration_error,
    confusion_matrix,
    surest_right,
    wilson_interval,
    worst_confusions,
)

#: No deadline: a busy machine is no fault of a figure.
calmly = settings(deadline=None, max_examples=40)
#: Predictions: a seed for confidences and outcomes, and how many photos.
drawn = st.builds(
    lambda seed, count: _draw(np.random.default_rng(seed), count), st.integers(0, 10**6), st.integers(1, 80)
)


def _draw(rng: np.random.Generator, count: int) -> tuple[np.ndarray, np.ndarray]:
    confidence = rng.integers(1, 41, count) / 40  # few values, so that there are ties
    return confidence, rng.uniform(size=count) < confidence


@calmly
@given(drawn)
def test_bins_hold_every_photo_once_and_as_many_each(predictions: tuple[np.ndarray, np.ndarray]) -> None:
    confidence, right = predictions
    bins = calibration_bins(confidence, right)
    counts = [b["photos"] for b in bins]
    assert sum(counts) == len(right)
    assert max(counts) - min(counts) <= 1
    levels = [b["confidence"] for b in bins]
    assert levels == pytest.approx(sorted(levels))  # means of equal numbers may differ in the last digit
    assert sum(b["photos"] * b["accuracy"] for b in bins) == pytest.approx(right.sum())
    assert all(b["low"] <= b["accuracy"] + 1e-9 and b["accuracy"] <= b["high"] + 1e-9 for b in bins)


@calmly
@given(drawn)
def test_the_calibration_error_is_the_mean_gap_of_the_bins(
    predictions: tuple[np.ndarray, np.ndarray],
) -> None:
    confidence, right = predictions
    gaps = [
        b["photos"] * abs(b["confidence"] - b["accuracy"]) / len(right)
        for b in calibration_bins(confidence, right)
    ]
    error = calibration_error(confidence, right)
    assert error == pytest.approx(sum(gaps))
    assert abs(confidence.mean() - right.mean()) - 1e-9 <= error <= 1


@calmly
@given(st.integers(0, 500), st.integers(1, 500))
def test_wilson_holds_the_share_lies_within_bounds_and_mirrors(right: int, more: int) -> None:
    count = right + more
    low, high = wilson_interval(right, count)
    assert -1e-9 <= low <= right / count <= high <= 1
    mirrored = wilson_interval(count - right, count)
    assert mirrored == pytest.approx((1 - high, 1 - low))
    wider = wilson_interval(right * 10, count * 10)
    assert wider[1] - wider[0] < high - low


@calmly
@given(st.integers(0, 10**6), st.integers(1, 30), st.integers(1, 30))
def test_auroc_counts_the_pairs_and_mirrors(seed: int, known: int, strange: int) -> None:
    rng = np.random.default_rng(seed)
    ours, theirs = rng.integers(0, 9, known) / 8, rng.integers(0, 9, strange) / 8
    pairs = (ours[:, None] > theirs).mean() + (ours[:, None] == theirs).mean() / 2
    assert auroc(ours, theirs) == pytest.approx(pairs)
    assert auroc(theirs, ours) == pytest.approx(1 - pairs)
    assert auroc(np.exp(ours), np.exp(theirs)) == pytest.approx(pairs)


@calmly
@given(drawn)
def test_the_surest_photos_are_those_at_the_start_of_the_coverage_curve(
    predictions: tuple[np.ndarray, np.ndarray],
) -> None:
    confidence, right = predictions
    coverage, accuracy = accuracy_by_coverage(confidence, right)
    assert coverage[-1] == 1
    assert accuracy[-1] == pytest.approx(right.mean())
    count = max(1, round(0.9 * len(right)))
    assert surest_right(confidence, right) == pytest.approx(accuracy[count - 1])


@calmly
@given(drawn)
def test_a_bootstrap_interval_repeats_and_brackets_a_mean(predictions: tuple[np.ndarray, np.ndarray]) -> None:
    _, right = predictions

    def mean(outcomes: np.ndarray) -> float:
        return float(outcomes.mean())

    low, high = bootstrap_interval(mean, right, draws=200)
    assert (low, high) == bootstrap_interval(mean, right, draws=200)
    assert 0 <= low <= right.mean() <= high <= 1


def test_a_bootstrap_interval_is_about_as_wide_as_theory_says() -> None:
    right = np.random.default_rng(3).uniform(size=400) < 0.8
    low, high = bootstrap_interval(lambda outcomes: float(outcomes.mean()), right)
    expected = 2 * 1.96 * np.sqrt(right.mean() * (1 - right.mean()) / 400)
    assert high - low == pytest.approx(expected, rel=0.15)


def test_the_columns_of_a_bootstrap_are_drawn_together() -> None:
    confidence = np.linspace(0.1, 0.9, 50)

    def same(one: np.ndarray, other: np.ndarray) -> float:
        return float(np.array_equal(one, other))

    assert bootstrap_interval(same, confidence, confidence.copy(), draws=20) == (1.0, 1.0)


def test_the_commonest_confusions_come_first() -> None:
    labels = np.array([0, 0, 0, 1, 1, 2, 2, 2, 2])
    said = np.array([0, 1, 1, 1, 0, 0, 0, 0, 2])
    confusion = confusion_matrix(labels, said, 3)
    assert confusion.tolist() == [[1, 2, 0], [1, 1, 0], [3, 0, 1]]
    assert worst_confusions(confusion, 2) == [(2, 0, 3), (0, 1, 2)]
    assert confusion.sum() == len(labels)
