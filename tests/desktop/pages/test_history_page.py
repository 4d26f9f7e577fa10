"""History and the box of an interrupted sort: every sort with its way back."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot
from support.scene import Scene

from wardrobe_desktop.core import sorter
from wardrobe_desktop.core.plan import Mode, SortPlan, make_plan
from wardrobe_desktop.core.record import SortReport
from wardrobe_desktop.core.stop import Stop
from wardrobe_desktop.views.history_page import HistoryPage
from wardrobe_desktop.views.interrupted_box import InterruptedBox


def sort(scene: Scene, mode: Mode = Mode.MOVE, stop_after: int | None = None) -> tuple[SortPlan, SortReport]:
    """Sort what is clear, as the sort page does; or only so many photos of it."""
    plan = make_plan(scene.desk.review.filings(), scene.sorted, mode, scene.desk.sources())
    stop = Stop()

    def count(done: int, _total: int) -> None:
        if done == stop_after:
            stop.request()

    return plan, sorter.run(plan, scene.desk.journal, stop, count)


@pytest.fixture
def page(qtbot: QtBot, scene: Scene) -> HistoryPage:
    page = HistoryPage(scene.desk)
    qtbot.addWidget(page)
    page.resize(1280, 800)
    page.show()
    return page


@pytest.fixture
def box(qtbot: QtBot, scene: Scene) -> InterruptedBox:
    box = InterruptedBox(scene.desk)
    qtbot.addWidget(box)
    box.resize(1000, 80)
    return box


def said(page: HistoryPage, place: int = 0) -> str:
    return page.cards[place].accessibleName()


def test_without_any_sort_the_page_says_what_will_be_here(page: HistoryPage) -> None:
    page.refresh()
    assert page.cards == []
    assert page.empty.isVisible()
    assert page.empty.accessibleName().startswith("Nothing sorted yet")


def test_each_sort_is_a_card_with_what_went_where(page: HistoryPage, scene: Scene) -> None:
    sort(scene, Mode.COPY)
    page.refresh()
    assert said(page).startswith("6 photos copied to Sorted. ")
    assert "from Summer · 4 folders" in said(page)
    assert not page.cards[0].back_button.isHidden()
    assert not page.cards[0].open_button.isHidden()


def test_put_back_returns_every_photo_and_the_card_says_so(
    qtbot: QtBot, page: HistoryPage, scene: Scene
) -> None:
    before = scene.files()
    sort(scene)
    assert scene.files() != before
    page.refresh()
    with qtbot.waitSignal(page.putBackDone, timeout=20_000):
        page.cards[0].back_button.click()
    assert scene.files() == before
    qtbot.waitUntil(lambda: page.cards[0].chip is not None, timeout=10_000)
    chip = page.cards[0].chip
    assert chip is not None
    assert chip.accessibleName() == "All 6 are back where they were"
    assert not page.cards[0].back_button.isVisible()


def test_what_would_not_go_back_is_said_before_and_after(
    qtbot: QtBot, page: HistoryPage, scene: Scene
) -> None:
    sort(scene)
    (scene.sorted / "Hat" / "IMG_2140.jpg").write_bytes(b"edited")
    page.refresh()
    qtbot.waitUntil(lambda: page.cards[0].note != "", timeout=10_000)
    assert page.cards[0].note == "1 was changed or taken away since. It would stay; the other 5 go back."
    with qtbot.waitSignal(page.putBackDone, timeout=20_000):
        page.cards[0].back_button.click()
    qtbot.waitUntil(lambda: page.cards[0].note.startswith("5 are back where they were."), timeout=10_000)
    assert "It has changed since it was sorted, so it was left alone." in page.cards[0].note
    assert page.cards[0].back_button.text() == "Try again"


def test_an_interrupted_sort_is_told_in_the_box_and_not_twice(page: HistoryPage, scene: Scene) -> None:
    sort(scene, stop_after=2)
    page.refresh()
    assert page.box.isVisible()
    assert page.box.words.startswith("A move was interrupted today at ")
    assert "2 of 6 photos had arrived. None is lost." in page.box.words
    assert page.box.finish_button.text() == "Finish the other 4"
    assert page.cards == []


def test_finish_brings_the_rest_to_its_folders(qtbot: QtBot, box: InterruptedBox, scene: Scene) -> None:
    plan, report = sort(scene, stop_after=2)
    assert report.stopped
    box.refresh()
    with qtbot.waitSignal(box.finished, timeout=20_000) as finished:
        box.finish_button.click()
    assert finished.args is not None
    assert (finished.args[0].done, finished.args[1]) == (6, plan)
    assert len(list(scene.sorted.rglob("*.jpg"))) == 6
    assert box.isHidden()


def test_put_back_in_the_box_undoes_the_part_that_was_done(
    qtbot: QtBot, box: InterruptedBox, scene: Scene
) -> None:
    before = scene.files()
    sort(scene, stop_after=3)
    box.refresh()
    with qtbot.waitSignal(box.putBackDone, timeout=20_000):
        box.back_button.click()
    assert scene.files() == before
    assert box.isHidden()


def test_finishing_where_the_drive_is_gone_says_so_and_offers_both_ways_again(
    qtbot: QtBot, box: InterruptedBox, scene: Scene
) -> None:
    sort(scene, stop_after=2)
    scene.sorted.rename(scene.sorted.with_name("Elsewhere"))
    scene.folder.rename(scene.folder.with_name("Gone"))
    box.refresh()
    box.finish_button.click()
    qtbot.waitUntil(lambda: "plug it in and try again" in box.words, timeout=10_000)
    assert not box.finish_button.isHidden()
    assert not box.back_button.isHidden()


def test_without_an_interrupted_sort_the_box_hides(box: InterruptedBox, scene: Scene) -> None:
    sort(scene, Mode.COPY)
    box.refresh()
    assert box.isHidden()


def test_days_and_cards_are_not_doubled_when_the_page_opens_again(page: HistoryPage, scene: Scene) -> None:
    sort(scene, Mode.COPY)
    page.refresh()
    page.refresh()
    assert len(page.cards) == 1
    assert Path(page.cards[0].record.destination) == scene.sorted
