"""One garment, several photos: they come one after the other, are decided as one if the person says so, and
can be looked at together; nearly the same pictures are marked."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from PIL import Image, ImageOps
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from support.hand_pool import HandPool
from support.looking import open_look
from support.looks import Looks
from support.scene import Scene, make_desk

from wardrobe_desktop.core.model_file import ModelFile
from wardrobe_desktop.core.paths import thumbnails_dir
from wardrobe_desktop.core.photo import Photo
from wardrobe_desktop.core.standing import Place
from wardrobe_desktop.views.look_page import LookPage
from wardrobe_desktop.views.look_queue import together
from wardrobe_desktop.views.move_menu import MoveMenu
from wardrobe_desktop.views.review_page import ReviewPage

SOON = 30_000
CLOSE = {"shirt": 0.51, "t-shirt": 0.48}
"""The closest call, so that it is asked about first."""
SHIRT = {"front.jpg": CLOSE, "other.jpg": {"shirt": 0.55, "t-shirt": 0.4}, "back.jpg": {"t-shirt": 0.6}}
"""The shirt's back is taken for another kind, and another photo comes between."""
SURE = "worn.jpg"
COPY = "front copy.jpg"


@pytest.fixture
def scene(qtbot: QtBot, model: ModelFile, samples: Path, tmp_path: Path) -> Iterator[Scene]:
    """A shirt from the front, its back, the shirt worn (of which the program is sure), a copy of the front in
    half the size, and another garment between them."""
    folder = tmp_path / "disk" / "Wardrobe"
    folder.mkdir(parents=True)
    one, other = samples / "IMG_2064.jpg", samples / "IMG_2110.jpg"
    shutil.copy2(one, folder / "front.jpg")
    with Image.open(one) as image:
        ImageOps.mirror(image).save(folder / "back.jpg", quality=92)
        image.save(folder / SURE, quality=70)
        image.resize((image.width // 2, image.height // 2)).save(folder / COPY, quality=80)
    shutil.copy2(other, folder / "other.jpg")
    looks = Looks(model)

    def guess(photo: Photo) -> dict[str, float]:
        return SHIRT.get(photo.path.name, {"shirt": 0.999})

    def embed(photo: Photo) -> np.ndarray:
        name = photo.path.name
        if name == "other.jpg":
            return looks.of("hat", "", 2)
        return looks.of("shirt", "" if name in ("front.jpg", COPY) else Path(name).stem, 1)

    desk = make_desk(model, lambda: HandPool(model, guess, thumbnails_dir(), embed))
    with qtbot.waitSignal(desk.garments.found, timeout=SOON):
        desk.add_paths([folder])
    yield Scene(desk, folder, tmp_path / "disk" / "Sorted")
    desk.close()


@pytest.fixture
def page(qtbot: QtBot, scene: Scene) -> LookPage:
    return open_look(qtbot, scene)


def rows(scene: Scene, *names: str) -> list[int]:
    return [scene.row(name) for name in names]


def stands(scene: Scene, name: str) -> tuple[str | None, bool]:
    standing = scene.desk.review.standing(scene.row(name))
    return standing.category, standing.by_hand


def test_photos_of_one_garment_are_found_and_the_same_picture_is_known(scene: Scene) -> None:
    garments = scene.desk.garments
    (front, copy, back, worn) = rows(scene, "front.jpg", COPY, "back.jpg", SURE)
    assert set(garments.others(front)) == {copy, back, worn}
    assert garments.others(scene.row("other.jpg")) == ()
    assert set(garments.twins[front]) == {front, copy}
    assert back not in garments.twins


def test_nothing_is_decided_or_filed_elsewhere_on_account_of_it(scene: Scene) -> None:
    assert [stands(scene, name) for name in SHIRT] == [("shirt", False), ("shirt", False), ("t-shirt", False)]
    assert scene.desk.review.standing(scene.row("back.jpg")).place is Place.LOOK
    assert scene.desk.undo_stack.count() == 0


def test_they_come_one_after_the_other_and_are_decided_as_one(
    qtbot: QtBot, page: LookPage, scene: Scene
) -> None:
    front, back, other = rows(scene, "front.jpg", "back.jpg", "other.jpg")
    assert scene.desk.review.look_rows() == [front, other, back]
    assert page.current_row == front
    assert list(page._queue.rows) == [front, back, other]
    same = page.panel.same
    assert same.isVisible()
    assert same.accessibleName() == "Same garment: this one?"
    assert [button.text() for button in same.buttons] == ["back.jpg"]
    qtbot.keyClick(page.photo, Qt.Key.Key_A)
    assert [stands(scene, name) for name in ("front.jpg", "back.jpg")] == [("shirt", True)] * 2
    assert page.current_row == other
    assert not same.isVisible()
    scene.desk.undo_stack.undo()
    assert [stands(scene, name) for name in SHIRT] == [("shirt", False), ("shirt", False), ("t-shirt", False)]


def test_a_photo_that_is_taken_out_is_asked_about_by_itself(
    qtbot: QtBot, page: LookPage, scene: Scene
) -> None:
    page.panel.same.buttons[0].click()
    qtbot.keyClick(page.photo, Qt.Key.Key_A)
    assert stands(scene, "front.jpg") == ("shirt", False)
    qtbot.keyClick(page.photo, Qt.Key.Key_1)
    assert stands(scene, "front.jpg") == ("shirt", True)
    assert stands(scene, "back.jpg") == ("t-shirt", False)
    assert page.current_row == scene.row("back.jpg")


def test_the_other_photos_of_a_garment_are_shown_and_esc_leads_back(
    qtbot: QtBot, page: LookPage, scene: Scene
) -> None:
    more = page.panel.more
    assert more.isVisible()
    assert more.text() == "3 more of this garment"
    qtbot.mouseClick(more, Qt.MouseButton.LeftButton)
    assert page._bar.home.text() == "Have a look"
    assert page.progress_text == "1 of 4"
    assert not more.isVisible()
    # Of those that stand elsewhere, only the back does not stand among the shirts already.
    assert [button.text() for button in page.panel.same.buttons] == ["back.jpg"]
    qtbot.keyClick(page.photo, Qt.Key.Key_Right)
    assert page.progress_text == "2 of 4"
    with qtbot.assertNotEmitted(page.done):
        qtbot.keyClick(page.photo, Qt.Key.Key_Escape)
    assert page.progress_text == "3 left · 0 done"
    assert page.current_row == scene.row("front.jpg")
    assert page._bar.home.text() == "All photos"
    with qtbot.waitSignal(page.done):
        qtbot.keyClick(page.photo, Qt.Key.Key_Escape)


def test_a_garment_is_decided_as_one_while_it_is_looked_at_and_the_questions_go_on(
    qtbot: QtBot, page: LookPage, scene: Scene
) -> None:
    page.panel.more.click()
    qtbot.keyClick(page.photo, Qt.Key.Key_A)
    assert [stands(scene, name) for name in ("front.jpg", "back.jpg")] == [("shirt", True)] * 2
    qtbot.keyClick(page.photo, Qt.Key.Key_Escape)
    assert page.progress_text == "1 left · 2 done"
    assert page.current_row == scene.row("other.jpg")


def test_the_grid_marks_photos_that_look_the_same_and_says_so(qtbot: QtBot, scene: Scene) -> None:
    page = ReviewPage(scene.desk)
    qtbot.addWidget(page, before_close_func=lambda each: each.close_down())
    page.resize(1280, 800)
    page.show()
    scene.desk.garments.look()
    front, copy, back = rows(scene, "front.jpg", COPY, "back.jpg")
    qtbot.waitUntil(lambda: page.photos.has_twin(front), timeout=SOON)
    assert page.photos.has_twin(copy)
    assert not page.photos.has_twin(back)
    assert page.photos.tip(front).endswith(f"Looks the same as {COPY}")
    assert page.photos.spoken(copy).endswith("Looks the same as front.jpg")
    assert "same" not in page.photos.spoken(back)
    marked = page.grid.grab().toImage()
    page.photos.show_twins({})
    assert page.grid.grab().toImage() != marked
    page.close_down()


@pytest.mark.qt_log_ignore("This plugin does not support")  # menus grab the keys elsewhere
def test_the_menu_of_the_grid_shows_the_other_photos_of_the_garment(qtbot: QtBot, scene: Scene) -> None:
    page = ReviewPage(scene.desk)
    qtbot.addWidget(page, before_close_func=lambda each: each.close_down())
    page.show()
    position = page.photos.position(scene.row("front.jpg"))
    assert position is not None
    page.grid.go_to(position)
    wanted: list[list[int]] = []
    page.lookRequested.connect(wanted.append)
    page.open_move_menu()
    menu = page.findChildren(MoveMenu)[-1]
    next(act for act in menu.actions() if act.text() == "Show 3 more of this garment").trigger()
    menu.close()
    assert wanted[0][0] == scene.row("front.jpg")
    assert len(wanted[0]) == 4
    page.grid.go_to(page.photos.position(scene.row("other.jpg")) or 0)
    page.open_move_menu()
    words = [act.text() for act in page.findChildren(MoveMenu)[-1].actions()]
    assert not any("garment" in each for each in words)
    page.close_down()


def test_another_folder_begins_without_what_was_found(qtbot: QtBot, scene: Scene) -> None:
    scene.desk.start_over()
    assert scene.desk.garments.twins == {}
    assert scene.desk.garments.others(0) == ()


def test_the_order_of_the_rest_is_kept() -> None:
    mates = {1: (5, 3), 3: (1, 5), 5: (1, 3)}
    assert together([4, 1, 2, 3, 6], lambda row: mates.get(row, ())) == [4, 1, 3, 2, 6]
