"""Tells a person who waits at a terminal what is going on. Files and pipes are not told."""

from __future__ import annotations

import sys


def tell(what: str) -> None:
    """Say on standard error what begins now, such as "Converting the model"."""
    if sys.stderr is not None and sys.stderr.isatty():
        print(f"{what} ...", file=sys.stderr, flush=True)
