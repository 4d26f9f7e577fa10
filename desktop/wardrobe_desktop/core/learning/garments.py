"""Photos of one garment (front, back, worn) and photos that are nearly the same, found to be decided as one.

Nothing is ever merged by this: it only says what to ask about.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from wardrobe_desktop.core.learning.colours import Colours, colour_gap
from wardrobe_desktop.core.learning.space import Floats, Space, space_of
from wardrobe_desktop.core.prediction import Prediction
from wardrobe_desktop.core.stop import Stop

ALIKE = 0.9
"""Mean squared difference of coordinates up to which photos taken together may show one garment.

Within a category of one person's photos the median is about 1.7.
"""
COLOURS_ALIKE = 8.0
"""The colours must be that close as well. Of 1,957 pairs that 14 people took of garments of one kind, nearly
all of different ones, 11 in 100 are alike by their coordinates, and 4 in 1,000 by both.
"""
SURELY_THE_SAME = 0.15
"""The same for near-duplicates, whenever they were taken and wherever they lie, whatever their light."""
NEARLY_THE_SAME = 0.28
"""And for those of the same colours. Copies at half the size and low quality are 0.16 (median; nine in ten at
most 0.27) from the original; the nearest two of 529 photos of different garments 0.31.
"""
TOGETHER_NS = 10 * 60 * 1_000_000_000
"""Photos of one garment are taken within ten minutes of one another, each of the one before."""
_REACH = 12
"""So many photos later the same garment is still looked for."""
_SKETCH = 256
"""So many numbers stand for a photo: squared differences come out within a tenth, and ten thousand photos
take 10 MB in place of 50 to 100."""
_QUICK = 32
"""The first so many numbers tell at a glance that two photos are not nearly the same."""
_SLACK = 2.0
"""At a glance two photos may look so many times further apart than they are (four standard deviations)."""
_CHUNK, _ACROSS = 512, 4096
_SAMPLE = 1000

Rows = NDArray[np.intp]


@dataclass(frozen=True)
class Garments:
    """What was found, as places of photos in what was asked about, ascending, two at least in each tuple.

    ``groups``: photos of one garment. ``twins``: photos nearly the same as the first of them; they are in one
    group, too. A photo is in at most one of each.
    """

    groups: tuple[tuple[int, ...], ...] = ()
    twins: tuple[tuple[int, ...], ...] = ()


def find_garments(
    space: Space | None,
    predictions: Sequence[Prediction],
    read_colours: Callable[[str], Colours | None],
    stop: Stop | None = None,
) -> Garments:
    """Look for them among ``predictions``, which must be the model's own; nothing is found after a stop.

    ``space`` None: where none came with the model, the one that these photos span. ``read_colours`` by
    digest, None where they are not known; asked for photos that are alike otherwise only. One garment is
    looked for among neighbours in time and in the order given, which is that of names; the same picture
    everywhere.
    """
    if len(predictions) < 2:
        return Garments()
    points = _sketch(space or _own_space(predictions), predictions, stop)
    if points is None:
        return Garments()
    colours = _ColoursAlike([one.photo.digest for one in predictions], read_colours)
    twins = _twins(points, colours, stop)
    found = _Sets(len(predictions))
    for rows in twins:
        for row in rows[1:]:
            found.join(rows[0], row)
    for one, other in _taken_together(points, predictions):
        if stop is not None and stop.requested:
            return Garments()
        if not found.joined(one, other) and colours.are_alike(one, other):
            found.join(one, other)
    return Garments(tuple(found.groups()), tuple(twins))


def _own_space(predictions: Sequence[Prediction]) -> Space:
    some = predictions[:: max(1, len(predictions) // _SAMPLE)]
    best = np.array([one.best for one in some])
    return space_of(np.stack([one.embedding for one in some]), best, len(some[0].probabilities))


def _sketch(space: Space, predictions: Sequence[Prediction], stop: Stop | None) -> Floats | None:
    """[N,k]: the squared length of a difference is about the mean squared difference of coordinates."""
    width = len(space.centre)
    # Always the same one: the same folder gives the same answer.
    lens = np.random.default_rng(0).standard_normal((width, min(width, _SKETCH)))
    lens = lens / np.sqrt(_SKETCH) if width > _SKETCH else np.linalg.qr(lens)[0]
    lens = (lens / np.sqrt(width)).astype(np.float32)
    parts = []
    for i in range(0, len(predictions), _CHUNK):
        if stop is not None and stop.requested:
            return None
        rows = space.coordinates(np.stack([one.embedding for one in predictions[i : i + _CHUNK]]))
        parts.append(rows @ lens)
    sketch: Floats = np.concatenate(parts)
    return sketch


def _taken_together(points: Floats, predictions: Sequence[Prediction]) -> Iterator[tuple[int, int]]:
    """Pairs of photos that look alike and were taken soon after one another."""
    times = np.array([min(one.photo.identity.mtime_ns, 2**63 - 1) for one in predictions], np.int64)
    for order in (np.argsort(times, kind="stable"), np.arange(len(predictions))):
        for step in range(1, min(_REACH, len(order) - 1) + 1):
            one, other = order[:-step], order[step:]
            soon = np.abs(times[one] - times[other]) <= TOGETHER_NS
            one, other = one[soon], other[soon]
            alike = _gaps(points, one, other) <= ALIKE
            yield from zip(one[alike].tolist(), other[alike].tolist(), strict=True)


def _gaps(points: Floats, one: Rows, other: Rows) -> Floats:
    """[n]: mean squared differences of coordinates between ``one`` and ``other``, both [n]."""
    found = np.zeros(len(one), np.float32)
    for i in range(0, len(one), _CHUNK):
        away = points[one[i : i + _CHUNK]] - points[other[i : i + _CHUNK]]
        found[i : i + _CHUNK] = np.einsum("nd,nd->n", away, away)
    return found


class _ColoursAlike:
    """Reads each photo's colours once, when they are asked for first."""

    def __init__(self, digests: Sequence[str], read: Callable[[str], Colours | None]) -> None:
        self.digests = digests
        self._read = read
        self._known: dict[str, Colours | None] = {}

    def are_alike(self, one: int, other: int) -> bool:
        """Whether two photos have nearly the same colours; not where they are unknown."""
        first, second = self._colours(self.digests[one]), self._colours(self.digests[other])
        return first is not None and second is not None and colour_gap(first, second) <= COLOURS_ALIKE

    def _colours(self, digest: str) -> Colours | None:
        if digest not in self._known:
            self._known[digest] = self._read(digest)
        return self._known[digest]


def _twins(points: Floats, colours: _ColoursAlike, stop: Stop | None) -> list[tuple[int, ...]]:
    """Each photo goes with the first that it is nearly the same as, so that no chain leads from one to
    another; the same bytes are the same photo.
    """
    firsts: dict[str, int] = {}
    leader = np.array([firsts.setdefault(digest, row) for row, digest in enumerate(colours.digests)])
    kept = np.flatnonzero(leader == np.arange(len(leader)))
    for one, other in _nearly_same(points, kept, colours, stop):
        if leader[one] == one:
            leader[other[leader[other] == other]] = one
    leader = leader[leader]  # copies go where the first of them went
    order = np.argsort(leader, kind="stable")
    sets = np.split(order, np.flatnonzero(np.diff(leader[order])) + 1)
    return [tuple(rows.tolist()) for rows in sets if len(rows) > 1]


def _nearly_same(
    points: Floats, rows: Rows, colours: _ColoursAlike, stop: Stop | None
) -> Iterator[tuple[int, Rows]]:
    """Each of ``rows`` that has some, with those later ones that are nearly the same; ascending."""
    glance = points[rows, :_QUICK]
    ones = np.ones((len(rows), 1), np.float32)
    lengths = np.einsum("nd,nd->n", glance, glance)[:, None]
    # Written so, one product of matrices gives every squared difference.
    left, right = np.hstack([-2 * glance, lengths, ones]), np.hstack([glance, ones, lengths]).T
    most = _SLACK * NEARLY_THE_SAME * min(1.0, _QUICK / points.shape[1])
    for i in range(0, len(rows), _CHUNK):
        later: dict[int, list[Rows]] = {}
        for j in range(i - i % _ACROSS, len(rows), _ACROSS):
            if stop is not None and stop.requested:
                return
            one, other = np.nonzero(left[i : i + _CHUNK] @ right[:, j : j + _ACROSS] <= most)
            one, other = one + i, other + j
            one, other = one[other > one], other[other > one]
            gaps = _gaps(points, rows[one], rows[other])
            close = gaps <= SURELY_THE_SAME
            for pair in np.flatnonzero(~close & (gaps <= NEARLY_THE_SAME)):
                close[pair] = colours.are_alike(int(rows[one[pair]]), int(rows[other[pair]]))
            for first, others in _by_first(rows[one[close]], rows[other[close]]):
                later.setdefault(first, []).append(others)
        for first in sorted(later):
            yield first, np.concatenate(later[first])


def _by_first(one: Rows, other: Rows) -> Iterable[tuple[int, Rows]]:
    """Pairs, ascending by ``one``: each of ``one`` with all its others."""
    if len(one) == 0:
        return []
    cuts = np.flatnonzero(np.diff(one)) + 1
    return zip(one[np.r_[0, cuts]].tolist(), np.split(other, cuts), strict=True)


class _Sets:
    """Numbers from 0, joined into sets."""

    def __init__(self, count: int) -> None:
        self._above = list(range(count))

    def join(self, one: int, other: int) -> None:
        first, second = sorted((self._root(one), self._root(other)))
        self._above[second] = first

    def joined(self, one: int, other: int) -> bool:
        """Whether they are in one set."""
        return self._root(one) == self._root(other)

    def groups(self) -> list[tuple[int, ...]]:
        """Sets of at least two, by their smallest members."""
        found: dict[int, list[int]] = {}
        for each in range(len(self._above)):
            found.setdefault(self._root(each), []).append(each)
        return [tuple(rows) for rows in found.values() if len(rows) > 1]

    def _root(self, each: int) -> int:
        while self._above[each] != each:
            self._above[each] = self._above[self._above[each]]
            each = self._above[each]
        return each
