"""How good predictions are, with how sure one can be of it."""

from __future__ import annotations

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


def calibration_error(confidence: np.ndarray, right: np.ndarray, bins: int = 15) -> float:
    """Expected calibration error: mean gap of confidence and accuracy over bins of as many photos each."""
    order = np.argsort(confidence)
    parts = [p for p in np.array_split(order, bins) if len(p)]
    return float(sum(len(p) * abs(confidence[p].mean() - right[p].mean()) for p in parts) / len(order))


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
    confusion = np.zeros((len(categories), len(categories)), int)
    np.add.at(confusion, (labels, best), 1)
    surest = np.argsort(-confidence, kind="stable")[: round(0.9 * len(labels))]
    return {
        "photos": len(labels),
        "accuracy": float(right.mean()),
        "accuracy_interval": list(wilson_interval(int(right.sum()), len(labels))),
        "calibration_error": calibration_error(confidence, right),
        "filed": float(sure.mean()),
        "filed_right": float(right[sure].mean()) if sure.any() else None,
        "surest_90_right": float(right[surest].mean()),
        "per_category": _per_category(confusion, categories),
        "confusion": confusion.tolist(),
    }


def _per_category(confusion: np.ndarray, categories: list[str]) -> dict[str, dict[str, Any]]:
    result = {}
    for i, name in enumerate(categories):
        there, said, right = confusion[i].sum(), confusion[:, i].sum(), confusion[i, i]
        result[name] = {
            "photos": int(there),
            "recall": float(right / there) if there else None,
            "precision": float(right / said) if said else None,
        }
    return result
