"""Turning: parts side by side while there is room for them; below one another where text is large."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QWidget

from wardrobe_desktop.views import theme

COMFORT = 200
"""So wide, in px at 100 %, words should be at least: before they get narrower, the parts turn."""

_ACROSS, _DOWN = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom


class Turning(QWidget):
    """One part takes what room is left, the others as much as they want. It never needs more width than its
    widest part.
    """

    def __init__(self, parts: Sequence[QWidget], wide: QWidget, gap: int = 8, comfort: int = COMFORT) -> None:
        """``wide``: the part that takes the room; ``comfort``: px at 100 % below which it shall not come."""
        super().__init__()
        self._parts, self._wide, self._comfort = tuple(parts), wide, comfort
        self._box = QBoxLayout(_ACROSS, self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(gap)
        for part in parts:
            if part is wide:
                self._box.addWidget(part, 1)
            else:
                self._box.addWidget(part, 0, Qt.AlignmentFlag.AlignVCenter)
        self._keep_widths(across=True)

    @property
    def turned(self) -> bool:
        """Whether the parts stand below one another."""
        return self._box.direction() == _DOWN

    def _keep_widths(self, across: bool) -> None:
        for part in self._parts:
            if part is not self._wide:
                policy = part.sizePolicy()  # a new one would forget that its height hangs on its width
                policy.setHorizontalPolicy(
                    QSizePolicy.Policy.Fixed if across else QSizePolicy.Policy.Preferred
                )
                part.setSizePolicy(policy)

    def _shown(self) -> list[QWidget]:
        return [part for part in self._parts if not part.isHidden()]

    def _needed(self) -> int:
        """The width in which the parts stand well side by side."""
        shown = self._shown()
        widths = [part.sizeHint().width() for part in shown if part is not self._wide]
        if self._wide in shown:
            usual = min(self._wide.sizeHint().width(), theme.px(self._comfort))
            widths.append(max(usual, self._wide.minimumSizeHint().width()))
        return sum(widths) + self._box.spacing() * max(len(widths) - 1, 0)

    def minimumSizeHint(self) -> QSize:
        """As wide as the widest part: said in any direction, or it would never be made narrow and turn."""
        least = super().minimumSizeHint()
        widest = max((part.minimumSizeHint().width() for part in self._shown()), default=0)
        return QSize(min(widest, least.width()), least.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._turn()

    def event(self, event: QEvent) -> bool:
        """Other words need another width."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._turn()
        return super().event(event)

    def _turn(self) -> None:
        across = self._needed() <= self.width()
        if across == self.turned:
            self._box.setDirection(_ACROSS if across else _DOWN)
            self._keep_widths(across)
