"""What is decided by hand is learned from at once."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot
from support.hoodies import DOUBTFUL, HOODIES, PLAIN
from support.teaching import SOON, learned, rows
from support.window_hands import desk_of

from wardrobe_desktop.views.window import MainWindow

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # menus grab the keys elsewhere


def test_the_photo_that_is_asked_about_stays_while_the_rest_is_ranked_anew(
    qtbot: QtBot, full: MainWindow
) -> None:
    assert full.pages is not None
    look = full.pages.look
    full.pages.show_look(None)
    before, guesses = look.current_row, [button.text() for button in look.panel.guesses]
    with qtbot.waitSignal(desk_of(full).teacher.learned, timeout=SOON):
        desk_of(full).choose(rows(full, *PLAIN[:2]), "longsleeve")
    learned(qtbot, full)
    assert look.current_row == before
    assert [button.text() for button in look.panel.guesses] == guesses


def test_what_is_decided_by_hand_moves_the_doubtful_photos_that_look_alike(
    qtbot: QtBot, full: MainWindow
) -> None:
    desk, (doubtful,) = desk_of(full), rows(full, DOUBTFUL)

    def shirt() -> float:
        return {one.id: share for one, share in desk.review.guesses(doubtful, 20)}["shirt"]

    before = shirt()
    with qtbot.waitSignal(desk.teacher.learned, timeout=SOON):
        desk.choose(rows(full, *HOODIES[:5]), "shirt")
    learned(qtbot, full)
    after = shirt()
    assert after > 2 * before
    assert desk.teacher.decisions == 5
    desk.undo_stack.undo()
    learned(qtbot, full)
    assert desk.teacher.decisions == 0
    assert shirt() == pytest.approx(before, abs=1e-4)


def test_what_was_said_not_to_be_it_is_not_taken_for_it_again(qtbot: QtBot, full: MainWindow) -> None:
    desk, (doubtful,) = desk_of(full), rows(full, DOUBTFUL)
    shown, others = rows(full, *HOODIES[:4]), rows(full, *HOODIES[4:8])

    def guess() -> str:
        return desk.review.guesses(doubtful)[0][0].id

    hoodie = desk.teacher.teach("Hoodie", shown, others, staying=[doubtful])
    learned(qtbot, full)
    assert guess() == "longsleeve"
    desk.undo_stack.undo()
    learned(qtbot, full)
    assert desk.teacher.teach("Hoodie", shown, others) == hoodie
    learned(qtbot, full)
    assert guess() == hoodie
    desk.teacher.add_examples(hoodie, others, staying=[doubtful])
    learned(qtbot, full)
    assert guess() == "longsleeve"
    desk.undo_stack.undo()
    learned(qtbot, full)
    assert guess() == hoodie
