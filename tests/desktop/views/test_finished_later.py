"""A sort that was interrupted in an earlier run, ended in this one: by the window, or by another program."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot
from support.scene import DOUBTFUL, SURE
from support.window_hands import shown

from wardrobe_desktop.core.journal import Journal
from wardrobe_desktop.core.paths import model_path
from wardrobe_desktop.core.plan import Filing, Mode, Stays, make_plan
from wardrobe_desktop.core.scan import scan
from wardrobe_desktop.core.sorter import resume, run, undo
from wardrobe_desktop.core.standing import Place
from wardrobe_desktop.core.stop import Stop
from wardrobe_desktop.views.interrupted_box import InterruptedBox
from wardrobe_desktop.views.pages import Pages
from wardrobe_desktop.views.window import MainWindow
from wardrobe_desktop.workers.desk import Desk
from wardrobe_desktop.workers.opening import Opened

SOON = 30_000


def interrupt(folder: Path, mode: Mode = Mode.COPY, after: int = 2) -> str:
    """A sort of the folder that was stopped after so many photos, as if by an earlier run."""
    filings = []
    for photo in scan([folder]).photos:
        name = photo.path.name
        stays = Stays.LOOK if name in DOUBTFUL else None if name in SURE else Stays.FAILED
        filings.append(Filing(photo, None if stays else "Dress", stays))
    stop = Stop()
    with Journal() as journal:
        plan = make_plan(filings, folder.parent / "sorted", mode, [folder])
        run(plan, journal, stop, lambda done, _total: stop.request() if done == after else None)
    return plan.id


@dataclass
class Later:
    """The window of the next run, with nothing in it."""

    window: MainWindow
    desk: Desk
    pages: Pages
    box: InterruptedBox


@pytest.fixture
def later(qtbot: QtBot, build: Callable[[Opened], Desk]) -> Callable[[], Later]:
    def open_window() -> Later:
        window = MainWindow(model_path(), build)
        qtbot.addWidget(window, before_close_func=lambda each: each.close_down())
        window.show()
        with qtbot.waitSignal(window.opened, timeout=SOON):
            window.open()
        assert window.desk is not None
        assert window.pages is not None
        (box,) = (each for each in window.findChildren(InterruptedBox) if each.isVisible())
        qtbot.waitUntil(box.finish_button.isEnabled, timeout=SOON)
        return Later(window, window.desk, window.pages, box)

    return open_window


def finish(qtbot: QtBot, later: Later) -> None:
    with qtbot.waitSignal(later.box.finished, timeout=SOON):
        later.box.finish_button.click()
    assert later.window.stack.currentWidget() is later.pages.end
    assert later.pages.end.words == "6 photos are in their folders"
    # how long the run took that was interrupted is not known
    assert "Copied to" in later.pages.end.told
    assert " in less than " not in later.pages.end.told


def test_after_an_earlier_sort_was_finished_its_photos_can_be_had_a_look_at(
    qtbot: QtBot, later: Callable[[], Later], folder: Path
) -> None:
    interrupt(folder)
    now = later()
    finish(qtbot, now)
    with qtbot.waitSignal(now.desk.finished, timeout=SOON):
        now.pages.end.stayed.links["look"].click()
    assert now.window.stack.currentWidget() is now.pages.review
    assert now.pages.review.photos.where is Place.LOOK
    assert sorted(shown(now.pages.review)) == sorted(DOUBTFUL)
    assert now.pages.review.bottom.look_button.text() == "Look at 3 now"


def test_after_an_earlier_sort_was_finished_back_leads_to_its_photos(
    qtbot: QtBot, later: Callable[[], Later], folder: Path
) -> None:
    interrupt(folder)
    now = later()
    finish(qtbot, now)
    with qtbot.waitSignal(now.desk.finished, timeout=SOON):
        now.pages.end.photos_button.click()
    assert now.window.stack.currentWidget() is now.pages.review
    assert now.desk.review.counts().all == 10


def test_after_an_earlier_sort_was_finished_what_to_do_with_broken_photos_is_told(
    qtbot: QtBot, later: Callable[[], Later], folder: Path
) -> None:
    interrupt(folder)
    now = later()
    finish(qtbot, now)
    with qtbot.waitSignal(now.desk.finished, timeout=SOON):
        now.pages.end.stayed.links["problems"].click()
    assert shown(now.pages.review) == ["broken.jpg"]
    assert now.pages.review.problems.isVisible()


def test_where_the_photos_of_an_earlier_sort_are_gone_nothing_leads_to_them(
    qtbot: QtBot, later: Callable[[], Later], folder: Path
) -> None:
    interrupt(folder)
    now = later()
    with qtbot.waitSignal(now.box.finished, timeout=SOON) as finished:
        now.box.finish_button.click()
    shutil.rmtree(folder)
    now.pages.sorted_elsewhere(*finished.args)
    assert now.pages.end.stayed.links == {}
    assert not now.pages.end.photos_button.isVisible()
    assert now.pages.end.more_button.isVisible()


def test_a_sort_that_another_program_has_put_back_is_asked_about_no_more(
    later: Callable[[], Later], folder: Path
) -> None:
    before = {path.name: path.read_bytes() for path in folder.iterdir()}
    sort = interrupt(folder, Mode.MOVE)
    now = later()
    with Journal() as other:
        undo(sort, other)
    now.box.finish_button.click()
    assert not now.box.isVisible()
    assert now.window.notice.words == "The sort that was interrupted has been ended elsewhere meanwhile."
    assert {path.name: path.read_bytes() for path in folder.iterdir()} == before


def test_a_put_back_that_another_program_has_finished_is_asked_about_no_more_in_history(
    later: Callable[[], Later], folder: Path
) -> None:
    sort, stop = interrupt(folder, Mode.MOVE, after=4), Stop()
    with Journal() as journal:
        undo(sort, journal, stop=stop, progress=lambda done, _total: stop.request() if done == 1 else None)
    now = later()
    now.pages.show_history()
    box = now.pages.history.box
    assert box.finish_button.text() == "Put the rest back"
    with Journal() as other:
        resume(sort, other)
    box.finish_button.click()
    assert not box.isVisible()
    assert [card.record.id for card in now.pages.history.cards] == [sort]


def test_who_comes_back_from_the_terminal_is_not_asked_about_a_sort_that_was_finished_there(
    qtbot: QtBot, later: Callable[[], Later], folder: Path
) -> None:
    sort = interrupt(folder)
    now = later()
    with Journal() as other:
        resume(sort, other)
    elsewhere = QWidget()
    qtbot.addWidget(elsewhere)
    elsewhere.show()
    elsewhere.activateWindow()
    qtbot.waitUntil(lambda: not now.window.isActiveWindow(), timeout=SOON)
    now.window.activateWindow()
    qtbot.waitUntil(lambda: not now.box.isVisible(), timeout=SOON)


def test_where_an_interrupted_put_back_cannot_go_on_now_its_box_still_says_what_it_is(
    qtbot: QtBot, later: Callable[[], Later], folder: Path
) -> None:
    sort, stop = interrupt(folder, Mode.MOVE, after=4), Stop()
    with Journal() as journal:
        undo(sort, journal, stop=stop, progress=lambda done, _total: stop.request() if done == 1 else None)
    now = later()
    with Journal() as other, other.lock:
        now.box.finish_button.click()
        qtbot.waitUntil(lambda: not now.box.busy, timeout=SOON)
    assert now.box.words.startswith("Putting back what is in “sorted” was interrupted. A sort is running")
    assert now.box.finish_button.isVisible()
    assert not now.box.back_button.isVisible()


@pytest.mark.parametrize("among_photos", [False, True], ids=["welcome", "photos"])
def test_while_it_is_asked_about_an_interrupted_sort_no_other_button_is_filled(
    qtbot: QtBot, later: Callable[[], Later], folder: Path, among_photos: bool
) -> None:
    interrupt(folder, Mode.MOVE)
    now = later()
    if among_photos:
        with qtbot.waitSignal(now.desk.finished, timeout=SOON):
            now.window.add_paths([folder])
    own = now.pages.review.bottom.sort_button if among_photos else now.window.welcome.zone.choose
    place, wide = own.mapTo(now.window, QPoint()), own.width()

    def filled() -> list[QPushButton]:
        buttons = [each for each in now.window.findChildren(QPushButton) if each.isVisible()]
        return [each for each in buttons if each.property("kind") == "primary"]

    assert filled() == [now.box.finish_button]
    with qtbot.waitSignal(now.box.putBackDone, timeout=SOON):
        now.box.back_button.click()
    assert filled() == [own]
    assert (own.mapTo(now.window, QPoint()).x(), own.width()) == (place.x(), wide) or among_photos
