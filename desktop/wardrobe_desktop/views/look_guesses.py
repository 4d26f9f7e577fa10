"""SeenGuesses: the guesses of the photo that is asked about, as they stand in front of the person."""

from __future__ import annotations

from wardrobe_desktop.core.prediction import Category
from wardrobe_desktop.core.review import Review

Guesses = list[tuple[Category, float]]


class SeenGuesses:
    """They stay as long as the photo is in sight: what is learned meanwhile changes no key under a finger.

    An answer that is taken back, or given again, brings back those with which it was given.
    """

    def __init__(self) -> None:
        self._row: int | None = None
        self._guesses: Guesses = []
        self._with: dict[tuple[str, str | None], Guesses] = {}  # by content, and what was decided of it

    def of(self, review: Review, row: int) -> Guesses:
        """Those of the photo in this row; asked for anew where another one was in sight, or a category that
        was guessed has gone.
        """
        known = {category.id for category in review.categories}
        if row != self._row or not self._guesses or any(one.id not in known for one, _ in self._guesses):
            self._row, self._guesses = row, review.guesses(row)
        return self._guesses

    def answered(self, review: Review, row: int, choice: str) -> None:
        """The photo in sight gets this answer now."""
        digest = review.photos[row].digest
        self._with[digest, review.choice(row)] = self._with[digest, choice] = self.of(review, row)

    def bring_back(self, review: Review, row: int) -> None:
        """An answer was taken back, or given again: this photo comes, or stays, and was seen so before."""
        seen = self._with.get((review.photos[row].digest, review.choice(row)), [])
        self._row, self._guesses = row, seen

    def let_go(self) -> None:
        """Begin anew with the photo that comes next."""
        self._row, self._guesses = None, []

    def forget(self) -> None:
        """There is another review."""
        self.let_go()
        self._with.clear()
