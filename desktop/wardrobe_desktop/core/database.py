"""Database: an SQLite file of ours that outlives power cuts, and damage."""

from __future__ import annotations

import contextlib
import sqlite3
import threading
from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path
from typing import TypeVar

from wardrobe_desktop.core.errors import WardrobeError

_PATIENCE_S = 20  # for another process that is writing
_T = TypeVar("_T")


class Database:
    """May be used from several threads; several processes may share the file.

    A damaged file is put aside, never deleted, and a new one begun. Every method raises WardrobeError with a
    sentence when the disk refuses. ``lock`` can be held by whoever does several things as one.
    """

    def __init__(
        self,
        path: Path,
        prepare: Callable[[sqlite3.Connection], None],
        begun_anew: Callable[[sqlite3.Connection, Path], None],
        refusal: Callable[[Exception], str],
    ) -> None:
        """``prepare`` makes the tables of a file that was just opened, and may refuse it. ``begun_anew`` is
        called with the new database and where the damaged one lies now. ``refusal``: the sentence for an
        error of the disk.
        """
        self.path = path
        self.lock = threading.RLock()
        self._prepare = prepare
        self._begun_anew = begun_anew
        self._refusal = refusal
        with self._plain_errors():
            try:
                self._connection = self._open()
            except sqlite3.DatabaseError as error:
                if not _is_damage(error):
                    raise
                self._begin_anew()

    def run(self, work: Callable[[sqlite3.Connection], _T]) -> _T:
        """Do this with the database; once more with a new one where it turns out to be damaged."""
        with self.lock, self._plain_errors():
            try:
                return work(self._connection)
            except sqlite3.DatabaseError as error:
                if not _is_damage(error):
                    raise
                self._connection.close()
                self._begin_anew()
                return work(self._connection)

    def write(self, work: Callable[[sqlite3.Connection], object]) -> None:
        """Do this all or nothing; it is on disk when this returns."""

        def transaction(connection: sqlite3.Connection) -> None:
            with connection:
                work(connection)

        self.run(transaction)

    def close(self) -> None:
        """Let go of the file."""
        with self.lock:
            self._connection.close()

    def _open(self) -> sqlite3.Connection:
        connection = sqlite3.connect(self.path, timeout=_PATIENCE_S, check_same_thread=False)
        try:
            self._prepare(connection)
        except BaseException:
            connection.close()
            raise
        return connection

    def _begin_anew(self) -> None:
        aside = _put_aside(self.path)
        self._connection = self._open()
        self._begun_anew(self._connection, aside)

    @contextlib.contextmanager
    def _plain_errors(self) -> Iterator[None]:
        try:
            yield
        except (sqlite3.Error, OSError) as error:
            raise WardrobeError(self._refusal(error)) from error


def make_durable(connection: sqlite3.Connection) -> None:
    """What is written from now on outlives a power cut."""
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA synchronous = FULL")


def _is_damage(error: sqlite3.DatabaseError) -> bool:
    # Full and locked disks raise errors of the same family; only these two codes mean that the bytes are bad.
    code = getattr(error, "sqlite_errorcode", 0)
    return code & 0xFF in (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB)


def _put_aside(path: Path) -> Path:
    """Rename a damaged file, with what SQLite keeps beside it; where it lies now."""
    name = f"{path.name}.damaged-{datetime.now():%Y-%m-%d}"
    aside = path.with_name(name)
    count = 1
    while aside.exists():
        count += 1
        aside = path.with_name(f"{name}-{count}")
    path.rename(aside)
    for tail in ("-wal", "-shm"):
        beside = path.with_name(path.name + tail)
        if beside.exists():
            beside.rename(aside.with_name(aside.name + tail))
    return aside
