"""The focus ring: 2 px of accent with a gap of 2 px round whatever the keyboard has reached.

Drawn above the window rather than by each control: none can forget it, and none has to leave room.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QAbstractSlider, QApplication, QComboBox, QLineEdit, QWidget
from shiboken6 import isValid

from wardrobe_desktop.views import theme

_REACH = 4


class FocusRing(QWidget):
    """Follows the focus inside one window. Lists show their focus themselves."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()
        self._around: QWidget | None = None
        # The control and all that it stands in: a page that is scrolled moves its controls without a word.
        self._watched: list[QWidget] = []
        QApplication.instance().focusChanged.connect(self._follow)  # type: ignore[union-attr]

    def _follow(self, _before: QWidget | None, now: QWidget | None) -> None:
        self._surround(now if now is not None and self._ringed(now) else None)

    def _ringed(self, widget: QWidget) -> bool:
        if not isinstance(widget, QAbstractButton | QComboBox | QAbstractSlider | QLineEdit):
            return False
        if widget.property("inline"):  # typed into in the middle of a list, which says where it is
            return False
        window = widget.window()
        return window is self.window() and window.testAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind == QEvent.Type.Hide or (kind == QEvent.Type.MouseButtonPress and watched is self._around):
            self._surround(None)
        elif kind in (QEvent.Type.Move, QEvent.Type.Resize):
            self._place()
        return False

    def _surround(self, widget: QWidget | None) -> None:
        for each in self._watched:
            if isValid(each):
                each.removeEventFilter(self)
        self._around, self._watched = widget, []
        self.setVisible(widget is not None)
        while widget is not None and widget is not self.window():
            widget.installEventFilter(self)
            self._watched.append(widget)
            widget = widget.parentWidget()
        self._place()

    def _place(self) -> None:
        around = self._around
        if around is None or not isValid(around):
            return
        corner = around.mapTo(self.window(), QPoint(0, 0))
        self.setGeometry(around.rect().translated(corner).adjusted(-_REACH, -_REACH, _REACH, _REACH))
        # Scrolled out of sight, it would surround something else.
        self.setVisible(not around.visibleRegion().isEmpty())
        self.raise_()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.token("accent"), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        radius = min(12.0, self.height() / 2)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), radius, radius)
        painter.end()
