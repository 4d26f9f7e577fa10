"""SearchField: where a part of a file name is typed, with a glass in front and a button that empties it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLineEdit, QToolButton

from wardrobe_desktop.views import theme
from wardrobe_desktop.views.parts.buttons import Symbol
from wardrobe_desktop.views.parts.labels import SymbolLabel

NARROWEST, WIDEST = 140, 240
"""Px of its width at 100 %. The least grows with glass and cross only: room is scarce in a bar."""

GLYPH, EDGE, GAP = 16, 8, 6
"""Px: how large glass and cross are at 100 %, how far from the edge, and how far from the words."""

_PLACES = (QEvent.Type.LayoutDirectionChange, QEvent.Type.StyleChange)


class SearchField(QLineEdit):
    """Searches nothing by itself: its text does, wherever it stands.

    Glass and cross are its own: Qt's actions in a field stay at 16 px where text is large, and its button to
    clear would fade in, whatever the person has asked of their system.
    """

    def __init__(self) -> None:
        super().__init__()
        self.setPlaceholderText(self.tr("Search by file name"))
        self.setAccessibleName(self.tr("Search by file name"))
        self.setProperty("lead", True)
        self.setMinimumWidth(NARROWEST + 2 * (theme.px(GLYPH) - GLYPH))
        self.setMaximumWidth(theme.px(WIDEST))
        self.glass = SymbolLabel("search", "text", GLYPH, self)
        self.glass.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.cross = QToolButton(self)
        self.cross.setAccessibleName(self.tr("Clear"))
        self.cross.setToolTip(self.tr("Clear"))
        self.cross.setCursor(Qt.CursorShape.ArrowCursor)
        self.cross.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # Esc does the same
        self.cross.clicked.connect(self.clear)
        self.cross.hide()
        self._symbol = Symbol(self.cross, "close", "text", GLYPH, 0)
        room = EDGE + theme.px(GLYPH) + GAP
        self.setTextMargins(room, 0, room, 0)
        self.textChanged.connect(lambda text: self.cross.setVisible(bool(text)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def _place(self) -> None:
        side = theme.px(GLYPH)
        front = QRect(EDGE, (self.height() - side) // 2, side, side)
        back = QRect(front)
        back.moveRight(self.width() - 1 - EDGE)
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            front, back = back, front
        self.glass.setGeometry(front)
        air = GAP  # easier to hit than it looks
        self.cross.setGeometry(back.adjusted(-air, -air, air, air))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if not hasattr(self, "_symbol"):
            return
        if event.type() == QEvent.Type.PaletteChange:
            self._symbol.show()
        elif event.type() in _PLACES:
            self._place()
