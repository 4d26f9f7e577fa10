"""Watches a command while it works: the memory of all its processes together, and how long it stood still.

Linux only: it reads /proc. The command believes that a person watches its progress in a terminal.
"""

from __future__ import annotations

import contextlib
import fcntl
import os
import pty
import re
import select
import signal
import struct
import subprocess
import termios
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

_TICK = 0.02
"""Seconds between two looks at the memory."""
_PROGRESS = re.compile(r"Looking at \d+ photos|(\d+) of \d+ photos")


@dataclass
class Watched:
    """How a command went.

    ``memory``: the most that all its processes held at one moment, bytes, shared pages counted once (PSS).
    ``memory_at_most``: the sum of each process's own highest mark, shared pages counted for each: no moment
    between two looks can have been above it. ``longest_wait``: seconds for which its progress stood still.
    """

    status: int
    output: str
    seconds: float
    memory: int = 0
    memory_at_most: int = 0
    longest_wait: float = 0.0


def watch(command: Sequence[str], environment: dict[str, str], limit: float, cores: int = 2) -> Watched:
    """Run the command on a few cores and watch it; killed, with all it started, after ``limit`` seconds."""
    ours, theirs = pty.openpty()
    fcntl.ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", 40, 500, 0, 0))
    few = sorted(os.sched_getaffinity(0))[:cores]
    process = subprocess.Popen(
        command,
        env=environment,
        stdin=subprocess.DEVNULL,
        stdout=theirs,
        stderr=theirs,
        start_new_session=True,
        preexec_fn=lambda: os.sched_setaffinity(0, few),
    )
    os.close(theirs)
    try:
        return _follow(process, ours, limit)
    finally:
        with contextlib.suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGKILL)
        process.wait()
        os.close(ours)


def _follow(process: subprocess.Popen[bytes], terminal: int, limit: float) -> Watched:
    began = moved = time.monotonic()
    done: str | None = None  # what was told last of the progress; it begins when the network is loaded
    seen = Watched(0, "", 0.0)
    said = bytearray()
    highest: dict[int, int] = {}
    while process.poll() is None and time.monotonic() - began < limit:
        if select.select([terminal], [], [], _TICK)[0]:
            with contextlib.suppress(OSError):  # the other end has been closed
                said += os.read(terminal, 65536)
        seen.memory = max(seen.memory, _memory(process.pid, highest))
        counts = _PROGRESS.findall(said[-600:].decode(errors="replace"))
        if counts and counts[-1] != done:
            now = time.monotonic()
            seen.longest_wait = seen.longest_wait if done is None else max(seen.longest_wait, now - moved)
            done, moved = counts[-1], now
    seen.seconds = time.monotonic() - began
    with contextlib.suppress(OSError):
        while select.select([terminal], [], [], 0)[0] and (more := os.read(terminal, 65536)):
            said += more
    seen.status = -signal.SIGKILL if process.poll() is None else process.returncode
    seen.output = re.sub(r"\r\x1b\[K[^\r\n]*", "", said.decode(errors="replace")).replace("\r\n", "\n")
    seen.memory_at_most = sum(highest.values())
    return seen


def _memory(pid: int, highest: dict[int, int]) -> int:
    """Bytes that the process and all below it hold now; the mark of each goes into ``highest``."""
    total = 0
    for one in _family(pid):
        total += _kilobytes(Path(f"/proc/{one}/smaps_rollup"), "Pss") * 1024
        highest[one] = max(highest.get(one, 0), _kilobytes(Path(f"/proc/{one}/status"), "VmHWM") * 1024)
    return total


def _kilobytes(path: Path, field: str) -> int:
    """0 for a process that has just ended."""
    with contextlib.suppress(OSError):
        if found := re.search(rf"^{field}:\s+(\d+)", path.read_text(), re.M):
            return int(found[1])
    return 0


def _family(pid: int) -> list[int]:
    found = [pid]
    for one in found:
        with contextlib.suppress(OSError):
            for task in Path(f"/proc/{one}/task").iterdir():
                found += map(int, Path(task, "children").read_text().split())
    return found
