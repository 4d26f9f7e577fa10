"""What the network is fed: shuffled, mixed batches, made ahead of it."""

from __future__ import annotations

import math
import time
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from typing import Protocol

import keras
import numpy as np

from .mixing import mix

#: Batches that are under way while the network works on one.
_AHEAD = 4
Batch = tuple[np.ndarray, np.ndarray]


class Source(Protocol):
    """Anything that hands out what a network sees of some photos in an epoch. Several threads call it."""

    def rows(self, epoch: int, rows: np.ndarray) -> np.ndarray: ...


@dataclass(frozen=True)
class Phase:
    """One stretch of learning: how long, how fast, and a name for the progress lines.

    `epochs` is what the schedule is laid out for; learning ends after `stop` of them.
    `stage`: "head" or "body".
    """

    name: str
    epochs: int
    rate: float
    batch: int
    seed: int
    stage: str = "body"
    stop: int | None = None

    @property
    def last(self) -> int:
        return self.epochs if self.stop is None else min(self.stop, self.epochs)

    def key(self, epoch: int, *more: int) -> tuple[int, ...]:
        """What all randomness in an epoch springs from."""
        return (self.seed, int(self.stage == "body"), epoch, *more)


class Batches(keras.utils.PyDataset):  # type: ignore[misc]
    """Batches of (views, one-hot labels); every epoch brings the next view of each photo.

    What a batch holds depends on the phase's seed and stage, the epoch and the batch's number alone, not on
    which were made before it: a fit that is taken up again sees what it would have seen.
    """

    def __init__(
        self,
        source: Source,
        rows: np.ndarray,
        targets: np.ndarray,
        phase: Phase,
        *,
        mixup: float = 0.0,
        cutmix: float = 0.0,
        first: int = 0,
        devices: int = 1,
    ) -> None:
        """`first`: the epoch to begin with; `devices`: how many share each batch, so that it must divide."""
        super().__init__(workers=1)
        self._source, self._rows, self._targets, self._phase = source, rows, targets, phase
        self._mixup, self._cutmix = mixup, cutmix
        self._count = len(rows) - len(rows) % devices
        self._crew = ThreadPoolExecutor(2)
        self._begin(first)

    def _begin(self, epoch: int) -> None:
        self._epoch = epoch
        self._order = np.random.default_rng(self._phase.key(epoch)).permutation(self._rows)[: self._count]
        self._coming: dict[int, Future[Batch]] = {}
        #: batch -> when it was asked for, and when it was handed over
        self.handed: dict[int, tuple[float, float]] = {}

    def __len__(self) -> int:
        return math.ceil(self._count / self._phase.batch)

    def __getitem__(self, index: int) -> Batch:
        asked = time.monotonic()
        for coming in range(index, min(index + _AHEAD + 1, len(self))):
            if coming not in self._coming:
                self._coming[coming] = self._crew.submit(self._made, coming)
        batch = self._coming.pop(index).result()
        self.handed[index] = (asked, time.monotonic())
        return batch

    def _made(self, index: int) -> Batch:
        rows = self._order[index * self._phase.batch : (index + 1) * self._phase.batch]
        rng = np.random.default_rng(self._phase.key(self._epoch, index))
        return mix(self._source.rows(self._epoch, rows), self._targets[rows], rng, self._mixup, self._cutmix)

    def on_epoch_end(self) -> None:
        for future in self._coming.values():  # begun only for Keras' look at the first batch
            future.cancel()
        self._begin(self._epoch + 1)

    def close(self) -> None:
        self._crew.shutdown(cancel_futures=True)
