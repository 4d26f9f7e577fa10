"""A category is taught from a few photos and those that look alike, on the page for it."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from support.hoodies import DOUBTFUL, HOODIES, PLAIN
from support.teaching import LEFT, SOON, learned, ready, rows, side_names, teach_page
from support.window_hands import category_of, desk_of, drop, enter, page_of, select

from wardrobe_desktop.core.learning.memory import Memory
from wardrobe_desktop.core.standing import Place
from wardrobe_desktop.models.photo_list import rows_to_mime
from wardrobe_desktop.views.languages import install_language
from wardrobe_desktop.views.move_menu import MoveMenu
from wardrobe_desktop.views.window import MainWindow

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # menus grab the keys elsewhere


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
    assert len(page.examples.rows) == 3
    qtbot.keyClicks(page.panel.field, "Hoodie")
    ready(qtbot, page)
    names = {desk_of(full).review.photos[row].path.name for row in page.offers.rows}
    assert names == set(HOODIES[3:])
    assert len(page.offer_grid.ticked) == 6
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
    assert first not in page.offer_grid.ticked
    assert second not in page.offer_grid.ticked
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
    assert page.offer_grid.ticked == []
    assert page.next.text() == "Add “Hoodie” with 4 photos"


def test_examples_are_chosen_from_the_grid_three_at_least(qtbot: QtBot, full: MainWindow) -> None:
    page_of(full).new_category.button.click()
    page = teach_page(full)
    assert page.next.text() == "Show look-alikes"
    assert not page.next.isEnabled()
    for row in rows(full, *HOODIES[:3]):
        position = page.picker.photos.position(row)
        assert position is not None
        page.picker.grid.scrollTo(page.picker.photos.index(position))
        spot = page.picker.grid.visualRect(page.picker.photos.index(position)).center()
        qtbot.mouseClick(page.picker.grid.viewport(), LEFT, pos=spot)
    assert sorted(page.examples.rows) == sorted(rows(full, *HOODIES[:3]))
    assert page.next.isEnabled()
    page.panel.tiles.tiles[0].click()
    assert len(page.examples.rows) == 2
    assert not page.next.isEnabled()


def test_photos_can_be_dropped_on_the_examples_and_on_new_category(qtbot: QtBot, full: MainWindow) -> None:
    page = teach_page(full)
    enter(page_of(full).new_category, rows_to_mime(rows(full, *HOODIES[:2])))
    drop(page_of(full).new_category, rows_to_mime(rows(full, *HOODIES[:2])), QPoint(20, 10))
    assert len(page.examples.rows) == 2
    enter(page.panel, rows_to_mime(rows(full, *HOODIES[2:4])))
    drop(page.panel, rows_to_mime(rows(full, *HOODIES[2:4])))
    assert len(page.examples.rows) == 4


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


def test_a_year_is_no_name_as_its_folder_is_for_the_photos_of_that_year(
    qtbot: QtBot, taught: MainWindow
) -> None:
    desk = desk_of(taught)
    said = "“2024” is the folder for photos of that year already. Choose another name."
    assert desk.teacher.fault("2024") == said
    assert desk.teacher.fault("Summer 2024") == ""
    kind = desk.teacher.teach("Long one", rows(taught, *PLAIN[:3]), [], desk.model.categories[0].id)
    learned(qtbot, taught)
    with qtbot.waitSignal(desk.arrangement.noticed, timeout=SOON) as told:
        desk.arrangement.rename(kind, "2024")
    assert told.args == [said]
    assert desk.arrangement.name(kind) == "Long one"


def test_a_name_that_is_taken_while_it_is_taught_is_said_and_free_again_after_undo(
    qtbot: QtBot, taught: MainWindow, tmp_path: Path
) -> None:
    desk, page = desk_of(taught), teach_page(taught)
    desk.teacher.export_file(tmp_path / "mine.json")
    desk.undo_stack.undo()
    assert desk.teacher.fault("Hoodie") == ""  # at once, before anything is learned from it
    assert taught.pages is not None
    taught.pages.show_teach(rows(taught, *HOODIES[:3]))
    qtbot.keyClicks(page.panel.field, "Hoodie")
    ready(qtbot, page)
    taught.pages.show_settings()
    desk.teacher.import_file(tmp_path / "mine.json")
    taught.pages.settings.back.emit()
    assert taught.stack.currentWidget() is page
    assert "choose another name" in page.panel.fault.text()
    assert not page.next.isEnabled()
    desk.undo_stack.undo()
    assert page.panel.fault.isHidden()


def test_a_name_that_another_window_takes_meanwhile_is_said_at_the_last_moment(
    qtbot: QtBot, full: MainWindow
) -> None:
    desk, page = desk_of(full), teach_page(full)
    assert full.pages is not None
    full.pages.show_teach(rows(full, *HOODIES[:3]))
    qtbot.keyClicks(page.panel.field, "Hoodie")
    ready(qtbot, page)
    with Memory(desk.teacher.memory.path) as elsewhere:
        elsewhere.teach("Hoodie", [], desk.model.categories)
    page.next.click()
    assert full.stack.currentWidget() is page
    assert "choose another name" in page.panel.fault.text()
    assert not page.next.isEnabled()
    page.panel.field.setText("Hooded")
    page.next.click()
    assert full.stack.currentWidget() is page_of(full)
    assert category_of(full, HOODIES[0]) == "own-hooded"


def test_the_page_says_where_the_folder_of_a_kind_lies_for_a_new_category_only(
    qtbot: QtBot, taught: MainWindow
) -> None:
    panel = teach_page(taught).panel
    assert taught.pages is not None
    taught.pages.show_teach([])
    assert panel.kind_note.isVisible()
    beside, inside = "Its folder lies beside the others.", "Its folder then lies inside that one's."
    assert panel.kind_note.text() == panel.kind.accessibleDescription() == beside
    panel.kind.setCurrentIndex(panel.kind.findData("longsleeve"))
    assert panel.kind_note.text() == panel.kind.accessibleDescription() == inside
    panel.kind.setCurrentIndex(0)
    assert panel.kind_note.text() == beside
    taught.pages.show_more("own-hoodie")
    assert not panel.kind_note.isVisible()


@pytest.mark.parametrize(("language", "name"), [("en", "Have a look"), ("de", "Bitte ansehen")])
def test_a_file_with_a_category_called_like_a_folder_of_ours_is_told_and_changes_nothing(
    qtbot: QtBot, qapp: QApplication, taught: MainWindow, tmp_path: Path, language: str, name: str
) -> None:
    desk = desk_of(taught)
    desk.teacher.export_file(tmp_path / "mine.json")
    content = (tmp_path / "mine.json").read_text(encoding="utf-8").replace("Hoodie", name)
    (tmp_path / "mine.json").write_text(content, encoding="utf-8")
    desk.undo_stack.undo()
    before = desk.undo_stack.count()
    install_language(qapp, language)
    try:
        with qtbot.waitSignal(desk.noticed, timeout=SOON) as told:
            desk.teacher.import_file(tmp_path / "mine.json")
    finally:
        install_language(qapp, "en")
    assert name in told.args[0]
    assert desk.teacher.memory.categories() == ()
    assert desk.undo_stack.count() <= before
