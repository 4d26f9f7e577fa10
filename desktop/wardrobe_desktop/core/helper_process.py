"""HelperProcess: starts the helper, carries messages, and ends it without leaving anything behind."""

from __future__ import annotations

import contextlib
import multiprocessing
import queue
import signal
import threading
from collections.abc import Iterator
from typing import Any

from wardrobe_desktop.core.helper import Orders, run


class HelperProcess:
    """One running helper, seen from the parent.

    Messages from it gather in ``inbox``, in order, also while nobody looks; the last one is ``("gone",)``
    when it has ended, by itself or not.
    """

    def __init__(self, orders: Orders) -> None:
        self.inbox: queue.SimpleQueue[tuple[Any, ...]] = queue.SimpleQueue()
        # A new interpreter, not a fork: forking a program with threads and a window is not safe.
        context = multiprocessing.get_context("spawn")
        self._connection, theirs = context.Pipe()
        # daemon: when the program ends without a word, multiprocessing ends the helper too.
        self._process = context.Process(target=run, args=(theirs, orders), name="photo helper", daemon=True)
        with _without_ctrl_c():
            self._process.start()
        theirs.close()
        self._reader = threading.Thread(target=self._read, name="helper messages", daemon=True)
        self._reader.start()

    def send(self, *message: Any) -> None:
        """Send a message; where the helper is gone, the inbox tells."""
        with contextlib.suppress(OSError):
            self._connection.send(message)

    def close(self) -> None:
        """End the helper at once and wait until it has ended.

        Thumbnails are never left half-written by this.
        """
        self._process.kill()
        self._process.join()
        self._reader.join()
        self._connection.close()
        self._process.close()

    def _read(self) -> None:
        try:
            while True:
                self.inbox.put(self._connection.recv())
        except Exception:  # the end of the pipe, or a message that was cut off in the middle
            self.inbox.put(("gone",))


@contextlib.contextmanager
def _without_ctrl_c() -> Iterator[None]:
    """Start a process that never sees Ctrl+C:

    until it can say so itself, it inherits the mask from this thread.
    """
    if not hasattr(signal, "pthread_sigmask"):
        yield
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)
