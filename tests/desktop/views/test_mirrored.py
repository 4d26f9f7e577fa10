"""Where words run from right to left: every page stands mirrored, photos and keys do not, nothing breaks."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from support.window_hands import desk_of, page_of

from wardrobe_desktop.views.help_dialog import HelpDialog
from wardrobe_desktop.views.window import MainWindow

SOON = 30_000


@pytest.fixture
def right_to_left(qapp: QApplication) -> Iterator[None]:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def middle(widget: QWidget, window: QWidget) -> float:
    """Where a widget stands across the window: 0 is the left edge, 1 the right."""
    assert widget.isVisible()
    return widget.mapTo(window, QPoint(widget.width() // 2, 0)).x() / window.width()


@pytest.mark.usefixtures("right_to_left")
def test_every_page_is_mirrored(qtbot: QtBot, right_to_left: None, full: MainWindow, tmp_path: Path) -> None:
    full.resize(1280, 800)
    pages, page = full.pages, page_of(full)
    assert pages is not None
    assert middle(page.side, full) > 0.8
    assert middle(page.bottom.sort_button, full) < 0.2
    full.grab()
    page.top.problem_button.click()
    assert middle(page.problems, full) < 0.3
    page.top.problem_button.click()

    pages.show_look(None)
    assert middle(pages.look.panel, full) < 0.4
    assert middle(pages.look.stage, full) > 0.5
    row = pages.look.current_row
    qtbot.keyClick(pages.look.photo, Qt.Key.Key_Right)
    assert pages.look.current_row != row
    full.grab()

    pages.show_photos()
    pages.show_sort()
    # Not where the person who runs the tests keeps pictures: something may lie there already.
    pages.sort.set_destination(tmp_path / "Sorted")
    qtbot.waitUntil(pages.sort.bar.go_button.isEnabled, timeout=SOON)
    assert middle(pages.sort.settings, full) > 0.6
    assert middle(pages.sort.bar.go_button, full) < 0.2
    full.grab()
    for show in (pages.show_history, pages.show_settings, full.show_welcome):
        show()
        full.grab()
    full.show_help()
    dialog = full.findChild(HelpDialog)
    assert dialog is not None
    assert middle(dialog.sections, dialog) > 0.7
    dialog.grab()
    dialog.close()
    assert desk_of(full).review.counts().all == 10
