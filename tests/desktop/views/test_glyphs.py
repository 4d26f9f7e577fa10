"""No missing glyph: the fonts that the window uses can draw every letter of every text, in every language."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtGui import QFont, QFontDatabase, QTextLayout
from PySide6.QtWidgets import QApplication

from wardrobe_desktop.spoken import CATEGORY_NAMES
from wardrobe_desktop.views import theme
from wardrobe_desktop.views.languages import LANGUAGES
from wardrobe_desktop.views.tokens import TYPE

sys.path.insert(0, str(Path(__file__).resolve().parents[3] / "scripts"))
import translations

JAPANESE = QFontDatabase.WritingSystem.Japanese
PAINTED = "→←↵·…✓×©–—"
"""Written by painters or with numbers, and in no translation by itself."""


@pytest.fixture(autouse=True)
def dressed(qapp: QApplication) -> Iterator[None]:
    theme.start(qapp, dark=False)
    yield
    qapp.setStyleSheet("")


@pytest.fixture
def japanese_font() -> str:
    """A family that has Japanese letters; the window falls back to it wherever its own has none."""
    families = QFontDatabase.families(JAPANESE)
    if not families:
        pytest.skip("no font with Japanese letters is installed; install fonts-noto-cjk to look at Japanese")
    return families[0]


def letters(language: str) -> set[str]:
    """Every letter that the window may write in a language: its texts, and days, months and numbers."""
    texts = set(translations.texts())
    if language != "en":
        read = translations.read_ts(translations.FOLDER / f"{language}.ts").values()
        texts = {form for text in read for form in text.forms}
    locale = QLocale(language)
    texts |= {locale.monthName(month) for month in range(1, 13)} | {
        locale.dayName(day) for day in range(1, 8)
    }
    texts |= {locale.toString(1234567.89, "f", 2), locale.formattedDataSize(5_000_000), *CATEGORY_NAMES}
    texts |= {*LANGUAGES.values(), PAINTED}
    return {letter for text in texts for letter in text if not letter.isspace() and letter.isprintable()}


def undrawable(wanted: set[str], font: QFont) -> str:
    """Letters for which neither the font nor any that stands in for it has a glyph."""
    missing = []
    for letter in sorted(wanted):
        layout = QTextLayout(letter, font)
        layout.beginLayout()
        layout.createLine()
        layout.endLayout()
        runs = layout.glyphRuns()
        if not runs or any(0 in run.glyphIndexes() for run in runs):
            missing.append(letter)
    return "".join(missing)


@pytest.mark.parametrize("language", [language for language in LANGUAGES if language != "ja"])
def test_every_letter_can_be_drawn(language: str) -> None:
    wanted = letters(language) - set(LANGUAGES["ja"])  # a name in its own letters, in the list of languages
    for role in TYPE:
        assert undrawable(wanted, theme.font(role)) == "", role


@pytest.mark.usefixtures("japanese_font")
@pytest.mark.parametrize("role", ["body", "strong"])
def test_every_letter_of_japanese_can_be_drawn(role: str) -> None:
    wanted = letters("ja")
    assert len(wanted) > 300
    assert undrawable(wanted, theme.font(role)) == ""


def test_without_a_font_that_has_them_japanese_letters_would_be_found_missing() -> None:
    if "DejaVu Sans" not in QFontDatabase.families():
        pytest.skip("DejaVu Sans, of which it is known what it lacks, is not installed (fonts-dejavu-core)")
    alone = theme.font("body")
    alone.setFamilies(["DejaVu Sans"])
    alone.setStyleStrategy(QFont.StyleStrategy.NoFontMerging)
    assert undrawable(set("Ağ"), alone) == ""
    assert undrawable(set("A服写"), alone) == "写服"
