"""Check: a box to tick, large enough to be seen, in the colours of the theme."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox

from wardrobe_desktop.views import theme
from wardrobe_desktop.views.parts.marks import paint_check

SIDE, GAP = 18, 10


class Check(QCheckBox):
    """A check box with our own box: an edge, and a filled box with a tick in it when ticked."""

    def sizeHint(self) -> QSize:
        """Box and words."""
        words = int(theme.metrics("body").horizontalAdvance(self.text())) + 4
        return QSize(theme.px(SIDE) + GAP + words, theme.px(24))

    def minimumSizeHint(self) -> QSize:
        """No word is ever squeezed."""
        return self.sizeHint()

    def hitButton(self, _spot: object) -> bool:
        """All of it."""
        return True

    def paintEvent(self, event: QPaintEvent) -> None:
        """The box on the side where reading begins."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side = theme.px(SIDE)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left = self.width() - side if mirrored else 0
        box = QRectF(left, (self.height() - side) / 2, side, side).adjusted(1, 1, -1, -1)
        tone = "dis" if not self.isEnabled() else "accent" if self.isChecked() else "ctl"
        painter.setPen(QPen(theme.token(tone), 1.5))
        painter.setBrush(theme.token(tone if self.isChecked() else "surface"))
        painter.drawRoundedRect(box, side / 4, side / 4)
        if self.isChecked():
            paint_check(painter, box, "on")
        painter.setFont(theme.font("body"))
        painter.setPen(theme.token("text" if self.isEnabled() else "dis"))
        words = QRectF(0 if mirrored else side + GAP, 0, self.width() - side - GAP, self.height())
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading, self.text())
        painter.end()
