"""A taught category is named, joined, forgotten, carried as a file and found in other folders."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QMenu
from pytestqt.qtbot import QtBot
from support.hoodies import COATS, HOODIES, PLAIN
from support.teaching import SOON, learned, rows, side_names
from support.window_hands import category_of, desk_of, page_of

from wardrobe_desktop.core.paths import model_path
from wardrobe_desktop.views.window import MainWindow
from wardrobe_desktop.workers.desk import Desk
from wardrobe_desktop.workers.opening import Opened

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # menus grab the keys elsewhere


def test_a_taught_category_has_a_letter_a_place_in_move_to_and_a_folder(
    qtbot: QtBot, taught: MainWindow
) -> None:
    assert taught.pages is not None
    taught.pages.show_look(None)
    assert taught.pages.look.panel.letters["own-hoodie"]
    names = [action.text() for action in page_of(taught)._move_menu().actions()]
    assert "Hoodie" in names
    folders = {filing.folder for filing in desk_of(taught).review.filings()}
    assert "Hoodie" in folders


def test_it_is_renamed_joined_and_forgotten_each_with_undo(
    qtbot: QtBot, taught: MainWindow, menu: Callable[[QMenu, str], None]
) -> None:
    desk, page = desk_of(taught), page_of(taught)
    page.places.setData(page.places.index_of("own-hoodie"), "Sweater")
    learned(qtbot, taught)
    assert "Sweater" in side_names(taught)
    desk.undo_stack.undo()
    learned(qtbot, taught)
    assert "Hoodie" in side_names(taught)

    desk.teacher.teach("Coat", rows(taught, *COATS[:3]), [])
    learned(qtbot, taught)
    page.side._open_menu(page.places.index_of("own-coat"))
    opened = page.side.findChildren(QMenu)
    menu(next(each for each in opened if each.parent() is page.side), "Hoodie")
    learned(qtbot, taught)
    assert "Coat" not in side_names(taught)
    assert category_of(taught, COATS[0]) == "own-hoodie"
    desk.undo_stack.undo()
    learned(qtbot, taught)
    assert category_of(taught, COATS[0]) == "own-coat"

    desk.teacher.forget("own-coat")
    learned(qtbot, taught)
    assert category_of(taught, COATS[0]) == "outwear"
    desk.undo_stack.undo()
    learned(qtbot, taught)
    assert category_of(taught, COATS[0]) == "own-coat"


def test_what_was_learned_is_shown_kept_as_a_file_and_taken_in(
    qtbot: QtBot, taught: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert taught.pages is not None
    taught.pages.show_settings()
    card = taught.pages.settings.learned
    assert [row.name for row in card.rows] == ["Hoodie"]
    place = tmp_path / "mine.json"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(place), ""))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(place), ""))
    card.export.click()
    assert json.loads(place.read_text(encoding="utf-8"))["categories"][0]["name"] == "Hoodie"
    card.rows[0].forget.click()
    learned(qtbot, taught)
    assert card.rows == []
    card.take_in.click()
    learned(qtbot, taught)
    assert [row.name for row in card.rows] == ["Hoodie"]
    assert "Hoodie" in side_names(taught)
    place.write_text("{}", encoding="utf-8")
    card.take_in.click()
    assert "does not hold categories" in card.news.words


def test_what_was_taught_is_found_in_the_next_folder_and_after_a_restart(
    qtbot: QtBot, taught: MainWindow, build: Callable[[Opened], Desk], folder: Path, tmp_path: Path
) -> None:
    later = tmp_path / "Later"
    later.mkdir()
    for name in (HOODIES[0], PLAIN[0]):
        (later / f"{name[:-5]}99.jpg").write_bytes((folder / name).read_bytes() + b"later")
    taught.close()
    again = MainWindow(model_path(), build)
    qtbot.addWidget(again, before_close_func=lambda each: each.close_down())
    again.show()
    with qtbot.waitSignal(again.opened, timeout=SOON):
        again.open()
    with qtbot.waitSignal(desk_of(again).finished, timeout=SOON):
        again.add_paths([later])
    learned(qtbot, again)
    assert category_of(again, "hoodie99.jpg") == "own-hoodie"
    assert category_of(again, "sleeve99.jpg") == "longsleeve"
    again.close()
