"""The networks that a run was measured with, each trained without some people: rebuilt from what it kept."""

from __future__ import annotations

from pathlib import Path

import keras
import numpy as np

from .checkpoint import read_arrays
from .errors import TrainingError
from .run_folder import FOLDS, WEIGHTS, Run


def become_fold(run: Run, number: int) -> keras.Model:
    """Give the run's own model the weights that it had in fold `number`; returns that model.

    What does not learn is the same in every fold. Raises TrainingError when the weights were not kept, or
    are another network's.
    """
    path = _weights_of(run.folder, number)
    kept = read_arrays(path) or {}
    variables = {variable.path: variable for variable in run.model.weights}
    fits = kept.keys() <= variables.keys()
    if not fits or any(variables[name].shape != array.shape for name, array in kept.items()):
        raise TrainingError(f"{path} holds the weights of another network; train the run again.")
    for name, array in kept.items():
        variables[name].assign(array.astype(np.float32))
    return run.model


def _weights_of(folder: Path, number: int) -> Path:
    found = sorted((folder / FOLDS).glob(f"fold-{number}-*{WEIGHTS}"))
    if len(found) != 1:
        raise TrainingError(
            f"{folder} keeps the weights of fold {number} {len(found)} times and not once; train it again."
        )
    return found[0]
