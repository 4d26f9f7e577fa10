"""Settings: every change holds at once, and at the next start."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QSlider,
    QStyle,
    QStyleOptionSlider,
)
from pytestqt.qtbot import QtBot
from support.window_hands import desk_of, page_of

from wardrobe_desktop.cli import main
from wardrobe_desktop.core.chosen_model import chosen_model
from wardrobe_desktop.core.device import DeviceReport
from wardrobe_desktop.core.logbook import log_path
from wardrobe_desktop.core.settings import Settings, load_settings, save_settings
from wardrobe_desktop.core.sureness import Sureness, measured, promise
from wardrobe_desktop.spoken import spoken
from wardrobe_desktop.views import theme
from wardrobe_desktop.views.parts.focus_ring import FocusRing
from wardrobe_desktop.views.settings_page import SettingsPage
from wardrobe_desktop.views.window import MainWindow
from wardrobe_desktop.workers.desk import Desk
from wardrobe_desktop.workers.opening import Opened

SOON = 30_000
Build = Callable[[Opened], Desk]


@pytest.fixture
def mine(qtbot: QtBot, build: Build) -> Iterator[MainWindow]:
    """The window with the model of the settings."""

    def build_with_settings(opened: Opened) -> Desk:
        desk = build(opened)
        desk.review.threshold = opened.chosen.threshold
        return desk

    window = MainWindow(None, build_with_settings)
    qtbot.addWidget(window, before_close_func=lambda each: each.close_down())
    window.show()
    window.activateWindow()
    with qtbot.waitSignal(window.opened, timeout=SOON):
        window.open()
    yield window
    window.close()


@pytest.fixture
def filled(qtbot: QtBot, mine: MainWindow, folder: Path) -> MainWindow:
    """With photos that were looked at."""
    with qtbot.waitSignal(desk_of(mine).finished, timeout=SOON):
        mine.add_paths([folder])
    return mine


def settings_of(window: MainWindow) -> SettingsPage:
    assert window.pages is not None
    window.pages.show_settings()
    return window.pages.settings


def set_text_size(qtbot: QtBot, window: MainWindow, percent: str) -> None:
    before = settings_of(window)
    before.look.text_size.buttons[percent].click()
    qtbot.waitUntil(lambda: settings_of(window) is not before, timeout=SOON)


# --- how sure is sure


@pytest.mark.parametrize(
    ("sureness", "words"),
    [
        (Sureness(0.9, 0.909, 0.9899), "Files 9 of 10 by itself, 98 of 100 of them right."),
        (Sureness(0.9, 0.7999, 0.29), "Files 7 of 10 by itself, 29 of 100 of them right."),
        (Sureness(0.99, 0.0799, 1.0), "Files 7 of 100 by itself, 99 of 100 of them right."),
        (Sureness(0.2, 1.0, 0.9), "Files all that looks like clothes by itself, 90 of 100 of them right."),
        (Sureness(0.1, 1.0, None), "right was not measured."),
        (Sureness(0.999, None, 0.98), "Asks about nearly all, 98 of 100"),
    ],
)
def test_what_is_promised_is_rounded_down(sureness: Sureness, words: str) -> None:
    assert words in spoken(promise(sureness))


def test_the_slider_says_what_was_measured_and_the_photos_follow(qtbot: QtBot, filled: MainWindow) -> None:
    card, desk = settings_of(filled).sure, desk_of(filled)
    own = desk.model.threshold
    assert card.choice.confidence == own
    assert spoken(promise(measured(desk.model, own))) == card.promise.text()
    asked = desk.review.counts().look
    assert f"Of your 9 photos it asks you about {asked}." == card.count.text()
    card.slider.setFocus()
    qtbot.keyClick(card.slider, Qt.Key.Key_Home)
    assert card.promise.text().startswith("Files all that looks like clothes by itself")
    qtbot.waitUntil(lambda: desk.review.counts().look < asked, timeout=SOON)
    assert f"asks you about {desk.review.counts().look}." in card.count.text()
    assert load_settings().threshold == card.choice.confidence == desk.model.curve[0].confidence
    assert page_of(filled).bottom.sort_button.text() == f"Sort {desk.review.counts().filed} photos…"
    card.suggested.click()
    qtbot.waitUntil(lambda: load_settings().threshold is None, timeout=SOON)
    assert desk.review.threshold == own


def test_what_is_suggested_cannot_be_taken_twice_and_the_keys_go_on_at_the_slider(
    qtbot: QtBot, mine: MainWindow
) -> None:
    card = settings_of(mine).sure
    assert not card.suggested.isEnabled()
    card.slider.setValue(0)
    assert card.suggested.isEnabled()
    card.suggested.setFocus()
    qtbot.keyClick(card.suggested, Qt.Key.Key_Space)
    assert not card.suggested.isEnabled()
    assert card.slider.hasFocus()


def test_what_was_measured_and_what_holds_for_these_photos_are_told_apart(filled: MainWindow) -> None:
    card = settings_of(filled).sure
    labels = [label for label in card.findChildren(QLabel) if label.isVisible()]
    shown = [label.text() for label in sorted(labels, key=lambda each: each.mapTo(card, QPoint()).y())]
    start = shown.index(card.promise.text())
    assert shown[start + 1].startswith("Measured when it was made, on photos it had never seen.")
    assert shown[start + 2] == card.count.text()


def test_the_slider_has_a_few_ticks_and_stands_over_the_first_and_the_last_at_its_ends(
    mine: MainWindow,
) -> None:
    card = settings_of(mine).sure
    places = card.slider.tick_places()
    assert len(places) == 5
    assert places == sorted(set(places))
    for value, place in ((card.slider.minimum(), places[0]), (card.slider.maximum(), places[-1])):
        card.slider.setValue(value)
        option = QStyleOptionSlider()
        card.slider.initStyleOption(option)
        knob = card.slider.style().subControlRect(
            QStyle.ComplexControl.CC_Slider, option, QStyle.SubControl.SC_SliderHandle, card.slider
        )
        assert knob.center().x() == place
    picture, tick = card.slider.grab().toImage(), theme.token("ctl").rgb()
    bottom = card.slider.height() - 1
    ratio = picture.devicePixelRatio()
    assert all(picture.pixel(round(x * ratio), round(bottom * ratio)) == tick for x in places)


def test_leaving_the_page_keeps_what_was_just_chosen(qtbot: QtBot, mine: MainWindow) -> None:
    page = settings_of(mine)
    page.sure.slider.setValue(0)
    qtbot.keyClick(page, Qt.Key.Key_Escape)
    assert load_settings().threshold == desk_of(mine).model.curve[0].confidence
    assert mine.stack.currentWidget() is mine.welcome
    assert chosen_model().threshold == load_settings().threshold


def test_the_kept_sureness_holds_at_the_next_start_and_on_the_command_line(
    qtbot: QtBot, mine: MainWindow, folder: Path, tmp_path: Path
) -> None:
    save_settings(Settings(threshold=0.999999))
    table = tmp_path / "table.csv"
    assert main(["classify", str(folder), "--csv", str(table)]) == 1  # one photo is broken
    assert ",file," not in table.read_text(encoding="utf-8")
    with qtbot.waitSignal(mine.opened, timeout=SOON):
        mine.open()
    assert desk_of(mine).review.threshold == 0.999999
    assert settings_of(mine).sure.choice.confidence == 0.999999


# --- the look


def test_light_and_dark_hold_at_once(qtbot: QtBot, mine: MainWindow) -> None:
    card = settings_of(mine).look
    card.theme.buttons["dark"].click()
    assert theme.is_dark()
    assert load_settings().theme == "dark"
    card.theme.buttons["light"].click()
    assert not theme.is_dark()
    assert load_settings().theme == "light"


def test_text_grows_at_once_and_nothing_is_lost(qtbot: QtBot, filled: MainWindow) -> None:
    desk, before = desk_of(filled), theme.scale()
    desk.choose([1], "hat")
    page_of(filled).show_place("hat")
    set_text_size(qtbot, filled, "200")
    assert theme.scale() == 2 * before
    assert load_settings().text_size == 200
    assert desk_of(filled) is desk
    assert desk.undo_stack.canUndo()
    assert page_of(filled).photos.where == "hat"
    assert page_of(filled).photos.rowCount() == desk.review.counts().by_category["hat"]
    assert settings_of(filled).look.text_size.button.hasFocus()
    qtbot.keyClick(settings_of(filled), Qt.Key.Key_Escape)
    assert filled.stack.currentWidget() is page_of(filled)
    set_text_size(qtbot, filled, "100")
    assert theme.scale() == before


def cut_off(page: SettingsPage) -> list[str]:
    """Words on the page that have less room than they need."""
    labels = [each for each in page.findChildren(QLabel) if each.isVisible() and each.text()]
    buttons = [each for each in page.findChildren(QAbstractButton) if each.isVisible() and each.text()]
    low = [each for each in labels if each.height() < each.heightForWidth(each.width())]
    narrow = [each for each in labels if not each.wordWrap() and each.width() < each.sizeHint().width()]
    small = [each for each in buttons if each.size() != each.size().expandedTo(each.minimumSizeHint())]
    return [each.text() for each in (*low, *narrow, *small)]


@pytest.mark.parametrize("width", [800, 1280])
def test_at_twice_the_size_no_word_is_cut_off(qtbot: QtBot, mine: MainWindow, width: int) -> None:
    mine.resize(width, 800)
    set_text_size(qtbot, mine, "200")
    page = settings_of(mine)
    qtbot.waitUntil(lambda: "decisions: " in page.kept.words.text(), timeout=SOON)
    qtbot.waitUntil(lambda: cut_off(page) == [], timeout=5000)
    assert page._area.horizontalScrollBar().maximum() == 0


# --- folder names


def type_name(qtbot: QtBot, page: SettingsPage, category: str, words: str) -> QLineEdit:
    field = page.names.fields[category]
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, words) if words else qtbot.keyClick(field, Qt.Key.Key_Delete)
    qtbot.keyClick(field, Qt.Key.Key_Return)
    return field


def test_own_words_name_the_folders_of_the_next_sort(
    qtbot: QtBot, filled: MainWindow, tmp_path: Path
) -> None:
    page = settings_of(filled)
    category = max(desk_of(filled).review.counts().by_category.items(), key=lambda pair: pair[1])[0]
    type_name(qtbot, page, category, "Meine Sachen")
    assert load_settings().folder_names == {category: "Meine Sachen"}
    assert filled.pages is not None
    filled.pages.show_sort()
    sort = filled.pages.sort
    sort.set_destination(tmp_path / "sorted")
    qtbot.waitUntil(lambda: sort.plan is not None, timeout=SOON)
    assert sort.plan is not None
    assert "Meine Sachen" in sort.plan.folders
    page = settings_of(filled)
    page.names.standard.click()
    assert load_settings().folder_names == {}
    assert page.names.fields[category].text() == ""


def test_two_categories_with_one_folder_are_refused_with_a_sentence(qtbot: QtBot, mine: MainWindow) -> None:
    page = settings_of(mine)
    field = type_name(qtbot, page, "shirt", "hat")
    assert page.names.news.words == "“hat” is the folder for Hat already. Choose another name."
    assert field.text() == ""
    assert load_settings().folder_names == {}
    type_name(qtbot, page, "shirt", "Have a Look")
    assert "photos to look at" in page.names.news.words


def test_what_cannot_be_a_folder_is_made_one_and_told(qtbot: QtBot, mine: MainWindow) -> None:
    page = settings_of(mine)
    field = type_name(qtbot, page, "hat", "hats/caps")
    assert field.text() == "hats-caps"
    assert page.names.news.words == "A folder cannot be called “hats/caps”, so it is called “hats-caps”."
    type_name(qtbot, page, "hat", "")
    assert load_settings().folder_names == {}
    assert page.names.news.words == ""


# --- device


def test_another_device_is_started_at_once_and_what_really_runs_is_told(
    qtbot: QtBot, mine: MainWindow
) -> None:
    desk, page = desk_of(mine), settings_of(mine)
    qtbot.waitUntil(lambda: page.device.device.isEnabled() and not desk.looking, timeout=SOON)
    heard: list[DeviceReport] = []
    desk.deviceKnown.connect(heard.append)
    with qtbot.waitSignal(desk.deviceKnown, timeout=SOON):
        page.device.device.buttons["cuda"].click()
    assert load_settings().device == "cuda"
    assert heard[-1].running == "cpu"
    assert page.device.chip.text() == "Processor"
    assert page.device.words.text() == page.device.chip.reason


def test_while_photos_are_looked_at_the_device_stays(qtbot: QtBot, mine: MainWindow, folder: Path) -> None:
    desk_of(mine).pause()
    mine.add_paths([folder])
    qtbot.waitUntil(lambda: desk_of(mine).looking, timeout=SOON)
    page = settings_of(mine)
    assert not page.device.device.isEnabled()
    assert not page.kept.forget.isEnabled()
    assert "Photos are being looked at." in page.device.reason.text()
    desk_of(mine).go_on()
    qtbot.waitUntil(page.device.device.isEnabled, timeout=SOON)


# --- what is kept


@pytest.mark.parametrize("sorts_too", [False, True])
def test_everything_is_forgotten_after_a_question_and_the_sorts_only_if_asked(
    qtbot: QtBot, filled: MainWindow, folder: Path, tmp_path: Path, sorts_too: bool
) -> None:
    assert filled.pages is not None
    desk = desk_of(filled)
    before = {path.name: path.read_bytes() for path in folder.iterdir()}
    filled.pages.show_sort()
    filled.pages.sort.set_destination(tmp_path / "sorted")
    qtbot.waitUntil(lambda: filled.pages is not None and filled.pages.sort.plan is not None, timeout=SOON)
    with qtbot.waitSignal(filled.pages.sort.sorted, timeout=SOON):
        filled.pages.sort.bar.go_button.click()
    desk.choose([1], "hat")
    page = settings_of(filled)
    qtbot.waitUntil(lambda: "decisions: " in page.kept.words.text(), timeout=SOON)
    page.kept.forget.click()
    assert page.kept.dialog is not None
    page.kept.dialog.keep.click()
    assert desk.store.choices([desk.review.photos[1].digest])
    digest = desk.review.photos[1].digest
    page.kept.forget.click()
    page.kept.dialog.box.setChecked(sorts_too)
    with qtbot.waitSignal(page.kept.forgotten, timeout=SOON):
        page.kept.dialog.forget.click()
    assert desk.store.choices([digest]) == {}
    assert not desk.thumbnail_of(digest).exists()
    assert desk.review.photos == []
    assert len(desk.journal.sorts()) == (0 if sorts_too else 1)
    assert {path.name: path.read_bytes() for path in folder.iterdir()} == before
    assert ("the list of sorts too" in page.kept.news.words) is sorts_too


def test_the_log_folder_is_offered_only_where_there_is_a_log(qtbot: QtBot, mine: MainWindow) -> None:
    page = settings_of(mine)
    assert not page.kept.log.isVisible()
    log_path().write_text("started", encoding="utf-8")
    qtbot.waitUntil(page.kept.log.isVisible, timeout=SOON)


# --- everything


def test_a_disk_that_refuses_is_told(qtbot: QtBot, mine: MainWindow, data_home: Path) -> None:
    page = settings_of(mine)
    (data_home / "settings.json").unlink(missing_ok=True)
    (data_home / "settings.json").mkdir()
    page.look.theme.buttons["dark"].click()
    assert "cannot be kept" in mine.notice.words


def test_every_control_can_be_reached_by_keyboard_and_has_a_name(qtbot: QtBot, mine: MainWindow) -> None:
    page = settings_of(mine)
    controls = {
        each
        for kind in (QAbstractButton, QLineEdit, QComboBox, QSlider)
        for each in page.findChildren(kind)
        if each.isVisible() and each.isEnabled() and not isinstance(each.parent(), QLineEdit)
    }
    assert all(
        each.accessibleName() or (isinstance(each, QAbstractButton) and each.text()) for each in controls
    )
    reached = set()
    (ring,) = mine.findChildren(FocusRing)
    for _ in range(3 * len(controls)):
        qtbot.keyClick(QApplication.focusWidget() or mine, Qt.Key.Key_Tab)
        now = QApplication.focusWidget()
        assert now is not None
        assert not now.visibleRegion().isEmpty()
        if not isinstance(now, QLineEdit):
            assert ring.isVisible()
            assert ring.geometry().center() == QRect(now.mapTo(mine, QPoint(0, 0)), now.size()).center()
        reached.add(now)
    # of buttons of which one is down, Tab reaches one and the arrow keys the others
    groups = [page.look.theme, page.look.text_size, page.device.device]
    for group in groups:
        if reached & set(group.buttons.values()):
            reached |= set(group.buttons.values())
    assert controls <= reached
