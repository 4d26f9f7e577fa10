"""How long a sort takes: moving beside a bare loop of renames, and copying beside ``cp -a`` and ``sync``.

What is measured is the sort itself, from the plan to the last note in the journal, with digests known as they
are after classifying. Every turn has files of its own, made and flushed before; what it is compared with
runs right before or after it, on the same drive.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from tests.benchmarks.table import Row, at_most, median
from tests.benchmarks.turns import quick

from wardrobe_desktop.core import sorter
from wardrobe_desktop.core.content import digest_of
from wardrobe_desktop.core.journal import Journal
from wardrobe_desktop.core.photo import Identity, Photo
from wardrobe_desktop.core.plan import Filing, Mode, make_plan

FOLDERS = ("Dress", "Hat", "Longsleeve", "Outwear", "Pants", "Shirt", "Shoes", "Shorts", "Skirt", "T-shirt")
MOVED, MOVED_QUICK = 20_000, 4_000
COPIED, COPIED_QUICK = 2_000_000_000, 300_000_000  # bytes
PHOTO = 5_000_000  # bytes of a photo that is copied
TURNS, TURNS_QUICK = 5, 3

Deed = Callable[[Path, Path], float]
"""From a folder of files into another; returns seconds."""


def rows() -> list[Row]:
    """Two rows: moving and copying."""
    turns = TURNS_QUICK if quick() else TURNS
    return [
        _moving(MOVED_QUICK if quick() else MOVED, turns),
        _copying(COPIED_QUICK if quick() else COPIED, 3),
    ]


def _moving(count: int, turns: int) -> Row:
    ours, bare = _in_turns(turns, lambda folder: _tiny_files(folder, count), _sort_by(Mode.MOVE), _rename_all)
    return _row(f"{count:,} files moved on one drive", ours, bare, "a bare loop of renames", 8)


def _copying(size: int, turns: int) -> Row:
    ours, bare = _in_turns(turns, lambda folder: _photos(folder, size), _sort_by(Mode.COPY), _copy_all)
    return _row(f"{size / 1e9:g} GB copied and verified", ours, bare, "cp -a, then sync", 4)


def _row(what: str, ours: list[float], bare: list[float], than: str, most: float) -> Row:
    ratio = median([one / other for one, other in zip(ours, bare, strict=True)])
    wanted, holds = at_most(ratio, most, "x")
    return Row(
        what=what,
        ours=f"{median(ours):.2f} s",
        other=f"{median(bare):.2f} s",
        than=than,
        ratio=ratio,
        wanted=wanted,
        holds=holds,
    )


def _in_turns(
    turns: int, fill: Callable[[Path], None], ours: Deed, bare: Deed
) -> tuple[list[float], list[float]]:
    """Seconds of both, as many as there are turns; who goes first changes from turn to turn."""
    seconds: tuple[list[float], list[float]] = ([], [])
    with tempfile.TemporaryDirectory(prefix="wardrobe-sort-bench-", dir=_roomy()) as place:
        for turn in range(turns):
            for which in (turn % 2, 1 - turn % 2):
                folder = Path(place, f"{turn}-{which}")
                (folder / "from").mkdir(parents=True)
                fill(folder / "from")
                os.sync()
                seconds[which].append((ours, bare)[which](folder / "from", folder / "to"))
                shutil.rmtree(folder)
    return seconds


def _roomy() -> str | None:
    """A folder on the drive to measure; WARDROBE_BENCH_DRIVE names it, else it is that of temporary files."""
    return os.environ.get("WARDROBE_BENCH_DRIVE")


def _tiny_files(folder: Path, count: int) -> None:
    for number in range(count):
        (folder / f"IMG_{number:05}.jpg").write_bytes(b"%d" % number)


def _photos(folder: Path, size: int) -> None:
    for number in range(size // PHOTO):
        (folder / f"IMG_{number:05}.jpg").write_bytes(os.urandom(PHOTO))


def _sort_by(mode: Mode) -> Deed:
    def deed(source: Path, target: Path) -> float:
        filings = []
        for number, path in enumerate(sorted(source.iterdir())):
            about = path.stat()
            identity = Identity(about.st_size, about.st_mtime_ns, digest_of(path))
            filings.append(Filing(Photo(path, identity), FOLDERS[number % len(FOLDERS)], None))
        plan = make_plan(filings, target, mode, [source])
        with Journal(source.parent / "journal.sqlite") as journal:
            began = time.perf_counter()
            report = sorter.run(plan, journal)
            seconds = time.perf_counter() - began
        if report.done != len(filings) or report.left:
            raise RuntimeError(f"only {report.done} of {len(filings)} were sorted: {report.left[:3]}")
        return seconds

    return deed


def _rename_all(source: Path, target: Path) -> float:
    for name in FOLDERS:
        (target / name).mkdir(parents=True)
    pairs = [
        (str(path), str(target / FOLDERS[number % len(FOLDERS)] / path.name))
        for number, path in enumerate(sorted(source.iterdir()))
    ]
    began = time.perf_counter()
    for one, other in pairs:
        os.rename(one, other)  # noqa: PTH104 - as bare as can be
    return time.perf_counter() - began


def _copy_all(source: Path, target: Path) -> float:
    began = time.perf_counter()
    subprocess.run(["cp", "-a", str(source), str(target)], check=True)
    subprocess.run(["sync"], check=True)
    return time.perf_counter() - began
