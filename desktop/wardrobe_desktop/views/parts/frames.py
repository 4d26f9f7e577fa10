"""Bars, rules, cards and bubbles: the frames that pages are made of."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QSize, Qt
from PySide6.QtGui import QAccessible, QAccessibleEvent, QCloseEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from wardrobe_desktop.views import theme
from wardrobe_desktop.views.parts.labels import Label

# What an open bubble listens to: keys, clicks, and that its window or its control goes out of sight.
_KEYS = (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress)
_CLICKS = (QEvent.Type.MouseButtonPress, QEvent.Type.Wheel)
_LEAVING = (QEvent.Type.WindowDeactivate, QEvent.Type.Resize)
_GOING = (QEvent.Type.Hide, QEvent.Type.Move)
_HELD = (Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_Meta, Qt.Key.Key_AltGr)
_ENDS = (Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
_PLAIN = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)


class Bar(QFrame):
    """The top or bottom bar of a page: a row with the page's edges."""

    def __init__(self, edge: str, parent: QWidget | None = None) -> None:
        """``edge``: top, bottom or plain (no line, as on the welcome page)."""
        super().__init__(parent)
        self.setProperty("bar", edge)
        # The air in a bar grows half as much as text does: pages need the room more.
        self._high = round((56 if edge == "top" else 64) * (1 + max(1.0, theme.scale())) / 2)
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(16, 7, 24, 7)
        self.row.setSpacing(8)

    def sizeHint(self) -> QSize:
        """As high as in the drawings, or as its words need."""
        return super().sizeHint().expandedTo(QSize(0, self._high))

    def minimumSizeHint(self) -> QSize:
        """No explicit least height: that would let words that wrap be pressed into it."""
        return super().minimumSizeHint().expandedTo(QSize(0, self._high))


class Rule(QFrame):
    """A hairline."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("rule", True)


class Surface(QWidget):
    """A plain widget with one of the grounds: bg, side, surface or photo."""

    def __init__(self, ground: str = "bg", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", ground)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)


class Card(QFrame):
    """A frame with round corners. ``kind``: plain, amber, soft, choice or chosen."""

    def __init__(self, kind: str = "plain", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("card", kind)

    def set_kind(self, kind: str) -> None:
        """Look another way."""
        self.setProperty("card", kind)
        self.style().unpolish(self)
        self.style().polish(self)


class Framed(QWidget):
    """Air round a widget that shows and hides itself; with the widget, the air goes as well."""

    def __init__(self, inside: QWidget) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 12, 16, 12)
        row.addWidget(inside)
        inside.installEventFilter(self)
        self.setVisible(inside.isVisibleTo(self))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShowToParent:
            self.show()
        elif event.type() == QEvent.Type.HideToParent:
            self.hide()
        return False


class Bubble(QFrame):
    """A sentence or two beside a control. Esc or Enter closes it and does nothing else; so does a click
    on the control. Any other key or click closes it as well, and does what it does.

    It lies in the window and never takes the keyboard, as a popup of the system would: that one keeps every
    shortcut from its page, and where it does not hear its own keys nothing but the mouse gets rid of it.
    """

    def __init__(self, heading: str, text: str, control: QWidget) -> None:
        super().__init__(control.window())
        self._control = control
        self.setProperty("bubble", True)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAccessibleName(f"{heading}. {text}")
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 14)
        column.setSpacing(4)
        column.addWidget(Label(heading, "strong"))
        column.addWidget(Label(text, "small", "text2", wrap=True))
        self.setFixedWidth(theme.px(320))

    def open(self) -> None:
        """Show it above the control, or below it where there is no room."""
        self.adjustSize()
        window, air = self._control.window(), 8
        place = self._control.mapTo(window, QPoint())
        above, below = place.y() - self.height() - air, place.y() + self._control.height() + air
        widest = window.width() - self.width() - air
        self.move(max(air, min(place.x(), widest)), above if above >= 0 else below)
        self.show()
        self.raise_()
        QApplication.instance().installEventFilter(self)  # type: ignore[union-attr]
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()  # it goes no further: what lies below was not clicked

    def closeEvent(self, event: QCloseEvent) -> None:
        QApplication.instance().removeEventFilter(self)  # type: ignore[union-attr]
        super().closeEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind in _KEYS:
            return self._typed(event)
        if kind in _CLICKS and isinstance(watched, QWidget):
            return self._clicked(watched)
        if (kind in _LEAVING and watched is self.parentWidget()) or (
            kind in _GOING and watched is self._control
        ):
            self.close()
        return False

    def _typed(self, event: QEvent) -> bool:
        """Whether the key was meant for the bubble alone. A shortcut is offered as a key first."""
        if not isinstance(event, QKeyEvent) or event.key() in _HELD:
            return False
        ends = event.key() in _ENDS and event.modifiers() in _PLAIN
        if ends and event.type() == QEvent.Type.ShortcutOverride:
            event.accept()  # no shortcut then: it comes again as a key
            return True
        self.close()
        return ends

    def _clicked(self, watched: QWidget) -> bool:
        """Whether the click was on the control, which would open the bubble anew."""
        if watched is self or self.isAncestorOf(watched):
            return False
        self.close()
        return watched is self._control
