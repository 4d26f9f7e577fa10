"""Which settings a sweep tries: values of some options, all combined or drawn at random."""

from __future__ import annotations

import itertools
import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from .errors import TrainingError

Value = float | tuple[int, ...]
#: Field of FitConfig -> what this trial gives it.
Setting = dict[str, Value]

#: What can be swept, and what people read for it. None of these changes what the frozen layers see, so all
#: trials share it.
NAMES = {
    "head_rate": "head rate",
    "rate": "rate",
    "inner": "inner",
    "dropout": "dropout",
    "weight_decay": "weight decay",
    "label_smoothing": "label smoothing",
    "mixup": "mixup",
}
#: Drawn, and plotted, by their logarithm: a factor matters there, not a distance.
LOGARITHMIC = frozenset({"head_rate", "rate", "weight_decay"})


@dataclass(frozen=True)
class Span:
    """All numbers from `low` to `high`, to draw from."""

    low: float
    high: float


@dataclass(frozen=True)
class Axis:
    """One option that a sweep varies: its field in FitConfig, and values, or spans to draw values from."""

    field: str
    choices: tuple[Value | Span, ...]


def read_axis(field: str, words: Sequence[str]) -> Axis:
    """An axis from what a person wrote: `0.2 0.5`, `1e-4:1e-2`, and for `inner` `none 100 100,50`.

    Raises TrainingError with a sentence for a word that is none of these.
    """
    read = _units if field == "inner" else _number_or_span
    # a value written twice is one trial
    return Axis(field, tuple(dict.fromkeys(read(word, field) for word in words)))


def _units(word: str, field: str) -> tuple[int, ...]:
    if word == "none":
        return ()
    try:
        units = tuple(int(part) for part in word.split(","))
    except ValueError:
        units = (0,)
    if min(units) < 1:
        raise TrainingError(
            f"{word} names no inner layers: write none, a number of units, or several with commas (100,50)."
        )
    return units


def _number_or_span(word: str, field: str) -> float | Span:
    try:
        ends = [float(part) for part in word.split(":")]
    except ValueError:
        ends = []
    if not 1 <= len(ends) <= 2 or not all(math.isfinite(end) for end in ends):
        raise TrainingError(f"{word} is no value for the {NAMES[field]}: write a number, or LOW:HIGH.")
    if len(ends) == 1:
        return ends[0]
    low, high = ends
    if low >= high or (field in LOGARITHMIC and low <= 0):
        raise TrainingError(
            f"From {word} no {NAMES[field]} can be drawn: write the lower number first, and for rates one "
            "above 0."
        )
    return Span(low, high)


def grid(axes: Sequence[Axis]) -> list[Setting]:
    """Every combination, the last axis varying fastest; raises TrainingError where an axis has a span."""
    for axis in axes:
        if any(isinstance(choice, Span) for choice in axis.choices):
            raise TrainingError(
                f"The {NAMES[axis.field]} is given as a span; say with --trials how many settings to "
                "draw, or list the values."
            )
    combined = itertools.product(*([(a.field, c) for c in a.choices] for a in axes))
    return [dict(setting) for setting in combined]  # type: ignore[arg-type]  # no span is left


def draw(axes: Sequence[Axis], count: int, seed: int) -> list[Setting]:
    """`count` different settings drawn at random; with a larger count the same ones come first.

    Where there are only lists, no more than all their combinations.
    """
    rng = np.random.default_rng(seed)
    if not any(isinstance(choice, Span) for axis in axes for choice in axis.choices):
        combined = grid(axes)
        return [combined[i] for i in rng.permutation(len(combined))[:count]]
    return [{axis.field: _drawn(axis, rng) for axis in axes} for _ in range(count)]


def _drawn(axis: Axis, rng: np.random.Generator) -> Value:
    choice = axis.choices[int(rng.integers(len(axis.choices)))]
    if not isinstance(choice, Span):
        return choice
    if axis.field in LOGARITHMIC:
        value = math.exp(rng.uniform(math.log(choice.low), math.log(choice.high)))
    else:
        value = rng.uniform(choice.low, choice.high)
    return float(f"{value:.3g}")  # short enough to be read and typed


def written(value: Value) -> str:
    """A value as people read and write it: `0.001`, `none`, `100,50`."""
    if isinstance(value, tuple):
        return ",".join(map(str, value)) or "none"
    return f"{value:g}"
