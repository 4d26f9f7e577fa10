"""The review in the whole window: deciding, selecting, searching, and the way from page to page."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QStandardPaths, Qt
from PySide6.QtGui import QDragMoveEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QFileDialog,
)
from pytestqt.qtbot import QtBot
from support.window_hands import category_of, desk_of, drop, enter, page_of, select, shown

from wardrobe_desktop.core.paths import model_path
from wardrobe_desktop.core.record import SortReport
from wardrobe_desktop.core.standing import Place
from wardrobe_desktop.models.photo_list import rows_to_mime
from wardrobe_desktop.views import theme
from wardrobe_desktop.views.move_menu import MoveMenu
from wardrobe_desktop.views.window import MainWindow
from wardrobe_desktop.workers.desk import Desk
from wardrobe_desktop.workers.opening import Opened

SOON = 30_000
LEFT, NO_KEY = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
ANY_ACTION = Qt.DropAction.CopyAction | Qt.DropAction.MoveAction

# --- deciding


def test_n_says_none_of_these_and_undo_takes_it_back(qtbot: QtBot, full: MainWindow) -> None:
    page, desk = page_of(full), desk_of(full)
    page.show_place("dress")
    names = shown(page)
    select(page, *names)
    qtbot.keyClick(page.grid, Qt.Key.Key_N)
    assert desk.review.counts().none == 2
    assert shown(page) == []
    assert page.top.undo.toolTip() == "Undo: 2 photos to None of these"
    qtbot.keyClick(full, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert desk.review.counts().none == 0
    assert shown(page) == names
    assert page.top.redo.accessibleName() == "Redo: 2 photos to None of these"
    qtbot.keyClick(
        full, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    )
    assert desk.review.counts().none == 2


def test_thumbnails_dragged_onto_a_category_go_there(full: MainWindow) -> None:
    page = page_of(full)
    rows = [page.photos.review_row(shown(page).index(name)) for name in ("IMG_2041.jpg", "IMG_2043.jpg")]
    place = page.side.visualRect(page.places.index_of("hat")).center()
    mime = rows_to_mime(rows)
    over = QDragMoveEvent(place, ANY_ACTION, mime, LEFT, NO_KEY)
    assert enter(page.side.viewport(), mime).isAccepted()
    QApplication.sendEvent(page.side.viewport(), over)
    assert over.isAccepted()
    assert drop(page.side.viewport(), mime, place).isAccepted()
    assert category_of(full, "IMG_2041.jpg") == category_of(full, "IMG_2043.jpg") == "hat"
    assert page.top.undo.toolTip() == "Undo: 2 photos to Hat"


def test_thumbnails_cannot_be_dropped_on_all_photos(full: MainWindow) -> None:
    page = page_of(full)
    place = page.side.visualRect(page.places.index_of(None)).center()
    mime = rows_to_mime([0])
    enter(page.side.viewport(), mime)
    assert not drop(page.side.viewport(), mime, place).isAccepted()
    assert not desk_of(full).undo_stack.canUndo()


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_the_move_menu_finds_a_category_by_its_letters(qtbot: QtBot, full: MainWindow) -> None:
    page = page_of(full)
    select(page, "IMG_2041.jpg")
    control_shift = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    qtbot.keyClick(page.grid, Qt.Key.Key_M, control_shift)
    menu = page.findChild(MoveMenu)
    assert menu is not None
    qtbot.keyClicks(menu, "sho")
    assert menu.activeAction().text() == "Shoes"
    qtbot.keyClick(menu, Qt.Key.Key_R)
    assert menu.activeAction().text() == "Shorts"
    qtbot.keyClick(menu, Qt.Key.Key_Return)
    assert category_of(full, "IMG_2041.jpg") == "shorts"


def test_a_decision_outlives_the_window(
    qtbot: QtBot, full: MainWindow, build: Callable[[Opened], Desk], folder: Path
) -> None:
    page = page_of(full)
    select(page, "IMG_2041.jpg")
    qtbot.keyClick(page.grid, Qt.Key.Key_N)
    full.close()
    again = MainWindow(model_path(), build)
    qtbot.addWidget(again, before_close_func=lambda each: each.close_down())
    again.add_paths([folder])
    with qtbot.waitSignal(again.opened, timeout=SOON):
        again.open()
    qtbot.waitUntil(lambda: desk_of(again).review.counts().none == 1, timeout=SOON)


# --- selecting, searching, stepping back


def test_space_and_the_round_tick_select(qtbot: QtBot, full: MainWindow) -> None:
    page = page_of(full)
    page.grid.go_to(0)
    page.grid.setFocus()
    qtbot.keyClick(page.grid, Qt.Key.Key_Space)
    assert page.grid.count_selected() == 1
    qtbot.waitUntil(page.strip.isVisible, timeout=SOON)
    assert page.strip.words == "1 photo selected"
    second = page.grid.visualRect(page.photos.index(1))
    tick = page.grid.itemDelegate().tick_rect(second).center()
    qtbot.mouseClick(page.grid.viewport(), LEFT, pos=tick)
    assert page.grid.count_selected() == 2
    assert page.strip.isVisible()
    assert page.strip.words == "2 photos selected"
    qtbot.keyClick(page.grid, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert page.grid.count_selected() == 10
    page.grid.clearSelection()
    assert not page.strip.isVisible()


def test_the_first_click_on_a_photo_does_not_push_it_from_under_the_second(
    qtbot: QtBot, full: MainWindow
) -> None:
    page = page_of(full)
    qtbot.mouseClick(page.grid.viewport(), LEFT, pos=page.grid.visualRect(page.photos.index(0)).center())
    assert page.grid.count_selected() == 1
    assert not page.strip.isVisible()
    qtbot.waitUntil(page.strip.isVisible, timeout=SOON)


def test_the_box_has_a_tick_only_when_all_is_looked_at(
    qtbot: QtBot, window: MainWindow, folder: Path
) -> None:
    page, desk = page_of(window), desk_of(window)
    box = page.side.itemDelegate()
    assert not box.all_looked_at
    with qtbot.waitSignal(desk.finished, timeout=SOON):
        window.add_paths([folder])
        assert desk.progress.working
        assert not box.all_looked_at
    assert not box.all_looked_at
    desk.choose(desk.review.rows(Place.LOOK), "hat")
    assert box.all_looked_at


def test_search_filters_by_file_name_and_escape_leads_back_step_by_step(
    qtbot: QtBot, full: MainWindow
) -> None:
    page = page_of(full)
    qtbot.keyClick(page.grid, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert page.top.search.hasFocus()
    qtbot.keyClicks(page.top.search, "2041")
    assert shown(page) == ["IMG_2041.jpg"]
    qtbot.keyClicks(page.top.search, "zzz")
    assert page.empty.isVisible()
    assert page.empty.accessibleName() == "No file name contains “2041zzz”."
    qtbot.keyClick(page.top.search, Qt.Key.Key_Escape)
    assert page.photos.rowCount() == 10
    page.show_place("dress")
    select(page, *shown(page))
    qtbot.keyClick(page.grid, Qt.Key.Key_Escape)
    assert page.grid.count_selected() == 0
    qtbot.keyClick(page.grid, Qt.Key.Key_Escape)
    assert page.photos.where is None


def test_a_search_in_one_place_tells_what_all_photos_have(qtbot: QtBot, full: MainWindow) -> None:
    page = page_of(full)
    page.show_place("skirt")
    page.top.search.setFocus()
    qtbot.keyClicks(page.top.search, "img_2041")
    assert page.empty.accessibleName() == "None here; 1 in All photos."
    link = next(b for b in page.empty.findChildren(QAbstractButton) if b.text() == "Show in All photos")
    link.click()
    assert page.photos.where is None
    assert shown(page) == ["IMG_2041.jpg"]
    page.show_place("skirt")
    qtbot.keyClicks(page.top.search, "zzz")
    assert page.empty.accessibleName() == "No file name contains “img_2041zzz”."


def test_single_letters_are_off_while_typing(qtbot: QtBot, full: MainWindow) -> None:
    page = page_of(full)
    select(page, "IMG_2041.jpg")
    page.top.search.setFocus()
    qtbot.keyClicks(page.top.search, "n")
    assert desk_of(full).review.counts().none == 0


def test_enter_looks_at_the_selected_photos_large_and_escape_comes_back(
    qtbot: QtBot, full: MainWindow
) -> None:
    page = page_of(full)
    select(page, "IMG_2041.jpg")
    qtbot.keyClick(page.grid, Qt.Key.Key_Return)
    assert full.pages is not None
    assert full.stack.currentWidget() is full.pages.look
    qtbot.keyClick(full.pages.look, Qt.Key.Key_Escape)
    assert full.stack.currentWidget() is page


def test_all_photos_is_where_the_way_back_from_the_doubtful_ones_leads(
    qtbot: QtBot, full: MainWindow
) -> None:
    page = page_of(full)
    assert full.pages is not None
    box = page.side.visualRect(page.places.index_of(Place.LOOK)).center()
    qtbot.mouseClick(page.side.viewport(), LEFT, pos=box)
    assert full.stack.currentWidget() is full.pages.look
    full.pages.look.done.emit()
    assert full.stack.currentWidget() is page
    assert page.photos.where is None
    assert page.photos.rowCount() == 10


def test_large_photos_out_of_a_category_lead_back_to_it(full: MainWindow) -> None:
    page = page_of(full)
    assert full.pages is not None
    page.show_place("dress")
    select(page, *shown(page))
    page.look_at_large()
    full.pages.look.done.emit()
    assert page.photos.where == "dress"


@pytest.mark.parametrize(
    ("left", "words"),
    [
        ((), "Everything is where it was before that sort."),
        (
            ((Path("IMG_1.jpg"), "It has changed."),),
            "5 photos are back where they were. IMG_1.jpg was left. It has changed.",
        ),
    ],
)
def test_the_footer_says_how_much_went_back_and_forgets_it_with_new_photos(
    qtbot: QtBot, full: MainWindow, folder: Path, left: tuple[tuple[Path, str], ...], words: str
) -> None:
    page, desk = page_of(full), desk_of(full)
    assert full.pages is not None
    with qtbot.waitSignal(desk.finished, timeout=SOON):
        full.pages.put_back(SortReport("a", 5, left, stopped=False, seconds=1.0, verified=True))
        full.pages.show_photos()
    assert page.bottom.status.text() == words
    with qtbot.waitSignal(desk.finished, timeout=SOON):
        full.add_paths([folder])
    assert page.bottom.status.text() == "Nothing has been moved yet."


@pytest.mark.parametrize("there", [True, False])
def test_choosing_a_folder_begins_at_one_that_exists(
    full: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, there: bool
) -> None:
    pictures = tmp_path / "Pictures"
    if there:
        pictures.mkdir()
    monkeypatch.setattr(QStandardPaths, "writableLocation", lambda _place: str(pictures))
    begun: list[str] = []
    monkeypatch.setattr(
        QFileDialog, "getExistingDirectory", lambda _parent, _title, start: begun.append(start) or ""
    )
    full.choose_folder()
    assert begun == [str(pictures if there else Path.home())]


def test_an_empty_place_says_what_to_do(full: MainWindow) -> None:
    page = page_of(full)
    page.show_place("skirt")
    assert page.empty.accessibleName() == "No photos here yet. Drag some onto Skirt, or add photos."
    page.show_place(Place.NONE)
    assert "Everything looked like clothes." in page.empty.accessibleName()


def test_tiles_grow_by_key(qtbot: QtBot, full: MainWindow) -> None:
    page = page_of(full)
    before = page.grid.tile_width
    qtbot.keyClick(page.grid, Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    assert page.grid.tile_width > before
    assert page.header.slider.value() == page.grid.tile_width


def test_the_search_is_cleared_with_its_own_button(qtbot: QtBot, full: MainWindow) -> None:
    search = page_of(full).top.search
    clear = search.cross
    assert not clear.isVisible()
    qtbot.keyClicks(search, "2041")
    assert clear.isVisible()
    clear.click()
    assert search.text() == ""
    assert not clear.isVisible()


def test_a_search_begins_at_the_top_with_nothing_selected_and_says_so(qtbot: QtBot, full: MainWindow) -> None:
    page = page_of(full)
    full.resize(800, 560)
    select(page, *shown(page)[-2:])
    assert page.strip.isVisible()
    page.grid.scrollToBottom()
    qtbot.keyClicks(page.top.search, "img")
    assert page.grid.count_selected() == 0
    assert not page.strip.isVisible()
    assert page.grid.verticalOffset() == 0


def test_larger_text_makes_larger_tiles_and_keeps_the_pictures_of_the_categories(
    qtbot: QtBot, full: MainWindow
) -> None:
    def covers() -> list[int | None]:
        places = page_of(full).places
        return [places.cover(places.entry(places.index_of(name))) for name in ("dress", "hat")]

    def width() -> int:
        return page_of(full).grid.visualRect(page_of(full).photos.index(0)).width()

    app = QApplication.instance()
    assert isinstance(app, QApplication)
    before, narrow = covers(), width()
    assert None not in before
    theme.start(app, dark=False, text_scale=2.0)
    try:
        full.renew()
        page_of(full).show_place(None)
        full.stack.setCurrentWidget(page_of(full))
        assert width() > 1.7 * narrow
        assert covers() == before
    finally:
        theme.start(app, dark=False)
