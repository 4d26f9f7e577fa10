"""A taught category is shown more photos."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot
from support.hoodies import DOUBTFUL, HOODIES, PLAIN
from support.teaching import LEFT, SOON, learned, ready, rows, teach_page
from support.window_hands import category_of, desk_of, page_of

from wardrobe_desktop.core.standing import Place
from wardrobe_desktop.views.parts.labels import Label
from wardrobe_desktop.views.window import MainWindow

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # menus grab the keys elsewhere


def test_a_category_whose_examples_are_gone_is_looked_for_again_once_it_was_shown_more(
    qtbot: QtBot, full: MainWindow
) -> None:
    desk, (doubtful,) = desk_of(full), rows(full, DOUBTFUL)
    hoodie = desk.teacher.teach("Hoodie", rows(full, *HOODIES[:4]), [])
    learned(qtbot, full)
    desk.teacher.memory.drop_examples([example.digest for example in desk.teacher.categories[0].examples])
    desk.teacher.learner.learn_anew()
    learned(qtbot, full)
    assert desk.review.guesses(doubtful)[0][0].id == "longsleeve"

    desk.teacher.add_examples(hoodie, rows(full, *HOODIES[4:8]))
    learned(qtbot, full)
    assert [len(each.examples) for each in desk.teacher.categories] == [4]
    assert category_of(full, HOODIES[4]) == hoodie
    assert desk.review.guesses(doubtful)[0][0].id == hoodie

    desk.undo_stack.undo()
    learned(qtbot, full)
    assert [len(each.examples) for each in desk.teacher.categories] == [0]
    assert category_of(full, HOODIES[4]) == "longsleeve"


def test_a_category_that_is_awake_is_shown_more_and_those_that_look_alike_come_along(
    qtbot: QtBot, full: MainWindow, menu: Callable[[QMenu, str], None]
) -> None:
    desk, page = desk_of(full), page_of(full)
    hoodie = desk.teacher.teach("Hoodie", rows(full, *HOODIES[:3]), [])
    learned(qtbot, full)
    page.side._open_menu(page.places.index_of(hoodie))
    opened = page.side.findChildren(QMenu)
    menu(next(each for each in opened if each.parent() is page.side), "Show it more photos…")
    teach = teach_page(full)
    assert full.stack.currentWidget() is teach
    assert teach.headline.text() == "Which photos show “Hoodie”?"
    assert not teach.panel.field.isVisible()
    assert not teach.next.isEnabled()
    (fourth,) = rows(full, HOODIES[5])
    position = teach.picker.photos.position(fourth)
    assert position is not None
    teach.picker.grid.scrollTo(teach.picker.photos.index(position))
    spot = teach.picker.grid.visualRect(teach.picker.photos.index(position)).center()
    qtbot.mouseClick(teach.picker.grid.viewport(), LEFT, pos=spot)
    assert teach.next.isEnabled()
    teach.next.click()
    qtbot.waitUntil(teach.next.isEnabled, timeout=SOON)
    before = {row: desk.review.standing(row) for row in teach.offers.rows}
    assert not any((each.place, each.category) == (Place.FILED, hoodie) for each in before.values())
    assert {desk.review.photos[row].path.name for row in before} <= set(HOODIES)
    assert (
        teach.next.text() == f"Add {1 + len(before)} photos to “Hoodie”"
        if before
        else "Add 1 photo to “Hoodie”"
    )
    teach.next.click()
    learned(qtbot, full)
    assert full.stack.currentWidget() is page
    assert category_of(full, HOODIES[5]) == hoodie
    assert len(desk.teacher.categories[0].examples) == 4
    assert desk.undo_stack.undoText() == "more examples of Hoodie"
    desk.undo_stack.undo()
    learned(qtbot, full)
    assert len(desk.teacher.categories[0].examples) == 3


def test_a_category_of_which_the_examples_are_gone_says_how_many_it_needs(
    qtbot: QtBot, full: MainWindow
) -> None:
    desk, teach = desk_of(full), teach_page(full)
    hoodie = desk.teacher.teach("Hoodie", rows(full, *HOODIES[:4]), [])
    learned(qtbot, full)
    desk.teacher.memory.drop_examples([example.digest for example in desk.teacher.categories[0].examples])
    desk.teacher.learner.learn_anew()
    learned(qtbot, full)
    assert full.pages is not None
    full.pages.show_more(hoodie)
    assert teach.sentence.text() == "Click 3 or more, so that it is looked for again."
    teach.examples.add(rows(full, *HOODIES[4:6]))
    assert not teach.next.isEnabled()
    teach.examples.add(rows(full, HOODIES[6]))
    teach.next.click()
    ready(qtbot, teach)
    teach.next.click()
    learned(qtbot, full)
    assert len(desk.teacher.categories[0].examples) == 3
    assert desk.review.guesses(rows(full, DOUBTFUL)[0])[0][0].id == hoodie


def test_it_can_be_shown_more_from_what_it_has_learned(qtbot: QtBot, taught: MainWindow) -> None:
    assert taught.pages is not None
    taught.pages.show_settings()
    (row,) = taught.pages.settings.learned.rows
    assert row.more.accessibleName() == "Show Hoodie more photos"
    row.more.click()
    assert taught.stack.currentWidget() is teach_page(taught)
    assert teach_page(taught).name == "Hoodie"


def test_a_new_category_after_one_that_was_shown_more_is_asked_for_its_name(
    qtbot: QtBot, taught: MainWindow
) -> None:
    teach = teach_page(taught)
    assert taught.pages is not None
    taught.pages.show_more("own-hoodie")
    assert not teach.panel.field.isVisible()
    taught.pages.show_teach([])
    assert teach.panel.field.isVisible()
    assert teach.headline.text() == "Which photos show it?"
    taught.pages.show_more("own-hoodie")
    desk_of(taught).undo_stack.undo()
    assert taught.stack.currentWidget() is not teach


def test_what_was_confirmed_counts_as_learned_from_and_is_no_other_decision(
    qtbot: QtBot, taught: MainWindow
) -> None:
    desk = desk_of(taught)
    (hoodie,) = desk.teacher.categories
    assert len(hoodie.examples) == 4
    assert desk.teacher.learned_from(hoodie) == len(HOODIES)
    desk.choose(rows(taught, *PLAIN[:2]), "shirt")
    learned(qtbot, taught)
    assert taught.pages is not None
    taught.pages.show_settings()
    card = taught.pages.settings.learned
    words = [label.text() for label in card.rows[0].findChildren(Label)]
    assert "Learned from 9 photos" in words
    assert card.words.text() == "It has also learned from 2 decisions of yours."
    taught.pages.show_more(hoodie.id)
    said = [label.text() for label in teach_page(taught).panel.findChildren(Label)]
    assert "Learned from 9 photos so far" in said
