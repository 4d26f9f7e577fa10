"""Learning: first the head over a frozen network, then the layers above the cut, with a rate that warms up
and ebbs.
"""

from __future__ import annotations

import math
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

import keras
import numpy as np

from .config import FitConfig

Say = Callable[[str], None]


class Source(Protocol):
    """Anything that hands out what a network sees of some photos in some epoch."""

    def rows(self, epoch: int, rows: np.ndarray) -> np.ndarray: ...


@dataclass(frozen=True)
class Phase:
    """One stretch of learning: how long, how fast, and a name for the progress lines."""

    name: str
    epochs: int
    rate: float
    batch: int
    seed: int


class Batches(keras.utils.PyDataset):  # type: ignore[misc]
    """Shuffled batches of (views, one-hot labels); every epoch brings the next view of each photo."""

    def __init__(
        self, source: Source, rows: np.ndarray, targets: np.ndarray, phase: Phase, mixup: float = 0.0
    ) -> None:
        super().__init__(workers=1)
        self._source, self._rows, self._targets, self._phase, self._mixup = (
            source,
            rows,
            targets,
            phase,
            mixup,
        )
        self._epoch = 0
        self._order = self._shuffled()

    def __len__(self) -> int:
        return math.ceil(len(self._rows) / self._phase.batch)

    def __getitem__(self, index: int) -> tuple[np.ndarray, np.ndarray]:
        rows = self._order[index * self._phase.batch : (index + 1) * self._phase.batch]
        pictures, targets = self._source.rows(self._epoch, rows), self._targets[rows]
        if not self._mixup:
            return pictures, targets
        rng = np.random.default_rng((self._phase.seed, self._epoch, index))
        share = np.float32(rng.beta(self._mixup, self._mixup))
        other = rng.permutation(len(rows))
        mixed = share * pictures + (1 - share) * pictures[other]
        return mixed.astype(pictures.dtype), share * targets + (1 - share) * targets[other]

    def on_epoch_end(self) -> None:
        self._epoch += 1
        self._order = self._shuffled()

    def _shuffled(self) -> np.ndarray:
        return np.random.default_rng((self._phase.seed, self._epoch)).permutation(self._rows)


class Progress(keras.callbacks.Callback):  # type: ignore[misc]
    """One plain line an epoch, with the time left; keeps the figures for history.csv."""

    def __init__(self, phase: Phase, say: Say) -> None:
        super().__init__()
        self._phase, self._say = phase, say
        self.history: list[dict[str, float | str]] = []

    def on_train_begin(self, logs: dict[str, float] | None = None) -> None:
        self._began = time.monotonic()

    def on_epoch_end(self, epoch: int, logs: dict[str, float] | None = None) -> None:
        figures = {name: float(value) for name, value in (logs or {}).items()}
        spent = time.monotonic() - self._began
        left = spent / (epoch + 1) * (self._phase.epochs - epoch - 1)
        self.history.append(
            {"phase": self._phase.name, "epoch": epoch + 1, "seconds": round(spent, 1), **figures}
        )
        self._say(
            f"{self._phase.name}: epoch {epoch + 1} of {self._phase.epochs}, loss {figures['loss']:.3f}, "
            f"right {figures['accuracy']:.1%}, about {math.ceil(left / 60)} min left"
        )


def learn(
    network: keras.Model,
    source: Source,
    rows: np.ndarray,
    labels: np.ndarray,
    phase: Phase,
    config: FitConfig,
    say: Say,
) -> list[dict[str, float | str]]:
    """Train `network` (cut -> logits) on `rows` (int [M]) of `source`; `labels` int [N] for all its rows.

    Cross-entropy with label smoothing, AdamW, cosine schedule with warm-up. Returns the history, one row an
    epoch.
    """
    if phase.epochs == 0:
        return []
    targets = np.eye(int(network.output.shape[-1]), dtype=np.float32)[labels]
    batches = Batches(source, rows, targets, phase, config.mixup)
    steps = phase.epochs * len(batches)
    network.compile(
        optimizer=_optimizer(phase.rate, steps, config),
        loss=keras.losses.CategoricalCrossentropy(from_logits=True, label_smoothing=config.label_smoothing),
        metrics=["accuracy"],
    )
    keras.utils.set_random_seed(phase.seed)
    progress = Progress(phase, say)
    network.fit(batches, epochs=phase.epochs, verbose=0, shuffle=False, callbacks=[progress])
    return progress.history


def _optimizer(rate: float, steps: int, config: FitConfig) -> keras.optimizers.Optimizer:
    warm = round(config.warm_up * steps)
    schedule = keras.optimizers.schedules.CosineDecay(
        0.0 if warm else rate,
        max(1, steps - warm),
        alpha=0.0,
        warmup_target=rate if warm else None,
        warmup_steps=warm,
    )
    optimizer = keras.optimizers.AdamW(
        schedule,
        weight_decay=config.weight_decay,
        global_clipnorm=1.0,
        use_ema=config.ema > 0,
        ema_momentum=config.ema or 0.99,
    )
    optimizer.exclude_from_weight_decay(var_names=["bias", "gamma", "beta"])
    return optimizer
