"""The start of the program with a window: what can be done before Qt is loaded, which takes longest.

Light: it imports neither Qt nor numpy.
"""

from __future__ import annotations

import gc
import signal
from collections.abc import Sequence
from pathlib import Path

from wardrobe_desktop.core.mailbox import Mailbox
from wardrobe_desktop.core.spawn import end_ahead, spawn_ahead
from wardrobe_desktop.views.screen import check_screen


def open_window(paths: Sequence[str | Path], model: Path | None = None) -> int:
    """Open the window, with these folders and photos, and return when it is closed.

    Where a window is open already, it takes them. ``model``: a model file for this window, whatever the
    settings say. Raises WardrobeError with one sentence where there is no screen.
    """
    # Of what is loaded now nothing is ever thrown away; looking for what could be takes a tenth of the time.
    gc.disable()
    check_screen()
    absolute = [Path(path).absolute() for path in paths]
    mailbox = Mailbox()
    # A window for another model file is one of its own.
    if model is None and not mailbox.claim() and mailbox.hand_over(absolute):
        return 0
    # On another core, while this one loads Qt and makes the window: it takes the longest of all.
    spawn_ahead()
    try:
        return show_window(absolute, model, mailbox)
    finally:
        end_ahead()


def show_window(paths: Sequence[Path], model: Path | None, mailbox: Mailbox) -> int:
    """Bring Qt, and run the window until it is closed."""
    # Qt waits for events outside of Python, where Ctrl+C in the terminal would not be heard; and in the midst
    # of being loaded it does not stand being interrupted: it goes on without half of itself, or crashes.
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    from wardrobe_desktop.views.app import run_window

    return run_window(paths, model, mailbox)
