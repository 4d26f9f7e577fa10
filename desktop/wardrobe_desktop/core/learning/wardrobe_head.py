"""WardrobeHead: one calibrated answer from the model's categories, the person's own, and decisions by hand.

How it was chosen stands in tests/benchmarks/learning.py, which measures it anew where the data set is. What
a taught category is a kind of was tried as a prior and as a gate and helped less than chance, as did a space
of what varies within one person's photos, and logistic regression beside the distances: it decides the folder
only.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from wardrobe_desktop.core.learning.evidence import Evidence, Lesson, fit_lesson
from wardrobe_desktop.core.learning.space import Floats, Space

FOLDER_SAMPLE = 2000
"""So many of a folder's photos say how this person's photos look; more change nothing but the time."""
_CHUNK = 1024
_PRIOR = 3.0
"""The examples' mean is drawn towards what the model takes them for as by so many photos."""
_PERSON = 50.0
"""Where the person's photos of a known category lie is drawn towards the training photos by so many."""
_PASSES = 2
"""The folder's likeliest photos are taken in as further examples so often."""
_EAGERNESS, _DOUBT = 180.0, 6.0
"""How quickly, and from which score on, a photo counts as a further example."""
_SLOPE, _BASE, _USUAL_WIDTH = 3.56, -1.74, 18.0
"""The logit of a taught category is slope x score + base. Of one further away than a near twin, which has the
usual width, the slope is steeper in proportion: it is harder to mistake.

Logistic regression over the teachings of tests/benchmarks/learning.py, each in the folder of a person whom
the network had not seen.
"""
_TINY = 1e-7


@dataclass(frozen=True, eq=False)
class Wardrobe:
    """What a head is fitted to, besides the examples: photos of the folder that nobody has decided on.

    ``probabilities`` [M,C], ``embeddings`` [M,D], and ``familiar`` bool [M]: whether it looks like clothes at
    all. M may be 0, and should be at most FOLDER_SAMPLE.
    """

    probabilities: Floats
    embeddings: NDArray[np.floating]
    familiar: NDArray[np.bool_]


@dataclass(frozen=True, eq=False)
class WardrobeHead:
    """A fitted head for C model categories and T taught ones.

    ``centres`` [C+T,D] is where each lies in the space, ``widths`` [T] how far each taught one is from what
    the model takes its examples for.
    """

    space: Space
    centres: Floats
    widths: Floats
    lesson: Lesson | None = field(default=None)

    @property
    def taught(self) -> int:
        """How many taught categories it knows."""
        return len(self.widths)

    def probabilities(self, known: Floats, embeddings: NDArray[np.floating]) -> Floats:
        """Probabilities [N,C+T], rows sum to 1, from the model's own [N,C] and the embeddings [N,D]."""
        parts = [
            self._part(known[i : i + _CHUNK], embeddings[i : i + _CHUNK])
            for i in range(0, len(known), _CHUNK)
        ]
        return np.concatenate(parts) if parts else np.zeros((0, len(self.centres)), np.float32)

    def scores(self, embeddings: NDArray[np.floating]) -> Floats:
        """[N,T]: 0 is half-way between a taught category and the nearest other, about 0.5 at its centre."""
        return self._scores(self.space.coordinates(embeddings))

    def _part(self, known: Floats, embeddings: NDArray[np.floating]) -> Floats:
        points = self.space.coordinates(embeddings)
        logits = np.concatenate([np.log(np.maximum(known, _TINY)), self._logits(points)], axis=1)
        if self.lesson is not None:
            logits = logits + self.lesson.change(points)
        return softmax(logits)

    def _logits(self, points: Floats) -> Floats:
        slopes = _SLOPE * np.maximum(1, self.widths / _USUAL_WIDTH)
        logits: Floats = (slopes * self._scores(points) + _BASE).astype(np.float32)
        return logits

    def _scores(self, points: Floats) -> Floats:
        near = nearness(points, self.centres)
        first = len(self.centres) - self.taught
        columns = [
            (near[:, first + t] - log_sum(np.delete(near, first + t, axis=1))) / self.widths[t] ** 2
            for t in range(self.taught)
        ]
        return np.stack(columns, axis=1) if columns else np.zeros((len(points), 0), np.float32)


def fit_head(
    space: Space,
    examples: Sequence[tuple[Floats, NDArray[np.floating]]],
    wardrobe: Wardrobe,
    evidence: Evidence | None = None,
) -> WardrobeHead:
    """Fit a head; a fraction of a second.

    ``examples``: of each taught category, the model's probabilities [k,C] and the embeddings [k,D], k >= 1.
    ``evidence``: the photos that the person decided on, whose categories count from 0 to C+T-1; those of
    taught categories should be among the examples too.
    """
    known = space.known()
    folder = _Folder(space, wardrobe, evidence)
    teachings = [_Teaching(space.coordinates(e), p.mean(axis=0)) for p, e in examples]
    taken = np.zeros((len(folder.points), len(teachings)), np.float32)
    centres, widths = _place(known, folder, teachings, taken)
    counts = np.array([len(teaching.points) for teaching in teachings], np.int64)
    head = WardrobeHead(space, centres, widths)
    for _ in range(_PASSES if teachings else 0):
        taken = _take(head._scores(folder.points), counts)
        centres, widths = _place(known, folder, teachings, taken)
        head = WardrobeHead(space, centres, widths)
    if evidence is None or not len(evidence.columns):
        return head
    points = space.coordinates(evidence.embeddings)
    logits = np.concatenate([np.log(np.maximum(evidence.probabilities, _TINY)), head._logits(points)], axis=1)
    return WardrobeHead(space, centres, widths, fit_lesson(points, logits, evidence.columns))


@dataclass(frozen=True, eq=False)
class _Teaching:
    points: Floats  # [k,D]
    like: Floats  # [C]: what the model takes the examples for


class _Folder:
    """Where the person's photos lie, and what they are taken for; decided ones count as what they are."""

    def __init__(self, space: Space, wardrobe: Wardrobe, evidence: Evidence | None) -> None:
        self.points = space.coordinates(wardrobe.embeddings)
        # What shows no clothes says nothing of where the clothes lie, whatever the model takes it for.
        self.shares = wardrobe.probabilities * wardrobe.familiar[:, np.newaxis]
        categories = len(space.means)
        self.sums = np.zeros((categories, self.points.shape[1]), np.float32)
        self.weights = np.zeros(categories, np.float32)
        if evidence is not None:
            sure = evidence.columns < categories
            decided = np.eye(categories, dtype=np.float32)[evidence.columns[sure]]
            self.sums += decided.T @ space.coordinates(evidence.embeddings[sure])
            self.weights += decided.sum(axis=0)

    def means(self, known: Floats, taken: Floats) -> Floats:
        """[C,D]: where the person's photos of each known category lie, but for those ``taken`` [M,T]."""
        shares = self.shares * (1 - _sum(taken))[:, np.newaxis]
        sums = shares.T @ self.points + self.sums + _PERSON * known
        means: Floats = sums / (shares.sum(axis=0) + self.weights + _PERSON)[:, np.newaxis]
        return means


def _place(
    known: Floats, folder: _Folder, teachings: Sequence[_Teaching], taken: Floats
) -> tuple[Floats, Floats]:
    """Centres [C+T,D] and widths [T]."""
    means = folder.means(known, taken)
    centres, widths = [means], []
    for column, teaching in enumerate(teachings):
        alike = teaching.like @ means
        further = taken[:, column]
        total = teaching.points.sum(axis=0) + _PRIOR * alike + further @ folder.points
        centre = total / (len(teaching.points) + _PRIOR + float(further.sum()))
        centres.append(centre[np.newaxis])
        widths.append(max(float(np.linalg.norm(centre - alike)), 1e-6))
    return np.concatenate(centres).astype(np.float32), np.array(widths, np.float32)


def _sum(taken: Floats) -> Floats:
    total: Floats = np.minimum(taken.sum(axis=1), 1)
    return total


def _take(scores: Floats, counts: NDArray[np.integer]) -> Floats:
    """How far each photo of the folder counts as an example [M,T]; all together no more than the given."""
    shares = 1 / (1 + np.exp(-np.clip(_EAGERNESS * scores - _DOUBT, -30, 30)))
    most = counts / np.maximum(shares.sum(axis=0), 1e-9)
    taken: Floats = (shares * np.minimum(1, most)).astype(np.float32)
    return taken


def nearness(points: Floats, centres: Floats) -> Floats:
    """[N,M]: minus half the squared distance, but for a term that is the same for all centres."""
    near: Floats = points @ centres.T - 0.5 * (centres**2).sum(axis=1)
    return near


def log_sum(values: Floats) -> Floats:
    """[N,M] -> [N]: the logarithm of the sum of the exponentials."""
    highest = values.max(axis=1)
    total: Floats = highest + np.log(np.exp(values - highest[:, np.newaxis]).sum(axis=1))
    return total


def softmax(logits: Floats) -> Floats:
    """[N,M] -> probabilities [N,M]."""
    powers = np.exp(logits - logits.max(axis=1, keepdims=True))
    shares: Floats = (powers / powers.sum(axis=1, keepdims=True)).astype(np.float32)
    return shares
