"""Makes the pictures of the READMEs: the real window with our drawn garments, page by page.

``make screenshots`` writes them into assets/screenshots. Nothing is posed: the shipped model looks at the
drawings, and what it says is what is seen; the sorts are real, in a folder that is thrown away.
"""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PIL import Image, ImageOps

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication, QWidget

    from wardrobe_desktop.views.pages import Pages
    from wardrobe_desktop.views.window import MainWindow
    from wardrobe_desktop.workers.desk import Desk

ROOT = Path(__file__).resolve().parents[1]
OUT = ROOT / "assets" / "screenshots"
SIZE = (1280, 800)
PATIENCE_MS = 120_000
ASK_OFTEN = 1.01
"""How sure is sure: no photo is ever surer than 1, so that each is asked about."""

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


def main() -> None:
    """Draw every picture anew, in a home and among photos of their own."""
    OUT.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as scratch:
        home = Path(scratch) / "home"
        pictures = home / "Pictures"
        pictures.mkdir(parents=True)
        os.environ["HOME"] = os.environ["XDG_DATA_HOME"] = str(home)
        os.environ["WARDROBE_SORTER_HOME"] = str(home / ".wardrobe-sorter")
        photos = pictures / "Summer clear-out"
        shutil.copytree(ROOT / "assets" / "samples", photos, ignore=shutil.ignore_patterns("*.json"))
        (photos / "IMG_2150.jpg").write_bytes(b"\xff\xd8\xff cut off")
        (photos / "scan.tiff").write_bytes(b"II*\x00 cut off")
        taken = pictures / "Wardrobe sorted" / "T-shirt"
        taken.mkdir(parents=True)
        shutil.copy2(photos / "IMG_2070.jpg", taken / "IMG_2041.jpg")
        _shoot(photos, taken.parent, _taken_again(photos, pictures / "Spring"))


def _taken_again(photos: Path, folder: Path) -> Path:
    """Some garments photographed twice, and two small copies, as they come back from a chat."""
    shutil.copytree(photos, folder, ignore=shutil.ignore_patterns("scan.tiff", "IMG_2150.jpg"))
    for name in ("IMG_2064", "IMG_2078", "IMG_2080", "IMG_2083"):
        with Image.open(folder / f"{name}.jpg") as image:
            ImageOps.mirror(image).save(folder / f"{name}b.jpg", quality=90)
            if name in ("IMG_2064", "IMG_2083"):
                image.resize((image.width // 2, image.height // 2)).save(
                    folder / f"{name} (1).jpg", quality=80
                )
    return folder


def _shoot(photos: Path, target: Path, again: Path) -> None:
    from PySide6.QtWidgets import QApplication

    app = QApplication(["wardrobe-sorter"])
    app.setApplicationName("Wardrobe Sorter")
    with Studio(app) as studio:
        _the_way(studio, photos, target)
    with Studio(app, language="de") as studio:
        studio.take_in(photos)
        studio.shoot("review-de")
        studio.pages.show_settings()
        studio.shoot("settings-de")
    with Studio(app, scale=2.0) as studio:
        studio.take_in(photos)
        studio.pages.show_look(None)
        studio.shoot("look-200")
    # Last: what is taught is known from then on.
    with Studio(app) as studio:
        _learning(studio, again)


def _the_way(studio: Studio, photos: Path, target: Path) -> None:
    """From the first start to Put back."""
    pages = studio.pages
    studio.shoot("welcome")
    studio.window.add_paths([photos])
    studio.until(lambda: studio.desk.review.counts().all - studio.desk.review.counts().waiting >= 14)
    studio.shoot("classifying", rest=120)
    studio.until_looked_through()
    studio.shoot("review")
    studio.dress(dark=True)
    studio.shoot("review-dark")
    studio.dress()
    pages.review.top.problem_button.click()
    studio.shoot("problems")
    pages.review.top.problem_button.click()
    pages.show_look(None)
    studio.shoot("look")
    pages.look.stage.toggle_why()
    studio.until(lambda: pages.look.stage.shows_why)
    studio.shoot("why")
    pages.look.stage.close_why()
    studio.shoot_sort(target)
    studio.shoot("end")
    studio.put_back()
    pages.show_photos()
    studio.until_looked_through()
    pages.show_sort()
    pages.sort.settings.move_in.radio.click()
    studio.sort(target)
    pages.show_history()
    studio.shoot("history")
    pages.show_settings()
    studio.shoot("settings")
    studio.window.show_help()
    studio.shoot("help", studio.dialog())
    studio.dialog().close()
    pages.history.refresh()
    pages.history.cards[0].back_button.click()
    studio.until(lambda: not pages.history.busy)


def _learning(studio: Studio, photos: Path) -> None:
    """One garment in several photos, and a category of one's own."""
    pages, desk = studio.pages, studio.desk
    names = ("IMG_2078.jpg", "IMG_2080.jpg", "IMG_2083.jpg")
    studio.take_in(photos)
    studio.until(lambda: not desk.garments.busy)
    studio.shoot("look-the-same")
    row_of = {photo.path.name: row for row, photo in enumerate(desk.review.photos)}
    desk.set_threshold(ASK_OFTEN)
    pages.show_look(None)
    while pages.look.current_row != row_of["IMG_2064.jpg"]:
        pages.look.panel.skip_button.click()
    studio.shoot("same-garment")
    desk.set_threshold(desk.model.threshold)
    pages.show_teach([])
    pages.teach.panel.field.setText("Summer dress")
    pages.teach.examples.add([row_of[name] for name in names])
    studio.shoot("teach")
    pages.teach.next.click()
    studio.until(pages.teach.next.isEnabled)
    studio.shoot("teach-look-alikes")
    pages.teach.next.click()
    studio.until(lambda: not desk.teacher.busy)
    studio.shoot("taught")
    pages.show_settings()
    pages.settings.come_back_to(pages.settings.learned.export)
    studio.shoot("learned")


class Studio:
    """A window, and somebody who uses it and takes pictures."""

    def __init__(self, app: QApplication, language: str = "en", scale: float = 1.0) -> None:
        from wardrobe_desktop.views.languages import install_language
        from wardrobe_desktop.views.window import MainWindow

        self._app = app
        self._scale = scale
        install_language(app, language)
        self.dress()
        self.window: MainWindow = MainWindow()
        self.window.resize(*SIZE)
        self.window.show()
        self.window.open()
        self.until(lambda: self.window.pages is not None)
        self.desk.warm_up()
        self.until(lambda: self.desk.device is not None)

    def __enter__(self) -> Studio:
        return self

    def __exit__(self, *_: object) -> None:
        self.window.close()

    def dress(self, dark: bool = False) -> None:
        """Light or dark."""
        from wardrobe_desktop.views import theme

        theme.start(self._app, dark, self._scale)

    @property
    def desk(self) -> Desk:
        """What the window is about."""
        assert self.window.desk is not None
        return self.window.desk

    @property
    def pages(self) -> Pages:
        """Its pages."""
        assert self.window.pages is not None
        return self.window.pages

    def dialog(self) -> QWidget:
        """The dialog that stands over the window."""
        from PySide6.QtWidgets import QDialog

        return next(each for each in self.window.findChildren(QDialog) if each.isVisible())

    def until(self, met: Callable[[], bool]) -> None:
        """Let the window live until then."""
        from PySide6.QtCore import QDeadlineTimer, QEventLoop

        over = QDeadlineTimer(PATIENCE_MS)
        while not met():
            if over.hasExpired():
                raise TimeoutError("what is to be seen did not come")
            self._app.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 20)

    def rest(self, milliseconds: int) -> None:
        """Let the window live for a while."""
        from PySide6.QtCore import QDeadlineTimer

        over = QDeadlineTimer(milliseconds)
        self.until(over.hasExpired)

    def take_in(self, photos: Path) -> None:
        """Drop a folder and wait until it is looked through."""
        self.window.add_paths([photos])
        self.until(lambda: bool(self.desk.review.photos))
        self.until_looked_through()

    def until_looked_through(self) -> None:
        """Every photo has been looked at."""
        self.until(
            lambda: not self.desk.progress.working and bool(self.desk.review.photos) and not self._waiting
        )

    @property
    def _waiting(self) -> int:
        return self.desk.review.counts().waiting

    def shoot_sort(self, target: Path) -> None:
        """The preview of a sort, and the sort itself."""
        self.pages.show_sort()
        self.pages.sort.set_destination(target)
        self.until(self.pages.sort.bar.go_button.isEnabled)
        self.shoot("sort")
        self.sort(target)

    def sort(self, target: Path) -> None:
        """Go, until it has ended."""
        sort = self.pages.sort
        sort.set_destination(target)
        self.until(sort.bar.go_button.isEnabled)
        sort.bar.go_button.click()
        self.until(lambda: self.window.stack.currentWidget() is self.pages.end)

    def put_back(self) -> None:
        """Everything, from the last page."""
        self.pages.end.back_button.click()
        self.until(lambda: not self.pages.end.busy)

    def shoot(self, name: str, what: QWidget | None = None, rest: int = 900) -> None:
        """Take a picture, of the window where nothing else is named."""
        self.rest(rest)
        place = OUT / f"{name}.png"
        (what or self.window).grab().save(str(place))
        with Image.open(place) as picture:
            picture.convert("RGB").save(place, optimize=True)
        print(place.relative_to(ROOT))


if __name__ == "__main__":
    main()
