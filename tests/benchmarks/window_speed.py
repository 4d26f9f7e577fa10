"""How quick the window is: on screen, at the first photo, over ten and fifty thousand photos, and under load.

`python -m tests.benchmarks.window_speed [SCENE...]` prints a table. The real program runs in a process of its
own under Xvfb; where there is none, on Qt's own screen in memory, and the rows say so. To see what holds the
window up set `WARDROBE_BENCH_PROFILE` to `stacks` or `calls`.
"""

from __future__ import annotations

import contextlib
import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from tests.benchmarks import window_inputs
from tests.benchmarks.photos import folder_of
from tests.benchmarks.table import Row, as_markdown, at_most

ROOT = Path(__file__).resolve().parents[2]
CHILD = "import sys; from tests.benchmarks.watching import run; sys.exit(run({!r}))"
STARTS = 5
FIRST_OF = 60
LIMIT_S = 600
Facts = dict[str, Any]
Rows = list[dict[str, Any]]


@contextlib.contextmanager
def screen() -> Iterator[dict[str, str]]:
    """The environment in which a process has a screen of its own: an X server's, or one in Qt's memory."""
    if shutil.which("Xvfb") is None:
        yield {"QT_QPA_PLATFORM": "offscreen"}
        return
    size = ["-screen", "0", "1600x1000x24", "-nolisten", "tcp", "-noreset"]
    read, write = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(write), *size],
        pass_fds=[write],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    os.close(write)
    try:
        with os.fdopen(read) as said:
            yield {"QT_QPA_PLATFORM": "xcb", "DISPLAY": f":{said.readline().strip()}"}
    finally:
        server.terminate()
        server.wait()


def play(
    scene: str, on: dict[str, str], home: Path, folder: Path | None = None, scenes: str = "window_child"
) -> Facts:
    """Run the program with one scene; what it measured. ``scenes``: the module with it."""
    with tempfile.TemporaryDirectory() as scratch:
        result = Path(scratch) / "facts.json"
        words = [
            sys.executable,
            "-c",
            CHILD.format(scenes),
            scene,
            str(result),
            *([str(folder)] if folder else []),
        ]
        environment = {**os.environ, **on, "WARDROBE_SORTER_HOME": str(home)}
        # As installed: with modules that have been compiled before.
        environment.pop("PYTHONDONTWRITEBYTECODE", None)
        environment["PYTHONPATH"] = str(ROOT / "desktop")
        environment["WARDROBE_BENCH_BEGAN"] = repr(time.monotonic())
        subprocess.run(words, cwd=ROOT, env=environment, timeout=LIMIT_S, check=True)
        facts: Facts = json.loads(result.read_text())
    return facts


@contextlib.contextmanager
def fresh_home(copied: Path | None = None) -> Iterator[Path]:
    """A data folder for one run: empty, or with what another one knows."""
    home = window_inputs.scratch_copy(copied) if copied else Path(tempfile.mkdtemp(prefix="wardrobe-home-"))
    try:
        yield home
    finally:
        shutil.rmtree(home, ignore_errors=True)


def row(what: str, ours: float, most: float, unit: str, facts: Facts, **details: Any) -> dict[str, Any]:
    """One line of the table; `details` go into the JSON only."""
    wanted, holds = at_most(ours, most, f" {unit}")
    told = Row(
        what=what, ours=f"{ours:.3g} {unit}", ratio=most / ours if ours else None, wanted=wanted, holds=holds
    )
    short = {key: round(value, 3) if isinstance(value, float) else value for key, value in details.items()}
    return {**told, "details": {**short, "screen": facts["platform"]}}


# --- the scenes


def start_rows(on: dict[str, str]) -> Rows:
    """The first picture of the window."""
    with fresh_home() as home:
        play("start", on, home)
        runs = [play("start", on, home) for _ in range(STARTS)]
    seconds = statistics.median(each["seconds"] for each in runs)
    brought = sorted({name for each in runs for name in each["brought"]})
    cpu = statistics.median(each["cpu"] for each in runs)
    return [
        row("window on screen", seconds, 0.4, "s", runs[0], cpu=cpu, imported=brought, runs=_spread(runs))
    ]


def first_rows(on: dict[str, str]) -> Rows:
    """The first photo that is classified."""
    folder = folder_of("jpeg-12", FIRST_OF)
    rows = []
    for scene, name in (
        ("first_after_drop", "first photo classified after a drop"),
        ("first_after_start", "first photo classified after the start"),
    ):
        runs = []
        for _ in range(STARTS):
            with fresh_home() as home:
                runs.append(play(scene, on, home, folder))
        seconds = statistics.median(each["seconds"] for each in runs)
        rows.append(row(name, seconds, 1.0, "s", runs[0], runs=_spread(runs)))
    return rows


def reopen_rows(on: dict[str, str]) -> Rows:
    """Ten thousand photos that are known."""
    folder = window_inputs.photos()
    known = window_inputs.home_that_knows(folder)
    runs = []
    for _ in range(STARTS):
        with fresh_home(known) as home:
            runs.append(play("reopen", on, home, folder))
    seconds = statistics.median(each["seconds"] for each in runs)
    more = {key: runs[-1][key] for key in ("all", "photos", "looked_at", "waiting")}
    return [row("10,000 known photos: a full grid", seconds, 1.0, "s", runs[0], runs=_spread(runs), **more)]


def stall_rows(on: dict[str, str]) -> Rows:
    """A minute of use while both cores classify."""
    with fresh_home() as home:
        facts = play("stalls", on, home, window_inputs.photos())
    more = {key: value for key, value in facts.items() if key != "platform"}
    return [
        row("use while classifying: wait of an event, p99", facts["p99"], 16.0, "ms", facts, **more),
        row("use while classifying: longest wait", facts["max"], 100.0, "ms", facts),
    ]


def large_rows(on: dict[str, str]) -> Rows:
    """Fifty thousand photos."""
    folder = window_inputs.tree()
    with fresh_home(window_inputs.home_that_was_told(folder)) as home:
        facts = play("large", on, home, folder)
    opening = facts.pop("opening")
    more = {key: value for key, value in facts.items() if key != "platform"}
    return [
        row("50,000 photos: scan", facts["scanned"], 5.0, "s", facts, full=facts["full"], all=facts["all"]),
        row(
            "50,000 photos: memory of the window (PSS)", facts["pss"], 500.0, "MB", facts, peak=facts["peak"]
        ),
        row("50,000 photos: opening, wait p99", opening["p99"], 16.0, "ms", facts, **opening),
        row("50,000 photos: opening, longest wait", opening["max"], 100.0, "ms", facts),
        row("50,000 photos: use, wait p99", facts["p99"], 16.0, "ms", facts, **more),
        row("50,000 photos: use, longest wait", facts["max"], 100.0, "ms", facts),
    ]


SCENES = {
    "start": start_rows,
    "first": first_rows,
    "reopen": reopen_rows,
    "stalls": stall_rows,
    "large": large_rows,
}


def rows(scenes: list[str] | None = None) -> Rows:
    """Everything that is measured here, one dictionary a line of the table."""
    with screen() as on:
        return [line for scene in scenes or SCENES for line in SCENES[scene](on)]


def _spread(runs: list[Facts]) -> list[float]:
    return sorted(round(each["seconds"], 3) for each in runs)


def main() -> int:
    """Print the table; 1 where something does not hold."""
    return tell(rows(sys.argv[1:]))


def tell(lines: Rows) -> int:
    """Print the table and what is behind it; 1 where something does not hold."""
    print(as_markdown(lines))
    for line in lines:
        print(line["what"], line["details"])
    return int(not all(line["holds"] for line in lines))


if __name__ == "__main__":
    sys.exit(main())
