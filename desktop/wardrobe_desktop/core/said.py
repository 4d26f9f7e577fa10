"""Said: what the program said of some photos at a moment, so that it can be said again."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from wardrobe_desktop.core.prediction import Prediction

if TYPE_CHECKING:
    from wardrobe_desktop.core.review import Review


@dataclass(frozen=True)
class Word:
    """Of one content: ``probabilities`` float32 [C], one a category of that moment, and the familiarity."""

    digest: str
    probabilities: NDArray[np.float32]
    familiarity: float


@dataclass(frozen=True, eq=False)
class Said:
    """What was said, by row of a review, in terms of ``categories`` (their ids).

    A decision is learned from, and learning takes a moment. Where the decision is taken back, the photo is
    asked about at once, and must not be told what was learned from the very word that was taken back.
    """

    categories: tuple[str, ...]
    words: dict[int, Word]

    @classmethod
    def of(cls, review: Review, rows: Sequence[int]) -> Said:
        """What ``review`` says of ``rows`` now; of those without a prediction, nothing."""
        answers = ((row, review.answer(row)) for row in rows)
        return cls(
            _ids(review),
            {
                # A copy: as part of all the answers of a folder it would keep them all in memory.
                row: Word(one.photo.digest, one.probabilities.copy(), one.familiarity)
                for row, one in answers
                if one is not None
            },
        )

    def say_again(self, review: Review) -> None:
        """Let ``review`` say it again, until something else is learned.

        Not of a photo whose file holds something else by now, nor where categories have gone.
        """
        if _ids(review)[: len(self.categories)] != self.categories:
            return
        for row, word in self.words.items():
            reading = review.reading(row)
            if isinstance(reading, Prediction) and reading.photo.digest == word.digest:
                review.answer_again(
                    row, replace(reading, probabilities=word.probabilities, familiarity=word.familiarity)
                )


def _ids(review: Review) -> tuple[str, ...]:
    return tuple(category.id for category in review.categories)
