"""Folders that earlier sorts filled: a scan of what lies around them passes them over."""

from __future__ import annotations

import os
from collections.abc import Iterable
from pathlib import Path

from wardrobe_desktop.core.errors import JournalError
from wardrobe_desktop.core.journal import Journal
from wardrobe_desktop.core.paths import data_dir


def sorted_before(paths: Iterable[Path]) -> list[Path]:
    """The category folders of sorts that were not put back, whole; no photo shall be sorted twice.

    Those of a destination that is named itself, or in which something is named, are left out: whoever names
    it wants it looked through. Leaves no trace; a journal that cannot be read knows no folders.
    """
    if not (data_dir() / "journal.sqlite").exists():
        return []
    try:
        with Journal() as journal:
            pairs = journal.sorted_folders()
    except JournalError:
        return []
    named = {Path(os.path.realpath(path)) for path in paths}
    wanted = named.union(*(place.parents for place in named))
    found = [
        destination / folder.relative_to(destination).parts[0]  # the category's, not that of a year in it
        for destination, folder in pairs
        if Path(os.path.realpath(destination)) not in wanted
    ]
    return list(dict.fromkeys(found))
