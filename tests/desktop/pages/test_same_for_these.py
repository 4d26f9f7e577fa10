"""Same for these? Photos that look alike are answered together, in one step, if they are ticked."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from support.looking import open_look
from support.scene import Scene

from wardrobe_desktop.core.look_alikes import LookAlikes
from wardrobe_desktop.core.standing import Place
from wardrobe_desktop.views.look_page import LookPage

FIRST, SECOND, THIRD = "IMG_2064.jpg", "IMG_2070.jpg", "IMG_2110.jpg"


@pytest.fixture
def page(qtbot: QtBot, scene: Scene, monkeypatch: pytest.MonkeyPatch) -> LookPage:
    """All doubtful photos look alike here; who looks like whom is tested in core."""

    def everyone(self: LookAlikes, row: int, rows: list[int], is_open: object) -> list[int]:
        return [other for other in rows if other != row and is_open(other)]  # type: ignore[operator]

    monkeypatch.setattr(LookAlikes, "near", everyone)
    return open_look(qtbot, scene)


def category(scene: Scene, name: str) -> str | None:
    standing = scene.desk.review.standing(scene.row(name))
    return standing.category if standing.by_hand else None


def test_they_are_shown_and_named(page: LookPage, scene: Scene) -> None:
    same = page.panel.same
    assert same.isVisible()
    assert [button.text() for button in same.buttons] == [SECOND, THIRD]
    assert same.accessibleName() == "Same for these 2?"
    assert same.all_button.accessibleName() == "All Shirt, key A"


def test_a_answers_all_of_them_in_one_step(qtbot: QtBot, page: LookPage, scene: Scene) -> None:
    qtbot.keyClick(page.photo, Qt.Key.Key_A)
    assert [category(scene, name) for name in (FIRST, SECOND, THIRD)] == ["shirt"] * 3
    assert page.is_over
    assert scene.desk.undo_stack.undoText() == "3 photos to Shirt"
    scene.desk.undo_stack.undo()
    assert [category(scene, name) for name in (FIRST, SECOND, THIRD)] == [None] * 3
    assert scene.desk.review.standing(scene.row(FIRST)).place is Place.LOOK


def test_a_click_takes_one_out(qtbot: QtBot, page: LookPage, scene: Scene) -> None:
    same = page.panel.same
    qtbot.mouseClick(same.buttons[0], Qt.MouseButton.LeftButton)
    assert same.accessibleName() == "Same for this one?"
    qtbot.mouseClick(same.all_button, Qt.MouseButton.LeftButton)
    assert [category(scene, name) for name in (FIRST, SECOND, THIRD)] == ["shirt", None, "shirt"]
    assert page.current_row == scene.row(SECOND)
    assert not same.isVisible()  # nobody is left to go along


def test_with_none_ticked_a_does_nothing(qtbot: QtBot, page: LookPage, scene: Scene) -> None:
    for button in page.panel.same.buttons:
        button.click()
    assert not page.panel.same.all_button.isEnabled()
    qtbot.keyClick(page.photo, Qt.Key.Key_A)
    assert category(scene, FIRST) is None
    assert page.current_row == scene.row(FIRST)


def test_an_answer_for_one_leaves_the_others_to_be_asked(qtbot: QtBot, page: LookPage, scene: Scene) -> None:
    qtbot.keyClick(page.photo, Qt.Key.Key_1)
    assert [category(scene, name) for name in (FIRST, SECOND, THIRD)] == ["shirt", None, None]
    assert [button.text() for button in page.panel.same.buttons] == [THIRD]


def test_photos_that_are_only_looked_through_offer_none(page: LookPage, scene: Scene) -> None:
    page.start([scene.row(FIRST), scene.row(SECOND)])
    assert not page.panel.same.isVisible()
