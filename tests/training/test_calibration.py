"""Confidence is made honest and thresholds keep their promise."""

from __future__ import annotations

import numpy as np
import pytest

from wardrobe_training.calibration import (
    calibrate,
    choose_threshold,
    coverage_curve,
    familiarity,
    fit_temperature,
    make_prototypes,
    softmax,
)
from wardrobe_training.metrics import auroc, calibration_error, summarise, wilson_interval


def _drawn(count: int, sharpness: float) -> tuple[np.ndarray, np.ndarray]:
    """Logits that are `sharpness` times too sure, and labels drawn from the honest probabilities."""
    rng = np.random.default_rng(0)
    logits = rng.normal(0, 2, (count, 5))
    labels = np.array([rng.choice(5, p=p) for p in softmax(logits)])
    return logits * sharpness, labels


@pytest.mark.parametrize("sharpness", [0.5, 1.0, 3.0])
def test_the_temperature_undoes_too_much_or_too_little_confidence(sharpness: float) -> None:
    logits, labels = _drawn(6000, sharpness)
    temperature = fit_temperature(logits, labels)
    assert temperature == pytest.approx(sharpness, rel=0.06)
    probabilities = softmax(logits, temperature)
    right = probabilities.argmax(axis=1) == labels
    assert calibration_error(probabilities.max(axis=1), right) < 0.03


def test_the_threshold_is_the_lowest_that_keeps_the_target() -> None:
    confidence = np.array([0.99, 0.9, 0.8, 0.7, 0.6, 0.5])
    right = np.array([True, True, True, False, True, False])
    assert choose_threshold(confidence, right, 0.8) == 0.6
    assert choose_threshold(confidence, right, 1.0) == 0.8


def test_equal_confidences_are_filed_together_or_not_at_all() -> None:
    assert choose_threshold(np.array([0.9, 0.9]), np.array([True, False]), 0.9) == 1.0


def test_the_curve_ascends_in_confidence_and_falls_in_coverage() -> None:
    rng = np.random.default_rng(1)
    confidence = rng.uniform(0.3, 0.97, 500)
    curve = coverage_curve(confidence, rng.uniform(size=500) < confidence)
    levels, shares = [p["confidence"] for p in curve], [p["coverage"] for p in curve]
    assert levels == sorted(set(levels))
    assert shares == sorted(shares, reverse=True)
    assert levels[-1] < 0.97


def test_familiar_directions_score_high_and_strange_ones_low() -> None:
    rng = np.random.default_rng(2)
    labels = np.repeat([0, 1], 60)
    embeddings = rng.normal(0, 0.1, (120, 16)) + np.eye(16)[labels * 3]
    prototypes, centre = make_prototypes(embeddings.astype(np.float32), labels, seed=0)
    np.testing.assert_allclose(np.linalg.norm(prototypes, axis=1), 1, atol=1e-5)
    strange = rng.normal(0, 0.1, (40, 16)) + np.eye(16)[9]
    known = familiarity(embeddings, prototypes, centre)
    assert auroc(known, familiarity(strange, prototypes, centre)) > 0.99


def test_calibrate_returns_what_the_model_file_needs() -> None:
    logits, labels = _drawn(800, 2.0)
    found = calibrate(logits, labels, np.linspace(0, 1, 800), target=0.9)
    assert set(found) == {"temperature", "threshold", "familiarity_threshold", "curve"}
    assert found["familiarity_threshold"] == pytest.approx(0.02, abs=0.002)
    assert 0 < found["threshold"] < 1


def test_wilson_interval_gives_the_textbook_values() -> None:
    assert wilson_interval(8, 10) == pytest.approx((0.4902, 0.9433), abs=1e-4)
    assert wilson_interval(10, 10)[1] == pytest.approx(1.0)


def test_auroc_counts_ties_half() -> None:
    assert auroc(np.array([2.0, 3.0]), np.array([1.0, 2.0])) == pytest.approx(0.875)


def test_calibration_error_of_certain_and_always_wrong_is_one() -> None:
    assert calibration_error(np.ones(30), np.zeros(30, bool)) == pytest.approx(1.0)


def test_the_summary_counts_each_category() -> None:
    logits = np.log(np.array([[0.8, 0.2], [0.6, 0.4], [0.3, 0.7]]))
    found = summarise(logits, np.array([0, 1, 1]), ["hat", "shoes"], temperature=1.0, threshold=0.65)
    assert found["accuracy"] == pytest.approx(2 / 3)
    assert found["confusion"] == [[1, 0], [1, 1]]
    assert found["per_category"]["shoes"] == {
        "photos": 2,
        "recall": 0.5,
        "precision": 1.0,
        "f1": pytest.approx(2 / 3),
    }
    assert found["filed"] == pytest.approx(2 / 3)
    assert found["filed_right"] == 1.0
