"""Where the parts of TeachPage stand: the name and the examples on the left, photos on the right."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from wardrobe_desktop.views.page_bar import UprightRule
from wardrobe_desktop.views.parts.frames import Bar

if TYPE_CHECKING:
    from wardrobe_desktop.views.teach_page import TeachPage


def lay_out(page: TeachPage, top: QWidget, photos: QWidget) -> None:
    """Put the parts of the page below ``top``; ``photos``: the grids, of which one is seen."""
    column = QVBoxLayout(page)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    middle = QHBoxLayout()
    middle.setSpacing(0)
    middle.addWidget(page.panel)
    middle.addWidget(UprightRule(whole=True))
    right = QVBoxLayout()
    right.setSpacing(0)
    right.addLayout(_head(page))
    right.addWidget(photos, 1)
    middle.addLayout(right, 1)
    column.addWidget(top)
    column.addLayout(middle, 1)
    column.addWidget(_bottom(page))


def _head(page: TeachPage) -> QHBoxLayout:
    words = QVBoxLayout()
    words.setSpacing(2)
    words.addWidget(page.headline)
    words.addWidget(page.sentence)
    head = QHBoxLayout()
    head.setContentsMargins(24, 20, 24, 8)
    head.setSpacing(16)
    head.addLayout(words, 1)
    head.addWidget(page.none, 0, Qt.AlignmentFlag.AlignTop)
    return head


def _bottom(page: TeachPage) -> Bar:
    bottom = Bar("bottom")
    bottom.row.setContentsMargins(24, 7, 24, 7)
    bottom.row.setSpacing(16)
    bottom.row.addWidget(page.summary, 1)
    bottom.row.addWidget(page.cancel)
    bottom.row.addWidget(page.next)
    return bottom
