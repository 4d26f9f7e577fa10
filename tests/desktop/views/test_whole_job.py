"""The whole job through the widgets alone: by mouse, by keyboard only, and in German."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget
from pytestqt.qtbot import QtBot
from support.scene import DOUBTFUL
from support.window_hands import category_of, desk_of, drop, enter, files, page_of, shown

from wardrobe_desktop.core.paths import model_path
from wardrobe_desktop.core.standing import Place
from wardrobe_desktop.models.photo_list import Where
from wardrobe_desktop.views.languages import install_language
from wardrobe_desktop.views.pages import Pages
from wardrobe_desktop.views.window import MainWindow
from wardrobe_desktop.workers.desk import Desk
from wardrobe_desktop.workers.opening import Opened

SOON = 30_000
Key = Qt.Key
LEFT = Qt.MouseButton.LeftButton
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def answers(monkeypatch: pytest.MonkeyPatch) -> Callable[[Path], None]:
    """What the system's own dialog for folders answers from now on."""

    def answer(folder: Path) -> None:
        monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(folder))

    return answer


@pytest.fixture
def german(qapp: QApplication, qtbot: QtBot, build: Callable[[Opened], Desk]) -> Iterator[MainWindow]:
    """The window, open and empty, in German."""
    before = QLocale()
    install_language(qapp, "de")
    window = MainWindow(model_path(), build)
    qtbot.addWidget(window, before_close_func=lambda each: each.close_down())
    window.show()
    window.activateWindow()
    with qtbot.waitSignal(window.opened, timeout=SOON):
        window.open()
    yield window
    window.close()
    install_language(qapp, "en")
    QLocale.setDefault(before)


def pages_of(window: MainWindow) -> Pages:
    assert window.pages is not None
    return window.pages


def tree(folder: Path) -> dict[str, bytes]:
    return {str(p.relative_to(folder)): p.read_bytes() for p in sorted(folder.rglob("*")) if p.is_file()}


def click(qtbot: QtBot, button: QWidget) -> None:
    qtbot.waitUntil(lambda: button.isEnabled() and not getattr(button, "settling", False), timeout=SOON)
    qtbot.mouseClick(button, LEFT)


def click_place(qtbot: QtBot, window: MainWindow, where: Where) -> None:
    page = page_of(window)
    spot = page.side.visualRect(page.places.index_of(where)).center()
    qtbot.mouseClick(page.side.viewport(), LEFT, pos=spot)


def drag_onto(window: MainWindow, name: str, category: str) -> None:
    """A thumbnail is dragged from the grid onto a category of the list."""
    page = page_of(window)
    mime = page.photos.mimeData([page.photos.index(shown(page).index(name))])
    place = page.side.visualRect(page.places.index_of(category)).center()
    assert enter(page.side.viewport(), mime).isAccepted()
    assert drop(page.side.viewport(), mime, place).isAccepted()


def drop_folder(qtbot: QtBot, window: MainWindow, folder: Path) -> None:
    mime = files(folder)
    assert enter(window, mime).dropAction() == Qt.DropAction.CopyAction
    with qtbot.waitSignal(desk_of(window).finished, timeout=SOON):
        assert drop(window, mime).dropAction() == Qt.DropAction.CopyAction


def sort_by_mouse(qtbot: QtBot, window: MainWindow) -> None:
    """From the button of the review to the last page."""
    pages = pages_of(window)
    click(qtbot, page_of(window).bottom.sort_button)
    click(qtbot, pages.sort.settings.choose)
    go = pages.sort.bar.go_button
    qtbot.waitUntil(lambda: go.isEnabled() and not go.settling, timeout=SOON)
    with qtbot.waitSignal(pages.sort.sorted, timeout=SOON):
        qtbot.mouseClick(go, LEFT)
    assert window.stack.currentWidget() is pages.end


def put_back_in_history(qtbot: QtBot, window: MainWindow) -> None:
    pages = pages_of(window)
    with qtbot.waitSignal(pages.history.putBackDone, timeout=SOON):
        click(qtbot, pages.history.cards[0].back_button)


def test_by_mouse_and_keys(
    qtbot: QtBot, window: MainWindow, folder: Path, tmp_path: Path, answers: Callable[[Path], None]
) -> None:
    before, target = tree(tmp_path), tmp_path / "Sorted"
    target.mkdir()
    answers(target)
    drop_folder(qtbot, window, folder)
    pages, page = pages_of(window), page_of(window)

    click_place(qtbot, window, Place.LOOK)
    assert window.stack.currentWidget() is pages.look
    for _ in DOUBTFUL:
        qtbot.keyClick(pages.look.photo, Key.Key_1)
    assert pages.look.is_over
    qtbot.keyClick(pages.look, Key.Key_Escape)
    assert desk_of(window).review.counts().look == 0

    drag_onto(window, "IMG_2041.jpg", "hat")
    was = category_of(window, "IMG_2043.jpg")
    drag_onto(window, "IMG_2043.jpg", "skirt")
    assert category_of(window, "IMG_2043.jpg") == "skirt"
    click(qtbot, page.top.undo)
    assert category_of(window, "IMG_2043.jpg") == was
    assert category_of(window, "IMG_2041.jpg") == "hat"

    sort_by_mouse(qtbot, window)
    assert (target / "Hat" / "IMG_2041.jpg").is_file()
    assert len(tree(target)) == 9
    click(qtbot, pages.end.photos_button)
    click(qtbot, page.top.history_button)
    put_back_in_history(qtbot, window)
    assert tree(tmp_path) == before


def press(qtbot: QtBot, key: Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """A key goes to whatever has the focus; nothing else is touched."""
    focused = QApplication.focusWidget()
    assert focused is not None
    qtbot.keyClick(focused, key, modifier)


def tab_to(qtbot: QtBot, widget: QWidget) -> None:
    qtbot.waitUntil(lambda: widget.isVisible() and widget.isEnabled(), timeout=SOON)
    for _ in range(60):
        if widget.hasFocus():
            return
        press(qtbot, Key.Key_Tab)
    pytest.fail(f"Tab does not lead to {widget.accessibleName() or widget}")


def test_by_keyboard_only(
    qtbot: QtBot, window: MainWindow, folder: Path, tmp_path: Path, answers: Callable[[Path], None]
) -> None:
    before, target = tree(tmp_path), tmp_path / "Sorted"
    target.mkdir()
    pages, page, desk = pages_of(window), page_of(window), desk_of(window)

    answers(folder)
    qtbot.waitUntil(window.welcome.zone.choose.hasFocus, timeout=SOON)
    with qtbot.waitSignal(desk.finished, timeout=SOON):
        press(qtbot, Key.Key_Space)
    assert page.grid.hasFocus()

    while not page.side.hasFocus():
        press(qtbot, Key.Key_F6)
    press(qtbot, Key.Key_Home)
    press(qtbot, Key.Key_Return)
    assert window.stack.currentWidget() is pages.look
    press(qtbot, Key.Key_1)
    press(qtbot, Key.Key_Return)
    press(qtbot, Key.Key_N)
    assert pages.look.is_over
    press(qtbot, Key.Key_Z, CTRL)
    assert desk.review.counts().look == 1
    press(qtbot, Key.Key_2)
    assert (desk.review.counts().look, desk.review.counts().none) == (0, 0)
    press(qtbot, Key.Key_Escape)

    page.grid.setFocus()
    press(qtbot, Key.Key_Home)
    press(qtbot, Key.Key_Right)
    name = shown(page)[1]
    press(qtbot, Key.Key_N)
    row = page.photos.review_row(1)
    assert desk.review.standing(row).place is Place.NONE
    press(qtbot, Key.Key_Z, CTRL)
    assert desk.review.standing(row).place is Place.FILED
    press(qtbot, Key.Key_N)

    answers(target)
    press(qtbot, Key.Key_Return, CTRL)
    assert window.stack.currentWidget() is pages.sort
    tab_to(qtbot, pages.sort.settings.choose)
    press(qtbot, Key.Key_Space)
    go = pages.sort.bar.go_button
    tab_to(qtbot, go)
    qtbot.waitUntil(lambda: go.isEnabled() and not go.settling, timeout=SOON)
    with qtbot.waitSignal(pages.sort.sorted, timeout=SOON):
        press(qtbot, Key.Key_Space)
    assert len(tree(target)) == 8
    assert not list(target.rglob(name))

    press(qtbot, Key.Key_H, CTRL)
    assert window.stack.currentWidget() is pages.history
    tab_to(qtbot, pages.history.cards[0].back_button)
    with qtbot.waitSignal(pages.history.putBackDone, timeout=SOON):
        press(qtbot, Key.Key_Space)
    assert tree(tmp_path) == before


def test_in_german(
    qtbot: QtBot, german: MainWindow, folder: Path, tmp_path: Path, answers: Callable[[Path], None]
) -> None:
    before, target = tree(tmp_path), tmp_path / "Sortiert"
    target.mkdir()
    answers(target)
    drop_folder(qtbot, german, folder)
    pages, page = pages_of(german), page_of(german)
    click_place(qtbot, german, Place.LOOK)
    assert pages.look.panel.question == "Was ist das?"
    hats = desk_of(german).category_name("hat")
    assert hats != "Hat"
    qtbot.keyClicks(pages.look.photo, pages.look.panel.letters["hat"].lower())
    qtbot.keyClick(pages.look.photo, Key.Key_N)
    qtbot.keyClick(pages.look.photo, Key.Key_1)
    qtbot.keyClick(pages.look, Key.Key_Escape)
    drag_onto(german, "IMG_2041.jpg", "hat")
    assert hats in page.top.undo.toolTip()

    sort_by_mouse(qtbot, german)
    assert (target / hats / "IMG_2041.jpg").is_file()
    assert len(tree(target)) == 8
    assert pages.end.words.startswith("8 Fotos")
    click(qtbot, pages.end.photos_button)
    click(qtbot, page.top.history_button)
    assert pages.history.cards[0].headline == "8 Fotos nach „Sortiert“ kopiert"
    put_back_in_history(qtbot, german)
    assert tree(tmp_path) == before
