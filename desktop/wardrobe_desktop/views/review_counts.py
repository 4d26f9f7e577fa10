"""ReviewCounts: the numbers and sentences beside and below the photos, kept true to the review."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from wardrobe_desktop.models.side_list import SideList
from wardrobe_desktop.views.review_bars import BottomBar
from wardrobe_desktop.views.review_words import box_sentence, status_words
from wardrobe_desktop.workers.desk import Desk


class ReviewCounts:
    """Counts for the list of places, its box and the bottom bar."""

    def __init__(
        self,
        desk: Desk,
        places: SideList,
        bottom: BottomBar,
        on_look: Callable[[], bool],
        moved: Callable[[], str],
    ) -> None:
        """``on_look``: whether the doubtful photos are shown; ``moved``: what the last sort did, in words."""
        self._desk = desk
        self._places = places
        self._bottom = bottom
        self._on_look = on_look
        self._moved = moved
        self._uncounted: list[int] = []

    def changed(self, rows: Sequence[int] = ()) -> None:
        """There are more photos, or these rows stand elsewhere.

        While photos come in, news of the progress comes often enough to be read, and is counted for: nothing
        need be painted anew for every handful.
        """
        self._uncounted += rows
        if not self._desk.progress.working:
            self.refresh()

    def refresh(self) -> None:
        """Count now."""
        review, progress = self._desk.review, self._desk.progress
        self._places.refresh(self._uncounted)
        self._uncounted = []
        counts = review.counts()
        self._places.say(box_sentence(review, progress))
        self._bottom.status.setText(status_words(self._desk.sources(), progress, self._moved()))
        self._bottom.show_next(progress.working, self._on_look(), counts.look, counts.filed)

    def forget(self) -> None:
        """There is another review: rows of the one before mean nothing any more."""
        self._uncounted = []
