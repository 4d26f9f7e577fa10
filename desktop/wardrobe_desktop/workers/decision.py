"""Decision: what a person said of some photos, as one step of undo."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtGui import QUndoCommand

if TYPE_CHECKING:
    from wardrobe_desktop.core.review import Review


class Decision(QUndoCommand):
    """Chooses a category (or none of them) for rows of the review, and can take it back."""

    def __init__(
        self,
        review: Review,
        rows: Sequence[int],
        choice: str | None,
        text: str,
        changed: Callable[[list[int]], None],
    ) -> None:
        super().__init__(text)
        self._review = review
        self._rows = list(rows)
        self._choice = choice
        self._changed = changed
        self._before: list[tuple[int, str | None]] = []

    def redo(self) -> None:
        self._before = self._review.choose(self._rows, self._choice)
        self._changed([row for row, _ in self._before])

    def undo(self) -> None:
        self._review.restore(self._before)
        self._changed([row for row, _ in self._before])
