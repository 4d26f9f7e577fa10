"""ExampleTiles: the photos that show a category that is being taught, small; a click takes one out."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget

from wardrobe_desktop.views import icons, theme
from wardrobe_desktop.views.covers import paint_cover
from wardrobe_desktop.views.parts.flow import FlowLayout

WIDE, HIGH = 78, 104
MOST = 30
"""So many are shown, those that were chosen last: all photos may be chosen by one key."""


class ExampleTile(QAbstractButton):
    """One photo, with a cross in its corner."""

    def __init__(self, row: int, name: str, thumbnail: Path | None) -> None:
        super().__init__()
        self.row = row
        self._thumbnail = thumbnail
        words = self.tr("Take out {name}").format(name=name)
        self.setAccessibleName(words)
        self.setToolTip(words)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFixedSize(WIDE, HIGH)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_cover(painter, QRectF(self.rect()), self._thumbnail, 8)
        place = QRectF(self.width() - 25, 5, 20, 20)
        painter.setPen(QPen(theme.token("ctl"), 1))
        painter.setBrush(theme.token("hover" if self.underMouse() else "surface"))
        painter.drawEllipse(place)
        icons.paint(painter, "close", place.adjusted(3, 3, -3, -3), theme.token("text"))
        painter.end()


class AddTile(QAbstractButton):
    """A dashed frame: more photos are chosen from the grid, or let go here."""

    def __init__(self) -> None:
        super().__init__()
        self.setText(self.tr("Add"))
        self.setToolTip(self.tr("Choose examples from your photos"))
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFixedSize(max(WIDE, self.sizeHint().width()), HIGH)

    def sizeHint(self) -> QSize:
        return QSize(int(theme.metrics("small").horizontalAdvance(self.text())) + 20, HIGH)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(theme.token("ctl"), 2)
        pen.setDashPattern([3, 2.5])
        painter.setPen(pen)
        painter.setBrush(theme.token("hover" if self.underMouse() else "side"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 8, 8)
        middle = QRectF(self.rect()).center()
        icons.paint(painter, "plus", QRectF(middle.x() - 10, middle.y() - 22, 20, 20), theme.token("text2"))
        painter.setFont(theme.font("small"))
        painter.setPen(theme.token("text2"))
        words = QRectF(0, middle.y() + 2, self.width(), HIGH / 2 - 4)
        painter.drawText(words, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop, self.text())
        painter.end()


class ExampleTiles(QWidget):
    """``takenOut(row)``, ``addWanted()``."""

    takenOut = Signal(int)  # noqa: N815
    addWanted = Signal()  # noqa: N815

    def __init__(self, name_of: Callable[[int], str], thumbnail_of: Callable[[int], Path | None]) -> None:
        """Both by row of the review."""
        super().__init__()
        self.setProperty("surface", "clear")
        self._name_of, self._thumbnail_of = name_of, thumbnail_of
        self._tiles: dict[int, ExampleTile] = {}
        self.add = AddTile()
        self.add.clicked.connect(self.addWanted)
        self._flow = FlowLayout(gap=8)
        self.setLayout(self._flow)
        self._flow.addWidget(self.add)

    def show_rows(self, rows: Sequence[int]) -> None:
        """Show these photos, in this order; of many the last ones."""
        rows = rows[-MOST:]
        for row in self._tiles.keys() - set(rows):
            tile = self._tiles.pop(row)
            self._flow.removeWidget(tile)
            tile.hide()
            tile.deleteLater()
        self._flow.removeWidget(self.add)
        for row in rows:
            if row not in self._tiles:
                tile = self._tiles[row] = ExampleTile(row, self._name_of(row), self._thumbnail_of(row))
                tile.clicked.connect(lambda _checked=False, row=row: self.takenOut.emit(row))
                self._flow.addWidget(tile)
        self._flow.addWidget(self.add)
        self.updateGeometry()

    @property
    def tiles(self) -> list[ExampleTile]:
        """One for each example that is shown, in their order."""
        return list(self._tiles.values())
