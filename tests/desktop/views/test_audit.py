"""Every page in every language, in small and large windows: nothing cut off, nothing on another, nothing
without a name."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QLocale, QObject, QPoint, QRect, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSlider,
    QApplication,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QScrollArea,
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
NEVER = Qt.ScrollBarPolicy.ScrollBarAlwaysOff
Page = tuple[str, QWidget]
Size = tuple[int, int]
ShowPages = Callable[..., Iterator[Page]]

USUAL = (1280, 800)
SIZES: tuple[Size, ...] = (USUAL, (800, 560), (1920, 1080))
"""Of the window: as it is usually opened, the least, and a large screen full."""

SETTLED_MS = 40
A_FEW = 3
"""Something may end just then, which is told; a page that never rests is laid out some hundred times."""

ROOM_OF_A_COMBO = 46
"""Pixels that edge and arrow of a combo box take, as in the style sheet."""


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
) -> Iterator[ShowPages]:
    """Shows one page after the other, in a language, at a text size, in windows of these sizes."""
    windows: list[MainWindow] = []

    def in_each_size(name: str, window: MainWindow, sizes: Sequence[Size]) -> Iterator[Page]:
        for size in sizes:
            window.resize(*size)
            yield settled(qtbot, f"{name} at {size[0]} x {size[1]}", window)

    def pages(language: str, scale: float, sizes: Sequence[Size] = (USUAL,)) -> Iterator[Page]:
        install_language(qapp, language)
        theme.start(qapp, dark=False, text_scale=scale)
        window = MainWindow(None, build)
        windows.append(window)
        qtbot.addWidget(window, before_close_func=lambda each: each.close_down())
        window.resize(*sizes[0])
        window.show()
        with qtbot.waitSignal(window.opened, timeout=SOON):
            window.open()
        for name in walk(qtbot, window, folder):
            yield from in_each_size(name, window, sizes)
        window.show_help()
        dialog = next(each for each in window.findChildren(QDialog) if each.isVisible())
        yield settled(qtbot, "help", dialog)
        dialog.close()

    yield pages
    for window in windows:
        window.close()


def walk(qtbot: QtBot, window: MainWindow, folder: Path) -> Iterator[str]:
    """From page to page, through the whole window; the name of each."""
    yield "welcome"
    with qtbot.waitSignal(desk_of(window).finished, timeout=SOON):
        window.add_paths([folder])
    assert window.pages is not None
    yield "review"
    window.pages.review.grid.selectAll()
    yield "review, photos selected"
    window.pages.review.grid.clearSelection()
    window.pages.review.top.problem_button.click()
    yield "problems"
    window.pages.review.top.problem_button.click()
    window.pages.show_look(None)
    yield "look"
    window.pages.look.panel.offer_along(range(6), garment=True)
    window.pages.look.panel.offer_more(12)
    yield "look, one garment"
    window.pages.show_teach([0])
    yield "teach, choosing examples"
    window.pages.teach.examples.add(range(5))
    window.pages.teach._show_offers()
    yield "teach, look-alikes"
    teacher = desk_of(window).teacher
    teacher.teach("Kimono", range(3), [])
    qtbot.waitUntil(lambda: not teacher.busy, timeout=SOON)
    window.pages.show_more("own-kimono")
    yield "teach, more photos"
    window.pages.show_photos()
    window.pages.show_sort()
    window.pages.sort.set_destination(folder.parent / "Sorted")
    qtbot.waitUntil(lambda: not window.pages or window.pages.sort.bar.go_button.isEnabled(), timeout=SOON)
    yield "sort"
    window.pages.sort.bar.go.emit()
    qtbot.waitUntil(lambda: "end" in vars(window.pages) and window.pages.end.isVisible(), timeout=SOON)
    yield "end"
    window.pages.show_history()
    yield "history"
    window.pages.show_settings()
    yield "settings"


def settled(qtbot: QtBot, name: str, widget: QWidget) -> Page:
    """After the layouts have had their turn."""
    qtbot.wait(SETTLED_MS)
    return name, widget


def cut_off(page: QWidget) -> list[str]:
    """Words that have less room than they need. What is elided on purpose has its tooltip."""
    found = []
    for label in page.findChildren(QLabel):
        if not label.isVisible() or not label.text():
            continue
        if isinstance(label, ElidedLabel):
            # A letter and three dots say nothing, tooltip or not.
            if label.width() < min(label.sizeHint().width(), label.fontMetrics().horizontalAdvance("MMMM")):
                found.append(label.text())
            continue
        low = label.wordWrap() and label.height() < label.heightForWidth(label.width()) - 1
        narrow = not label.wordWrap() and label.width() < label.sizeHint().width() - 1
        if low or narrow:
            found.append(label.text())
    for button in page.findChildren(QAbstractButton):
        small = button.size() != button.size().expandedTo(button.minimumSizeHint())
        if button.isVisible() and button.text() and small:
            found.append(button.text())
    for combo in page.findChildren(QComboBox):
        words = combo.fontMetrics().horizontalAdvance(combo.currentText())
        if combo.isVisible() and words > combo.width() - ROOM_OF_A_COMBO and not combo.toolTip():
            found.append(combo.currentText())
    return found


def beyond_the_edge(page: QWidget) -> list[str]:
    """Words and controls that reach out of what holds them, and cannot be scrolled to."""
    found = []
    for each in page.findChildren(QWidget):
        if not isinstance(each, (*CONTROLS, QLabel)) or isinstance(each, QScrollBar) or not each.isVisible():
            continue
        if each.size().isEmpty() or (isinstance(each, QLabel) and not each.text()):
            continue
        if (holder := holder_that_cuts(each, page)) is not None:
            words = each.text() if isinstance(each, QLabel | QAbstractButton) else ""
            found.append(f"{words or each.accessibleName()} in {type(holder).__name__}")
    return found


def holder_that_cuts(widget: QWidget, page: QWidget) -> QWidget | None:
    """The first of all that a widget stands in that does not show it whole."""
    inner, holder = widget, widget.parentWidget()
    while holder is not None and inner is not page:
        room = holder.rect().adjusted(-1, -1, 1, 1)
        area = holder.parentWidget()
        place = QRect(inner.mapTo(holder, QPoint(0, 0)), inner.size())
        if isinstance(area, QAbstractScrollArea) and area.viewport() is holder:
            if area.verticalScrollBarPolicy() != NEVER:
                place.moveTop(room.top())
                place.setHeight(1)
            if area.horizontalScrollBarPolicy() != NEVER:
                place.moveLeft(room.left())
                place.setWidth(1)
            inner = area
        if not room.contains(place):
            return holder
        holder = inner.parentWidget() if inner is area else area
    return None


def scrolled_sideways(page: QWidget) -> list[str]:
    """What is wider than the place in which it can be seen, and by how many px."""
    found = []
    for area in page.findChildren(QScrollArea):
        if area.isVisible() and (more := area.widget().width() - area.viewport().width()) > 0:
            found.append(f"{type(area.widget()).__name__} in {type(area).__name__}: {more} px")
    return found


class Requests(QObject):
    """Counts how often a widget is asked to lay itself out anew."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.count = 0
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.count += event.type() == QEvent.Type.LayoutRequest
        return False


def overlapping(page: QWidget) -> list[str]:
    """Words and controls that stand on one another."""
    found = []
    for holder in {each.parentWidget() for each in page.findChildren(QWidget) if each.isVisible()}:
        if holder is None or isinstance(holder.parentWidget(), QAbstractItemView):
            continue
        shown = [
            each
            for each in holder.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)
            if each.isVisible() and isinstance(each, QLabel | QAbstractButton | QComboBox | QLineEdit)
        ]
        for one, other in itertools.combinations(shown, 2):
            both = one.geometry().intersected(other.geometry())
            if both.width() > 1 and both.height() > 1 and not isinstance(holder, QLineEdit):
                found.append(
                    " on ".join(each.accessibleName() or each.property("text") for each in (one, other))
                )
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


@pytest.mark.parametrize("scale", [1.0, 2.0], ids=["100", "200"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_is_cut_off_in_any_window(pages: ShowPages, language: str, scale: float) -> None:
    faults = {}
    for name, page in pages(language, scale, SIZES):
        found = [
            *cut_off(page),
            *(f"beyond the edge: {words}" for words in beyond_the_edge(page)),
            *(f"overlapping: {words}" for words in overlapping(page)),
        ]
        size = name.rpartition(" at ")[2]
        if " at " in name and size != f"{page.width()} x {page.height()}":
            found.append(f"the window is {page.width()} x {page.height()}")
        if found:
            faults[name] = found
    assert faults == {}


@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0], ids=["100", "150", "200"])
@pytest.mark.parametrize("language", ["en", "de"])
def test_nobody_has_to_scroll_sideways_in_the_least_window(
    pages: ShowPages, language: str, scale: float
) -> None:
    wide = {}
    for name, page in pages(language, scale, ((800, 560), USUAL)):
        if found := scrolled_sideways(page):
            wide[name] = found
    assert wide == {}


@pytest.mark.parametrize("scale", [1.0, 2.0], ids=["100", "200"])
def test_a_page_that_nobody_touches_is_not_laid_out_again_and_again(
    qtbot: QtBot, pages: ShowPages, scale: float
) -> None:
    restless = {}
    for name, page in pages("en", scale, ((800, 560),)):
        if not isinstance(page, MainWindow):
            continue
        qtbot.wait(2 * SETTLED_MS)
        requests = Requests(page.stack.currentWidget())
        qtbot.wait(2 * SETTLED_MS)
        if requests.count > A_FEW:
            restless[name] = requests.count
    assert restless == {}


def test_every_control_has_a_name(pages: ShowPages) -> None:
    assert {name: found for name, page in pages("en", 1.0) if (found := nameless(page))} == {}
