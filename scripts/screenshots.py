"""Makes the pictures of the README: the real window with our drawn garments, page by page.

``make screenshots`` writes welcome, review, look, sort, settings and review-dark into assets/screenshots.
Nothing is posed: the shipped model looks at the drawings, and what it says is what is seen.
"""

from __future__ import annotations

import os
import shutil
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
OUT = ROOT / "assets" / "screenshots"
SIZE = (1280, 800)

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


def main() -> None:
    """Draw every picture anew, in a data folder and among photos of their own."""
    OUT.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as scratch:
        os.environ["WARDROBE_SORTER_HOME"] = str(Path(scratch) / "home")
        photos = Path(scratch) / "Summer clear-out"
        shutil.copytree(ROOT / "assets" / "samples", photos, ignore=shutil.ignore_patterns("*.json"))
        _shoot(photos)


def _shoot(photos: Path) -> None:
    from PySide6.QtCore import QEventLoop, QTimer
    from PySide6.QtWidgets import QApplication

    from wardrobe_desktop.views import theme
    from wardrobe_desktop.views.english import install_english
    from wardrobe_desktop.views.window import MainWindow

    app = QApplication(["wardrobe-sorter"])
    app.setApplicationName("Wardrobe Sorter")
    install_english(app)
    theme.start(app, False)
    window = MainWindow()
    window.resize(*SIZE)
    loop = QEventLoop()

    def rest(milliseconds: int = 900) -> None:
        QTimer.singleShot(milliseconds, loop, loop.quit)
        loop.exec()

    def shoot(name: str) -> None:
        rest()
        window.grab().save(str(OUT / f"{name}.png"))
        print(f"assets/screenshots/{name}.png")

    window.opened.connect(loop.quit)
    window.show()
    window.open()
    loop.exec()
    desk, pages = window.desk, window.pages
    assert desk is not None
    assert pages is not None
    shoot("welcome")
    desk.finished.connect(loop.quit)
    window.add_paths([photos])
    loop.exec()
    shoot("review")
    pages.show_look(None)
    shoot("look")
    pages.show_sort()
    rest(2000)
    shoot("sort")
    pages.show_settings()
    shoot("settings")
    pages.show_photos()
    theme.start(app, True)
    shoot("review-dark")
    window.close()


if __name__ == "__main__":
    main()
