"""A desk with real photos on it: our drawn garments, in a folder of their own, with readings known."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication
from pytestqt.qtbot import QtBot
from support.hand_pool import HandPool
from support.planning import wait_for_plan
from support.scene import DOUBTFUL, SURE, Scene, guess_of, make_desk

from wardrobe_desktop.core import sorter
from wardrobe_desktop.core.journal import Journal
from wardrobe_desktop.core.model_file import ModelFile, read_model_file
from wardrobe_desktop.core.paths import model_path, thumbnails_dir
from wardrobe_desktop.core.plan import SortPlan
from wardrobe_desktop.core.record import SortReport
from wardrobe_desktop.core.sorter import Leaving, Progress
from wardrobe_desktop.core.stop import Stop
from wardrobe_desktop.views.english import install_english
from wardrobe_desktop.views.sort_page import SortPage


@pytest.fixture(scope="session")
def model() -> ModelFile:
    """The shipped model file: its categories, threshold and measured curve."""
    return read_model_file(model_path())


@pytest.fixture(autouse=True)
def english(qtbot: QtBot) -> Iterator[None]:
    """Texts as in the window, singulars included."""
    app = QCoreApplication.instance()
    assert app is not None
    translator = install_english(app)
    yield
    app.removeTranslator(translator)


@pytest.fixture
def wardrobe(samples: Path, tmp_path: Path) -> Path:
    """A folder with six clear photos, three doubtful ones, and one that cannot be read."""
    folder = tmp_path / "disk" / "Summer"
    folder.mkdir(parents=True)
    for name in (*SURE, *DOUBTFUL):
        shutil.copy2(samples / name, folder / name)
    (folder / "broken.jpg").write_bytes(b"\xff\xd8\xff cut off")
    return folder


@pytest.fixture
def scene(qtbot: QtBot, model: ModelFile, samples: Path, wardrobe: Path) -> Iterator[Scene]:
    """The desk after everything in `wardrobe` was looked at."""
    guess = guess_of(samples)
    desk = make_desk(model, lambda: HandPool(model, guess, thumbnails_dir()))
    with qtbot.waitSignal(desk.finished, timeout=20_000):
        desk.add_paths([wardrobe])
    yield Scene(desk, wardrobe, wardrobe.parent / "Sorted")
    desk.close()


@pytest.fixture
def page(qtbot: QtBot, scene: Scene) -> SortPage:
    """The page of a sort, with its plan. Tests of other pages have a `page` of their own."""
    page = SortPage(scene.desk)
    qtbot.addWidget(page)
    page.resize(1280, 800)
    page.show()
    page.open()
    page.set_destination(scene.sorted)
    wait_for_plan(qtbot, page)
    return page


@pytest.fixture
def stop_early(monkeypatch: pytest.MonkeyPatch) -> Callable[[int], None]:
    """Ask the next sort to stop after so many photos, exactly: a click cannot be timed so well."""

    def arm(photos: int) -> None:
        monkeypatch.setattr(sorter, "run", partial(_stopping_run, sorter.run, photos))

    return arm


def _stopping_run(
    run: Callable[..., SortReport],
    photos: int,
    plan: SortPlan,
    journal: Journal,
    stop: Stop,
    progress: Progress,
    leaving: Leaving,
) -> SortReport:
    def count(done: int, total: int) -> None:
        progress(done, total)
        if done >= photos:
            stop.request()

    return run(plan, journal, stop, count, leaving)
