"""Where the parts of TeachPage stand: the name and the examples on the left, photos on the right."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from wardrobe_desktop.views import theme
from wardrobe_desktop.views.parts.acts import Acts
from wardrobe_desktop.views.parts.frames import Bar, Surface
from wardrobe_desktop.views.parts.halves import Halves
from wardrobe_desktop.views.parts.turning import Turning

if TYPE_CHECKING:
    from wardrobe_desktop.views.teach_page import TeachPage

LEAST_PHOTOS = 300
"""Px at 100 % that the photos have beside the examples; where there is less, they stand below them."""


def lay_out(page: TeachPage, top: QWidget, photos: QWidget) -> None:
    """Put the parts of the page below ``top``; ``photos``: the grids, of which one is seen."""
    right = Surface("bg")
    shown = QVBoxLayout(right)
    shown.setContentsMargins(0, 0, 0, 0)
    shown.setSpacing(0)
    shown.addLayout(_head(page))
    shown.addWidget(photos, 1)
    column = QVBoxLayout(page)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    column.addWidget(top)
    halves = Halves(
        page.panel, right, lambda width: _fits(page, width), lambda below: _stand_below(page, below)
    )
    column.addWidget(halves, 1)
    column.addWidget(_bottom(page))


def _fits(page: TeachPage, width: int) -> bool:
    return page.panel.usual_width() + theme.px(LEAST_PHOTOS) <= width


def _stand_below(page: TeachPage, below: bool) -> None:
    """Where the halves stand below one another room is scarce: big buttons would take a line each."""
    page.panel.stand_whole(below)
    for button in (page.cancel, page.next):
        button.setProperty("bulk", "medium" if below else "big")
        button.style().unpolish(button)
        button.style().polish(button)
        button.updateGeometry()


def _head(page: TeachPage) -> QVBoxLayout:
    words = QWidget()
    column = QVBoxLayout(words)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(2)
    column.addWidget(page.headline)
    column.addWidget(page.sentence)
    head = QVBoxLayout()
    head.setContentsMargins(24, 20, 24, 8)
    head.addWidget(Turning((words, page.none), words, gap=16))
    return head


def _bottom(page: TeachPage) -> Bar:
    bottom = Bar("bottom")
    bottom.row.setContentsMargins(24, 7, 24, 7)
    bottom.row.addWidget(
        Turning((page.summary, Acts((page.cancel, page.next), gap=16)), page.summary, gap=16)
    )
    return bottom
