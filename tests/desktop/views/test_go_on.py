"""Coming back: the first page leads on to the photos of the last time."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from wardrobe_desktop.core import sorter
from wardrobe_desktop.core.paths import model_path, samples_dir
from wardrobe_desktop.core.plan import Mode, make_plan
from wardrobe_desktop.core.settings import Settings, load_settings, save_settings
from wardrobe_desktop.views.last_photos import keep_photos_of
from wardrobe_desktop.views.window import MainWindow
from wardrobe_desktop.workers.desk import Desk
from wardrobe_desktop.workers.opening import Opened

SOON = 30_000
Build = Callable[[Opened], Desk]


def started(qtbot: QtBot, build: Build) -> MainWindow:
    """The window after the program was started, as the program makes it."""
    window = MainWindow(model_path(), build)
    qtbot.addWidget(window, before_close_func=lambda each: each.close_down())
    keep_photos_of(window)
    window.show()
    window.activateWindow()
    with qtbot.waitSignal(window.opened, timeout=SOON):
        window.open()
    return window


def go_through(qtbot: QtBot, window: MainWindow, folder: Path) -> None:
    assert window.desk is not None
    with qtbot.waitSignal(window.desk.finished, timeout=SOON):
        window.add_paths([folder])


def test_the_next_start_goes_on_with_the_folder_of_the_last(qtbot: QtBot, build: Build, folder: Path) -> None:
    first = started(qtbot, build)
    assert first.welcome.zone.last.isHidden()
    go_through(qtbot, first, folder)
    first.close()

    second = started(qtbot, build)
    last = second.welcome.zone.last
    qtbot.waitUntil(last.isVisible, timeout=SOON)
    assert last.text() == "Go on with “Summer clear-out” · 3 to look at"
    assert last.accessibleDescription() == str(folder)
    for _ in range(20):
        if last.hasFocus():
            break
        qtbot.keyClick(second.focusWidget(), Qt.Key.Key_Tab)
    assert last.hasFocus()
    assert second.desk is not None
    with qtbot.waitSignal(second.desk.finished, timeout=SOON):
        qtbot.keyClick(last, Qt.Key.Key_Return)
    assert second.pages is not None
    assert second.stack.currentWidget() is second.pages.review
    assert second.desk.review.counts().look == 3


def test_after_sort_more_photos_the_same_folder_is_offered_without_a_number(
    qtbot: QtBot, build: Build, folder: Path
) -> None:
    window = started(qtbot, build)
    go_through(qtbot, window, folder)
    assert window.desk is not None
    window.desk.start_over()
    window.show_welcome()
    qtbot.waitUntil(window.welcome.zone.last.isVisible, timeout=SOON)
    assert window.welcome.zone.last.text() == "Go on with “Summer clear-out”"


def test_a_folder_that_is_gone_is_not_offered(qtbot: QtBot, build: Build, folder: Path) -> None:
    save_settings(Settings(last_photos=[str(folder)], last_left=2))
    window = started(qtbot, build)
    qtbot.waitUntil(window.welcome.zone.last.isVisible, timeout=SOON)
    shutil.rmtree(folder)
    window.show_welcome()
    qtbot.waitUntil(window.welcome.zone.last.isHidden, timeout=SOON)


def test_all_that_was_gone_through_is_offered_and_added_again(
    qtbot: QtBot, build: Build, folder: Path, tmp_path: Path
) -> None:
    other = tmp_path / "Phone"
    other.mkdir()
    photo = shutil.copy2(sorted(folder.glob("IMG*"))[0], other / "one.jpg")
    first = started(qtbot, build)
    go_through(qtbot, first, folder)
    go_through(qtbot, first, samples_dir())
    go_through(qtbot, first, photo)
    assert load_settings().last_photos == [str(folder), str(photo)]
    first.close()

    second = started(qtbot, build)
    last = second.welcome.zone.last
    assert last.text() == "Go on with “Summer clear-out” and 1 other"  # the drawings counted, so no number
    assert last.toolTip() == f"{folder}\n{photo}"
    assert second.desk is not None
    with qtbot.waitSignal(second.desk.finished, timeout=SOON):
        last.click()
    assert second.desk.sources() == [folder, photo]
    second.close()
    third = started(qtbot, build)
    assert third.welcome.zone.last.text() == "Go on with “Summer clear-out” and 1 other · 3 to look at"


def test_of_what_can_be_gone_on_with_only_what_is_gone_is_left_out(
    qtbot: QtBot, build: Build, folder: Path, tmp_path: Path
) -> None:
    save_settings(Settings(last_photos=[str(tmp_path / "gone"), str(folder)], last_left=2))
    window = started(qtbot, build)
    last = window.welcome.zone.last
    qtbot.waitUntil(lambda: last.text() == "Go on with “Summer clear-out”", timeout=SOON)


def test_it_stands_there_from_the_first_picture_on_and_works_before_anything_is_read(
    qtbot: QtBot, build: Build, folder: Path
) -> None:
    save_settings(Settings(last_photos=[str(folder)], last_left=2))
    window = MainWindow(model_path(), build)
    qtbot.addWidget(window, before_close_func=lambda each: each.close_down())
    window.show()
    last = window.welcome.zone.last
    assert last.isVisible()
    last.click()
    with qtbot.waitSignal(window.opened, timeout=SOON):
        window.open()
    assert window.desk is not None
    assert window.desk.sources() == [folder]


def test_our_drawings_are_nothing_to_come_back_to(qtbot: QtBot, build: Build) -> None:
    window = started(qtbot, build)
    go_through(qtbot, window, samples_dir())
    window.close()
    assert load_settings().last_photos == []


def test_in_the_smallest_window_all_three_buttons_are_in_sight(
    qtbot: QtBot, build: Build, folder: Path
) -> None:
    save_settings(Settings(last_photos=[str(folder)], last_left=12))
    window = started(qtbot, build)
    window.resize(window.minimumSize())
    zone, bar = window.welcome.zone, window.welcome.bar
    qtbot.waitUntil(zone.last.isVisible, timeout=SOON)

    def in_sight() -> bool:
        spots = [
            button.mapTo(window.welcome, button.rect().bottomLeft()).y()
            for button in (zone.last, zone.choose, zone.samples)
        ]
        return spots[0] < spots[1] and max(spots) < bar.geometry().top()

    qtbot.waitUntil(in_sight, timeout=SOON)


def test_photos_that_were_copied_the_other_day_are_said_to_be_in_their_folders(
    qtbot: QtBot, build: Build, folder: Path, tmp_path: Path
) -> None:
    first = started(qtbot, build)
    go_through(qtbot, first, folder)
    desk = first.desk
    assert desk is not None
    sorted_to = tmp_path / "Sorted"
    plan = make_plan(desk.review.filings(), sorted_to, Mode.COPY, desk.sources())
    sorter.run(plan, desk.journal)
    first.close()

    second = started(qtbot, build)
    go_through(qtbot, second, folder)
    assert second.pages is not None
    status = second.pages.review.bottom.status
    qtbot.waitUntil(lambda: status.text() == "6 are in “Sorted” already.", timeout=SOON)
    plan.moves[0].target.unlink()
    go_through(qtbot, second, folder)
    qtbot.waitUntil(lambda: status.text() == "5 are in “Sorted” already.", timeout=SOON)
    assert second.desk is not None
    sorter.undo(plan.id, second.desk.journal, delete=True)
    go_through(qtbot, second, folder)
    assert status.text() == "Nothing has been moved yet."


def test_after_a_second_sort_the_photos_are_said_to_be_where_they_were_put_last(
    qtbot: QtBot, build: Build, folder: Path, tmp_path: Path
) -> None:
    window = started(qtbot, build)
    go_through(qtbot, window, folder)
    desk, pages = window.desk, window.pages
    assert desk is not None
    assert pages is not None
    bottom = pages.review.bottom
    first = make_plan(desk.review.filings(), tmp_path / "First", Mode.COPY, desk.sources())
    sorter.run(first, desk.journal)
    pages.show_photos()
    qtbot.waitUntil(lambda: bottom.status.text() == "6 are in “First” already.", timeout=SOON)
    assert bottom.sort_button.text() == "Sort 6 photos again…"

    pages.show_sort()
    pages.sort.set_destination(tmp_path / "Second")
    qtbot.waitUntil(lambda: pages.sort.plan is not None, timeout=SOON)
    with qtbot.waitSignal(pages.sort.sorted, timeout=SOON):
        pages.sort.bar.go_button.click()
    pages.end.backToPhotos.emit()
    assert bottom.status.text().startswith("6 photos were copied to ")
    assert "Second" in bottom.status.text()
    assert bottom.sort_button.text() == "Sort 6 photos again…"


def test_a_photo_that_was_deleted_from_its_folder_meanwhile_is_not_said_to_be_there(
    qtbot: QtBot, build: Build, folder: Path, tmp_path: Path
) -> None:
    window = started(qtbot, build)
    go_through(qtbot, window, folder)
    desk, pages = window.desk, window.pages
    assert desk is not None
    assert pages is not None
    bottom = pages.review.bottom
    plans = []
    for name in ("First", "Second"):
        plans.append(make_plan(desk.review.filings(), tmp_path / name, Mode.COPY, desk.sources()))
        sorter.run(plans[-1], desk.journal)
    plans[1].moves[0].target.unlink()
    pages.show_photos()
    told = "5 are in “Second” already. 6 are in “First” already."
    qtbot.waitUntil(lambda: bottom.status.text() == told, timeout=SOON)
    plans[0].moves[0].target.unlink()
    pages.show_photos()
    qtbot.waitUntil(lambda: bottom.status.text() == "5 are in “Second” already.", timeout=SOON)
    assert bottom.sort_button.text() == "Sort 6 photos…"
