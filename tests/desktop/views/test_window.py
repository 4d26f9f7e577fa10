"""The window: photos come in by drop, decisions by key and by drag, and what is undone is undone."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QItemSelectionModel, QMimeData, QPoint, QPointF, QStandardPaths, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QFileDialog,
    QLineEdit,
    QSlider,
    QWidget,
)
from pytestqt.qtbot import QtBot

from wardrobe_desktop.core.journal import Journal
from wardrobe_desktop.core.model_file import ModelFile
from wardrobe_desktop.core.paths import model_path
from wardrobe_desktop.core.plan import Filing, Mode, make_plan
from wardrobe_desktop.core.record import SortReport
from wardrobe_desktop.core.review import Place
from wardrobe_desktop.core.scan import scan
from wardrobe_desktop.core.sorter import run
from wardrobe_desktop.core.stop import Stop
from wardrobe_desktop.models.photo_list import rows_to_mime
from wardrobe_desktop.views.interrupted_box import InterruptedBox
from wardrobe_desktop.views.move_menu import MoveMenu
from wardrobe_desktop.views.review_page import ReviewPage
from wardrobe_desktop.views.window import MainWindow
from wardrobe_desktop.workers.desk import Desk
from wardrobe_desktop.workers.opening import Opened

SOON = 30_000
LEFT, NO_KEY = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
ANY_ACTION = Qt.DropAction.CopyAction | Qt.DropAction.MoveAction
TOGGLE = QItemSelectionModel.SelectionFlag.Toggle


def desk_of(window: MainWindow) -> Desk:
    assert window.desk is not None
    return window.desk


def page_of(window: MainWindow) -> ReviewPage:
    assert window.pages is not None
    return window.pages.review


def files(*paths: Path) -> QMimeData:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return mime


def enter(target: QWidget, mime: QMimeData) -> QDragEnterEvent:
    event = QDragEnterEvent(QPoint(40, 40), ANY_ACTION, mime, LEFT, NO_KEY)
    event.setDropAction(Qt.DropAction.MoveAction)
    QApplication.sendEvent(target, event)
    return event


def drop(target: QWidget, mime: QMimeData, at: QPoint | None = None) -> QDropEvent:
    event = QDropEvent(QPointF(at or QPoint(40, 40)), ANY_ACTION, mime, LEFT, NO_KEY)
    event.setDropAction(Qt.DropAction.MoveAction)
    QApplication.sendEvent(target, event)
    return event


def shown(page: ReviewPage) -> list[str]:
    photos = page.photos
    return [photos.photo(photos.review_row(at)).path.name for at in range(photos.rowCount())]


def category_of(window: MainWindow, name: str) -> str | None:
    review = desk_of(window).review
    row = next(row for row, photo in enumerate(review.photos) if photo.path.name == name)
    return review.standing(row).category


def select(page: ReviewPage, *names: str) -> None:
    for name in names:
        index = page.photos.index(shown(page).index(name))
        page.grid.selectionModel().setCurrentIndex(index, TOGGLE)
    page.grid.setFocus()


# --- photos come in


def test_a_drop_is_answered_as_copy_and_the_photos_arrive(
    qtbot: QtBot, window: MainWindow, folder: Path
) -> None:
    mime = files(folder)
    entered = enter(window, mime)
    assert entered.isAccepted()
    assert entered.dropAction() == Qt.DropAction.CopyAction
    assert "Let go to add “Summer clear-out”" in window.welcome.zone.words
    desk = desk_of(window)
    with qtbot.waitSignal(desk.finished, timeout=SOON):
        dropped = drop(window, mime)
        assert dropped.dropAction() == Qt.DropAction.CopyAction
        # The other program waits for the answer: nothing has begun yet.
        assert not desk.progress.working
    assert window.stack.currentWidget() is page_of(window)
    assert desk.review.counts().all == 10
    assert sorted(path.name for path in folder.iterdir())[-1] == "notes.txt"
    assert len(list(folder.iterdir())) == 11


def test_photos_can_be_dropped_on_the_grid_too(
    qtbot: QtBot, full: MainWindow, tmp_path: Path, samples: Path
) -> None:
    more = tmp_path / "IMG_2043 again.jpg"
    more.write_bytes((samples / "IMG_2043.jpg").read_bytes())
    viewport = page_of(full).grid.viewport()
    mime = files(more)
    entered = enter(viewport, mime)
    assert entered.isAccepted()
    assert entered.dropAction() == Qt.DropAction.CopyAction
    with qtbot.waitSignal(desk_of(full).photosAdded, timeout=SOON):
        drop(full, mime)
    assert more.name in shown(page_of(full))


def test_in_the_smallest_window_both_buttons_of_the_first_page_are_in_sight(
    qtbot: QtBot, window: MainWindow
) -> None:
    window.resize(window.minimumSize())
    zone, bar = window.welcome.zone, window.welcome.bar

    def in_sight(button: QAbstractButton) -> bool:
        bottom = button.mapTo(window.welcome, button.rect().bottomLeft()).y()
        return bottom < bar.geometry().top()

    qtbot.waitUntil(lambda: in_sight(zone.choose) and in_sight(zone.samples), timeout=SOON)


def test_what_is_no_file_is_not_taken(window: MainWindow) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl("https://example.org/a.jpg")])
    assert not enter(window, mime).isAccepted()


def test_what_is_dropped_before_the_model_is_read_is_kept(
    qtbot: QtBot, build: Callable[[Opened], Desk], folder: Path
) -> None:
    window = MainWindow(model_path(), build)
    qtbot.addWidget(window, before_close_func=lambda each: each.close_down())
    window.show()
    window.add_paths([folder])
    with qtbot.waitSignal(window.opened, timeout=SOON):
        window.open()
    qtbot.waitUntil(lambda: desk_of(window).review.counts().all == 10, timeout=SOON)


def test_a_folder_without_photos_is_said_and_leads_back(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    empty = tmp_path / "Nothing"
    empty.mkdir()
    with qtbot.waitSignal(desk_of(window).finished, timeout=SOON):
        window.add_paths([empty])
    assert window.notice.isVisible()
    assert window.notice.words == "There are no photos in “Nothing”. Choose another folder."
    assert window.stack.currentWidget() is window.welcome


def test_the_counts_are_told(full: MainWindow) -> None:
    page = page_of(full)
    spoken = [
        page.places.data(page.places.index_of(where), Qt.ItemDataRole.AccessibleTextRole)
        for where in (None, "dress", Place.UNREAD)
    ]
    assert spoken == ["All photos, 10 photos", "Dress, 2 photos", "Could not read, 1 photo"]
    assert page.bottom.sort_button.text() == "Sort 6 photos…"
    assert page.bottom.hint == "3 photos to look at first, if you like"
    assert page.bottom.status.text() == "Nothing has been moved yet."


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


# --- what could not be read


def test_problems_are_told_with_what_to_do(qtbot: QtBot, full: MainWindow) -> None:
    page = page_of(full)
    assert page.top.problem_button.text() == "Problems 2"
    page.top.problem_button.click()
    assert page.problems.isVisible()
    names = [each.accessibleName() for each in page.problems.findChildren(QWidget)]
    assert "broken.jpg. The file is damaged. Copy it again from the phone or camera." in names
    assert any(name.startswith("1 other file") for name in names)


def test_try_again_reads_a_file_that_is_whole_now(
    qtbot: QtBot, full: MainWindow, folder: Path, samples: Path
) -> None:
    page, desk = page_of(full), desk_of(full)
    whole = folder / "broken.jpg"
    page.top.problem_button.click()
    link = next(
        b
        for b in page.problems.findChildren(QAbstractButton)
        if b.accessibleName() == "Try again: broken.jpg"
    )
    whole.unlink()
    with qtbot.waitSignal(desk.finished, timeout=SOON):
        link.click()
    assert desk.problems()[0].what == "It is not there."


# --- the model file, names, closing


@pytest.mark.parametrize("content", [None, b"", b"this is no model"])
def test_a_missing_or_foreign_model_file_is_a_sentence_and_a_way_on(
    qtbot: QtBot, tmp_path: Path, build: Callable[[Opened], Desk], content: bytes | None
) -> None:
    path = tmp_path / "other.onnx"
    if content is not None:
        path.write_bytes(content)
    window = MainWindow(path, build)
    qtbot.addWidget(window, before_close_func=lambda each: each.close_down())
    window.show()
    window.open()
    qtbot.waitUntil(lambda: window.stack.currentWidget() is window.trouble, timeout=SOON)
    assert "other.onnx" in window.trouble.accessibleName()
    again = next(
        button for button in window.trouble.findChildren(QAbstractButton) if button.text() == "Try again"
    )
    path.write_bytes(model_path().read_bytes())
    with qtbot.waitSignal(window.opened, timeout=SOON):
        again.click()
    assert window.stack.currentWidget() is window.welcome


def test_every_control_has_a_name(full: MainWindow) -> None:
    page = page_of(full)
    page.top.problem_button.click()
    kinds = (QAbstractButton, QLineEdit, QComboBox, QSlider)
    # Qt's own little helpers inside fields are not ours to name.
    controls = [
        each for kind in kinds for each in full.findChildren(kind) if not isinstance(each.parent(), QLineEdit)
    ]
    assert len(controls) > 20
    nameless = [each for each in controls if each.isVisible() and not (each.accessibleName() or _text(each))]
    assert nameless == []


def _text(control: QWidget) -> str:
    return control.text() if isinstance(control, QAbstractButton) else ""


def test_the_stop_rule_comes_from_the_model_file(full: MainWindow) -> None:
    model: ModelFile = desk_of(full).model
    below = [point for point in model.curve if point.confidence <= model.threshold]
    times = int(below[-1].accuracy * 100 + 1e-9)
    assert f"{times} times in 100" in page_of(full).places.sentence


def test_closing_leaves_no_thread_behind(qtbot: QtBot, full: MainWindow) -> None:
    full.close()
    names = {thread.name for thread in threading.enumerate()}
    assert not [name for name in names if name.startswith("wardrobe")]
    assert full.desk is None


def test_an_interrupted_sort_is_shown_at_start_and_can_be_put_back(
    qtbot: QtBot, build: Callable[[Opened], Desk], folder: Path, tmp_path: Path
) -> None:
    before = {path.name: path.read_bytes() for path in folder.iterdir()}
    stop = Stop()
    filings = [Filing(photo, "Dress") for photo in scan([folder]).photos]
    with Journal() as journal:
        plan = make_plan(filings, tmp_path / "sorted", Mode.MOVE, [folder])
        run(plan, journal, stop, lambda done, _total: stop.request() if done == 3 else None)
    assert len(list(folder.iterdir())) < len(before)
    window = MainWindow(model_path(), build)
    qtbot.addWidget(window, before_close_func=lambda each: each.close_down())
    window.show()
    with qtbot.waitSignal(window.opened, timeout=SOON):
        window.open()
    # The history has such a box too; that page is not on the screen.
    (box,) = (each for each in window.findChildren(InterruptedBox) if each.isVisible())
    with qtbot.waitSignal(box.putBackDone, timeout=SOON):
        box.back_button.click()
    assert {path.name: path.read_bytes() for path in folder.iterdir()} == before
    assert box.words == "All 3 are back where they were."
    box.close_button.click()
    assert not box.isVisible()
