"""What the learning part of a network sees of each photo: many augmented views, and the plain one.

Where the lower layers are frozen, their output for a view never changes. It is worked out once, kept on disk
as float16 and shared by every fold of a cross-validation: most of the arithmetic of fine-tuning on a
processor.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import keras
import numpy as np

from .augment import augment

PLAIN = -1
_CHUNK = 64
Say = Callable[[str], None]


class Views:
    """Views of N pictures (uint8 [N,H,W,3]) as they reach the cut of a network."""

    def __init__(
        self,
        pictures: np.ndarray,
        lower: keras.Model | None,
        folder: Path,
        *,
        count: int,
        quarter_turns: float,
        seed: int,
        say: Say,
    ) -> None:
        self._pictures, self._lower, self._folder = pictures, lower, folder
        self._count, self._quarter_turns, self._seed, self._say = count, quarter_turns, seed, say
        self._kept: dict[int, np.ndarray] = {}

    def __len__(self) -> int:
        return len(self._pictures)

    def rows(self, epoch: int, rows: np.ndarray) -> np.ndarray:
        """The views of `rows` (int [B]) in an epoch, or PLAIN: float32 [B,...] at the cut, or pictures."""
        view = epoch if epoch == PLAIN or self._count == 0 else epoch % self._count
        if self._lower is None:
            return self._pictures_of(view, rows)
        at_cut: np.ndarray = self._at_cut(view)[rows]
        return at_cut.astype(np.float32)

    def _pictures_of(self, view: int, rows: np.ndarray) -> np.ndarray:
        if view == PLAIN:
            return np.asarray(self._pictures[rows])
        seeds = [np.random.default_rng((self._seed, view, int(row))) for row in rows]
        pictures = self._pictures[rows]
        turned = self._quarter_turns
        return np.stack([augment(p, rng, turned) for p, rng in zip(pictures, seeds, strict=True)])

    def _at_cut(self, view: int) -> np.ndarray:
        if view not in self._kept:
            if self._count == 0:  # a fresh view is seen only once
                self._kept = {v: a for v, a in self._kept.items() if v == PLAIN}
            self._kept[view] = self._computed(view)
        return self._kept[view]

    def _computed(self, view: int) -> np.ndarray:
        assert self._lower is not None
        path = self._folder / f"view{'' if view == PLAIN else view}.npy"
        done = path.with_suffix(".done")
        shape = (len(self), *self._lower.output.shape[1:])
        if done.exists():
            kept: np.ndarray = np.load(path, mmap_mode="r")
            return kept
        self._folder.mkdir(parents=True, exist_ok=True)
        array = np.lib.format.open_memmap(path, mode="w+", dtype=np.float16, shape=shape)
        for rows, pictures in self._ahead(view):
            array[rows] = keras.ops.convert_to_numpy(self._lower.predict_on_batch(pictures))
        array.flush()
        done.touch()
        self._say(f"The frozen layers have seen view {'without changes' if view == PLAIN else view + 1}.")
        return array

    def _ahead(self, view: int) -> Iterator[tuple[np.ndarray, np.ndarray]]:
        """All rows in chunks; the next chunk is drawn while the network works on this one."""
        chunks = np.array_split(np.arange(len(self)), math.ceil(len(self) / _CHUNK))
        with ThreadPoolExecutor(1) as pool:
            coming = [pool.submit(self._pictures_of, view, rows) for rows in chunks[:2]]
            for index, rows in enumerate(chunks):
                pictures = coming.pop(0).result()
                if index + 2 < len(chunks):
                    coming.append(pool.submit(self._pictures_of, view, chunks[index + 2]))
                yield rows, pictures


class HeadViews:
    """One view of each photo as it reaches the head, for a head that learns before the layers below it do.

    `reader`: cut -> (embedding, logits), as it was before anything learned.
    """

    def __init__(self, views: Views, reader: keras.Model) -> None:
        self._embeddings: np.ndarray = read(views, reader, np.arange(len(views)), 0)[0]

    def rows(self, epoch: int, rows: np.ndarray) -> np.ndarray:
        """Embeddings float32 [B,D] of `rows`, the same in every epoch."""
        embeddings: np.ndarray = self._embeddings[rows]
        return embeddings


def read(
    views: Views, reader: keras.Model, rows: np.ndarray, epoch: int = PLAIN
) -> tuple[np.ndarray, np.ndarray]:
    """Embedding float32 [B,D] and logits float32 [B,C] of `rows`, by default of the plain views."""
    parts = [
        [keras.ops.convert_to_numpy(part) for part in reader.predict_on_batch(views.rows(epoch, chunk))]
        for chunk in np.array_split(rows, max(1, math.ceil(len(rows) / _CHUNK)))
    ]
    embedding, logits = (np.concatenate(column) for column in zip(*parts, strict=True))
    return embedding.astype(np.float32), logits.astype(np.float32)
