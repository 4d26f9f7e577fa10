"""TaughtCategory: a kind of garment that the person showed the program."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from wardrobe_desktop.core.errors import WardrobeError
from wardrobe_desktop.core.names import collision_key, is_year, safe_folder_name
from wardrobe_desktop.core.prediction import Category, Prediction
from wardrobe_desktop.core.sentence import say

FEWEST = 3
"""From so many examples on a category is looked for."""
ENOUGH = 10
"""Beyond so many, further examples were measured to help little; below, the window asks for more."""
OWN = "own-"
"""Every taught category's id begins with it; no model's category's does."""
LONGEST_NAME = 60
"""Letters in a name; it becomes a folder's."""
_DIGEST = re.compile(r"[0-9a-f]{1,128}")


class TeachingError(WardrobeError):
    """What was asked for cannot be taught. ``str(error)`` says why and what to do."""


@dataclass(frozen=True, slots=True, eq=False)
class Example:
    """A photo that shows a taught category, or of which the person decided what it shows.

    ``digest`` is the photo's content, ``path`` where it last lay, as text. ``probabilities`` float32 [C] and
    ``embedding`` float16 [D] are what the model ``model_id`` said of it.
    """

    digest: str
    model_id: str
    probabilities: NDArray[np.float32]
    embedding: NDArray[np.float16]
    path: str = ""


@dataclass(frozen=True, slots=True, eq=False)
class TaughtCategory:
    """``id`` never changes, ``name`` is the person's. ``parent``: the id of the category that this is a
    kind of, or None. ``examples`` stand in the order in which they were shown. ``declined``: the contents of
    photos that were offered as this and said to be something else. ``place``: the greater, the later it was
    made; 0 before it is kept.
    """

    id: str
    name: str
    parent: str | None = None
    examples: tuple[Example, ...] = ()
    declined: frozenset[str] = frozenset()
    place: int = 0

    @property
    def category(self) -> Category:
        """As the rest of the program knows it."""
        return Category(self.id, self.name, self.parent)

    def usable(self, model_id: str) -> tuple[Example, ...]:
        """The examples that this model has seen; those of another model tell it nothing."""
        return tuple(example for example in self.examples if example.model_id == model_id)

    def is_ready(self, model_id: str) -> bool:
        """Whether this model has seen enough examples to look for it."""
        return len(self.usable(model_id)) >= FEWEST


def example_of(prediction: Prediction, model_id: str = "") -> Example:
    """The example that a looked-at photo makes; ``prediction`` must be the model's own answer.

    ``model_id``: the model in use, whose eight-bit form may be what answered: to learn from, both are one.
    """
    photo = prediction.photo
    return Example(
        photo.digest,
        model_id or prediction.model_id,
        prediction.probabilities,
        prediction.embedding,
        str(photo.path),
    )


def checked_name(name: str, taken: Collection[str], ours: Collection[str] = ()) -> str:
    """The name as its folder will bear it: "Tops-Knit" for "Tops/Knit", as one category has one name.

    Raises TeachingError where it is empty, too long or taken.

    ``ours``: names that the program uses itself, and which no drive may take for this one. With them, that
    of a year is refused as well: its folder lies beside those of the kinds of a category.
    """
    plain = unicodedata.normalize("NFC", name).strip()
    if not plain or not plain.isprintable():
        raise TeachingError(say("A category needs a name: type one, in letters."))
    if len(plain) > LONGEST_NAME:
        raise TeachingError(
            say("This name is too long; use at most {letters} letters.", letters=LONGEST_NAME)
        )
    plain = safe_folder_name(plain)
    if plain.casefold() in {unicodedata.normalize("NFC", other).casefold() for other in taken}:
        raise TeachingError(
            say("There is a category called {name} already; choose another name.", name=plain)
        )
    if ours and (is_year(plain) or collision_key(plain) in {collision_key(each) for each in ours}):
        raise TeachingError(
            say(
                "No category can be called “{name}”, as the program uses that name itself; "
                "call it otherwise.",
                name=plain,
            )
        )
    return plain


def free_name(name: str, taken: Collection[str]) -> str:
    """The name, with a number behind it where it, or the folder that it gives, is taken."""
    used = {collision_key(safe_folder_name(each)) for each in taken}
    count, found = 1, name
    while collision_key(safe_folder_name(found)) in used:
        count += 1
        found = f"{name[:50]} {count}"
    return found


def new_id(name: str, taken: Collection[str]) -> str:
    """An id, readable where the name has Latin letters: ``own-hoodie``, ``own-hoodie-2``."""
    ascii_name = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode("ascii").lower()
    stem = OWN + ("-".join(re.findall(r"[a-z0-9]+", ascii_name))[:40].strip("-") or "category")
    count, found = 1, stem
    while found in taken:
        count += 1
        found = f"{stem}-{count}"
    return found


def is_own_id(text: str) -> bool:
    """Whether this could be a taught category's id."""
    return re.fullmatch(OWN + r"[a-z0-9-]{1,60}", text) is not None


def is_digest(text: str) -> bool:
    """Whether this could be a photo's content hash."""
    return _DIGEST.fullmatch(text) is not None
