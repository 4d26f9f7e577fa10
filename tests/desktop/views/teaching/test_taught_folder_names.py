"""Categories that the person taught stand among the folder names in Settings, under the same rules."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot
from support.hoodies import COATS
from support.teaching import SOON, learned, rows, side_names
from support.window_hands import desk_of, page_of

from wardrobe_desktop.core.settings import load_settings
from wardrobe_desktop.views.settings_names import NamesCard
from wardrobe_desktop.views.window import MainWindow


@pytest.fixture
def card(taught: MainWindow) -> NamesCard:
    """The card of folder names, with "Hoodie" taught before."""
    assert taught.pages is not None
    taught.pages.show_settings()
    return taught.pages.settings.names


def type_name(qtbot: QtBot, card: NamesCard, category: str, words: str) -> QLineEdit:
    field = card.fields[category]
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, words) if words else qtbot.keyClick(field, Qt.Key.Key_Delete)
    qtbot.keyClick(field, Qt.Key.Key_Return)
    return field


def test_a_taught_category_is_called_otherwise_in_its_field_and_everywhere(
    qtbot: QtBot, taught: MainWindow, card: NamesCard, tmp_path: Path
) -> None:
    field = type_name(qtbot, card, "own-hoodie", "Sweater")
    learned(qtbot, taught)
    assert field.text() == "Sweater"
    assert field.accessibleName() == "Folder for Sweater"
    assert "Sweater" in side_names(taught)
    assert [each.name for each in desk_of(taught).teacher.memory.names()] == ["Sweater"]
    assert load_settings().folder_names == {}
    assert taught.pages is not None
    taught.pages.show_sort()
    sort = taught.pages.sort
    sort.set_destination(tmp_path / "sorted")
    qtbot.waitUntil(lambda: sort.plan is not None, timeout=SOON)
    assert sort.plan is not None
    assert "Sweater" in sort.plan.folders

    assert desk_of(taught).undo_stack.undoText() == "Hoodie is called Sweater"
    desk_of(taught).undo_stack.undo()
    learned(qtbot, taught)
    assert card.fields["own-hoodie"].text() == "Hoodie"


@pytest.mark.parametrize(
    ("words", "why"),
    [
        ("hat", "There is a category called hat already; choose another name."),
        ("Hat.", "There is a category called Hat already; choose another name."),
        ("have a look", "“have a look” is the folder for photos to look at already. Choose another name."),
        ("2024", "“2024” is the folder for photos of that year already. Choose another name."),
        ("", "A category needs a name: type one, in letters."),
    ],
)
def test_what_its_folder_cannot_be_called_is_refused_with_a_sentence(
    qtbot: QtBot, taught: MainWindow, card: NamesCard, words: str, why: str
) -> None:
    steps = desk_of(taught).undo_stack.count()
    field = type_name(qtbot, card, "own-hoodie", words)
    assert card.news.words == why
    assert field.text() == "Hoodie"
    assert "Hoodie" in side_names(taught)
    assert desk_of(taught).undo_stack.count() == steps


def test_another_category_cannot_take_its_folder(qtbot: QtBot, card: NamesCard) -> None:
    field = type_name(qtbot, card, "hat", "hoodie")
    assert card.news.words == "“hoodie” is the folder for Hoodie already. Choose another name."
    assert field.text() == ""
    assert load_settings().folder_names == {}


def test_what_cannot_be_a_folder_is_made_one_and_is_its_name_too(
    qtbot: QtBot, taught: MainWindow, card: NamesCard
) -> None:
    field = type_name(qtbot, card, "own-hoodie", "hoods/zips")
    learned(qtbot, taught)
    assert card.news.words == "A folder cannot be called “hoods/zips”, so it is called “hoods-zips”."
    assert field.text() == "hoods-zips"
    assert "hoods-zips" in side_names(taught)
    type_name(qtbot, card, "own-hoodie", "Hoods-Zips")
    learned(qtbot, taught)
    assert "Hoods-Zips" in side_names(taught), "its own name in other letters is no clash"


def test_fields_come_and_go_with_what_is_taught_and_forgotten(
    qtbot: QtBot, taught: MainWindow, card: NamesCard
) -> None:
    desk = desk_of(taught)
    hat = card.fields["hat"]
    desk.teacher.teach("Parka", rows(taught, *COATS[:3]), [])
    learned(qtbot, taught)
    assert list(card.fields)[-2:] == ["own-hoodie", "own-parka"]
    assert card.fields["own-hoodie"].nextInFocusChain() is card.fields["own-parka"]
    hoodie = card.fields["own-hoodie"]
    hoodie.setFocus()
    qtbot.keyClicks(hoodie, "half a wo")
    desk.teacher.forget("own-hoodie")
    learned(qtbot, taught)
    assert "own-hoodie" not in card.fields
    assert len(card.findChildren(QLineEdit)) == len(card.fields)
    assert list(card.fields)[-1] == "own-parka"
    assert card.fields["hat"] is hat
    assert card.news.words == ""
    desk.undo_stack.undo()
    learned(qtbot, taught)
    assert card.fields["own-hoodie"].text() == "Hoodie"


def test_what_is_being_typed_stays_while_something_is_learned(
    qtbot: QtBot, taught: MainWindow, card: NamesCard
) -> None:
    field = card.fields["hat"]
    field.setFocus()
    qtbot.keyClicks(field, "Head")
    desk_of(taught).teacher.teach("Parka", rows(taught, *COATS[:3]), [])
    learned(qtbot, taught)
    assert field.text() == "Head"
    qtbot.keyClicks(field, "wear\r")
    assert load_settings().folder_names == {"hat": "Headwear"}


def test_the_standard_names_leave_taught_ones_and_are_refused_where_one_has_taken_one(
    qtbot: QtBot, taught: MainWindow, card: NamesCard
) -> None:
    type_name(qtbot, card, "hat", "Headwear")
    type_name(qtbot, card, "own-hoodie", "Hat")
    learned(qtbot, taught)
    card.standard.click()
    assert card.news.words == "“Hat” is the folder for Hat already. Choose another name."
    assert load_settings().folder_names == {"hat": "Headwear"}
    type_name(qtbot, card, "own-hoodie", "Sweater")
    learned(qtbot, taught)
    card.standard.click()
    assert load_settings().folder_names == {}
    assert card.fields["own-hoodie"].text() == "Sweater"


def test_one_that_was_hidden_and_forgotten_is_in_the_list_when_it_is_taught_anew(
    qtbot: QtBot, taught: MainWindow
) -> None:
    desk = desk_of(taught)
    desk.arrangement.hide("own-hoodie")
    assert "Hoodie" not in side_names(taught)
    desk.teacher.forget("own-hoodie")
    learned(qtbot, taught)
    desk.teacher.teach("Hoodie", rows(taught, "hoodie0.jpg", "hoodie1.jpg", "hoodie2.jpg"), [])
    learned(qtbot, taught)
    assert "Hoodie" in side_names(taught)
    assert page_of(taught).places.index_of("own-hoodie-2").isValid()
