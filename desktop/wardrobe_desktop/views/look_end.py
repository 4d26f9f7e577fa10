"""LookEnd: what "Have a look" says when nothing is left to look at, and what to do next."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout

from wardrobe_desktop.core.review import Review
from wardrobe_desktop.core.standing import Place
from wardrobe_desktop.views import theme
from wardrobe_desktop.views.covers import cover
from wardrobe_desktop.views.parts.acts import Acts
from wardrobe_desktop.views.parts.buttons import Button
from wardrobe_desktop.views.parts.flow import CENTRE
from wardrobe_desktop.views.parts.frames import Surface
from wardrobe_desktop.views.parts.labels import Label
from wardrobe_desktop.views.wording import number_text

PICTURES = 6


class Sums(NamedTuple):
    """How many photos became what. ``answered`` by the person of those that were asked about, ``none`` of
    them as none of these; ``clear``: filed without asking; ``others``: decided, but not among those asked
    about, ``filed`` of these into a category; ``waiting`` to be looked at.
    """

    answered: int
    none: int
    clear: int
    others: int
    filed: int
    waiting: int

    @property
    def ready(self) -> int:
        """Every photo that has a folder."""
        return self.answered - self.none + self.clear + self.filed


def sums_of(review: Review, asked: Iterable[int]) -> Sums:
    """Count, where photos in these rows were ``asked`` about."""
    standings = [review.standing(row) for row in set(asked)]
    answered = sum(each.by_hand for each in standings)
    none = sum(each.place is Place.NONE for each in standings)
    counts, (clear, _) = review.counts(), review.stop_rule()
    filed = counts.filed - clear - (answered - none)
    return Sums(answered, none, clear, filed + counts.none - none, filed, counts.waiting)


class LookEnd(Surface):
    """A headline, what is true now, and two ways on."""

    sortRequested = Signal()  # noqa: N815
    againRequested = Signal()  # noqa: N815
    homeRequested = Signal()  # noqa: N815

    def __init__(self) -> None:
        super().__init__("bg")
        self._pictures = Acts((), gap=12, ends=CENTRE)
        self._headline = Label("", "display", wrap=True)
        self._sentence = Label("", "body", "text2", wrap=True)
        self._sentence.setMaximumWidth(theme.px(520))
        for label in (self._headline, self._sentence):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.sort = Button("", kind="primary", size="big")
        self.sort.clicked.connect(self.sortRequested)
        self.again = Button(self.tr("Go through them again"), "arrow-left", size="big")
        self.again.clicked.connect(self.againRequested)
        self.home = Button(self.tr("Back to the photos"), "arrow-left", size="big")
        self.home.clicked.connect(self.homeRequested)
        self._lay_out()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(48, 24, 48, 24)
        column.setSpacing(8)
        column.addStretch(2)
        column.addWidget(self._pictures)
        column.addSpacing(24)
        column.addWidget(self._headline)
        words = QHBoxLayout()
        words.addStretch(1)
        words.addWidget(self._sentence, 1000)
        words.addStretch(1)
        column.addLayout(words)
        column.addSpacing(16)
        column.addWidget(Acts((self.sort, self.again, self.home), ends=CENTRE))
        column.addStretch(3)

    @property
    def words(self) -> str:
        """What is said."""
        return f"{self._headline.text()} {self._sentence.text()}"

    def say(self, sums: Sums, pictures: Sequence[Path]) -> None:
        """Tell what came of the photos; ``pictures`` show some of them."""
        answered = sums.answered > 0
        self._headline.setText(
            self.tr("That was the last one") if answered else self.tr("Nothing to look at")
        )
        parts = [self._answers(sums) if answered else self._nothing(sums), self._ready(sums)]
        self._sentence.setText(" ".join(filter(None, parts)))
        self.sort.setText(self.tr("Sort %Ln photos…", "", sums.ready))
        self.sort.setVisible(sums.ready > 0 and not sums.waiting)
        self.again.setVisible(answered)
        self.home.setVisible(not answered)
        self.setAccessibleName(self.words)
        self._show_pictures(pictures)

    def _answers(self, sums: Sums) -> str:
        said = self.tr("All %Ln answered.", "", sums.answered)
        return said + " " + self.tr("%Ln are none of these.", "", sums.none) if sums.none else said

    def _nothing(self, sums: Sums) -> str:
        if sums.others:
            return self.tr("Every photo was clear, or you have answered it.")
        if sums.ready:
            return self.tr("Every photo so far was clear.")
        return self.tr("There are no photos here yet.")

    def _ready(self, sums: Sums) -> str:
        """How many have a folder; where some of them were answered, with all that they are the sum of."""
        if sums.waiting:
            return self.tr("%Ln photos are still being looked at.", "", sums.waiting)
        if not sums.ready:
            return ""
        ready = self.tr("%Ln are ready for their folders.", "", sums.ready)
        if sums.answered > sums.none:
            if sums.clear and sums.filed:
                ready = self.tr(
                    "Together with the {clear} that were clear and {filed} that you filed yourself, "
                    "%Ln are ready for their folders.",
                    "",
                    sums.ready,
                )
            elif sums.clear:
                ready = self.tr(
                    "Together with the {clear} that were clear, %Ln are ready for their folders.",
                    "",
                    sums.ready,
                )
            elif sums.filed:
                ready = self.tr(
                    "Together with {filed} that you filed yourself, %Ln are ready for their folders.",
                    "",
                    sums.ready,
                )
        return ready.format(clear=number_text(sums.clear), filed=number_text(sums.filed))

    def _show_pictures(self, paths: Sequence[Path]) -> None:
        while (item := self._pictures.flow.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        for path in paths[:PICTURES]:
            picture = cover(path, QSize(theme.px(88), theme.px(116)), 8, self.devicePixelRatioF())
            if not picture.isNull():
                label = QLabel()
                label.setPixmap(picture)
                self._pictures.add(label)
