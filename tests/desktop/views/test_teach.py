"""It learns your wardrobe: a category is taught, undone, joined, forgotten and carried, in the window."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QFileDialog, QMenu
from pytestqt.qtbot import QtBot
from support.hoodies import COATS, DOUBTFUL, HOODIES, PLAIN, build_of_hoodies, lay_out
from support.window_hands import category_of, desk_of, drop, enter, page_of, select

from wardrobe_desktop.core.paths import model_path
from wardrobe_desktop.core.standing import Place
from wardrobe_desktop.models.photo_list import rows_to_mime
from wardrobe_desktop.models.side_list import Kind
from wardrobe_desktop.views.move_menu import MoveMenu
from wardrobe_desktop.views.teach_page import TeachPage
from wardrobe_desktop.views.window import MainWindow
from wardrobe_desktop.workers.desk import Desk
from wardrobe_desktop.workers.opening import Opened

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # menus grab the keys elsewhere

SOON = 30_000
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def folder(samples: Path, tmp_path: Path) -> Path:
    """Nine hoodies among sleeves and coats, in pictures of our own."""
    return lay_out(tmp_path / "Autumn", samples)


@pytest.fixture
def build() -> Callable[[Opened], Desk]:
    """Makes the desk as the program does; the pool says what a network might."""
    return build_of_hoodies()


def rows(window: MainWindow, *names: str) -> list[int]:
    photos = desk_of(window).review.photos
    return [next(row for row, photo in enumerate(photos) if photo.path.name == name) for name in names]


def teach_page(window: MainWindow) -> TeachPage:
    assert window.pages is not None
    return window.pages.teach


def side_names(window: MainWindow) -> list[str]:
    places = page_of(window).places
    entries = [places.entry(places.index(row)) for row in range(places.rowCount())]
    return [entry.name for entry in entries if entry.kind is Kind.CATEGORY]


def ready(qtbot: QtBot, page: TeachPage) -> None:
    qtbot.waitUntil(lambda: page.offers.rowCount() > 0 and page.next.isEnabled(), timeout=SOON)


def learned(qtbot: QtBot, window: MainWindow) -> None:
    """Everything is learned that there is to learn."""
    teacher = desk_of(window).teacher
    qtbot.waitUntil(lambda: not teacher.busy, timeout=SOON)


@pytest.fixture
def taught(qtbot: QtBot, full: MainWindow) -> MainWindow:
    """After "Hoodie" was taught from four photos and its look-alikes were confirmed."""
    desk_of(full).teacher.teach("Hoodie", rows(full, *HOODIES[:4]), rows(full, *HOODIES[4:]))
    learned(qtbot, full)
    return full


@pytest.fixture
def menu() -> Callable[[QMenu, str], None]:
    """Chooses from a menu by its words."""

    def choose(menu: QMenu, words: str) -> None:
        for action in menu.actions():
            inner = action.menu()
            if action.text() == words:
                action.trigger()
                return
            if isinstance(inner, QMenu) and words in [each.text() for each in inner.actions()]:
                choose(inner, words)
                return
        raise AssertionError(f"{words} is not among {[each.text() for each in menu.actions()]}")

    return choose


def test_a_category_is_taught_from_the_selection_and_its_look_alikes_come_along(
    qtbot: QtBot, full: MainWindow
) -> None:
    review = page_of(full)
    select(review, *HOODIES[:3])
    review.open_move_menu()
    found = review.findChildren(MoveMenu)[-1]
    next(action for action in found.actions() if action.text() == "New category…").trigger()
    found.close()
    page = teach_page(full)
    assert full.stack.currentWidget() is page
    assert len(page.examples) == 3
    qtbot.keyClicks(page.panel.field, "Hoodie")
    ready(qtbot, page)
    names = {desk_of(full).review.photos[row].path.name for row in page.offers.rows}
    assert names == set(HOODIES[3:])
    assert len(page.ticked) == 6
    assert page.headline.text() == "Are these “Hoodie” too?"
    assert page.next.text() == "Add “Hoodie” with 9 photos"
    assert (
        "9 photos move to Hoodie: 6 from Long sleeve, 2 from Outerwear, 1 from Have a look"
        in page.summary.text()
    )

    page.next.click()
    assert full.stack.currentWidget() is review
    assert {category_of(full, name) for name in HOODIES} == {"own-hoodie"}
    assert category_of(full, PLAIN[0]) == "longsleeve"
    assert "Hoodie" in side_names(full)
    assert desk_of(full).undo_stack.undoText() == "add Hoodie"

    desk_of(full).undo_stack.undo()
    learned(qtbot, full)
    assert category_of(full, "hoodie0.jpg") == "longsleeve"
    assert desk_of(full).review.standing(rows(full, DOUBTFUL)[0]).place is Place.LOOK
    assert "Hoodie" not in side_names(full)

    desk_of(full).undo_stack.redo()
    learned(qtbot, full)
    assert {category_of(full, name) for name in HOODIES} == {"own-hoodie"}
    assert "Hoodie" in side_names(full)


def test_what_is_unticked_by_click_or_space_stays_where_it_is(qtbot: QtBot, full: MainWindow) -> None:
    page = teach_page(full)
    assert full.pages is not None
    full.pages.show_teach(rows(full, *HOODIES[:4]))
    qtbot.keyClicks(page.panel.field, "Hoodie")
    ready(qtbot, page)
    first, second = rows(full, "hoodie5.jpg", "hoodie7.jpg")
    places = [page.offers.rows.index(row) for row in (first, second)]
    spot = page.offer_grid.visualRect(page.offers.index(places[0])).center()
    qtbot.mouseClick(page.offer_grid.viewport(), LEFT, pos=spot)
    page.offer_grid.go_to(places[1])
    qtbot.keyClick(page.offer_grid, Qt.Key.Key_Space)
    assert first not in page.ticked
    assert second not in page.ticked
    stood = desk_of(full).review.standing(first).category
    assert page.offers.stays(first) == "Stays " + desk_of(full).category_name(stood or "")
    assert page.offers.stays(rows(full, DOUBTFUL)[0]) == "Stays in Have a look"
    page.next.click()
    learned(qtbot, full)
    assert desk_of(full).review.standing(first).category == stood
    assert desk_of(full).review.standing(first).by_hand


def test_none_of_them_unticks_all(qtbot: QtBot, full: MainWindow) -> None:
    page = teach_page(full)
    assert full.pages is not None
    full.pages.show_teach(rows(full, *HOODIES[:4]))
    qtbot.keyClicks(page.panel.field, "Hoodie")
    ready(qtbot, page)
    page.none.click()
    assert page.ticked == []
    assert page.next.text() == "Add “Hoodie” with 4 photos"


def test_examples_are_chosen_from_the_grid_three_at_least(qtbot: QtBot, full: MainWindow) -> None:
    page_of(full).new_category.button.click()
    page = teach_page(full)
    assert page.next.text() == "Show look-alikes"
    assert not page.next.isEnabled()
    for row in rows(full, *HOODIES[:3]):
        position = page.photos.position(row)
        assert position is not None
        page.photo_grid.scrollTo(page.photos.index(position))
        spot = page.photo_grid.visualRect(page.photos.index(position)).center()
        qtbot.mouseClick(page.photo_grid.viewport(), LEFT, pos=spot)
    assert sorted(page.examples) == sorted(rows(full, *HOODIES[:3]))
    assert page.next.isEnabled()
    page.panel.tiles.tiles[0].click()
    assert len(page.examples) == 2
    assert not page.next.isEnabled()


def test_photos_can_be_dropped_on_the_examples_and_on_new_category(qtbot: QtBot, full: MainWindow) -> None:
    page = teach_page(full)
    enter(page_of(full).new_category, rows_to_mime(rows(full, *HOODIES[:2])))
    drop(page_of(full).new_category, rows_to_mime(rows(full, *HOODIES[:2])), QPoint(20, 10))
    assert len(page.examples) == 2
    enter(page.panel, rows_to_mime(rows(full, *HOODIES[2:4])))
    drop(page.panel, rows_to_mime(rows(full, *HOODIES[2:4])))
    assert len(page.examples) == 4


def test_a_name_that_is_taken_says_so_and_cannot_be_added(qtbot: QtBot, full: MainWindow) -> None:
    page = teach_page(full)
    assert full.pages is not None
    full.pages.show_teach(rows(full, *HOODIES[:4]))
    qtbot.keyClicks(page.panel.field, "dress")
    qtbot.waitUntil(lambda: page.offers.rowCount() > 0, timeout=SOON)
    assert "choose another name" in page.panel.fault.text()
    assert not page.next.isEnabled()
    page.panel.field.setText("Gown")
    assert page.panel.fault.isHidden()
    assert page.next.isEnabled()


def test_a_taught_category_has_a_letter_a_place_in_move_to_and_a_folder(
    qtbot: QtBot, taught: MainWindow
) -> None:
    assert taught.pages is not None
    taught.pages.show_look(None)
    assert taught.pages.look.panel.letters["own-hoodie"]
    names = [action.text() for action in page_of(taught)._move_menu().actions()]
    assert "Hoodie" in names
    folders = {filing.folder for filing in desk_of(taught).review.filings()}
    assert "Hoodie" in folders


def test_it_is_renamed_joined_and_forgotten_each_with_undo(
    qtbot: QtBot, taught: MainWindow, menu: Callable[[QMenu, str], None]
) -> None:
    desk, page = desk_of(taught), page_of(taught)
    page.places.setData(page.places.index_of("own-hoodie"), "Sweater")
    learned(qtbot, taught)
    assert "Sweater" in side_names(taught)
    desk.undo_stack.undo()
    learned(qtbot, taught)
    assert "Hoodie" in side_names(taught)

    desk.teacher.teach("Coat", rows(taught, *COATS[:3]), [])
    learned(qtbot, taught)
    page.side._open_menu(page.places.index_of("own-coat"))
    opened = page.side.findChildren(QMenu)
    menu(next(each for each in opened if each.parent() is page.side), "Hoodie")
    learned(qtbot, taught)
    assert "Coat" not in side_names(taught)
    assert category_of(taught, COATS[0]) == "own-hoodie"
    desk.undo_stack.undo()
    learned(qtbot, taught)
    assert category_of(taught, COATS[0]) == "own-coat"

    desk.teacher.forget("own-coat")
    learned(qtbot, taught)
    assert category_of(taught, COATS[0]) == "outwear"
    desk.undo_stack.undo()
    learned(qtbot, taught)
    assert category_of(taught, COATS[0]) == "own-coat"


def test_what_was_learned_is_shown_kept_as_a_file_and_taken_in(
    qtbot: QtBot, taught: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert taught.pages is not None
    taught.pages.show_settings()
    card = taught.pages.settings.learned
    assert [row.name for row in card.rows] == ["Hoodie"]
    place = tmp_path / "mine.json"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(place), ""))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(place), ""))
    card.export.click()
    assert json.loads(place.read_text(encoding="utf-8"))["categories"][0]["name"] == "Hoodie"
    card.rows[0].forget.click()
    learned(qtbot, taught)
    assert card.rows == []
    card.take_in.click()
    learned(qtbot, taught)
    assert [row.name for row in card.rows] == ["Hoodie"]
    assert "Hoodie" in side_names(taught)
    place.write_text("{}", encoding="utf-8")
    card.take_in.click()
    assert "does not hold categories" in card.news.words


def test_what_was_taught_is_found_in_the_next_folder_and_after_a_restart(
    qtbot: QtBot, taught: MainWindow, build: Callable[[Opened], Desk], folder: Path, tmp_path: Path
) -> None:
    later = tmp_path / "Later"
    later.mkdir()
    for name in (HOODIES[0], PLAIN[0]):
        (later / f"{name[:-5]}99.jpg").write_bytes((folder / name).read_bytes() + b"later")
    taught.close()
    again = MainWindow(model_path(), build)
    qtbot.addWidget(again, before_close_func=lambda each: each.close_down())
    again.show()
    with qtbot.waitSignal(again.opened, timeout=SOON):
        again.open()
    with qtbot.waitSignal(desk_of(again).finished, timeout=SOON):
        again.add_paths([later])
    learned(qtbot, again)
    assert category_of(again, "hoodie99.jpg") == "own-hoodie"
    assert category_of(again, "sleeve99.jpg") == "longsleeve"
    again.close()


def test_the_photo_that_is_asked_about_stays_while_the_rest_is_ranked_anew(
    qtbot: QtBot, full: MainWindow
) -> None:
    assert full.pages is not None
    look = full.pages.look
    full.pages.show_look(None)
    before, guesses = look.current_row, [button.text() for button in look.panel.guesses]
    with qtbot.waitSignal(desk_of(full).teacher.learned, timeout=SOON):
        desk_of(full).choose(rows(full, *PLAIN[:2]), "longsleeve")
    learned(qtbot, full)
    assert look.current_row == before
    assert [button.text() for button in look.panel.guesses] == guesses


def test_what_is_decided_by_hand_moves_the_doubtful_photos_that_look_alike(
    qtbot: QtBot, full: MainWindow
) -> None:
    desk, (doubtful,) = desk_of(full), rows(full, DOUBTFUL)

    def shirt() -> float:
        return {one.id: share for one, share in desk.review.guesses(doubtful, 20)}["shirt"]

    before = shirt()
    with qtbot.waitSignal(desk.teacher.learned, timeout=SOON):
        desk.choose(rows(full, *HOODIES[:5]), "shirt")
    learned(qtbot, full)
    after = shirt()
    assert after > 2 * before
    assert desk.teacher.decisions == 5
    desk.undo_stack.undo()
    learned(qtbot, full)
    assert desk.teacher.decisions == 0
    assert shirt() == pytest.approx(before, abs=1e-4)


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
    position = teach.photos.position(fourth)
    assert position is not None
    teach.photo_grid.scrollTo(teach.photos.index(position))
    spot = teach.photo_grid.visualRect(teach.photos.index(position)).center()
    qtbot.mouseClick(teach.photo_grid.viewport(), LEFT, pos=spot)
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
    teach.add_examples(rows(full, *HOODIES[4:6]))
    assert not teach.next.isEnabled()
    teach.add_examples(rows(full, HOODIES[6]))
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


def test_what_was_said_not_to_be_it_is_not_taken_for_it_again(qtbot: QtBot, full: MainWindow) -> None:
    desk, (doubtful,) = desk_of(full), rows(full, DOUBTFUL)
    shown, others = rows(full, *HOODIES[:4]), rows(full, *HOODIES[4:8])

    def guess() -> str:
        return desk.review.guesses(doubtful)[0][0].id

    hoodie = desk.teacher.teach("Hoodie", shown, others, staying=[doubtful])
    learned(qtbot, full)
    assert guess() == "longsleeve"
    desk.undo_stack.undo()
    learned(qtbot, full)
    assert desk.teacher.teach("Hoodie", shown, others) == hoodie
    learned(qtbot, full)
    assert guess() == hoodie
    desk.teacher.add_examples(hoodie, others, staying=[doubtful])
    learned(qtbot, full)
    assert guess() == "longsleeve"
    desk.undo_stack.undo()
    learned(qtbot, full)
    assert guess() == hoodie
