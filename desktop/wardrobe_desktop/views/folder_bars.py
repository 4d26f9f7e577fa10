"""FolderBars: how many photos each folder got, as bars with a cover."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from wardrobe_desktop.views import theme
from wardrobe_desktop.views.covers import paint_cover
from wardrobe_desktop.views.wording import number_text

COVER, ROW, BAR = 26, 34, 12


@dataclass(frozen=True)
class FolderCount:
    """One folder: its name, how many photos it got, and the content of one of them for the cover."""

    name: str
    count: int
    digest: str


class BarRow(QWidget):
    """One folder. Its accessible name says in words what the bar shows."""

    def __init__(self, folder: FolderCount, most: int, name_width: float, thumbnail: Path | None) -> None:
        super().__init__()
        self._folder, self._most, self._name_width = folder, most, name_width
        self._thumbnail = thumbnail
        self.faded = False
        photos = self.tr("%Ln photos", "", folder.count)
        self.setAccessibleName(self.tr("{folder}, {photos}").format(folder=folder.name, photos=photos))
        self.setToolTip(self.accessibleName())
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """A row of 34 px in the drawings."""
        return QSize(theme.px(320), theme.px(ROW))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Cover, name, bar, number; from the right where writing runs that way."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle, side = self.height() / 2, theme.px(COVER)
        place = self._mirrored(QRectF(0, middle - side / 2, side, side))
        paint_cover(painter, place, self._thumbnail)
        self._paint_words(painter, side + 12.0)
        painter.end()

    def _paint_words(self, painter: QPainter, left: float) -> None:
        font, strong = theme.font("body"), theme.font("body", tabular=True)
        strong.setWeight(strong.Weight.Medium)
        number = number_text(self._folder.count)
        number_width = theme.px(52)
        name = QRectF(left, 0, self._name_width, self.height())
        shown = QFontMetricsF(font).elidedText(
            self._folder.name, Qt.TextElideMode.ElideRight, self._name_width
        )
        painter.setFont(font)
        painter.setPen(theme.token("dis" if self.faded else "text"))
        leading = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading
        painter.drawText(self._mirrored(name), leading, shown)
        painter.setFont(strong)
        count = QRectF(self.width() - number_width, 0, number_width, self.height())
        trailing = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignTrailing
        painter.drawText(self._mirrored(count), trailing, number)
        start = name.right() + 20
        room = max(count.left() - start, 8)
        long = max(room * self._folder.count / max(self._most, 1), 4)
        bar = QRectF(start, self.height() / 2 - BAR / 2, long, BAR)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.token("line" if self.faded else "accent"))
        painter.drawRoundedRect(self._mirrored(bar), 4, 4)

    def _mirrored(self, place: QRectF) -> QRectF:
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            place.moveRight(self.width() - place.x())
        return place


class FolderBars(QWidget):
    """All folders of a sort, one row each."""

    def __init__(self, thumbnail_of: Callable[[str], Path]) -> None:
        super().__init__()
        self._thumbnail_of = thumbnail_of
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self.rows: list[BarRow] = []

    def show_folders(self, folders: Sequence[FolderCount]) -> None:
        """Show these folders in place of the ones before."""
        for row in self.rows:
            self._column.removeWidget(row)
            row.deleteLater()
        most = max((folder.count for folder in folders), default=1)
        metrics = theme.metrics("body")
        width = max((metrics.horizontalAdvance(folder.name) for folder in folders), default=0.0)
        width = min(width + 4, theme.px(160))
        self.rows = [
            BarRow(folder, most, width, self._thumbnail_of(folder.digest) if folder.digest else None)
            for folder in folders
        ]
        for row in self.rows:
            self._column.addWidget(row)

    def fade(self) -> None:
        """The photos are not there any more."""
        for row in self.rows:
            row.faded = True
            row.update()
