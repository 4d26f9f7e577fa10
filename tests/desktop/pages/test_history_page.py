"""History: every sort with its way back."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot
from support.past_sorts import crash, sort
from support.scene import Scene

from wardrobe_desktop.core import sorter
from wardrobe_desktop.core.plan import Mode, make_plan
from wardrobe_desktop.views.history_page import HistoryPage
from wardrobe_desktop.views.keep_record import KeepRecord
from wardrobe_desktop.views.parts.buttons import Button


@pytest.fixture
def page(qtbot: QtBot, scene: Scene) -> HistoryPage:
    page = HistoryPage(scene.desk)
    qtbot.addWidget(page)
    page.resize(1280, 800)
    page.show()
    return page


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
    assert said(page).startswith("6 photos copied to “Sorted”. ")
    assert "from “Summer” · 4 folders" in said(page)
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
    assert page.cards[0].note == "1 was changed since and would stay. The other 5 go back."
    with qtbot.waitSignal(page.putBackDone, timeout=20_000):
        page.cards[0].back_button.click()
    told = "5 photos are back where they were. 1 was left:"
    qtbot.waitUntil(lambda: page.cards[0].note == told, timeout=10_000)
    card = page.cards[0]
    assert card.left_files == ["IMG_2140.jpg: It has changed since it was sorted, so it was left alone."]
    # the list of what was left is shown by the layout that follows its words
    buttons = card.findChildren(Button)
    qtbot.waitUntil(lambda: "Show in folder" in [each.text() for each in buttons if each.isVisible()])
    assert card.back_button.isHidden()  # no other try could succeed


def test_why_photos_would_stay_is_said_of_each_as_it_is(
    qtbot: QtBot, page: HistoryPage, scene: Scene
) -> None:
    sort(scene)
    hat, *others = sorted(path for path in scene.sorted.rglob("*.jpg"))
    hat.unlink()
    others[0].write_bytes(b"edited")
    (scene.folder / others[1].name).write_bytes(b"another file")
    (scene.folder / others[2].name).write_bytes(b"and another")
    page.refresh()
    qtbot.waitUntil(lambda: page.cards[0].note != "", timeout=10_000)
    assert page.cards[0].note == (
        "1 was changed since and would stay. 1 is no longer there. "
        "2 would stay: other files have taken their old places. The other 2 go back."
    )


def test_a_sort_is_said_to_come_from_the_folders_that_its_photos_came_from(
    qtbot: QtBot, page: HistoryPage, scene: Scene
) -> None:
    without = scene.folder.with_name("Winter")
    inside = scene.folder / "Inside"
    plan = make_plan(
        scene.desk.review.filings(), scene.sorted, Mode.COPY, [without, inside, scene.folder, without]
    )
    sorter.run(plan, scene.desk.journal)
    page.refresh()
    qtbot.waitUntil(lambda: "from “Summer” · 4 folders" in said(page), timeout=10_000)


def test_many_photos_that_stayed_are_named_one_by_one_up_to_three(
    qtbot: QtBot, page: HistoryPage, scene: Scene
) -> None:
    plan, _ = sort(scene)
    for move in plan.moves[:5]:
        move.target.write_bytes(b"edited")
    sorter.undo(plan.id, scene.desk.journal)
    page.refresh()
    qtbot.waitUntil(lambda: page.cards[0].note != "", timeout=10_000)
    assert len(page.cards[0].left_files) == 4
    assert page.cards[0].left_files[-1] == "and 2 more"


def test_a_photo_that_is_gone_has_no_folder_to_show(qtbot: QtBot, page: HistoryPage, scene: Scene) -> None:
    plan, _ = sort(scene)
    plan.moves[0].target.unlink()
    sorter.undo(plan.id, scene.desk.journal)
    page.refresh()
    qtbot.waitUntil(lambda: page.cards[0].note != "", timeout=10_000)
    card = page.cards[0]
    assert [text.partition(":")[0] for text in card.left_files] == [plan.moves[0].target.name]
    assert "Show in folder" not in [button.text() for button in card.findChildren(Button)]
    assert card.back_button.isHidden()


def test_what_another_try_can_put_back_is_tried_again(qtbot: QtBot, page: HistoryPage, scene: Scene) -> None:
    before = scene.files()
    plan, _ = sort(scene)
    plan.moves[0].source.write_bytes(b"another file in its place")
    sorter.undo(plan.id, scene.desk.journal)
    page.refresh()
    qtbot.waitUntil(lambda: page.cards[0].note != "", timeout=10_000)
    assert page.cards[0].back_button.text() == "Try again"
    plan.moves[0].source.unlink()
    with qtbot.waitSignal(page.putBackDone, timeout=20_000):
        page.cards[0].back_button.click()
    assert scene.files() == before


def test_copies_that_were_taken_away_are_not_said_to_be_back(
    qtbot: QtBot, page: HistoryPage, scene: Scene
) -> None:
    before = scene.files()
    sort(scene, Mode.COPY)
    page.refresh()
    with qtbot.waitSignal(page.putBackDone, timeout=20_000):
        page.cards[0].back_button.click()
    assert scene.files() == before
    assert page.accessibleDescription() == "The 6 copies are in the bin. Your originals were never touched."
    qtbot.waitUntil(lambda: page.cards[0].chip is not None, timeout=10_000)
    chip = page.cards[0].chip
    assert chip is not None
    assert chip.accessibleName() == "The 6 copies are in the bin"


def test_copies_that_were_deleted_are_not_said_to_be_in_the_bin(
    qtbot: QtBot, page: HistoryPage, scene: Scene
) -> None:
    plan, _ = sort(scene, Mode.COPY)
    sorter.undo(plan.id, scene.desk.journal, delete=True)
    page.refresh()
    qtbot.waitUntil(lambda: page.cards[0].chip is not None, timeout=10_000)
    chip = page.cards[0].chip
    assert chip is not None
    assert chip.accessibleName() == "The 6 copies are deleted"


def test_after_a_crash_history_tells_what_was_really_copied(
    qtbot: QtBot, page: HistoryPage, scene: Scene
) -> None:
    before = scene.files()
    plan = crash(scene, copied=4)
    report = sorter.undo(plan.id, scene.desk.journal)
    assert report.done == 4
    assert scene.files() == before
    assert scene.desk.journal.sorts()[0].done == 4
    page.refresh()
    qtbot.waitUntil(lambda: page.cards[0].chip is not None, timeout=10_000)
    chip = page.cards[0].chip
    assert chip is not None
    assert chip.accessibleName() == "The 4 copies are in the bin"
    assert page.cards[0].headline == "4 photos copied to “Sorted”"


def test_an_interrupted_sort_is_told_in_the_box_and_not_twice(page: HistoryPage, scene: Scene) -> None:
    sort(scene, stop_after=2)
    page.refresh()
    assert page.box.isVisible()
    assert page.box.words.startswith("A move into “Sorted” was interrupted today at ")
    assert "2 of 6 photos had arrived. None is lost." in page.box.words
    assert page.box.finish_button.text() == "Finish the other 4"
    assert page.cards == []


def test_an_older_interrupted_sort_says_so_and_counts_what_is_on_the_disk(
    qtbot: QtBot, page: HistoryPage, scene: Scene
) -> None:
    crash(scene, copied=4)
    sort(Scene(scene.desk, scene.folder, scene.sorted.with_name("Elsewhere")), stop_after=1)
    page.refresh()
    assert page.box.words.startswith("A move into “Elsewhere” ")
    assert said(page).endswith("· interrupted")
    qtbot.waitUntil(lambda: page.cards[0].headline == "4 photos copied to “Sorted”", timeout=10_000)


def test_after_a_crash_the_box_looks_how_many_arrived_and_says_what_became_of_the_copies(
    qtbot: QtBot, page: HistoryPage, scene: Scene
) -> None:
    before = scene.files()
    crash(scene, copied=2)
    page.refresh()
    assert page.box.words.startswith("A copy into “Sorted” was interrupted today at ")
    assert "Of 6 photos some may have arrived." in page.box.words
    assert not page.box.back_button.isEnabled()
    qtbot.waitUntil(lambda: "2 of 6 photos had arrived. None is lost." in page.box.words, timeout=10_000)
    assert page.box.finish_button.text() == "Finish the other 4"
    assert page.box.back_button.isEnabled()
    with qtbot.waitSignal(page.putBackDone, timeout=20_000):
        page.box.back_button.click()
    assert scene.files() == before
    assert page.box.isVisible()
    assert page.box.words == "The 2 copies are in the bin. Your originals were never touched."
    assert len(page.cards) == 1
    page.refresh()
    assert page.box.isHidden()


def test_days_and_cards_are_not_doubled_when_the_page_opens_again(page: HistoryPage, scene: Scene) -> None:
    sort(scene, Mode.COPY)
    page.refresh()
    page.refresh()
    assert len(page.cards) == 1
    assert Path(page.cards[0].record.destination) == scene.sorted


def test_a_sort_of_another_day_can_still_be_kept_as_a_table(
    qtbot: QtBot, page: HistoryPage, scene: Scene, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    plan = make_plan(scene.desk.review.filings(), scene.sorted, Mode.MOVE, scene.desk.sources())
    plan.moves[0].source.write_bytes(b"changed at the last moment")
    sorter.run(plan, scene.desk.journal)
    page.refresh()
    card = page.cards[0]
    card.keep_button.click()
    qtbot.waitUntil(lambda: card.findChild(KeepRecord) is not None, timeout=10_000)
    record = card.findChild(KeepRecord)
    assert record is not None
    assert card.keep_button.isHidden()
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "t.csv"), ""))
    record.table_button.click()
    qtbot.waitUntil(lambda: record.news == "Saved as “t.csv”.", timeout=10_000)
    with (tmp_path / "t.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = {Path(row[0]): row for row in list(csv.reader(file))[1:]}
    assert len(rows) == len(scene.desk.review.photos)
    assert [Path(rows[move.source][2]) for move in plan.moves[1:]] == [move.target for move in plan.moves[1:]]
    stayed = rows[plan.moves[0].source]
    assert (stayed[1], Path(stayed[2])) == ("", plan.moves[0].source)
    assert "changed" in stayed[3]


def test_a_sort_that_was_put_back_has_no_record_to_keep(page: HistoryPage, scene: Scene) -> None:
    plan, _ = sort(scene)
    sorter.undo(plan.id, scene.desk.journal)
    page.refresh()
    assert page.cards[0].keep_button.isHidden()
