"""An area scrolls to what the keyboard reaches in it, from wherever the focus comes."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QScrollArea, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from wardrobe_desktop.views import theme
from wardrobe_desktop.views.parts.halves import Halves
from wardrobe_desktop.views.parts.in_sight import InSight
from wardrobe_desktop.views.window import MainWindow

SOON = 20_000


def whole(widget: QWidget) -> bool:
    return bool(widget.visibleRegion().boundingRect() == widget.rect())


@pytest.fixture
def buttons(qtbot: QtBot) -> Iterator[list[QPushButton]]:
    """One above an area that is too low for the others."""
    page, inside, area = QWidget(), QWidget(), QScrollArea()
    buttons = [QPushButton(str(nth)) for nth in range(12)]
    column = QVBoxLayout(inside)
    for each in buttons[1:]:
        column.addWidget(each)
    area.setWidget(inside)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    InSight(area)
    outside = QVBoxLayout(page)
    outside.addWidget(buttons[0])
    outside.addWidget(area)
    qtbot.addWidget(page)
    page.resize(240, 200)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow, timeout=SOON)
    yield buttons
    page.close()


def test_the_focus_that_comes_from_outside_is_followed(qtbot: QtBot, buttons: list[QPushButton]) -> None:
    first, last = buttons[0], buttons[-1]
    first.setFocus()
    assert not whole(last)
    QTest.keyClick(first, Qt.Key.Key_Backtab)
    assert QApplication.focusWidget() is last
    qtbot.waitUntil(lambda: whole(last), timeout=SOON)
    buttons[1].setFocus()
    qtbot.waitUntil(lambda: whole(buttons[1]), timeout=SOON)


def test_where_halves_stand_below_one_another_whatever_tab_reaches_is_in_sight(
    qtbot: QtBot, full: MainWindow
) -> None:
    theme.start(QApplication.instance(), False, 2.0)  # type: ignore[arg-type]
    full.renew()
    full.resize(800, 560)
    assert full.pages is not None
    full.pages.show_teach([])
    page = full.pages.teach
    halves = page.findChild(Halves)
    assert halves is not None
    qtbot.waitUntil(lambda: halves.below, timeout=SOON)
    seen = set()
    for key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
        for _ in range(16):
            focused = QApplication.focusWidget()
            assert focused is not None
            QTest.keyClick(focused, key)
            now = QApplication.focusWidget()
            assert now is not None
            seen.add(now)
            if halves.isAncestorOf(now):
                qtbot.waitUntil(
                    lambda now=now: now.visibleRegion().boundingRect().height() > 40, timeout=SOON
                )
    assert {page.panel.field, page.panel.tiles.add, page.picker.search, page.picker.grid} <= seen


def test_a_search_brings_the_photos_in_sight_that_it_finds(qtbot: QtBot, full: MainWindow) -> None:
    theme.start(QApplication.instance(), False, 2.0)  # type: ignore[arg-type]
    full.renew()
    full.resize(800, 560)
    assert full.pages is not None
    full.pages.show_teach([])
    page = full.pages.teach
    qtbot.waitUntil(page.panel.field.hasFocus, timeout=SOON)
    QTest.keyClick(page.panel.field, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    search, grid = page.picker.search, page.picker.grid
    qtbot.waitUntil(
        lambda: whole(search) and grid.visibleRegion().boundingRect().height() > 120, timeout=SOON
    )
