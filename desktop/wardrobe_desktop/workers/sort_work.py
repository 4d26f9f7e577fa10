"""SortWork: a sort, its second half or its way back, run in the one queue that touches files."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from wardrobe_desktop.core import sorter
from wardrobe_desktop.core.stop import Stop
from wardrobe_desktop.workers.task import Task

if TYPE_CHECKING:
    from wardrobe_desktop.core.plan import SortPlan
    from wardrobe_desktop.core.sorter import SortReport
    from wardrobe_desktop.workers.desk import Desk

Progress = Callable[[int, int], None]


class SortWork(QObject):
    """One page's hand on the sorter. One piece of work at a time; each ends in ``finished`` or ``failed``."""

    began = Signal()
    progressed = Signal(int, int)  # photos done, of how many
    finished = Signal(object)  # SortReport
    failed = Signal(str)  # a sentence

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._task: Task | None = None
        self._leaving: list[tuple[int, int]] = []

    @property
    def busy(self) -> bool:
        """Whether files are being touched, or about to be, on behalf of this page."""
        return self._task is not None

    @property
    def stopping(self) -> bool:
        """Whether a stop was asked for and has not happened yet."""
        return self._task is not None and self._task.stopping

    def run(self, plan: SortPlan) -> None:
        """Carry out a plan."""
        journal, leave = self._desk.journal, self._leave
        self._start(lambda stop, progress: sorter.run(plan, journal, stop, progress, leave))

    def resume(self, sort_id: str) -> None:
        """Finish a sort that was stopped or interrupted."""
        journal, leave = self._desk.journal, self._leave
        self._start(lambda stop, progress: sorter.resume(sort_id, journal, stop, progress, leave))

    def undo(self, sort_id: str) -> None:
        """Put every photo of a sort back; copies go into the bin."""
        self._start(
            lambda stop, progress: sorter.undo(
                sort_id, self._desk.journal, delete=False, stop=stop, progress=progress
            )
        )

    def stop(self) -> None:
        """Ask for an end after the photo in hand."""
        if self._task is not None:
            self._task.stop()

    def left(self, done: int) -> int:
        """How many photos had been left where they were when so many were dealt with."""
        return next((left for at, left in reversed(self._leaving) if at <= done), 0)

    def _leave(self, done: int, left: int) -> None:
        # On the thread of the work; the window hears of it with the progress that follows.
        self._leaving.append((done, left))

    def _start(self, work: Callable[[Stop, Progress], SortReport]) -> None:
        if self._task is not None:
            return
        self._leaving = []
        self._task = self._desk.file_task(work)
        self._task.progressed.connect(self.progressed)
        self._task.succeeded.connect(self._finish)
        self._task.failed.connect(self._fail)
        self._task.start()
        self.began.emit()

    def _finish(self, report: SortReport) -> None:
        self._task = None
        self.finished.emit(report)

    def _fail(self, sentence: str) -> None:
        self._task = None
        self.failed.emit(sentence)
