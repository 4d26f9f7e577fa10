"""Learning: first the head over a frozen network, then the layers above the cut, with a rate that warms up
and ebbs.
"""

from __future__ import annotations

from dataclasses import dataclass

import keras
import numpy as np

from .batches import Batches, Phase, Source
from .checkpoint import Checkpoint, Standing
from .config import FitConfig
from .devices import Devices, spread
from .epochs import EveryEpoch, Row, Watch
from .errors import TrainingError
from .progress import Say, SlowWarning


@dataclass(frozen=True)
class Lesson:
    """What one fit learns from and is measured on.

    `rows`: int [M] of the source's photos to learn from; `labels`: int [N] of all of them; `watched`: int [K]
    to measure on after every epoch, or None. `warning` is told the speed, unless it is a head's.
    """

    rows: np.ndarray
    labels: np.ndarray
    watched: np.ndarray | None
    checkpoint: Checkpoint
    warning: SlowWarning | None


def learn(
    network: keras.Model,
    source: Source,
    lesson: Lesson,
    phase: Phase,
    config: FitConfig,
    devices: Devices,
    say: Say,
    before: list[Row],
    standing: Standing | None = None,
) -> list[Row]:
    """Train `network` (what `source` hands out -> logits), from `standing` on when there is one.

    Cross-entropy with label smoothing, AdamW, a rate that warms up and then ebbs by a cosine or stays. After
    every epoch the checkpoint is written. Returns `before` (the rows of the phases before this one) and a row
    an epoch.
    """
    if phase.last == 0:
        return before
    keras.utils.set_random_seed(phase.seed)
    targets = np.eye(int(network.output.shape[-1]), dtype=np.float32)[lesson.labels]
    first = standing.epoch if standing else 0
    batches = Batches(
        source,
        lesson.rows,
        targets,
        phase,
        mixup=config.mixup,
        cutmix=config.cutmix,
        first=first,
        devices=devices.share,
    )
    watch = None
    if lesson.watched is not None and len(lesson.watched):
        # a model of its own, made outside of the scope: every photo is shown once, on however many devices
        eyes = keras.Model(network.input, network.output)
        # no larger batches than there are photos: they are filled up
        batch = config.batch if devices.share > 1 else min(config.batch, len(lesson.watched))
        watch = Watch(eyes, source, lesson.watched, lesson.labels[lesson.watched], batch)
    with spread(devices, config.batch):
        optimizer = _compiled(network, phase, phase.epochs * len(batches), config, devices)
        if standing:
            if len(standing.optimizer) != len(optimizer.variables):
                raise TrainingError(
                    "The run was begun with another precision, backend or version of Keras than it would go "
                    "on with: use the same ones, or begin anew with another --out."
                )
            network.set_weights(standing.weights)
            for variable, value in zip(optimizer.variables, standing.optimizer, strict=True):
                variable.assign(value)
        history = list(standing.history if standing else before)
        warning = lesson.warning if phase.stage == "body" else None
        averaged = config.ema > 0
        round_it = EveryEpoch(
            phase, batches, watch, lesson.checkpoint, say, history, first, averaged, warning
        )
        try:
            if first < phase.last:
                epochs = {"initial_epoch": first, "epochs": phase.last}
                network.fit(batches, **epochs, verbose=0, shuffle=False, callbacks=[round_it])
            else:  # stopped between the last epoch and what follows it
                optimizer.finalize_variable_values(network.trainable_variables)
        finally:
            batches.close()
    best = lesson.checkpoint.best(phase.stage) if config.keep == "best" and watch is not None else None
    if best is not None:
        network.set_weights(best)
    return history


def best_epoch(history: list[Row]) -> int | None:
    """The epoch of a fit's last phase whose loss on photos held out was least; None if not measured."""
    rows = [r for r in history if r["phase"] == history[-1]["phase"] and "val_loss" in r]
    return int(min(rows, key=lambda r: r["val_loss"])["epoch"]) if rows else None


def _compiled(
    network: keras.Model, phase: Phase, steps: int, config: FitConfig, devices: Devices
) -> keras.optimizers.Optimizer:
    """Make `network` ready to learn; returns its optimizer with all that it holds."""
    optimizer = keras.optimizers.AdamW(
        _schedule(phase.rate, steps, config),
        weight_decay=config.weight_decay,
        global_clipnorm=1.0,
        use_ema=config.ema > 0,
        ema_momentum=config.ema or 0.99,
    )
    optimizer.exclude_from_weight_decay(var_names=["bias", "gamma", "beta"])
    if devices.precision == "mixed_float16":  # its small gradients would vanish
        optimizer = keras.optimizers.LossScaleOptimizer(optimizer)
    network.compile(
        optimizer=optimizer,
        loss=keras.losses.CategoricalCrossentropy(from_logits=True, label_smoothing=config.label_smoothing),
        metrics=["accuracy"],
        jit_compile=devices.compiled,
        auto_scale_loss=False,
    )
    optimizer.build(network.trainable_variables)
    return optimizer


def _schedule(
    rate: float, steps: int, config: FitConfig
) -> keras.optimizers.schedules.LearningRateSchedule | float:
    warm = round(config.warm_up * steps)
    if config.schedule == "constant" and not warm:
        return rate
    return keras.optimizers.schedules.CosineDecay(
        0.0 if warm else rate,
        max(1, steps - warm),
        alpha=1.0 if config.schedule == "constant" else 0.0,  # the share of the rate that is left at the end
        warmup_target=rate if warm else None,
        warmup_steps=warm,
    )
