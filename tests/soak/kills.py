"""Sorts that are killed by the hundred, as a power cut would: finished, put back, and nothing lost.

    python tests/soak/kills.py --kills 500

Kills a sort of 200 files at so many random moments in each of four ways (copy or move, on one drive or from
one to another, a drive in memory), half of them at a random line of the core and half after a random time.
Each is then finished and put back, and some of that is killed as well. What must hold: right after a kill
every file is whole at its old or its new place; after finishing all are sorted; after putting back all is as
it was, bytes, times and permissions; no half file ever bears a final name; nothing of ours is left behind.
"""

from __future__ import annotations

import argparse
import json
import multiprocessing
import shutil
import sys
import tempfile
import time
from dataclasses import asdict
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from killing import Broken, Counts, Ground

from wardrobe_desktop.core.plan import Mode

MEMORY = Path("/dev/shm")
SHARE = 25
"""Kills that one process does on the same photos."""

Way = tuple[Mode, bool]
"""Copy or move, and whether to another drive."""


def soak(work: tuple[Way, int, int, str]) -> tuple[Way, Counts]:
    """So many kills of one way, on ground of its own. What breaks is told in the counts and ends it."""
    way, kills, files, seed = work
    mode, across = way
    here = Path(tempfile.mkdtemp(prefix="wardrobe-soak-"))
    there = Path(tempfile.mkdtemp(prefix="wardrobe-soak-", dir=MEMORY)) if across else here
    # Across drives into memory and, for every second part, out of it.
    photos, out = (there, here) if across and int(seed.rsplit(" ", 1)[1]) % 2 else (here, there)
    ground = Ground(photos / "photos", out / "out", here, mode, files, seed)
    try:
        ground.measure()
        while ground.counts.kills < kills:
            ground.kill_once()
    except Broken as broken:
        ground.counts.broken.append(f"{name_of(way)}, seed “{seed}”: {broken} (kept: {photos}, {out})")
        return way, ground.counts
    for folder in {here, there}:
        shutil.rmtree(folder)
    return way, ground.counts


def name_of(way: Way) -> str:
    return f"{way[0].value}, {'two drives' if way[1] else 'one drive'}"


def has_two_drives() -> bool:
    return MEMORY.is_dir() and MEMORY.stat().st_dev != Path(tempfile.gettempdir()).stat().st_dev


def main() -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--kills", type=int, default=500, help="in each of the four ways (default 500)")
    parser.add_argument("--files", type=int, default=200, help="in each sort (default 200)")
    parser.add_argument("--seed", default="1")
    parser.add_argument("--jobs", type=int, default=2, help="processes at once")
    parser.add_argument("--only", help="one way only, such as “copy, two drives”")
    parser.add_argument("--json", type=Path, help="write the counts here")
    args = parser.parse_args()
    ways = [(mode, across) for across in (False, True) for mode in Mode]
    ways = [way for way in ways if args.only in {None, name_of(way)}]
    if any(across for _, across in ways) and not has_two_drives():
        print("There is no second drive (/dev/shm) here, so sorts across two drives are left out.")
        ways = [way for way in ways if not way[1]]
    began, totals = time.monotonic(), {name_of(way): Counts() for way in ways}
    shares = [min(SHARE, args.kills - first) for first in range(0, args.kills, SHARE)]
    works = [
        (way, n, args.files, f"{args.seed} {name_of(way)} {k}") for k, n in enumerate(shares) for way in ways
    ]
    with multiprocessing.get_context("forkserver").Pool(args.jobs) as pool:
        for done, (way, counts) in enumerate(pool.imap_unordered(soak, works), 1):
            totals[name_of(way)].add(counts)
            for broken in counts.broken:
                print(f"BROKEN: {broken}", flush=True)
            if len(works) > len(ways):
                print(f"{done} of {len(works)} parts done", flush=True)
    for name, counts in totals.items():
        tell(name, counts)
    report = {
        "files": args.files,
        "seed": args.seed,
        "seconds": round(time.monotonic() - began, 1),
        "kills": sum(counts.kills for counts in totals.values()),
        "losses": sum(len(counts.broken) for counts in totals.values()),
        "ways": {name: asdict(counts) for name, counts in totals.items()},
    }
    print(
        f"{report['kills']:,} sorts of {args.files} files killed in {report['seconds']:,.0f} s;"
        f" {report['losses']} times something was lost."
    )
    if args.json:
        args.json.parent.mkdir(parents=True, exist_ok=True)
        args.json.write_text(json.dumps(report, indent=1, ensure_ascii=False) + "\n")
    return 1 if report["losses"] else 0


def tell(name: str, counts: Counts) -> None:
    print(
        f"{name}: {counts.kills} sorts killed, finished and put back; {counts.put_back_unfinished} more put"
        f" back unfinished; killed again while finishing {counts.kills_while_finishing} times, while putting"
        f" back {counts.kills_while_putting_back} times; {counts.files_seen_safe:,} looks at a file right"
        " after a kill",
        flush=True,
    )


if __name__ == "__main__":
    sys.exit(main())
