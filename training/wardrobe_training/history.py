"""history.csv read back: what each fit of a run did, epoch by epoch."""

from __future__ import annotations

import csv
from dataclasses import dataclass
from pathlib import Path

import numpy as np

#: What phase names end with while the head alone learns.
_HEAD = ", head"


@dataclass(frozen=True)
class Stretch:
    """The epochs of one fit, its head's before its body's. `rows`: the columns of history.csv as text.

    `head`: how many of the epochs taught the head alone.
    """

    name: str
    head: int
    rows: tuple[dict[str, str], ...]

    @property
    def whole(self) -> bool:
        """Whether it is the fit on all photos, and not one without a fold."""
        return not self.name.lower().startswith("fold")

    @property
    def epochs(self) -> np.ndarray:
        """int64 [E], from 1 on through head and body."""
        return np.arange(1, len(self.rows) + 1)

    def values(self, column: str) -> np.ndarray:
        """A column as float64 [E]; NaN where nothing was measured."""
        return np.array([_number(row.get(column)) for row in self.rows])


def read_history(path: Path) -> list[Stretch]:
    """The fits of a run in the order of the file; empty when there is no such file."""
    if not path.is_file():
        return []
    with path.open(newline="", encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    fits: dict[str, list[dict[str, str]]] = {}
    for row in rows:
        fits.setdefault(row.get("fold") or row["phase"].removesuffix(_HEAD), []).append(row)
    return [
        Stretch(name, sum(r["phase"] == "head" or r["phase"].endswith(_HEAD) for r in found), tuple(found))
        for name, found in fits.items()
    ]


def _number(text: str | None) -> float:
    try:
        return float(text) if text else float("nan")
    except ValueError:
        return float("nan")
