"""What the learning part of a network sees of each photo: many augmented views, and the plain one.

A view is worked out once, kept on disk and shared by every fold of a cross-validation. Where the lower layers
are frozen, it is their output as float16: most of the arithmetic of fine-tuning on a processor. Where all
layers learn, it is the augmented picture, drawn on all cores: a graphics card would wait for one core.
"""

from __future__ import annotations

import errno
import math
import os
import shutil
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import keras
import numpy as np

from .drawing import Crew
from .epochs import PLAIN
from .progress import Say

_CHUNK = 64
#: Chunks that are drawn while the network works on one.
_AHEAD = 3


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
        self._count, self._seed, self._say = count, seed, say
        self._crew = Crew(quarter_turns, len(pictures))
        self._computing = threading.Lock()
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
        return self._crew.draw(pictures, [(self._seed, view, int(row)) for row in rows])

    def _at_cut(self, view: int) -> np.ndarray:
        with self._computing:  # batches are made by several threads
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
        _make_room(path, path.stat().st_size)
        for rows, values in self._drawn(view) if self._lower is None else self._passed_on(self._lower, view):
            array[rows] = values
        array.flush()
        done.touch()
        which = "without changes" if view == PLAIN else str(view + 1)
        self._say(f"View {which} is drawn." if whole else f"The frozen layers have seen view {which}.")
        return array

    def _passed_on(self, lower: keras.Model, view: int) -> Iterator[tuple[np.ndarray, np.ndarray]]:
        for rows, pictures in self._drawn(view):
            yield rows, keras.ops.convert_to_numpy(lower.predict_on_batch(pictures))

    def _drawn(self, view: int) -> Iterator[tuple[np.ndarray, np.ndarray]]:
        """All rows in chunks; the next ones are drawn while the network works on this one."""
        chunks = np.array_split(np.arange(len(self)), math.ceil(len(self) / _CHUNK))
        with ThreadPoolExecutor(_AHEAD) as pool:
            coming = [pool.submit(self._pictures_of, view, rows) for rows in chunks[:_AHEAD]]
            for index, rows in enumerate(chunks):
                pictures = coming.pop(0).result()
                if index + _AHEAD < len(chunks):
                    coming.append(pool.submit(self._pictures_of, view, chunks[index + _AHEAD]))
                yield rows, pictures

    def close(self) -> None:
        """Let the processes go that drew."""
        self._crew.close()


def _make_room(path: Path, size: int) -> None:
    """Claim `size` bytes for `path`: a disk that is full shall say so now. A write through a memory map to a
    disk that has run full kills the process without a word."""
    free = shutil.disk_usage(path.parent).free
    if free < size:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC), str(path))
    if hasattr(os, "posix_fallocate"):
        with path.open("r+b") as file:
            os.posix_fallocate(file.fileno(), 0, size)


class HeadViews:
    """One view of each photo as it reaches the head, for a head that learns before the layers below it do.

    `reader`: cut -> (embedding, logits), as it was before anything learned.
    """

    def __init__(self, views: Views, reader: keras.Model) -> None:
        self._views, self._reader = views, reader
        self._embeddings: dict[int, np.ndarray] = {}

    def prepare(self, plain: bool) -> None:
        """Work the embeddings out, once: to be called while the layers below the head are as they were.
        `plain`: those of the plain views as well."""
        for view in (0, PLAIN) if plain else (0,):
            if view not in self._embeddings:
                everything = np.arange(len(self._views))
                self._embeddings[view] = read(self._views, self._reader, everything, view)[0]

    def rows(self, epoch: int, rows: np.ndarray) -> np.ndarray:
        """Embeddings float32 [B,D] of `rows`: of the plain views, or of one that every epoch sees."""
        embeddings: np.ndarray = self._embeddings[min(epoch, 0)][rows]
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
