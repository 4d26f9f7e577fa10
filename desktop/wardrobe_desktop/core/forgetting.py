"""Forgetting: what the program keeps on this computer, how much that is, and taking it away."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Iterator
from pathlib import Path

from wardrobe_desktop.core.errors import WardrobeError
from wardrobe_desktop.core.journal import Journal
from wardrobe_desktop.core.sentence import say
from wardrobe_desktop.core.store import Store


def kept_bytes(store: Store, thumbnails: Path) -> int:
    """How much the small pictures, what was recognised and the decisions take up on disk."""
    places = [*_beside(store.path), *_files(thumbnails)]
    total = 0
    for path in places:
        with contextlib.suppress(OSError):  # gone since
            total += path.stat().st_size
    return total


def forget_everything(store: Store, thumbnails: Path) -> None:
    """Take away the small pictures, what was recognised and every decision, damaged copies included.

    The journal of sorts, the settings and the person's photos stay. Raises WardrobeError where the disk
    refuses.
    """
    store.forget()
    own = {store.path.name + tail for tail in ("", "-wal", "-shm")}
    try:
        for path in [*_files(thumbnails), *(each for each in _beside(store.path) if each.name not in own)]:
            path.unlink(missing_ok=True)
    except OSError as error:
        raise WardrobeError(
            say(
                "Not everything could be forgotten: “{name}” cannot be removed ({reason}).",
                name=error.filename,
                reason=error.strerror,
            )
        ) from error


def forget_sorts(journal: Journal) -> None:
    """Take away the list of sorts, after which none of them can be put back any more.

    Raises SortRefused while one is running, JournalError where the disk refuses.
    """
    journal.forget()


def _beside(store: Path) -> Iterator[Path]:
    """The store's file, what SQLite lays beside it, and what was put aside as damaged."""
    yield from store.parent.glob(f"{store.name}*")


def _files(folder: Path) -> Iterator[Path]:
    for place, _folders, names in os.walk(folder):
        yield from (Path(place) / name for name in names)
