"""After a sort: the table and the picture sheet, as a person saves them."""

from __future__ import annotations

import csv
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot
from support.scene import Scene

from wardrobe_desktop.core import sorter
from wardrobe_desktop.core.account import small_jpeg
from wardrobe_desktop.core.plan import Mode, make_plan
from wardrobe_desktop.views import keep_record, theme
from wardrobe_desktop.views.end_page import EndPage

SOON = 20_000


@pytest.fixture
def page(qtbot: QtBot, scene: Scene) -> EndPage:
    """The last page after all clear photos were copied."""
    plan = make_plan(scene.desk.review.filings("leave"), scene.sorted, Mode.COPY, [scene.folder])
    report = sorter.run(plan, scene.desk.journal)
    page = EndPage(scene.desk)
    qtbot.addWidget(page)
    page.resize(1280, 800)
    page.show()
    page.show_report(report, plan)
    return page


def answer(monkeypatch: pytest.MonkeyPatch, path: str) -> None:
    """What the person types into the system's own dialog."""
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (path, ""))


def test_the_table_names_every_photo_and_where_it_is(
    qtbot: QtBot, page: EndPage, scene: Scene, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    answer(monkeypatch, str(tmp_path / "what I sorted"))
    page.record.table_button.click()
    qtbot.waitUntil(page.record.table_button.isEnabled, timeout=SOON)
    with (tmp_path / "what I sorted.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.reader(file))
    photos = {row[0]: row for row in rows[1:]}
    assert len(photos) == len(rows) - 1 == len(scene.desk.review.photos)
    for _, folder, now, _ in photos.values():
        assert Path(now).exists()
        assert (Path(now).parent.name == folder) == bool(folder)
    assert "Could not read" in {row[3] for row in rows}


def test_the_sheet_shows_every_photo(
    qtbot: QtBot, page: EndPage, scene: Scene, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    answer(monkeypatch, str(tmp_path / "sheet.html"))
    page.record.sheet_button.click()
    qtbot.waitUntil(page.record.sheet_button.isEnabled, timeout=SOON)
    text = (tmp_path / "sheet.html").read_text(encoding="utf-8")
    assert text.count("<li>") == len(scene.desk.review.photos)
    # The one that cannot be read has no picture.
    assert text.count("data:image/jpeg") == len(scene.desk.review.photos) - 1


def test_a_name_that_is_a_photo_s_is_never_taken(
    qtbot: QtBot, page: EndPage, scene: Scene, monkeypatch: pytest.MonkeyPatch
) -> None:
    photo = scene.desk.review.photos[0].path
    before = photo.read_bytes()
    answer(monkeypatch, str(photo))
    page.record.table_button.click()
    qtbot.waitUntil(page.record.table_button.isEnabled, timeout=SOON)
    assert photo.read_bytes() == before
    assert photo.with_name(f"{photo.name}.csv").exists()


def test_a_place_that_cannot_be_written_is_told_here(
    qtbot: QtBot, page: EndPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    answer(monkeypatch, str(tmp_path / "gone" / "table.csv"))
    page.record.table_button.click()
    qtbot.waitUntil(page.record.table_button.isEnabled, timeout=SOON)
    assert "could not be written" in page.record.news


def test_the_buttons_stand_side_by_side_and_the_card_ends_below_them(
    qtbot: QtBot, page: EndPage, qapp: QApplication
) -> None:
    theme.start(qapp, dark=False)
    try:
        dressed = EndPage(page._desk)
        qtbot.addWidget(dressed)
        dressed.resize(1280, 800)
        dressed.show()
        table, sheet = dressed.record.table_button, dressed.record.sheet_button
        qtbot.waitUntil(lambda: table.mapTo(dressed, table.rect().topRight()).x() > 0)
        assert table.mapTo(dressed, QPoint()).y() == sheet.mapTo(dressed, QPoint()).y()
        assert dressed.record.mapTo(dressed, dressed.record.rect().bottomLeft()).y() == (
            sheet.mapTo(dressed, sheet.rect().bottomLeft()).y()
        )
    finally:
        qapp.setStyleSheet("")


def test_a_tick_comes_with_the_last_photo_and_all_that_is_written_is_counted(
    qtbot: QtBot, page: EndPage, scene: Scene, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[tuple[str, str]] = []
    news, tell = page.record.news_line, page.record.news_line.tell

    def listen(words: str, trouble: bool = False, symbol: str = "check") -> None:
        tell(words, trouble, symbol)
        told.append((news.words, news.symbol))

    monkeypatch.setattr(news, "tell", listen)
    answer(monkeypatch, str(tmp_path / "sheet.html"))
    page.record.sheet_button.click()
    qtbot.waitUntil(page.record.sheet_button.isEnabled, timeout=SOON)
    assert told[-1] == ("Saved as “sheet.html”.", "check")
    assert {symbol for _, symbol in told[:-1]} == {"disk"}
    count = len(scene.desk.review.photos)
    counted = [words for words, _ in told[1:-1]]
    assert counted
    assert all(words.endswith(f" of {count}, sorted or not") for words in counted)


def test_what_was_saved_is_said_also_when_everything_was_put_back_meanwhile(
    qtbot: QtBot, page: EndPage, scene: Scene, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    go_on = Event()

    def slow(path: Path) -> bytes:
        go_on.wait(SOON / 1000)
        return small_jpeg(path)

    monkeypatch.setattr(keep_record, "small_jpeg", slow)
    answer(monkeypatch, str(tmp_path / "sheet.html"))
    page.record.sheet_button.click()
    with qtbot.waitSignal(page.putBackDone, timeout=SOON):
        page.back_button.click()
    go_on.set()
    qtbot.waitUntil(lambda: page.record.news == "Saved as “sheet.html”.", timeout=SOON)
    assert page.record.news_line.isVisible()
    assert not page.record.isVisible()
    assert (tmp_path / "sheet.html").exists()
