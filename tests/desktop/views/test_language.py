"""Another language, chosen in Settings: everything speaks it at once, and at the next start."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel
from pytestqt.qtbot import QtBot
from support.scene import SURE
from support.window_hands import category_of, desk_of

from wardrobe_desktop.core.settings import load_settings
from wardrobe_desktop.models.mark import Mark
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
    qtbot.waitUntil(lambda: desk_of(window).review.counts().all == desk.review.counts().all, timeout=SOON)
    qtbot.waitUntil(lambda: desk_of(window).review.counts().waiting == 0, timeout=SOON)
    assert category_of(window, name) == "skirt"
    assert [category.name for category in desk_of(window).model.categories][:2] == ["Kleid", "Kopfbedeckung"]
    said = words(window)
    assert {"Einstellungen", "Ordner wählen", "Verlauf", "Schließen"} <= said
    assert not {"Settings", "Choose a folder", "History"} & said
    assert settings_of(window).look.language.currentText() == "Deutsch"


def test_the_folders_of_a_sort_are_called_in_that_language(
    qtbot: QtBot, window: MainWindow, folder: Path
) -> None:
    speak(qtbot, window, "de")
    with qtbot.waitSignal(desk_of(window).finished, timeout=SOON):
        window.add_paths([folder])
    assert {filing.folder for filing in desk_of(window).review.filings("leave")} & {"Kleid", "Hose", "Rock"}


def test_while_photos_are_looked_at_the_language_stays_and_it_says_why(
    qtbot: QtBot, window: MainWindow, folder: Path
) -> None:
    look = settings_of(window).look
    desk = desk_of(window)
    desk.add_paths([folder])
    assert desk.progress.working
    look.refresh()
    assert not look.language.isEnabled()
    assert look.reason.isVisibleTo(look)
    qtbot.waitUntil(lambda: not desk.progress.working, timeout=SOON)
    look.refresh()
    assert look.language.isEnabled()


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
