"""What happens around every epoch: what is random is seeded, what was learnt is measured, told and kept."""

from __future__ import annotations

import time
from dataclasses import dataclass
from typing import Any

import keras
import numpy as np

from .batches import Batches, Phase, Source
from .calibration import softmax
from .checkpoint import Checkpoint, Standing
from .progress import Pace, Say, SlowWarning, Teller, duration

#: A row of history.csv.
Row = dict[str, Any]
PLAIN = -1


@dataclass(frozen=True)
class Watch:
    """Photos that are held out, measured without augmentation. `eyes`: what `source` hands out -> logits."""

    eyes: keras.Model
    source: Source
    rows: np.ndarray
    labels: np.ndarray
    batch: int

    def measured(self) -> Row:
        """Mean cross-entropy (natural logarithm) and share of right answers."""
        logits = np.concatenate([self._logits(i) for i in range(0, len(self.rows), self.batch)])
        likely = softmax(logits)[np.arange(len(logits)), self.labels]
        right = logits.argmax(axis=1) == self.labels
        return {
            "val_loss": float(-np.log(np.maximum(likely, 1e-300)).mean()),
            "val_accuracy": float(right.mean()),
        }

    def _logits(self, start: int) -> np.ndarray:
        """The last batch is filled up: then all have one shape, and several devices can share each."""
        rows = self.rows[start : start + self.batch]
        full = np.resize(rows, self.batch)
        said = keras.ops.convert_to_numpy(self.eyes.predict_on_batch(self.source.rows(PLAIN, full)))
        logits: np.ndarray = said[: len(rows)].astype(np.float32)
        return logits


class EveryEpoch(keras.callbacks.Callback):  # type: ignore[misc]
    """`history` holds the rows so far and gets one more an epoch; `first`: epochs done before."""

    def __init__(
        self,
        phase: Phase,
        batches: Batches,
        watch: Watch | None,
        checkpoint: Checkpoint,
        say: Say,
        history: list[Row],
        first: int,
        averaged: bool,
        warning: SlowWarning | None,
    ) -> None:
        super().__init__()
        self._phase, self._batches, self._watch, self._checkpoint = phase, batches, watch, checkpoint
        self._say, self._history, self._first, self._averaged = say, history, first, averaged
        self._seconds_before = history[-1]["seconds"] if first else 0.0
        self._pace = Pace()
        self._warning = warning

    def on_train_begin(self, logs: dict[str, float] | None = None) -> None:
        self._began = time.monotonic()

    def on_epoch_begin(self, epoch: int, logs: dict[str, float] | None = None) -> None:
        self._epoch, self._epoch_began, self._waited = epoch, time.monotonic(), 0.0
        _seed_layers(self.model, self._phase.key(epoch))

    def on_train_batch_begin(self, batch: int, logs: dict[str, float] | None = None) -> None:
        self._asked = time.monotonic()

    def on_train_batch_end(self, batch: int, logs: dict[str, float] | None = None) -> None:
        loss = float(
            (logs or {})["loss"]
        )  # waits for a graphics card to finish, so that the times mean something
        now = time.monotonic()
        asked, handed = self._batches.handed.get(batch, (now, now))
        self._waited += max(0.0, min(handed, now) - max(asked, self._asked))  # Keras asks some steps ahead
        self._pace.step(now - self._asked)
        step, steps = self._pace.seconds, len(self._batches)
        if step is None:
            return
        if self._warning:
            self._warning.tell(step, steps * self._phase.last, self._say)
        if isinstance(self._say, Teller):
            left = step * ((self._phase.last - self._epoch) * steps - batch - 1)
            self._say.move(
                f"{self._phase.name}: epoch {self._epoch + 1} of {self._phase.last}, "
                f"step {batch + 1} of {steps}, loss {loss:.3f}, about {duration(left)} to the last epoch"
            )

    def on_epoch_end(self, epoch: int, logs: dict[str, float] | None = None) -> None:
        waiting = self._waited / max(time.monotonic() - self._epoch_began, 1e-9)
        figures = {name: float(value) for name, value in (logs or {}).items()}
        seen, weights = self._looked()
        spent = time.monotonic() - self._began
        row = {
            "phase": self._phase.name,
            "stage": self._phase.stage,
            "epoch": epoch + 1,
            "seconds": round(self._seconds_before + spent, 1),
            "waiting": round(waiting, 3),
            **figures,
            **seen,
        }
        self._history.append(row)
        if weights is not None and self._is_best():
            self._checkpoint.save_best(self._phase.stage, weights)
        self._checkpoint.save_last(
            Standing(
                self._phase.stage,
                epoch + 1,
                self._history,
                self.model.get_weights(),
                [keras.ops.convert_to_numpy(v) for v in self.model.optimizer.variables],
            )
        )
        self._tell(row, spent / (epoch + 1 - self._first) * (self._phase.last - epoch - 1))

    def on_train_end(self, logs: dict[str, float] | None = None) -> None:
        rows = self._mine()
        waiting = sum(r["waiting"] for r in rows) / len(rows)
        self._say(f"{self._phase.name}: {waiting:.0%} of the time was spent waiting for pictures.")

    def _mine(self) -> list[Row]:
        return [r for r in self._history if r["phase"] == self._phase.name]

    def _is_best(self) -> bool:
        return bool(self._history[-1]["val_loss"] <= min(r["val_loss"] for r in self._mine()))

    def _looked(self) -> tuple[Row, list[np.ndarray] | None]:
        """What the photos held out say, and the weights that they were measured with: the running mean's,
        where there is one."""
        if self._watch is None:
            return {}, None
        variables = self.model.trainable_variables
        learning = [keras.ops.convert_to_numpy(v) for v in variables] if self._averaged else []
        if self._averaged:
            self.model.optimizer.finalize_variable_values(variables)
        seen, weights = self._watch.measured(), self.model.get_weights()
        for variable, value in zip(variables, learning, strict=False):
            variable.assign(value)
        return seen, weights

    def _tell(self, row: Row, left: float) -> None:
        kept_out = f", of those kept out {row['val_accuracy']:.1%}" if "val_accuracy" in row else ""
        rest = f", about {duration(left)} to the last epoch" if left else ""
        self._say(
            f"{self._phase.name}: epoch {row['epoch']} of {self._phase.last}, loss {row['loss']:.3f}, "
            f"right {row['accuracy']:.1%}{kept_out}{rest}"
        )


def _seed_layers(model: keras.Model, key: tuple[int, ...]) -> None:
    """What dropout draws in an epoch shall not depend on the epochs before it in the same process."""
    states = [v for v in model.variables if v.path.endswith("seed_generator_state")]
    for number, state in enumerate(states):
        drawn = np.random.default_rng((*key, number)).integers(0, 2**31)
        state.assign(np.array([drawn, 0], dtype=state.dtype))
