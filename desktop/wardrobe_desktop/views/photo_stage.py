"""PhotoStage: the large photo, or in its place the reasons for the two best answers; its tools under it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from wardrobe_desktop.core.closer import Taken
from wardrobe_desktop.models.mark import mark_of_guess
from wardrobe_desktop.views.parts.frames import Rule, Surface
from wardrobe_desktop.views.photo_loader import PhotoLoader
from wardrobe_desktop.views.photo_tools import PhotoTools
from wardrobe_desktop.views.photo_view import PhotoView
from wardrobe_desktop.views.why_view import Reason, WhyView, evidence
from wardrobe_desktop.workers.desk import Desk

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray


class PhotoStage(Surface):
    """Shows one photo of the desk at a time, by row; the next ones are decoded ahead by ``loader``."""

    def __init__(self, desk: Desk) -> None:
        super().__init__("photo")
        self._desk = desk
        self._row: int | None = None
        self.loader = PhotoLoader(desk)
        self.loader.loaded.connect(self._is_there)
        self.loader.told.connect(self._is_told)
        self.photo = PhotoView()
        self.why = WhyView()
        self.tools = PhotoTools(self.photo)
        self.tools.why.clicked.connect(self.toggle_why)
        self._sight = QStackedWidget()
        self._sight.addWidget(self.photo)
        self._sight.addWidget(self.why)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._sight, 1)
        column.addWidget(Rule())
        column.addWidget(self.tools)

    def show_row(self, row: int) -> None:
        """Show another photo: at once in small, as soon as it is decoded in full."""
        self._row = row
        self.close_why()
        image = self.loader.image(row)
        if image.isNull():
            self.photo.show_image(self.loader.preview(row))
        else:
            self.photo.show_image(image, self.loader.halves(row))
        self._name(self.loader.taken(row))

    def clear(self) -> None:
        """Rows mean other photos now."""
        self._row = None
        self.loader.forget()
        self.close_why()

    def _is_there(self, row: int) -> None:
        if row == self._row:
            self.photo.sharpen(self.loader.image(row), self.loader.halves(row))

    def _is_told(self, row: int) -> None:
        if row == self._row:
            self._name(self.loader.taken(row))

    def _name(self, taken: Taken) -> None:
        if self._row is not None:
            self.tools.show_photo(self._desk.review.photos[self._row].path, taken)

    # --- why

    @property
    def shows_why(self) -> bool:
        """Whether the reasons are shown in place of the photo."""
        return self._sight.currentWidget() is self.why

    def toggle_why(self) -> None:
        """Show the reasons, or the photo again."""
        row = self._row
        if row is None or self.shows_why:
            self.close_why()
            return
        path = self._desk.review.photos[row].path
        task = self._desk.read_task(lambda _stop, _progress: self._desk.closer.heat(path))
        task.succeeded.connect(partial(self._show_why, row))
        task.start()

    def close_why(self) -> bool:
        """Show the photo again; False where it was shown already."""
        shown = self.shows_why
        self._turn_to(self.photo)
        self.tools.show_why(False)
        return shown

    def _show_why(self, row: int, heat: NDArray[np.float32] | None) -> None:
        if row != self._row or not self.isVisible():
            return  # the person has gone on
        if heat is None:
            self._desk.noticed.emit(self.tr("This cannot be shown: the photo does not open any more."))
            return
        places = {category.id: place for place, category in enumerate(self._desk.model.categories)}
        reasons = [
            Reason(
                self._desk.category_name(category.id),
                mark_of_guess(share),
                evidence(heat, places[category.id]),
            )
            for category, share in self._desk.review.guesses(row)
            if category.id in places
        ]
        image = self.loader.image(row)
        self.why.show_reasons(image if not image.isNull() else self.loader.preview(row), reasons[:2])
        self._turn_to(self.why)
        self.tools.show_why(True)

    def _turn_to(self, side: QWidget) -> None:
        # The keys of the page go on working, and Enter stays the first guess.
        held = self.photo.hasFocus() or self.why.hasFocus()
        self._sight.setCurrentWidget(side)
        if held:
            side.setFocus(Qt.FocusReason.OtherFocusReason)
