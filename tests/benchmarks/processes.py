"""What the system says of running processes: processor time and memory, from Linux's /proc."""

from __future__ import annotations

import contextlib
import os
import subprocess
import threading
from pathlib import Path

_TICKS = os.sysconf("SC_CLK_TCK")


def tree_of(pid: int) -> list[int]:
    """The process and all that it started, and so on."""
    found = [pid]
    for each in found:
        with contextlib.suppress(OSError):
            for task in Path(f"/proc/{each}/task").iterdir():
                found += [int(child) for child in (task / "children").read_text().split()]
    return found


def cpu_seconds(pid: int) -> float:
    """Processor time of the process and all that it started, their ended children included."""
    total = 0.0
    for each in tree_of(pid):
        with contextlib.suppress(OSError):
            fields = Path(f"/proc/{each}/stat").read_text().rpartition(")")[2].split()
            total += sum(map(int, fields[11:15])) / _TICKS
    return total


def memory_mb(pid: int) -> dict[str, float]:
    """Megabytes (10^6) of the process and all that it started, memory that several share counted once (PSS),
    by the process's name.
    """
    found: dict[str, float] = {}
    for place, each in enumerate(tree_of(pid)):
        with contextlib.suppress(OSError):
            for line in Path(f"/proc/{each}/smaps_rollup").read_text().splitlines():
                if line.startswith("Pss:"):
                    name = "program" if place == 0 else _name(each)
                    found[name] = found.get(name, 0) + int(line.split()[1]) * 1024 / 1e6
    return found


def _name(pid: int) -> str:
    line = Path(f"/proc/{pid}/cmdline").read_bytes()
    return "tracker" if b"resource_tracker" in line else "helper"


class MemoryWatch:
    """Looks at a running process and its children until it ends, and keeps the highest sum."""

    def __init__(self, process: subprocess.Popen[str], every_s: float = 0.05) -> None:
        self.peak: dict[str, float] = {}
        self._process = process
        self._every = every_s
        self._over = threading.Event()
        self._thread = threading.Thread(target=self._look, daemon=True)
        self._thread.start()

    def end(self) -> float:
        """Stop looking; the highest sum in megabytes."""
        self._over.set()
        self._thread.join()
        return sum(self.peak.values())

    def _look(self) -> None:
        while not self._over.wait(self._every):
            now = memory_mb(self._process.pid)
            if sum(now.values()) > sum(self.peak.values()):
                self.peak = now
