"""Examples are found among all photos by a part of their file name, without a mouse."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot
from support.hoodies import COATS, HOODIES, PLAIN
from support.teaching import SOON, ready, rows, teach_page
from support.window_hands import desk_of, page_of, select

from wardrobe_desktop.views.example_tiles import MOST, ExampleTiles
from wardrobe_desktop.views.teach_page import TeachPage
from wardrobe_desktop.views.window import MainWindow

CTRL = Qt.KeyboardModifier.ControlModifier
ALL = len(HOODIES) + len(PLAIN) + len(COATS)


@pytest.fixture
def page(full: MainWindow) -> TeachPage:
    """A new category is being taught, nothing is chosen yet."""
    assert full.pages is not None
    full.pages.show_teach([])
    return teach_page(full)


def press(qtbot: QtBot, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    focused = QApplication.focusWidget()
    assert focused is not None
    qtbot.keyClick(focused, key, held)


def look_for(qtbot: QtBot, page: TeachPage, text: str) -> None:
    press(qtbot, Qt.Key.Key_F, CTRL)
    assert page.picker.search.hasFocus()
    qtbot.keyClicks(page.picker.search, text)


def names(page: TeachPage) -> list[str]:
    photos = page.picker.photos
    return [photos.photo(photos.review_row(at)).path.name for at in range(photos.rowCount())]


def told(page: TeachPage) -> str:
    return page.picker._found.text()


def test_three_examples_are_searched_for_and_chosen_by_keys_alone(
    qtbot: QtBot, full: MainWindow, page: TeachPage
) -> None:
    qtbot.keyClicks(page.panel.field, "Hoodie")
    look_for(qtbot, page, "HOOD")
    assert names(page) == HOODIES
    qtbot.waitUntil(lambda: told(page) == f"{len(HOODIES)} of {ALL} photos found.", timeout=SOON)
    press(qtbot, Qt.Key.Key_Return)
    assert page.picker.grid.hasFocus()
    for _ in range(3):
        press(qtbot, Qt.Key.Key_Space)
        press(qtbot, Qt.Key.Key_Right)
    assert list(page.examples.rows) == rows(full, *HOODIES[:3])
    page.next.click()
    ready(qtbot, page)
    assert page.next.text() == f"Add “Hoodie” with {len(HOODIES)} photos"


def test_what_is_chosen_stays_chosen_while_other_photos_are_searched_for(
    qtbot: QtBot, full: MainWindow, page: TeachPage
) -> None:
    page.examples.add(rows(full, HOODIES[0], COATS[1]))
    look_for(qtbot, page, "coat")
    assert page.picker.grid.selected_rows() == rows(full, COATS[1])
    qtbot.keyClicks(page.picker.search, "3")
    press(qtbot, Qt.Key.Key_Down)
    press(qtbot, Qt.Key.Key_Space)
    assert page.picker.grid.selected_rows() == rows(full, COATS[3])
    assert list(page.examples.rows) == rows(full, HOODIES[0], COATS[1], COATS[3])
    assert len(page.panel.tiles.tiles) == 3
    press(qtbot, Qt.Key.Key_Escape)
    assert set(page.picker.grid.selected_rows()) == set(page.examples.rows)


def test_escape_leaves_the_search_before_it_leaves_the_page(
    qtbot: QtBot, full: MainWindow, page: TeachPage
) -> None:
    look_for(qtbot, page, "hood")
    press(qtbot, Qt.Key.Key_Escape)
    assert page.picker.search.text() == ""
    assert page.picker.photos.rowCount() == ALL
    assert page.picker.grid.hasFocus()
    qtbot.waitUntil(lambda: told(page) == "", timeout=SOON)
    press(qtbot, Qt.Key.Key_F, CTRL)  # with nothing in it, too
    press(qtbot, Qt.Key.Key_Escape)
    assert page.picker.grid.hasFocus()
    assert full.stack.currentWidget() is page
    press(qtbot, Qt.Key.Key_Escape)
    assert full.stack.currentWidget() is page_of(full)


def test_a_search_leads_from_the_look_alikes_back_to_choosing_and_escape_to_them_again(
    qtbot: QtBot, full: MainWindow, page: TeachPage
) -> None:
    qtbot.keyClicks(page.panel.field, "Hoodie")
    page.examples.add(rows(full, *HOODIES[:3]))
    page.next.click()
    ready(qtbot, page)
    assert page.offer_grid.isVisible()
    look_for(qtbot, page, "hood")
    assert page.picker.isVisible()
    press(qtbot, Qt.Key.Key_Escape)
    assert page.picker.isVisible()
    press(qtbot, Qt.Key.Key_Escape)
    assert page.offer_grid.isVisible()


def test_where_no_file_has_such_a_name_it_says_so_and_one_button_shows_all_again(
    qtbot: QtBot, page: TeachPage
) -> None:
    look_for(qtbot, page, "zzz")
    qtbot.waitUntil(page.picker.empty.isVisible, timeout=SOON)
    assert page.picker.empty.accessibleName() == "No file name contains “zzz”."
    press(qtbot, Qt.Key.Key_Down)  # there is nothing to go down to
    assert page.picker.search.hasFocus()
    page.picker.empty.findChildren(QPushButton)[0].click()
    qtbot.waitUntil(page.picker.grid.isVisible, timeout=SOON)
    assert page.picker.search.hasFocus()
    assert page.picker.photos.rowCount() == ALL


def test_names_stand_below_the_photos_while_they_are_searched_for(qtbot: QtBot, page: TeachPage) -> None:
    tile = page.picker.grid.itemDelegate()
    before = tile.text_height()
    look_for(qtbot, page, "hood")
    assert tile.text_height() > before
    press(qtbot, Qt.Key.Key_Escape)
    assert tile.text_height() == before


def test_what_stood_first_stands_first_among_those_that_are_found(
    qtbot: QtBot, full: MainWindow, page: TeachPage
) -> None:
    page.begin((), rows(full, PLAIN[2], HOODIES[4]))
    look_for(qtbot, page, "e")
    assert names(page)[:2] == [HOODIES[4], PLAIN[2]]
    assert sorted(names(page)) == sorted([*HOODIES, *PLAIN])
    page.examples.add(rows(full, HOODIES[0], PLAIN[2]))
    assert page.picker.grid.selected_rows() == rows(full, PLAIN[2], HOODIES[0])


def test_a_new_category_is_begun_with_no_search(qtbot: QtBot, full: MainWindow, page: TeachPage) -> None:
    look_for(qtbot, page, "zzz")
    qtbot.waitUntil(page.picker.empty.isVisible, timeout=SOON)
    page.cancel.click()
    assert full.pages is not None
    full.pages.show_teach([])
    assert page.picker.search.text() == ""
    qtbot.waitUntil(page.picker.grid.isVisible, timeout=SOON)
    assert page.picker.photos.rowCount() == ALL


def test_photos_that_come_while_a_search_is_on_are_found_too_and_others_are_not(
    qtbot: QtBot, full: MainWindow, page: TeachPage
) -> None:
    desk = desk_of(full)
    look_for(qtbot, page, "coat")
    path = desk.review.photos[0].path.parent.parent / "Later"
    path.mkdir()
    source = desk.review.photos[rows(full, COATS[0])[0]].path
    for name in ("coat of mine.jpg", "hoodie of mine.jpg"):
        (path / name).write_bytes(source.read_bytes() + name.encode())
    with qtbot.waitSignal(desk.finished, timeout=SOON):
        full.add_paths([path])
    assert names(page) == [*COATS, "coat of mine.jpg"]
    qtbot.waitUntil(lambda: told(page) == f"5 of {ALL + 2} photos found.", timeout=SOON)


def test_all_that_is_found_is_chosen_by_one_key_and_few_of_many_are_shown(
    qtbot: QtBot, full: MainWindow, page: TeachPage
) -> None:
    look_for(qtbot, page, "sleeve")
    press(qtbot, Qt.Key.Key_Down)
    press(qtbot, Qt.Key.Key_A, CTRL)
    assert list(page.examples.rows) == rows(full, *PLAIN)
    tiles = ExampleTiles(lambda row: f"{row}.jpg", lambda _row: None)
    qtbot.addWidget(tiles)
    tiles.show_rows(range(1000))
    assert [tile.row for tile in tiles.tiles] == list(range(1000))[-MOST:]


def test_what_is_searched_for_goes_on_with_text_of_another_size(
    qtbot: QtBot, full: MainWindow, page: TeachPage
) -> None:
    select(page_of(full), HOODIES[0])
    page.begin((), rows(full, HOODIES[5]))
    look_for(qtbot, page, "hood")
    before = full.pages
    full.renew()
    qtbot.waitUntil(lambda: full.pages is not before, timeout=SOON)
    again = teach_page(full)
    assert again.picker.search.text() == "hood"
    assert names(again) == [HOODIES[5], *(each for each in HOODIES if each != HOODIES[5])]


class Requests(QObject):
    """How often a page was asked to lay itself out anew."""

    def __init__(self, page: QWidget) -> None:
        super().__init__(page)
        self.count = 0
        page.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.count += event.type() == QEvent.Type.LayoutRequest
        return False


def test_nothing_is_laid_out_anew_with_every_letter(qtbot: QtBot, page: TeachPage) -> None:
    look_for(qtbot, page, "h")
    qtbot.waitUntil(lambda: told(page) != "", timeout=SOON)
    requests = Requests(page)
    for text in ("oodie", "\b" * 5) * 4:
        for letter in text:
            qtbot.keyClick(page.picker.search, Qt.Key.Key_Backspace if letter == "\b" else letter)
            QApplication.sendPostedEvents()
    assert names(page) == HOODIES
    assert requests.count <= 2  # what was told of the first letter may still be on its way
