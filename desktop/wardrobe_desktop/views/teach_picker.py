"""TeachPicker: the photos that examples are chosen from, and the field that searches them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QItemSelection, QItemSelectionModel, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from wardrobe_desktop.models.thumbnails import Thumbnails
from wardrobe_desktop.views.parts.buttons import Button
from wardrobe_desktop.views.parts.empty import EmptyState
from wardrobe_desktop.views.parts.labels import ElidedLabel
from wardrobe_desktop.views.parts.search_field import SearchField
from wardrobe_desktop.views.photo_grid import PhotoGrid
from wardrobe_desktop.views.review_words import empty_words
from wardrobe_desktop.views.teach_photos import TeachPhotos
from wardrobe_desktop.views.tile_delegate import TileDelegate
from wardrobe_desktop.workers.desk import Desk

LATE_MS = 60
"""While somebody types, how many were found is told so often at most: all around is laid out with it."""

_INTO = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down)
_SELECT = QItemSelectionModel.SelectionFlag


class TeachPicker(QWidget):
    """``chosen(rows)``, ``dropped(rows)``: of the review, by click or key. What is not found stays chosen."""

    chosen = Signal(list)
    dropped = Signal(list)

    def __init__(self, desk: Desk, thumbnails: Thumbnails) -> None:
        super().__init__()
        self._desk = desk
        self._chosen: Sequence[int] = ()
        self.photos = TeachPhotos(desk.review, desk.category_name)
        self.grid = PhotoGrid(self.photos, TileDelegate(self.photos, thumbnails, desk.thumbnail_path))
        self.grid.setSelectionMode(QAbstractItemView.SelectionMode.MultiSelection)
        self.grid.setAccessibleName(self.tr("Photos to choose examples from"))
        self.search = SearchField()
        self.search.installEventFilter(self)
        self._found = ElidedLabel("", "body", "text2")
        self._found.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self.empty = EmptyState()
        self._nothing = ("", "")
        self._late = QTimer(self, singleShot=True, interval=LATE_MS)
        self._late.timeout.connect(self._tell)
        self._lay_out()
        self.search.textChanged.connect(self._search)
        self.grid.selectionModel().selectionChanged.connect(self._picked)
        self.photos.modelReset.connect(self._show_chosen)  # after Qt's own, which forgets what was selected
        for change in (self.photos.rowsInserted, self.photos.rowsRemoved, self.photos.modelReset):
            change.connect(self._changed)

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setContentsMargins(24, 4, 24, 6)
        row.setSpacing(12)
        row.addWidget(self.search, 100)
        row.addWidget(self._found)
        row.addStretch(1)
        self._middle = QStackedWidget()
        self._middle.addWidget(self.grid)
        self._middle.addWidget(self.empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row)
        column.addWidget(self._middle, 1)

    # --- what is chosen

    def begin(self, first: Iterable[int] = ()) -> None:
        """All photos, these rows before the others, nothing searched for."""
        self.photos.begin(first)
        self.search.clear()
        self.grid.scrollToTop()

    def start_over(self) -> None:
        """There is another review."""
        self._chosen = ()
        self.search.clear()
        self.photos.start_over(self._desk.review)

    def take_over(self, old: TeachPicker) -> None:
        """What was searched for there, and what stood first."""
        self.photos.begin(old.photos.first)
        self.search.setText(old.search.text())

    def refresh(self, rows: Sequence[int]) -> None:
        """Photos of the review stand elsewhere now, or have been read: there may be more to choose from."""
        self.photos.refresh(rows)
        self._changed()

    def show_chosen(self, rows: Sequence[int]) -> None:
        """Show these as chosen, whoever chose them."""
        self._chosen = rows
        self._show_chosen()

    def _show_chosen(self) -> None:
        selection = self.grid.selection_of(self.photos.positions(self._chosen))
        model = self.grid.selectionModel()
        model.blockSignals(True)
        model.select(selection, _SELECT.ClearAndSelect)
        model.blockSignals(False)
        self.grid.viewport().update()

    def _picked(self, now: QItemSelection, was: QItemSelection) -> None:
        if gone := self.photos.review_rows(was.indexes()):
            self.dropped.emit(gone)
        if new := self.photos.review_rows(now.indexes()):
            self.chosen.emit(new)

    # --- what is searched for

    def begin_search(self) -> None:
        """To the field, where a name can be typed."""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def step_back(self) -> bool:
        """Out of the search: all photos, and the keys are theirs. Returns whether anything was left."""
        if not self.search.text() and not self.search.hasFocus():
            return False
        self.search.clear()
        self.grid.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """From the field down to the photos that it has found."""
        into = isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() in _INTO
        if not into or not self.photos.rowCount():
            return super().eventFilter(watched, event)
        if not self.grid.currentIndex().isValid():
            self.grid.go_to(0)
        self.grid.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def _search(self, text: str) -> None:
        self.photos.search(text)
        self.grid.scrollToTop()
        self.grid.show_names(bool(self.photos.search_text))

    # --- what is told

    @property
    def words(self) -> str:
        """How many of all photos were found; empty where nothing is searched for."""
        search, found = self.photos.search_text, self.photos.rowCount()
        if not search or not found:
            return ""
        words = self.tr("%Ln of {count} photos found.", "", found)
        return words.format(count=self.locale().toString(len(self.photos.choosable)))

    def show_pictures(self, paths: set[Path]) -> None:
        """These small pictures have been loaded."""
        self.grid.show_pictures(paths)

    def _changed(self) -> None:
        if not self._late.isActive():
            self._late.start()

    def _tell(self) -> None:
        none = not self.photos.rowCount()
        if self.words != self._found.text():
            self._found.setText(self.words)
        if none:
            self._say_empty(empty_words(None, "", self.photos.search_text, 0, self._desk.progress.working))
        self._middle.setCurrentWidget(self.empty if none else self.grid)

    def _say_empty(self, words: tuple[str, str]) -> None:
        if words == self._nothing:
            return
        self._nothing = words
        buttons = []
        if self.photos.search_text:
            clear = Button(self.tr("Clear"))
            clear.clicked.connect(self._empty_search)
            buttons.append(clear)
        self.empty.say(*words, tuple(buttons))

    def _empty_search(self) -> None:
        self.search.clear()
        self.search.setFocus(Qt.FocusReason.OtherFocusReason)
