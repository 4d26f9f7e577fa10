"""The last sentence of Have a look: its numbers add up, whatever was decided where."""

from __future__ import annotations

import random
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from support.looking import FIRST, open_look, press
from support.scene import Scene

from wardrobe_desktop.core.review import NONE_OF_THESE
from wardrobe_desktop.core.standing import Place
from wardrobe_desktop.views.look_end import LookEnd, Sums
from wardrobe_desktop.views.look_page import LookPage

SURE = "IMG_2041.jpg"
SUM = re.compile(
    r"^That was the last one (?:All (?P<answered>\d+)|One) answered\."
    r"(?: (?P<none>\d+) (?:are|is) none of these\.)?"
    r"(?: Together with(?: the (?P<clear>\d+) that were clear)?(?: and)?(?: (?P<filed>\d+) that you filed "
    r"yourself)?,)?"
    r"(?: (?P<ready>\d+) (?:are|is) ready for (?:their folders|its folder)\.)?$"
)
counts = st.integers(0, 300)


def number(found: re.Match[str], name: str, unsaid: int = 0) -> int:
    return int(found[name]) if found[name] else unsaid


def check(words: str) -> None:
    """What was answered, less what is none of these, and what it is added to, is what is ready."""
    found = SUM.match(words)
    assert found, words
    kept = number(found, "answered", 1) - number(found, "none")
    total = kept + number(found, "clear") + number(found, "filed")
    assert "Together" not in words or total == number(found, "ready"), words
    if kept and "Together" not in words:
        assert kept == number(found, "ready"), words


@pytest.fixture(scope="module")
def end(qapp: object) -> LookEnd:
    return LookEnd()


@given(st.integers(1, 300), st.data(), counts, counts, counts)
def test_the_numbers_of_the_sentence_add_up(
    end: LookEnd, answered: int, data: st.DataObject, clear: int, filed: int, others: int
) -> None:
    none = data.draw(st.integers(0, answered))
    end.say(Sums(answered, none, clear, filed + others, filed, 0), [])
    check(end.words)


def test_whatever_was_decided_where_they_add_up(qtbot: QtBot, scene: Scene) -> None:
    page, desk = open_look(qtbot, scene), scene.desk
    luck, rows = random.Random(11), range(len(desk.review.photos))
    for _ in range(25):
        for row in rows:
            desk.choose([row], luck.choice([None, None, "shirt", "hat", NONE_OF_THESE]))
        page.start()
        while not page.is_over:
            press(qtbot, page, luck.choice([Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_N]))
        by_hand = [row for row in rows if desk.review.standing(row).by_hand]
        none = len(desk.review.rows(Place.NONE))
        assert f"Sort {len(rows) - 1 - none} photo" in page.end.sort.text()  # one cannot be read
        assert by_hand
        check(page.end.words)
    page.close()


def open_last(qtbot: QtBot, scene: Scene) -> LookPage:
    page = open_look(qtbot, scene)
    while not page.is_over:
        press(qtbot, page, Qt.Key.Key_1)
    return page


def test_photos_that_were_filed_by_hand_elsewhere_are_named_in_the_sum(qtbot: QtBot, scene: Scene) -> None:
    scene.desk.choose([scene.row(SURE)], "hat")
    assert open_last(qtbot, scene).end.words.endswith(
        "All 3 answered. Together with the 5 that were clear and 1 that you filed yourself, "
        "9 are ready for their folders."
    )


def test_where_nothing_was_doubtful_what_was_decided_is_not_called_clear(qtbot: QtBot, scene: Scene) -> None:
    scene.desk.review.threshold = 0.01
    page = open_look(qtbot, scene)
    assert "Every photo so far was clear. 9 are ready" in page.end.words
    scene.desk.choose([scene.row(SURE), scene.row(FIRST)], NONE_OF_THESE)
    page.start()
    assert "Every photo was clear, or you have answered it. 7 are ready" in page.end.words
