"""Have a look: doubtful photos answered by key and by click, one after another."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QProgressBar, QSlider
from pytestqt.qtbot import QtBot
from support.looking import FIRST, SECOND, THIRD, asked, open_look, press
from support.scene import Scene

from wardrobe_desktop.core.review import NONE_OF_THESE
from wardrobe_desktop.core.standing import Place
from wardrobe_desktop.models.mark import Mark
from wardrobe_desktop.views.key_buttons import LetterButton
from wardrobe_desktop.views.look_page import LookPage
from wardrobe_desktop.views.stop_rule import stop_rule_text


@pytest.fixture
def page(qtbot: QtBot, scene: Scene) -> LookPage:
    return open_look(qtbot, scene)


def test_the_closest_call_is_asked_first_with_its_three_guesses(page: LookPage, scene: Scene) -> None:
    assert asked(page, scene) == FIRST
    assert [button.text() for button in page.panel.guesses] == ["Shirt", "T-shirt", "Dress"]
    assert page.panel.guesses[0].accessibleName() == f"Shirt, {Mark.LIKELY.word}, key 1"
    assert page.panel.guesses[2].accessibleName() == f"Dress, {Mark.UNLIKELY.word}, key 3"


@pytest.mark.parametrize(
    ("key", "category"), [(Qt.Key.Key_1, "shirt"), (Qt.Key.Key_2, "t-shirt"), (Qt.Key.Key_3, "dress")]
)
def test_a_number_takes_a_guess_and_the_next_photo_is_there_at_once(
    qtbot: QtBot, page: LookPage, scene: Scene, key: Qt.Key, category: str
) -> None:
    press(qtbot, page, key)
    standing = scene.desk.review.standing(scene.row(FIRST))
    assert (standing.place, standing.category, standing.by_hand) == (Place.FILED, category, True)
    assert asked(page, scene) == SECOND
    assert page.photo.has_photo


def test_return_takes_the_first_guess(qtbot: QtBot, page: LookPage, scene: Scene) -> None:
    press(qtbot, page, Qt.Key.Key_Return)
    assert scene.desk.review.standing(scene.row(FIRST)).category == "shirt"


def test_return_presses_the_button_that_tab_has_reached(qtbot: QtBot, page: LookPage, scene: Scene) -> None:
    page.panel.guesses[1].setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(page.panel.guesses[1], Qt.Key.Key_Return)
    assert scene.desk.review.standing(scene.row(FIRST)).category == "t-shirt"


def test_a_letter_files_the_photo_under_its_category(qtbot: QtBot, page: LookPage, scene: Scene) -> None:
    assert page.panel.letters["skirt"] == "K"
    press(qtbot, page, Qt.Key.Key_K)
    assert scene.desk.review.standing(scene.row(FIRST)).category == "skirt"


def test_n_says_that_it_is_none_of_these(qtbot: QtBot, page: LookPage, scene: Scene) -> None:
    press(qtbot, page, Qt.Key.Key_N)
    assert scene.desk.review.choice(scene.row(FIRST)) == NONE_OF_THESE


def test_right_skips_and_left_goes_back_without_answering(qtbot: QtBot, page: LookPage, scene: Scene) -> None:
    press(qtbot, page, Qt.Key.Key_Right)
    assert asked(page, scene) == SECOND
    press(qtbot, page, Qt.Key.Key_Left)
    assert asked(page, scene) == FIRST
    assert not page.panel.back_button.isEnabled()
    assert scene.desk.review.counts().look == 3


def test_what_was_skipped_is_asked_again_after_the_others(qtbot: QtBot, page: LookPage, scene: Scene) -> None:
    press(qtbot, page, Qt.Key.Key_Right)
    press(qtbot, page, Qt.Key.Key_1)
    press(qtbot, page, Qt.Key.Key_1)
    assert asked(page, scene) == FIRST


def framed(page: LookPage) -> list[str]:
    """The accessible names of the buttons that Enter presses as well."""
    buttons = [*page.panel.guesses, *page.panel.findChildren(LetterButton), page.panel.none_button]
    return [button.accessibleName() for button in buttons if button.enters and not button.isHidden()]


def test_an_answer_that_was_given_is_said_and_framed_on_the_way_back(
    qtbot: QtBot, page: LookPage, scene: Scene
) -> None:
    assert page.panel.question == "What is this?"
    assert framed(page) == ["Shirt, Likely, key 1"]
    press(qtbot, page, Qt.Key.Key_2)
    assert page.panel.question == "What is this?"
    press(qtbot, page, Qt.Key.Key_Left)
    assert asked(page, scene) == FIRST
    assert page.panel.question == "You decided: T-shirt"
    letter = page.panel.letters["t-shirt"]
    assert framed(page) == ["T-shirt, You decided, key 2", f"T-shirt, key {letter}"]
    assert page.photo.accessibleDescription() == "You decided: T-shirt"


def test_return_keeps_an_answer_that_is_none_of_the_guesses(
    qtbot: QtBot, page: LookPage, scene: Scene
) -> None:
    press(qtbot, page, Qt.Key.Key_K)
    press(qtbot, page, Qt.Key.Key_Left)
    assert page.panel.question == "You decided: Skirt"
    assert framed(page) == ["Skirt, key K"]
    press(qtbot, page, Qt.Key.Key_Return)
    assert scene.desk.review.choice(scene.row(FIRST)) == "skirt"
    assert asked(page, scene) == SECOND
    assert scene.desk.undo_stack.count() == 1


def test_return_keeps_none_of_these_on_a_photo_opened_from_the_grid(
    qtbot: QtBot, page: LookPage, scene: Scene
) -> None:
    row = scene.row(THIRD)
    scene.desk.choose([row], NONE_OF_THESE)
    page.start([row])
    assert page.panel.question == "You decided: None of these"
    assert framed(page) == ["None of these, key N"]
    with qtbot.waitSignal(page.done):
        press(qtbot, page, Qt.Key.Key_Return)
    assert scene.desk.review.choice(row) == NONE_OF_THESE


def test_undo_takes_the_mark_of_the_answer_away_with_it(qtbot: QtBot, page: LookPage, scene: Scene) -> None:
    press(qtbot, page, Qt.Key.Key_2)
    scene.desk.undo_stack.undo()
    assert page.panel.question == "What is this?"
    assert framed(page) == ["Shirt, Likely, key 1"]


def test_in_a_narrow_window_a_decision_is_said_too(qtbot: QtBot, page: LookPage) -> None:
    page.resize(700, 800)
    question = next(label for label in page.panel.findChildren(QLabel) if label.text() == "What is this?")
    assert question.isHidden()
    press(qtbot, page, Qt.Key.Key_2)
    press(qtbot, page, Qt.Key.Key_Left)
    assert question.isVisible()
    progress = page.findChild(QProgressBar)
    left = next(label for label in page.findChildren(QLabel) if label.text() == "2 left")
    assert progress.geometry().right() < left.mapTo(progress.parentWidget(), QPoint()).x()
    assert question.text() == "You decided: T-shirt"


def test_a_clear_photo_opened_large_is_no_question(qtbot: QtBot, page: LookPage, scene: Scene) -> None:
    row = scene.row("IMG_2041.jpg")
    category = scene.desk.category_name(scene.desk.review.standing(row).category or "")
    page.start([row])
    assert page.panel.question == category
    titles = [label.text() for label in page.findChildren(QLabel) if label.isVisible()]
    assert "Look at large" in titles
    assert not {"Have a look", "What is this?", "1 of 1"} & set(titles)
    assert page.stop_bar.isHidden()
    assert not page.panel.skip_button.isEnabled()
    assert not page.panel.back_button.isEnabled()
    page.start()
    assert page.stop_bar.isVisible()
    assert page.panel.skip_button.isEnabled()


def test_a_capital_is_the_same_answer(qtbot: QtBot, page: LookPage, scene: Scene) -> None:
    press(qtbot, page, Qt.Key.Key_K, Qt.KeyboardModifier.ShiftModifier)
    assert scene.desk.review.choice(scene.row(FIRST)) == "skirt"
    press(qtbot, page, Qt.Key.Key_N, Qt.KeyboardModifier.ShiftModifier)
    assert scene.desk.review.choice(scene.row(SECOND)) == NONE_OF_THESE


def test_undo_takes_the_answer_back_and_shows_that_photo_again(
    qtbot: QtBot, page: LookPage, scene: Scene
) -> None:
    press(qtbot, page, Qt.Key.Key_2)
    qtbot.mouseClick(page.undo_button, Qt.MouseButton.LeftButton)
    assert asked(page, scene) == FIRST
    assert scene.desk.review.standing(scene.row(FIRST)).place is Place.LOOK
    assert page.progress_text == "3 left · 0 done"


def test_progress_counts_what_is_left_and_done(qtbot: QtBot, page: LookPage) -> None:
    assert page.progress_text == "3 left · 0 done"
    press(qtbot, page, Qt.Key.Key_1)
    assert page.progress_text == "2 left · 1 done"


def test_what_was_learned_is_told_beside_the_person_s_own_answers(
    qtbot: QtBot, page: LookPage, scene: Scene
) -> None:
    review, learned = scene.desk.review, scene.desk.teacher.learned
    press(qtbot, page, Qt.Key.Key_1)
    review.threshold = 0.55
    learned.emit([scene.row(THIRD)])
    assert page.progress_text == "1 left · 1 done · 1 became clear"
    scene.desk.undo_stack.undo()
    assert page.progress_text == "2 left · 0 done"  # what comes of that is not learned yet
    learned.emit([])
    assert page.progress_text == "2 left · 0 done · 1 became clear"
    review.threshold = 0.9999
    learned.emit(list(range(len(review.photos))))
    assert page.progress_text == "9 left · 0 done · 7 in doubt since it learned from you"
    press(qtbot, page, Qt.Key.Key_1)
    assert page.progress_text == "8 left · 1 done"


def test_after_the_last_answer_it_says_so_and_what_comes_next(
    qtbot: QtBot, page: LookPage, scene: Scene
) -> None:
    for _ in range(3):
        press(qtbot, page, Qt.Key.Key_1)
    assert page.is_over
    assert "All 3 answered." in page.end.words
    assert "9 are ready for their folders." in page.end.words
    assert page.end.sort.text() == "Sort 9 photos…"
    with qtbot.waitSignal(page.sortRequested):
        page.end.sort.click()


def test_the_sum_at_the_end_tells_of_those_that_are_none_of_these(qtbot: QtBot, page: LookPage) -> None:
    press(qtbot, page, Qt.Key.Key_N)
    for _ in range(2):
        press(qtbot, page, Qt.Key.Key_1)
    assert (
        "All 3 answered. 1 is none of these. "
        "Together with the 6 that were clear, 8 are ready for their folders."
    ) in page.end.words


def test_going_through_them_again_changes_an_answer(qtbot: QtBot, page: LookPage, scene: Scene) -> None:
    for _ in range(3):
        press(qtbot, page, Qt.Key.Key_1)
    page.end.again.click()
    assert asked(page, scene) == FIRST
    press(qtbot, page, Qt.Key.Key_2)
    assert scene.desk.review.standing(scene.row(FIRST)).category == "t-shirt"
    assert asked(page, scene) == SECOND


def test_answers_given_before_count_as_done_when_the_page_opens_again(
    qtbot: QtBot, page: LookPage, scene: Scene
) -> None:
    press(qtbot, page, Qt.Key.Key_1)
    page.start()
    assert page.progress_text == "2 left · 1 done"
    assert asked(page, scene) == SECOND


def test_given_rows_are_gone_through_one_by_one(qtbot: QtBot, page: LookPage, scene: Scene) -> None:
    rows = [scene.row("IMG_2041.jpg"), scene.row("IMG_2078.jpg")]
    page.start(rows)
    assert asked(page, scene) == "IMG_2041.jpg"
    assert page.progress_text == "1 of 2"
    press(qtbot, page, Qt.Key.Key_O)
    assert asked(page, scene) == "IMG_2078.jpg"
    with qtbot.waitSignal(page.done):
        press(qtbot, page, Qt.Key.Key_1)
    assert scene.desk.review.standing(rows[0]).category == "outwear"


def test_esc_and_stop_here_lead_back_to_all_photos(qtbot: QtBot, page: LookPage) -> None:
    with qtbot.waitSignal(page.done):
        press(qtbot, page, Qt.Key.Key_Escape)
    with qtbot.waitSignal(page.done):
        page.stop_bar.button.click()


def test_the_stop_rule_is_said_from_the_measured_curve_and_rounded_down() -> None:
    verdict, words = stop_rule_text(412, 0.9899)
    assert verdict == "It is fair to stop here."
    assert words == "The other 412 are right 98 times in 100. Photos you leave stay where they are."


def test_without_a_measured_number_none_is_named() -> None:
    assert stop_rule_text(412, None) == ("", "Photos you leave stay where they are.")
    assert "fair" not in " ".join(stop_rule_text(412, 0.8))


def test_the_page_says_the_rule_for_its_own_photos(page: LookPage, scene: Scene) -> None:
    others, accuracy = scene.desk.review.stop_rule()
    assert others == 6
    assert page.stop_bar.words == " ".join(part for part in stop_rule_text(others, accuracy) if part)


def test_nothing_doubtful_says_so(qtbot: QtBot, page: LookPage, scene: Scene) -> None:
    scene.desk.start_over()
    page.start()
    assert page.is_over
    assert "There are no photos here yet." in page.end.words
    assert not page.end.sort.isVisible()


def test_every_control_can_be_named_by_a_screen_reader(page: LookPage) -> None:
    unnamed = [
        widget
        for kind in (QAbstractButton, QSlider)
        for widget in page.findChildren(kind)
        if widget.isVisible() and not (widget.accessibleName() or getattr(widget, "text", str)())
    ]
    assert unnamed == []
    assert page.photo.accessibleName() == f"Photo {FIRST}, 1 of 3"
    assert QApplication.focusWidget() is page.photo


def test_the_parts_of_the_progress_stand_equally_far_apart(
    qtbot: QtBot, page: LookPage, scene: Scene
) -> None:
    press(qtbot, page, Qt.Key.Key_1)
    scene.desk.review.threshold = 0.55
    scene.desk.teacher.learned.emit([scene.row(THIRD)])
    shown = [label for label in page.findChildren(QLabel) if label.isVisible()]
    left, done, clear = (
        next(label for label in shown if label.text() == words)
        for words in ("1 left", "· 1 done", "· 1 became clear")
    )

    def gap(one: QLabel, other: QLabel) -> int:
        return other.mapTo(page, QPoint()).x() - one.mapTo(page, QPoint(one.width(), 0)).x()

    qtbot.waitUntil(lambda: gap(done, clear) == gap(left, done))
