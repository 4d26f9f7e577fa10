"""Photos of one garment (front, back, worn) and photos that are nearly the same, found to be decided as one.

Nothing is ever merged by this: it only says what to ask about.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from wardrobe_desktop.core.learning.space import Floats, Space
from wardrobe_desktop.core.prediction import Prediction

ALIKE = 0.8
"""Mean squared difference of coordinates up to which photos taken together show one garment.

Within a category of one person's photos, taken whenever, the median is about 1.7.
"""
NEARLY_THE_SAME = 0.15
"""The same for near-duplicates, whenever they were taken."""
TOGETHER_NS = 10 * 60 * 1_000_000_000
"""Photos of one garment are taken within ten minutes of one another, each of the one before."""
_REACH = 12
"""So many photos later the same garment is still looked for."""
_CHUNK = 1024


@dataclass(frozen=True)
class Group:
    """Places of photos in what was asked about, ascending; ``same``: they are nearly the same picture."""

    rows: tuple[int, ...]
    same: bool


def find_garments(space: Space, predictions: Sequence[Prediction]) -> list[Group]:
    """Groups of at least two photos, each photo in at most one, in the order of their first photos.

    ``predictions`` must be the model's own. Looks at neighbours in time and in the order given, which is that
    of names, so 10,000 photos take about as long as adjusting them.
    """
    if len(predictions) < 2:
        return []
    points = _coordinates(space, predictions)
    times = np.array([min(one.photo.identity.mtime_ns, 2**63 - 1) for one in predictions], np.int64)
    best = np.array([one.best for one in predictions])
    alike, same = _Sets(len(predictions)), _Sets(len(predictions))
    by_time = np.argsort(times, kind="stable")
    for order in (by_time, np.arange(len(predictions))):
        for step in range(1, min(_REACH, len(order) - 1) + 1):
            one, other = order[:-step], order[step:]
            gaps = _gaps(points, one, other)
            close = gaps <= NEARLY_THE_SAME
            soon = np.abs(times[one] - times[other]) <= TOGETHER_NS
            for a, b in zip(one[close], other[close], strict=True):
                same.join(int(a), int(b))
            for pair in np.flatnonzero(close | (soon & (gaps <= ALIKE) & (best[one] == best[other]))):
                alike.join(int(one[pair]), int(other[pair]))
    return [Group(rows, same.is_one(rows)) for rows in alike.groups()]


def _coordinates(space: Space, predictions: Sequence[Prediction]) -> Floats:
    parts = [
        space.coordinates(np.stack([one.embedding for one in predictions[i : i + _CHUNK]])).astype(np.float16)
        for i in range(0, len(predictions), _CHUNK)
    ]
    return np.concatenate(parts).astype(np.float32)


def _gaps(points: Floats, one: np.ndarray, other: np.ndarray) -> Floats:
    """[N]: mean squared differences of the coordinates."""
    parts = []
    for i in range(0, len(one), _CHUNK):
        away = points[one[i : i + _CHUNK]] - points[other[i : i + _CHUNK]]
        parts.append(np.einsum("nd,nd->n", away, away) / points.shape[1])
    found: Floats = np.concatenate(parts)
    return found


class _Sets:
    """Numbers from 0, joined into sets."""

    def __init__(self, count: int) -> None:
        self._above = list(range(count))

    def join(self, one: int, other: int) -> None:
        first, second = sorted((self._root(one), self._root(other)))
        self._above[second] = first

    def groups(self) -> list[tuple[int, ...]]:
        """Sets of at least two, by their smallest members."""
        found: dict[int, list[int]] = {}
        for each in range(len(self._above)):
            found.setdefault(self._root(each), []).append(each)
        return [tuple(rows) for rows in found.values() if len(rows) > 1]

    def is_one(self, rows: Sequence[int]) -> bool:
        return len({self._root(row) for row in rows}) == 1

    def _root(self, each: int) -> int:
        while self._above[each] != each:
            self._above[each] = self._above[self._above[each]]
            each = self._above[each]
        return each
