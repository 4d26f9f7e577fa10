"""How much memory all our processes have together while they look at photos, by the command line."""

from __future__ import annotations

import tempfile
from pathlib import Path

from tests.benchmarks.photos import folder_of
from tests.benchmarks.table import Row, at_most
from tests.benchmarks.turns import quick, watched

_MOST_MB, _MOST_GROWTH = 450.0, 1.10


def rows() -> list[Row]:
    """The peak over many small photos and some of 12 megapixels, and how it grows with their number."""
    many, few = (2000, 500) if quick() else (10_000, 1000)
    peaks = {
        f"{count} photos of 400 x 533 and {large} JPEGs of 12 megapixels": _peak(
            [folder_of("web", count), folder_of("jpeg-12", large)]
        )
        for count, large in ((few, 300), (many, 300))
    }
    found = []
    for name, peak in peaks.items():
        total = sum(peak.values())
        wanted, holds = at_most(total, _MOST_MB, " MB")
        parts = " + ".join(f"{part} {size:.0f}" for part, size in peak.items())
        found.append(
            Row(what=f"peak memory, {name}", ours=f"{total:.0f} MB ({parts})", wanted=wanted, holds=holds)
        )
    smaller, larger = (sum(peak.values()) for peak in peaks.values())
    wanted, holds = at_most(larger / smaller, _MOST_GROWTH)
    found.append(
        Row(
            what=f"peak memory, {many} photos against {few}",
            ours=f"{larger:.0f} MB",
            than=f"{few} photos",
            other=f"{smaller:.0f} MB",
            ratio=larger / smaller,
            wanted=wanted,
            holds=holds,
        )
    )
    return found


def _peak(folders: list[Path]) -> dict[str, float]:
    """Megabytes by process, of `classify` with a table, in a data folder of its own."""
    with tempfile.TemporaryDirectory(prefix="wardrobe-bench-out-") as out:
        _, peak = watched("cli_child", "classify", *folders, "--csv", Path(out) / "photos.csv")
    return peak
