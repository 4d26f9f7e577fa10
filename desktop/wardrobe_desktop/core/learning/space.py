"""Space: coordinates in which photos of one kind of garment lie close together.

Distances between plain embeddings are ruled by what varies within every category: colour, light, how a
garment lies. The directions in which the training photos of one category differ most are therefore shortened.
"""

from __future__ import annotations

import zipfile
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from wardrobe_desktop.core.errors import ModelFileError
from wardrobe_desktop.core.model_file import ModelFile

Floats = NDArray[np.float32]
_ARRAYS = ("centre", "means", "directions", "spread", "rest")
_SHRINKAGE = 0.1
"""Share of the mean variance that every direction keeps. Measured: between 0.03 and 0.5 nothing changes."""
_DIRECTIONS = 32
"""How many directions are shortened. Measured: 16 to 128 differ by less than chance."""
_MAX_BYTES = 64 * 2**20


@dataclass(frozen=True, eq=False)
class Space:
    """Coordinates for embeddings of width D.

    ``centre`` [D] and ``means`` [C,D], the categories' own, are square roots of embeddings; ``directions``
    [D,r] are orthonormal, ``spread`` [r] is the variance along each within a category, and ``rest`` that of
    each other direction. ``means`` is relative to the centre.
    """

    centre: Floats
    means: Floats
    directions: Floats
    spread: Floats
    rest: float

    def coordinates(self, embeddings: NDArray[np.floating]) -> Floats:
        """[N,D] -> [N,D]; a step of length 1 is one standard deviation within a category."""
        away = _root(embeddings) - self.centre
        return self._scaled(away)

    def known(self) -> Floats:
        """Where the model's categories lie, [C,D]."""
        return self._scaled(self.means)

    def _scaled(self, away: Floats) -> Floats:
        v = self._variances()
        scales = 1 / np.sqrt(v)
        along = away @ self.directions
        bent = away * scales[-1] + (along * (scales[:-1] - scales[-1])) @ self.directions.T
        scaled: Floats = bent.astype(np.float32, copy=False)
        return scaled

    def _variances(self) -> Floats:
        """Of each direction, and last of the rest."""
        width, count = self.directions.shape
        mean = (self.spread.sum() + self.rest * (width - count)) / width
        own = np.append(self.spread, self.rest)
        kept: Floats = ((1 - _SHRINKAGE) * own + _SHRINKAGE * mean).astype(np.float32)
        return kept


def space_of(embeddings: NDArray[np.floating], labels: NDArray[np.integer], categories: int) -> Space:
    """The space that these photos span: embeddings [N,D], ``labels`` int [N] from 0 to ``categories`` - 1.

    A category without a photo lies at the centre.
    """
    rows = _root(embeddings)
    centre = rows.mean(axis=0)
    rows -= centre
    means = np.zeros((categories, rows.shape[1]), np.float32)
    for label in np.unique(labels):
        means[label] = rows[labels == label].mean(axis=0)
    rows -= means[labels]
    count = max(1, min(_DIRECTIONS, len(rows) - 1, rows.shape[1] - 1))
    directions, spread = _widest(rows, count)
    total = float((rows.astype(np.float64) ** 2).sum()) / len(rows)
    left = max(total - float(spread.sum()), 1e-6 * max(total, 1e-6)) / (rows.shape[1] - count)
    return Space(centre, means, directions, spread, left)


def load_space(model: ModelFile) -> Space | None:
    """The space made with the model file, from the file beside it; None where there is none for it.

    Raises ModelFileError when there is one that cannot be read.
    """
    path = space_path(model.path)
    if not path.exists():
        return None
    try:
        if path.stat().st_size > _MAX_BYTES:
            raise ValueError
        with np.load(path, allow_pickle=False) as kept:
            if str(kept["model_id"]) not in (model.id, model.quantised_from):
                return None
            centre, means, directions, spread, rest = (kept[n].astype(np.float32) for n in _ARRAYS)
    except (OSError, ValueError, LookupError, EOFError, zipfile.BadZipFile) as error:
        raise _damaged(path) from error
    space = Space(centre, means, directions, spread, float(rest.sum()))
    if not _is_sound(space, len(model.categories)):
        raise _damaged(path)
    return space


def write_space(space: Space, model: ModelFile, path: Path) -> None:
    """Write the file that ``load_space`` reads. Raises OSError."""
    np.savez_compressed(
        path,
        model_id=np.array(model.id),
        centre=space.centre,
        means=space.means.astype(np.float16),
        directions=space.directions.astype(np.float16),
        spread=space.spread,
        rest=np.array([space.rest], np.float32),
    )


def space_path(model: Path) -> Path:
    """Where a model file's space lies: wardrobe.onnx -> wardrobe.space.npz, as for wardrobe.int8.onnx."""
    return model.with_name(f"{model.stem.removesuffix('.int8')}.space.npz")


def _is_sound(space: Space, categories: int) -> bool:
    width = len(space.centre) if space.centre.ndim == 1 else 0
    count = len(space.spread) if space.spread.ndim == 1 else 0
    shapes = space.means.shape == (categories, width) and space.directions.shape == (width, count)
    numbers = (space.centre, space.means, space.directions, space.spread)
    finite = all(bool(np.isfinite(part).all()) for part in numbers)
    positive = bool((space.spread > 0).all()) and 0 < space.rest < float("inf")
    return width > count > 0 and shapes and finite and positive


def _damaged(path: Path) -> ModelFileError:
    return ModelFileError(f"The file {path} beside the model is damaged. Install Wardrobe Sorter again.")


def _root(embeddings: NDArray[np.floating]) -> Floats:
    # The square root evens out features that are seldom but then strongly there. Where a network's features
    # may be negative, the sign is kept.
    rows = np.asarray(embeddings, np.float32)
    root: Floats = np.copysign(np.sqrt(np.abs(rows)), rows)
    return root


def _widest(rows: Floats, count: int) -> tuple[Floats, Floats]:
    """The ``count`` directions of largest variance [D,count], and the variances [count]."""
    # Subspace iteration from a fixed start: a full decomposition of 2,560 features would take a minute.
    rng = np.random.default_rng(0)
    start = rng.standard_normal((len(rows), min(count + 16, len(rows), rows.shape[1])))
    basis = np.linalg.qr(rows.T @ start.astype(np.float32))[0]
    for _ in range(8):
        basis = np.linalg.qr(rows.T @ (rows @ basis))[0]
    _, sizes, turn = np.linalg.svd(rows @ basis, full_matrices=False)
    directions = (basis @ turn.T)[:, :count]
    spread = np.maximum(sizes[:count].astype(np.float64) ** 2 / len(rows), 1e-9)
    return directions.astype(np.float32), spread.astype(np.float32)
