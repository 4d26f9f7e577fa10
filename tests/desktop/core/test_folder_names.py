from __future__ import annotations

import unicodedata

import pytest

from wardrobe_desktop.core.folder_names import (
    NameClash,
    SharedFolder,
    folder_of,
    refuse_shared,
    with_name,
    without_names,
)
from wardrobe_desktop.core.prediction import Category

HAT, SHIRT = Category("hat", "Hat"), Category("shirt", "Shirt")
BOTH = (HAT, SHIRT)


def test_own_words_name_the_folder_and_no_words_the_standard_one() -> None:
    named = with_name("  Hüte  ", HAT, BOTH, {})
    assert named == {"hat": "Hüte"}
    assert folder_of(HAT, named) == "Hüte"
    assert with_name("", HAT, BOTH, named) == {}
    assert with_name("Hat", HAT, BOTH, named) == {}
    assert folder_of(HAT, {}) == "Hat"


@pytest.mark.parametrize(
    ("words", "folder"), [("../../etc", "-..-etc"), ("a/b", "a-b"), ("CON", "CON_"), (".secret", "secret")]
)
def test_what_is_no_folder_name_becomes_one(words: str, folder: str) -> None:
    assert with_name(words, HAT, BOTH, {}) == {"hat": folder}


@pytest.mark.parametrize("words", ["Shirt", "shirt", "SHIRT ", "shirt."])
def test_two_categories_never_share_a_folder(words: str) -> None:
    with pytest.raises(NameClash, match=r"is the folder for Shirt already\. Choose another name\."):
        with_name(words, HAT, BOTH, {})


def test_names_that_some_file_system_takes_for_the_same_clash_too() -> None:
    names = {"shirt": unicodedata.normalize("NFC", "Hüte")}
    with pytest.raises(NameClash):
        with_name(unicodedata.normalize("NFD", "hüte"), HAT, BOTH, names)


def test_a_name_that_was_given_up_is_free_and_a_folder_of_another_kind_is_not() -> None:
    assert with_name("Shirt", HAT, BOTH, {"shirt": "Tops"}) == {"shirt": "Tops", "hat": "Shirt"}
    with pytest.raises(NameClash, match="doubtful photos"):
        with_name("have a look", HAT, BOTH, {}, {"Have a look": "doubtful photos"})


def test_taking_own_words_away_is_refused_where_the_standard_name_is_taken() -> None:
    with pytest.raises(NameClash):
        with_name("", SHIRT, BOTH, {"shirt": "Tops", "hat": "Shirt"})


def test_all_own_words_are_taken_away_at_once_and_those_of_other_models_stay() -> None:
    swapped = {"shirt": "Hat", "hat": "Shirt", "sari": "Wraps"}
    assert without_names(["hat", "shirt"], BOTH, swapped) == {"sari": "Wraps"}


def test_a_standard_name_that_a_taught_category_has_by_now_is_not_given_back() -> None:
    taught = Category("own-hat", "hat")
    with pytest.raises(NameClash, match="is the folder for hat already"):
        without_names(["hat", "shirt"], (*BOTH, taught), {"hat": "Headwear"})


@pytest.mark.parametrize("own", ["Shirt", "shirt", "Shirt."])
def test_two_categories_whose_photos_would_be_mixed_in_one_folder_are_refused(own: str) -> None:
    ways = {"hat": ["Hat"], "shirt": ["Shirt"], "own-shirt": [own]}
    for used in ({"shirt"}, {"own-shirt"}, {"shirt", "own-shirt"}):
        with pytest.raises(SharedFolder, match=r"Two categories have the folder “[Ss]hirt”, .* Settings"):
            refuse_shared(ways, used)
    refuse_shared(ways, {"hat"})  # no photo goes there this time


def test_folders_of_one_name_in_different_folders_are_two() -> None:
    refuse_shared({"shirt": ["Shirt"], "own-shirt": ["Hat", "Shirt"]}, {"shirt", "own-shirt"})
    with pytest.raises(SharedFolder, match="“hat/kimono”"):
        refuse_shared({"own-a": ["Hat", "Kimono"], "own-b": ["hat", "kimono"]}, {"own-a"})
