"""ThumbnailCache: small pictures by content, in a folder that stays below a limit: the oldest go out."""

from __future__ import annotations

import contextlib
import os
import threading
from collections.abc import Callable
from pathlib import Path

MOST_BYTES = 2 * 10**9
"""Some 60,000 thumbnails of 35 kB."""
_SPARED = 0.9  # of the limit is kept when it has been reached, so that not every photo makes room for itself


def thumbnail_path(folder: Path, digest: str) -> Path:
    """Where the thumbnail of this content lies, if there is one."""
    return folder / digest[:2] / f"{digest}.jpg"


class ThumbnailCache:
    """The folder, for the one process that writes into it, from several threads; others may read.

    What lies there is counted when the first thumbnail is added, beside the work. A disk that is full or
    refuses costs thumbnails only: nothing here raises OSError.
    """

    def __init__(self, folder: Path, most_bytes: int = MOST_BYTES) -> None:
        self._folder = folder
        self._most = most_bytes
        self._lock = threading.Lock()
        self._tidying = threading.Lock()
        self._bytes = 0
        self._counted = False

    def has(self, digest: str) -> bool:
        """Whether there is a thumbnail of this content."""
        return thumbnail_path(self._folder, digest).is_file()

    def add(self, digest: str, make: Callable[[], bytes]) -> None:
        """Keep what ``make`` gives as the thumbnail of this content, unless there is one."""
        if self.has(digest):
            return
        with contextlib.suppress(OSError):
            self._write(thumbnail_path(self._folder, digest), make())
        with self._lock:
            tidy = not self._counted or self._bytes > self._most
        if tidy and self._tidying.acquire(blocking=False):
            threading.Thread(target=self._tidy, name="thumbnails", daemon=True).start()

    def _write(self, target: Path, content: bytes) -> None:
        target.parent.mkdir(parents=True, exist_ok=True)
        # Two photos with the same content may get here at once, so each thread writes a file of its own.
        unfinished = target.with_suffix(f".{os.getpid()}-{threading.get_ident()}")
        unfinished.write_bytes(content)
        unfinished.replace(target)
        with self._lock:
            self._bytes += len(content)

    def _tidy(self) -> None:
        """Count what lies there, and where that is too much, take the oldest out."""
        try:
            with self._lock:
                self._bytes = (
                    0  # what is written from now on may be counted twice: better too early than late
                )
            files = sorted(self._files())
            total = sum(size for _, size, _ in files)
            if total > self._most:
                for _, size, path in files:
                    if total <= _SPARED * self._most:
                        break
                    with contextlib.suppress(OSError):
                        os.unlink(path)  # noqa: PTH108 - thousands at once
                        total -= size
            with self._lock:
                self._bytes += total
                self._counted = True
        finally:
            self._tidying.release()

    def _files(self) -> list[tuple[float, int, str]]:
        """Age, size and path of all; of what a helper that died left unfinished, too."""
        found = []
        with contextlib.suppress(OSError):
            for place in self._folder.iterdir():
                with contextlib.suppress(OSError), os.scandir(place) as entries:
                    for entry in entries:
                        about = entry.stat()
                        found.append((about.st_mtime, about.st_size, entry.path))
        return found
