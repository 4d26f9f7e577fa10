"""Category, Prediction, and what follows from it: filed without asking, or looked at by a person."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

from wardrobe_desktop.core.errors import Problem
from wardrobe_desktop.core.photo import Photo

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray


@dataclass(frozen=True, slots=True)
class Category:
    """A kind of garment: ``id`` as in the model file (``t-shirt``), ``name`` for people (``T-shirt``).

    ``parent``: the id of the category that a taught one is a kind of, if the person said so.
    """

    id: str
    name: str
    parent: str | None = None


class Decision(Enum):
    """What the program does with a photo by itself."""

    FILE = "file"
    LOOK = "look"
    FAILED = "failed"


@dataclass(frozen=True, slots=True, eq=False)
class Prediction:
    """What the network says of one photo.

    ``photo`` carries its digest. ``probabilities`` float32 [C], calibrated, sums to 1, in the order of the
    model file's categories. ``embedding`` float16 [D]. ``familiarity``: how much this looks like clothes at
    all (cosine, -1 to 1). ``model_id``: the digest of the model file that said so.
    """

    photo: Photo
    probabilities: NDArray[np.float32]
    embedding: NDArray[np.float16]
    familiarity: float
    model_id: str

    @property
    def best(self) -> int:
        """Index of the likeliest category."""
        return int(self.probabilities.argmax())

    @property
    def confidence(self) -> float:
        """Probability of the likeliest category, 0 to 1."""
        return float(self.probabilities.max())

    def ranking(self) -> Sequence[int]:
        """Category indexes, likeliest first; equal ones in the model's order."""
        return [int(i) for i in (-self.probabilities).argsort(kind="stable")]


@dataclass(frozen=True, slots=True)
class Failure:
    """A photo that could not be read, and why."""

    photo: Photo
    problem: Problem


Reading = Prediction | Failure
"""What comes out of looking at one photo."""
