"""The colours of a photo's middle, told apart in a moment: a network that names garments sees past them."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from numpy.typing import NDArray

Colours = NDArray[np.float32]
"""[10,3]: ten quantiles each of brightness, blueness and redness (Y, Cb, Cr; 0 to 255)."""

_SIDE = 64
_QUANTILES = np.linspace(0.05, 0.95, 10)
_WEIGHTS = np.array([0.5, 1.5, 1.5], np.float32)
"""Light changes between two photos; hues change less."""
_EDGE = (0.2, 0.15)
"""So much of the width and of the height is background, on either side."""


def colours_of(thumbnail: Path) -> Colours | None:
    """Read them from a small picture (JPEG); None where there is none that can be read."""
    # Not where the program starts: nothing asks for colours before a folder has been looked through.
    from PIL import Image

    try:
        with Image.open(thumbnail) as picture:
            picture.draft("YCbCr", (_SIDE, _SIDE))
            small = np.asarray(picture.convert("YCbCr"))
    except (OSError, ValueError, SyntaxError, Image.DecompressionBombError):
        return None
    high, wide = small.shape[:2]
    across, down = round(wide * _EDGE[0]), round(high * _EDGE[1])
    middle = small[down : high - down, across : wide - across].reshape(-1, 3)
    if len(middle) == 0:
        return None
    at = np.round(_QUANTILES * (len(middle) - 1)).astype(np.intp)
    return np.sort(middle, axis=0)[at].astype(np.float32)


def colour_gap(one: Colours, other: Colours) -> float:
    """How different two photos' colours are: 0 for the same, about 45 for two garments of one wardrobe."""
    return float(colour_gaps(one, other))


def colour_gaps(one: Colours, other: Colours) -> Colours:
    """The same for many pairs at once: [n] for two [n,10,3]; what is not a number stays so."""
    gaps: Colours = np.abs(one - other).mean(axis=-2) @ _WEIGHTS
    return gaps
