"""Where helpers that replace dead ones are forked from.

This module is imported once, by multiprocessing's server for forks, and has everything ready that a helper
needs to decode. It comes after a first crash only. Importing onnxruntime is left to the forks: it starts a
thread, and threads do not survive a fork.
"""

from __future__ import annotations

import contextlib
import os

# The libraries may grumble, and the person's streams must not be held open.
_NOWHERE = os.open(os.devnull, os.O_RDWR)
for _stream in (0, 1, 2):
    os.dup2(_NOWHERE, _stream)
os.close(_NOWHERE)

with contextlib.suppress(Exception):  # the helper itself tells what is missing
    import wardrobe_desktop.core.looker  # noqa: F401
