"""Photos in the least window with text at 200 %: what stands in place of what, and how it comes back."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from support.window_hands import desk_of, page_of

from wardrobe_desktop.core.journal import Journal
from wardrobe_desktop.core.plan import Filing, Mode, make_plan
from wardrobe_desktop.core.scan import scan
from wardrobe_desktop.core.sorter import run
from wardrobe_desktop.core.stop import Stop
from wardrobe_desktop.views import theme
from wardrobe_desktop.views.interrupted_box import InterruptedBox
from wardrobe_desktop.views.window import MainWindow
from wardrobe_desktop.workers.desk import Desk
from wardrobe_desktop.workers.opening import Opened

SOON = 30_000
Build = Callable[[Opened], Desk]


@pytest.fixture
def large(qapp: QApplication) -> Iterator[None]:
    theme.start(qapp, dark=False, text_scale=2.0)
    yield
    theme.start(qapp, dark=False)


def opened(qtbot: QtBot, build: Build) -> MainWindow:
    window = MainWindow(None, build)
    qtbot.addWidget(window, before_close_func=lambda each: each.close_down())
    window.resize(800, 560)
    window.show()
    with qtbot.waitSignal(window.opened, timeout=SOON):
        window.open()
    return window


@pytest.fixture
def least(qtbot: QtBot, large: None, build: Build, folder: Path) -> MainWindow:
    """The least window, after everything in `folder` was looked at."""
    window = opened(qtbot, build)
    with qtbot.waitSignal(desk_of(window).finished, timeout=SOON):
        window.add_paths([folder])
    return window


def test_problems_stand_in_place_of_the_photos_until_photos_are_wanted(
    qtbot: QtBot, least: MainWindow
) -> None:
    page = page_of(least)
    button = page.top.problem_button
    button.click()
    assert page.problems.isVisible()
    assert not page.grid.isVisible()
    page.show_place("dress")
    assert page.grid.isVisible()
    assert not page.problems.isVisible()
    button.click()
    qtbot.keyClicks(page.top.search, "img")
    assert page.grid.isVisible()
    assert not button.isChecked()
    button.click()
    least.resize(1920, 1080)
    qtbot.waitUntil(page.grid.isVisible)
    assert page.problems.isVisible()


def test_what_can_be_done_with_selected_photos_stands_in_place_of_the_bottom_bar(
    qtbot: QtBot, least: MainWindow
) -> None:
    page = page_of(least)
    page.grid.selectAll()
    qtbot.waitUntil(page.strip.isVisible)
    assert not page.bottom.isVisible()
    assert page.strip.width() == page.width()
    page.grid.clearSelection()
    assert page.bottom.isVisible()
    page.grid.selectAll()
    qtbot.waitUntil(page.strip.isVisible)
    least.resize(1920, 1080)
    qtbot.waitUntil(page.bottom.isVisible)
    assert page.strip.isVisible()
    assert page.strip.width() == page.grid.width()


def test_the_strip_about_an_interrupted_sort_says_less_and_tells_the_rest_on_its_tooltip(
    qtbot: QtBot, large: None, build: Build, folder: Path, tmp_path: Path
) -> None:
    stop = Stop()
    filings = [Filing(photo, "Dress") for photo in scan([folder]).photos]
    with Journal() as journal:
        plan = make_plan(filings, tmp_path / "sorted", Mode.MOVE, [folder])
        run(plan, journal, stop, lambda done, _total: stop.request() if done == 3 else None)
    window = opened(qtbot, build)
    (box,) = (each for each in window.findChildren(InterruptedBox) if each.isVisible())
    qtbot.waitUntil(box.finish_button.isEnabled, timeout=SOON)
    qtbot.waitUntil(lambda: box.height() < window.height() * 0.36)
    assert "None is lost." in box.words
    assert box.toolTip() == box.words
    window.resize(1920, 1080)
    qtbot.waitUntil(lambda: not box.toolTip())
