"""Categories are kinds of others, and never of themselves, whatever is joined or lies on the disk."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest
from desktop.core.learning.wardrobe import MODEL, examples_of

from wardrobe_desktop.core.learning.kinds import is_below, ring_breakers
from wardrobe_desktop.core.learning.memory import Memory
from wardrobe_desktop.core.learning.my_categories import export_categories, read_categories
from wardrobe_desktop.core.learning.taught import TeachingError

TEN = MODEL.categories


def parents_in(memory: Memory) -> dict[str, str | None]:
    return {each.id: each.parent for each in memory.categories()}


@pytest.fixture
def robe_line(memory: Memory) -> tuple[str, str, str]:
    """A robe is a kind of dress, a kimono of robe, a yukata of kimono."""
    robe = memory.teach("Robe", examples_of("hat", 3), TEN, parent="dress")
    kimono = memory.teach("Kimono", examples_of("kimono", 3), TEN, parent=robe)
    return robe, kimono, memory.teach("Yukata", examples_of("scarf", 3), TEN, parent=kimono)


def test_what_joins_a_kind_of_its_kind_leaves_it_its_place_and_no_ring(
    memory: Memory, robe_line: tuple[str, str, str], tmp_path: Path
) -> None:
    robe, kimono, yukata = robe_line
    memory.join(robe, yukata)
    assert parents_in(memory) == {yukata: "dress", kimono: yukata}
    export_categories(memory.categories(), tmp_path / "mine.json")
    assert len(read_categories(tmp_path / "mine.json")) == 2


def test_what_joins_that_of_which_it_is_a_kind_leaves_it_where_it_is(
    memory: Memory, robe_line: tuple[str, str, str]
) -> None:
    robe, kimono, yukata = robe_line
    memory.join(kimono, robe)
    assert parents_in(memory) == {robe: "dress", yukata: robe}


def test_a_ring_that_lies_on_the_disk_is_opened_where_it_began(tmp_path: Path) -> None:
    path = tmp_path / "m.sqlite"
    with Memory(path) as memory:
        one, two, three = (memory.teach(name, [], TEN) for name in ("Robe", "Kimono", "Yukata"))
    base = sqlite3.connect(path)
    with base:
        for parent, category in ((two, one), (three, two), (two, three)):
            base.execute("UPDATE categories SET parent = ? WHERE id = ?", (parent, category))
    base.close()
    with Memory(path) as memory:
        assert parents_in(memory) == {one: two, two: None, three: two}
        memory.set_parent(one, three)
        with pytest.raises(TeachingError, match="itself"):
            memory.set_parent(two, one)


def test_questions_about_a_ring_end() -> None:
    ring = {"a": "b", "b": "a", "c": "b", "d": "d"}
    assert not is_below("c", "e", ring)
    assert is_below("c", "a", ring)
    assert ring_breakers(ring) == ["a", "d"]
    assert ring_breakers({"a": "b", "b": "dress"}) == []
