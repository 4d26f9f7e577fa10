"""Lesson: one change of what was taught, with the decisions that go with it, as one step of undo."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtGui import QUndoCommand

from wardrobe_desktop.core.errors import WardrobeError

if TYPE_CHECKING:
    from wardrobe_desktop.core.learning.memory import Decided
    from wardrobe_desktop.core.learning.taught import TaughtCategory
    from wardrobe_desktop.core.review import Previous
    from wardrobe_desktop.workers.teacher import Teacher


class Lesson(QUndoCommand):
    """Changes the memory and decides some contents; undone, both are as they were."""

    def __init__(
        self, teacher: Teacher, text: str, change: Callable[[], object], wanted: Mapping[str, str | None]
    ) -> None:
        """``change`` works on the memory; ``wanted``: what becomes of decisions, by digest."""
        super().__init__(text)
        self._teacher = teacher
        self._change = change
        self._wanted = dict(wanted)
        self._categories: tuple[TaughtCategory, ...] = ()
        self._decisions: tuple[Decided, ...] = ()
        self._before: dict[str, str | None] = {}

    def redo(self) -> None:
        """Change it. A disk that refuses is told, and the step is taken off the list."""
        memory, store = self._teacher.memory, self._teacher.store
        try:
            self._categories, self._decisions = memory.categories(), memory.decisions()
            known = store.choices(sorted(self._wanted))
            self._before = {digest: known.get(digest) for digest in self._wanted}
            self._change()
            rows = self._teacher.take_over(self._wanted)
        except WardrobeError as error:
            self._give_up(error)
        else:
            self._teacher.changed_rows(rows)

    def undo(self) -> None:
        """As it was."""
        try:
            self._teacher.memory.restore(self._categories, self._decisions)
            rows = self._teacher.take_over(self._before)
        except WardrobeError as error:
            self._give_up(error)
        else:
            self._teacher.changed_rows(rows)

    def _give_up(self, error: WardrobeError) -> None:
        self.setObsolete(True)
        self._teacher.tell(error)


def rows_of(previous: Previous) -> list[int]:
    """The rows that a decision concerned."""
    return [row for row, _ in previous]
