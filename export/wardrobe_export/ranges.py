"""Measures between which values the numbers inside a network lie, on real photos."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import onnx

from wardrobe_export.graph import INPUT
from wardrobe_export.session import open_session

_AT_ONCE = 4
#: Ranges are tried from the whole of what was seen down to this share of it.
_TRIED = np.linspace(1.0, 0.3, 36)
_BINS = 2048
#: Of each tensor and batch so many numbers are counted: millions would tell no more.
_COUNTED = 8_000


@dataclass(frozen=True)
class Span:
    """What 256 steps span, from `low` to `high`, which hold 0; `means` [C]: the mean of each channel."""

    low: float
    high: float
    means: np.ndarray


def measure_spans(model: Any, tensors: Sequence[str], pictures: Sequence[np.ndarray]) -> dict[str, Span]:
    """The span of each of `tensors` (float [N,C,h,w]) over `pictures` (uint8 [H,W,3]).

    It is narrower than what was seen where that loses less: rare values are cut off so that the steps are
    finer for all others (least mean squared error). Every span holds 0, which zero padding needs to be exact.
    """
    session = _with_outputs(model, tensors)
    seen = dict.fromkeys(tensors, (0.0, 0.0))
    samples: dict[str, list[np.ndarray]] = {name: [] for name in tensors}
    totals: dict[str, Any] = dict.fromkeys(tensors, 0.0)
    rng = np.random.default_rng(0)
    for start in range(0, len(pictures), _AT_ONCE):
        batch = np.stack(pictures[start : start + _AT_ONCE])
        for name, values in zip(tensors, session.run(list(tensors), {INPUT: batch}), strict=True):
            low, high = seen[name]
            seen[name] = min(low, float(values.min())), max(high, float(values.max()))
            totals[name] = totals[name] + values.mean(axis=(2, 3)).sum(axis=0, dtype=np.float64)
            flat = values.ravel()
            samples[name].append(flat[rng.integers(0, len(flat), _COUNTED)])
    return {
        name: Span(*best_range(np.concatenate(samples[name]), *seen[name]), totals[name] / len(pictures))
        for name in tensors
    }


def best_range(values: np.ndarray, low: float, high: float) -> tuple[float, float]:
    """The part of `low` to `high` (which hold 0) that loses least when it is cut into 255 steps."""
    if not high > low:
        return 0.0, 1.0  # nothing but zeros: any step will do
    counts, edges = np.histogram(values, bins=_BINS, range=(low, high))
    centres = (edges[:-1] + edges[1:]) / 2
    errors = [_loss(counts, centres, low * share, high * share) for share in _TRIED]
    share = float(_TRIED[int(np.argmin(errors))])
    return low * share, high * share


def _loss(counts: np.ndarray, centres: np.ndarray, low: float, high: float) -> float:
    step = (high - low) / 255
    kept = np.clip(np.round((centres - low) / step), 0, 255) * step + low
    return float(np.sum(counts * (kept - centres) ** 2))


def _with_outputs(model: Any, tensors: Sequence[str]) -> Any:
    open_model = onnx.ModelProto()
    open_model.CopyFrom(model)
    del open_model.graph.output[:]
    for name in tensors:
        open_model.graph.output.append(onnx.helper.make_tensor_value_info(name, onnx.TensorProto.FLOAT, None))
    return open_session(open_model.SerializeToString())
