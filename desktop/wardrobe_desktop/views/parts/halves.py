"""Halves of a page: side by side, each scrolling by itself; below one another where text is large."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QScrollArea, QWidget

from wardrobe_desktop.views import theme
from wardrobe_desktop.views.page_bar import UprightRule
from wardrobe_desktop.views.parts.frames import Rule, Surface
from wardrobe_desktop.views.parts.in_sight import InSight

LEAST = 160
"""Px at 100 % that stay for the halves between the bars of a page; they grow half as much as text does."""

ANY_WIDTH = 16777215
"""Qt's own largest, for what stands as wide as its page again."""


class Half(QScrollArea):
    """Scrolls by itself; or stands as high as it is, where both halves scroll together."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._whole = False
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        InSight(self)

    def stand_whole(self, whole: bool) -> None:
        """Scroll no more, or again."""
        self._whole = whole
        never, needed = Qt.ScrollBarPolicy.ScrollBarAlwaysOff, Qt.ScrollBarPolicy.ScrollBarAsNeeded
        self.setVerticalScrollBarPolicy(never if whole else needed)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        return self.minimumSizeHint() if self._whole else super().sizeHint()

    def minimumSizeHint(self) -> QSize:
        """All of it, where it stands whole."""
        inside = self.widget()
        if not self._whole or inside is None:
            return super().minimumSizeHint()
        least, wide = inside.minimumSizeHint(), max(self.width(), inside.minimumSizeHint().width())
        return QSize(least.width(), max(least.height(), inside.heightForWidth(wide)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._whole and event.size().width() != event.oldSize().width():
            self.updateGeometry()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """What lies inside needs another height."""
        if self._whole and event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)


class _Inside(Surface):
    """Side by side the halves make do with the height there is: Qt would ask for all that they would like."""

    def heightForWidth(self, width: int) -> int:
        box = self.layout()
        below = isinstance(box, QBoxLayout) and box.direction() == QBoxLayout.Direction.TopToBottom
        return super().heightForWidth(width) if below else -1


class Halves(QScrollArea):
    """The left half, a hairline, and the right one, which takes what room is left."""

    def __init__(
        self, left: QWidget, right: QWidget, fits: Callable[[int], bool], stand_whole: Callable[[bool], None]
    ) -> None:
        """``fits(width)``: whether both have room side by side; ``stand_whole`` tells the left one."""
        super().__init__()
        self._right, self._fits, self._stand_whole = right, fits, stand_whole
        inside = self._inside = _Inside("bg")
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, inside)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(0)
        self._upright, self._level = UprightRule(whole=True), Rule()
        self._level.hide()
        for part in (left, self._upright, self._level):
            self._box.addWidget(part)
        self._box.addWidget(right, 1)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(inside)
        InSight(self, right)

    @property
    def below(self) -> bool:
        """Whether the right half stands below the left one."""
        return self._box.direction() == QBoxLayout.Direction.TopToBottom

    def minimumSizeHint(self) -> QSize:
        """As wide as what lies inside, which is never scrolled sideways here."""
        bar = self.verticalScrollBar().sizeHint().width() if self.below else 0
        high = round(LEAST * (1 + max(1.0, theme.scale())) / 2)
        return QSize(self._inside.minimumSizeHint().width() + bar, high)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._arrange()
        super().resizeEvent(event)

    def _arrange(self) -> None:
        below = not self._fits(self.width())
        if below != self.below:
            across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
            self._box.setDirection(down if below else across)
            self._upright.setVisible(not below)
            self._level.setVisible(below)
            self._stand_whole(below)
        # Scrolled down, the right half fills what is in sight.
        self._right.setMinimumHeight(self.height() if below else 0)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """What lies inside needs another width."""
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)
