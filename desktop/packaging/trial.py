"""What both trials of an installed program need: sentences that hold or not, photos, a screen in memory."""

from __future__ import annotations

import json
import os
import re
import subprocess
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from facts import ROOT

SAMPLES = ROOT / "assets" / "samples"
MIB = 2**20


class TrialError(Exception):
    """What should hold does not."""


def holds(true: bool, sentence: str) -> None:
    """Print the sentence, or raise it where it does not hold."""
    if not true:
        raise TrialError(f"does not hold: {sentence}")
    print(f"ok   {sentence}", flush=True)


def passed(report: Path) -> bool:
    """Whether a report of the self-test says that all is well with an installed program; prints it."""
    document = json.loads(report.read_text(encoding="utf-8"))
    for check in document["checks"]:
        print(f"     {'ok  ' if check['ok'] else 'FAIL'} {check['name']}: {check['seen']}")
    return bool(document["ok"]) and bool(document["frozen"])


def make_photos(folder: Path, count: int) -> list[Path]:
    """That many photos, all different: our drawings, some again with harmless bytes behind their end."""
    folder.mkdir(parents=True)
    drawn = sorted(file for file in SAMPLES.iterdir() if not file.name.startswith("."))
    photos = []
    for number in range(count):
        source, round_ = drawn[number % len(drawn)], number // len(drawn)
        if round_ and source.suffix != ".jpg":
            source = drawn[0]
        photo = folder / f"{number:03} {source.name}"
        photo.write_bytes(source.read_bytes() + b"\0" * number * bool(round_))
        photos.append(photo)
    return photos


@contextmanager
def screen() -> Iterator[str]:
    """A screen in memory, open to local programs; yields its name for DISPLAY."""
    reading, writing = os.pipe()
    command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1440x960x24", "-nolisten", "tcp", "-ac"]
    server = subprocess.Popen(command, pass_fds=[writing], stderr=subprocess.DEVNULL)
    os.close(writing)
    try:
        with os.fdopen(reading) as told:
            yield f":{told.readline().strip()}"
    finally:
        server.terminate()
        server.wait()


def count_windows(display: str, title: str) -> int:
    """How many windows of this title are on the screen; others of that title only carry messages."""
    asked = ["xwininfo", "-display", display]
    tree = subprocess.run([*asked, "-root", "-tree"], capture_output=True, text=True, check=False).stdout
    windows = re.findall(rf'(0x[0-9a-f]+) "{title}": \("', tree)
    shown = (
        subprocess.run([*asked, "-id", window], capture_output=True, text=True, check=False).stdout
        for window in windows
    )
    return sum("IsViewable" in about for about in shown)


def told(command: Sequence[str | Path], env: dict[str, str] | None = None) -> str:
    """What a command prints. Raises TrialError with all it said where it fails."""
    done = subprocess.run(command, capture_output=True, text=True, check=False, env=env)
    if done.returncode != 0:
        raise TrialError(
            f"{' '.join(map(str, command))} ended with {done.returncode}:\n{done.stdout}{done.stderr}"
        )
    return done.stdout


def until(seconds: float, holds: Callable[[], bool], every: float = 0.2) -> bool:
    """Wait until this call gives something true, at most so long; whether it did."""
    end = time.monotonic() + seconds
    while not holds():
        if time.monotonic() > end:
            return False
        time.sleep(every)
    return True
