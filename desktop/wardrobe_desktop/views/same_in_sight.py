"""What one page of photos shows, shown by the page that takes its place, over the same desk."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QItemSelectionModel, QObject
from PySide6.QtWidgets import QAbstractItemView

if TYPE_CHECKING:
    from wardrobe_desktop.models.photo_list import PhotoList
    from wardrobe_desktop.views.photo_grid import PhotoGrid
    from wardrobe_desktop.views.review_page import ReviewPage

_FLAGS = QItemSelectionModel.SelectionFlag


def show_the_same(page: ReviewPage, old: ReviewPage) -> None:
    """The same place, order and search, the same photos selected, and tiles of the same size."""
    page.header.slider.setValue(old.grid.tile_width)
    page.show_place(old.photos.where)
    if old.photos.order is not page.photos.order:
        page.header.choose_order(old.photos.order)
    page.top.search.setText(old.top.search.text())
    page.top.problem_button.setChecked(old.top.problem_button.isChecked())
    _select_the_same(page.photos, page.grid, old.grid)
    at, first = old.grid.currentIndex(), old.grid.in_sight().start
    if at.isValid():
        position = page.photos.position(old.photos.review_row(at.row()))
        page.grid.selectionModel().setCurrentIndex(page.photos.index(position or 0), _FLAGS.NoUpdate)
    if first:
        _ScrollOnceShown(page.grid, page.photos.position(old.photos.review_row(first)) or 0)


def _select_the_same(photos: PhotoList, grid: PhotoGrid, old: PhotoGrid) -> None:
    selected = set(old.selected_rows())
    if selected:
        chosen = [at for at in range(photos.rowCount()) if photos.review_row(at) in selected]
        grid.selectionModel().select(grid.selection_of(chosen), _FLAGS.ClearAndSelect)


class _ScrollOnceShown(QObject):
    """Before a grid is shown nobody knows how many photos stand side by side in it."""

    def __init__(self, grid: PhotoGrid, position: int) -> None:
        super().__init__(grid)
        self._grid, self._position = grid, position
        grid.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show:
            watched.removeEventFilter(self)
            self._grid.doItemsLayout()
            top = QAbstractItemView.ScrollHint.PositionAtTop
            self._grid.scrollTo(self._grid.model().index(self._position, 0), top)
        return False
