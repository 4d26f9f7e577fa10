"""From which photos a category is taught: those selected, those in sight, those that could be read."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot
from support.hoodies import BROKEN, COATS, HOODIES, PLAIN, lay_out
from support.teaching import learned, ready, rows, teach_page
from support.window_hands import category_of, desk_of, page_of, select

from wardrobe_desktop.core.standing import Place
from wardrobe_desktop.views.window import MainWindow

COPIES = ("hoodie0 (1).jpg", "hoodie0 (2).jpg")


@pytest.fixture
def folder(samples: Path, tmp_path: Path) -> Path:
    """One hoodie is there three times, and one file cannot be read."""
    folder = lay_out(tmp_path / "Autumn", samples)
    for name in COPIES:
        shutil.copy2(folder / HOODIES[0], folder / name)
    (folder / BROKEN).write_bytes(b"\xff\xd8\xff cut off")
    return folder


def names(window: MainWindow) -> list[str]:
    """Of the photos from which examples are chosen."""
    photos = teach_page(window).picker.photos
    return [photos.photo(photos.review_row(at)).path.name for at in range(photos.rowCount())]


def test_a_new_category_takes_the_selected_photos_as_examples(qtbot: QtBot, full: MainWindow) -> None:
    review = page_of(full)
    select(review, *HOODIES[1:4])
    review.new_category.button.click()
    page = teach_page(full)
    assert full.stack.currentWidget() is page
    assert sorted(page.examples.rows) == sorted(rows(full, *HOODIES[1:4]))


def test_what_was_in_sight_is_the_first_to_choose_from_and_what_cannot_be_read_is_not_there(
    qtbot: QtBot, full: MainWindow
) -> None:
    review = page_of(full)
    assert desk_of(full).review.counts().unread == 1
    review.new_category.button.click()
    everything = names(full)
    assert BROKEN not in everything
    assert len(everything) == desk_of(full).review.counts().all - 1
    review.show_place("outwear")
    review.new_category.button.click()
    inside = {*COATS, "hoodie5.jpg", "hoodie6.jpg"}
    assert set(names(full)[: len(inside)]) == inside
    assert sorted(names(full)) == sorted(everything)
    review.show_place(None)
    review.top.search.setText("sleeve")
    review.new_category.button.click()
    assert set(names(full)[: len(PLAIN)]) == set(PLAIN)


def test_photos_that_come_while_it_is_taught_can_be_chosen_once_they_were_read(
    qtbot: QtBot, full: MainWindow, samples: Path, tmp_path: Path
) -> None:
    desk, page = desk_of(full), teach_page(full)
    page_of(full).show_place("outwear")
    page_of(full).new_category.button.click()
    before = names(full)
    more = lay_out(tmp_path / "More", samples, ["coat7.jpg", "coat8.jpg"])
    with qtbot.waitSignal(desk.finished, timeout=30_000):
        desk.add_paths([more])
    assert names(full) == [*before, "coat7.jpg", "coat8.jpg"]
    assert page.examples.rows == ()


def test_copies_are_counted_where_they_go_along(qtbot: QtBot, full: MainWindow) -> None:
    desk, page = desk_of(full), teach_page(full)
    assert full.pages is not None
    full.pages.show_teach(rows(full, HOODIES[0], *HOODIES[2:5]))
    qtbot.keyClicks(page.panel.field, "Hoodie")
    ready(qtbot, page)
    page.none.click()
    assert page.next.text() == "Add “Hoodie” with 6 photos"
    assert page.summary.text().startswith("6 photos move to Hoodie: 6 from Long sleeve. ")
    assert page.summary.text().endswith(" 2 of them are copies that go along.")
    page.next.click()
    assert [category_of(full, name) for name in COPIES] == ["own-hoodie", "own-hoodie"]
    assert len(desk.review.rows("own-hoodie")) == 6


def test_copies_of_one_photo_are_one_example(qtbot: QtBot, full: MainWindow) -> None:
    page = teach_page(full)
    assert full.pages is not None
    full.pages.show_teach(rows(full, HOODIES[0], *COPIES))
    assert not page.next.isEnabled()
    page.examples.add(rows(full, *HOODIES[1:3]))
    assert page.next.isEnabled()


def test_a_move_counts_the_copies_that_are_decided_along(qtbot: QtBot, full: MainWindow) -> None:
    desk = desk_of(full)
    desk.choose(rows(full, HOODIES[0]), "dress")
    assert desk.undo_stack.undoText() == "3 photos to Dress"
    assert len(desk.review.rows("dress")) == 3


def test_that_it_is_a_kind_of_where_all_examples_are_is_offered_and_taken_by_a_click(
    qtbot: QtBot, full: MainWindow
) -> None:
    desk, page = desk_of(full), teach_page(full)
    assert full.pages is not None
    full.pages.show_teach([])
    assert not page.panel.like.isVisible()
    page.examples.add(rows(full, *COATS[:3]))
    assert page.panel.parent_category is None  # nothing is decided without the person
    assert page.panel.like.isVisible()
    assert page.panel.like.accessibleName() == "A kind of Outerwear"
    page.examples.add(rows(full, PLAIN[0]))
    assert not page.panel.like.isVisible()
    page.panel.tiles.tiles[-1].click()
    page.panel.like.click()
    assert page.panel.parent_category == "outwear"
    assert not page.panel.like.isVisible()
    qtbot.keyClicks(page.panel.field, "Parka")
    page.next.click()
    qtbot.waitUntil(page.next.isEnabled, timeout=30_000)
    page.next.click()
    learned(qtbot, full)
    assert desk.teacher.categories[0].parent == "outwear"


def test_no_kind_is_offered_where_an_example_is_asked_about(qtbot: QtBot, full: MainWindow) -> None:
    page, review = teach_page(full), desk_of(full).review
    assert full.pages is not None
    full.pages.show_teach(review.rows(Place.LOOK))
    assert page.examples.rows
    assert not page.panel.like.isVisible()
