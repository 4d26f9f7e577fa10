"""Decision: what a person said of some photos, as one step of undo."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtGui import QUndoCommand

from wardrobe_desktop.core.errors import WardrobeError
from wardrobe_desktop.core.review import Review
from wardrobe_desktop.core.said import Said
from wardrobe_desktop.spoken import spoken


def _nobody(_news: object) -> None:
    """Nobody listens."""


class Decision(QUndoCommand):
    """Chooses a category (or none of them) for rows of the review, and can take it back.

    Taken back, the program says of these photos what it said before the decision.
    """

    changed: Callable[[list[int]], None] = staticmethod(_nobody)
    refused: Callable[[str], None] = staticmethod(_nobody)

    def __init__(self, review: Review, rows: Sequence[int], choice: str | None, text: str) -> None:
        super().__init__(text)
        self._review = review
        self._rows = list(rows)
        self._choice = choice
        self._before: list[tuple[int, str | None]] = []
        self._said = Said((), {})

    def redo(self) -> None:
        """Decide. A disk that refuses is told, and the step is taken off the list."""
        self._said = Said.of(self._review, self._review.with_copies(self._rows))
        try:
            self._before = self._review.choose(self._rows, self._choice)
        except WardrobeError as error:
            self._give_up(error)
        else:
            self._tell()

    def undo(self) -> None:
        """Take it back."""
        try:
            self._review.restore(self._before)
        except WardrobeError as error:
            self._give_up(error)
        else:
            self._said.say_again(self._review)
            self._tell()

    def _tell(self) -> None:
        self.changed([row for row, _ in self._before])

    def _give_up(self, error: WardrobeError) -> None:
        self.setObsolete(True)
        self.refused(spoken(error))
