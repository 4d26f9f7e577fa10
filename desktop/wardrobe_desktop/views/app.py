"""The program with a window: builds it, runs it, or says in one sentence why it cannot."""

from __future__ import annotations

import signal
import time
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from wardrobe_desktop.core.errors import WardrobeError
from wardrobe_desktop.core.paths import model_path
from wardrobe_desktop.core.settings import load_settings
from wardrobe_desktop.views import theme
from wardrobe_desktop.views.english import install_english
from wardrobe_desktop.views.screen import check_screen
from wardrobe_desktop.views.window import MainWindow

SHOWN_WITHIN_MS = 180_000


def open_window(paths: Sequence[str | Path]) -> int:
    """Open the window, with these folders and photos, and return when it is closed.

    Raises WardrobeError with one sentence where there is no screen.
    """
    check_screen()
    app = _application()
    # Qt waits for events outside of Python, where Ctrl+C in the terminal would not be heard.
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    window = MainWindow(model_path())
    window.opened.connect(window.warm_up)
    window.show()
    window.add_paths([Path(path).absolute() for path in paths])
    # After the first picture is on the screen: reading the model must not delay it.
    QTimer.singleShot(0, window, window.open)
    return app.exec()


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
        app = QApplication(["wardrobe-sorter"])
    app.setApplicationName("Wardrobe Sorter")
    app.setDesktopFileName("wardrobe-sorter")
    install_english(app)
    chosen = load_settings().theme
    theme.start(app, {"dark": True, "light": False}.get(chosen))
    return app
