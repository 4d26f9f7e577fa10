"""What the commands share in speaking to a person."""

from __future__ import annotations

import sys
from typing import Any


def say(line: str) -> None:
    print(line, file=sys.stderr, flush=True)


def sentence(summary: dict[str, Any]) -> str:
    low, high = summary["accuracy_interval"]
    filed = "none would be filed without asking"
    if summary["filed_right"] is not None:
        filed = f"{summary['filed']:.1%} would be filed without asking, {summary['filed_right']:.1%} rightly"
    return (
        f"{summary['accuracy']:.1%} of {summary['photos']} photos right "
        f"(95 % interval {low:.1%} to {high:.1%}); {filed}; "
        f"calibration error {summary['calibration_error']:.3f}."
    )
