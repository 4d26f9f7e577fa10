"""Every text of the window is there in every language, says the same places to fill in, and Qt finds it."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QApplication

from wardrobe_desktop.core import files, undoing
from wardrobe_desktop.core.sentence import say
from wardrobe_desktop.spoken import CATEGORY_NAMES, category_name, spoken
from wardrobe_desktop.views.languages import LANGUAGES, install_language
from wardrobe_desktop.views.qm import PLURAL_RULES

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "scripts"))
import translations

OTHERS = list(PLURAL_RULES)


@pytest.fixture
def speak(qapp: QApplication) -> Iterator[object]:
    """Puts a language in place; English again afterwards."""
    before = QLocale()
    yield lambda code: install_language(qapp, code)
    install_language(qapp, "en")
    QLocale.setDefault(before)


def test_the_languages_that_can_be_chosen_are_those_that_are_there() -> None:
    assert {"en", *OTHERS} == set(LANGUAGES)


@pytest.mark.parametrize("language", OTHERS)
def test_nothing_is_missing_left_over_or_lost(language: str) -> None:
    assert translations.faults(language) == []


@pytest.mark.parametrize("language", OTHERS)
def test_the_compiled_file_is_that_of_the_texts(language: str) -> None:
    compiled = (translations.FOLDER / f"{language}.qm").read_bytes()
    assert compiled == translations.compiled(language), "run scripts/translations.py compile"


@pytest.mark.parametrize("language", OTHERS)
def test_qt_finds_every_text_in_every_form(language: str, speak: object) -> None:
    speak(language)  # type: ignore[operator]
    for source, text in translations.read_ts(translations.FOLDER / f"{language}.ts").items():
        for count, form in zip(PLURAL_RULES[language].forms, text.forms, strict=False):
            numbered = count if translations.COUNTED in source else -1
            said = QCoreApplication.translate("AnyContext", source, "", numbered)
            assert said == form.replace(translations.COUNTED, str(count)), source


@pytest.mark.parametrize(
    ("language", "word"),
    [("de", "Modell"), ("es", "modelo"), ("fr", "modèle"), ("pt", "modelo"), ("ja", "モデル")],
)
def test_no_language_speaks_of_a_model_where_english_does_not(language: str, word: str) -> None:
    told = translations.read_ts(translations.FOLDER / f"{language}.ts")
    plain = [text for source, text in told.items() if "model" not in source.casefold()]
    assert [text.source for text in plain if any(word in form for form in text.forms)] == []


@pytest.mark.parametrize("language", OTHERS)
def test_no_two_categories_get_the_same_folder(language: str, speak: object) -> None:
    speak(language)  # type: ignore[operator]
    names = [category_name(name) for name in CATEGORY_NAMES]
    assert len({name.casefold() for name in names}) == len(CATEGORY_NAMES)
    assert not any(re.search(r'[/\\:*?"<>|]', name) for name in names)


def test_a_sentence_of_the_core_is_translated_with_what_was_filled_in(speak: object) -> None:
    template = "“{file}” could not be written ({reason}). Choose another folder."
    sentence = say(template, file="a{b}.csv", reason="x")
    assert sentence == "“a{b}.csv” could not be written (x). Choose another folder."
    speak("de")  # type: ignore[operator]
    assert "a{b}.csv" in spoken(sentence)
    assert "could not" not in spoken(sentence)
    assert spoken("never heard of") == "never heard of"


@pytest.mark.parametrize("language", OTHERS)
def test_why_a_file_was_left_when_it_was_to_go_back_is_translated(language: str, speak: object) -> None:
    speak(language)  # type: ignore[operator]
    kept = (undoing._NOT_THERE, undoing._AWAY, undoing._CHANGED, undoing._TAKEN, undoing._ONLY_ONE)
    for why in (*kept, undoing.NOT_NOTED, *files.BIN_REFUSALS):
        assert spoken(why) != why


def test_the_language_of_the_system_is_spoken_where_none_was_chosen(speak: object) -> None:
    assert speak("") in LANGUAGES  # type: ignore[operator]
    assert speak("xx") in LANGUAGES  # type: ignore[operator]
