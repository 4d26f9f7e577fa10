"""Categories in the person's own words and order: renamed, hidden and moved in the list on the left."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAction, QContextMenuEvent, QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu
from pytestqt.qtbot import QtBot
from support.window_hands import ANY_ACTION, LEFT, NO_KEY, category_of, desk_of, page_of, select, shown

from wardrobe_desktop.core.settings import Settings, load_settings, save_settings
from wardrobe_desktop.core.standing import Place
from wardrobe_desktop.models.side_list import Kind
from wardrobe_desktop.views.move_menu import MoveMenu
from wardrobe_desktop.views.review_page import ReviewPage
from wardrobe_desktop.views.side_menu import SideMenu
from wardrobe_desktop.views.window import MainWindow

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # menus grab the keys elsewhere

Key = Qt.Key


def listed(page: ReviewPage) -> list[str]:
    entries = [page.places.entry(page.places.index(row)) for row in range(page.places.rowCount())]
    return [entry.name for entry in entries if entry.kind is Kind.CATEGORY]


def go_to(page: ReviewPage, category: str) -> None:
    page.show_place(category)
    page.side.setFocus()


def rename(qtbot: QtBot, page: ReviewPage, category: str, words: str) -> None:
    """F2, the words, Enter."""
    go_to(page, category)
    qtbot.keyClick(page.side, Key.Key_F2)
    field = page.side.viewport().findChild(QLineEdit)
    assert field is not None
    assert field.selectedText() == field.text()
    qtbot.keyClicks(field, words) if words else qtbot.keyClick(field, Key.Key_Delete)
    qtbot.keyClick(field, Key.Key_Return)
    qtbot.waitUntil(lambda: page.side.viewport().findChild(QLineEdit) is None)


def menu_at(qtbot: QtBot, page: ReviewPage) -> SideMenu:
    """The menu of the current row, as the Menu key opens it."""
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(1, 1), QPoint(1, 1))
    QApplication.sendEvent(page.side.viewport(), event)
    menus = [menu for menu in page.side.findChildren(SideMenu) if menu.isVisible()]
    assert len(menus) == 1
    return menus[0]


def act(menu: QMenu, words: str) -> QAction:
    return next(action for action in menu.actions() if action.text() == words)


def take(qtbot: QtBot, menu: QMenu, words: str) -> None:
    menu.setActiveAction(act(menu, words))
    qtbot.keyClick(menu, Key.Key_Return)


def drag(page: ReviewPage, category: str, onto: str, below: bool = False) -> None:
    """A row is dragged to the upper half of another one (or the lower half)."""
    view = page.side
    mime = page.places.mimeData([page.places.index_of(category)])
    place = view.visualRect(page.places.index_of(onto))
    at = QPoint(place.center().x(), place.bottom() - 2 if below else place.top() + 2)
    for event in (
        QDragEnterEvent(at, ANY_ACTION, mime, LEFT, NO_KEY),
        QDragMoveEvent(at, ANY_ACTION, mime, LEFT, NO_KEY),
        QDropEvent(QPointF(at), ANY_ACTION, mime, LEFT, NO_KEY),
    ):
        QApplication.sendEvent(view.viewport(), event)
        assert event.isAccepted()


def test_f2_renames_a_category_everywhere_and_its_folder(qtbot: QtBot, full: MainWindow) -> None:
    page = page_of(full)
    rename(qtbot, page, "hat", "Headwear")
    assert "Headwear" in listed(page)
    assert load_settings().folder_names == {"hat": "Headwear"}
    assert page.photos.where == "hat"
    row = desk_of(full).review.rows("hat")[0]
    assert page.photos.title(row) == "Headwear"
    assert desk_of(full).undo_stack.undoText() == "Hat is called Headwear"

    full.pages.show_settings() if full.pages else None
    assert full.pages is not None
    assert full.pages.settings.names.fields["hat"].text() == "Headwear"
    full.pages.show_photos()
    qtbot.keyClick(page, Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert "Hat" in listed(page)
    assert load_settings().folder_names == {}


def test_a_name_that_another_folder_has_is_refused_with_a_sentence(qtbot: QtBot, full: MainWindow) -> None:
    page = page_of(full)
    rename(qtbot, page, "hat", "dress")
    assert full.notice.words == "“dress” is the folder for Dress already. Choose another name."
    assert "Hat" in listed(page)
    assert desk_of(full).undo_stack.count() == 0


def test_an_empty_name_gives_the_standard_name_back(qtbot: QtBot, full: MainWindow) -> None:
    page = page_of(full)
    rename(qtbot, page, "hat", "Headwear")
    rename(qtbot, page, "hat", "")
    assert "Hat" in listed(page)
    assert load_settings().folder_names == {}


def test_a_name_typed_in_the_settings_stands_in_the_list(qtbot: QtBot, full: MainWindow) -> None:
    assert full.pages is not None
    full.pages.show_settings()
    field = full.pages.settings.names.fields["dress"]
    field.setFocus()
    qtbot.keyClicks(field, "Gowns")
    qtbot.keyClick(field, Key.Key_Return)
    assert "Gowns" in listed(page_of(full))


def test_a_hidden_category_leaves_the_list_its_photos_do_not(qtbot: QtBot, full: MainWindow) -> None:
    page = page_of(full)
    go_to(page, "hat")
    hats = shown(page)
    assert hats
    take(qtbot, menu_at(qtbot, page), "Hide")
    assert "Hat" not in listed(page)
    assert page.photos.where is None
    assert set(hats) <= set(shown(page))
    assert load_settings().hidden_categories == ["hat"]

    assert full.pages is not None
    assert "hat" not in full.pages.look.panel.letters
    menu = MoveMenu(desk_of(full).arrangement.categories(), page)
    assert "Hat" in [action.text() for action in menu.actions()]


def test_what_was_hidden_is_shown_again_from_the_row_that_counts_it(qtbot: QtBot, full: MainWindow) -> None:
    page = page_of(full)
    go_to(page, "hat")
    take(qtbot, menu_at(qtbot, page), "Hide")
    row = next(
        row
        for row in range(page.places.rowCount())
        if page.places.entry(page.places.index(row)).kind is Kind.HIDDEN
    )
    assert page.places.data(page.places.index(row)) == "1 hidden category"
    where = page.photos.where
    page.side.setCurrentIndex(page.places.index(row))
    assert page.photos.where is where
    qtbot.keyClick(page.side, Key.Key_Return)
    menu = next(menu for menu in page.side.findChildren(SideMenu) if menu.isVisible())
    take(qtbot, menu, "Show Hat again")
    assert "Hat" in listed(page)
    assert load_settings().hidden_categories == []
    desk_of(full).undo_stack.undo()
    assert "Hat" not in listed(page)


def test_the_last_category_cannot_be_hidden(qtbot: QtBot, full: MainWindow) -> None:
    page, arrangement = page_of(full), desk_of(full).arrangement
    for category in arrangement.shown()[1:]:
        arrangement.hide(category.id)
    last = arrangement.shown()[0].id
    go_to(page, last)
    assert not act(menu_at(qtbot, page), "Hide").isEnabled()
    arrangement.hide(last)
    assert [each.id for each in arrangement.shown()] == [last]


@pytest.mark.parametrize("below", [False, True], ids=["above", "below"])
def test_a_category_is_dragged_to_another_place(full: MainWindow, below: bool) -> None:
    page = page_of(full)
    before = listed(page)
    drag(page, "t-shirt", "dress", below)
    others = [name for name in before if name != "T-shirt"]
    assert listed(page) == ([others[0], "T-shirt", *others[1:]] if below else ["T-shirt", *others])
    desk_of(full).undo_stack.undo()
    assert listed(page) == before


def test_alt_and_an_arrow_move_a_category_and_stay_on_it(qtbot: QtBot, full: MainWindow) -> None:
    page, alt = page_of(full), Qt.KeyboardModifier.AltModifier
    before = listed(page)
    go_to(page, "dress")
    qtbot.keyClick(page.side, Key.Key_Down, alt)
    assert listed(page)[:2] == [before[1], before[0]]
    assert page.photos.where == "dress"
    assert page.places.entry(page.side.currentIndex()).category == "dress"
    qtbot.keyClick(page.side, Key.Key_Up, alt)
    qtbot.keyClick(page.side, Key.Key_Up, alt)
    assert listed(page) == before


def test_the_order_is_kept_and_letters_follow_it(full: MainWindow) -> None:
    page = page_of(full)
    drag(page, "t-shirt", "dress")
    assert load_settings().category_order[0] == "t-shirt"
    assert full.pages is not None
    assert next(iter(full.pages.look.panel.letters)) == "t-shirt"


def test_photos_dropped_on_a_renamed_moved_category_are_filed_there(full: MainWindow) -> None:
    page = page_of(full)
    desk_of(full).arrangement.rename("skirt", "Skirts and kilts")
    drag(page, "skirt", "dress")
    select(page, "IMG_2041.jpg")
    page.side.photosDropped.emit(page.grid.rows_in_hand(), "skirt")
    assert category_of(full, "IMG_2041.jpg") == "skirt"
    assert desk_of(full).undo_stack.undoText() == "1 photo to Skirts and kilts"


def test_letters_work_by_the_new_name_at_once(qtbot: QtBot, full: MainWindow) -> None:
    assert full.pages is not None
    desk_of(full).arrangement.rename("hat", "Quiet things")
    look = full.pages.look
    full.pages.show_look(None)
    row = look.current_row
    assert row is not None
    assert look.panel.letters["hat"] == "Q"
    qtbot.keyClick(look.photo, Key.Key_Q)
    assert desk_of(full).review.choice(row) == "hat"


def test_an_arrangement_of_another_model_does_no_harm(full: MainWindow) -> None:
    save_settings(Settings(category_order=["kimono", "hat"], hidden_categories=["kimono"]))
    desk_of(full).arrangement.refresh()
    assert listed(page_of(full))[0] == "Hat"
    assert len(listed(page_of(full))) == 10


def test_the_box_is_as_high_as_its_sentence_and_the_list_is_laid_out_for_that_only(
    qtbot: QtBot, full: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = page_of(full)
    category = page.places.index_of("dress")
    page.places.say("3 left")
    page.side.doItemsLayout()
    asked: list[None] = []
    monkeypatch.setattr(page.side, "scheduleDelayedItemsLayout", lambda: asked.append(None))
    page.places.say("2 left")
    page.places.refresh()
    assert not asked
    monkeypatch.undo()
    below = page.side.visualRect(category).top()
    page.places.say("As many words as there can be in a box that is not wide, so that they need more lines")
    qtbot.waitUntil(lambda: page.side.visualRect(category).top() > below)
    page.places.say("1 left")
    qtbot.waitUntil(lambda: page.side.visualRect(category).top() == below)


def test_the_same_size_looks_the_same_whatever_was_before(qtbot: QtBot, full: MainWindow) -> None:
    page, box = page_of(full), page_of(full).places.index_of(Place.LOOK)
    side, bar = page.side, page.side.verticalScrollBar()
    page.places.say("Fair to stop: the other 392 are right 96 times in 100.")
    rows = range(page.places.rowCount())

    def needed(width: int) -> int:
        return sum(side.itemDelegate().height(page.places.index(row), width) for row in rows)

    def see(height: int) -> tuple[bool, int, int]:
        side.setFixedHeight(height)
        QApplication.processEvents()
        qtbot.waitUntil(lambda: side.height() == height)
        side.executeDelayedItemsLayout()
        QApplication.processEvents()
        return bar.isVisible(), side.visualRect(box).height(), side.viewport().width()

    # As wide as the sentence just needs without a bar, so that with one it would need another line.
    room = side.maximumViewportSize()
    widths = range(room.width(), room.width() - 120, -1)
    width = next(each for each in widths if needed(each - bar.sizeHint().width()) > needed(each))
    side.setFixedWidth(side.width() - room.width() + width)
    fits = needed(width) + side.height() - room.height()
    before = see(fits)
    assert before[0] is False
    assert see(fits - 40)[0] is True
    assert see(fits) == before
    assert see(fits + 40)[1:] == before[1:]
    assert see(fits) == before
