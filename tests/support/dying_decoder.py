"""A decoder whose import ends the process, as a broken driver or library does.

Between ``die_once()`` and the end of that block it dies the first time only.
"""

from __future__ import annotations

import contextlib
import multiprocessing
import os
import tempfile
from collections.abc import Iterator
from pathlib import Path

from wardrobe_desktop.core.decode import open_photo

__all__ = ["DYING", "die_once", "open_photo"]

DYING = "support.dying_decoder:open_photo"


def _note(pid: int) -> Path:
    # Not in the environment: a helper may be forked from a process that was started before a test set it.
    return Path(tempfile.gettempdir(), f"wardrobe-dying-decoder-{pid}")


@contextlib.contextmanager
def die_once() -> Iterator[None]:
    """Of the helpers that this process starts, only the first dies."""
    note = _note(os.getpid())
    note.write_text("die")
    try:
        yield
    finally:
        note.unlink()


def _die_or_not(pid: int) -> None:
    note = _note(pid)
    if not note.exists():
        os._exit(3)
    if note.read_text() == "die":
        note.write_text("live")
        os._exit(3)


# In the helper process only: tests import the names above.
if (_parent := multiprocessing.parent_process()) is not None and _parent.pid is not None:
    _die_or_not(_parent.pid)
