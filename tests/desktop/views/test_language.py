"""Another language, chosen in Settings: everything speaks it at once, and at the next start."""

from __future__ import annotations

import shutil
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QApplication, QLabel
from pytestqt.qtbot import QtBot
from support.hand_pool import HandPool
from support.scene import DOUBTFUL, SURE
from support.window_hands import category_of, desk_of, page_of, shown

from wardrobe_desktop.core.photo import Photo
from wardrobe_desktop.core.plan import Mode, make_plan
from wardrobe_desktop.core.prediction import Reading
from wardrobe_desktop.core.record import SortReport
from wardrobe_desktop.core.settings import load_settings
from wardrobe_desktop.models.mark import Mark
from wardrobe_desktop.models.photo_list import Order
from wardrobe_desktop.views import theme
from wardrobe_desktop.views.languages import LANGUAGES, install_language
from wardrobe_desktop.views.parts.marks import SIDE as MARK_SIDE
from wardrobe_desktop.views.photo_grid import USUAL
from wardrobe_desktop.views.settings_page import SettingsPage
from wardrobe_desktop.views.window import MainWindow
from wardrobe_desktop.workers.desk import Desk
from wardrobe_desktop.workers.opening import Opened

SOON = 30_000


@pytest.fixture(autouse=True)
def english_again(qapp: QApplication) -> Iterator[None]:
    """Other tests read English."""
    before = QLocale()
    install_language(qapp, "en")
    yield
    install_language(qapp, "en")
    QLocale.setDefault(before)


@pytest.fixture
def held() -> threading.Event:
    """Cleared, it holds what looks at photos, and what works with files."""
    free = threading.Event()
    free.set()
    return free


@pytest.fixture
def looked_at(monkeypatch: pytest.MonkeyPatch, held: threading.Event) -> list[str]:
    """The names of photos that were decoded and classified, in that order; once more each time."""
    names: list[str] = []
    read = HandPool._read

    def counted(pool: HandPool, photo: Photo) -> Reading:
        names.append(photo.path.name)
        held.wait(SOON / 1000)
        return read(pool, photo)

    monkeypatch.setattr(HandPool, "_read", counted)
    return names


@pytest.fixture
def window(qtbot: QtBot, build: Callable[[Opened], Desk]) -> Iterator[MainWindow]:
    """The window with the model of the settings."""
    window = MainWindow(None, build)
    qtbot.addWidget(window, before_close_func=lambda each: each.close_down())
    window.show()
    with qtbot.waitSignal(window.opened, timeout=SOON):
        window.open()
    yield window
    window.close()


def settings_of(window: MainWindow) -> SettingsPage:
    assert window.pages is not None
    window.pages.show_settings()
    return window.pages.settings


def speak(qtbot: QtBot, window: MainWindow, code: str) -> None:
    """Choose a language as a person does, and wait until everything is made anew."""
    combo = settings_of(window).look.language
    before = window.pages
    combo.setCurrentIndex(combo.findData(code))
    combo.activated.emit(combo.currentIndex())
    qtbot.waitUntil(lambda: window.pages is not None and window.pages is not before, timeout=SOON)


def words(window: MainWindow) -> set[str]:
    texts = {each.text() for each in window.findChildren(QLabel)}
    return texts | {each.text() for each in window.findChildren(QAbstractButton)}


def test_everything_speaks_it_at_once_and_no_photo_or_decision_is_lost(
    qtbot: QtBot, window: MainWindow, folder: Path
) -> None:
    desk = desk_of(window)
    with qtbot.waitSignal(desk.finished, timeout=SOON):
        window.add_paths([folder])
    row = next(n for n, photo in enumerate(desk.review.photos) if photo.path.name in SURE)
    name = desk.review.photos[row].path.name
    desk.choose([row], "skirt")
    speak(qtbot, window, "de")
    assert load_settings().language == "de"
    assert category_of(window, name) == "skirt"
    assert [category.name for category in desk_of(window).model.categories][:2] == ["Kleid", "Kopfbedeckung"]
    said = words(window)
    assert {"Einstellungen", "Ordner wählen", "Verlauf", "Schließen"} <= said
    assert not {"Settings", "Choose a folder", "History"} & said
    assert settings_of(window).look.language.currentText() == "Deutsch"


def test_no_photo_is_looked_at_again_and_the_settings_stay_in_front(
    qtbot: QtBot, window: MainWindow, folder: Path, looked_at: list[str]
) -> None:
    desk = desk_of(window)
    with qtbot.waitSignal(desk.finished, timeout=SOON):
        window.add_paths([folder])
    review, seen = desk.review, list(looked_at)
    speak(qtbot, window, "fr")
    speak(qtbot, window, "de")
    assert desk_of(window) is desk
    assert desk.review is review
    assert not desk.progress.working
    assert looked_at == seen
    assert window.pages is not None
    assert window.stack.currentWidget() is window.pages.settings
    assert window.pages.settings.look.language.hasFocus()


def test_the_photos_behind_it_are_shown_as_they_were_left(
    qtbot: QtBot, window: MainWindow, folder: Path
) -> None:
    with qtbot.waitSignal(desk_of(window).finished, timeout=SOON):
        window.add_paths([folder])
    page = page_of(window)
    page.show_place("dress")
    page.header.choose_order(Order.NAME)
    page.top.search.setText("img")
    page.grid.selectAll()
    selected = page.grid.selected_rows()
    page.grid.go_to(len(selected) - 1)
    current = page.grid.currentIndex().row()
    speak(qtbot, window, "de")
    assert window.pages is not None
    qtbot.keyClick(window.pages.settings, Qt.Key.Key_Escape)
    after = page_of(window)
    assert window.stack.currentWidget() is after
    assert (after.photos.where, after.photos.order, after.photos.search_text) == ("dress", Order.NAME, "img")
    assert selected
    assert after.grid.selected_rows() == selected
    assert after.grid.currentIndex().row() == current
    assert after.header.words.startswith("Kleid")


def test_the_photos_stay_where_they_were_scrolled_to(qtbot: QtBot, window: MainWindow, folder: Path) -> None:
    for n in range(90):
        shutil.copy2(folder / SURE[0], folder / f"same {n}.jpg")
    with qtbot.waitSignal(desk_of(window).finished, timeout=SOON):
        window.add_paths([folder])
    grid = page_of(window).grid
    grid.scrollTo(page_of(window).photos.index(40), QAbstractItemView.ScrollHint.PositionAtTop)
    first = grid.in_sight().start
    assert 0 < first <= 40
    speak(qtbot, window, "de")
    qtbot.keyClick(settings_of(window), Qt.Key.Key_Escape)
    assert page_of(window).grid.isVisible()
    assert page_of(window).grid.in_sight().start == first


def test_steps_of_undo_and_what_was_taught_outlast_it(qtbot: QtBot, window: MainWindow, folder: Path) -> None:
    desk = desk_of(window)
    with qtbot.waitSignal(desk.finished, timeout=SOON):
        window.add_paths([folder])
    own = desk.teacher.teach("Kimono", [0, 1, 2], [0, 1, 2])
    assert "Kimono" in page_of(window).top.undo.toolTip()
    speak(qtbot, window, "de")
    assert page_of(window).top.undo.accessibleName() == "Rückgängig"
    assert page_of(window).top.undo.isEnabled()
    qtbot.waitUntil(lambda: not desk.teacher.busy, timeout=SOON)
    names = {each.id: each.name for each in desk.review.categories}
    assert names[own] == "Kimono"
    assert names["dress"] == "Kleid"
    desk.undo_stack.undo()
    qtbot.waitUntil(lambda: not desk.teacher.busy, timeout=SOON)
    assert own not in {each.id for each in desk.arrangement.categories()}
    assert {each.name for each in desk.review.categories} >= {"Kleid", "Hose"}


def test_what_was_done_to_the_files_is_said_in_the_new_language(
    qtbot: QtBot, window: MainWindow, folder: Path, tmp_path: Path
) -> None:
    with qtbot.waitSignal(desk_of(window).finished, timeout=SOON):
        window.add_paths([folder])
    assert window.pages is not None
    window.pages.sorted_elsewhere(
        SortReport("1", 4, (), stopped=False, seconds=1.0, verified=True),
        make_plan([], tmp_path / "mine", Mode.COPY, [folder]),
    )
    english = page_of(window).moved
    assert "4 photos were copied" in english
    speak(qtbot, window, "de")
    assert page_of(window).moved.startswith("4 Fotos")


def test_the_folders_of_a_sort_are_called_in_that_language(
    qtbot: QtBot, window: MainWindow, folder: Path
) -> None:
    speak(qtbot, window, "de")
    with qtbot.waitSignal(desk_of(window).finished, timeout=SOON):
        window.add_paths([folder])
    assert {filing.folder for filing in desk_of(window).review.filings("leave")} & {"Kleid", "Hose", "Rock"}


def test_while_photos_are_looked_at_the_run_goes_on(
    qtbot: QtBot, window: MainWindow, folder: Path, looked_at: list[str], held: threading.Event
) -> None:
    desk = desk_of(window)
    held.clear()
    window.add_paths([folder])
    qtbot.waitUntil(lambda: len(looked_at) == 1, timeout=SOON)
    speak(qtbot, window, "de")
    assert desk_of(window) is desk
    assert desk.looking
    with qtbot.waitSignal(desk.finished, timeout=SOON):
        held.set()
    assert sorted(looked_at) == sorted([*SURE, *DOUBTFUL, "broken.jpg"])  # each of them once
    assert sorted(shown(page_of(window))) == sorted(looked_at)
    assert page_of(window).header.words == "Alle Fotos 10 Fotos"


def test_while_files_are_on_their_way_the_language_stays_and_it_says_why(
    qtbot: QtBot, window: MainWindow, held: threading.Event
) -> None:
    look, desk = settings_of(window).look, desk_of(window)
    held.clear()
    desk.file_task(lambda _stop, _progress: held.wait(SOON / 1000)).start()
    look.refresh()
    assert not look.language.isEnabled()
    assert not look.text_size.isEnabled()
    assert look.reason.isVisibleTo(look)
    held.set()
    qtbot.waitUntil(lambda: not desk.busy_with_files, timeout=SOON)
    look.refresh()
    assert look.language.isEnabled()
    assert not look.reason.isVisibleTo(look)


def test_each_language_is_named_in_itself(window: MainWindow) -> None:
    combo = settings_of(window).look.language
    names = [combo.itemText(place) for place in range(combo.count())]
    assert names == ["System", *LANGUAGES.values()]


def test_categories_stand_in_the_order_of_that_language(
    qtbot: QtBot, window: MainWindow, folder: Path
) -> None:
    speak(qtbot, window, "de")
    with qtbot.waitSignal(desk_of(window).finished, timeout=SOON):
        window.add_paths([folder])
    names = [each.name for each in desk_of(window).arrangement.categories()]
    assert names[:3] == ["Hemd oder Bluse", "Hose", "Jacke oder Mantel"]
    assert window.pages is not None
    window.pages.show_look(None)
    panel = window.pages.look.panel
    given = [panel.letters[each.id] for each in desk_of(window).arrangement.categories()]
    assert "".join(given) == "HOJKPULRST"
    # The order that the person makes wins.
    desk_of(window).arrangement.move("t-shirt", "shirt")
    assert desk_of(window).arrangement.categories()[0].name == "T-Shirt"


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_mark_under_a_tile_is_said_in_full(qapp: QApplication, language: str) -> None:
    install_language(qapp, language)
    room = USUAL - MARK_SIDE - 8
    for mark in (Mark.SURE, Mark.FAIRLY, Mark.NOT_SURE, Mark.DECIDED):
        assert theme.metrics("small").horizontalAdvance(mark.word) <= room, mark.word


def test_folder_names_stand_in_the_order_of_that_language(qtbot: QtBot, window: MainWindow) -> None:
    speak(qtbot, window, "de")
    names = [field.placeholderText() for field in settings_of(window).names.fields.values()]
    assert names == [each.name for each in desk_of(window).arrangement.categories()]
    assert names[0] == "Hemd oder Bluse"
