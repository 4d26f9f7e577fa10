"""Where the installed program begins: what must be right before the program itself is imported."""

from __future__ import annotations

import multiprocessing
import os
import sys


def open_missing_streams() -> None:
    """Give a program without a console (a windowed one on Windows) streams that swallow what is said."""
    for name, mode in (("stdin", "r"), ("stdout", "w"), ("stderr", "w")):
        if getattr(sys, name) is None:
            setattr(sys, name, open(os.devnull, mode, encoding="utf-8"))  # noqa: SIM115, PTH123  (open to the end)


def main() -> int:
    """Be a helper process where this was started as one; else the program."""
    open_missing_streams()
    multiprocessing.freeze_support()
    from wardrobe_desktop.cli import main as program  # a helper process never comes this far

    return program()


if __name__ == "__main__":
    sys.exit(main())
