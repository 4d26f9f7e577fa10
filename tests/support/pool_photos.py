"""Photos for the pool's tests, by what their files hold, and what came of them."""

from __future__ import annotations

import io
import threading
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from support.pictures import formula_picture

from wardrobe_desktop.core.errors import ProblemKind
from wardrobe_desktop.core.photo import Photo
from wardrobe_desktop.core.prediction import Failure, Reading
from wardrobe_desktop.core.scan import scan

WAIT = 60.0
"""Seconds, for what takes one."""


def picture(seed: int) -> bytes:
    """The bytes of a small picture, another one for each seed."""
    file = io.BytesIO()
    Image.fromarray(np.roll(formula_picture(48), seed * 5, axis=0)).save(file, "PNG")
    return file.getvalue()


def photos_of(folder: Path, contents: list[bytes]) -> list[Photo]:
    """A folder with these contents as files, scanned."""
    folder.mkdir(exist_ok=True)
    for number, content in enumerate(contents):
        (folder / f"{number}.jpg").write_bytes(content)
    return list(scan([folder]).photos)


def outcome(reading: Reading) -> ProblemKind | None:
    """Why there is no prediction; None where there is one."""
    return reading.problem.kind if isinstance(reading, Failure) else None


def until(condition: Callable[[], bool]) -> None:
    """Wait for the condition; fail after a generous time."""
    tick = threading.Event()
    for _ in range(int(WAIT / 0.02)):
        if condition():
            return
        tick.wait(0.02)
    pytest.fail("it did not happen in time")
