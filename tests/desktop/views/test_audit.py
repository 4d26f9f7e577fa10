"""Every page in every language: nothing cut off at twice the text size, nothing without a name, no word left
in English."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QApplication,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QScrollBar,
    QWidget,
)
from pytestqt.qtbot import QtBot
from support.window_hands import desk_of

from wardrobe_desktop.views import theme
from wardrobe_desktop.views.languages import LANGUAGES, install_language
from wardrobe_desktop.views.parts.labels import ElidedLabel
from wardrobe_desktop.views.window import MainWindow
from wardrobe_desktop.workers.desk import Desk
from wardrobe_desktop.workers.opening import Opened

SOON = 30_000
CONTROLS = (QAbstractButton, QAbstractItemView, QAbstractSlider, QComboBox, QLineEdit)
Page = tuple[str, QWidget]


@pytest.fixture(autouse=True)
def as_before(qapp: QApplication) -> Iterator[None]:
    """Other tests read English of the usual size."""
    before = QLocale()
    yield
    install_language(qapp, "en")
    QLocale.setDefault(before)
    theme.start(qapp, dark=False)


@pytest.fixture
def pages(
    qtbot: QtBot, qapp: QApplication, build: Callable[[Opened], Desk], folder: Path
) -> Iterator[Callable[[str, float, int], Iterator[Page]]]:
    """Shows one page after the other, in a language, at a text size, in a window so wide."""
    windows: list[MainWindow] = []

    def pages(language: str, scale: float, width: int) -> Iterator[Page]:
        install_language(qapp, language)
        theme.start(qapp, dark=False, text_scale=scale)
        window = MainWindow(None, build)
        windows.append(window)
        qtbot.addWidget(window, before_close_func=lambda each: each.close_down())
        window.resize(width, 800)
        window.show()
        with qtbot.waitSignal(window.opened, timeout=SOON):
            window.open()
        yield settled(qtbot, "welcome", window)
        with qtbot.waitSignal(desk_of(window).finished, timeout=SOON):
            window.add_paths([folder])
        yield settled(qtbot, "review", window)
        assert window.pages is not None
        window.pages.review.top.problem_button.click()
        yield settled(qtbot, "problems", window)
        window.pages.show_look(None)
        yield settled(qtbot, "look", window)
        window.pages.show_teach([0])
        yield settled(qtbot, "teach, choosing examples", window)
        window.pages.teach.add_examples(range(5))
        window.pages.teach._show_offers()
        yield settled(qtbot, "teach, look-alikes", window)
        window.pages.show_photos()
        window.pages.show_sort()
        qtbot.waitUntil(lambda: not window.pages or window.pages.sort.bar.go_button.isEnabled(), timeout=SOON)
        yield settled(qtbot, "sort", window)
        window.pages.show_history()
        yield settled(qtbot, "history", window)
        window.pages.show_settings()
        yield settled(qtbot, "settings", window)
        window.show_help()
        dialog = next(each for each in window.findChildren(QDialog) if each.isVisible())
        yield settled(qtbot, "help", dialog)
        dialog.close()

    yield pages
    for window in windows:
        window.close()


def settled(qtbot: QtBot, name: str, widget: QWidget) -> Page:
    """After the layouts have had their turn."""
    qtbot.wait(60)
    return name, widget


def cut_off(page: QWidget) -> list[str]:
    """Words that have less room than they need. What is elided on purpose has its tooltip."""
    found = []
    for label in page.findChildren(QLabel):
        if not label.isVisible() or not label.text() or isinstance(label, ElidedLabel):
            continue
        low = label.wordWrap() and label.height() < label.heightForWidth(label.width()) - 1
        narrow = not label.wordWrap() and label.width() < label.sizeHint().width() - 1
        if low or narrow:
            found.append(label.text())
    for button in page.findChildren(QAbstractButton):
        small = button.size() != button.size().expandedTo(button.minimumSizeHint())
        if button.isVisible() and button.text() and small:
            found.append(button.text())
    return found


def beyond_the_edge(page: QWidget) -> list[str]:
    """Controls that reach out of the part of the page that holds them."""
    found = []
    for each in page.findChildren(QAbstractButton):
        parent = each.parentWidget()
        if (
            each.isVisible()
            and parent is not None
            and not parent.rect().adjusted(-1, -1, 1, 1).contains(each.geometry())
        ):
            found.append(each.text() or each.accessibleName())
    return found


def nameless(page: QWidget) -> list[str]:
    """Controls that a screen reader could not name."""
    found = []
    for each in page.findChildren(QWidget):
        if not isinstance(each, CONTROLS) or isinstance(each, QScrollBar) or not each.isVisible():
            continue
        if each.focusPolicy() == Qt.FocusPolicy.NoFocus:
            continue
        interface = QAccessible.queryAccessibleInterface(each)
        if interface is None or not interface.text(QAccessible.Text.Name).strip():
            found.append(f"{type(each).__name__} in {type(each.parentWidget()).__name__}")
    return found


@pytest.mark.parametrize("language", LANGUAGES)
def test_at_twice_the_text_size_nothing_is_cut_off(
    pages: Callable[[str, float, int], Iterator[Page]], language: str
) -> None:
    faults = {}
    for name, page in pages(language, 2.0, 1280):
        if found := [*cut_off(page), *(f"beyond the edge: {words}" for words in beyond_the_edge(page))]:
            faults[name] = found
    assert faults == {}


def test_every_control_has_a_name(pages: Callable[[str, float, int], Iterator[Page]]) -> None:
    assert {name: found for name, page in pages("en", 1.0, 1280) if (found := nameless(page))} == {}
