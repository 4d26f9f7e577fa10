"""Which letter stands for which category."""

from __future__ import annotations

from wardrobe_desktop.views.letters import letters_for

NAMES = ["Dress", "Hat", "Long sleeve", "Outerwear", "Pants", "Shirt", "Shoes", "Shorts", "Skirt", "T-shirt"]
GERMAN = [
    *("Hemd oder Bluse", "Hose", "Jacke oder Mantel", "Kleid", "Kopfbedeckung", "Kurze Hose"),
    *("Langarmoberteil", "Rock", "Schuhe", "T-Shirt"),
]


def test_each_category_gets_the_first_of_its_letters_that_is_free() -> None:
    assert letters_for(NAMES) == ["D", "H", "L", "O", "P", "S", "E", "R", "K", "T"]


def test_no_name_takes_the_first_letter_of_another() -> None:
    assert letters_for(["Shorts", "Schuhe", "Hose"]) == ["S", "C", "H"]
    letters = letters_for(GERMAN)
    assert letters == ["H", "O", "J", "K", "P", "U", "L", "R", "S", "T"]


def test_letters_given_before_are_not_given_again() -> None:
    assert letters_for(["Rucksack", "Socks"], taken="RSOC") == ["U", "K"]


def test_letters_that_mean_something_else_are_never_given() -> None:
    assert letters_for(["Anna", "Wan"]) == ["B", "C"]


def test_names_without_latin_letters_get_the_alphabet_by_position() -> None:
    assert letters_for(["ドレス", "帽子", "シャツ"]) == ["B", "C", "D"]


def test_when_the_alphabet_is_used_up_the_rest_have_no_letter() -> None:
    letters = letters_for([f"Kind {number}" for number in range(30)])
    given = [letter for letter in letters if letter]
    assert len(given) == len(set(given)) == 23
    assert letters[23:] == [""] * 7
