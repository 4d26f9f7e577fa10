"""An answer that is taken back leaves no trace: not in the guesses, and not in what is said of the others."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from support.hoodies import COATS, HOODIES, PLAIN, build_of_hoodies
from support.teaching import SOON, learned, rows
from support.window_hands import desk_of

from wardrobe_desktop.views.look_page import LookPage
from wardrobe_desktop.views.window import MainWindow
from wardrobe_desktop.workers.desk import Desk
from wardrobe_desktop.workers.opening import Opened


@pytest.fixture
def build() -> Callable[[Opened], Desk]:
    """The program is sure of no hoodie."""
    return build_of_hoodies(lambda name: name in HOODIES)


@pytest.fixture
def look(qtbot: QtBot, full: MainWindow) -> LookPage:
    assert full.pages is not None
    full.pages.show_look(None)
    return full.pages.look


def guesses(page: LookPage) -> list[str]:
    """What stands on the keys 1 to 3, and how likely."""
    return [button.accessibleName() for button in page.panel.guesses]


def share(desk: Desk, row: int, category: str) -> float:
    return {one.id: held for one, held in desk.review.guesses(row, 20)}[category]


def answer(qtbot: QtBot, page: LookPage, key: Qt.Key) -> None:
    qtbot.keyClick(page.photo, key)


def test_the_photo_that_comes_back_has_the_guesses_from_before_the_answer(
    qtbot: QtBot, full: MainWindow, look: LookPage
) -> None:
    desk, row, before, said = desk_of(full), look.current_row, guesses(look), look.progress_text
    assert row is not None
    second, held = desk.review.guesses(row)[1][0].id, desk.review.guesses(row)[1][1]
    answer(qtbot, look, Qt.Key.Key_2)
    learned(qtbot, full)
    assert share(desk, row, second) > 2 * held  # it was learned from
    desk.undo_stack.undo()
    assert look.current_row == row
    assert guesses(look) == before
    assert look.progress_text == said
    learned(qtbot, full)
    assert guesses(look) == before
    assert look.progress_text == said
    answer(qtbot, look, Qt.Key.Key_2)
    assert desk.review.choice(row) == second


def test_each_of_several_answers_that_are_taken_back_has_its_own(
    qtbot: QtBot, full: MainWindow, look: LookPage
) -> None:
    desk, seen = desk_of(full), []
    for key in (Qt.Key.Key_2, Qt.Key.Key_3, Qt.Key.Key_2):
        seen.append((look.current_row, guesses(look)))
        answer(qtbot, look, key)
        learned(qtbot, full)
    for each in reversed(seen):
        desk.undo_stack.undo()
        assert (look.current_row, guesses(look)) == each
        learned(qtbot, full)
        assert (look.current_row, guesses(look)) == each


def test_an_answer_that_is_given_again_changes_no_key(qtbot: QtBot, full: MainWindow, look: LookPage) -> None:
    desk, row = desk_of(full), look.current_row
    names = [button.text() for button in look.panel.guesses]
    answer(qtbot, look, Qt.Key.Key_2)
    learned(qtbot, full)
    desk.undo_stack.undo()
    learned(qtbot, full)
    desk.undo_stack.redo()
    assert look.current_row == row
    assert look.panel.question == f"You decided: {names[1]}"
    learned(qtbot, full)
    assert [button.text() for button in look.panel.guesses] == names
    desk.undo_stack.undo()
    assert [button.text() for button in look.panel.guesses] == names


def test_what_arrives_meanwhile_changes_no_key_under_a_finger(
    qtbot: QtBot, full: MainWindow, look: LookPage
) -> None:
    desk, row, before = desk_of(full), look.current_row, guesses(look)
    assert row is not None
    held = share(desk, row, "shirt")
    with qtbot.waitSignal(desk.teacher.learned, timeout=SOON):
        desk.choose(rows(full, *PLAIN), "shirt")
    learned(qtbot, full)
    assert share(desk, row, "shirt") > 2 * held
    desk.standingsChanged.emit(rows(full, COATS[0]))
    assert look.current_row == row
    assert guesses(look) == before


def test_what_was_being_learned_from_an_answer_that_was_taken_back_is_not_taken_in(
    qtbot: QtBot, full: MainWindow, look: LookPage
) -> None:
    desk, (other,) = desk_of(full), rows(full, HOODIES[8])
    before, seen = desk.review.guesses(other, 20), []
    desk.teacher.learned.connect(lambda _rows: seen.append(desk.review.guesses(other, 20)))
    desk.choose(rows(full, *HOODIES[:5]), "shirt")
    desk.teacher.learner.learn()  # at once, as after a while without an answer
    desk.undo_stack.undo()
    learned(qtbot, full)
    seen.append(desk.review.guesses(other, 20))
    for each in seen:
        assert [one.id for one, _ in each] == [one.id for one, _ in before]
        assert [share for _, share in each] == pytest.approx([share for _, share in before], abs=1e-3)


def test_a_category_that_is_taken_back_is_no_guess_any_more(
    qtbot: QtBot, full: MainWindow, look: LookPage
) -> None:
    desk, first = desk_of(full), look.current_row
    assert first is not None
    before, name = guesses(look), desk.review.photos[first].path.name
    shown = [each for each in HOODIES if each != name][:3]
    desk.teacher.teach("Hoodie", [first, *rows(full, *shown)], [])
    learned(qtbot, full)
    desk.undo_stack.undo()
    while look.current_row != first:
        answer(qtbot, look, Qt.Key.Key_Left)
    assert guesses(look) == before
    learned(qtbot, full)
    assert guesses(look) == before
