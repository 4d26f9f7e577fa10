"""The whole way through real widgets, with a real network: drop, look, decide, sort, put back."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from support.pictures import draw_wardrobe

from wardrobe_desktop.core.standing import Place
from wardrobe_desktop.views.window import MainWindow

LONG = 120_000
"""Milliseconds: the helper process starts and reads some dozen photos."""


@pytest.fixture
def window(qtbot: QtBot, tiny_onnx: Path) -> Iterator[MainWindow]:
    window = MainWindow(tiny_onnx)
    qtbot.addWidget(window, before_close_func=lambda each: each.close_down())
    window.show()
    window.activateWindow()
    with qtbot.waitSignal(window.opened, timeout=LONG):
        window.open()
    yield window
    window.close()


def tree(folder: Path) -> dict[str, bytes]:
    return {str(p.relative_to(folder)): p.read_bytes() for p in sorted(folder.rglob("*")) if p.is_file()}


def drop(window: MainWindow, folder: Path) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(folder))])
    action, button, key = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(window, QDragEnterEvent(QPoint(9, 9), action, mime, button, key))
    QApplication.sendEvent(window, QDropEvent(QPointF(9, 9), action, mime, button, key))


def answer_everything(qtbot: QtBot, window: MainWindow) -> None:
    """Take the first guess for every doubtful photo, by key."""
    assert window.desk is not None
    assert window.pages is not None
    window.pages.review.look()
    look = window.pages.look
    for _ in range(window.desk.review.counts().look):
        qtbot.keyClick(look.photo, Qt.Key.Key_1)
    assert window.desk.review.counts().look == 0
    qtbot.keyClick(look, Qt.Key.Key_Escape)


@pytest.mark.parametrize("move", [False, True], ids=["copy", "move"])
def test_from_drop_to_put_back(qtbot: QtBot, window: MainWindow, tmp_path: Path, move: bool) -> None:
    assert window.desk is not None
    assert window.pages is not None
    desk, pages = window.desk, window.pages
    source, target = draw_wardrobe(tmp_path / "photos", count=4, seed=7), tmp_path / "sorted"
    before = tree(tmp_path)

    with qtbot.waitSignal(desk.finished, timeout=LONG):
        drop(window, source)
    counts = desk.review.counts()
    assert (counts.all, counts.waiting, counts.unread) == (12, 0, 0)
    assert desk.device is not None

    answer_everything(qtbot, window)
    assert window.stack.currentWidget() is pages.review
    page = pages.review
    page.grid.go_to(0)
    page.grid.setFocus()
    qtbot.keyClick(page.grid, Qt.Key.Key_N)
    assert page.bottom.sort_button.text() == "Sort 11 photos…"

    page.bottom.sort_button.click()
    sort = pages.sort
    assert window.stack.currentWidget() is sort
    if move:
        sort.settings.move_in.radio.click()
    sort.set_destination(target)
    qtbot.waitUntil(lambda: sort.plan is not None, timeout=LONG)
    assert sort.plan is not None
    assert len(sort.plan.moves) == 11
    with qtbot.waitSignal(sort.sorted, timeout=LONG):
        sort.bar.go_button.click()
    assert window.stack.currentWidget() is pages.end
    there = tree(target)
    assert len(there) == 11
    assert {Path(name).parts[0] for name in there} <= {"Dress", "Pants", "T-shirt"}
    assert len(tree(source)) == (1 if move else 12)

    with qtbot.waitSignal(pages.end.putBackDone, timeout=LONG):
        pages.end.back_button.click()
    assert tree(tmp_path) == before
    assert not target.exists()

    with qtbot.waitSignal(desk.finished, timeout=LONG):
        pages.show_photos()
    again = desk.review.counts()
    assert (again.all, again.none, again.waiting) == (12, 1, 0)
    assert desk.review.rows(Place.NONE)


def test_stop_keeps_what_is_done_and_go_on_does_the_rest(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    assert window.desk is not None
    desk = window.desk
    source = draw_wardrobe(tmp_path / "photos", count=12, seed=3)
    with qtbot.waitSignal(desk.readingsArrived, timeout=LONG):
        window.add_paths([source])
    desk.stop()
    qtbot.waitUntil(lambda: not desk.progress.working, timeout=LONG)
    done = desk.progress.done
    assert done > 0
    if done < 36:  # a quick machine may have been done by then
        desk.go_on()
    qtbot.waitUntil(lambda: desk.review.counts().waiting == 0 and not desk.progress.working, timeout=LONG)
    assert desk.review.counts().all == 36


def test_closing_in_the_midst_of_it_leaves_no_process(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    import multiprocessing

    assert window.desk is not None
    source = draw_wardrobe(tmp_path / "photos", count=12, seed=5)
    with qtbot.waitSignal(window.desk.readingsArrived, timeout=LONG):
        window.add_paths([source])
    window.close()
    assert multiprocessing.active_children() == []
