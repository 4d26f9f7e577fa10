"""PhotoTools: the strip under the large photo: closer, turned, what it is called and where it lies."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QSize, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QSlider, QWidget

from wardrobe_desktop.core.closer import Taken
from wardrobe_desktop.views import theme
from wardrobe_desktop.views.key_buttons import ActButton
from wardrobe_desktop.views.parts.buttons import Button, QuietButton
from wardrobe_desktop.views.parts.labels import ElidedLabel, Label
from wardrobe_desktop.views.photo_view import MOST, PhotoView
from wardrobe_desktop.views.wording import full_day_text

BELOW = 260
"""Below this width, in px at 100 %, name and tools stand below one another."""
LEAST = 136
"""Px at 100 % in which the tools have room below one another."""
TIGHT, TIGHTEST = 560, 420
"""Below these widths, in px at 100 %, the slider goes, then the number."""


def open_folder(folder: Path) -> None:
    """Show a folder in the file manager of this computer."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))


class PhotoTools(QWidget):
    """Works on one PhotoView, and names the photo that it shows."""

    def __init__(self, view: PhotoView) -> None:
        super().__init__()
        self._view = view
        self._photo = Path()
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(16, 6, 16, 6)
        self._row.setSpacing(16)
        self._row.addLayout(_side_by_side((*self._make_zoom(), *self._make_turns()), 8))
        self._make_name()
        self._row.addWidget(self._name, 1)
        self._where = _side_by_side((self.show_in_folder, self.folder, self.why), 16)
        self._row.addLayout(self._where)
        view.zoomChanged.connect(self._show_zoom)
        self._show_zoom(view.zoom)

    def _make_zoom(self) -> tuple[QWidget, ...]:
        self.fit = QuietButton(self.tr("Fit"), "fit")
        self.fit.setAccessibleName(self.tr("Fit the whole photo, key 0"))
        self.fit.clicked.connect(self._view.fit)
        self._percent = Label("", "small", "text2", tabular=True)
        self._percent.setMinimumWidth(theme.px(46))
        self._percent.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setRange(100, round(MOST * 100))
        self.slider.setSingleStep(25)
        self.slider.setPageStep(100)
        self.slider.setFixedWidth(theme.px(96))
        self.slider.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.slider.setAccessibleName(self.tr("How close, keys plus and minus"))
        self.slider.valueChanged.connect(lambda value: self._view.set_zoom(value / 100))
        return self.fit, self._percent, self.slider

    def sizeHint(self) -> QSize:
        """52 px high in the drawings, or as its words need."""
        return super().sizeHint().expandedTo(QSize(0, theme.px(52)))

    def minimumSizeHint(self) -> QSize:
        """As narrow as it can stand below one another: said always, or it would never be made so narrow."""
        least = super().minimumSizeHint()
        return QSize(min(least.width(), theme.px(LEAST)), max(least.height(), theme.px(52)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where it gets tight, words go before buttons: the wheel and the keys look closer, too."""
        super().resizeEvent(event)
        below = self.width() < theme.px(BELOW)
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._row.setDirection(down if below else across)
        self._row.setSpacing(4 if below else 16)
        self._where.setSpacing(8 if below else 16)
        tight = self.width() < theme.px(TIGHT)
        self.fit.show_word(not tight)
        self.slider.setVisible(not tight)
        self.show_in_folder.setVisible(not tight)
        self.folder.setVisible(tight)
        self._percent.setVisible(self.width() >= theme.px(TIGHTEST))

    def _make_turns(self) -> tuple[QWidget, ...]:
        self.left = QuietButton(self.tr("Turn left"), "turn-left", word=False)
        self.right = QuietButton(self.tr("Turn right"), "turn-right", word=False)
        self.left.clicked.connect(lambda: self._view.turn(-90))
        self.right.clicked.connect(lambda: self._view.turn(90))
        for button in (self.left, self.right):
            button.setToolTip(
                self.tr("{what}, only to look at: the file stays as it is").format(
                    what=button.accessibleName()
                )
            )
        for button in (self.fit, self.left, self.right):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return self.left, self.right

    def _make_name(self) -> None:
        self._name = ElidedLabel("", "small", "text2")
        self._name.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.show_in_folder = Button(self.tr("Show in folder"), kind="link")
        self.show_in_folder.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.show_in_folder.clicked.connect(lambda: open_folder(self._photo.parent))
        self.folder = QuietButton(self.tr("Show in folder"), "folder", word=False)
        self.folder.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.folder.clicked.connect(self.show_in_folder.click)
        self.why = ActButton(self.tr("Why?"), "W", "W")
        self.why.setToolTip(self.tr("Shows which parts of the photo counted most"))

    def show_photo(self, photo: Path, taken: Taken) -> None:
        """Name another photo, with what is known of when and with what it was taken."""
        self._photo = photo
        day = full_day_text(taken.when.date()) if taken.when else ""
        known = [photo.name, day, taken.camera]
        if not day and not taken.camera:
            known = [self.tr("{file} · in {folder}").format(file=photo.name, folder=photo.parent.name)]
        self._name.setText(" · ".join(part for part in known if part))
        self._name.setToolTip(str(photo))

    def show_why(self, shown: bool) -> None:
        """Whether the reasons are shown instead of the photo: then there is nothing to zoom or turn."""
        self.why.set_enters(shown)
        for widget in (self.fit, self.slider, self.left, self.right):
            widget.setEnabled(not shown)

    def _show_zoom(self, zoom: float) -> None:
        percent = round(zoom * 100)
        self._percent.setText(self.tr("{n} %").format(n=percent))
        self.slider.blockSignals(True)
        self.slider.setValue(percent)
        self.slider.blockSignals(False)


def _side_by_side(widgets: Sequence[QWidget], gap: int) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(gap)
    for widget in widgets:
        row.addWidget(widget)
    row.addStretch(0)
    return row
