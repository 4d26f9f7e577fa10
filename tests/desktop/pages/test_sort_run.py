"""A sort that runs: copies and moves, the stop, the end, and the way back, on real files."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot
from support.planning import change
from support.scene import SURE, Scene

from wardrobe_desktop.core import files
from wardrobe_desktop.core.record import SortReport
from wardrobe_desktop.views.end_page import EndPage
from wardrobe_desktop.views.sort_page import SortPage


@pytest.fixture
def end(qtbot: QtBot, scene: Scene, page: SortPage) -> EndPage:
    end = EndPage(scene.desk)
    qtbot.addWidget(end)
    end.resize(1280, 800)
    end.show()
    page.sorted.connect(end.show_report)
    return end


def test_copies_arrive_are_reported_and_go_away_again(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, page: SortPage, end: EndPage, scene: Scene
) -> None:
    before = scene.files()
    # the bin of a test lies with the test, not in the person's own
    monkeypatch.setenv("XDG_DATA_HOME", str(scene.folder.parent.parent / "bin"))
    with qtbot.waitSignal(page.sorted, timeout=20_000):
        page.bar.go_button.click()
    copies = {path: data for path, data in scene.files().items() if path not in before}
    assert sorted(Path(path).name for path in copies) == sorted(SURE)
    assert end.words == "6 photos are in their folders"
    assert [row.accessibleName() for row in end.bars.rows] == [
        "Dress, 2 photos",
        "Hat, 1 photo",
        "Shirt, 1 photo",
        "T-shirt, 2 photos",
    ]
    assert set(end.stayed.links) == {"look", "problems"}
    with qtbot.waitSignal(end.haveALook):
        end.stayed.links["look"].click()
    with qtbot.waitSignal(end.showProblems):
        end.stayed.links["problems"].click()
    with qtbot.waitSignal(end.putBackDone, timeout=20_000) as put_back:
        end.back_button.click()
    report = put_back.args[0]
    assert isinstance(report, SortReport)
    if not report.left:  # a machine without any bin leaves the copies and says so
        assert scene.files() == before
        assert end.words == "The 6 copies are in the bin"


def test_moved_photos_come_back_byte_for_byte(
    qtbot: QtBot, page: SortPage, end: EndPage, scene: Scene
) -> None:
    before = scene.files()
    change(qtbot, page, page.settings.move_in.radio.click)
    with qtbot.waitSignal(page.sorted, timeout=20_000):
        page.bar.go_button.click()
    assert not (scene.folder / "IMG_2078.jpg").exists()
    assert (scene.sorted / "Dress" / "IMG_2078.jpg").read_bytes() == before["Summer/IMG_2078.jpg"]
    with qtbot.waitSignal(end.putBackDone, timeout=20_000):
        end.back_button.click()
    assert scene.files() == before
    assert not scene.sorted.exists()
    assert end.words == "All 6 are back where they were"
    assert not end.back_button.isVisible()


def test_a_photo_edited_since_stays_and_the_page_says_so(
    qtbot: QtBot, page: SortPage, end: EndPage, scene: Scene
) -> None:
    change(qtbot, page, page.settings.move_in.radio.click)
    with qtbot.waitSignal(page.sorted, timeout=20_000):
        page.bar.go_button.click()
    (scene.sorted / "Hat" / "IMG_2140.jpg").write_bytes(b"edited")
    with qtbot.waitSignal(end.putBackDone, timeout=20_000):
        end.back_button.click()
    assert "5 photos are back where they were" in end.words
    assert "IMG_2140.jpg was left." in end.words
    assert (scene.sorted / "Hat" / "IMG_2140.jpg").read_bytes() == b"edited"


def test_stop_keeps_what_is_done_and_go_on_finishes_it(
    qtbot: QtBot, page: SortPage, end: EndPage, scene: Scene, stop_early: Callable[[int], None]
) -> None:
    stop_early(2)
    page.bar.go_button.click()
    qtbot.waitUntil(lambda: page.bar.face == "stopped", timeout=20_000)
    assert page.bar.stopped_words.startswith("Stopped. 2 of 6 photos are in their folders;")
    assert len(list(scene.sorted.rglob("*.jpg"))) == 2
    with qtbot.waitSignal(page.sorted, timeout=20_000):
        page.bar.go_on_button.click()
    assert len(list(scene.sorted.rglob("*.jpg"))) == 6
    assert end.words == "6 photos are in their folders"


def test_after_a_stop_everything_can_go_back(
    qtbot: QtBot, page: SortPage, scene: Scene, stop_early: Callable[[int], None]
) -> None:
    before = scene.files()
    change(qtbot, page, page.settings.move_in.radio.click)
    stop_early(3)
    page.bar.go_button.click()
    qtbot.waitUntil(lambda: page.bar.face == "stopped", timeout=20_000)
    assert scene.files() != before
    page.bar.put_back_button.click()
    qtbot.waitUntil(
        lambda: page.plan is not None and not page.busy and page.bar.face == "before", timeout=20_000
    )
    assert scene.files() == before
    assert page.preview.news.words == "All 3 are back where they were"


@pytest.mark.parametrize("leave", [True, False])
def test_closing_while_photos_are_on_their_way_asks(
    qtbot: QtBot, page: SortPage, scene: Scene, leave: bool
) -> None:
    go_on = scene.folder.parent / "go on"
    os.mkfifo(go_on) if hasattr(os, "mkfifo") else pytest.skip("needs a named pipe to hold a file task")
    task = scene.desk.file_task(lambda _stop, _progress: go_on.read_bytes())
    task.start()
    asked: list[str] = []

    def answer() -> None:
        box = QApplication.activeModalWidget()
        assert isinstance(box, QMessageBox)
        asked.append(box.text())
        wanted = "Close now" if leave else "Keep going"
        next(button for button in box.buttons() if button.text() == wanted).click()

    QTimer.singleShot(50, answer)
    assert page.may_close() is leave
    assert asked == ["Photos are still on their way."]
    with qtbot.waitSignal(task.ended, timeout=10_000):
        go_on.write_bytes(b"")
    assert page.may_close()


def test_a_photo_that_is_left_is_not_counted_among_those_that_were_copied(
    qtbot: QtBot, page: SortPage, scene: Scene, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    show = page.bar.show_progress
    monkeypatch.setattr(
        page.bar, "show_progress", lambda words, *more: (said.append(words), show(words, *more))
    )
    assert page.plan is not None
    gone = page.plan.moves[1].source
    really = files.copy

    def copy(source: Path, *rest: Any, **more: Any) -> str:
        if source == gone:
            raise files.FileError("It is no longer there.")
        return really(source, *rest, **more)

    monkeypatch.setattr(files, "copy", copy)
    with qtbot.waitSignal(page.sorted, timeout=20_000):
        page.bar.go_button.click()
    assert said == [
        "1 of 6 copied",
        "1 of 6 copied · 1 could not be sorted",
        "2 of 6 copied · 1 could not be sorted",
        "3 of 6 copied · 1 could not be sorted",
        "4 of 6 copied · 1 could not be sorted",
        "5 of 6 copied · 1 could not be sorted",
    ]


def test_the_question_before_closing_goes_when_the_last_photo_has_arrived(
    qtbot: QtBot, page: SortPage, scene: Scene
) -> None:
    go_on = scene.folder.parent / "go on"
    os.mkfifo(go_on) if hasattr(os, "mkfifo") else pytest.skip("needs a named pipe to hold a file task")
    scene.desk.file_task(lambda _stop, _progress: go_on.read_bytes()).start()
    filled: list[str] = []

    def arrive() -> None:
        box = QApplication.activeModalWidget()
        assert isinstance(box, QMessageBox)
        filled.extend(each.text() for each in box.buttons() if each.property("kind") == "primary")
        go_on.write_bytes(b"")

    QTimer.singleShot(50, arrive)
    assert not page.may_close()
    assert filled == ["Keep going"]
    assert QApplication.activeModalWidget() is None
    assert page.may_close()
