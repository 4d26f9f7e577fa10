"""What was measured of a model when it was made, in words; its file names the figures for programs only."""

from __future__ import annotations

import math
from collections.abc import Mapping

from wardrobe_desktop.core.sureness import of_hundred

_TOLD_AS_PROMISE = frozenset({"kept_out_filed", "kept_out_filed_right"})
_TOLD_TOGETHER = frozenset({"kept_out_photos", "kept_out_accuracy_low", "kept_out_accuracy_high"})


def measure_lines(metrics: Mapping[str, float]) -> list[str]:
    """A sentence for each figure, shares rounded to the worse side. What ``promise`` tells is left out."""
    known = _TOLD_AS_PROMISE | _TOLD_TOGETHER
    return [_sentence(name, value, metrics) for name, value in metrics.items() if name not in known]


def _sentence(name: str, value: float, metrics: Mapping[str, float]) -> str:
    n = of_hundred(value)
    match name:
        case "kept_out_accuracy":
            return f"Without ever asking, {n} of 100 answers are right{_certainty(metrics)}."
        case "kept_out_surest_90_right":
            return f"Of the 90 of 100 photos that it is surest of, {n} of 100 are right."
        case "kept_out_calibration_error":
            return f"How sure it says it is lies {math.ceil(value * 100)} of 100 off, on average."
        case "kept_out_familiarity_auroc":
            return f"Of clothes and something else, it knows which is which {n} times in 100."
        case "calibration_photos":
            return f"How sure it says it is was adjusted on {value:,.0f} photos."
    return f"{name.replace('_', ' ').capitalize()}: {value:g}."


def _certainty(metrics: Mapping[str, float]) -> str:
    """How far the share of right answers is to be trusted, as far as the file tells."""
    low, high = (metrics.get(f"kept_out_accuracy_{end}") for end in ("low", "high"))
    photos = metrics.get("kept_out_photos")
    if low is None or high is None or photos is None:
        return ""
    between = f"between {of_hundred(low)} and {math.ceil(high * 100)}"
    return f" ({between}, counted on {photos:,.0f} photos that it had not learnt from)"
