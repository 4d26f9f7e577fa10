"""Runs the children that are measured, one at a time and in turns, each in a process and a data folder of its
own.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

from tests.benchmarks.processes import MemoryWatch

ROOT = Path(__file__).resolve().parents[2]


def quick() -> bool:
    """Whether less is to be measured than is asked."""
    return bool(os.environ.get("WARDROBE_BENCH_QUICK"))


def full() -> bool:
    """Whether all is to be measured, however long that takes."""
    return bool(os.environ.get("WARDROBE_BENCH_FULL"))


def child(module: str, *arguments: object, home: Path | None = None) -> dict[str, Any]:
    """What ``python -m tests.benchmarks.MODULE`` told. In a fresh data folder unless ``home`` names one."""
    return run(["-m", f"tests.benchmarks.{module}", *arguments], home)[0]


def watched(
    module: str, *arguments: object, home: Path | None = None
) -> tuple[dict[str, Any], dict[str, float]]:
    """The same, and the megabytes of each of its processes when together they had the most."""
    return run(["-m", f"tests.benchmarks.{module}", *arguments], home, watch=True)


def run(
    command: list[object], home: Path | None, watch: bool = False
) -> tuple[dict[str, Any], dict[str, float]]:
    """Run Python with this command line; it prints JSON last."""
    with tempfile.TemporaryDirectory(prefix="wardrobe-bench-home-") as fresh:
        environment = {**os.environ, "WARDROBE_SORTER_HOME": str(home or fresh)}
        process = subprocess.Popen(
            [sys.executable, *map(str, command)], cwd=ROOT, env=environment, stdout=subprocess.PIPE, text=True
        )
        memory = MemoryWatch(process) if watch else None
        out, _ = process.communicate()
        if memory is not None:
            memory.end()
    if process.returncode != 0:
        raise RuntimeError(f"{' '.join(map(str, command))} ended with {process.returncode}")
    return json.loads(out.strip().splitlines()[-1]), memory.peak if memory else {}
