"""Stop while photos go back: on the last page and in History; the rest goes back later."""

from __future__ import annotations

import time
from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot
from support.scene import Scene

from wardrobe_desktop.core import sorter
from wardrobe_desktop.core.journal import Journal
from wardrobe_desktop.core.plan import Mode, SortPlan, make_plan
from wardrobe_desktop.core.record import SortReport
from wardrobe_desktop.core.stop import Stop
from wardrobe_desktop.views.end_page import EndPage
from wardrobe_desktop.views.history_page import HistoryPage

SOON = 20_000


@pytest.fixture
def wait_after_two(monkeypatch: pytest.MonkeyPatch) -> None:
    """Putting back holds after two photos until somebody has pressed Stop, the first time it is done."""
    undo, calls = sorter.undo, []

    def waiting(
        sort_id: str, journal: Journal, delete: bool, stop: Stop, progress: Callable[[int, int], None]
    ) -> SortReport:
        calls.append(sort_id)

        def count(done: int, total: int) -> None:
            progress(done, total)
            over = time.monotonic() + SOON / 1000
            while done == 2 and len(calls) == 1 and not stop.requested and time.monotonic() < over:
                time.sleep(0.005)

        return undo(sort_id, journal, delete=delete, stop=stop, progress=count)

    monkeypatch.setattr(sorter, "undo", waiting)


def sort(scene: Scene) -> tuple[SortPlan, SortReport]:
    plan = make_plan(scene.desk.review.filings(), scene.sorted, Mode.MOVE, scene.desk.sources())
    return plan, sorter.run(plan, scene.desk.journal)


@pytest.mark.usefixtures("wait_after_two")
def test_stop_on_the_last_page_leaves_the_rest_and_it_goes_back_later(qtbot: QtBot, scene: Scene) -> None:
    before = scene.files()
    plan, report = sort(scene)
    page = EndPage(scene.desk)
    qtbot.addWidget(page)
    page.show_report(report, plan)
    assert page.stop_button.isHidden()
    page.back_button.click()
    assert not page.stop_button.isHidden()
    assert page.back_button.isHidden()
    qtbot.waitUntil(lambda: page.hint == "2 of 6 put back", timeout=SOON)
    with qtbot.waitSignal(page.putBackDone, timeout=SOON) as done:
        page.stop_button.click()
    assert done.args is not None
    assert done.args[0].stopped
    assert page.words == "2 photos are back where they were"
    assert page.back_button.text() == "Put the rest back"
    assert scene.files() != before
    with qtbot.waitSignal(page.putBackDone, timeout=SOON):
        page.back_button.click()
    assert scene.files() == before
    assert page.stop_button.isHidden()


@pytest.mark.usefixtures("wait_after_two")
def test_stop_in_the_history_offers_to_put_the_rest_back(qtbot: QtBot, scene: Scene) -> None:
    before = scene.files()
    sort(scene)
    page = HistoryPage(scene.desk)
    qtbot.addWidget(page)
    page.refresh()
    card = page.cards[0]
    card.back_button.click()
    assert not card.stop_button.isHidden()
    with qtbot.waitSignal(page.putBackDone, timeout=SOON):
        card.stop_button.click()
    assert scene.files() != before
    assert page.box.finish_button.text() == "Put the rest back"
    with qtbot.waitSignal(page.putBackDone, timeout=SOON):
        page.box.finish_button.click()
    assert scene.files() == before
