"""Makes a network's confidence honest, decides when to ask, and measures how familiar a photo looks."""

from __future__ import annotations

from typing import Any

import numpy as np

#: Prototypes a category: enough for its kinds (boots, sandals, trainers), few enough for a small file.
PROTOTYPES_PER_CATEGORY = 8
#: Share of photos of clothes that may be taken for something else.
UNFAMILIAR_SHARE = 0.02


def softmax(logits: np.ndarray, temperature: float = 1.0) -> np.ndarray:
    """float32 [N,C] -> probabilities float64 [N,C]."""
    scaled = np.asarray(logits, np.float64) / temperature
    powers = np.exp(scaled - scaled.max(axis=1, keepdims=True))
    shares: np.ndarray = powers / powers.sum(axis=1, keepdims=True)
    return shares


def fit_temperature(logits: np.ndarray, labels: np.ndarray) -> float:
    """The temperature between 0.05 and 20 that makes `labels` (int [N]) most likely; golden-section search on
    its logarithm.
    """
    ratio = (np.sqrt(5) - 1) / 2
    low, high = np.log(0.05), np.log(20.0)
    for _ in range(60):
        left, right = high - ratio * (high - low), low + ratio * (high - low)
        if _surprise(logits, labels, np.exp(left)) < _surprise(logits, labels, np.exp(right)):
            high = right
        else:
            low = left
    return float(np.exp((low + high) / 2))


def _surprise(logits: np.ndarray, labels: np.ndarray, temperature: float) -> float:
    chosen = softmax(logits, temperature)[np.arange(len(labels)), labels]
    return float(-np.log(np.maximum(chosen, 1e-300)).mean())


def coverage_curve(confidence: np.ndarray, right: np.ndarray) -> list[dict[str, float]]:
    """How many photos (share) reach each confidence, and how many of those are right; ascending confidence.

    `confidence`: float [N]; `right`: bool [N]. Confidences that no photo reaches are left out.
    """
    grid = np.round(np.concatenate([np.arange(0.2, 0.9, 0.05), np.arange(0.9, 1.0, 0.01), [0.995, 0.999]]), 3)
    points = []
    for level in grid:
        sure = confidence >= level
        if sure.any():
            accuracy = float(right[sure].mean())
            points.append({"confidence": float(level), "coverage": float(sure.mean()), "accuracy": accuracy})
    return points


def choose_threshold(confidence: np.ndarray, right: np.ndarray, target: float) -> float:
    """The lowest confidence above which at least `target` of the photos are right (1.0 when none is)."""
    order = np.argsort(-confidence, kind="stable")
    sorted_confidence = confidence[order]
    share = np.cumsum(right[order]) / np.arange(1, len(order) + 1)
    last_of_its_kind = np.append(sorted_confidence[1:] < sorted_confidence[:-1], True)
    good = np.flatnonzero((share >= target) & last_of_its_kind)
    return float(sorted_confidence[good[-1]]) if len(good) else 1.0


def make_prototypes(embeddings: np.ndarray, labels: np.ndarray, seed: int) -> tuple[np.ndarray, np.ndarray]:
    """Typical directions of each category: spherical k-means over centred, normalised embeddings.

    `embeddings`: float32 [N,D]. Returns prototypes float32 [P,D], unit rows, and the centre float32 [D].
    """
    centre = embeddings.mean(axis=0).astype(np.float32)
    directions = _directions(embeddings, centre)
    rng = np.random.default_rng(seed)
    groups = [_spherical_means(directions[labels == label], rng) for label in np.unique(labels)]
    return np.concatenate(groups).astype(np.float32), centre


def _spherical_means(directions: np.ndarray, rng: np.random.Generator) -> np.ndarray:
    count = min(PROTOTYPES_PER_CATEGORY, len(directions))
    means = directions[rng.choice(len(directions), count, replace=False)]
    for _ in range(20):
        nearest = (directions @ means.T).argmax(axis=1)
        sums = np.stack([directions[nearest == k].sum(axis=0) for k in range(count)])
        empty = (nearest[:, None] == np.arange(count)).sum(axis=0) == 0
        sums[empty] = means[empty]
        means = sums / np.maximum(np.linalg.norm(sums, axis=1, keepdims=True), 1e-12)
    found: np.ndarray = means
    return found


def familiarity(embeddings: np.ndarray, prototypes: np.ndarray, centre: np.ndarray) -> np.ndarray:
    """Cosine to the nearest prototype, float32 [N], from -1 to 1."""
    cosines: np.ndarray = _directions(embeddings, centre) @ prototypes.T
    nearest: np.ndarray = cosines.max(axis=1)
    return nearest.astype(np.float32)


def _directions(embeddings: np.ndarray, centre: np.ndarray) -> np.ndarray:
    away = embeddings - centre
    directions: np.ndarray = away / np.maximum(np.linalg.norm(away, axis=1, keepdims=True), 1e-12)
    return directions


def familiarity_threshold(known: np.ndarray) -> float:
    """The familiarity that all but UNFAMILIAR_SHARE of the photos of clothes (float [N]) reach."""
    return float(np.quantile(known, UNFAMILIAR_SHARE))


def calibrate(logits: np.ndarray, labels: np.ndarray, known: np.ndarray, target: float) -> dict[str, Any]:
    """Temperature, thresholds and curve from predictions on photos that the network was not trained on.

    `logits` float [N,C], `labels` int [N], `known`: familiarity float [N]. The confidence threshold is chosen
    among the photos that look familiar, as in use.
    """
    temperature = fit_temperature(logits, labels)
    probabilities = softmax(logits, temperature)
    confidence, right = probabilities.max(axis=1), probabilities.argmax(axis=1) == labels
    strange_below = familiarity_threshold(known)
    familiar = known >= strange_below
    return {
        "temperature": temperature,
        "threshold": choose_threshold(confidence[familiar], right[familiar], target),
        "familiarity_threshold": strange_below,
        "curve": coverage_curve(confidence, right),
    }
