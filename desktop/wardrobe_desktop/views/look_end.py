"""LookEnd: what "Have a look" says when nothing is left to look at, and what to do next."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout

from wardrobe_desktop.views import theme
from wardrobe_desktop.views.covers import cover
from wardrobe_desktop.views.parts.acts import Acts
from wardrobe_desktop.views.parts.buttons import Button
from wardrobe_desktop.views.parts.flow import CENTRE
from wardrobe_desktop.views.parts.frames import Surface
from wardrobe_desktop.views.parts.labels import Label
from wardrobe_desktop.views.wording import number_text

PICTURES = 6


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

    def say(
        self, answered: int, none: int, clear: int, filed: int, waiting: int, pictures: Sequence[Path]
    ) -> None:
        """``answered`` by the person of those that were asked, ``none`` of them as none of these; ``clear``
        without asking, ``filed`` in all.
        """
        if answered:
            self._headline.setText(self.tr("That was the last one"))
            said = self.tr("All %Ln answered.", "", answered)
            if none:
                said += " " + self.tr("%Ln are none of these.", "", none)
        else:
            self._headline.setText(self.tr("Nothing to look at"))
            said = (
                self.tr("Every photo so far was clear.")
                if filed
                else self.tr("There are no photos here yet.")
            )
        if waiting:
            said += " " + self.tr("%Ln photos are still being looked at.", "", waiting)
        elif answered > none and clear:
            ready = self.tr(
                "Together with the {clear} that were clear, %Ln are ready for their folders.", "", filed
            )
            said += " " + ready.format(clear=number_text(clear))
        elif filed:
            said += " " + self.tr("%Ln are ready for their folders.", "", filed)
        self._sentence.setText(said)
        self.sort.setText(self.tr("Sort %Ln photos…", "", filed))
        self.sort.setVisible(filed > 0 and not waiting)
        self.again.setVisible(answered > 0)
        self.home.setVisible(answered == 0)
        self.setAccessibleName(self.words)
        self._show_pictures(pictures)

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
