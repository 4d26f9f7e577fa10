"""What the commands take for a path."""

from __future__ import annotations

import argparse
from pathlib import Path

TRY_AGAIN = "try photos again that could not be opened safely, or took too long, earlier"
OTHER_MODEL = "another model file, for this once; otherwise it is the one chosen in Settings"
PLAIN = "leave out what was learned from you: only the categories of the model are looked for"


def place(text: str) -> Path:
    """A path for argparse. An empty one is refused: it would mean the current folder, and comes from a
    variable that was not set.
    """
    if not text:
        raise argparse.ArgumentTypeError("the name is empty; was a variable not set?")
    return Path(text)
