"""How good predictions are, with how sure one can be of it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import numpy as np

from .calibration import softmax


def wilson_interval(right: int, count: int) -> tuple[float, float]:
    """95 % interval for a share, after Wilson (1927): sound for few photos and shares near 1."""
    z = 1.959964
    share, spread = right / count, z * z / count
    middle = (share + spread / 2) / (1 + spread)
    half = z / (1 + spread) * np.sqrt(share * (1 - share) / count + z * z / (4 * count * count))
    return float(middle - half), float(middle + half)


def calibration_bins(confidence: np.ndarray, right: np.ndarray, bins: int = 15) -> list[dict[str, Any]]:
    """Photos sorted by confidence (float [N]) and dealt into `bins` of as many each, at most N of them.

    Of each bin, from the least sure up: `photos`, mean `confidence`, `accuracy`, and its Wilson interval as
    `low` and `high`. `right`: bool [N].
    """
    order = np.argsort(confidence, kind="stable")
    found = []
    for part in np.array_split(order, min(bins, len(order))):
        low, high = wilson_interval(int(right[part].sum()), len(part))
        found.append(
            {
                "photos": len(part),
                "confidence": float(confidence[part].mean()),
                "accuracy": float(right[part].mean()),
                "low": low,
                "high": high,
            }
        )
    return found


def calibration_error(confidence: np.ndarray, right: np.ndarray, bins: int = 15) -> float:
    """Expected calibration error: mean gap of confidence and accuracy over bins of as many photos each."""
    order = np.argsort(confidence, kind="stable")
    gaps = [
        abs(float(confidence[part].sum()) - float(right[part].sum()))
        for part in np.array_split(order, min(bins, len(order)))
    ]
    return float(sum(gaps) / len(order))


def surest_right(confidence: np.ndarray, right: np.ndarray, share: float = 0.9) -> float:
    """How many (share) of the surest `share` of the photos are right; at least one photo is looked at."""
    surest = np.argsort(-confidence, kind="stable")[: max(1, round(share * len(confidence)))]
    return float(right[surest].mean())


def accuracy_by_coverage(confidence: np.ndarray, right: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Coverage float [N], rising from 1/N to 1, and the accuracy float [N] of the photos that are surest."""
    order = np.argsort(-confidence, kind="stable")
    count = np.arange(1, len(order) + 1)
    return count / len(order), np.cumsum(right[order]) / count


def bootstrap_interval(
    statistic: Callable[..., float], *columns: np.ndarray, draws: int = 1000, seed: int = 0
) -> tuple[float, float]:
    """95 % percentile interval (Efron, 1979) of `statistic(*columns)` when the photos are drawn anew.

    The columns share their first dimension and are drawn together. The same seed gives the same interval. A
    calibration error is never negative, so redrawn ones lean upwards: its interval is rather too high.
    """
    rng = np.random.default_rng(seed)
    count = len(columns[0])
    rows = (rng.integers(0, count, count) for _ in range(draws))
    values = [statistic(*(column[row] for column in columns)) for row in rows]
    low, high = np.quantile(values, [0.025, 0.975])
    return float(low), float(high)


def auroc(known: np.ndarray, strange: np.ndarray) -> float:
    """The chance that a known photo scores above a strange one (ties count half)."""
    scores = np.concatenate([known, strange])
    _, inverse, counts = np.unique(scores, return_inverse=True, return_counts=True)
    ranks = (np.cumsum(counts) - (counts - 1) / 2)[inverse]
    ahead = ranks[: len(known)].sum() - len(known) * (len(known) + 1) / 2
    return float(ahead / (len(known) * len(strange)))


def summarise(
    logits: np.ndarray,
    labels: np.ndarray,
    categories: list[str],
    *,
    temperature: float,
    threshold: float,
    familiar: np.ndarray | None = None,
) -> dict[str, Any]:
    """Accuracy with its interval, per category, calibration and what would be filed without asking.

    `logits` float [N,C], `labels` int [N]; `familiar` bool [N]: photos that pass the familiarity threshold.
    """
    probabilities = softmax(logits, temperature)
    confidence, best = probabilities.max(axis=1), probabilities.argmax(axis=1)
    right = best == labels
    sure = (confidence >= threshold) & (True if familiar is None else familiar)
    confusion = confusion_matrix(labels, best, len(categories))
    return {
        "photos": len(labels),
        "accuracy": float(right.mean()),
        "accuracy_interval": list(wilson_interval(int(right.sum()), len(labels))),
        "calibration_error": calibration_error(confidence, right),
        "filed": float(sure.mean()),
        "filed_right": float(right[sure].mean()) if sure.any() else None,
        "surest_90_right": surest_right(confidence, right),
        "per_category": _per_category(confusion, categories),
        "confusion": confusion.tolist(),
    }


def confusion_matrix(labels: np.ndarray, said: np.ndarray, classes: int) -> np.ndarray:
    """int64 [C,C]: how many photos of category (row) were said to be of category (column)."""
    confusion = np.zeros((classes, classes), np.int64)
    np.add.at(confusion, (labels, said), 1)
    return confusion


def worst_confusions(confusion: np.ndarray, most: int) -> list[tuple[int, int, int]]:
    """(category, what it was taken for, photos) of the `most` commonest mistakes, commonest first."""
    mistakes = confusion.copy()
    np.fill_diagonal(mistakes, 0)
    rows, columns = np.nonzero(mistakes)
    counts = mistakes[rows, columns]
    order = np.argsort(-counts, kind="stable")[:most]
    return [(int(rows[i]), int(columns[i]), int(counts[i])) for i in order]


def _per_category(confusion: np.ndarray, categories: Sequence[str]) -> dict[str, dict[str, Any]]:
    result = {}
    for i, name in enumerate(categories):
        there, said, right = (int(n) for n in (confusion[i].sum(), confusion[:, i].sum(), confusion[i, i]))
        result[name] = {
            "photos": there,
            "recall": right / there if there else None,
            "precision": right / said if said else None,
            "f1": 2 * right / (there + said) if there else None,
        }
    return result
