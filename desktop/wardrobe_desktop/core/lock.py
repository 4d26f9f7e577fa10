"""One sorter at a time: a lock that the system itself takes back when its holder crashes."""

from __future__ import annotations

import os
import sys
import time
from pathlib import Path
from types import TracebackType

from wardrobe_desktop.core.errors import JournalError, SortRefused
from wardrobe_desktop.core.sentence import say

_PATIENCE = 1.0
"""Seconds to wait: somebody may just be looking whether the lock is held."""


class SortLock:
    """Held while files are moved. The file stays; what counts is the system's lock on it."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._descriptor: int | None = None

    @property
    def held(self) -> bool:
        """Whether some sorter, in this program or another one, is moving files right now."""
        if not self._path.exists():
            return False
        descriptor = try_lock(self._path)
        if descriptor is None:
            return True
        os.close(descriptor)
        return False

    def __enter__(self) -> SortLock:
        """Take it. Raises SortRefused when another sort is running, JournalError when it cannot be
        opened.
        """
        until = time.monotonic() + _PATIENCE
        while (descriptor := try_lock(self._path)) is None:
            if time.monotonic() > until:
                raise SortRefused(say("A sort is running already. Wait until it is done, then try again."))
            time.sleep(0.02)
        self._descriptor = descriptor
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._descriptor is not None:
            os.close(self._descriptor)
            self._descriptor = None


def try_lock(path: Path) -> int | None:
    """The descriptor through which the lock is now ours, or None. Each opening locks on its own."""
    try:
        descriptor = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
    except OSError as error:
        raise JournalError(
            say(
                "“{path}” cannot be opened, and nothing is sorted without it. "
                "Make sure that you may write into its folder.",
                path=path,
            )
        ) from error
    try:
        _lock(descriptor)
    except OSError:
        os.close(descriptor)
        return None
    return descriptor


if sys.platform == "win32":
    import msvcrt

    def _lock(descriptor: int) -> None:
        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)

else:
    import fcntl

    def _lock(descriptor: int) -> None:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
