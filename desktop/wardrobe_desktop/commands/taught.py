"""What was taught in the window holds for the commands too: own categories, and decisions by hand."""

from __future__ import annotations

import sys
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from wardrobe_desktop.core.paths import data_dir
from wardrobe_desktop.core.prediction import Prediction, Reading
from wardrobe_desktop.core.review import Review

if TYPE_CHECKING:  # loads only where there is something to learn from
    from wardrobe_desktop.core.learning.memory import Decided
    from wardrobe_desktop.core.learning.taught import TaughtCategory

_NO_EMBEDDING = np.zeros(0, np.float16)


@dataclass(frozen=True, eq=False)
class _Taught:
    categories: tuple[TaughtCategory, ...] = ()
    decisions: tuple[Decided, ...] = ()


class Pupil:
    """Sees every reading on its way into a review, and then lets the review answer as the window would.

    ``plain``: only the model's own categories are looked for. Photos that the person filed in a category of
    their own stay there all the same. Raises WardrobeError with a sentence where what was taught cannot be
    read.
    """

    def __init__(self, review: Review, *, plain: bool = False) -> None:
        """``review`` must be without readings yet."""
        self._review = review
        self._taught = _read()
        for each in self._taught.categories:
            review.know(each.category)
        self._learns = not plain and bool(self._taught.categories or self._taught.decisions)
        self._seen: dict[Path, Prediction] = {}

    def lean(self, reading: Reading) -> Reading:
        """The reading for the review, without its embedding: 51 MB for ten thousand photos, of which nothing
        that a command tells comes. Kept here until all is learned, where there is something to learn from.
        """
        if not isinstance(reading, Prediction):
            self._seen.pop(reading.photo.path, None)
            return reading
        if self._learns:
            self._seen[reading.photo.path] = reading
        return _lean(reading)

    def learn(self) -> None:
        """Let the review answer with what was learned; says which own categories are not looked for.

        Raises ModelFileError when the file beside the model is damaged.
        """
        if not self._learns:
            return
        from wardrobe_desktop.core.learning.learned import learn

        review, taught = self._review, self._taught
        seen = [self._seen[photo.path] for photo in review.photos if photo.path in self._seen]
        self._seen = {}
        learned = learn(review.model, seen, taught.categories, taught.decisions, review.choices)
        review.learn(learned.with_asleep(), [_lean(answer) for answer in learned.adjust(seen)])
        if learned.asleep:
            names = ", ".join(each.name for each in learned.asleep)
            print(
                f"Not looked for, because this model has seen too few examples: {names}. "
                "Open the window, where you can show it more.",
                file=sys.stderr,
            )


def _read() -> _Taught:
    if not (data_dir() / "learned.sqlite").exists():
        return _Taught()  # a dry run leaves no trace
    from wardrobe_desktop.core.learning.memory import Memory

    with Memory() as memory:
        if memory.notice:
            print(memory.notice, file=sys.stderr)
        return _Taught(memory.categories(), memory.decisions())


def _lean(prediction: Prediction) -> Prediction:
    return replace(prediction, embedding=_NO_EMBEDDING)
