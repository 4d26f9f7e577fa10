"""Splits photos so that no person's photos stand on both sides: validation then means a new person's
wardrobe.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from .data import Sample
from .errors import TrainingError


def people_folds(samples: Sequence[Sample], folds: int, seed: int = 0) -> np.ndarray:
    """Give every sample a fold, int64 [N] from 0 to folds-1; one person's samples share one.

    People are dealt out from the one with most photos down, each to the fold where the categories then stay
    most even. A sample without a known person counts as a person of its own. Raises TrainingError when there
    are fewer people than folds.
    """
    people = [s.person if s.person is not None else f"\0photo {i}" for i, s in enumerate(samples)]
    names, owner = np.unique(people, return_inverse=True)
    if len(names) < folds:
        raise TrainingError(
            f"There are photos of {len(names)} people, too few for {folds} folds; lower --folds."
        )
    labels = np.array([s.label for s in samples])
    counts = np.zeros((len(names), labels.max() + 1))
    np.add.at(counts, (owner, labels), 1)
    shares = counts / np.maximum(
        counts.sum(axis=0), 1
    )  # so that rare categories weigh as much as common ones
    order = np.random.default_rng(seed).permutation(len(names))
    order = order[np.argsort(-counts.sum(axis=1)[order], kind="stable")]
    held = np.zeros((folds, counts.shape[1]))
    fold_of = np.zeros(len(names), np.int64)
    for person in order:
        load = ((held + shares[person]) ** 2).sum(axis=1) - (held**2).sum(axis=1)
        fold_of[person] = int(load.argmin())
        held[fold_of[person]] += shares[person]
    return fold_of[owner]
