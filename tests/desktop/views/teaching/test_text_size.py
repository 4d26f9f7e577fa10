"""Another size of text in the middle of teaching: the name, the examples and the look-alikes stay."""

from __future__ import annotations

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from support.hoodies import HOODIES
from support.teaching import SOON, ready, rows, teach_page
from support.window_hands import desk_of

from wardrobe_desktop.views.window import MainWindow


def with_larger_text(qtbot: QtBot, window: MainWindow) -> None:
    before = window.pages
    assert before is not None
    before.show_settings()
    before.settings.look.text_size.buttons["200"].click()
    qtbot.waitUntil(lambda: window.pages is not before, timeout=SOON)
    assert window.pages is not None
    qtbot.keyClick(window.pages.settings, Qt.Key.Key_Escape)


def test_what_was_begun_goes_on(qtbot: QtBot, full: MainWindow) -> None:
    assert full.pages is not None
    full.pages.show_teach(rows(full, *HOODIES[:4]))
    page = teach_page(full)
    qtbot.keyClicks(page.panel.field, "Hoodie")
    page.panel.kind.setCurrentIndex(2)
    ready(qtbot, page)
    parent, offered = page.panel.parent_category, page.offers.rows
    page.offer_grid.offer_ticked(offered, unticked={offered[0]})
    with_larger_text(qtbot, full)
    again = teach_page(full)
    assert again is not page
    assert full.stack.currentWidget() is again
    ready(qtbot, again)
    assert (again.name, again.panel.parent_category) == ("Hoodie", parent)
    assert again.examples.rows == tuple(rows(full, *HOODIES[:4]))
    assert again.offers.rows == offered
    assert set(again.offer_grid.ticked) == set(offered[1:])
    again.next.click()
    assert [each.name for each in desk_of(full).teacher.categories] == ["Hoodie"]


def test_look_alikes_that_were_still_looked_for_come_when_the_page_is_seen_again(
    qtbot: QtBot, full: MainWindow
) -> None:
    assert full.pages is not None
    full.pages.show_teach(rows(full, *HOODIES[:4]))
    qtbot.keyClicks(teach_page(full).panel.field, "Hoodie")
    with_larger_text(qtbot, full)
    ready(qtbot, teach_page(full))
    assert teach_page(full).name == "Hoodie"
