"""SearchField: where a part of a file name is typed, with a glass in front and a button that empties it."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLineEdit

from wardrobe_desktop.views import icons, theme

NARROWEST, WIDEST = 140, 240
"""Px of its width, the latter at 100 %."""


class SearchField(QLineEdit):
    """Searches nothing by itself: its text does, wherever it stands."""

    def __init__(self) -> None:
        super().__init__()
        self.setPlaceholderText(self.tr("Search by file name"))
        self.setAccessibleName(self.tr("Search by file name"))
        self.setProperty("lead", True)
        self.setMinimumWidth(NARROWEST)
        self.setMaximumWidth(theme.px(WIDEST))
        self._glass = QAction(icons.icon("search", side=theme.px(16)), "", self)
        self.addAction(self._glass, QLineEdit.ActionPosition.LeadingPosition)
        # Qt's own would fade in, whatever the person has asked of their system.
        self._clear = QAction(icons.icon("close", side=theme.px(16)), self.tr("Clear"), self)
        self._clear.triggered.connect(self.clear)
        self._clear.setVisible(False)
        self.addAction(self._clear, QLineEdit.ActionPosition.TrailingPosition)
        self.textChanged.connect(lambda text: self._clear.setVisible(bool(text)))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_glass"):
            self._glass.setIcon(icons.icon("search", side=theme.px(16)))
            self._clear.setIcon(icons.icon("close", side=theme.px(16)))
