"""Rows that wrap: as high as their lines, and at rest once they are laid out."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from wardrobe_desktop.views.parts.flow import FlowLayout

REST_MS = 100


class Counted(FlowLayout):
    """How often it was laid out."""

    times = 0

    def setGeometry(self, rect: QRect) -> None:
        self.times += 1
        super().setGeometry(rect)


@pytest.mark.parametrize("width", [200, 600])
def test_a_row_that_wraps_is_as_high_as_its_lines_and_then_at_rest(qtbot: QtBot, width: int) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    column = QVBoxLayout(holder)
    column.addWidget(QLabel("Above"))
    row = Counted()
    buttons = [QPushButton(f"Button {number}") for number in range(5)]
    for button in buttons:
        row.addWidget(button)
    column.addLayout(row)
    holder.resize(width, 400)
    holder.show()
    qtbot.wait(REST_MS)
    laid_out = row.times
    qtbot.wait(REST_MS)
    assert row.times == laid_out
    high = buttons[-1].geometry().bottom() + 1 - buttons[0].geometry().top()
    assert row.minimumSize().height() == high


class Pushy(QPushButton):
    """Takes a neighbour out of the row as soon as it has another size itself."""

    neighbour: QPushButton | None = None

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        gone, self.neighbour = self.neighbour, None
        if gone is not None:
            delete(gone)


def test_what_goes_while_the_row_is_laid_out_leaves_the_others_in_their_places(qtbot: QtBot) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    row = FlowLayout(holder)
    pushy, gone, last = Pushy("First"), QPushButton("Second"), QPushButton("Third")
    for button in (pushy, gone, last):
        row.addWidget(button)
    holder.resize(600, 100)
    holder.show()
    qtbot.wait(REST_MS)
    pushy.neighbour = gone
    pushy.setText("The first, which says more")
    qtbot.waitUntil(lambda: row.count() == 2 and last.x() == pushy.geometry().right() + 1 + 8)
