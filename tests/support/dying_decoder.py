"""A decoder whose import ends the process, as a broken driver or library does.

With DYING_DECODER_MARK in the environment it dies only until that file exists, and makes it.
"""

from __future__ import annotations

import multiprocessing
import os
from pathlib import Path

from wardrobe_desktop.core.decode import open_photo

__all__ = ["DYING", "MARK", "open_photo"]

DYING = "support.dying_decoder:open_photo"
MARK = "DYING_DECODER_MARK"


def _die_or_not() -> None:
    mark = os.environ.get(MARK)
    if mark is None:
        os._exit(3)
    if not Path(mark).exists():
        Path(mark).touch()
        os._exit(3)


# In the helper process only: tests import the names above.
if multiprocessing.parent_process() is not None:
    _die_or_not()
