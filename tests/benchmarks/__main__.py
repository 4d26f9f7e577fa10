"""``make bench``: measures the program and what it is compared with, in turns on the same cores.

Every module beside this one that has a function ``rows()`` is asked for its rows. One table is printed, and
written as JSON with the machine that it was measured on.
"""

from __future__ import annotations

import argparse
import importlib
import json
import os
import platform
import sys
import time
import traceback
from datetime import date
from pathlib import Path

from tests.benchmarks.table import Row, as_markdown

HERE = Path(__file__).parent
WHOLE, SHORT = HERE / "README.md", HERE.parents[1] / "README.md"
HEADLINES = (
    "300 JPEGs of 12 megapixels",
    "60 progressive JPEGs",
    "24 HEIC",
    "peak memory, 10000 photos of",
    "10,000 known photos",
    "window on screen",
    "first photo classified after the start",
    "use while classifying",
    "have a look, two answers",
    "50,000 photos: use, wait",
    "2 GB copied",
)
"""What the project's own page quotes begins with one of these; the whole table stands here."""
BEGIN, END = "<!-- the table that make bench wrote -->", "<!-- its end -->"


def main() -> int:
    """Exit status 1 where something does not hold, 2 where a measurement broke."""
    asked = _arguments()
    for name, wanted in (("QUICK", asked.quick), ("FULL", asked.full)):
        os.environ[f"WARDROBE_BENCH_{name}"] = "1" if wanted else ""
    rows: list[Row] = []
    broken = []
    for name in asked.only or _modules():
        print(f"{name} …", file=sys.stderr, flush=True)
        began = time.monotonic()
        try:
            rows += importlib.import_module(f"tests.benchmarks.{name}").rows()
        except Exception:  # one measurement that breaks must not cost the others
            traceback.print_exc()
            broken.append(name)
        print(f"{name}: {time.monotonic() - began:.0f} s", file=sys.stderr, flush=True)
    print(f"{machine()}, {date.today()}\n\n{as_markdown(rows)}")
    if asked.json:
        told = {"machine": machine(), "date": str(date.today()), "rows": rows, "broken": broken}
        asked.json.write_text(json.dumps(told, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    if asked.quote:
        quote_all(rows, f"{machine()}, {date.today()}.")
    if broken:
        return 2
    return 1 if any(row.get("holds") is False for row in rows) else 0


def quote_all(rows: list[Row], measured_on: str) -> None:
    """The whole table goes beside this file, its headlines onto the project's own page."""
    quote(WHOLE, f"{measured_on}\n\n{as_markdown(rows)}")
    short = [row for row in rows if row["what"].startswith(HEADLINES)]
    quote(SHORT, f"{measured_on}\n\n{as_markdown(short)}")


def quote(page: Path, table: str) -> None:
    """Put the table where the page has the last one, if it has one."""
    text = page.read_text(encoding="utf-8")
    before, begin, rest = text.partition(BEGIN)
    _, end, after = rest.partition(END)
    if begin and end:
        page.write_text(f"{before}{begin}\n{table}\n{end}{after}", encoding="utf-8")


def machine() -> str:
    """The machine in words: cores, processor, memory, system."""
    model = platform.processor() or platform.machine()
    cpu = Path("/proc/cpuinfo")
    if cpu.exists():
        names = [
            line.partition(":")[2].strip() for line in cpu.read_text().splitlines() if "model name" in line
        ]
        model = names[0] if names else model
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 1e9
    cores = len(os.sched_getaffinity(0))
    return (
        f"{cores} cores of {model}, {memory:.0f} GB, {platform.system()}, Python {platform.python_version()}"
    )


def _modules() -> list[str]:
    return sorted(
        path.stem for path in HERE.glob("*.py") if "\ndef rows(" in path.read_text(encoding="utf-8")
    )


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="make bench", description=__doc__)
    parser.add_argument("--quick", action="store_true", help="fewer photos and turns: some minutes")
    parser.add_argument("--full", action="store_true", help="every count as the requirement says")
    parser.add_argument("--only", nargs="+", choices=_modules(), metavar="NAME", help="only these modules")
    parser.add_argument("--quote", action="store_true", help="put the table into the READMEs")
    parser.add_argument("--json", type=Path, metavar="FILE", help="where the numbers go")
    return parser.parse_args()


if __name__ == "__main__":
    raise SystemExit(main())
