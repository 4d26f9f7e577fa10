"""Decoders that misbehave as bad codecs do.

The pool is told their name, and imports them in the helper process.
"""

from __future__ import annotations

import os
import signal
import threading

from wardrobe_desktop.core.budget import Gate
from wardrobe_desktop.core.decode import Decoded
from wardrobe_desktop.core.decode import open_photo as really_open

CRASH, HANG, HOG, KILL, RAISE = b"CRASH", b"HANG", b"HOG", b"KILL", b"RAISE"
ROUGH = "support.rough_decoders:open_photo"


def open_photo(data: bytes, size: tuple[int, int], gate: Gate) -> Decoded:
    """Do what the first bytes say; open everything else as the program does."""
    if data.startswith(CRASH):
        os.abort()
    if data.startswith(KILL):
        os.kill(os.getpid(), signal.SIGKILL)  # as a system does that is out of memory
    if data.startswith(HANG):
        threading.Event().wait()
    if data.startswith(HOG):
        _hog()
    if data.startswith(RAISE):
        raise ArithmeticError("nobody expected this")
    return really_open(data, size, gate)


def _hog() -> bool:
    # One huge power never lets another Python thread run, as a codec that keeps the interpreter's lock.
    return 9 ** (9**9) > 0
