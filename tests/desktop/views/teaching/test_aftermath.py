"""What was learned from a decision moves other photos too: that is said in numbers, once."""

from __future__ import annotations

import sqlite3

from pytestqt.qtbot import QtBot
from support.hoodies import HOODIES, PLAIN
from support.teaching import learned, rows, teach_page
from support.window_hands import desk_of, page_of

from wardrobe_desktop.core.standing import Place
from wardrobe_desktop.views.parts.buttons import QuietButton
from wardrobe_desktop.views.window import MainWindow
from wardrobe_desktop.workers.desk import Desk


def undecided(desk: Desk, place: Place) -> int:
    """How many photos stand there that nobody decided on."""
    review = desk.review
    return sum(not review.standing(row).by_hand for row in review.rows(place))


def test_how_many_are_asked_about_because_of_a_decision_is_said_and_how_many_are_clear_after_undo(
    qtbot: QtBot, full: MainWindow
) -> None:
    desk, news = desk_of(full), page_of(full).news
    learned(qtbot, full)
    assert news.words == ""  # the photos have just come in
    before = undecided(desk, Place.LOOK)
    desk.choose(rows(full, *PLAIN[:4]), "shirt")
    learned(qtbot, full)
    more = undecided(desk, Place.LOOK) - before
    assert more >= 5
    said = f"{more} photos that look like these are asked about now. Undo takes this back."
    assert news.words == said
    assert news.isVisible()
    desk.undo_stack.undo()
    assert news.words == ""
    learned(qtbot, full)
    assert undecided(desk, Place.LOOK) == before
    assert news.words == f"{more} photos that were asked about are clear now and filed."
    desk.undo_stack.redo()
    learned(qtbot, full)
    assert news.words == said
    assert full.pages is not None
    full.pages.show_settings()
    full.pages.show_photos()
    assert news.words == ""
    desk.undo_stack.undo()
    learned(qtbot, full)
    desk.undo_stack.redo()
    learned(qtbot, full)
    assert news.words == said
    news.findChildren(QuietButton)[0].click()
    assert news.words == ""


def test_a_decision_that_moves_few_others_says_nothing(qtbot: QtBot, full: MainWindow) -> None:
    desk = desk_of(full)
    before = undecided(desk, Place.LOOK)
    desk.choose(rows(full, *PLAIN[:2]), "shirt")
    learned(qtbot, full)
    assert 0 < undecided(desk, Place.LOOK) - before < 5
    assert page_of(full).news.words == ""


def test_a_category_that_makes_many_doubtful_says_so_among_the_photos(qtbot: QtBot, full: MainWindow) -> None:
    desk, page, news = desk_of(full), teach_page(full), page_of(full).news
    assert full.pages is not None
    full.pages.show_teach([])
    before = undecided(desk, Place.LOOK)
    page.taught.emit(desk.teacher.teach("Jeans", rows(full, *PLAIN[:2], *HOODIES[:2]), []))
    assert full.stack.currentWidget() is page_of(full)
    learned(qtbot, full)
    assert "photos that look like these are asked about now. Undo takes this back." in news.words
    desk.undo_stack.undo()
    learned(qtbot, full)
    assert undecided(desk, Place.LOOK) == before
    assert "photos that were asked about are clear now and filed." in news.words
    assert "Undo" not in news.words


def test_where_the_photos_of_a_forgotten_category_went_is_said_once(qtbot: QtBot, taught: MainWindow) -> None:
    desk, news = desk_of(taught), page_of(taught).news
    hoodies = rows(taught, *HOODIES)
    desk.teacher.forget("own-hoodie")
    learned(qtbot, taught)
    asked = sum(desk.review.standing(row).place is Place.LOOK for row in hoodies)
    assert news.words.startswith(f"“Hoodie” is forgotten. Its {len(HOODIES)} photos are elsewhere now: ")
    assert f"{asked} in Have a look" in news.words
    assert news.words.endswith(". Undo takes this back.")
    desk.undo_stack.undo()
    learned(qtbot, taught)
    assert "forgotten" not in news.words
    assert {desk.review.standing(row).category for row in hoodies} == {"own-hoodie"}


def test_settings_say_it_too(qtbot: QtBot, taught: MainWindow) -> None:
    assert taught.pages is not None
    taught.pages.show_settings()
    card = taught.pages.settings.learned
    card.rows[0].forget.click()
    assert card.news.words == "“Hoodie” is forgotten. Undo brings it back."  # before more is known
    learned(qtbot, taught)
    assert f"Its {len(HOODIES)} photos are elsewhere now: " in card.news.words
    assert card.news.words.endswith(" Undo takes this back.")
    taught.pages.show_photos()
    assert page_of(taught).news.words == ""


def test_a_forgotten_category_without_photos_is_told_too(qtbot: QtBot, taught: MainWindow) -> None:
    desk, news = desk_of(taught), page_of(taught).news
    desk.choose(rows(taught, *HOODIES), "shirt")
    learned(qtbot, taught)
    desk.teacher.forget("own-hoodie")
    learned(qtbot, taught)
    assert news.words == "“Hoodie” is forgotten. Undo takes this back."


def test_a_category_that_the_disk_does_not_let_go_is_not_said_to_be_forgotten(
    qtbot: QtBot, taught: MainWindow
) -> None:
    desk, told = desk_of(taught), []
    desk.teacher.forgot.connect(lambda name, _rows: told.append(name))
    base = sqlite3.connect(desk.teacher.memory.path)
    base.execute("CREATE TRIGGER kept BEFORE DELETE ON categories BEGIN SELECT RAISE(ABORT, 'no room'); END")
    base.close()
    desk.teacher.forget("own-hoodie")
    learned(qtbot, taught)
    assert desk.teacher.is_taught("own-hoodie")
    assert told == []


def test_who_answers_under_have_a_look_does_not_read_it(qtbot: QtBot, full: MainWindow) -> None:
    desk = desk_of(full)
    assert full.pages is not None
    full.pages.show_look(rows(full, *PLAIN[:4]))
    before = undecided(desk, Place.LOOK)
    desk.choose(rows(full, *PLAIN[:4]), "shirt")
    learned(qtbot, full)
    assert undecided(desk, Place.LOOK) - before >= 5
    full.pages.show_photos()
    assert page_of(full).news.words == ""
