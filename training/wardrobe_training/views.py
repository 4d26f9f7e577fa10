"""What the learning part of a network sees of each photo: many augmented views, and the plain one.

A view is worked out once, kept on disk and shared by every fold of a cross-validation. Where the lower layers
are frozen, it is their output as float16: most of the arithmetic of fine-tuning on a processor. Where all
layers learn, it is the augmented picture, drawn on all cores: a graphics card would wait for one core.
"""

from __future__ import annotations

import math
import multiprocessing
import os
from collections.abc import Callable, Iterator
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor
from pathlib import Path

import keras
import numpy as np

from .augment import augment_all

PLAIN = -1
_CHUNK = 64
#: Fewer pictures than this are drawn sooner than processes have started.
_FEW = 500
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
            kept = view != PLAIN and self._count > 0
            return np.asarray(self._at_cut(view)[rows]) if kept else self._pictures_of(view, rows)
        at_cut: np.ndarray = self._at_cut(view)[rows]
        return at_cut.astype(np.float32)

    def _pictures_of(self, view: int, rows: np.ndarray) -> np.ndarray:
        pictures: np.ndarray = self._pictures[rows]
        if view == PLAIN:
            return pictures
        return augment_all(pictures, self._seeds(view, rows), self._quarter_turns)

    def _seeds(self, view: int, rows: np.ndarray) -> list[tuple[int, int, int]]:
        return [(self._seed, view, int(row)) for row in rows]

    def _at_cut(self, view: int) -> np.ndarray:
        if view not in self._kept:
            if self._count == 0:  # a fresh view is seen only once
                self._kept = {v: a for v, a in self._kept.items() if v == PLAIN}
            self._kept[view] = self._computed(view)
        return self._kept[view]

    def _computed(self, view: int) -> np.ndarray:
        path = self._folder / f"view{'' if view == PLAIN else view}.npy"
        done = path.with_suffix(".done")
        whole = self._lower is None
        shape = self._pictures.shape if self._lower is None else (len(self), *self._lower.output.shape[1:])
        if done.exists():
            kept: np.ndarray = np.load(path, mmap_mode="r")
            return kept
        self._folder.mkdir(parents=True, exist_ok=True)
        kind = np.uint8 if whole else np.float16
        array = np.lib.format.open_memmap(path, mode="w+", dtype=kind, shape=shape)
        for rows, values in self._drawn(view) if self._lower is None else self._passed_on(self._lower, view):
            array[rows] = values
        array.flush()
        done.touch()
        which = "without changes" if view == PLAIN else str(view + 1)
        self._say(f"View {which} is drawn." if whole else f"The frozen layers have seen view {which}.")
        return array

    def _passed_on(self, lower: keras.Model, view: int) -> Iterator[tuple[np.ndarray, np.ndarray]]:
        for rows, pictures in self._ahead(view):
            yield rows, keras.ops.convert_to_numpy(lower.predict_on_batch(pictures))

    def _drawn(self, view: int) -> Iterator[tuple[np.ndarray, np.ndarray]]:
        """Augmented pictures in chunks, drawn by one process a core: Python's own lock would hold threads up.

        Spawned, not forked: a copy of a process that runs a backend's threads can hang.
        """
        chunks = np.array_split(np.arange(len(self)), math.ceil(len(self) / _CHUNK))
        told = [(self._pictures[rows], self._seeds(view, rows), self._quarter_turns) for rows in chunks]
        if len(self) < _FEW:
            yield from zip(chunks, (augment_all(*one) for one in told), strict=True)
            return
        with ProcessPoolExecutor(os.cpu_count(), mp_context=multiprocessing.get_context("spawn")) as crew:
            yield from zip(chunks, crew.map(augment_all, *zip(*told, strict=True)), strict=True)

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
