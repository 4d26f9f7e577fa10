"""Bars, rules, cards and bubbles: the frames that pages are made of."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from wardrobe_desktop.views import theme
from wardrobe_desktop.views.parts.labels import Label


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
    """A sentence or two beside a control; any click outside, Esc or Enter closes it."""

    def __init__(self, heading: str, text: str, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setProperty("bubble", True)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAccessibleName(f"{heading}. {text}")
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 14)
        column.setSpacing(4)
        column.addWidget(Label(heading, "strong"))
        column.addWidget(Label(text, "small", "text2", wrap=True))
        self.setFixedWidth(theme.px(320))

    def show_beside(self, control: QWidget) -> None:
        """Open above the control, or below it where there is no room."""
        self.adjustSize()
        corner = control.mapToGlobal(QPoint(0, -self.height() - 8))
        if corner.y() < control.screen().availableGeometry().top():
            corner = control.mapToGlobal(QPoint(0, control.height() + 8))
        self.move(corner)
        self.show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.close()
        else:
            super().keyPressEvent(event)
