"""Which letter stands for which category: one key a category, shown on the screen, the same every time."""

from __future__ import annotations

from collections.abc import Sequence
from string import ascii_uppercase

TAKEN = frozenset("ANW")
"""A answers look-alikes, N is none of these, W is why; none of them is ever a category."""


def letters_for(names: Sequence[str]) -> list[str]:
    """One capital letter for each name, in order; an empty string once the alphabet is used up.

    A name gets the first of its own letters that is free, so that Skirt is K after Shirt took S. Names
    without any Latin letter (Japanese) get the alphabet by position.
    """
    free = [letter for letter in ascii_uppercase if letter not in TAKEN]
    letters: list[str] = []
    for name in names:
        own = [letter for letter in name.upper() if letter in free]
        letter = own[0] if own else (free[0] if free else "")
        if letter:
            free.remove(letter)
        letters.append(letter)
    return letters
