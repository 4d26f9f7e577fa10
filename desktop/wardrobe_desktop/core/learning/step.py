"""Step: what one change of the memory touched, so that only this is taken back, whatever else was taught."""

from __future__ import annotations

import contextlib
import sqlite3
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from wardrobe_desktop.core.errors import WardrobeError
from wardrobe_desktop.core.learning.rows import (
    EXAMPLE,
    add_where_free,
    break_rings,
    decline,
    parents_of,
    row_of,
)
from wardrobe_desktop.core.learning.taught import TaughtCategory, free_name

if TYPE_CHECKING:
    from wardrobe_desktop.core.learning.memory import Decided, Memory


@dataclass(frozen=True)
class Step:
    """``categories``: each as it was before and as it was afterwards, None where it was not there.

    ``decisions``: those that became others or were forgotten, as they were, with the choice they became.
    """

    categories: tuple[tuple[TaughtCategory | None, TaughtCategory | None], ...] = ()
    decisions: tuple[tuple[Decided, str | None], ...] = ()


def carry_out(memory: Memory, change: Callable[[], object]) -> Step:
    """Change the memory. What ``change`` raises is raised here, and the memory is as it was before."""
    with memory.alone:
        before = _State(memory)
        try:
            change()
        except BaseException:
            with contextlib.suppress(WardrobeError):
                memory.take_step_back(before.until(_State(memory)))
            raise
        return before.until(_State(memory))


class _State:
    def __init__(self, memory: Memory) -> None:
        self.categories = {each.id: each for each in memory.categories()}
        self.decisions = {one.example.digest: one for one in memory.decisions()}

    def until(self, after: _State) -> Step:
        """What differs there."""
        ids = [*self.categories, *(id_ for id_ in after.categories if id_ not in self.categories)]
        pairs = [(self.categories.get(id_), after.categories.get(id_)) for id_ in ids]
        became = {digest: one.choice for digest, one in after.decisions.items()}
        return Step(
            tuple((was, now) for was, now in pairs if _content(was) != _content(now)),
            tuple(
                (one, became.get(digest))
                for digest, one in self.decisions.items()
                if became.get(digest) != one.choice
            ),
        )


def _content(category: TaughtCategory | None) -> object:
    if category is None:
        return None
    return category.name, category.parent, _digests(category), category.declined


def _digests(category: TaughtCategory | None) -> set[str]:
    return {example.digest for example in category.examples} if category is not None else set()


def undo_in(base: sqlite3.Connection, step: Step) -> None:
    """Take a step back, as part of a transaction. What is an example of another category by now stays that;
    a category that is not there any more stays away, and one whose name is taken by now gets a number.
    """
    for was, now in step.categories:
        if was is None and now is not None:
            base.execute("UPDATE categories SET parent = NULL WHERE parent = ?", (now.id,))
            base.execute("DELETE FROM categories WHERE id = ?", (now.id,))
    for was, now in step.categories:
        if was is not None:
            _put_back(base, was, now)
    there = parents_of(base)
    for was, now in step.categories:
        if was is not None and was.id in there:
            gone = _digests(was) - _digests(now)
            add_where_free(base, was.id, [one for one in was.examples if one.digest in gone])
            decline(base, was.id, was.declined - (now.declined if now is not None else frozenset()))
    break_rings(base)
    _put_decisions_back(base, step.decisions)


def _put_back(base: sqlite3.Connection, was: TaughtCategory, now: TaughtCategory | None) -> None:
    """The category itself, without what it did not have."""
    if now is None:
        row = (was.id, was.name, was.parent)
        # In its place among the others, unless that is taken.
        base.execute(
            "INSERT OR IGNORE INTO categories (place, id, name, parent) VALUES (?, ?, ?, ?)",
            (was.place, *row),
        )
        base.execute("INSERT OR IGNORE INTO categories (id, name, parent) VALUES (?, ?, ?)", row)
    elif now.parent != was.parent:
        base.execute("UPDATE categories SET parent = ? WHERE id = ?", (was.parent, was.id))
    if now is None or now.name != was.name:
        others = [name for (name,) in base.execute("SELECT name FROM categories WHERE id != ?", (was.id,))]
        base.execute("UPDATE categories SET name = ? WHERE id = ?", (free_name(was.name, others), was.id))
    if now is not None:
        _delete(base, "examples", was.id, _digests(now) - _digests(was))
        _delete(base, "declined", was.id, now.declined - was.declined)


def _delete(base: sqlite3.Connection, table: str, category: str, digests: Iterable[str]) -> None:
    rows = [(category, digest) for digest in digests]
    base.executemany(f"DELETE FROM {table} WHERE category = ? AND digest = ?", rows)


def _put_decisions_back(base: sqlite3.Connection, decisions: Sequence[tuple[Decided, str | None]]) -> None:
    became = [(one.example.digest, choice) for one, choice in decisions if choice is not None]
    base.executemany("DELETE FROM decisions WHERE digest = ? AND choice = ?", became)
    base.executemany(
        f"INSERT OR IGNORE INTO decisions (choice, {EXAMPLE}) VALUES (?, ?, ?, ?, ?, ?)",
        [(one.choice, *row_of(one.example)) for one, _ in decisions],
    )
