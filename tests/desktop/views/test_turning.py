"""Parts that stand side by side, or below one another where there is little room."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from wardrobe_desktop.views.parts.buttons import Button
from wardrobe_desktop.views.parts.labels import Label
from wardrobe_desktop.views.parts.turning import Turning

NARROW, BROAD = 200, 1200


def test_words_that_wrap_still_ask_for_more_lines_after_they_were_turned(qtbot: QtBot) -> None:
    words, wide = Label("Some words that need several lines here. " * 3, wrap=True), Button("Go on")
    page = QWidget()
    qtbot.addWidget(page)
    column = QVBoxLayout(page)
    column.addWidget(turning := Turning((wide, words), wide))
    column.addStretch(1)
    page.show()
    for width in (BROAD, NARROW, BROAD, NARROW):
        page.resize(width, 600)
        qtbot.waitUntil(lambda width=width: turning.turned is (width == NARROW))
        assert words.sizePolicy().hasHeightForWidth()
    qtbot.waitUntil(lambda: words.height() == words.heightForWidth(words.width()))
