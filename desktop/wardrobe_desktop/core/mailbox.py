"""One program: the window that is open already takes the folders of a second start."""

from __future__ import annotations

import contextlib
import json
import os
import time
from collections.abc import Sequence
from pathlib import Path

from wardrobe_desktop.core.errors import JournalError
from wardrobe_desktop.core.lock import try_lock
from wardrobe_desktop.core.paths import data_dir

PATIENCE = 3.0
"""Seconds that a second start waits to be heard; then the first one hangs, and it opens a window itself."""

STARTING = 20.0
"""Seconds that a window may take from its claim to the first look at its letters: from a cold, slow disk Qt
alone takes several.
"""

_OLD = 60.0
"""Seconds after which a letter that nobody took is thrown away: its writer has opened its own window."""


class Mailbox:
    """A folder in the data folder: letters of paths for the one window that holds its lock.

    Files rather than a socket: the program opens no connection of any kind.
    """

    def __init__(self, folder: Path | None = None) -> None:
        """``folder``: where letters lie, made if need be; raises WardrobeError where it cannot be."""
        self.folder = folder or data_dir() / "window"
        with contextlib.suppress(OSError):
            self.folder.mkdir(exist_ok=True)
        self._lock: int | None = None

    def claim(self) -> bool:
        """Become the window that gets the letters, until ``close()`` or the end of the process."""
        if self._lock is None:
            # Where nothing can be written, every start simply has a window of its own.
            with contextlib.suppress(JournalError):
                self._lock = try_lock(self._lock_file)
            if self._lock is not None:
                with contextlib.suppress(OSError):
                    os.utime(self._lock_file)  # others see that it has just begun
        return self._lock is not None

    @property
    def claimed(self) -> bool:
        """Whether letters come to us."""
        return self._lock is not None

    def hand_over(
        self, paths: Sequence[Path], patience: float = PATIENCE, starting: float = STARTING
    ) -> bool:
        """Leave ``paths`` (absolute; none only brings the window to the front) and wait until they are taken.

        False where nobody takes them within ``patience`` seconds, nor within ``starting`` seconds of the
        window's claim; they are withdrawn then.
        """
        letter = self.folder / f"{time.time_ns():020}-{os.urandom(16).hex()}.json"
        unfinished = letter.with_suffix(".part")
        try:
            unfinished.write_text(json.dumps([os.fspath(path) for path in paths]), encoding="utf-8")
            unfinished.replace(letter)
        except OSError:
            return False
        until = time.monotonic() + max(patience, starting - self._age())
        while time.monotonic() < until:
            if not letter.exists():
                return True
            time.sleep(0.02)
        try:
            letter.unlink()
        except FileNotFoundError:
            return True  # in the last moment
        except OSError:
            return False
        return False

    @property
    def _lock_file(self) -> Path:
        return self.folder / "open.lock"

    def _age(self) -> float:
        """Seconds since the window was claimed; endless where that is not to be told."""
        try:
            age = time.time() - self._lock_file.stat().st_mtime
        except OSError:
            return float("inf")
        return age if age >= 0 else float("inf")  # a clock was set back

    def letters(self) -> list[list[Path]]:
        """Take what lies there, oldest first: the paths of each letter. Raises nothing."""
        taken = []
        for letter in sorted(self.folder.glob("*.json")):
            paths = _read(letter)
            try:
                fresh = time.time() - letter.stat().st_mtime < _OLD
                letter.unlink()
            except OSError:
                continue  # withdrawn, or not ours to take
            if fresh and paths is not None:
                taken.append(paths)
        return taken

    def close(self) -> None:
        """Let another window be the one."""
        if self._lock is not None:
            os.close(self._lock)
            self._lock = None


def _read(letter: Path) -> list[Path] | None:
    try:
        paths = json.loads(letter.read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError):
        return None
    if not isinstance(paths, list) or not all(isinstance(path, str) and "\0" not in path for path in paths):
        return None
    return [Path(path) for path in paths if Path(path).is_absolute()]
