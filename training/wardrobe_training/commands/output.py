"""What the commands share in speaking to a person."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from typing import Any

from wardrobe_training.progress import printable


def say(line: str) -> None:
    print(printable(line), file=sys.stderr, flush=True)


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


def aligned(header: Sequence[str], rows: Sequence[Sequence[str]]) -> list[str]:
    """Lines of a table: the first column to the left, the others to the right."""
    table = [[printable(cell) for cell in row] for row in (header, *rows)]
    widths = [max(map(len, column)) for column in zip(*table, strict=True)]
    lines = []
    for cells in table:
        first = cells[0].ljust(widths[0])
        others = (cell.rjust(width) for cell, width in zip(cells[1:], widths[1:], strict=True))
        lines.append("  " + "  ".join((first, *others)).rstrip())
    return lines


def share(value: float | None) -> str:
    """A share as a percentage, and a dash for one that there is none of."""
    return "–" if value is None else f"{value:.1%}"
