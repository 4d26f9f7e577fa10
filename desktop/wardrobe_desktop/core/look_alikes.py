"""Look-alikes among the photos that wait for an answer: where one is answered, the others may be the same."""

from __future__ import annotations

from collections.abc import Callable, Iterable

import numpy as np
from numpy.typing import NDArray

from wardrobe_desktop.core.prediction import Prediction
from wardrobe_desktop.core.review import Review

LEAST = 0.80
"""Cosine of two embeddings from which photos with the same best guess are offered together.

Measured over the doubtful photos of 240 people, each looked at by networks that had not seen that person: of
such pairs of one person's photos 90 in 100 (of 274) show the same kind of garment; from 0.75 on 86, from 0.85
on 98 (of 113).
"""

MOST = 6
"""So many are shown beside a question."""

MOST_COMPARED = 3000
"""So many doubtful photos are compared at most: an answer has to be followed by the next photo at once."""


class LookAlikes:
    """Finds them by embedding; keeps what it has read of the review, row by row."""

    def __init__(self, review: Review) -> None:
        self._review = review
        self._rows: list[int] = []
        self._units: NDArray[np.float32] = np.zeros((0, 0), np.float32)

    def near(self, row: int, open_rows: Iterable[int], is_open: Callable[[int], bool]) -> list[int]:
        """Up to ``MOST`` of ``open_rows`` that look like ``row`` and have its best guess, most alike first.

        ``is_open`` says whether a row still waits for an answer.
        """
        self._read([row, *open_rows])
        if row not in self._rows:
            return []
        here = self._rows.index(row)
        likeness = self._units @ self._units[here]
        order = np.argsort(-likeness)
        found = []
        for place in order[likeness[order] >= LEAST]:
            other = self._rows[place]
            if other != row and is_open(other) and self._best(other) == self._best(row):
                found.append(other)
            if len(found) == MOST:
                break
        return found

    def _best(self, row: int) -> str:
        # Asked anew each time: what is learned from answers changes it.
        return self._review.guesses(row, 1)[0][0].id

    def _read(self, rows: Iterable[int]) -> None:
        known = set(self._rows)
        units = []
        for row in rows:
            reading = self._review.reading(row)
            if row in known or not isinstance(reading, Prediction) or len(self._rows) >= MOST_COMPARED:
                continue
            known.add(row)
            self._rows.append(row)
            vector = np.asarray(reading.embedding, np.float32)
            length = float(np.linalg.norm(vector))
            units.append(vector / length if length > 0 else vector)
        if units:
            fresh = np.stack(units)
            self._units = np.concatenate([self._units, fresh]) if self._units.size else fresh
