"""FiledNews: photos that a sort has filed already are said to be, as long as they are where it put them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject

from wardrobe_desktop.core.filed_before import FiledBefore, filed_places
from wardrobe_desktop.core.journal import Journal
from wardrobe_desktop.core.review import Review
from wardrobe_desktop.core.standing import Place
from wardrobe_desktop.views.plan_words import already_text
from wardrobe_desktop.views.review_page import ReviewPage
from wardrobe_desktop.workers.desk import Desk


@dataclass(frozen=True)
class _Filed:
    """``places``: where photos of the review lie, the latest first. ``all_ready``: how many photos have a
    category, where each of these lies in one of the places; else 0.
    """

    places: Sequence[FiledBefore]
    all_ready: int


class FiledNews(QObject):
    """Looks when all photos were looked at, and whenever it is asked to: files come and go meanwhile."""

    def __init__(self, desk: Desk, page: ReviewPage, say: Callable[[Callable[[object], str]], None]) -> None:
        """``say`` puts words, which another language finds anew, in the place of what was done last."""
        super().__init__()
        self._desk, self._page, self._say = desk, page, say
        self._said = ""
        self._closed = False
        desk.finished.connect(self.look)
        desk.cleared.connect(self._forget)

    def close_down(self) -> None:
        """The page goes, and the desk stays: nothing is said any more."""
        self._closed = True

    def _forget(self) -> None:
        if not self._closed:
            self._page.bottom.sorted_before(0)

    def take_over(self, old: FiledNews) -> None:
        """The page says, in its own language, what the page of ``old`` said."""
        if old._said and old._said == old._page.moved:
            self._said = self._page.moved

    def look(self) -> None:
        """Look, beside the window, what is filed. It is said where nothing newer is to be said."""
        review, journal = self._desk.review, self._desk.journal
        if self._closed or not review.photos or self._desk.progress.working:
            return

        def tell(filed: _Filed) -> None:
            if review is self._desk.review and not self._closed:
                self._tell(filed)

        # The contents are asked for there: with fifty thousand photos that takes milliseconds.
        task = self._desk.read_task(lambda _stop, _progress: _look(review, journal))
        task.succeeded.connect(tell)
        task.start()

    def _tell(self, filed: _Filed) -> None:
        self._page.bottom.sorted_before(filed.all_ready)
        if self._page.moved in ("", self._said):
            self._say(lambda _: _words(filed.places))
            self._said = self._page.moved


def _look(review: Review, journal: Journal) -> _Filed:
    photos = list(review.photos)
    places = filed_places(journal, (photo.digest for photo in photos))
    there = frozenset[str]().union(*(place.digests for place in places))
    ready = [photos[row].digest for row in review.rows(Place.FILED) if row < len(photos)]
    return _Filed(places, len(ready) if ready and there.issuperset(ready) else 0)


def _words(places: Sequence[FiledBefore]) -> str:
    """Where they were filed last, and where those are that were filed elsewhere before."""
    return " ".join(already_text(place.count, place.destination) for place in places)
