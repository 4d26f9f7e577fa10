"""The window itself: photos come in, what cannot be read, opening and closing."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QFileDialog,
    QLineEdit,
    QSlider,
    QWidget,
)
from pytestqt.qtbot import QtBot
from support.window_hands import desk_of, drop, enter, files, page_of, shown

from wardrobe_desktop.core.journal import Journal
from wardrobe_desktop.core.model_file import ModelFile
from wardrobe_desktop.core.paths import model_path
from wardrobe_desktop.core.plan import Filing, Mode, make_plan
from wardrobe_desktop.core.scan import scan
from wardrobe_desktop.core.settings import Settings, save_settings
from wardrobe_desktop.core.sorter import run
from wardrobe_desktop.core.standing import Place
from wardrobe_desktop.core.stop import Stop
from wardrobe_desktop.views.drop_target import SOME
from wardrobe_desktop.views.dropping import Dropped
from wardrobe_desktop.views.interrupted_box import InterruptedBox
from wardrobe_desktop.views.window import MainWindow
from wardrobe_desktop.views.window_place import keep_place, restore_place
from wardrobe_desktop.views.wording import number_text
from wardrobe_desktop.workers.desk import Desk
from wardrobe_desktop.workers.opening import Opened

SOON = 30_000

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


def test_of_twenty_thousand_dropped_files_none_is_looked_at_before_the_other_program_has_its_answer(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    # How long that takes is measured in tests/benchmarks.
    mime = files(*(tmp_path / f"IMG {number}.jpg" for number in range(20_000)))
    asked: list[int | None] = []
    paths = Dropped.paths

    def counted(self: Dropped, at_most: int | None = None) -> list[Path]:
        asked.append(at_most)
        return paths(self, at_most)

    monkeypatch.setattr(Dropped, "paths", counted)
    enter(window, mime)
    assert number_text(20_000) in window.welcome.zone.words
    assert drop(window, mime).dropAction() == Qt.DropAction.CopyAction
    assert asked == [SOME]


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


# --- from one start to the next


def test_the_window_comes_back_where_it_was_and_as_large(qtbot: QtBot) -> None:
    first = MainWindow()
    qtbot.addWidget(first)
    first.setGeometry(0, 0, 800, 600)  # what fits the screen in memory
    first.show()
    keep_place(first)
    second = MainWindow()
    qtbot.addWidget(second)
    restore_place(second)
    second.show()
    assert second.size() == first.size()


def test_a_kept_place_that_makes_no_sense_is_passed_over(qtbot: QtBot) -> None:
    save_settings(Settings(window="never heard of it"))
    window = MainWindow()
    qtbot.addWidget(window)
    restore_place(window)
    assert window.size().width() == 1280


def test_choosing_begins_where_photos_were_chosen_last(
    window: MainWindow, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun: list[str] = []

    def ask(_parent: QWidget, _title: str, begin: str, *_more: str) -> str:
        begun.append(begin)
        return str(folder)

    monkeypatch.setattr(QFileDialog, "getExistingDirectory", ask)
    window.choose_folder()
    window.choose_folder()
    assert begun[1] == str(folder.parent)
    assert begun[0] != begun[1]
