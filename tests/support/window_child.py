"""The real window in a process of its own, taken to a screen after some decisions: to be killed there.

    python window_child.py PHOTOS SCREEN

Its desk reads by hand, as in the other tests of the window. It says "ready" once SCREEN (review, look, sort,
settings or history) is shown, and then waits for its end.
"""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import QEventLoop, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from support.scene import hand_build
from support.window_hands import desk_of, page_of, select

from wardrobe_desktop.core.paths import model_path
from wardrobe_desktop.views import theme
from wardrobe_desktop.views.english import install_english
from wardrobe_desktop.views.window import MainWindow

NONE, ANSWERED, RENAMED, HIDDEN = "IMG_2041.jpg", "shirt", ("dress", "Gowns"), "skirt"
"""What is decided: a photo that is none of these, the first doubtful one, a name, a hidden category."""


def decide(window: MainWindow) -> None:
    """By keys, as a person would."""
    page, pages, arrangement = page_of(window), window.pages, desk_of(window).arrangement
    assert pages is not None
    select(page, NONE)
    QTest.keyClick(page.grid, Qt.Key.Key_N)
    arrangement.rename(*RENAMED)
    arrangement.hide(HIDDEN)
    pages.show_look(None)
    QTest.keyClick(pages.look.photo, Qt.Key.Key_1)


def go_to(window: MainWindow, screen: str) -> None:
    """Show a screen."""
    pages = window.pages
    assert pages is not None
    ways = {
        "review": pages.show_photos,
        "look": lambda: pages.show_look(None),
        "sort": pages.show_sort,
        "settings": pages.show_settings,
        "history": pages.show_history,
    }
    ways[screen]()
    assert window.stack.currentWidget() is getattr(pages, screen)


def main() -> None:
    """Open, look through, decide, show, wait."""
    app = QApplication(sys.argv)
    install_english(app)
    theme.start(app, dark=False)
    samples = Path(__file__).resolve().parents[2] / "assets" / "samples"
    window = MainWindow(model_path(), hand_build(samples))
    loop = QEventLoop()
    window.opened.connect(loop.quit)
    window.show()
    window.open()
    loop.exec()
    desk_of(window).finished.connect(loop.quit)
    window.add_paths([Path(sys.argv[1])])
    loop.exec()
    decide(window)
    go_to(window, sys.argv[2])
    print("ready", flush=True)
    loop.exec()


if __name__ == "__main__":
    main()
