"""The program with a window: builds it, runs it, or says in one sentence why it cannot."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from threading import Thread
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QEventLoop, QObject, QTimer
from PySide6.QtWidgets import QApplication

from wardrobe_desktop.core.errors import WardrobeError
from wardrobe_desktop.core.paths import model_path
from wardrobe_desktop.core.settings import load_settings
from wardrobe_desktop.views import theme
from wardrobe_desktop.views.collector import Collector
from wardrobe_desktop.views.languages import install_language
from wardrobe_desktop.views.last_photos import keep_photos_of
from wardrobe_desktop.views.letter_slot import LetterSlot
from wardrobe_desktop.views.screen import check_screen
from wardrobe_desktop.views.window import MainWindow
from wardrobe_desktop.views.window_place import keep_place, restore_place
from wardrobe_desktop.workers.opening import Opened, make_desk

if TYPE_CHECKING:
    from wardrobe_desktop.core.mailbox import Mailbox
    from wardrobe_desktop.workers.desk import Desk

TURN_S = 0.0002
"""So long other threads of Python may go on while the window's waits for its turn."""

SHOWN_WITHIN_MS = 180_000
AT_THE_LATEST_MS = 1000
CALM_AFTER_S = 3.0
"""By then everything has been opened, and what is not urgent takes nothing from it."""


def run_window(paths: Sequence[Path], model: Path | None, mailbox: Mailbox) -> int:
    """Show the window, with these folders and photos, and return when it is closed (see start.open_window).

    It gets what later starts put into ``mailbox``, if that is its own.
    """
    app = _application()
    window = MainWindow(model, _make_warm_desk)
    restore_place(window)
    window.closed.connect(partial(keep_place, window))
    keep_photos_of(window)
    window.add_paths(paths)
    window.show()
    if mailbox.claimed:
        LetterSlot(mailbox, window).look()
    _AfterPicture(window, partial(_start, window))
    sys.setswitchinterval(TURN_S)
    Collector(app)
    return app.exec()


def _make_warm_desk(opened: Opened) -> Desk:
    # What looks at photos starts on another core while the pages are being made.
    desk = make_desk(opened)
    desk.warm_up()
    return desk


def _start(window: MainWindow) -> None:
    Thread(target=_keep_logbook, name="wardrobe-logbook", daemon=True).start()
    window.open()


def _keep_logbook() -> None:
    from wardrobe_desktop.core import logbook  # brings much that the first picture does not need

    logbook.open_logbook()
    time.sleep(CALM_AFTER_S)
    logbook.note_start()


class _AfterPicture(QObject):
    """Calls once when the first picture of the window is on the screen: reading the model must not delay it.

    An X server may ask for the picture long after the window was shown, and a window that starts as an icon
    is never asked; after a second it goes on in any case.
    """

    def __init__(self, window: MainWindow, call: Callable[[], None]) -> None:
        super().__init__(window)
        self._call: Callable[[], None] | None = call
        # A window that is covered by its page never paints itself; its first page does.
        first = window.stack.currentWidget() or window
        (window.welcome.zone if first is window.welcome else first).installEventFilter(self)
        QTimer.singleShot(AT_THE_LATEST_MS, self, self._go_on)
        window.closed.connect(self._forget)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            watched.removeEventFilter(self)
            QTimer.singleShot(0, self, self._go_on)
        return False

    def _forget(self) -> None:
        # Closed before that: there is nothing to open any more, and no thread that would.
        self._call = None

    def _go_on(self) -> None:
        call, self._call = self._call, None
        if call is not None:
            call()


def show_once(folder: Path, screenshot: Path | None = None) -> str:
    """Open the window with a folder, wait until every photo was looked at, close it. For the self-test.

    Writes a picture of the window if asked to; returns what was seen. Raises WardrobeError if nothing was.
    """
    check_screen()
    began = time.monotonic()
    app = _application()
    window = MainWindow(model_path())
    loop = QEventLoop()
    window.opened.connect(lambda: window.desk and window.desk.finished.connect(loop.quit))
    window.show()
    window.add_paths([folder])
    window.open()
    QTimer.singleShot(SHOWN_WITHIN_MS, loop, loop.quit)
    loop.exec()
    # A moment for the pictures, which are loaded when they are first painted.
    QTimer.singleShot(700, loop, loop.quit)
    loop.exec()
    shown = window.pages.review.photos.rowCount() if window.pages is not None else 0
    if screenshot is not None:
        window.grab().save(str(screenshot))
    window.close()
    app.processEvents()
    if not shown:
        raise WardrobeError(f"The window showed nothing. {window.notice.words}".strip())
    return f"{shown} photos shown after {time.monotonic() - began:.1f} s"


def _application() -> QApplication:
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        app = theme.application("wardrobe-sorter")
    app.setApplicationName("Wardrobe Sorter")
    app.setDesktopFileName("wardrobe-sorter")
    chosen = load_settings()
    install_language(app, chosen.language)
    theme.start(app, {"dark": True, "light": False}.get(chosen.theme), chosen.text_size / 100)
    return app
