"""It learns a wardrobe, the whole of it, by mouse and keys: taught from a few photos, confirmed, found in a
later folder, put right by hand, carried as a file, taken back."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot
from support.hoodies import COATS, DOUBTFUL, HOODIES, PLAIN, build_of_hoodies, lay_out
from support.window_hands import category_of, desk_of, drop, enter, files, page_of, shown

from wardrobe_desktop.core.paths import model_path
from wardrobe_desktop.core.standing import Place
from wardrobe_desktop.models.side_list import Kind
from wardrobe_desktop.views.pages import Pages
from wardrobe_desktop.views.window import MainWindow
from wardrobe_desktop.workers.desk import Desk
from wardrobe_desktop.workers.opening import Opened

SOON = 30_000
LEFT = Qt.MouseButton.LeftButton
LATER = [f"hoodie{nth}.jpg" for nth in (20, 21, 22)] + ["sleeve20.jpg", "coat20.jpg"]
UNSURE = [f"sleeve{nth}.jpg" for nth in (30, 31, 32, 33)]


@pytest.fixture
def folder(samples: Path, tmp_path: Path) -> Path:
    """Nine hoodies among sleeves and coats."""
    return lay_out(tmp_path / "Autumn", samples)


@pytest.fixture
def build() -> Callable[[Opened], Desk]:
    """The pool is in doubt of one hoodie and of some sleeves."""
    return build_of_hoodies(lambda name: name in (DOUBTFUL, *UNSURE))


def pages_of(window: MainWindow) -> Pages:
    assert window.pages is not None
    return window.pages


def click(qtbot: QtBot, button: QWidget) -> None:
    qtbot.waitUntil(lambda: button.isVisible() and button.isEnabled(), timeout=SOON)
    qtbot.mouseClick(button, LEFT)


def learned(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.waitUntil(lambda: not desk_of(window).teacher.busy, timeout=SOON)


def take_in(qtbot: QtBot, window: MainWindow, folder: Path) -> None:
    with qtbot.waitSignal(desk_of(window).finished, timeout=SOON):
        enter(window, files(folder))
        drop(window, files(folder))
    learned(qtbot, window)


def row_of(window: MainWindow, name: str) -> int:
    photos = desk_of(window).review.photos
    return next(row for row, photo in enumerate(photos) if photo.path.name == name)


def drag_onto(window: MainWindow, category: str, *names: str) -> None:
    page = page_of(window)
    mime = page.photos.mimeData([page.photos.index(shown(page).index(name)) for name in names])
    place = page.side.visualRect(page.places.index_of(category)).center()
    enter(page.side.viewport(), mime)
    assert drop(page.side.viewport(), mime, place).isAccepted()


def own_categories(window: MainWindow) -> list[str]:
    places = page_of(window).places
    entries = [places.entry(places.index(row)) for row in range(places.rowCount())]
    return [
        entry.name for entry in entries if entry.kind is Kind.CATEGORY and entry.category.startswith("own-")
    ]


def teach_by_mouse(qtbot: QtBot, window: MainWindow, name: str, examples: list[str]) -> None:
    """From the button under the list to its place in it; one of the offers is said to be something else."""
    click(qtbot, page_of(window).new_category.button)
    page = pages_of(window).teach
    qtbot.keyClicks(page.panel.field, name)
    for each in examples:
        position = page.picker.photos.position(row_of(window, each))
        assert position is not None
        page.picker.grid.scrollTo(page.picker.photos.index(position))
        spot = page.picker.grid.visualRect(page.picker.photos.index(position)).center()
        qtbot.mouseClick(page.picker.grid.viewport(), LEFT, pos=spot)
    click(qtbot, page.next)
    qtbot.waitUntil(lambda: page.offers.rowCount() > 0 and page.next.isEnabled(), timeout=SOON)


def test_a_category_is_taught_found_later_put_right_carried_and_taken_back(
    qtbot: QtBot,
    window: MainWindow,
    folder: Path,
    samples: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    take_in(qtbot, window, folder)
    pages, page, desk = pages_of(window), page_of(window), desk_of(window)

    # Three examples; the likely ones are offered together, one is taken out, nothing is filed before.
    teach_by_mouse(qtbot, window, "Hoodie", HOODIES[:3])
    offered = {desk.review.photos[row].path.name for row in pages.teach.offers.rows}
    assert offered == set(HOODIES[3:])
    assert {desk.review.standing(row).by_hand for row in range(len(desk.review.photos))} == {False}
    at = pages.teach.offers.rows.index(row_of(window, HOODIES[7]))
    qtbot.mouseClick(
        pages.teach.offer_grid.viewport(),
        LEFT,
        pos=pages.teach.offer_grid.visualRect(pages.teach.offers.index(at)).center(),
    )
    click(qtbot, pages.teach.next)
    learned(qtbot, window)
    assert own_categories(window) == ["Hoodie"]
    assert {category_of(window, name) for name in HOODIES if name != HOODIES[7]} == {"own-hoodie"}
    assert category_of(window, HOODIES[7]) == "longsleeve"
    assert {category_of(window, name) for name in PLAIN} == {"longsleeve"}
    assert {category_of(window, name) for name in COATS} == {"outwear"}

    # A later folder is looked at with it; what is sure is filed, and the ten lose nothing.
    take_in(qtbot, window, lay_out(tmp_path / "Later", samples, [*LATER, *UNSURE]))
    assert [category_of(window, name) for name in LATER] == ["own-hoodie"] * 3 + ["longsleeve", "outwear"]
    assert {desk.review.standing(row_of(window, name)).place for name in UNSURE} == {Place.LOOK}

    # Corrections by drag and by key rank the doubtful photos anew; what was decided by hand stays.
    doubtful = row_of(window, UNSURE[-1])

    def share(category: str) -> float:
        return {one.id: said for one, said in desk.review.guesses(doubtful, 20)}[category]

    before = share("shirt")
    page.show_place(None)
    with qtbot.waitSignal(desk.teacher.learned, timeout=SOON):
        drag_onto(window, "shirt", *UNSURE[:2], *PLAIN[:3])
    learned(qtbot, window)
    assert share("shirt") > 2 * before
    pages.show_look(None)
    first = pages.look.current_row
    qtbot.keyClicks(pages.look.photo, pages.look.panel.letters["shirt"].lower())
    learned(qtbot, window)
    assert first is not None
    assert desk.review.choice(first) == "shirt"
    assert {category_of(window, name) for name in (*UNSURE[:2], *PLAIN[:3])} == {"shirt"}
    assert category_of(window, HOODIES[7]) == "longsleeve"
    qtbot.keyClick(pages.look, Qt.Key.Key_Escape)

    # What it has learned: shown, kept as a file, taken back, undone, taken in.
    qtbot.keyClick(page.grid, Qt.Key.Key_Comma, Qt.KeyboardModifier.ControlModifier)
    card = pages.settings.learned
    assert [row.name for row in card.rows] == ["Hoodie"]
    assert card.words.text() == f"It has also learned from {desk.teacher.decisions} decisions of yours."
    kept = tmp_path / "mine.json"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(kept), ""))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(kept), ""))
    click(qtbot, card.export)
    assert kept.is_file()
    click(qtbot, card.rows[0].forget)
    learned(qtbot, window)
    assert own_categories(window) == []
    assert category_of(window, LATER[0]) == "longsleeve"
    qtbot.keyClick(pages.settings, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    learned(qtbot, window)
    assert own_categories(window) == ["Hoodie"]
    assert category_of(window, LATER[0]) == "own-hoodie"
    click(qtbot, card.rows[0].forget)
    learned(qtbot, window)
    click(qtbot, card.take_in)
    learned(qtbot, window)
    assert own_categories(window) == ["Hoodie"]
    assert category_of(window, LATER[0]) == "own-hoodie"


def test_it_is_all_there_after_the_next_start(
    qtbot: QtBot,
    window: MainWindow,
    folder: Path,
    samples: Path,
    tmp_path: Path,
    build: Callable[[Opened], Desk],
) -> None:
    take_in(qtbot, window, folder)
    teach_by_mouse(qtbot, window, "Hoodie", HOODIES[:5])
    click(qtbot, pages_of(window).teach.next)
    learned(qtbot, window)
    window.close()
    again = MainWindow(model_path(), build)
    qtbot.addWidget(again, before_close_func=lambda each: each.close_down())
    again.show()
    with qtbot.waitSignal(again.opened, timeout=SOON):
        again.open()
    take_in(qtbot, again, lay_out(tmp_path / "Later", samples, LATER))
    assert own_categories(again) == ["Hoodie"]
    assert [category_of(again, name) for name in LATER] == ["own-hoodie"] * 3 + ["longsleeve", "outwear"]
    again.close()
