"""Theme: which colours and sizes hold now. It follows the system: light, dark, high contrast, size of text.

Widgets that paint ask ``token`` while they paint, so that a change of theme needs nothing but a repaint.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QFontMetricsF, QGuiApplication, QPainter, QPalette
from PySide6.QtWidgets import QApplication

from wardrobe_desktop.views import high_contrast
from wardrobe_desktop.views.tokens import DARK, LIGHT, STYLE_SHEET, TYPE

_PX_PER_INCH = 96.0
_BODY_PX = TYPE["body"][0]
_ROLE = QPalette.ColorRole


class _Now:
    """What holds now; one a program, as the palette is."""

    colours: Mapping[str, str] = LIGHT
    dark = False
    wanted: bool | None = None
    high_contrast = False
    scale = 1.0
    system_points = 0.0
    in_style = False


def application(name: str) -> QApplication:
    """The program, ready to be dressed.

    Its style is named here as ``setStyle`` hands it out, and PySide then makes all that can be asked of it: a
    twentieth of a start.
    """
    _Now.in_style = True
    return QApplication([name, "-style", "Fusion"])


def start(app: QApplication, dark: bool | None = None, text_scale: float = 1.0) -> None:
    """Dress the program, at start or anew. ``dark`` None follows the system from now on.

    ``text_scale``: 2.0 shows text at 200 % of the system's size.
    """
    hints = QGuiApplication.styleHints()
    if not _Now.in_style:
        app.setStyle("Fusion")
        _Now.in_style = True
    _keep_still(app)
    if not _Now.system_points:
        # Asked once, before our own size is the program's.
        _Now.system_points = app.font().pointSizeF()
        hints.colorSchemeChanged.connect(lambda _scheme: _dress(app))
        if hasattr(hints, "accessibility"):
            hints.accessibility().contrastPreferenceChanged.connect(lambda _contrast: _dress(app))
    _Now.wanted = dark
    _Now.scale = text_scale * _system_scale()
    _dress(app)


def token(name: str) -> QColor:
    """A colour by its token name, such as ``accent``."""
    return QColor(_colour(_Now.colours[name]))


def fill(painter: QPainter, place: QRect, name: str) -> None:
    """Fill a place with the token ``name``.

    Not with fillRect, which brings QGradient with its 169 presets: 2 ms and more in the first picture.
    """
    painter.save()
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(token(name))
    painter.drawRect(place)
    painter.restore()


@lru_cache
def _colour(value: str) -> QColor:
    # Asked for hundreds of times in every picture; reading it takes longer than painting with it.
    return QColor(value)


def is_high_contrast() -> bool:
    """Whether the system's own colours hold, for whoever asked for high contrast."""
    return _Now.high_contrast


def is_dark() -> bool:
    """Whether the dark colours hold."""
    return _Now.dark


def scale() -> float:
    """How much larger text is than in the drawings: 1.0 is 14 px for body text at 96 dots an inch."""
    return _Now.scale


def px(length: float) -> int:
    """A length in the drawings, grown with the text: for what has to hold words."""
    return round(length * max(1.0, _Now.scale))


def font(role: str, tabular: bool = False) -> QFont:
    """The system's font in the size and weight of a role: ``body``, ``strong``, ``small``, ``caption``..."""
    return QFont(_made_font(role, tabular))


@lru_cache
def _made_font(role: str, tabular: bool) -> QFont:
    size, weight = TYPE[role]
    result = QFont(QApplication.font())
    result.setPointSizeF(_points(size))
    result.setWeight(QFont.Weight(weight))
    if tabular and hasattr(result, "setFeature"):
        result.setFeature(QFont.Tag("tnum"), 1)
    return result


def line_height(role: str) -> int:
    """How many px a line of a role needs."""
    return _measured(role)[0]


def font_key(role: str) -> str:
    """What tells the font of a role from every other, of another size or family too."""
    return _measured(role)[1]


@lru_cache
def _measured(role: str) -> tuple[int, str]:
    # Asked for with every tile that is painted.
    made = _made_font(role, False)
    return QFontMetrics(made).height(), made.key()


def metrics(role: str) -> QFontMetricsF:
    """How wide and high text of a role is."""
    return QFontMetricsF(font(role))


def _points(size: float) -> float:
    return size * 72.0 / _dots_per_inch() * _Now.scale


def _dots_per_inch() -> float:
    screen = QGuiApplication.primaryScreen()
    return screen.logicalDotsPerInch() if screen is not None else _PX_PER_INCH


def _system_scale() -> float:
    # Systems' usual sizes lie between 9 and 11 points; only whoever asked for larger text gets larger text.
    return max(1.0, _Now.system_points / (_BODY_PX * 72.0 / _dots_per_inch()))


def _dress(app: QApplication) -> None:
    system = QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark
    dark = _Now.dark = system if _Now.wanted is None else _Now.wanted
    _Now.high_contrast = _high_contrast()
    if _Now.high_contrast:
        palette = _system_palette(app)
        _Now.dark = palette.color(_ROLE.Window).lightness() < 128
        _Now.colours = high_contrast.colours_of(palette)
    else:
        _Now.colours = DARK if dark else LIGHT
        app.setPalette(_palette(_Now.colours))
    _made_font.cache_clear()
    _measured.cache_clear()
    app.setFont(font("body"))
    # Taken off first: Qt keeps what it found out for each widget, some that are gone among them, and would go
    # through all of those for a new sheet.
    app.setStyleSheet("")
    app.setStyleSheet(_style_sheet(_Now.colours))


def _keep_still(app: QApplication) -> None:
    """Nothing moves: no menu unrolls, no hint fades. Whoever asked their system for less motion gets none.

    Qt tells of that wish from 6.12 on only, so it is not waited for: nothing of ours is lost without motion.
    """
    for effect in Qt.UIEffect:
        app.setEffectEnabled(effect, False)


def _high_contrast() -> bool:
    hints = QGuiApplication.styleHints()
    if not hasattr(hints, "accessibility"):  # since Qt 6.10
        return False
    return hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast


def _system_palette(app: QApplication) -> QPalette:
    """The system's own colours, which are the program's again."""
    app.setPalette(QPalette())
    return app.palette()


def _style_sheet(colours: Mapping[str, str]) -> str:
    values = {**colours, **{role: f"{_points(size):.2f}pt" for role, (size, _) in TYPE.items()}}
    values["scroll"] = colours["ctl"]
    values.update({name: f"{length}px" for name, length in _grown_lengths().items()})
    # What holds words grows with them; hairlines stay.
    sheet = STYLE_SHEET + (high_contrast.STYLE_SHEET if _Now.high_contrast else "")
    grown = re.sub(r"(?<=min-height: )[3-9]\d(?=px)", lambda match: str(px(int(match[0]))), sheet)
    return re.sub(r"@([a-z0-9-]+)", lambda match: values[match[1]], grown)


def _grown_lengths() -> dict[str, int]:
    """Px of the small parts that grow with the text, and of those that follow from them."""
    half = px(6)
    return {
        "knob": 2 * half,
        "knob-out": half,
        "knob-round": half + 2,
        "knob-room": 2 * half + 10,
        "segment-down": px(32) - 2,  # its edge is a pixel wider above and below
    }


def _palette(colours: Mapping[str, str]) -> QPalette:
    roles = {
        _ROLE.Window: "bg",
        _ROLE.WindowText: "text",
        _ROLE.Base: "surface",
        _ROLE.AlternateBase: "side",
        _ROLE.Text: "text",
        _ROLE.Button: "surface",
        _ROLE.ButtonText: "text",
        _ROLE.BrightText: "on",
        _ROLE.Highlight: "accent",
        _ROLE.HighlightedText: "on",
        _ROLE.Accent: "accent",
        _ROLE.Link: "accent",
        _ROLE.LinkVisited: "accent",
        _ROLE.PlaceholderText: "text3",
        _ROLE.ToolTipBase: "surface",
        _ROLE.ToolTipText: "text",
        _ROLE.Light: "surface",
        _ROLE.Midlight: "line",
        _ROLE.Mid: "line",
        _ROLE.Dark: "ctl",
        _ROLE.Shadow: "shadow",
    }
    palette = QPalette()
    for role, name in roles.items():
        palette.setColor(role, QColor(colours[name]))
    for role in (_ROLE.WindowText, _ROLE.Text, _ROLE.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(colours["dis"]))
    return palette
