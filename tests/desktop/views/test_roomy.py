"""A page that needs more room than there is scrolls, and then nothing is laid out any more."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from wardrobe_desktop.views.parts.labels import Label
from wardrobe_desktop.views.parts.roomy import Roomy

REST_MS = 100
WORDS = "Words that wrap: with each width they ask for another height. " * 4


class Page(QWidget):
    """How often it was given a size."""

    def __init__(self) -> None:
        super().__init__()
        self.times = 0
        self.words = Label(WORDS, wrap=True)
        self.high = QWidget()
        self.high.setMinimumHeight(500)
        column = QVBoxLayout(self)
        column.addWidget(self.words)
        column.addWidget(self.high)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.times += 1


def test_a_page_that_scrolls_is_at_rest_and_takes_what_room_it_needs_later(qtbot: QtBot) -> None:
    stack, page = QStackedWidget(), Page()
    roomy = Roomy(stack)
    qtbot.addWidget(roomy)
    stack.addWidget(page)
    roomy.resize(400, 300)
    roomy.show()
    page.words.setText(WORDS)
    qtbot.wait(REST_MS)
    given = page.times
    qtbot.wait(REST_MS)
    assert page.times == given
    before = stack.height()
    assert before > 500
    page.words.setText(WORDS * 4)
    qtbot.waitUntil(lambda: stack.height() > before)
    page.words.setText("")
    page.high.setMinimumHeight(0)
    qtbot.waitUntil(lambda: stack.size() == QSize(400, 300))
