"""High contrast: the system's own colours for every token, and edges where others have tinted grounds."""

from __future__ import annotations

from PySide6.QtGui import QColor, QPalette

from wardrobe_desktop.views.tokens import LIGHT

LEAST = 7.0
"""What words need against their ground, as the guidelines ask of enhanced contrast (WCAG 2.2, 1.4.6)."""

_TEXT = ("line", "ctl", "text", "text2", "text3", "amber", "amber-line", "soft-text")

STYLE_SHEET = """
QMenu::item:selected { background: @accent; color: @on; }
QComboBox QAbstractItemView { selection-background-color: @accent; selection-color: @on; }
QListView[sections="true"]::item:selected { background: @accent; color: @on; }
QPushButton:hover, QComboBox:hover { border-color: @accent; }
QToolButton:hover, QToolButton[segment="true"]:hover { border-color: @accent; }
QPushButton:pressed, QToolButton:pressed { background: @accent; color: @on; }
QPushButton[kind="link"]:pressed { background: transparent; color: @accent; }
QToolButton:checked { border: 1px solid @accent; }
QToolButton[chip="true"] { border: 1px solid @line; }
QFrame[card="soft"] { border: 1px solid @line; }
QFrame[strip="soft"] { border-top: 1px solid @line; }
QProgressBar { background: @bg; border: 1px solid @line; }
QSlider::groove:horizontal { background: @bg; border: 1px solid @line; }
"""
"""Over the usual one: what is chosen is filled or framed, where a tint would be lost."""


def colours_of(palette: QPalette) -> dict[str, str]:
    """Every token from a system's high contrast palette; lines become as strong as words.

    What is chosen takes the system's highlight where words in that colour can be read, else the colour of
    words: links and the focus are painted with it.
    """
    role = QPalette.ColorRole
    ground, text = palette.color(role.Window), palette.color(role.WindowText)
    chosen, on = palette.color(role.Highlight), palette.color(role.HighlightedText)
    if contrast(chosen, ground) < LEAST:
        chosen, on = text, ground
    disabled = palette.color(QPalette.ColorGroup.Disabled, role.WindowText)
    colours = dict.fromkeys(LIGHT, ground.name())
    colours |= dict.fromkeys(_TEXT, text.name())
    colours |= dict.fromkeys(("accent", "accent-hover", "accent-pressed"), chosen.name())
    return colours | {"on": on.name(), "dis": disabled.name()}


def contrast(one: QColor, other: QColor) -> float:
    """How far two colours stand apart, 1 to 21, as WCAG 2.2 reckons."""
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _luminance(colour: QColor) -> float:
    parts = (colour.redF(), colour.greenF(), colour.blueF())
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
