"""HelperProcess: starts the helper, carries messages, and ends it without leaving anything behind."""

from __future__ import annotations

import contextlib
import multiprocessing
import queue
import signal
import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

from wardrobe_desktop.core.helper import Orders, run

if TYPE_CHECKING:
    from multiprocessing.context import ForkServerContext, SpawnContext

_FORKED = "wardrobe_desktop.core.forked"
_LAST_MOMENTS = 5.0  # seconds: in these a crash is written up, and a killed process ends


class HelperProcess:
    """One running helper, seen from the parent.

    Messages from it gather in ``inbox``, in order, also while nobody looks; the last one is ``("gone",)``
    when it has ended, by itself or not.
    """

    def __init__(self, orders: Orders, again: bool = False) -> None:
        """``again``: it takes the place of one that died, and others may have to follow soon."""
        self.inbox: queue.SimpleQueue[tuple[Any, ...]] = queue.SimpleQueue()
        context = _context(again)
        self._connection, theirs = context.Pipe()
        # daemon: when the program ends without a word, multiprocessing ends the helper too.
        self._process = context.Process(target=run, args=(theirs, orders), name="photo helper", daemon=True)
        with _without_ctrl_c():
            self._process.start()
        theirs.close()
        self._ended = threading.Event()
        self._reader = threading.Thread(target=self._read, name="helper messages", daemon=True)
        self._reader.start()

    def send(self, *message: Any) -> None:
        """Send a message; where the helper is gone, the inbox tells."""
        with contextlib.suppress(OSError):
            self._connection.send(message)

    def starved(self) -> float:
        """Seconds for which its threads were ready to work and got no processor, all together, so far.

        0 where the system does not tell.
        """
        waited = 0
        with contextlib.suppress(OSError, ValueError, IndexError):
            for thread in Path(f"/proc/{self._process.pid}/task").iterdir():
                waited += int((thread / "schedstat").read_text().split()[1])
        return waited / 1e9

    def close(self) -> int | None:
        """End the helper at once and wait until it has ended; returns how it did, as ``Process.exitcode``.

        Thumbnails are never left half-written by this. A helper that even the system cannot end, because a
        dying drive does not answer it, is left behind: None.
        """
        if self._ended.is_set():
            self._process.join(_LAST_MOMENTS)  # its own end tells more than ours
        self._process.kill()
        self._process.join(_LAST_MOMENTS)
        status = self._process.exitcode
        if status is not None:
            self._reader.join()
            self._connection.close()
            self._process.close()
        return status

    def _read(self) -> None:
        try:
            while True:
                self.inbox.put(self._connection.recv())
        except Exception:  # the end of the pipe, or a message that was cut off in the middle
            self._ended.set()
            self.inbox.put(("gone",))


def _context(again: bool) -> SpawnContext | ForkServerContext:
    """How a helper comes to be: as a new interpreter, as forking a program with threads and a window is not
    safe. Where helpers die in a row, each is forked from a small server that has loaded the codecs: a tenth
    of the time. Frozen programs and other systems go without that.
    """
    if not again or sys.platform != "linux" or getattr(sys, "frozen", False):
        return multiprocessing.get_context("spawn")
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload([_FORKED])
    return context


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
