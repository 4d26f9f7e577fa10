"""Lesson: one change of what was taught, with the decisions that go with it, as one step of undo."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtGui import QUndoCommand

from wardrobe_desktop.core.errors import WardrobeError
from wardrobe_desktop.core.learning.step import Step, carry_out
from wardrobe_desktop.core.said import Said

if TYPE_CHECKING:
    from wardrobe_desktop.core.review import Previous
    from wardrobe_desktop.workers.teacher import Teacher


class Lesson(QUndoCommand):
    """Changes the memory and decides some contents; undone, both are as they were, except for what another
    window has taught meanwhile.
    """

    def __init__(
        self, teacher: Teacher, text: str, change: Callable[[], object], wanted: Mapping[str, str | None]
    ) -> None:
        """``change`` works on the memory; ``wanted``: what becomes of decisions, by digest."""
        super().__init__(text)
        self._teacher = teacher
        self._change = change
        self._wanted = dict(wanted)
        self._step = Step()
        self.given_up = False
        self._before: dict[str, str | None] = {}
        self._said = Said((), {})

    def redo(self) -> None:
        """Change it. A disk that refuses is told, nothing stays of the step, and it is taken off the list."""
        teacher = self._teacher
        photos = teacher.review.photos
        rows = [row for row, photo in enumerate(photos) if photo.digest in self._wanted]
        self._said = Said.of(teacher.review, rows)
        try:
            known = teacher.store.choices(sorted(self._wanted))
            self._before = {digest: known.get(digest) for digest in self._wanted}
            self._step = carry_out(teacher.memory, self._change)
        except WardrobeError as error:
            self._give_up(error)
            return
        try:
            rows = teacher.take_over(self._wanted)
        except WardrobeError as error:
            self._give_up(error)
            self._take_back()
        else:
            teacher.changed_rows(rows)

    def undo(self) -> None:
        """As it was."""
        try:
            self._teacher.memory.take_step_back(self._step)
            rows = self._teacher.take_over(self._before)
        except WardrobeError as error:
            self._give_up(error)
        else:
            self._said.say_again(self._teacher.review)
            self._teacher.changed_rows(rows)

    def _take_back(self) -> None:
        with contextlib.suppress(WardrobeError):  # the first trouble has been told
            self._teacher.memory.take_step_back(self._step)
            self._teacher.changed_rows(self._teacher.take_over({}))

    def _give_up(self, error: WardrobeError) -> None:
        self.given_up = True
        self.setObsolete(True)
        self._teacher.tell(error)


def rows_of(previous: Previous) -> list[int]:
    """The rows that a decision concerned."""
    return [row for row, _ in previous]
