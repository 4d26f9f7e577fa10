"""Categories that travel as a file come in whole, or not at all."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest
from desktop.core.learning.wardrobe import MODEL, examples_of

from wardrobe_desktop.core.errors import WardrobeError
from wardrobe_desktop.core.learning.memory import Decided, Memory
from wardrobe_desktop.core.learning.my_categories import (
    OUR_NAMES,
    export_categories,
    import_categories,
    read_categories,
)
from wardrobe_desktop.core.learning.taught import TaughtCategory, TeachingError

TEN = MODEL.categories


def test_what_is_a_kind_of_what_here_stays_where_a_file_says_the_opposite(memory: Memory) -> None:
    robe = memory.teach("Robe", examples_of("hat", 3), TEN)
    kimono = memory.teach("Kimono", examples_of("kimono", 3), TEN, parent=robe)
    coming = [
        TaughtCategory("own-a", "Robe", "own-b", tuple(examples_of("hat", 2, first=50))),
        TaughtCategory("own-b", "Kimono", None, tuple(examples_of("kimono", 2, first=50))),
        TaughtCategory("own-c", "Obi", "own-a", tuple(examples_of("scarf", 2))),
    ]
    assert import_categories(memory, coming, TEN) == [robe, kimono, "own-obi"]
    assert [(each.name, each.parent, len(each.examples)) for each in memory.categories()] == [
        ("Robe", None, 5),
        ("Kimono", robe, 5),
        ("Obi", robe, 2),
    ]


def test_a_file_that_the_disk_takes_half_leaves_nothing(memory: Memory) -> None:
    robe = memory.teach("Robe", examples_of("hat", 3), TEN)
    base = sqlite3.connect(memory.path)
    base.execute(
        "CREATE TRIGGER full_disk BEFORE INSERT ON examples WHEN NEW.category = 'own-obi' "
        "BEGIN SELECT RAISE(ABORT, 'no room'); END"
    )
    base.close()
    coming = [
        TaughtCategory("own-a", "Robe", None, tuple(examples_of("hat", 2, first=50))),
        TaughtCategory("own-b", "Kimono", "own-a", tuple(examples_of("kimono", 2))),
        TaughtCategory("own-c", "Obi", None, tuple(examples_of("scarf", 2))),
    ]
    with pytest.raises(WardrobeError, match="no room"):
        import_categories(memory, coming, TEN)
    assert [(each.id, len(each.examples)) for each in memory.categories()] == [(robe, 3)]


def test_a_kind_of_what_is_nowhere_comes_in_as_a_kind_of_nothing(memory: Memory) -> None:
    coming = [TaughtCategory("own-a", "Robe", "own-gone", tuple(examples_of("hat", 3)))]
    import_categories(memory, coming, TEN)
    assert memory.categories()[0].parent is None


def test_no_two_share_a_folder_that_a_drive_takes_for_the_same(memory: Memory) -> None:
    memory.teach("Robe", examples_of("hat", 3), TEN)
    coming = [
        TaughtCategory("own-a", "Hat.", None, tuple(examples_of("scarf", 3))),
        TaughtCategory("own-b", "robe?", None, tuple(examples_of("kimono", 3))),
        TaughtCategory("own-c", "Robe-", None, tuple(examples_of("kimono", 3, first=50))),
    ]
    import_categories(memory, coming, TEN)
    assert [each.name for each in memory.categories()] == ["Robe", "Hat. 2", "robe-"]
    assert [len(each.examples) for each in memory.categories()] == [3, 3, 6]  # the last two are one by name


def test_what_was_declined_travels_along_except_what_is_of_it_there(memory: Memory, tmp_path: Path) -> None:
    robe = memory.teach("Robe", examples_of("hat", 3), TEN)
    photos = examples_of("scarf", 3)
    memory.decline(robe, [photo.digest for photo in photos])
    export_categories(memory.categories(), tmp_path / "mine.json")
    with Memory(tmp_path / "other.sqlite") as other:
        there = other.teach("Robe", photos[:1], TEN)
        other.decide([Decided(there, photos[1])])
        import_categories(other, read_categories(tmp_path / "mine.json"), TEN)
        (came,) = other.categories()
    assert came.declined == {photos[2].digest}
    assert len(came.examples) == 4


@pytest.mark.parametrize("name", ["Have a look", "have a LOOK.", "None of these", "Bitte ansehen", "2024"])
def test_a_name_that_the_program_uses_itself_is_refused_with_one_sentence(memory: Memory, name: str) -> None:
    coming = [
        TaughtCategory("own-a", "Robe", None, tuple(examples_of("hat", 3))),
        TaughtCategory("own-b", name, "own-a", tuple(examples_of("scarf", 3))),
    ]
    with pytest.raises(TeachingError) as refused:
        import_categories(memory, coming, TEN, (*OUR_NAMES, "Bitte ansehen"))
    called = name.rstrip(".")
    assert str(refused.value) == (
        f"No category can be called “{called}”, as the program uses that name itself; call it otherwise."
    )
    assert memory.categories() == ()
