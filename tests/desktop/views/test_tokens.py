"""Colours: words can be read wherever they stand, in light and dark; high contrast is the system's."""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Mapping

import pytest
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from support.window_hands import page_of

from wardrobe_desktop.views import theme
from wardrobe_desktop.views.parts.segments import Segments
from wardrobe_desktop.views.tokens import DARK, LIGHT
from wardrobe_desktop.views.window import MainWindow

GROUNDS = ("bg", "side", "surface")
PAIRS = (
    *itertools.product(("text", "text2", "accent", "amber"), GROUNDS),
    *itertools.product(("text", "text2"), ("hover", "tile", "photo", "amber-soft")),
    *itertools.product(("text3", "dis"), ("bg", "surface")),
    *itertools.product(("on",), ("accent", "accent-hover", "accent-pressed")),
    *itertools.product(("soft-text", "text"), ("soft",)),
    ("text3", "side"),
    ("accent-hover", "bg"),
    ("amber", "amber-soft"),
    ("amber-soft", "amber"),
)
"""Words and what they stand on."""

EDGES = tuple(itertools.product(("ctl", "accent"), GROUNDS))
"""Edges of fields and buttons, and focus: three to one is asked of what is no word."""


def luminance(colour: str) -> float:
    """How light a colour is, 0 to 1, as the guidelines for accessible web pages reckon (WCAG 2.2)."""
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """From 1 to 21."""
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize(("words", "ground"), PAIRS)
def test_words_stand_out_from_their_ground(colours: Mapping[str, str], words: str, ground: str) -> None:
    assert contrast(colours[words], colours[ground]) >= 4.5


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize(("edge", "ground"), EDGES)
def test_edges_stand_out_from_their_ground(colours: Mapping[str, str], edge: str, ground: str) -> None:
    assert contrast(colours[edge], colours[ground]) >= 3.0


def test_the_glass_of_the_search_can_be_seen_in_the_dark(full: MainWindow, qapp: QApplication) -> None:
    theme.start(qapp, dark=True)
    glass = page_of(full).top.search.actions()[0].icon().pixmap(20, 20).toImage()
    painted = [glass.pixelColor(x, y) for x in range(glass.width()) for y in range(glass.height())]
    strong = [each.name() for each in painted if each.alpha() > 200]
    assert strong
    assert all(contrast(each, DARK["surface"]) >= 3 for each in strong)


def test_a_segment_is_wide_enough_for_its_word_when_it_is_down(qtbot: QtBot) -> None:
    segments = Segments("Device", (("auto", "Selbst wählen lassen"), ("cpu", "Prozessor")))
    qtbot.addWidget(segments)
    button = segments.buttons["auto"]
    up = button.sizeHint()
    segments.choose("auto")
    words = theme.metrics("small-strong").horizontalAdvance(button.text())
    assert up.width() == button.sizeHint().width() >= words + 28


@pytest.fixture
def high_contrast(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[QPalette]:
    """A system that shows yellow on black to whoever asked for high contrast."""
    before, palette = qapp.palette(), QPalette()
    role = QPalette.ColorRole
    for each, colour in (
        (role.Window, "#000000"),
        (role.WindowText, "#ffff00"),
        (role.Highlight, "#00ffff"),
        (role.HighlightedText, "#000000"),
    ):
        palette.setColor(each, QColor(colour))
    qapp.setPalette(palette)
    monkeypatch.setattr(theme, "_high_contrast", lambda: True)
    theme.start(qapp)
    yield palette
    monkeypatch.undo()
    qapp.setPalette(before)
    theme.start(qapp, dark=False)


def test_in_high_contrast_every_word_and_line_is_the_systems(high_contrast: QPalette) -> None:
    ground = high_contrast.color(QPalette.ColorRole.Window).name()
    for words, _ in PAIRS:
        if words != "amber-soft":
            paper = theme.token("accent").name() if words == "on" else ground
            assert contrast(theme.token(words).name(), paper) >= 7
    assert theme.token("line").name() == "#ffff00"
    assert theme.token("accent").name() == "#00ffff"
