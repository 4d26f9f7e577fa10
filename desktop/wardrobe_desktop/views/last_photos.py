"""LastPhotos: the folder that was gone through last, kept from one start to the next."""

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


@dataclass(frozen=True)
class LastPhotos:
    """A folder, and how many of its photos were left to look at; UNKNOWN where that was not kept."""

    folder: Path
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
    folders = [path for path in sources if path.is_dir()]
    if desk is None or not folders or folders[-1] == samples_dir():
        return
    counts = desk.review.counts()
    known = at_the_end and len(sources) == 1 and not counts.waiting
    settings = load_settings()
    now = replace(settings, last_photos=str(folders[-1]), last_left=counts.look if known else UNKNOWN)
    if now != settings:
        # A disk that refuses costs nothing else.
        with contextlib.suppress(WardrobeError):
            save_settings(now)


def find_last_photos(_stop: Stop, _progress: Callable[[int, int], None]) -> LastPhotos | None:
    """The folder that was kept, if it is still there. Beside the window: a drive may take long to answer."""
    settings = load_settings()
    folder = Path(settings.last_photos)
    return LastPhotos(folder, settings.last_left) if folder.is_absolute() and folder.is_dir() else None
