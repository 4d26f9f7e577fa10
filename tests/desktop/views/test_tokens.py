"""Colours: words can be read wherever they stand, in light and dark; high contrast is the system's."""

from __future__ import annotations

import itertools
import re
from collections import Counter
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest
from PySide6.QtCore import QAbstractAnimation, QObject, Qt
from PySide6.QtGui import QColor, QImage, QMovie, QPalette
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QApplication,
    QComboBox,
    QScroller,
    QSlider,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionSlider,
    QTreeView,
)
from pytestqt.qtbot import QtBot
from support.window_hands import page_of

from wardrobe_desktop.views import theme
from wardrobe_desktop.views.parts.combo import Combo
from wardrobe_desktop.views.parts.search_field import SearchField
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

SYSTEMS = {
    "yellow on black": ("#000000", "#ffff00", "#00ffff", "#000000", "#00ff00"),
    "white on black, green": ("#202020", "#ffffff", "#8ee3f0", "#202020", "#a6a6a6"),
    "black on white": ("#fffaef", "#3d3d3d", "#903909", "#fff5e3", "#676767"),
    "a dim highlight": ("#000000", "#ffffff", "#000080", "#ffffff", "#3ff23f"),
}
"""What systems have: ground, words, what is chosen, words on that, what cannot be used."""

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
    glass = page_of(full).top.search.glass.grab().toImage()
    painted = [glass.pixelColor(x, y) for x in range(glass.width()) for y in range(glass.height())]
    assert max(contrast(each.name(), DARK["surface"]) for each in painted) >= 3


def test_a_segment_is_wide_enough_for_its_word_when_it_is_down(qtbot: QtBot) -> None:
    segments = Segments("Device", (("auto", "Selbst wählen lassen"), ("cpu", "Prozessor")))
    qtbot.addWidget(segments)
    button = segments.buttons["auto"]
    up = button.sizeHint()
    segments.choose("auto")
    words = theme.metrics("small-strong").horizontalAdvance(button.text())
    assert up.width() == button.sizeHint().width() >= words + 28


def test_segments_are_one_bar_where_there_is_room_and_apart_where_there_is_not(qtbot: QtBot) -> None:
    segments = Segments("Look", (("auto", "System"), ("light", "Light"), ("dark", "Dark")))
    qtbot.addWidget(segments)
    segments.resize(segments.sizeHint())
    segments.show()
    buttons = list(segments.buttons.values())
    sides = list(itertools.pairwise(buttons))
    qtbot.waitUntil(lambda: all(one.geometry().right() == other.x() for one, other in sides))
    one_line = [button.geometry() for button in buttons]
    assert [button.property("place") for button in buttons] == ["first", "middle", "last"]
    segments.resize(buttons[0].width() + 20, 300)
    qtbot.waitUntil(lambda: all(other.y() > one.geometry().bottom() + 1 for one, other in sides))
    assert [button.property("place") for button in buttons] == ["", "", ""]
    segments.resize(sum(each.width() for each in one_line), 60)
    qtbot.waitUntil(lambda: [button.geometry() for button in buttons] == one_line)


@pytest.mark.parametrize("scale", [1.0, 1.25, 1.5, 2.0])
def test_the_chosen_segment_is_as_high_as_its_neighbours(
    qtbot: QtBot, qapp: QApplication, scale: float
) -> None:
    theme.start(qapp, dark=False, text_scale=scale)
    segments = Segments("Look", (("light", "Light"), ("dark", "Dark")))
    qtbot.addWidget(segments)
    segments.choose("light")
    segments.show()
    light, dark = (segments.buttons[each] for each in ("light", "dark"))
    assert light.sizeHint().height() == dark.sizeHint().height()
    assert light.geometry().bottom() == dark.geometry().bottom()
    theme.start(qapp, dark=False)


def test_every_list_that_drops_down_marks_its_current_line_alike(full: MainWindow) -> None:
    combos = [Combo("Order"), *full.findChildren(QComboBox)]
    # The style's own delegate, which is none of these, paints as a menu does.
    assert all(isinstance(combo.itemDelegate(), QStyledItemDelegate) for combo in combos)


def test_glass_and_knob_grow_with_the_text(full: MainWindow, qtbot: QtBot, qapp: QApplication) -> None:
    theme.start(qapp, dark=False, text_scale=2.0)
    slider, field = QSlider(Qt.Orientation.Horizontal), SearchField()
    option = QStyleOptionSlider()
    for widget in (slider, field):
        qtbot.addWidget(widget)
        widget.ensurePolished()
    slider.resize(200, slider.sizeHint().height())
    slider.initStyleOption(option)
    handle = QStyle.SubControl.SC_SliderHandle
    knob = slider.style().subControlRect(QStyle.ComplexControl.CC_Slider, option, handle, slider)
    assert knob.height() == 28
    assert slider.rect().contains(knob)
    field.setText("kimono")
    field.resize(400, field.sizeHint().height())
    field.show()
    assert field.glass.width() == 32
    assert field.cross.iconSize().width() == 32
    assert field.rect().contains(field.cross.geometry())
    words = field.cursorRect().right()
    assert field.glass.geometry().right() < words < field.cross.geometry().left()
    theme.start(qapp, dark=False)


@pytest.fixture(params=["yellow on black", "white on black, green", "black on white", "a dim highlight"])
def high_contrast(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest
) -> Iterator[dict[str, str]]:
    """A system that shows few and strong colours to whoever asked for high contrast."""
    colours = dict(zip(("ground", "text", "chosen", "on", "disabled"), SYSTEMS[request.param], strict=True))
    role, palette = QPalette.ColorRole, QPalette()
    for each, name in (
        *((each, "ground") for each in (role.Window, role.Base, role.Button)),
        *((each, "text") for each in (role.WindowText, role.Text, role.ButtonText)),
        (role.Highlight, "chosen"),
        (role.HighlightedText, "on"),
    ):
        palette.setColor(each, QColor(colours[name]))
    for each in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, each, QColor(colours["disabled"]))

    def system(app: QApplication) -> QPalette:
        app.setPalette(palette)
        return palette

    monkeypatch.setattr(theme, "_high_contrast", lambda: True)
    monkeypatch.setattr(theme, "_system_palette", system)
    theme.start(qapp)
    yield colours
    monkeypatch.undo()
    qapp.setPalette(QPalette())
    theme.start(qapp, dark=False)


def test_in_high_contrast_every_word_and_line_is_the_systems(high_contrast: dict[str, str]) -> None:
    for words, paper in PAIRS:
        # Two pairs are the system's own, and it may have chosen them weaker.
        if words not in ("amber-soft", "dis", "on"):
            assert contrast(theme.token(words).name(), theme.token(paper).name()) >= 7
    own = set(high_contrast.values())
    assert {theme.token(name).name() for name in LIGHT} <= own
    assert theme.token("line").name() == high_contrast["text"]
    assert theme.token("dis").name() == high_contrast["disabled"]
    for ground in GROUNDS:
        assert contrast(theme.token("accent").name(), theme.token(ground).name()) >= 7


def test_in_high_contrast_nothing_is_painted_in_another_colour(
    high_contrast: dict[str, str], full: MainWindow, qapp: QApplication
) -> None:
    own = {QColor(colour).rgb() for colour in high_contrast.values()}
    pages = full.pages
    assert pages is not None
    for show in (pages.show_settings, pages.show_history):  # no photo is on these
        show()
        qapp.processEvents()
        assert strange_colours(full.grab().toImage(), own) == {}, show.__name__


def test_in_high_contrast_what_is_chosen_and_where_the_keyboard_is_can_be_seen(
    high_contrast: dict[str, str], full: MainWindow, qapp: QApplication, qtbot: QtBot
) -> None:
    side = page_of(full).side
    row = side.model().index(side.model().rowCount() - 1, 0)
    side.setCurrentIndex(row)
    place = side.visualRect(row).center()
    accent = theme.token("accent").name()
    painted = side.grab().toImage()
    place.setX(side.visualRect(row).left() + 12)
    assert painted.pixelColor(place).name() == accent
    menu_colour = f"QMenu::item:selected {{ background: {accent}; color: {theme.token('on').name()}; }}"
    assert menu_colour in qapp.styleSheet()


def test_high_contrast_comes_and_goes_with_the_system(
    full: MainWindow, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    hints = qapp.styleHints()
    monkeypatch.setattr(theme, "_high_contrast", lambda: True)
    hints.accessibility().contrastPreferenceChanged.emit(Qt.ContrastPreference.HighContrast)
    assert theme.is_high_contrast()
    assert theme.token("line") == qapp.palette().color(QPalette.ColorRole.WindowText)
    monkeypatch.undo()
    hints.accessibility().contrastPreferenceChanged.emit(Qt.ContrastPreference.NoPreference)
    assert not theme.is_high_contrast()
    assert theme.token("line").name().upper() == LIGHT["line"]


def strange_colours(picture: QImage, own: set[int]) -> dict[str, int]:
    """Colours that cover much of a picture and are none of the system's, with their pixels.

    Where letters and curves are smoothed, every blend of two colours covers a little.
    """
    picture = picture.convertToFormat(QImage.Format.Format_RGB32)
    counts = Counter(memoryview(picture.constBits()).cast("I"))
    much = picture.width() * picture.height() // 500
    return {f"{colour:#x}": count for colour, count in counts.items() if count > much and colour not in own}


def test_nothing_moves_by_itself(full: MainWindow, qapp: QApplication, qtbot: QtBot) -> None:
    pages = full.pages
    assert pages is not None
    assert not any(qapp.isEffectEnabled(effect) for effect in Qt.UIEffect)
    for show in (pages.show_settings, pages.show_history, pages.show_sort, lambda: pages.show_look(None)):
        show()
        qapp.processEvents()
    page_of(full).top.search.setText("IMG")  # Qt's own button to clear it would fade in
    everything = [qapp.style(), full, *full.findChildren(QObject)]
    moving = [each for each in everything if isinstance(each, QAbstractAnimation) and each.duration()]
    assert moving == []
    assert not [each for each in everything if isinstance(each, QMovie)]
    assert not any(tree.isAnimated() for tree in full.findChildren(QTreeView))
    areas = full.findChildren(QAbstractScrollArea)
    assert not any(QScroller.hasScroller(area.viewport()) for area in areas)


def test_no_bar_runs_to_and_fro() -> None:
    """A range from nought to nought is Qt's busy bar, which moves for as long as it is shown."""
    source = Path(theme.__file__).parent
    busy = re.compile(
        r"set(Range\(0, 0\)|Maximum\(0\))|Q(Property|Variant)Animation|QTimeLine|QMovie|QScroller"
    )
    assert [path.name for path in sorted(source.rglob("*.py")) if busy.search(path.read_text("utf-8"))] == []
