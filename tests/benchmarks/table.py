"""The rows that every measurement gives, and the one table that they make."""

from __future__ import annotations

import statistics
from collections.abc import Callable, Sequence
from typing import TypedDict


class Row(TypedDict, total=False):
    """``what`` was measured; ``ours`` and ``other`` as text with units; ``than``: what that is; ``ratio``
    tells how many times better ours is, or what share is reached; ``wanted``: what must hold, and whether it
    ``holds`` (None: nothing was asked, or it could not be measured).
    """

    what: str
    ours: str
    other: str
    than: str
    ratio: float | None
    wanted: str
    holds: bool | None


Measure = Callable[[], "list[Row]"]
_COLUMNS = ("what", "ours", "other", "ratio", "wanted", "holds")
_HEADS = ("Measured", "Ours", "Compared with", "Ratio", "Wanted", "Holds")


def at_least(value: float, least: float, unit: str = "") -> tuple[str, bool]:
    """``wanted`` and ``holds`` of a row."""
    return f">= {least:g}{unit}", value >= least


def at_most(value: float, most: float, unit: str = "") -> tuple[str, bool]:
    """``wanted`` and ``holds`` of a row."""
    return f"<= {most:g}{unit}", value <= most


def median(values: Sequence[float]) -> float:
    """The middle one, which a busy moment does not move."""
    return float(statistics.median(values))


def as_markdown(rows: Sequence[Row]) -> str:
    """The table as the README quotes it; columns are padded so that it reads well in a terminal, too."""
    lines = [_HEADS, *(tuple(_cell(row, column) for column in _COLUMNS) for row in rows)]
    widths = [max(len(line[place]) for line in lines) for place in range(len(_HEADS))]
    rule = tuple("-" * width for width in widths)
    padded = [
        [cell.ljust(width) for cell, width in zip(line, widths, strict=True)]
        for line in [lines[0], rule, *lines[1:]]
    ]
    return "\n".join("| " + " | ".join(line) + " |" for line in padded)


def _cell(row: Row, column: str) -> str:
    value = row.get(column)
    if column == "other" and row.get("than"):
        return ", ".join(filter(None, [row["than"], row.get("other", "")]))
    if column == "ratio":
        return f"{value:.2f}" if isinstance(value, (int, float)) else ""
    if column == "holds":
        return {True: "yes", False: "NO"}.get(value, "") if isinstance(value, bool) else ""
    return str(value or "")
