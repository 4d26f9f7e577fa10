"""What files hold: hashes, comparison, and whether a file is still the one that was planned. Only reads."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterable
from io import FileIO
from pathlib import Path
from typing import TYPE_CHECKING

from wardrobe_desktop.core.digest import new_hash
from wardrobe_desktop.core.photo import Identity

if TYPE_CHECKING:
    from concurrent.futures import Future, ThreadPoolExecutor

CHUNK = 1 << 20
"""Bytes read at once."""

COARSE_TIME_NS = 2_000_000_000
"""FAT keeps times in steps of two seconds; a copy on it may differ by that much."""

# winnt.h: FILE_ATTRIBUTE_OFFLINE, _RECALL_ON_OPEN and _RECALL_ON_DATA_ACCESS
_IN_CLOUD_ON_WINDOWS = 0x1000 | 0x40000 | 0x400000
_IN_CLOUD_ON_MACOS = 0x40000000  # sys/stat.h: SF_DATALESS


class ContentHash:
    """The hash behind ``Identity.digest``, chunk by chunk; made as ``like`` was, if that is given.

    While one is worked out beside, the caller reads and writes the next, which nearly halves the time of a
    large copy. A small file is hashed on the spot.
    """

    def __init__(self, like: str = "") -> None:
        self._hash = new_hash(like)
        self._beside: ThreadPoolExecutor | None = None
        self._under_way: Future[object] | None = None

    def update(self, chunk: bytes) -> None:
        """Take in the next chunk, at most ``CHUNK`` bytes; it must not change any more."""
        self._wait()
        if len(chunk) < CHUNK:
            self._hash.update(chunk)
            return
        try:
            self._under_way = self._thread().submit(self._hash.update, chunk)
        except RuntimeError:  # no threads are started any more: the program is ending
            self._hash.update(chunk)

    def hexdigest(self) -> str:
        """The digest over all that was taken in."""
        self._wait()
        if self._beside is not None:
            self._beside.shutdown()
            self._beside = None
        return self._hash.hexdigest()

    def _thread(self) -> ThreadPoolExecutor:
        if self._beside is None:
            from concurrent.futures import ThreadPoolExecutor  # only large files need it

            self._beside = ThreadPoolExecutor(1, "wardrobe-hash")
        return self._beside

    def _wait(self) -> None:
        under_way, self._under_way = self._under_way, None
        if under_way is not None:
            under_way.result()


def digest_of(path: Path, *, like: str = "", from_disk: bool = False) -> str:
    """The digest over the whole content, made as ``like`` was, if that is given.

    ``from_disk`` asks the system to forget its cached pages first. Raises OSError.
    """
    with path.open("rb", buffering=0) as file:
        if from_disk:
            forget_pages(file.fileno())
        found = ContentHash(like)
        while chunk := file.read(CHUNK):
            found.update(chunk)
    return found.hexdigest()


def holds(path: Path, content: Iterable[bytes]) -> bool:
    """Whether the file on disk holds these chunks, byte for byte, and nothing more; the system is asked to
    forget its cached pages first. Raises OSError.
    """
    with path.open("rb", buffering=0) as file:
        forget_pages(file.fileno())
        same = all(_read_exactly(file, len(chunk)) == chunk for chunk in content)
        return same and not file.read(1)


def _read_exactly(file: FileIO, size: int) -> bytes:
    """So many bytes, fewer at the end of the file."""
    parts = file.read(size)
    while len(parts) < size and (more := file.read(size - len(parts))):
        parts += more
    return parts


def forget_pages(descriptor: int) -> None:
    """Ask the system to keep no page of the file in memory: what is not on the disk yet is sent there."""
    if hasattr(os, "posix_fadvise"):
        os.posix_fadvise(descriptor, 0, 0, os.POSIX_FADV_DONTNEED)
        os.posix_fadvise(descriptor, 0, 0, os.POSIX_FADV_SEQUENTIAL)


def same_content(one: Path, other: Path) -> bool:
    """Whether two files hold the same bytes; all are compared. Raises OSError."""
    with one.open("rb", buffering=0) as first, other.open("rb", buffering=0) as second:
        if os.fstat(first.fileno()).st_size != os.fstat(second.fileno()).st_size:
            return False
        while True:
            left, right = first.read(CHUNK), second.read(CHUNK)
            if left != right:
                return False
            if not left:
                return True


def look(path: Path) -> os.stat_result | None:
    """The file's facts (a link's target's), or None where nothing can be seen. Never raises OSError."""
    try:
        return path.stat()
    except (OSError, ValueError):
        return None


def look_itself(path: Path) -> os.stat_result | None:
    """The facts of what lies there, a link's own. None where there is nothing. Never raises OSError."""
    try:
        return path.lstat()
    except (OSError, ValueError):
        return None


def is_as_planned(facts: os.stat_result | None, identity: Identity) -> bool:
    """Whether a source is still the file that was looked at: regular, same size, same time exactly."""
    return (
        facts is not None
        and stat.S_ISREG(facts.st_mode)
        and facts.st_size == identity.size
        and facts.st_mtime_ns == identity.mtime_ns
    )


def is_as_filed(facts: os.stat_result | None, identity: Identity) -> bool:
    """Whether a target looks like what we put there: same size, same time as closely as its drive can keep
    it.
    """
    return (
        facts is not None
        and stat.S_ISREG(facts.st_mode)
        and facts.st_size == identity.size
        and abs(facts.st_mtime_ns - identity.mtime_ns) <= COARSE_TIME_NS
    )


def is_in_cloud(facts: os.stat_result) -> bool:
    """Whether a file's content would first have to be downloaded: told by its attributes, it is not read.

    Windows (OneDrive, Dropbox, iCloud) says so in ``st_file_attributes``, macOS in ``st_flags``.
    """
    windows: int = getattr(facts, "st_file_attributes", 0)
    macos: int = getattr(facts, "st_flags", 0)
    return bool(windows & _IN_CLOUD_ON_WINDOWS or macos & _IN_CLOUD_ON_MACOS)


def same_file(one: os.stat_result, other: os.stat_result) -> bool:
    """Whether two facts are about one and the same file on disk."""
    return (one.st_dev, one.st_ino) == (other.st_dev, other.st_ino)
