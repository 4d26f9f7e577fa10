"""Photos with the same content are decided together: that is said, and never asked."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest
from PIL import Image, ImageOps
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot
from support.hand_pool import HandPool
from support.looking import open_look
from support.looks import Looks
from support.scene import Scene, make_desk

from wardrobe_desktop.core.look_alikes import LookAlikes
from wardrobe_desktop.core.model_file import ModelFile
from wardrobe_desktop.core.paths import thumbnails_dir
from wardrobe_desktop.core.photo import Photo
from wardrobe_desktop.views.look_page import LookPage

SOON = 30_000
SAID = {"front": {"shirt": 0.51, "t-shirt": 0.48}, "back": {"shirt": 0.6, "t-shirt": 0.39}}
"""The front is asked about first: it is the closer call."""

MakeScene = Callable[..., Scene]


@pytest.fixture
def scene_of(qtbot: QtBot, model: ModelFile, samples: Path, tmp_path: Path) -> Iterator[MakeScene]:
    """Lays out photos of the front and of the back of a shirt, by name, and looks at them; those of one side
    have the same content."""
    folder = tmp_path / "disk" / "Wardrobe"
    folder.mkdir(parents=True)
    looks, opened = Looks(model), []

    def side(photo: Photo) -> str:
        return "front" if photo.path.name.startswith("front") else "back"

    def embed(photo: Photo) -> np.ndarray:
        return looks.of("shirt", "", 1 if side(photo) == "front" else 2)

    def make(*names: str) -> Scene:
        with Image.open(samples / "IMG_2064.jpg") as image:
            ImageOps.mirror(image).save(tmp_path / "back.jpg", quality=92)
        for name in names:
            front = name.startswith("front")
            shutil.copy2(samples / "IMG_2064.jpg" if front else tmp_path / "back.jpg", folder / name)
        desk = make_desk(model, lambda: HandPool(model, lambda p: SAID[side(p)], thumbnails_dir(), embed))
        opened.append(desk)
        with qtbot.waitSignal(desk.garments.found, timeout=SOON):
            desk.add_paths([folder])
        return Scene(desk, folder, tmp_path / "disk" / "Sorted")

    yield make
    for desk in opened:
        desk.close()


def words(page: LookPage) -> list[str]:
    """What stands in the box of photos that are answered along."""
    labels = page.panel.same.findChildren(QLabel)
    return [label.text() for label in labels if label.isVisible()]


def chosen(scene: Scene) -> dict[str, str | None]:
    review = scene.desk.review
    return {photo.path.name: review.choice(row) for row, photo in enumerate(review.photos)}


def test_an_exact_copy_is_not_offered_but_said_to_go_along(qtbot: QtBot, scene_of: MakeScene) -> None:
    scene = scene_of("front.jpg", "front 2.jpg")
    page = open_look(qtbot, scene)
    same = page.panel.same
    assert same.isVisible()
    assert words(page) == ["1 exact copy goes along"]
    assert same.accessibleName() == "1 exact copy goes along"
    assert list(same.buttons) == []
    assert not same.all_button.isVisible()
    assert not page.panel.more.isVisible()
    qtbot.keyClick(page.photo, Qt.Key.Key_A)
    assert set(chosen(scene).values()) == {None}
    qtbot.keyClick(page.photo, Qt.Key.Key_2)
    assert set(chosen(scene).values()) == {"t-shirt"}
    assert page.is_over


def test_of_several_copies_their_number_is_said(qtbot: QtBot, scene_of: MakeScene) -> None:
    page = open_look(qtbot, scene_of("front.jpg", "front 2.jpg", "front 3.jpg"))
    assert words(page) == ["2 exact copies go along"]


def test_a_photo_that_is_taken_out_stays_undecided_whatever_has_copies(
    qtbot: QtBot, scene_of: MakeScene
) -> None:
    scene = scene_of("front.jpg", "front 2.jpg", "back.jpg", "back 2.jpg")
    page = open_look(qtbot, scene)
    same = page.panel.same
    assert words(page) == ["Same garment: this one?", "1 exact copy goes along"]
    (back,) = same.buttons
    assert back.toolTip().splitlines()[1] == "1 exact copy goes along"
    qtbot.mouseClick(back, Qt.MouseButton.LeftButton)
    assert words(page) == ["None goes along", "1 exact copy goes along"]
    assert not same.all_button.isEnabled()
    qtbot.keyClick(page.photo, Qt.Key.Key_2)
    decided = chosen(scene)
    assert {name for name, choice in decided.items() if choice} == {"front.jpg", "front 2.jpg"}
    assert not page.is_over
    assert words(page) == ["1 exact copy goes along"]


def test_with_a_the_photo_offered_takes_its_own_copy_along(qtbot: QtBot, scene_of: MakeScene) -> None:
    scene = scene_of("front.jpg", "back.jpg", "back 2.jpg")
    page = open_look(qtbot, scene)
    assert words(page) == ["Same garment: this one?"]
    qtbot.keyClick(page.photo, Qt.Key.Key_A)
    assert set(chosen(scene).values()) == {"shirt"}


def test_among_photos_that_only_look_alike_each_content_is_offered_once(
    qtbot: QtBot, scene_of: MakeScene, monkeypatch: pytest.MonkeyPatch
) -> None:
    def everyone(self: LookAlikes, row: int, rows: list[int], is_open: Callable[[int], bool]) -> list[int]:
        return [other for other in rows if other != row and is_open(other)]

    monkeypatch.setattr(LookAlikes, "near", everyone)
    scene = scene_of("front.jpg", "front 2.jpg", "back.jpg", "back 2.jpg")
    monkeypatch.setattr(scene.desk.garments, "others", lambda _row: ())
    page = open_look(qtbot, scene)
    assert words(page) == ["Same for this one?", "1 exact copy goes along"]
    assert len(page.panel.same.buttons) == 1


def test_photos_looked_through_say_it_too(qtbot: QtBot, scene_of: MakeScene) -> None:
    scene = scene_of("front.jpg", "front 2.jpg")
    page = open_look(qtbot, scene)
    page.start([scene.row("front.jpg"), scene.row("front 2.jpg")])
    assert words(page) == ["1 exact copy goes along"]
    assert list(page.panel.same.buttons) == []
