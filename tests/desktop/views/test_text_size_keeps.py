"""Another size of text makes every page anew; what was chosen or begun on them is not forgotten."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from wardrobe_desktop.core.pattern import Pattern
from wardrobe_desktop.core.plan import Mode
from wardrobe_desktop.views.pages import Pages
from wardrobe_desktop.views.window import MainWindow

SOON = 30_000


def pages_of(window: MainWindow) -> Pages:
    assert window.pages is not None
    return window.pages


def with_larger_text(qtbot: QtBot, window: MainWindow, size: str = "200") -> Pages:
    """To the settings, another size of text, and back."""
    before = pages_of(window)
    before.show_settings()
    before.settings.look.text_size.buttons[size].click()
    qtbot.waitUntil(lambda: window.pages is not before, timeout=SOON)
    after = pages_of(window)
    assert window.stack.currentWidget() is after.settings
    qtbot.keyClick(after.settings, Qt.Key.Key_Escape)
    return after


def test_where_to_how_and_what_of_a_sort(qtbot: QtBot, full: MainWindow, tmp_path: Path) -> None:
    before = pages_of(full)
    before.show_sort()
    page = before.sort
    page.settings.patterns.setCurrentIndex(1)
    page.settings.look.setCurrentIndex(2)
    page.settings.move_in.radio.setChecked(True)
    page.set_destination(tmp_path / "mine")
    after = with_larger_text(qtbot, full)
    assert after.sort is not page
    assert full.stack.currentWidget() is after.sort
    qtbot.waitUntil(lambda: after.sort.plan is not None, timeout=SOON)
    plan = after.sort.plan
    assert plan is not None
    assert (plan.destination, plan.mode, plan.by_year) == (tmp_path / "mine", Mode.MOVE, True)
    assert plan.options == {"look": "file", "folders": Pattern.CATEGORY_YEAR.value}
    after.sort.top.back.emit()
    after.show_sort()  # moving is asked for each time
    assert after.sort.settings.mode is Mode.COPY
    assert after.sort.settings.destination == tmp_path / "mine"


def test_where_the_settings_were_opened_from(qtbot: QtBot, full: MainWindow) -> None:
    pages_of(full).show_history()
    after = with_larger_text(qtbot, full, "200")
    assert full.stack.currentWidget() is after.history
    after.show_look(None)
    again = with_larger_text(qtbot, full, "100")
    assert full.stack.currentWidget() is again.look
    assert again.look is not after.look
