"""Memory: taught categories and what was learned from decisions, on disk."""

from __future__ import annotations

import contextlib
import sqlite3
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from wardrobe_desktop.core.database import Database, make_durable
from wardrobe_desktop.core.errors import WardrobeError
from wardrobe_desktop.core.learning.kinds import is_below
from wardrobe_desktop.core.learning.rows import (
    EXAMPLE,
    SCHEMA,
    add,
    break_rings,
    decline,
    example_in,
    forget_denials,
    parents_of,
    require,
    row_of,
)
from wardrobe_desktop.core.learning.step import Step, undo_in
from wardrobe_desktop.core.learning.taught import Example, TaughtCategory, TeachingError, checked_name, new_id
from wardrobe_desktop.core.paths import data_dir
from wardrobe_desktop.core.prediction import Category
from wardrobe_desktop.core.sentence import say

_VERSION = 1
_KEPT = 1000
"""So many decisions are remembered, the newest; evidence.MOST of them are learned from."""


@dataclass(frozen=True)
class Decided:
    """A decision by hand that is learned from: ``choice`` is a category's id."""

    choice: str
    example: Example


class Memory:
    """The database ``learned.sqlite``. May be used from several threads; every change is on disk when its
    method returns.

    A photo is an example of one category at most. A damaged file is put aside, never deleted, and a new one
    begun; ``notice`` then holds the sentence to show. Every method raises WardrobeError with a sentence when
    the disk refuses.
    """

    def __init__(self, path: Path | None = None) -> None:
        self.path = path or data_dir() / "learned.sqlite"
        self.notice = ""
        self._database = Database(self.path, self._prepare, self._begun_anew, self._refusal)

    # categories

    def categories(self) -> tuple[TaughtCategory, ...]:
        """Every taught category with its examples, in the order in which they were made."""

        def read(base: sqlite3.Connection) -> tuple[TaughtCategory, ...]:
            of: dict[str, list[Example]] = {}
            for row in base.execute(f"SELECT category, {EXAMPLE} FROM examples ORDER BY place"):
                of.setdefault(row[0], []).append(example_in(row[1:]))
            declined: dict[str, set[str]] = {}
            for category, digest in base.execute("SELECT category, digest FROM declined"):
                declined.setdefault(category, set()).add(digest)
            rows = base.execute("SELECT id, name, parent, place FROM categories ORDER BY place").fetchall()
            return tuple(
                TaughtCategory(
                    id_, name, parent, tuple(of.get(id_, ())), frozenset(declined.get(id_, ())), place
                )
                for id_, name, parent, place in rows
            )

        return self._database.run(read)

    def names(self) -> tuple[Category, ...]:
        """The taught categories without their examples, which is quickly read."""
        question = "SELECT id, name, parent FROM categories ORDER BY place"
        return self._database.run(lambda base: tuple(Category(*row) for row in base.execute(question)))

    @property
    def alone(self) -> contextlib.AbstractContextManager[object]:
        """While it is held, no other thread of this process changes or reads anything here."""
        return self._database.lock

    def teach(
        self,
        name: str,
        examples: Iterable[Example],
        others: Sequence[Category],
        parent: str | None = None,
        id_: str = "",
        declined: Iterable[str] = (),
    ) -> str:
        """Make a category; returns its id. ``others``: the model's categories, whose names are taken.

        ``id_``: the id that it is to have, where that was chosen before. ``declined``: photos that are said
        not to be of it. Raises TeachingError for a name or an id that cannot be, or a parent that is no
        category.
        """
        with self._database.lock:
            taken = [*others, *self.names()]
            plain = checked_name(name, [each.name for each in taken])
            if parent is not None and parent not in {each.id for each in taken}:
                raise TeachingError(say("The category that this is to be a kind of is not there any more."))
            if id_ in {each.id for each in taken}:
                raise TeachingError(
                    say("There is a category called {name} already; choose another name.", name=plain)
                )
            made = id_ or new_id(plain, {each.id for each in taken})
            rows, no_examples = list(examples), list(declined)

            def write(base: sqlite3.Connection) -> None:
                base.execute(
                    "INSERT INTO categories (id, name, parent) VALUES (?, ?, ?)", (made, plain, parent)
                )
                add(base, made, rows)
                decline(base, made, no_examples)

            self._database.write(write)
            return made

    def add_examples(self, category: str, examples: Iterable[Example]) -> None:
        """Show more photos of a category; what was an example of another is one of this from now on."""
        rows = list(examples)

        def write(base: sqlite3.Connection) -> None:
            require(base, category)
            add(base, category, rows)

        self._database.write(write)

    def decline(self, category: str, digests: Iterable[str]) -> None:
        """These photos are said not to be of this category; an example or a decision takes that back."""
        rows = list(digests)

        def write(base: sqlite3.Connection) -> None:
            require(base, category)
            decline(base, category, rows)

        self._database.write(write)

    def drop_examples(self, digests: Sequence[str]) -> None:
        """These photos are no examples any more, of whatever category."""
        rows = [(digest,) for digest in digests]
        self._database.write(lambda base: base.executemany("DELETE FROM examples WHERE digest = ?", rows))

    def take_in(self, categories: Sequence[TaughtCategory]) -> None:
        """Add categories, all of them or none: of one that is there by its id, its examples
        and what was declined, except what is of it here.

        Each is a kind of its ``parent``, where it names one; what is a kind of what here stays where both
        cannot be.
        """

        def write(base: sqlite3.Connection) -> None:
            for each in categories:
                row = (each.id, each.name)
                base.execute("INSERT OR IGNORE INTO categories (id, name) VALUES (?, ?)", row)
                add(base, each.id, each.examples)
                decline(base, each.id, each.declined)
                forget_denials(base, each.id)
            for each in categories:
                if each.parent is not None and not is_below(each.parent, each.id, parents_of(base)):
                    base.execute("UPDATE categories SET parent = ? WHERE id = ?", (each.parent, each.id))

        self._database.write(write)

    def rename(self, category: str, name: str, others: Sequence[Category]) -> None:
        """Give a category another name. Raises TeachingError as ``teach`` does."""
        with self._database.lock:
            taken = [*others, *(each for each in self.names() if each.id != category)]
            plain = checked_name(name, [each.name for each in taken])

            def write(base: sqlite3.Connection) -> None:
                require(base, category)
                base.execute("UPDATE categories SET name = ? WHERE id = ?", (plain, category))

            self._database.write(write)

    def set_parent(self, category: str, parent: str | None) -> None:
        """Say that a category is a kind of another, of the model's or a taught one, or of none."""

        def write(base: sqlite3.Connection) -> None:
            require(base, category)
            if parent is not None and is_below(parent, category, parents_of(base)):
                raise TeachingError(say("A category cannot be a kind of itself; choose another."))
            base.execute("UPDATE categories SET parent = ? WHERE id = ?", (parent, category))

        self._database.write(write)

    def join(self, category: str, into: str) -> None:
        """Make two taught categories one: ``into`` takes the examples, the decisions and the kinds of
        ``category``, which is no more.
        """

        def write(base: sqlite3.Connection) -> None:
            for each in (category, into):
                require(base, each)
            if category == into:
                raise TeachingError(say("These two are the same category; choose another."))
            base.execute("UPDATE examples SET category = ? WHERE category = ?", (into, category))
            base.execute("UPDATE decisions SET choice = ? WHERE choice = ?", (into, category))
            forget_denials(base, into)
            parents = parents_of(base)
            if is_below(into, category, parents):  # it takes the place of what joins it
                base.execute("UPDATE categories SET parent = ? WHERE id = ?", (parents[category], into))
            base.execute("UPDATE categories SET parent = ? WHERE parent = ?", (into, category))
            base.execute("DELETE FROM categories WHERE id = ?", (category,))

        self._database.write(write)

    def forget(self, category: str) -> None:
        """Forget a taught category, its examples, and what decisions for it taught.

        Those that were kinds of it stay, as kinds of nothing.
        """

        def write(base: sqlite3.Connection) -> None:
            base.execute("UPDATE categories SET parent = NULL WHERE parent = ?", (category,))
            base.execute("DELETE FROM decisions WHERE choice = ?", (category,))
            base.execute("DELETE FROM categories WHERE id = ?", (category,))

        self._database.write(write)

    def forget_everything(self) -> None:
        """Forget every taught category and all that was learned from decisions."""

        def write(base: sqlite3.Connection) -> None:
            for table in ("decisions", "examples", "categories"):
                base.execute(f"DELETE FROM {table}")

        self._database.write(write)

    def take_step_back(self, step: Step) -> None:
        """Let what a step touched be as it was; everything else stays as it is now."""
        self._database.write(lambda base: undo_in(base, step))

    # decisions

    def decide(self, decided: Iterable[Decided]) -> None:
        """Remember decisions by hand; for a photo with one already, the new one counts."""
        rows = [(one.choice, *row_of(one.example)) for one in decided]

        def write(base: sqlite3.Connection) -> None:
            base.executemany(
                f"INSERT OR REPLACE INTO decisions (choice, {EXAMPLE}) VALUES (?, ?, ?, ?, ?, ?)", rows
            )
            base.executemany(
                "DELETE FROM declined WHERE category = ? AND digest = ?", [row[:2] for row in rows]
            )
            base.execute(
                "DELETE FROM decisions WHERE place <= (SELECT max(place) FROM decisions) AND place NOT IN "
                "(SELECT place FROM decisions ORDER BY place DESC LIMIT ?)",
                (_KEPT,),
            )

        self._database.write(write)

    def take_back(self, digests: Sequence[str]) -> None:
        """Forget what was learned from the decisions on these photos."""
        rows = [(digest,) for digest in digests]
        self._database.write(lambda base: base.executemany("DELETE FROM decisions WHERE digest = ?", rows))

    def decisions(self) -> tuple[Decided, ...]:
        """What is learned from, oldest first."""
        question = f"SELECT choice, {EXAMPLE} FROM decisions ORDER BY place"
        return self._database.run(
            lambda b: tuple(Decided(r[0], example_in(r[1:])) for r in b.execute(question))
        )

    # another model

    def outdated(self, model_id: str) -> tuple[Example, ...]:
        """Examples and decided photos that this model has not seen yet, to be looked at again."""
        question = (
            f"SELECT {EXAMPLE} FROM examples WHERE model_id != ?1 "
            f"UNION ALL SELECT {EXAMPLE} FROM decisions WHERE model_id != ?1 "
            "AND digest NOT IN (SELECT digest FROM examples)"
        )
        return self._database.run(
            lambda base: tuple(example_in(row) for row in base.execute(question, (model_id,)))
        )

    def refresh(self, examples: Iterable[Example]) -> None:
        """Take in what a new model says of photos that are known here; others are passed over."""
        rows = [
            (one.model_id, one.probabilities.tobytes(), one.embedding.tobytes(), one.path, one.digest)
            for one in examples
        ]
        change = "SET model_id = ?, probabilities = ?, embedding = ?, path = ? WHERE digest = ?"

        def write(base: sqlite3.Connection) -> None:
            base.executemany(f"UPDATE examples {change}", rows)
            base.executemany(f"UPDATE decisions {change}", rows)

        self._database.write(write)

    def close(self) -> None:
        """Let go of the file."""
        self._database.close()

    def __enter__(self) -> Memory:
        return self

    def __exit__(self, *_error: object) -> None:
        self.close()

    # the database

    def _prepare(self, base: sqlite3.Connection) -> None:
        if base.execute("PRAGMA user_version").fetchone()[0] > _VERSION:
            raise WardrobeError(
                say(
                    "{path} was written by a newer Wardrobe Sorter. Update the program to use your "
                    "own categories.",
                    path=self.path,
                )
            )
        make_durable(base)
        base.execute("PRAGMA foreign_keys = ON")
        base.executescript(SCHEMA)
        with base:  # earlier versions could make a ring by joining
            break_rings(base)
        base.execute(f"PRAGMA user_version = {_VERSION}")

    def _begun_anew(self, _base: sqlite3.Connection, aside: Path) -> None:
        self.notice = say(
            "The file with your own categories was damaged. It was put aside as {name}; bring your "
            "categories back from an exported file, or show them anew.",
            name=aside.name,
        )

    def _refusal(self, error: Exception) -> str:
        return say(
            "What was learned cannot be kept in {path} ({error}). "
            "Make room on that disk, or check that you may write there.",
            path=self.path,
            error=error,
        )
