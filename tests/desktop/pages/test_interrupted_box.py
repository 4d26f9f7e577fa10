"""The box of an interrupted sort: how far it came, and both ways on."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot
from support.past_sorts import sort
from support.scene import Scene

from wardrobe_desktop.core import sorter
from wardrobe_desktop.core.plan import Mode
from wardrobe_desktop.core.stop import Stop
from wardrobe_desktop.views.interrupted_box import InterruptedBox


@pytest.fixture
def box(qtbot: QtBot, scene: Scene) -> InterruptedBox:
    box = InterruptedBox(scene.desk)
    qtbot.addWidget(box)
    box.resize(1000, 80)
    return box


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


def test_a_photo_that_was_left_is_neither_to_do_nor_counted_among_those_that_arrived(
    qtbot: QtBot, box: InterruptedBox, scene: Scene
) -> None:
    _, report = sort(scene, stop_after=3, gone=1)
    assert (report.done, len(report.left)) == (2, 1)
    box.refresh()
    assert not box.finish_button.isEnabled()  # its number is about to change
    said = "2 of 6 photos had arrived, 1 could not be sorted. None is lost."
    qtbot.waitUntil(lambda: said in box.words, timeout=10_000)
    assert box.finish_button.text() == "Finish the other 3"
    box.refresh()
    assert said in box.words
    assert box.finish_button.isEnabled()
    told: list[str] = []
    show = box._show_progress

    def listen(done: int, total: int) -> None:
        show(done, total)
        told.append(box._sentence.text())

    box._work.progressed.disconnect()
    box._work.progressed.connect(listen)
    with qtbot.waitSignal(box.finished, timeout=20_000) as finished:
        box.finish_button.click()
    assert told == [f"{done} of 6 in their folders · 1 could not be sorted" for done in (3, 4, 5)]
    assert finished.args is not None
    assert (finished.args[0].done, len(finished.args[0].left)) == (5, 1)


def test_put_back_in_the_box_undoes_the_part_that_was_done(
    qtbot: QtBot, box: InterruptedBox, scene: Scene
) -> None:
    before = scene.files()
    sort(scene, stop_after=3)
    box.refresh()
    with qtbot.waitSignal(box.putBackDone, timeout=20_000):
        box.back_button.click()
    assert scene.files() == before
    assert box.words == "All 3 are back where they were."
    assert not box.isHidden()
    box.close_button.click()
    assert box.isHidden()


def test_a_way_back_that_was_interrupted_says_how_far_it_came_and_counts_on(
    qtbot: QtBot, box: InterruptedBox, scene: Scene
) -> None:
    plan, _ = sort(scene)
    stop = Stop()
    sorter.undo(
        plan.id, scene.desk.journal, stop=stop, progress=lambda done, _: stop.request() if done == 2 else None
    )
    box.refresh()
    qtbot.waitUntil(lambda: "2 of 6 photos of the sort today at" in box.words, timeout=10_000)
    assert box.words.endswith("are back where they were.")
    told: list[str] = []
    box._work.progressed.connect(lambda *_: told.append(box.words))
    with qtbot.waitSignal(box.putBackDone, timeout=20_000):
        box.finish_button.click()
    assert told[0].endswith("3 of 6 put back")
    assert box.words == "All 6 are back where they were."


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
