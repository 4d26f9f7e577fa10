"""No new sort begins over one that was stopped: the page says so and leads to its end."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot
from support.planning import wait_for_plan
from support.scene import Scene

from wardrobe_desktop.core.record import SortState
from wardrobe_desktop.views.sort_page import SortPage


@pytest.fixture
def stopped(qtbot: QtBot, page: SortPage, stop_early: Callable[[int], None]) -> SortPage:
    """The page, opened again after a sort was stopped and left."""
    stop_early(2)
    page.bar.go_button.click()
    qtbot.waitUntil(lambda: page.bar.face == "stopped", timeout=20_000)
    page.top.back.emit()
    page.open()
    return page


def test_the_page_says_what_comes_first_and_shows_no_plan(
    qtbot: QtBot, stopped: SortPage, scene: Scene
) -> None:
    said = f"A sort into “{scene.sorted}” was interrupted. Finish it or put it back before you sort anew."
    assert stopped.bar.words == said
    assert stopped.plan is None
    assert not stopped.bar.go_button.isEnabled()
    assert stopped.box.isVisible()
    stopped.set_destination(scene.sorted.with_name("Elsewhere"))  # no setting leads round it
    assert (stopped.plan, stopped.bar.words) == (None, said)


def test_finishing_there_is_told_like_any_sort(qtbot: QtBot, stopped: SortPage, scene: Scene) -> None:
    with qtbot.waitSignal(stopped.sorted, timeout=20_000) as told:
        stopped.box.finish_button.click()
        assert stopped.busy
        stopped.set_destination(scene.sorted.with_name("Elsewhere"))  # waits until it is done
    assert told.args is not None
    assert told.args[0].done == 6
    assert scene.desk.journal.interrupted() is None
    stopped.open()
    wait_for_plan(qtbot, stopped)
    assert stopped.plan is not None
    assert not stopped.box.isVisible()


def test_putting_it_back_there_leads_to_the_plan(qtbot: QtBot, stopped: SortPage, scene: Scene) -> None:
    with qtbot.waitSignal(stopped.putBackDone, timeout=20_000):
        stopped.box.back_button.click()
    wait_for_plan(qtbot, stopped)
    assert stopped.plan is not None
    assert stopped.bar.go_button.isEnabled()
    assert [record.state for record in scene.desk.journal.sorts()] == [SortState.UNDONE]


def test_a_sort_that_another_program_left_half_done_meanwhile_is_seen_at_the_last_moment(
    qtbot: QtBot, stopped: SortPage, scene: Scene
) -> None:
    with qtbot.waitSignal(stopped.putBackDone, timeout=20_000):
        stopped.box.back_button.click()
    wait_for_plan(qtbot, stopped)
    (record,) = scene.desk.journal.sorts()
    scene.desk.journal.set_state(record.id, SortState.UNDOING)
    stopped.bar.go_button.click()
    assert not stopped.busy
    assert stopped.bar.words.startswith(f"Putting back what is in “{scene.sorted}” was interrupted.")
    assert stopped.box.isVisible()
