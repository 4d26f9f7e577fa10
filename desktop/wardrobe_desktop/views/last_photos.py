"""LastPhotos: what was gone through last, kept from one start to the next."""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from wardrobe_desktop.core.errors import WardrobeError
from wardrobe_desktop.core.paths import samples_dir
from wardrobe_desktop.core.settings import load_settings, save_settings
from wardrobe_desktop.core.stop import Stop

if TYPE_CHECKING:
    from wardrobe_desktop.views.window import MainWindow
    from wardrobe_desktop.workers.desk import Desk

UNKNOWN = -1
MOST = 100
"""Of so many places each is kept, folders and photos; of more, only the folders."""


@dataclass(frozen=True)
class LastPhotos:
    """Folders and photos, at least one, and how many photos were left to look at; UNKNOWN where that was not
    kept.
    """

    places: tuple[Path, ...]
    left: int = UNKNOWN


def keep_photos_of(window: MainWindow) -> None:
    """Keep what is gone through in this window: as soon as it was looked at, and how far it is at the end."""

    def opened() -> None:
        if window.desk is not None:
            window.desk.finished.connect(partial(_keep, window.desk))

    window.opened.connect(opened)
    window.closed.connect(lambda: _keep(window.desk, at_the_end=True))


def _keep(desk: Desk | None, at_the_end: bool = False) -> None:
    sources = desk.sources() if desk is not None else []
    own = [path for path in sources if path != samples_dir()]
    places = own if len(own) <= MOST else [path for path in own if path.is_dir()]
    if desk is None or not places:
        return
    counts = desk.review.counts()
    known = at_the_end and places == sources and not counts.waiting
    settings = load_settings()
    kept = [str(path) for path in places]
    now = replace(settings, last_photos=kept, last_left=counts.look if known else UNKNOWN)
    if now != settings:
        # A disk that refuses costs nothing else.
        with contextlib.suppress(WardrobeError):
            save_settings(now)


def kept_photos() -> LastPhotos | None:
    """What was kept, without a look whether it is still there: a drive may take long to answer."""
    settings = load_settings()
    places = tuple(path for path in map(Path, settings.last_photos) if path.is_absolute())
    return LastPhotos(places, settings.last_left) if places else None


def find_last_photos(_stop: Stop, _progress: Callable[[int, int], None]) -> LastPhotos | None:
    """What was kept and is still there. Beside the window."""
    last = kept_photos()
    there = tuple(path for path in last.places if path.exists()) if last is not None else ()
    if last is None or not there:
        return None
    return last if there == last.places else LastPhotos(there)
