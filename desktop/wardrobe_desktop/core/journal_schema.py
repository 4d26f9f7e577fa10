"""The journal's tables: made, brought up to date from every earlier schema, and sealed row by row."""

from __future__ import annotations

import hashlib
import sqlite3
from collections.abc import Iterable
from typing import Any

SCHEMA = 2

_TABLES = """
CREATE TABLE IF NOT EXISTS sorts (
    id TEXT PRIMARY KEY, mode TEXT NOT NULL, destination BLOB NOT NULL, sources TEXT NOT NULL,
    made TEXT NOT NULL, started TEXT NOT NULL, finished TEXT, state TEXT NOT NULL,
    total INTEGER NOT NULL, done INTEGER NOT NULL, bytes_needed INTEGER NOT NULL,
    folders TEXT NOT NULL, out_of_plan TEXT NOT NULL, note TEXT NOT NULL, deletes INTEGER NOT NULL,
    options TEXT NOT NULL DEFAULT '{}', seal TEXT NOT NULL DEFAULT ''
);
CREATE TABLE IF NOT EXISTS steps (
    sort_id TEXT NOT NULL, number INTEGER NOT NULL, move INTEGER NOT NULL, folder TEXT NOT NULL,
    renamed INTEGER NOT NULL, source BLOB NOT NULL, target BLOB NOT NULL, size INTEGER NOT NULL,
    mtime_ns TEXT NOT NULL, digest TEXT NOT NULL, state TEXT NOT NULL, why TEXT NOT NULL,
    written TEXT NOT NULL, seal TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (sort_id, number)
) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS made_folders (
    sort_id TEXT NOT NULL, path BLOB NOT NULL, PRIMARY KEY (sort_id, path)
) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS mounts (
    sort_id TEXT NOT NULL, path BLOB NOT NULL, PRIMARY KEY (sort_id, path)
) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS claims (
    sort_id TEXT NOT NULL, number INTEGER NOT NULL, path BLOB NOT NULL, PRIMARY KEY (sort_id, number)
) WITHOUT ROWID;
"""

_ADDED_IN_2 = (
    "ALTER TABLE sorts ADD COLUMN options TEXT NOT NULL DEFAULT '{}'",
    "ALTER TABLE sorts ADD COLUMN seal TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE steps ADD COLUMN seal TEXT NOT NULL DEFAULT ''",
)

_SORT = (
    *("id", "mode", "destination", "sources", "made", "started", "total", "bytes_needed", "folders"),
    *("out_of_plan", "options"),
)
_STEP = ("sort_id", "number", "move", "folder", "renamed", "source", "target", "size", "mtime_ns", "digest")


def is_sound(database: sqlite3.Connection) -> bool:
    """Whether SQLite finds its own pages in order."""
    return bool(database.execute("PRAGMA quick_check(1)").fetchone()[0] == "ok")


def schema_of(database: sqlite3.Connection) -> int:
    """The schema that the tables have; 0 where there are none yet."""
    return int(database.execute("PRAGMA user_version").fetchone()[0])


def bring_up_to_date(database: sqlite3.Connection) -> None:
    """Make the tables, or add what this schema has over the one they have. Part of a transaction."""
    known = schema_of(database)
    if known == 1:
        for statement in _ADDED_IN_2:
            database.execute(statement)
    for statement in _TABLES.split(";")[:-1]:
        database.execute(statement)
    if known == 1:
        _seal_all(database)
    database.execute(f"PRAGMA user_version={SCHEMA}")


def _seal_all(database: sqlite3.Connection) -> None:
    """Seal what was written before there were seals; it is taken as it is."""
    for step in database.execute("SELECT * FROM steps").fetchall():
        values = (seal_of_step(step), step["sort_id"], step["number"])
        database.execute("UPDATE steps SET seal=? WHERE sort_id=? AND number=?", values)
    for sort in database.execute("SELECT * FROM sorts").fetchall():
        steps = database.execute("SELECT count(*) FROM steps WHERE sort_id=?", (sort["id"],)).fetchone()[0]
        database.execute("UPDATE sorts SET seal=? WHERE id=?", (seal_of_sort(sort, steps), sort["id"]))


def seal_of(values: Iterable[Any]) -> str:
    """A checksum (BLAKE2b, 8 bytes, in hex) over what a row was written with."""
    return hashlib.blake2b(repr(tuple(values)).encode("utf-8", "surrogateescape"), digest_size=8).hexdigest()


def seal_of_step(row: sqlite3.Row) -> str:
    """The seal that a step's row must bear: over all of it that never changes."""
    return seal_of(str(row[name]) if name == "mtime_ns" else row[name] for name in _STEP)


def bears_its_seal(row: sqlite3.Row) -> bool:
    """Whether a step's row is as it was written.

    The first tables of all kept times as numbers, and give them back as such: a row may bear the seal over
    the text that was written, or, taken over from before there were seals, over the number.
    """
    return row["seal"] in (seal_of_step(row), seal_of(row[name] for name in _STEP))


def seal_of_sort(row: sqlite3.Row, steps: int) -> str:
    """The seal that a sort's row must bear: over all of it that never changes, and its number of steps."""
    return seal_of([*(row[name] for name in _SORT), steps])
