"""The last page: what is pressed an instant too late, and what stays where it is."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QFileDialog, QLabel, QPushButton
from pytestqt.qtbot import QtBot
from support.scene import Scene

from wardrobe_desktop.core import sorter
from wardrobe_desktop.core.plan import Mode, make_plan
from wardrobe_desktop.core.record import SortReport
from wardrobe_desktop.views.end_page import EndPage
from wardrobe_desktop.views.sort_bar import CalmButton

SOON = 20_000


@pytest.fixture
def page(qtbot: QtBot, scene: Scene) -> EndPage:
    """The last page after all clear photos were copied, on screen this instant."""
    plan = make_plan(scene.desk.review.filings("leave"), scene.sorted, Mode.COPY, [scene.folder])
    report = sorter.run(plan, scene.desk.journal)
    page = EndPage(scene.desk)
    qtbot.addWidget(page)
    page.resize(1280, 800)
    page.show_report(report, plan)
    page.show()
    qtbot.waitExposed(page)
    return page


def test_a_stop_pressed_too_late_presses_nothing_on_the_last_page(qtbot: QtBot, page: EndPage) -> None:
    for button, signal in ((page.more_button, page.sortMore), (page.photos_button, page.backToPhotos)):
        assert isinstance(button, CalmButton)
        button.settle()
        with qtbot.assertNotEmitted(signal):
            qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
            qtbot.mouseDClick(button, Qt.MouseButton.LeftButton)
            qtbot.keyClick(button, Qt.Key.Key_Space)


def test_a_moment_later_the_last_page_can_be_left(qtbot: QtBot, page: EndPage) -> None:
    qtbot.waitUntil(lambda: not page.more_button.settling, timeout=SOON)
    with qtbot.waitSignal(page.sortMore, timeout=SOON):
        qtbot.mouseClick(page.more_button, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(page.backToPhotos, timeout=SOON):
        qtbot.keyClick(page.photos_button, Qt.Key.Key_Space)


def test_nothing_moves_when_the_table_is_saved(
    qtbot: QtBot, page: EndPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "t.csv"), ""))

    def places() -> list[QPoint]:
        page.grab()  # which lays out what has changed
        return [
            each.mapTo(page, QPoint()) for each in (page.open_button, page.bars, page.record.table_button)
        ]

    before = places()
    page.record.table_button.click()
    qtbot.waitUntil(lambda: page.record.news.startswith("Saved as"), timeout=SOON)
    assert places() == before


def test_photos_that_were_left_and_photos_with_a_remark_are_counted_apart(
    qtbot: QtBot, page: EndPage, scene: Scene, tmp_path: Path
) -> None:
    plan = make_plan(scene.desk.review.filings("leave"), tmp_path / "mine", Mode.MOVE, [scene.folder])
    photos = [move.source for move in plan.moves]
    left = ((photos[0], "It has changed since it was looked at."),)
    remarks = ((photos[1], "It changed while it was moved."),)
    report = SortReport(plan.id, 5, left, stopped=False, seconds=1.0, verified=True, remarks=remarks)
    page.show_report(report, plan)
    assert page.words == "5 photos are in their folders It changed while it was moved."
    assert sum(int(row.accessibleName().split(", ")[1].split()[0]) for row in page.bars.rows) == 5
    stayed = {label.text() for label in page.stayed.findChildren(QLabel)}
    assert "5 photos stayed where they were" in stayed  # 3 to look at, 1 unread, and the one that was left


def test_when_all_is_back_the_bars_tell_of_before_and_the_way_on_is_the_filled_button(
    qtbot: QtBot, page: EndPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("send2trash.send2trash", os.unlink)

    def filled() -> list[str]:
        buttons = [each for each in page.findChildren(QPushButton) if each.isVisible()]
        return [each.text() for each in buttons if each.property("kind") == "primary"]

    assert page.bars_heading == "In each folder"
    assert filled() == ["Open folder"]
    with qtbot.waitSignal(page.putBackDone, timeout=SOON):
        page.back_button.click()
    assert page.words == "The 6 copies are in the bin"
    assert page.bars_heading == "What was in each folder"
    assert filled() == ["Back to the photos"]
