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
    most even. A sample without a known person counts as a person of its own. No fold is left empty. Raises
    TrainingError when there are fewer people than folds.
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
    fold_of = _dealt(shares, order, folds)
    if len(np.unique(fold_of)) < folds:  # small sets; all others keep the folds that they were trained with
        fold_of = _dealt(shares, order, folds, fill=True)
    return fold_of[owner]


def _dealt(shares: np.ndarray, order: np.ndarray, folds: int, fill: bool = False) -> np.ndarray:
    """A fold for each person, int64 [P]; `shares` float [P,C]: of each category's photos, those of a person.

    To a person with nothing but one category, all folds without it are equally good, and the first is taken:
    of few photos in each of many categories the last folds would get none. With `fill`, the fold with fewest
    people is taken, and the last people go where there is nobody yet.
    """
    held = np.zeros((folds, shares.shape[1]))
    people = np.zeros(folds, np.int64)
    fold_of = np.zeros(len(shares), np.int64)
    for done, person in enumerate(order):
        load = ((held + shares[person]) ** 2).sum(axis=1) - (held**2).sum(axis=1)
        fold = int(load.argmin())
        if fill:
            needed = len(order) - done <= (people == 0).sum()
            good = people == 0 if needed else load <= load[fold] + 1e-12
            fold = int(np.where(good, people, len(order)).argmin())
        fold_of[person] = fold
        held[fold] += shares[person]
        people[fold] += 1
    return fold_of
