"""Sentences of the review: the amber box, the bottom bar, and places without photos."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from wardrobe_desktop.core.review import Review
from wardrobe_desktop.core.scan import PHOTO_SUFFIXES
from wardrobe_desktop.core.standing import Place
from wardrobe_desktop.models.photo_list import Where
from wardrobe_desktop.views.stop_rule import FAIR
from wardrobe_desktop.views.wording import times_in_hundred
from wardrobe_desktop.workers.pace import Progress


def _tr(text: str, count: int = -1) -> str:
    return QCoreApplication.translate("Review", text, "", count)


def box_sentence(review: Review, progress: Progress) -> str:
    """What the "Have a look" box says: whether it is fair to stop, from the measured curve only."""
    counts = review.counts()
    if progress.working:
        return _tr("You can start with these while the rest are looked at.") if counts.look else ""
    if not counts.look:
        return _tr("Nothing left to look at.") if counts.filed else ""
    others, accuracy = review.stop_rule()
    if accuracy is None or others == 0:
        return _tr("Photos you leave stay where they are.")
    times = times_in_hundred(accuracy)
    words = _tr("The other %Ln are right {times} times in 100.", others)
    if times >= FAIR:
        words = _tr("Fair to stop: the other %Ln are right {times} times in 100.", others)
    return words.format(times=times)


def status_words(sources: Sequence[Path], progress: Progress, moved: str) -> str:
    """What has happened to the files. ``moved``: what the last sort did, empty before the first."""
    if progress.working:
        places = list(dict.fromkeys(_place(path) for path in sources))
        if len(places) == 1:
            return _tr("From “{name}”. Nothing has been moved.").format(name=places[0].name or places[0])
        return _tr("From %Ln places. Nothing has been moved.", len(places))
    return moved or _tr("Nothing has been moved yet.")


def _place(path: Path) -> Path:
    """The folder that photos came from, whether it was added itself or photos out of it."""
    return path.parent if path.suffix.lower() in PHOTO_SUFFIXES else path


def empty_words(where: Where, name: str, search: str, elsewhere: int, working: bool) -> tuple[str, str]:
    """Headline and sentence for a place without photos: what is true, then what to do.

    ``elsewhere``: how many photos of other places a search would find.
    """
    if elsewhere:
        return _tr("None here; %Ln in All photos.", elsewhere), ""
    if search:
        return _tr("No file name contains “{text}”.").format(text=search), ""
    if working:
        return _tr("No photos here yet."), _tr("They appear here while the rest are looked at.")
    if where is None:
        return _tr("No photos yet."), _tr("Drop photos or a folder anywhere on the window.")
    if where is Place.LOOK:
        return _tr("Nothing to look at."), _tr("Every photo was clear, or you have answered it.")
    if where is Place.NONE:
        return _tr("Everything looked like clothes."), _tr("Press N on a photo that shows something else.")
    if where is Place.UNREAD:
        return _tr("Every file could be read."), ""
    words = _tr("Drag some onto {category}, or add photos.").format(category=name)
    return _tr("No photos here yet."), words
