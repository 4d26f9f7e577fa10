"""F1: the guide, its sections and its keys."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QScrollArea
from pytestqt.qtbot import QtBot

from wardrobe_desktop.views import theme
from wardrobe_desktop.views.help_dialog import HelpDialog
from wardrobe_desktop.views.help_drawings import Drawing
from wardrobe_desktop.views.help_texts import promises, questions
from wardrobe_desktop.views.languages import install_language
from wardrobe_desktop.views.window import MainWindow

SOON = 20_000


def opened(qtbot: QtBot, window: MainWindow) -> HelpDialog:
    qtbot.keyClick(window, Qt.Key.Key_F1)
    dialog = window.findChild(HelpDialog)
    assert dialog is not None
    qtbot.waitUntil(dialog.isVisible)
    return dialog


def test_f1_opens_the_guide_and_escape_closes_it(qtbot: QtBot, window: MainWindow) -> None:
    dialog = opened(qtbot, window)
    words = "\n".join(label.text() for label in dialog.findChildren(QLabel))
    for strong, sentence in (*promises(), *questions()):
        assert strong in words
        assert sentence in words
    assert all(drawing.accessibleName() for drawing in dialog.findChildren(Drawing))
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: window.findChild(HelpDialog) is None)


def test_every_section_is_reached_with_the_arrow_keys(qtbot: QtBot, window: MainWindow) -> None:
    dialog = opened(qtbot, window)
    area = dialog.findChild(QScrollArea)
    assert area is not None
    bar = area.verticalScrollBar()
    qtbot.waitUntil(dialog.sections.hasFocus, timeout=SOON)
    places = [bar.value()]
    while dialog.sections.currentRow() + 1 < dialog.sections.count():
        qtbot.keyClick(dialog.sections, Qt.Key.Key_Down)
        places.append(bar.value())
    assert len(places) == 5
    assert places == sorted(places)
    assert places[0] == 0
    assert places[-1] == bar.maximum()


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_the_guide_is_never_wider_than_what_it_stands_in(
    qtbot: QtBot, scale: float, qapp: QApplication
) -> None:
    theme.start(qapp, False, scale)
    parent = MainWindow()
    qtbot.addWidget(parent)
    dialog = HelpDialog(parent)
    qtbot.addWidget(dialog)
    dialog.show()
    area = dialog.findChild(QScrollArea)
    assert area is not None
    inside = area.widget()
    assert inside is not None
    assert inside.width() <= area.viewport().width()
    theme.start(qapp, False)


def test_at_twice_the_text_every_section_is_read_in_full(qtbot: QtBot, qapp: QApplication) -> None:
    install_language(qapp, "de")
    theme.start(qapp, False, 2.0)
    parent = MainWindow()
    qtbot.addWidget(parent)
    dialog = HelpDialog(parent)
    qtbot.addWidget(dialog)
    dialog.resize(1180, 730)
    dialog.show()
    qtbot.waitExposed(dialog)
    sections = dialog.sections
    longest = max(sections.fontMetrics().horizontalAdvance(sections.item(n).text()) for n in range(5))
    assert sections.viewport().width() >= longest + 24
    assert not sections.horizontalScrollBar().isVisible()
    install_language(qapp, "en")
    theme.start(qapp, False)
