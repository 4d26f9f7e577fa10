"""ReviewEmpty: what stands in place of the photos where there are none, and ways on from there."""

from __future__ import annotations

from PySide6.QtCore import Signal

from wardrobe_desktop.core.standing import Place
from wardrobe_desktop.models.photo_list import Where
from wardrobe_desktop.views.parts.buttons import Button
from wardrobe_desktop.views.parts.empty import EmptyState
from wardrobe_desktop.views.review_words import empty_words

AIR = 24
"""Px that it has less to its left and right than such a page elsewhere."""


class ReviewEmpty(EmptyState):
    """``allWanted()``: all photos; ``clearWanted()``: no search."""

    allWanted = Signal()  # noqa: N815
    clearWanted = Signal()  # noqa: N815

    def __init__(self) -> None:
        super().__init__()
        self.setContentsMargins(-AIR, 0, -AIR, 0)  # beside the list there is less room than on a whole page

    def say_of(self, where: Where, name: str, search: str, elsewhere: int, working: bool) -> None:
        """``name`` is that of the place; ``elsewhere``: how many photos of other places the search finds."""
        headline, sentence = empty_words(where, name, search, elsewhere, working)
        buttons = []
        if elsewhere:
            buttons.append(self._all(self.tr("Show in All photos")))
        if search:
            clear = Button(self.tr("Clear"))
            clear.clicked.connect(self.clearWanted)
            buttons.append(clear)
        elif where is not None and where is not Place.LOOK:
            buttons.append(self._all(self.tr("All photos")))
        self.say(headline, sentence, tuple(buttons))

    def _all(self, words: str) -> Button:
        button = Button(words, "grid")
        button.clicked.connect(self.allWanted)
        return button
