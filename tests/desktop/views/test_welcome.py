"""The first page: nothing on it lies on anything else, and nothing that can be pressed moves."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from wardrobe_desktop.core.journal import Journal
from wardrobe_desktop.core.paths import model_path
from wardrobe_desktop.core.plan import Filing, Mode, make_plan
from wardrobe_desktop.core.scan import scan
from wardrobe_desktop.core.settings import Settings, save_settings
from wardrobe_desktop.core.sorter import run
from wardrobe_desktop.core.stop import Stop
from wardrobe_desktop.views import theme
from wardrobe_desktop.views.interrupted_box import InterruptedBox
from wardrobe_desktop.views.last_photos import LastPhotos
from wardrobe_desktop.views.welcome_drawings import WelcomeDrawings
from wardrobe_desktop.views.window import MainWindow
from wardrobe_desktop.workers.desk import Desk
from wardrobe_desktop.workers.opening import Opened

SOON = 30_000
Build = Callable[[Opened], Desk]


def shown(qtbot: QtBot, build: Build | None, size: tuple[int, int] = (1280, 800)) -> MainWindow:
    """The window as it is before anything was read from disk."""
    window = MainWindow(model_path(), build) if build else MainWindow(model_path())
    qtbot.addWidget(window, before_close_func=lambda each: each.close_down())
    window.resize(*size)
    window.show()
    qtbot.waitExposed(window)
    qtbot.wait(50)
    return window


def on_screen(window: MainWindow) -> QRect:
    """The zone, in the window."""
    zone = window.welcome.zone
    return QRect(zone.mapTo(window, QPoint()), zone.size())


@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize("size", [(800, 560), (1280, 800), (1920, 1080)])
def test_words_and_drawings_never_lie_on_each_other(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, size: tuple[int, int], scale: float
) -> None:
    theme.start(qapp, dark=False, text_scale=scale)
    window = shown(qtbot, None, size)
    zone = window.welcome.zone
    drawings = zone.findChild(WelcomeDrawings)
    assert drawings is not None

    def check() -> None:
        qtbot.wait(20)
        words = [label.geometry() for label in zone.findChildren(QLabel) if label.isVisibleTo(zone)]
        buttons = [each.geometry() for each in (zone.last, zone.choose, zone.samples) if each.isVisible()]
        things = [drawings.geometry(), *words, *buttons]
        for index, one in enumerate(things):
            assert zone.rect().contains(one)
            assert not any(one.intersects(other) for other in things[index + 1 :])
        # What is on the screen is what would be painted now: nothing is left of an earlier picture.
        now = window.screen().grabWindow(window.winId()).toImage()
        assert now == window.grab().toImage()

    check()
    window.welcome.offer_last(LastPhotos((tmp_path,), 12))
    check()
    window.notice.say("There are no photos in “Nothing”. Choose another folder.")
    check()
    window.welcome.offer_last(None)
    check()


def spots(window: MainWindow) -> dict[str, QPoint]:
    """Where each button of the first page stands in the window."""
    page = window.welcome
    zone = page.zone
    buttons = (zone.last, zone.choose, zone.samples, page.history, page.settings, page.help)
    return {each.text(): each.mapTo(window, QPoint()) for each in buttons if each.isVisible()}


def interrupt(folder: Path, destination: Path) -> None:
    """A move that was stopped after three photos."""
    stop = Stop()
    filings = [Filing(photo, "Dress") for photo in scan([folder]).photos]
    with Journal() as journal:
        plan = make_plan(filings, destination, Mode.MOVE, [folder])
        run(plan, journal, stop, lambda done, _total: stop.request() if done == 3 else None)


@pytest.mark.parametrize(
    ("size", "scale"),
    [((800, 560), 1.0), ((1280, 800), 1.0), ((1280, 800), 2.0), ((1920, 1080), 1.0), ((1920, 1080), 2.0)],
)
def test_from_the_first_picture_on_no_button_moves(
    qtbot: QtBot,
    qapp: QApplication,
    build: Build,
    folder: Path,
    tmp_path: Path,
    size: tuple[int, int],
    scale: float,
) -> None:
    theme.start(qapp, dark=False, text_scale=scale)
    interrupt(folder, tmp_path / "sorted")
    save_settings(Settings(last_photos=[str(folder)]))
    window = shown(qtbot, build, size)
    before = spots(window)
    assert len(before) == 6
    assert not window.welcome.history.isEnabled()
    with qtbot.waitSignal(window.opened, timeout=SOON):
        window.open()
    assert window.welcome.history.isEnabled()
    (box,) = (each for each in window.findChildren(InterruptedBox) if each.isVisible())
    qtbot.wait(50)
    assert spots(window) == before
    box.hide()
    qtbot.wait(50)
    assert spots(window) == before
    window.notice.say("There are no photos in “Nothing”. Choose another folder.")
    qtbot.wait(50)
    assert spots(window) == before


def test_photos_that_wait_for_the_program_are_said_to_be_opened(
    qtbot: QtBot, build: Build, folder: Path
) -> None:
    window = MainWindow(model_path(), build)
    qtbot.addWidget(window, before_close_func=lambda each: each.close_down())
    window.add_paths([folder])
    window.show()
    assert window.stack.currentWidget().accessibleName() == "Opening your photos…"
    with qtbot.waitSignal(window.opened, timeout=SOON):
        window.open()
    assert window.pages is not None
    assert window.stack.currentWidget() is window.pages.review
