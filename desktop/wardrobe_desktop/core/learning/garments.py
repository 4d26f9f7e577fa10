"""Photos of one garment (front, back, worn) and photos that are nearly the same, found to be decided as one.

Nothing is ever merged by this: it only says what to ask about.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from wardrobe_desktop.core.learning.colours import Colours, colour_gaps
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
_PAIRS = 2_000_000
"""So many pairs that may be nearly the same are compared before any is passed over."""
_THEN = 128
"""From then on each photo is compared with so many of those that follow it: thousands that are all nearly the
same, and yet no two of them, would take minutes."""
_SAMPLE = 1000

Rows = NDArray[np.intp]
Which = NDArray[np.bool_]


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
        alike = colours.are_alike(one, other)
        for first, second in zip(one[alike].tolist(), other[alike].tolist(), strict=True):
            found.join(first, second)
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


def _taken_together(points: Floats, predictions: Sequence[Prediction]) -> Iterator[tuple[Rows, Rows]]:
    """Pairs of photos that look alike and were taken soon after one another, many at once."""
    times = np.array([min(one.photo.identity.mtime_ns, 2**63 - 1) for one in predictions], np.int64)
    for order in (np.argsort(times, kind="stable"), np.arange(len(predictions))):
        for step in range(1, min(_REACH, len(order) - 1) + 1):
            one, other = order[:-step], order[step:]
            soon = np.abs(times[one] - times[other]) <= TOGETHER_NS
            one, other = one[soon], other[soon]
            alike = _gaps(points, one, other) <= ALIKE
            yield one[alike], other[alike]


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
        firsts: dict[str, int] = {}
        self._digests, self._read = digests, read
        self.first_copy = np.array([firsts.setdefault(digest, row) for row, digest in enumerate(digests)])
        self._asked = np.zeros(len(digests), np.bool_)
        self._colours = np.full((len(digests), 10, 3), np.nan, np.float32)  # where unknown, not a number

    def are_alike(self, one: Rows, other: Rows) -> Which:
        """[n]: whether two photos have nearly the same colours; not where they are unknown."""
        one, other = self.first_copy[one], self.first_copy[other]
        rows = np.unique(np.concatenate([one, other]))
        for row in rows[~self._asked[rows]].tolist():
            colours = self._read(self._digests[row])
            if colours is not None:
                self._colours[row] = colours
        self._asked[rows] = True
        found = np.zeros(len(one), np.bool_)
        for i in range(0, len(one), _ACROSS):
            part = slice(i, i + _ACROSS)
            gaps = colour_gaps(self._colours[one[part]], self._colours[other[part]])
            found[part] = gaps <= COLOURS_ALIKE
        return found


def _twins(points: Floats, colours: _ColoursAlike, stop: Stop | None) -> list[tuple[int, ...]]:
    """Each photo goes with the first that it is nearly the same as, so that no chain leads from one to
    another; the same bytes are the same photo.
    """
    leader = _Leaders(points, colours).find(stop)
    leader = leader[leader]  # copies go where the first of them went
    order = np.argsort(leader, kind="stable")
    sets = np.split(order, np.flatnonzero(np.diff(leader[order])) + 1)
    return [tuple(rows.tolist()) for rows in sets if len(rows) > 1]


class _Leaders:
    """Finds for each photo the first that it is nearly the same as, among those that go with no other."""

    def __init__(self, points: Floats, colours: _ColoursAlike) -> None:
        self._points, self._colours = points, colours
        self._leader = colours.first_copy.copy()
        self._kept = np.flatnonzero(self._leader == np.arange(len(self._leader)))
        glance = points[self._kept, :_QUICK]
        ones = np.ones((len(glance), 1), np.float32)
        lengths = np.einsum("nd,nd->n", glance, glance)[:, None]
        # Written so, one product of matrices gives every squared difference.
        self._left, self._right = np.hstack([-2 * glance, lengths, ones]), np.hstack([glance, ones, lengths])
        self._most = _SLACK * NEARLY_THE_SAME * min(1.0, _QUICK / points.shape[1])
        self._spare = _PAIRS

    def find(self, stop: Stop | None) -> Rows:
        """[N]: the leader of each photo, itself where it goes with none; unfinished after a stop."""
        count = len(self._kept)
        for i in range(0, count, _CHUNK):
            block = np.arange(i, min(i + _CHUNK, count))
            # Among themselves first: in a row of shots that leaves few, and only these look further.
            self._lead([self._nearly_same(block, block, self._room(block))])
            block = block[self._alone(block)]
            room, found = self._room(block), []
            for j in range(i + _CHUNK, count, _ACROSS):
                if stop is not None and stop.requested:
                    return self._leader
                across = np.arange(j, min(j + _ACROSS, count))
                found.append(self._nearly_same(block, across[self._alone(across)], room))
            self._lead(found)
        return self._leader

    def _room(self, block: Rows) -> Rows:
        return np.full(len(block), max(_THEN, self._spare // max(1, len(block))))

    def _alone(self, places: Rows) -> Which:
        rows = self._kept[places]
        alone: Which = self._leader[rows] == rows
        return alone

    def _nearly_same(self, block: Rows, across: Rows, room: Rows) -> tuple[Rows, Rows]:
        """Pairs, each of ``block`` with some later ones of ``across``, which are places among those kept.

        ``room``: with how many more each of ``block`` may be compared; it becomes less.
        """
        open_ = np.flatnonzero(room > 0)
        away = self._left[block[open_]] @ self._right[across].T
        one, other = np.nonzero(away <= self._most)
        later = across[other] > block[open_[one]]
        one, other = open_[one[later]], other[later]
        counts = np.bincount(one, minlength=len(room))
        some = np.arange(len(one)) < np.repeat(np.cumsum(counts) - counts + room, counts)
        one, other = one[some], other[some]
        room -= np.bincount(one, minlength=len(room))
        self._spare -= len(one)
        one, other = self._kept[block[one]], self._kept[across[other]]
        gaps = _gaps(self._points, one, other)
        close = gaps <= SURELY_THE_SAME
        asked = np.flatnonzero(~close & (gaps <= NEARLY_THE_SAME))
        close[asked] = self._colours.are_alike(one[asked], other[asked])
        return one[close], other[close]

    def _lead(self, pairs: Sequence[tuple[Rows, Rows]]) -> None:
        """The earlier of a pair leads the later one, unless it goes with another itself."""
        if not pairs:
            return
        one, other = (np.concatenate(side) for side in zip(*pairs, strict=True))
        order = np.argsort(one, kind="stable")
        one, other = one[order], other[order]
        starts = np.flatnonzero(np.diff(one, prepend=-1))
        for first, others in zip(one[starts].tolist(), np.split(other, starts[1:]), strict=False):
            if self._leader[first] == first:
                self._leader[others[self._leader[others] == others]] = first


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

    def _root(self, each: int) -> int:
        while self._above[each] != each:
            self._above[each] = self._above[self._above[each]]
            each = self._above[each]
        return each
