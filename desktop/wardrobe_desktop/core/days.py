"""Days: of photos that were recognised before days were kept, looked for when a year is wanted, and kept."""

from __future__ import annotations

import os
import stat
from collections.abc import Sequence
from dataclasses import replace

from wardrobe_desktop.core.content import is_as_planned, is_in_cloud, look
from wardrobe_desktop.core.date_taken import UNSEEN
from wardrobe_desktop.core.notes_in_file import day_in
from wardrobe_desktop.core.photo import Photo
from wardrobe_desktop.core.plan import Filing
from wardrobe_desktop.core.stop import Stop
from wardrobe_desktop.core.store import Store

_KEPT_AT_ONCE = 500
_OPEN = os.O_RDONLY | getattr(os, "O_BINARY", 0) | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_CLOEXEC", 0)


def with_days(filings: Sequence[Filing], store: Store, stop: Stop | None = None) -> list[Filing]:
    """The filings, of which every photo that goes somewhere says its day, as far as its file can be read.

    Only the notes are read, once for each content. Stopped, it leaves the rest as it is; what was found is
    kept. Raises WardrobeError when the disk of the store refuses.
    """
    unseen = {
        filing.photo.digest: filing.photo
        for filing in filings
        if filing.folder is not None and filing.photo.taken == UNSEEN and filing.photo.digest
    }
    if not unseen:
        return list(filings)
    days = store.days(list(unseen))
    fresh: dict[str, int] = {}
    for digest, photo in unseen.items():
        if digest in days:
            continue
        if stop is not None and stop.requested:
            break
        if (day := _day(photo)) != UNSEEN:
            fresh[digest] = days[digest] = day
        if len(fresh) >= _KEPT_AT_ONCE:
            store.remember_days(fresh)
            fresh.clear()
    store.remember_days(fresh)
    return [_dated(filing, days) for filing in filings]


def _dated(filing: Filing, days: dict[str, int]) -> Filing:
    if filing.photo.taken != UNSEEN or filing.photo.digest not in days:
        return filing
    return replace(filing, photo=replace(filing.photo, taken=days[filing.photo.digest]))


def _day(photo: Photo) -> int:
    """UNSEEN where the file is not the one that was looked at, or cannot be read now."""
    facts = look(photo.path)
    if facts is None or is_in_cloud(facts) or not stat.S_ISREG(facts.st_mode):
        return UNSEEN
    try:
        with os.fdopen(os.open(photo.path, _OPEN), "rb") as file:
            as_planned = is_as_planned(os.fstat(file.fileno()), photo.identity)
            return day_in(file) if as_planned else UNSEEN
    except OSError:
        return UNSEEN
