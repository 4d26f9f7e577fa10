"""Task: one piece of work beside the window, which always ends in exactly one of succeeded and failed.

Many tasks may read at once; everything that moves files goes through one queue with a single thread, so that
two sorts can never race for the same photo.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

from PySide6.QtCore import QObject, Qt, Signal, Slot

from wardrobe_desktop.core.errors import WardrobeError
from wardrobe_desktop.core.sentence import say
from wardrobe_desktop.core.stop import Stop
from wardrobe_desktop.spoken import spoken

Work = Callable[[Stop, Callable[[int, int], None]], object]
"""What a task runs. It checks ``stop.requested`` and calls ``progress(done, total)``."""


class TaskQueue:
    """Threads that tasks wait for. One thread means one after the other, in the order they were started."""

    def __init__(self, threads: int, name: str) -> None:
        self._pool = ThreadPoolExecutor(threads, thread_name_prefix=name)
        # A task lives as long as its work: nobody else needs to hold it.
        self._tasks: set[Task] = set()

    @property
    def busy(self) -> bool:
        """Whether any task is running or waiting."""
        return bool(self._tasks)

    def close(self) -> None:
        """Ask every task to stop, and wait until none is left. Their signals are not delivered any more."""
        for task in list(self._tasks):
            task.silence()
            task.stop()
        self._pool.shutdown(wait=True)
        self._tasks.clear()

    def _start(self, task: Task) -> None:
        self._tasks.add(task)
        self._pool.submit(task._run)

    def _forget(self, task: Task) -> None:
        self._tasks.discard(task)


class Task(QObject):
    """Runs ``work(stop, progress)`` in a queue. All signals arrive on the thread that made the task.

    ``progressed(done, total)`` any number of times, then exactly one of ``succeeded(result)`` and
    ``failed(sentence)``, then ``ended()``.
    """

    progressed = Signal(int, int)
    succeeded = Signal(object)
    failed = Signal(str)
    ended = Signal()
    _came = Signal(int, int)
    _over = Signal(object, object)

    def __init__(self, work: Work, queue: TaskQueue) -> None:
        super().__init__()
        self._work = work
        self._queue = queue
        self._stop = Stop()
        self._listening = True
        self._came.connect(self._tell_progress, Qt.ConnectionType.QueuedConnection)
        self._over.connect(self._finish, Qt.ConnectionType.QueuedConnection)

    def start(self) -> Task:
        """Put the work into the queue."""
        self._queue._start(self)
        return self

    def stop(self) -> None:
        """Ask the work to end soon. It still ends in succeeded or failed; its result says how far it came."""
        self._stop.request()

    @property
    def stopping(self) -> bool:
        """Whether somebody asked for a stop."""
        return self._stop.requested

    def silence(self) -> None:
        """Say nothing any more: the window that listened is going away."""
        self._listening = False

    def _run(self) -> None:
        try:
            result: object = self._work(self._stop, self._report)
        except WardrobeError as error:
            self._end(None, spoken(error))
        except Exception as error:
            # An exception that nobody foresaw must neither vanish nor take the window with it.
            logging.getLogger(__name__).exception("unforeseen trouble in a task")
            self._end(
                None, spoken(say("This did not work: {trouble}", trouble=str(error) or type(error).__name__))
            )
        else:
            self._end(result, None)

    def _report(self, done: int, total: int) -> None:
        if self._listening:
            self._came.emit(done, total)

    def _end(self, result: object, trouble: str | None) -> None:
        if self._listening:
            self._over.emit(result, trouble)

    @Slot(int, int)
    def _tell_progress(self, done: int, total: int) -> None:
        if self._listening:
            self.progressed.emit(done, total)

    @Slot(object, object)
    def _finish(self, result: object, trouble: str | None) -> None:
        self._queue._forget(self)
        if not self._listening:
            return
        if trouble is None:
            self.succeeded.emit(result)
        else:
            self.failed.emit(trouble)
        self.ended.emit()
