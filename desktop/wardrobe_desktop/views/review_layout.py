"""Where the parts of ReviewPage stand: places on the left, photos beside them, problems beside these.

Where text is large in a small window, the problems stand in place of the photos, and what can be done with
selected photos in place of the bottom bar.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from wardrobe_desktop.views import theme
from wardrobe_desktop.views.parts.frames import Surface

if TYPE_CHECKING:
    from wardrobe_desktop.views.review_page import ReviewPage

LEAST_GRID = 230
"""So much of the width, in px at 100 %, is for the photos."""

LEAST_HEIGHT = 70
"""Px at 100 %: the photos are not lower, or the page scrolls."""

LEAST_SIDE = 236
"""Px: the least width of the list of places, however large text is."""

USUAL_SIDE = 256
"""Px at 100 %: its width where there is room."""

LOW = 400
"""Px at 100 %: a page that is lower has no room for two bars at the bottom."""


class ReviewLayout:
    """Puts the parts of a page where they belong, and elsewhere when it has another size."""

    def __init__(self, page: ReviewPage) -> None:
        self._page = page
        self._low = False
        self.covered = False
        """Whether the problems stand in place of the photos."""
        self.photos = self._make_photos()
        self._split = QSplitter(Qt.Orientation.Horizontal)
        self._split.setChildrenCollapsible(False)
        self._split.setHandleWidth(1)
        self._split.addWidget(self._make_side())
        self._split.addWidget(self.photos)
        self._split.setStretchFactor(1, 1)
        self._side = theme.px(USUAL_SIDE)  # or as a person drags it
        self._split.splitterMoved.connect(self._drag)
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(self._split, 1)
        row.addWidget(page.problems)
        self._whole = QVBoxLayout(page)
        self._whole.setContentsMargins(0, 0, 0, 0)
        self._whole.setSpacing(0)
        self._whole.addWidget(page.top)
        self._whole.addLayout(row, 1)
        self._whole.addWidget(page.bottom)

    def _make_photos(self) -> QWidget:
        page, photos = self._page, QWidget()
        # Said outright, or the list beside it would not let its heading become narrow and rearrange itself.
        photos.setMinimumWidth(theme.px(LEAST_GRID))
        column = self._column = QVBoxLayout(photos)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (page.news, page.progress, page.header):
            column.addWidget(part)
        page.grid.setMinimumHeight(theme.px(LEAST_HEIGHT))
        self._middle = QStackedWidget()
        self._middle.addWidget(page.grid)
        self._middle.addWidget(page.empty)
        column.addWidget(self._middle, 1)
        column.addWidget(page.strip)
        return photos

    def _make_side(self) -> QWidget:
        left = Surface("side")
        left.setMinimumWidth(LEAST_SIDE)
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 12, 0, 8)
        column.addWidget(self._page.side)
        column.addWidget(self._page.new_category)
        return left

    def show_photos(self, some: bool) -> None:
        """Show them, or what is said where there are none; only that asks for its height."""
        shown: QWidget = self._page.grid if some else self._page.empty
        if self._middle.currentWidget() is not shown:
            ask = QSizePolicy.Policy.Ignored if some else QSizePolicy.Policy.Preferred
            self._page.empty.setSizePolicy(QSizePolicy.Policy.Preferred, ask)
            self._middle.setCurrentWidget(shown)
        least = theme.px(LEAST_GRID)
        if not some:
            least = max(least, self._page.empty.minimumSizeHint().width())
        if least != self.photos.minimumWidth():
            self.photos.setMinimumWidth(least)
            self.fit()

    def fit(self) -> None:
        """The page has another size, or shows its problems, or does so no more."""
        self._put_problems()
        if not self.covered:
            self._make_room()
        self._put_strip()

    def _put_problems(self) -> None:
        page, problems = self._page, self._page.problems
        problems.fit_beside(page.width())
        beside = page.width() - LEAST_SIDE - theme.px(LEAST_GRID) - self._split.handleWidth()
        covers = problems.isVisibleTo(page) and problems.width() > beside
        if covers != self.covered:
            self.covered = covers
            self.photos.setVisible(not covers)
        if covers:
            side = max(LEAST_SIDE, min(theme.px(USUAL_SIDE), page.width() * 3 // 8))
            problems.setFixedWidth(max(problems.width(), page.width() - side))

    def _make_room(self) -> None:
        """The list of places is as wide as it should be, and gives way to the photos where text is large."""
        self._whole.activate()
        room = self._split.width() - self._split.handleWidth()
        side = max(LEAST_SIDE, min(self._side, room - self.photos.minimumWidth()))
        if room > 0 and side != self._split.sizes()[0]:
            self._split.setSizes([side, room - side])

    def _drag(self, side: int, _handle: int) -> None:
        self._side = side

    def _put_strip(self) -> None:
        strip, low = self._page.strip, self._page.height() < theme.px(LOW)
        if low != self._low:
            self._low = low
            seen = not strip.isHidden()
            strip.take_place_of(None)
            if low:
                self._whole.addWidget(strip)
                strip.take_place_of(self._page.bottom)
            else:
                self._column.addWidget(strip)
            strip.setVisible(seen)
