"""Mixes the photos of a batch with each other: a network that has seen blends is less sure of itself."""

from __future__ import annotations

import numpy as np


def mix(
    pictures: np.ndarray, targets: np.ndarray, rng: np.random.Generator, mixup: float, cutmix: float
) -> tuple[np.ndarray, np.ndarray]:
    """Mixup (Zhang et al., 2018) or CutMix (Yun et al., 2019) of a batch with itself in another order.

    `pictures` [B,...] of any kind, `targets` float32 [B,C]; `mixup` and `cutmix` are the alphas of the beta
    distribution, 0 for none. With both, one is drawn for the batch. CutMix needs rows and columns: what has
    none (embeddings) is left to mixup. Returns new arrays of the same shapes and kinds.
    """
    areal = pictures.ndim == 4 and cutmix > 0
    if areal and (not mixup or rng.random() < 0.5):
        return _cut_in(pictures, targets, rng, cutmix)
    if not mixup:
        return pictures, targets
    share = np.float32(rng.beta(mixup, mixup))
    other = rng.permutation(len(pictures))
    mixed = share * pictures + (1 - share) * pictures[other]
    return mixed.astype(pictures.dtype), share * targets + (1 - share) * targets[other]


def _cut_in(
    pictures: np.ndarray, targets: np.ndarray, rng: np.random.Generator, alpha: float
) -> tuple[np.ndarray, np.ndarray]:
    """Lay one rectangle of another photo into each; the labels share by area."""
    height, width = pictures.shape[1:3]
    side = np.sqrt(1 - rng.beta(alpha, alpha))
    tall, wide = round(height * side), round(width * side)
    top, left = rng.integers(0, height - tall + 1), rng.integers(0, width - wide + 1)
    other = rng.permutation(len(pictures))
    mixed = pictures.copy()
    box = np.s_[:, top : top + tall, left : left + wide]
    mixed[box] = pictures[other][box]
    share = np.float32(1 - tall * wide / (height * width))
    return mixed, share * targets + (1 - share) * targets[other]
