"""Draws augmented pictures on all cores."""

from __future__ import annotations

import multiprocessing
import os
import threading
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor

import numpy as np

from .augment import augment_all

#: Fewer pictures than this are drawn sooner than processes have started.
_FEW = 500


class Crew:
    """One process a core, started with the first picture: Python's own lock would hold threads up.

    Who draws a picture changes nothing about it. For sets of few pictures (`size`) there are no processes.
    """

    def __init__(self, quarter_turns: float, size: int) -> None:
        self._quarter_turns = quarter_turns
        self._count = (os.cpu_count() or 1) if size >= _FEW else 0
        self._starting = threading.Lock()
        self._pool: ProcessPoolExecutor | None = None

    def draw(self, pictures: np.ndarray, seeds: Sequence[tuple[int, int, int]]) -> np.ndarray:
        """`augment_all` of `pictures` (uint8 [N,H,W,3]); may be called by several threads at once."""
        if self._count == 0:
            return augment_all(pictures, seeds, self._quarter_turns)
        parts = np.array_split(np.arange(len(pictures)), min(self._count, len(pictures)))
        drawn = [
            self._started().submit(augment_all, pictures[part], [seeds[i] for i in part], self._quarter_turns)
            for part in parts
        ]
        return np.concatenate([part.result() for part in drawn])

    def _started(self) -> ProcessPoolExecutor:
        """Spawned, not forked: a copy of a process that runs a backend's threads can hang."""
        with self._starting:
            if self._pool is None:
                self._pool = ProcessPoolExecutor(
                    self._count, mp_context=multiprocessing.get_context("spawn"), initializer=_end_with_parent
                )
            return self._pool

    def close(self) -> None:
        if self._pool is not None:
            self._pool.shutdown(cancel_futures=True)
            self._pool = None


def _end_with_parent() -> None:
    """A process of the pool would wait for work for ever when the one that it works for is killed."""
    parent = multiprocessing.parent_process()

    def leave() -> None:
        if parent is not None:
            parent.join()
            os._exit(1)

    threading.Thread(target=leave, daemon=True).start()
