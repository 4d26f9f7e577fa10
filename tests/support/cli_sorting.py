"""What tests of the command line share: the type of the fixture ``sort``, and the files of a folder."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

Sort = Callable[..., int]
"""``wardrobe-sorter sort`` with these words; returns the exit status."""


def files_in(folder: Path) -> list[Path]:
    return sorted(path for path in folder.rglob("*") if path.is_file())
