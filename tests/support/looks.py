"""Looks: embeddings made by hand in the shipped model's own space, so that a test knows what looks alike."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from wardrobe_desktop.core.learning.space import load_space
from wardrobe_desktop.core.model_file import ModelFile

APART = 30.0
"""So many standard deviations a taught kind lies from the kind that it resembles."""


class Looks:
    """Photos of a kind lie around that kind's own place; a kind within a kind lies a way off."""

    def __init__(self, model: ModelFile) -> None:
        space = load_space(model)
        assert space is not None, "the shipped model comes with its space"
        self._space = space
        self._ids = [category.id for category in model.categories]

    def of(self, category: str, within: str, seed: int) -> NDArray[np.float16]:
        """The embedding [D] of a photo of ``category``, and of the kind ``within`` it, if that is named."""
        space, rng = self._space, np.random.default_rng(seed)
        width = len(space.centre)
        step = np.sqrt(space.rest)
        row = space.centre + space.means[self._ids.index(category)] + 0.3 * step * rng.standard_normal(width)
        if within:
            way = np.random.default_rng(sum(within.encode())).standard_normal(width)
            row = row + APART * step * way / np.linalg.norm(way)
        return (np.sign(row) * row**2).astype(np.float16)
