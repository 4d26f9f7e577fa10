"""The program as it starts for everybody, with somebody who watches its window."""

from __future__ import annotations

import importlib
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from wardrobe_desktop import cli, start

if TYPE_CHECKING:
    from wardrobe_desktop.core.mailbox import Mailbox


def run(scenes: str) -> int:
    """Be the program; ``scenes`` names the module that puts its own window in place of the program's.

    It brings Qt, and so it is not loaded before the program would do that.
    """
    show = start.show_window

    def show_watched(paths: Sequence[Path], model: Path | None, mailbox: Mailbox) -> int:
        importlib.import_module(f"tests.benchmarks.{scenes}").watch()
        return show(paths, model, mailbox)

    start.show_window = show_watched
    return cli.main([])
