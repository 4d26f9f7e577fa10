"""HelperProcess: starts the helper, carries messages, and ends it without leaving anything behind."""

from __future__ import annotations

import contextlib
import queue
import threading
from pathlib import Path
from typing import Any

from wardrobe_desktop.core.helper import Orders
from wardrobe_desktop.core.spawn import spawned

_LAST_MOMENTS = 5.0  # seconds: in these a crash is written up, and a killed process ends


class HelperProcess:
    """One running helper, seen from the parent.

    Messages from it gather in ``inbox``, in order, also while nobody looks; the last one is ``("gone",)``
    when it has ended, by itself or not.
    """

    def __init__(self, orders: Orders, again: bool = False) -> None:
        """``again``: it takes the place of one that died, and others may have to follow soon."""
        self.inbox: queue.SimpleQueue[tuple[Any, ...]] = queue.SimpleQueue()
        self._process, self._connection, _ = spawned(orders, again)
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
