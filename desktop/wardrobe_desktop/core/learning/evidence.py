"""Evidence: what decisions by hand say of the photos nearby."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from wardrobe_desktop.core.learning.space import Floats

MOST = 300
"""So many decisions are learned from, the newest; a folder's doubts are settled long before."""
_REACH = 0.8
"""How far a decision reaches: in squared lengths of a usual photo's way from the centre."""
_TRUST = 2.0
"""How far a single decision may move the answer for an identical photo, in logits."""
_STEPS = 200


@dataclass(frozen=True, eq=False)
class Evidence:
    """Decided photos: ``probabilities`` [n,C] of the model, ``embeddings`` [n,D], ``columns`` int [n]: the
    category that the person chose, from 0 to C+T-1.
    """

    probabilities: Floats
    embeddings: NDArray[np.floating]
    columns: NDArray[np.integer]


@dataclass(frozen=True, eq=False)
class Lesson:
    """What was learned: logits change by ``weights`` [n,K] times the likeness to the decided photos at
    ``points`` [n,D].
    """

    points: Floats
    weights: Floats

    def change(self, points: Floats) -> Floats:
        """What to add to the logits [N,K] of photos at ``points`` [N,D]."""
        change: Floats = likeness(points, self.points) @ self.weights
        return change


def fit_lesson(points: Floats, logits: Floats, columns: NDArray[np.integer]) -> Lesson:
    """Logistic regression on likeness, on top of what is said already: ``logits`` [n,K] at ``points`` [n,D].

    Where the answer was right beforehand, next to nothing is learned.
    """
    alike = likeness(points, points)
    wanted = np.eye(logits.shape[1], dtype=np.float32)[columns]
    weights = np.zeros_like(logits)
    # A damped fixed point: at the optimum the weights are _TRUST times what is left to explain. The largest
    # eigenvalue bounds how far a step may go.
    damping = 1 / (1 + 0.5 * _TRUST * float(np.abs(alike).sum(axis=1).max()))
    for _ in range(_STEPS):
        values = logits + alike @ weights
        powers = np.exp(values - values.max(axis=1, keepdims=True))
        left = wanted - powers / powers.sum(axis=1, keepdims=True)
        weights += damping * (_TRUST * left - weights)
    return Lesson(points, weights.astype(np.float32))


def likeness(points: Floats, others: Floats) -> Floats:
    """[N,M] from 0 (nothing in common) to 1 (identical)."""
    squares = (points**2).sum(axis=1)[:, np.newaxis] - 2 * points @ others.T + (others**2).sum(axis=1)
    alike: Floats = np.exp(-np.maximum(squares, 0) / (_REACH * 2 * points.shape[1]))
    return alike
