"""A step of teaching stands whole or not at all, and is taken back without what another window taught."""

from __future__ import annotations

import sqlite3
from pathlib import Path

from pytestqt.qtbot import QtBot
from support.hoodies import COATS, HOODIES, PLAIN
from support.teaching import learned, rows, side_names
from support.window_hands import category_of, desk_of

from wardrobe_desktop.core.learning.memory import Memory
from wardrobe_desktop.views.window import MainWindow


def fill_up(path: Path) -> None:
    """The disk takes no decision from now on."""
    base = sqlite3.connect(path)
    base.execute(
        "CREATE TRIGGER full_disk BEFORE INSERT ON choices BEGIN SELECT RAISE(ABORT, 'no room'); END"
    )
    base.close()


def test_where_the_decisions_cannot_be_kept_nothing_is_taught(qtbot: QtBot, full: MainWindow) -> None:
    desk, said = desk_of(full), []
    desk.noticed.connect(said.append)
    fill_up(desk.store.path)
    made = desk.teacher.teach("Hoodie", rows(full, *HOODIES[:4]), rows(full, *HOODIES[4:]))
    learned(qtbot, full)
    assert any("no room" in sentence for sentence in said)
    assert desk.teacher.memory.categories() == ()
    assert made == ""
    assert "Hoodie" not in side_names(full)
    assert not desk.undo_stack.canUndo()
    assert category_of(full, HOODIES[0]) == "longsleeve"


def test_undo_leaves_what_another_window_taught(qtbot: QtBot, taught: MainWindow) -> None:
    desk = desk_of(taught)
    with Memory(desk.teacher.memory.path) as elsewhere:
        coats = desk.teacher.examples(rows(taught, *COATS))
        elsewhere.teach("Parka", coats, desk.model.categories)
        elsewhere.add_examples("own-hoodie", desk.teacher.examples(rows(taught, *PLAIN[:1])))
    desk.undo_stack.undo()
    learned(qtbot, taught)
    assert [(each.name, len(each.examples)) for each in desk.teacher.categories] == [("Parka", len(coats))]
    desk.undo_stack.redo()
    learned(qtbot, taught)
    assert {each.name for each in desk.teacher.categories} == {"Parka", "Hoodie"}
    assert category_of(taught, HOODIES[0]) == "own-hoodie"


def test_a_join_is_taken_back_with_its_kinds(qtbot: QtBot, taught: MainWindow) -> None:
    desk = desk_of(taught)
    coat = desk.teacher.teach("Coat", rows(taught, *COATS[:3]), [], "own-hoodie")
    learned(qtbot, taught)
    zipped = desk.teacher.teach("Zip", rows(taught, *PLAIN[:3]), [], coat)
    learned(qtbot, taught)
    desk.teacher.join("own-hoodie", zipped)
    learned(qtbot, taught)
    ways = {(one.folder, *one.inside) for one in desk.review.filings()}
    assert ("Zip", "Coat") in ways
    assert ("Coat", "Zip") not in ways
    desk.undo_stack.undo()
    learned(qtbot, taught)
    assert [(each.id, each.parent) for each in desk.teacher.categories] == [
        ("own-hoodie", None),
        (coat, "own-hoodie"),
        (zipped, coat),
    ]
    assert category_of(taught, HOODIES[0]) == "own-hoodie"
