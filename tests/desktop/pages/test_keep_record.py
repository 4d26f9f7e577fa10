"""After a sort: the table and the picture sheet, as a person saves them."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot
from support.scene import Scene

from wardrobe_desktop.core import sorter
from wardrobe_desktop.core.plan import Mode, make_plan
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
