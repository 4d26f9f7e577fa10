"""Damaged photos by the thousand through ``wardrobe-sorter classify``, as a person would run it.

    python tests/soak/mutants.py --count 20000 --seed 1

What must hold: the program ends by itself, each photo has one row, none holds up the others for longer than
the program's own limit, and all processes together stay below 1 GB. How many ended the helper process or were
given up as too slow is told. A slice of mutants that did not hold is kept for whoever mends it.
"""

from __future__ import annotations

import argparse
import csv
import io
import json
import os
import shutil
import sys
import tempfile
from collections import Counter
from dataclasses import asdict, dataclass, field
from pathlib import Path

from mutating import Base, mutant
from originals import originals
from watching import watch

from wardrobe_desktop.core.errors import Problem, ProblemKind

MEMORY = 2**30
"""Bytes that all processes may hold together."""
STILL = 30.0
"""Seconds for which progress may stand still: ten for a photo, 27 for the largest, and some to start anew."""
SLICE = 500
_LIMIT = 1800.0  # seconds for a slice, which takes some twenty
_DONE, _SOME_FAILED = 0, 1


@dataclass
class Outcome:
    """What came of so many mutants.

    ``verdicts``: rows by category or error; ``faults``: what did not hold.
    """

    count: int = 0
    seed: int = 0
    rows: int = 0
    seconds: float = 0.0
    longest_wait: float = 0.0
    memory: int = 0
    memory_at_most: int = 0
    crashed: list[str] = field(default_factory=list)
    slow: list[str] = field(default_factory=list)
    faults: list[str] = field(default_factory=list)
    verdicts: dict[str, int] = field(default_factory=dict)


def soak(count: int, seed: int, folder: Path, kept: Path | None = None, model: Path | None = None) -> Outcome:
    """Send so many mutants through the program, slice by slice. ``kept``: where bad ones are put aside."""
    bases, outcome = originals(), Outcome(seed=seed)
    for first in range(0, count, SLICE):
        numbers = range(first, min(first + SLICE, count))
        _run_slice(numbers, bases, folder / f"slice-{first}", outcome, kept, model)
        shutil.rmtree(folder / f"slice-{first}")
    return outcome


def _run_slice(
    numbers: range, bases: list[Base], folder: Path, outcome: Outcome, kept: Path | None, model: Path | None
) -> None:
    photos, table = folder / "photos", folder / "table.csv"
    photos.mkdir(parents=True)
    for number in numbers:
        made = mutant(outcome.seed, number, bases)
        (photos / made.name).write_bytes(made.data)
    names = sorted(path.name for path in photos.iterdir())
    command = [sys.executable, "-m", "wardrobe_desktop", "classify", str(photos), "--csv", str(table)]
    command += ["--device", "cpu", *(("--model", str(model)) if model else ())]
    home = {"WARDROBE_SORTER_HOME": str(folder / "home"), "TERM": "xterm"}
    seen = watch(command, {**os.environ, **home}, _LIMIT)
    told = table.read_text(encoding="utf-8") if table.exists() else ""
    rows = list(csv.DictReader(io.StringIO(told, newline="")))
    bad = {kind: _named(rows, kind) for kind in (ProblemKind.CRASHED, ProblemKind.TOO_SLOW)}
    outcome.count += len(numbers)
    outcome.rows += len(rows)
    outcome.seconds += seen.seconds
    outcome.longest_wait = max(outcome.longest_wait, seen.longest_wait)
    outcome.memory = max(outcome.memory, seen.memory)
    outcome.memory_at_most = max(outcome.memory_at_most, seen.memory_at_most)
    outcome.crashed += bad[ProblemKind.CRASHED]
    outcome.slow += bad[ProblemKind.TOO_SLOW]
    outcome.verdicts = dict(
        Counter(outcome.verdicts) + Counter(row["error"] or row["category"] for row in rows)
    )
    where = f"mutants {numbers.start} to {numbers.stop - 1}"
    faults = []
    if seen.status not in (_DONE, _SOME_FAILED) or "Traceback" in seen.output:
        faults.append(f"{where}: ended with status {seen.status}: {seen.output[-2000:]}")
    if sorted(Path(row["path"]).name for row in rows) != names:
        faults.append(f"{where}: {len(rows)} rows for {len(names)} photos")
    if seen.memory > MEMORY:
        faults.append(f"{where}: {seen.memory / 2**20:.0f} MB held")
    if seen.longest_wait > STILL:
        faults.append(f"{where}: stood still for {seen.longest_wait:.1f} s")
    outcome.faults += faults
    if kept is not None:
        _keep(photos, kept, [*bad[ProblemKind.CRASHED], *bad[ProblemKind.TOO_SLOW]], bool(faults))


def _named(rows: list[dict[str, str]], kind: ProblemKind) -> list[str]:
    words = Problem(kind, Path()).what
    return [Path(row["path"]).name for row in rows if row["error"] == words]


def _keep(photos: Path, kept: Path, names: list[str], all_of_them: bool) -> None:
    if all_of_them:
        shutil.copytree(photos, kept / photos.parent.name, dirs_exist_ok=True)
    for name in names:
        kept.mkdir(parents=True, exist_ok=True)
        shutil.copy2(photos / name, kept)


def summary(outcome: Outcome) -> str:
    """What a person reads."""
    verdicts = "\n".join(f"  {number:6} {words}" for words, number in sorted(outcome.verdicts.items()))
    return (
        f"{outcome.count} mutants (seed {outcome.seed}), {outcome.rows} rows, {outcome.seconds:.0f} s, "
        f"longest standstill {outcome.longest_wait:.1f} s, at most {outcome.memory / 2**20:.0f} MB at one "
        f"look, {outcome.memory_at_most / 2**20:.0f} MB for certain\n{verdicts}\n"
        f"  {len(outcome.crashed)} ended the helper, {len(outcome.slow)} were given up as too slow\n"
        + ("\n".join(f"FAULT {fault}" for fault in outcome.faults) or "All held.")
    )


def main() -> int:
    """Run from the command line; exit status 1 when something did not hold."""
    parser = argparse.ArgumentParser(description="Send damaged photos through `wardrobe-sorter classify`.")
    parser.add_argument("--count", type=int, default=1000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--json", type=Path, help="write the outcome here, too")
    parser.add_argument("--keep", type=Path, help="a folder for mutants that ended the helper or were slow")
    parser.add_argument("--model", type=Path, help="another model file")
    args = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="wardrobe-mutants-") as folder:
        outcome = soak(args.count, args.seed, Path(folder), args.keep, args.model)
    print(summary(outcome))
    if args.json:
        args.json.write_text(json.dumps(asdict(outcome), indent=1) + "\n")
    return 1 if outcome.faults else 0


if __name__ == "__main__":
    sys.exit(main())
