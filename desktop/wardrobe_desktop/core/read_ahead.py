"""ReadAhead: the next file is read and hashed while the one before is flushed and compared. Only reads."""

from __future__ import annotations

import os
import stat
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

from wardrobe_desktop.core.content import CHUNK, same_file
from wardrobe_desktop.core.digest import new_hash

MOST = 64
"""Chunks; a longer file is read when its turn comes."""

# Never waits for a pipe that has taken the place of a photo.
_OPEN = os.O_RDONLY | getattr(os, "O_BINARY", 0) | getattr(os, "O_NONBLOCK", 0)


@dataclass(frozen=True)
class Ahead:
    """A file's whole content in chunks, its digest, and what the disk said of it then."""

    facts: os.stat_result
    chunks: list[bytes]
    digest: str

    def is_of(self, now: os.stat_result) -> bool:
        """Whether that file is still the very same, untouched as far as size and time tell."""
        then = self.facts
        return same_file(then, now) and (then.st_size, then.st_mtime_ns) == (now.st_size, now.st_mtime_ns)


class ReadAhead:
    """One file at a time; what cannot be read ahead is read when its turn comes, and told then."""

    def __init__(self) -> None:
        self._thread: ThreadPoolExecutor | None = None
        self._under_way: tuple[Path, Future[Ahead | None]] | None = None

    def start(self, path: Path, like: str = "") -> None:
        """Begin to read this file, in place of any other. It will be compared with the digest ``like``."""
        try:
            self._thread = self._thread or ThreadPoolExecutor(1, "wardrobe-read-ahead")
            self._under_way = path, self._thread.submit(_read, path, like)
        except RuntimeError:  # no threads are started any more: the program is ending
            self._under_way = None

    def take(self, path: Path) -> Ahead | None:
        """What was read of this file, if it is the one that was begun. Waits until it is read."""
        under_way, self._under_way = self._under_way, None
        return under_way[1].result() if under_way is not None and under_way[0] == path else None

    def close(self) -> None:
        """End the thread."""
        if self._thread is not None:
            self._thread.shutdown(cancel_futures=True)
            self._thread = None


def _read(path: Path, like: str) -> Ahead | None:
    try:
        if path.is_symlink():
            return None
        with os.fdopen(os.open(path, _OPEN), "rb", buffering=0) as file:
            facts = os.fstat(file.fileno())
            if not stat.S_ISREG(facts.st_mode) or facts.st_size > MOST * CHUNK:
                return None
            chunks, found = [], new_hash(like)
            while chunk := file.read(CHUNK):
                chunks.append(chunk)
                found.update(chunk)
                if len(chunks) > MOST:  # it grows while it is read
                    return None
            ahead = Ahead(facts, chunks, found.hexdigest())
            return ahead if ahead.is_of(os.fstat(file.fileno())) else None
    except OSError:
        return None
