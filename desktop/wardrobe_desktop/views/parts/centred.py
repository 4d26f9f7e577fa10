"""A page's content in the middle of a wide window, scrolled where it is too tall."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QWidget

from wardrobe_desktop.views.parts.frames import Surface


def centred_scroll(inside: QWidget) -> QScrollArea:
    """``inside`` takes the width up to its own largest, and stays in the middle beyond it."""
    middle = Surface("bg")
    centred = QHBoxLayout(middle)
    centred.setContentsMargins(0, 0, 0, 0)
    centred.addStretch(1)
    centred.addWidget(inside, 100)
    centred.addStretch(1)
    area = QScrollArea()
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidgetResizable(True)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(middle)
    return area
