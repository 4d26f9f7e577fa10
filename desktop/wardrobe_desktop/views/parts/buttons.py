"""Buttons in the four kinds that the window has, each with an icon that follows the theme."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QPushButton, QSizePolicy, QToolButton, QWidget

from wardrobe_desktop.views import icons, theme

_REPAINT = (QEvent.Type.PaletteChange, QEvent.Type.LayoutDirectionChange, QEvent.Type.DevicePixelRatioChange)


class Symbol:
    """Keeps a button's icon in the colours of the theme."""

    def __init__(self, button: QAbstractButton, name: str, tone: str, side: int, pad: int) -> None:
        self._button = button
        self._name, self._tone, self._side, self._pad = name, tone, side, pad
        self.show()

    def change(self, name: str) -> None:
        """Another icon, painted only if it is another one: this is said several times a second."""
        if name != self._name:
            self.show(name)

    def show(self, name: str = "", tone: str = "") -> None:
        """Paint the icon again, as another one or in another tone if named."""
        self._name, self._tone = name or self._name, tone or self._tone
        if not self._name:
            return
        button, side = self._button, theme.px(self._side)
        mirrored = button.layoutDirection() == Qt.LayoutDirection.RightToLeft
        ratio = button.devicePixelRatioF()
        button.setIcon(icons.icon(self._name, self._tone, side, ratio, self._pad, mirrored))
        button.setIconSize(QSize(side + self._pad, side))


class Button(QPushButton):
    """A push button. ``kind``: plain, primary (the next step, one a screen), link. ``size``: small to big."""

    def __init__(
        self,
        text: str,
        symbol: str = "",
        kind: str = "plain",
        size: str = "normal",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self.setProperty("kind", kind)
        self.setProperty("bulk", size)
        self.setAutoDefault(False)
        # Words are never squeezed out of a button.
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        if kind == "link":
            self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._symbol = Symbol(self, symbol, "on" if kind == "primary" else "text", 18, 6)

    def set_symbol(self, name: str) -> None:
        """Show another icon."""
        self._symbol.change(name)

    def set_primary(self, primary: bool) -> None:
        """The next step of its page is this one now, or is another one."""
        self.setProperty("kind", "primary" if primary else "plain")
        self._symbol.show(tone="on" if primary else "text")
        self.style().unpolish(self)
        self.style().polish(self)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in _REPAINT and hasattr(self, "_symbol"):
            self._symbol.show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Return presses the button that has the focus, as people expect, also where there is no dialog.
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)


class QuietButton(QToolButton):
    """A button without an edge: an icon with a word, or alone (then ``text`` is its name and tooltip)."""

    def __init__(
        self,
        text: str,
        symbol: str,
        word: bool = True,
        tone: str = "text2",
        checkable: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setText(text)
        self.setAccessibleName(text)
        self.setCheckable(checkable)
        self.setProperty("tone", tone)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._word = word
        beside = Qt.ToolButtonStyle.ToolButtonTextBesideIcon
        self.setToolButtonStyle(beside if word else Qt.ToolButtonStyle.ToolButtonIconOnly)
        if not word:
            self.setToolTip(text)
            self.setProperty("bare", True)
        self._symbol = Symbol(self, symbol, tone, 20, 4 if word else 0)

    def set_symbol(self, name: str) -> None:
        """Show another icon."""
        self._symbol.change(name)

    def say(self, text: str, name: str = "") -> None:
        """Change the word, and the name for screen readers if it says more."""
        self.setText(text)
        self.setAccessibleName(name or text)
        if not self._word:
            self.setToolTip(text)

    def show_word(self, shown: bool) -> None:
        """Leave the word out where it gets tight; then it becomes the tooltip."""
        if shown == self._word:
            return
        self._word = shown
        beside = Qt.ToolButtonStyle.ToolButtonTextBesideIcon
        self.setToolButtonStyle(beside if shown else Qt.ToolButtonStyle.ToolButtonIconOnly)
        self.setToolTip("" if shown else self.text())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in _REPAINT and hasattr(self, "_symbol"):
            self._symbol.show()


class Chip(QuietButton):
    """A small rounded button that says a fact; a click tells more."""

    def __init__(self, text: str, symbol: str, parent: QWidget | None = None) -> None:
        super().__init__(text, symbol, parent=parent)
        self.setProperty("chip", True)
        self._symbol = Symbol(self, symbol, "text2", 16, 4)
