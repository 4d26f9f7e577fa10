"""Which letter stands for which category: one key a category, shown on the screen, the same every time."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from string import ascii_uppercase

TAKEN = frozenset("ANW")
"""A answers look-alikes, N is none of these, W is why; none of them is ever a category."""


def letters_for(names: Sequence[str], taken: Collection[str] = ()) -> list[str]:
    """One capital letter for each name, in order; an empty string once the alphabet is used up.

    Of names that begin alike the first gets that letter, and no other name takes it before: Shirt is S and
    Skirt K, and Rock is R wherever it stands. The others get the first of their own letters that is free.
    Names without any Latin letter (Japanese) get the alphabet by position. ``taken`` are given already.
    """
    free = [letter for letter in ascii_uppercase if letter not in TAKEN and letter not in taken]
    letters = ["" for _ in names]
    for place, name in enumerate(names):
        first = name[:1].upper()
        if first in free:
            letters[place] = first
            free.remove(first)
    for place, name in enumerate(names):
        if not letters[place] and free:
            own = [letter for letter in name.upper() if letter in free]
            letters[place] = own[0] if own else free[0]
            free.remove(letters[place])
    return letters
