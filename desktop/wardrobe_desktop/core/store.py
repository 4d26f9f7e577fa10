"""Store:

what the network said and what the person decided, on disk, so that neither is ever asked for twice.
"""

from __future__ import annotations

import contextlib
import os
import sqlite3
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any, TypeVar

from wardrobe_desktop.core.database import Database, make_durable
from wardrobe_desktop.core.errors import ProblemKind, WardrobeError
from wardrobe_desktop.core.paths import data_dir, program_version
from wardrobe_desktop.core.photo import Photo
from wardrobe_desktop.core.prediction import Failure, Prediction
from wardrobe_desktop.core.sentence import say

_VERSION = 2
_CHUNK = 500  # well below SQLite's limit of variables in one statement (999 in old builds)
# The time is text: a photo dated after 2262 does not fit into 64 bits of nanoseconds.
_SCHEMA = """
CREATE TABLE IF NOT EXISTS files (
    path BLOB PRIMARY KEY, size INTEGER NOT NULL, mtime_ns TEXT NOT NULL, digest TEXT NOT NULL
) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS predictions (
    digest TEXT PRIMARY KEY, model_id TEXT NOT NULL, probabilities BLOB NOT NULL, embedding BLOB NOT NULL,
    familiarity REAL NOT NULL, taken INTEGER NOT NULL DEFAULT -1
);
CREATE TABLE IF NOT EXISTS choices (digest TEXT PRIMARY KEY, choice TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS bad (
    digest TEXT PRIMARY KEY, kind TEXT NOT NULL, version TEXT NOT NULL
) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS ran (circumstances TEXT PRIMARY KEY, model_id TEXT NOT NULL) WITHOUT ROWID;
"""
_ADDED_IN_2 = "ALTER TABLE predictions ADD COLUMN taken INTEGER NOT NULL DEFAULT -1"  # UNSEEN
_T = TypeVar("_T")


class Store:
    """The database ``review.sqlite``. One object may be used from several threads, several processes may
    share the file.

    Of each photo's content only the newest model's prediction is kept, so a new model does not double the
    file. A damaged database is put aside, never deleted, and a new one begun with the person's choices that
    could still be read; ``notice`` then holds the sentence to show, otherwise it is empty. Every method
    raises WardrobeError with a sentence when the disk refuses.
    """

    def __init__(self, path: Path | None = None) -> None:
        self.path = path or data_dir() / "review.sqlite"
        self.notice = ""
        self._database = Database(self.path, self._prepare, self._begun_anew, self._refusal)

    def known(self, photos: Sequence[Photo], model_id: str) -> dict[Path, Prediction]:
        """What this model said earlier of these photos, for those whose size and time are still the
        same.
        """
        from numpy import frombuffer  # not before the window is on the screen

        wanted = {os.fsencode(photo.path): photo for photo in photos}
        found: dict[Path, Prediction] = {}
        question = (
            "SELECT path, size, mtime_ns, digest, probabilities, embedding, familiarity, taken FROM files "
            "JOIN predictions USING (digest) WHERE model_id = ? AND path IN ({})"
        )
        for part in _chunks(list(wanted)):
            for row in self._ask(question, part, model_id):
                photo = wanted[row[0]]
                if (photo.identity.size, str(photo.identity.mtime_ns)) == (row[1], row[2]):
                    found[photo.path] = _prediction(photo, model_id, row[3:], frombuffer)
        return found

    def remember(self, predictions: Sequence[Prediction]) -> None:
        """Keep these predictions; they are on disk when this returns.
        Quickest with some dozens at a time.
        """
        files = [
            (os.fsencode(p.photo.path), p.photo.identity.size, str(p.photo.identity.mtime_ns), p.photo.digest)
            for p in predictions
        ]
        said = [_said(prediction) for prediction in predictions]

        def write(database: sqlite3.Connection) -> None:
            database.executemany("INSERT OR REPLACE INTO files VALUES (?, ?, ?, ?)", files)
            database.executemany("INSERT OR REPLACE INTO predictions VALUES (?, ?, ?, ?, ?, ?)", said)

        self._database.write(write)

    def days(self, digests: Sequence[str]) -> dict[str, int]:
        """The days on which the photos with these contents were taken, where somebody has looked."""
        found: dict[str, int] = {}
        question = "SELECT digest, taken FROM predictions WHERE taken >= 0 AND digest IN ({})"
        for part in _chunks(digests):
            found.update(self._ask(question, part))
        return found

    def remember_days(self, days: Mapping[str, int]) -> None:
        """Keep when the photos with these contents were taken. On disk when this returns."""
        rows = [(day, digest) for digest, day in days.items()]
        deed = "UPDATE predictions SET taken = ? WHERE digest = ?"
        self._database.write(lambda base: base.executemany(deed, rows))

    def bad(self) -> dict[str, ProblemKind]:
        """Contents that ended the helper process, or took too long, in this version of the program; a newer
        one may have better codecs, and tries them again.
        """
        question = "SELECT digest, kind, version FROM bad"
        rows = self._database.run(lambda base: base.execute(question).fetchall())
        kinds = {kind.value: kind for kind in ProblemKind}
        version = program_version() if rows else ""
        return {digest: kinds[kind] for digest, kind, of in rows if of == version and kind in kinds}

    def remember_bad(self, failure: Failure) -> None:
        """Keep that this photo's content is to blame. On disk when this returns."""
        photo, kind = failure.photo, failure.problem.kind.value
        identity = photo.identity
        file = (os.fsencode(photo.path), identity.size, str(identity.mtime_ns), photo.digest)
        found = (photo.digest, kind, program_version())

        def write(database: sqlite3.Connection) -> None:
            database.execute("INSERT OR REPLACE INTO files VALUES (?, ?, ?, ?)", file)
            database.execute("INSERT OR REPLACE INTO bad VALUES (?, ?, ?)", found)

        self._database.write(write)

    def forgive(self, paths: Sequence[Path]) -> None:
        """Let these files be tried again, and every other with their content."""
        names = [(os.fsencode(path),) for path in paths]
        deed = "DELETE FROM bad WHERE digest IN (SELECT digest FROM files WHERE path = ?)"
        if self._database.run(lambda base: base.execute("SELECT 1 FROM bad LIMIT 1").fetchone()):
            self._database.write(lambda base: base.executemany(deed, names))

    def ran(self, circumstances: str) -> str:
        """The digest of the model file that ran under these circumstances (see Recall); empty if none
        did.
        """
        for row in self._ask("SELECT model_id FROM ran WHERE circumstances IN ({})", [circumstances]):
            return str(row[0])
        return ""

    def set_ran(self, circumstances: str, model_id: str) -> None:
        """Keep which model file ran under these circumstances."""
        row = (circumstances, model_id)
        self._database.write(lambda base: base.execute("INSERT OR REPLACE INTO ran VALUES (?, ?)", row))

    def choose(self, digests: Sequence[str], choice: str | None) -> None:
        """Keep what the person decided for these contents, or forget it with None.

        On disk when this returns.
        """
        if choice is None:
            forgotten = [(digest,) for digest in digests]
            self._database.write(
                lambda base: base.executemany("DELETE FROM choices WHERE digest = ?", forgotten)
            )
            return
        rows = [(digest, choice) for digest in digests]
        self._database.write(
            lambda base: base.executemany("INSERT OR REPLACE INTO choices VALUES (?, ?)", rows)
        )

    def choices(self, digests: Sequence[str]) -> dict[str, str]:
        """What the person decided earlier, for those of these contents where they did."""
        found: dict[str, str] = {}
        for part in _chunks(digests):
            found.update(self._ask("SELECT digest, choice FROM choices WHERE digest IN ({})", part))
        return found

    def chosen(self, choice: str) -> list[str]:
        """The contents, by digest, of which the person decided this."""
        return [row[0] for row in self._ask("SELECT digest FROM choices WHERE choice IN ({})", [choice])]

    def forget(self) -> None:
        """Forget what was recognised and every decision, and give the room on disk back."""

        def delete(database: sqlite3.Connection) -> None:
            for table in ("files", "predictions", "choices", "bad"):
                database.execute(f"DELETE FROM {table}")

        self._database.write(delete)
        self._database.run(lambda base: base.execute("VACUUM"))
        self._database.run(lambda base: base.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall())

    def close(self) -> None:
        """Let go of the file."""
        self._database.close()

    def __enter__(self) -> Store:
        return self

    def __exit__(self, *_error: object) -> None:
        self.close()

    def _ask(self, question: str, keys: Sequence[object], *before: object) -> list[Any]:
        question = question.format(",".join("?" * len(keys)))
        return self._database.run(lambda base: base.execute(question, (*before, *keys)).fetchall())

    def _prepare(self, base: sqlite3.Connection) -> None:
        version = base.execute("PRAGMA user_version").fetchone()[0]
        if version > _VERSION:
            raise WardrobeError(
                say(
                    "{path} was written by a newer Wardrobe Sorter. "
                    "Update the program to go on with your review.",
                    path=self.path,
                )
            )
        # One embedding fills more than half of a usual page, so that the rest of it would be wasted.
        base.execute("PRAGMA page_size = 16384")
        make_durable(base)
        if version < _VERSION:
            _bring_up_to_date(base)

    def _begun_anew(self, base: sqlite3.Connection, aside: Path) -> None:
        saved = _salvaged_choices(aside)
        with base:
            base.executemany("INSERT OR REPLACE INTO choices VALUES (?, ?)", saved)
        if saved:
            self.notice = say(
                "The file with your review was damaged. It was put aside as {name}, and a new one begun; it "
                "has those of your decisions that could still be read.",
                name=aside.name,
            )
        else:
            self.notice = say(
                "The file with your review was damaged. It was put aside as {name}, and a new one begun; "
                "photos will be looked at again.",
                name=aside.name,
            )

    def _refusal(self, error: Exception) -> str:
        return say(
            "What was found out cannot be kept in {path} ({error}). "
            "Make room on that disk, or check that you may write there.",
            path=self.path,
            error=error,
        )


def _bring_up_to_date(database: sqlite3.Connection) -> None:
    """Make the tables, or add what an earlier version of them lacks; all or nothing."""
    with database:
        database.execute("BEGIN IMMEDIATE")  # another process may be at it
        for statement in _SCHEMA.split(";")[:-1]:
            database.execute(statement)
        # The file says what it lacks: its number may be of a version that was cut off, or of another tool.
        if "taken" not in {row[1] for row in database.execute("PRAGMA table_info(predictions)")}:
            database.execute(_ADDED_IN_2)
        database.execute(f"PRAGMA user_version = {_VERSION}")


def _salvaged_choices(path: Path) -> list[tuple[str, str]]:
    saved: list[tuple[str, str]] = []
    with contextlib.suppress(sqlite3.Error), contextlib.closing(sqlite3.connect(path)) as database:
        for row in database.execute("SELECT digest, choice FROM choices"):
            saved.append(row)  # row by row: those before the damage are kept
    return [row for row in saved if all(isinstance(value, str) for value in row)]


def _said(prediction: Prediction) -> tuple[object, ...]:
    numbers = prediction.probabilities.tobytes(), prediction.embedding.tobytes()
    photo = prediction.photo
    return photo.digest, prediction.model_id, *numbers, prediction.familiarity, photo.taken


def _prediction(
    photo: Photo, model_id: str, row: tuple[str, bytes, bytes, float, int], read: Callable[..., Any]
) -> Prediction:
    digest, probabilities, embedding, familiarity, taken = row
    seen = replace(photo, identity=replace(photo.identity, digest=digest), taken=taken)
    numbers = read(probabilities, "float32"), read(embedding, "float16")
    return Prediction(seen, *numbers, familiarity, model_id)


def _chunks(keys: Sequence[_T]) -> Iterator[Sequence[_T]]:
    for start in range(0, len(keys), _CHUNK):
        yield keys[start : start + _CHUNK]
