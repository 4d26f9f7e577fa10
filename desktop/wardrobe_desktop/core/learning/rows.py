"""Rows: how the memory keeps categories, examples and decisions. What writes is part of a transaction."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Sequence

import numpy as np

from wardrobe_desktop.core.learning.kinds import ring_breakers
from wardrobe_desktop.core.learning.taught import Example, TeachingError
from wardrobe_desktop.core.sentence import say

SCHEMA = """
CREATE TABLE IF NOT EXISTS categories (
    place INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, name TEXT NOT NULL, parent TEXT
);
CREATE TABLE IF NOT EXISTS examples (
    place INTEGER PRIMARY KEY, category TEXT NOT NULL REFERENCES categories (id) ON DELETE CASCADE,
    digest TEXT NOT NULL UNIQUE, model_id TEXT NOT NULL, probabilities BLOB NOT NULL, embedding BLOB NOT NULL,
    path TEXT NOT NULL
);
CREATE TABLE IF NOT EXISTS declined (
    category TEXT NOT NULL REFERENCES categories (id) ON DELETE CASCADE, digest TEXT NOT NULL,
    PRIMARY KEY (category, digest)
) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS decisions (
    place INTEGER PRIMARY KEY, choice TEXT NOT NULL, digest TEXT NOT NULL UNIQUE, model_id TEXT NOT NULL,
    probabilities BLOB NOT NULL, embedding BLOB NOT NULL, path TEXT NOT NULL
);
"""
EXAMPLE = "digest, model_id, probabilities, embedding, path"
"""An example's columns, as ``row_of`` gives them and ``example_in`` takes them."""


def require(base: sqlite3.Connection, category: str) -> None:
    """Raises TeachingError where the category is not there."""
    if base.execute("SELECT 1 FROM categories WHERE id = ?", (category,)).fetchone() is None:
        raise TeachingError(say("This category is not there any more; make it anew."))


def parents_of(base: sqlite3.Connection) -> dict[str, str | None]:
    """What each category is a kind of, by ids, in the order in which they were made."""
    return dict(base.execute("SELECT id, parent FROM categories ORDER BY place"))


def break_rings(base: sqlite3.Connection) -> None:
    """No category is a kind of itself from now on."""
    rows = [(each,) for each in ring_breakers(parents_of(base))]
    base.executemany("UPDATE categories SET parent = NULL WHERE id = ?", rows)


def add(base: sqlite3.Connection, category: str, examples: Sequence[Example]) -> None:
    """Let these be examples of the category, and of no other."""
    base.executemany(
        f"INSERT OR REPLACE INTO examples (category, {EXAMPLE}) VALUES (?, ?, ?, ?, ?, ?)",
        [(category, *row_of(example)) for example in examples],
    )
    base.executemany(
        "DELETE FROM declined WHERE category = ? AND digest = ?",
        [(category, example.digest) for example in examples],
    )


def add_where_free(base: sqlite3.Connection, category: str, examples: Sequence[Example]) -> None:
    """Let these be examples of the category, except what is one of another."""
    base.executemany(
        f"INSERT OR IGNORE INTO examples (category, {EXAMPLE}) VALUES (?, ?, ?, ?, ?, ?)",
        [(category, *row_of(example)) for example in examples],
    )


def decline(base: sqlite3.Connection, category: str, digests: Iterable[str]) -> None:
    """Keep that these photos are said not to be of the category."""
    base.executemany(
        "INSERT OR IGNORE INTO declined (category, digest) VALUES (?, ?)",
        [(category, digest) for digest in digests],
    )


def forget_denials(base: sqlite3.Connection, category: str) -> None:
    """What is an example of the category, or was decided to be of it, is not declined."""
    base.execute(
        "DELETE FROM declined WHERE category = ?1 AND (digest IN (SELECT digest FROM examples WHERE "
        "category = ?1) OR digest IN (SELECT digest FROM decisions WHERE choice = ?1))",
        (category,),
    )


def row_of(example: Example) -> tuple[str, str, bytes, bytes, str]:
    """An example's columns."""
    # Stored as float32 and float16 whatever came in, so that what is read back has the width it should.
    said = np.asarray(example.probabilities, np.float32).tobytes()
    return (
        example.digest,
        example.model_id,
        said,
        np.asarray(example.embedding, np.float16).tobytes(),
        # A path may hold bytes that are no letters; they would not go into the database.
        example.path.encode("utf-8", "surrogateescape").decode("utf-8", "replace"),
    )


def example_in(row: tuple[str, str, bytes, bytes, str]) -> Example:
    """The example in such columns."""
    digest, model_id, probabilities, embedding, path = row
    return Example(
        digest, model_id, np.frombuffer(probabilities, np.float32), np.frombuffer(embedding, np.float16), path
    )
