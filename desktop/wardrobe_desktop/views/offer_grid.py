"""OfferGrid: photos that look like a category that is being taught; those that are ticked go there."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from pathlib import Path

from PySide6.QtCore import QItemSelectionModel, QRect, QRectF
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyleOptionViewItem

from wardrobe_desktop.core.review import Review
from wardrobe_desktop.core.standing import Place
from wardrobe_desktop.models.photo_list import PhotoList
from wardrobe_desktop.models.thumbnails import Thumbnails
from wardrobe_desktop.views import theme
from wardrobe_desktop.views.photo_grid import PhotoGrid
from wardrobe_desktop.views.tile_delegate import GAP, Index, TileDelegate


class OfferList(PhotoList):
    """The photos that are offered, likeliest first; ``name`` is that of the new category."""

    def __init__(self, review: Review, title: Callable[[str], str]) -> None:
        super().__init__(review, title)
        self.name = ""
        self.offer(())

    def offer(self, rows: Sequence[int]) -> None:
        """Offer these rows of the review."""
        self.beginResetModel()
        self._rows = list(rows)
        self._keys = [(nth,) for nth in range(len(rows))]
        self.endResetModel()

    @property
    def rows(self) -> tuple[int, ...]:
        """What is offered."""
        return tuple(self._rows)

    def stays(self, row: int) -> str:
        """What is said of a photo that does not go along."""
        standing = self._review.standing(row)
        if standing.place is Place.FILED and standing.category:
            return self.tr("Stays {category}").format(category=self._title(standing.category))
        return self.tr("Stays in Have a look")

    def spoken(self, row: int) -> str:
        return f"{self.photo(row).path.name}, {self.name}"


class OfferDelegate(TileDelegate):
    """A tile with its tick always in sight, and below it where the photo goes or stays."""

    def __init__(
        self, offers: OfferList, thumbnails: Thumbnails, thumbnail_path: Callable[[int], Path | None]
    ) -> None:
        super().__init__(offers, thumbnails, thumbnail_path)
        self._offers = offers

    def text_height(self) -> int:
        return QFontMetrics(theme.font("small")).height() + GAP + 8

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = self._offers.review_row(index.row())
        tile, state = self.tile_rect(option.rect), option.state
        ticked = bool(state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        painter.setOpacity(1.0)
        self._paint_picture(painter, tile, row)
        if state & QStyle.StateFlag.State_MouseOver:
            self._frame(painter, tile, -1.0, 2, "ctl")
        if state & QStyle.StateFlag.State_HasFocus:
            self._frame(painter, tile, 4.0, 2, "text")
        self._paint_tick(painter, QRectF(self.tick_rect(option.rect)), ticked)
        metrics = QFontMetrics(theme.font("small"))
        line = QRect(tile.left() + 2, tile.bottom() + 1 + GAP, tile.width() - 4, metrics.height())
        painter.setFont(theme.font("small"))
        words = self._offers.name if ticked else self._offers.stays(row)
        self._paint_line(painter, line, words, "text" if ticked else "text2")
        painter.restore()


class OfferGrid(PhotoGrid):
    """A click or Space ticks or unticks."""

    def __init__(self, offers: OfferList, delegate: OfferDelegate) -> None:
        super().__init__(offers, delegate)
        self._offers = offers
        self.setSelectionMode(QAbstractItemView.SelectionMode.MultiSelection)
        self.setDragEnabled(False)
        self.setAccessibleName(self.tr("Look-alikes"))

    def tick_all(self, ticked: bool) -> None:
        """Tick every photo that is offered, or none."""
        if ticked:
            self.selectAll()
        else:
            self.clearSelection()

    @property
    def ticked(self) -> list[int]:
        """The rows of the review that go along."""
        return self.selected_rows()

    def offer(self, rows: Sequence[int]) -> None:
        """Offer these rows, all ticked but for those that were unticked here before."""
        self.offer_ticked(rows, unticked=set(self._offers.rows) - set(self.ticked))

    def offer_ticked(self, rows: Sequence[int], unticked: Collection[int]) -> None:
        """Offer these rows, ticked but for some."""
        self._offers.offer(rows)
        self.selectAll()
        for position, row in enumerate(rows):
            if row in unticked:
                index = self._offers.index(position)
                self.selectionModel().select(index, QItemSelectionModel.SelectionFlag.Deselect)

    def take_over(self, old: OfferGrid) -> None:
        """What was offered there, ticked as it was."""
        rows = old._offers.rows
        self.offer_ticked(rows, unticked=set(rows) - set(old.ticked))
