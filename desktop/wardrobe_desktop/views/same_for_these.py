"""SameForThese: photos that look like the one that is asked about, to be answered with it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QVBoxLayout, QWidget

from wardrobe_desktop.views import theme
from wardrobe_desktop.views.covers import paint_cover
from wardrobe_desktop.views.key_buttons import ActButton
from wardrobe_desktop.views.parts.flow import FlowLayout
from wardrobe_desktop.views.parts.frames import Card
from wardrobe_desktop.views.parts.labels import Label
from wardrobe_desktop.views.parts.marks import paint_check

SIDE, HIGH = 52, 68
LARGE = 1.5
"""From this size of text on, pictures stay small, and the button follows them: the answers need the room."""


def _px(length: int) -> int:
    return length if theme.scale() >= LARGE else theme.px(length)


class Alike(QAbstractButton):
    """One of them: ticked it goes along, a click takes it out or in again."""

    def __init__(self, row: int, name: str, thumbnail: Path | None, copies: str = "") -> None:
        """``copies``: the words for what has the same content, and goes where this one goes."""
        super().__init__()
        self.row = row
        self._thumbnail = thumbnail
        self.setCheckable(True)
        self.setChecked(True)
        self.setText(name)
        self.setAccessibleName(self.tr("{name}, answered along").format(name=name))
        self.setAccessibleDescription(copies)
        self.setToolTip(f"{name}\n{copies}".strip())
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFixedSize(_px(SIDE), _px(HIGH))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The photo; pale where it was taken out, with a tick where it goes along."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        place = QRectF(self.rect())
        painter.setOpacity(1.0 if self.isChecked() else 0.35)
        paint_cover(painter, place, self._thumbnail)
        painter.setOpacity(1.0)
        if self.isChecked():
            side = _px(16)
            mark = QRectF(place.right() - side - 3, place.top() + 3, side, side)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.token("accent"))
            painter.drawRoundedRect(mark, side / 4, side / 4)
            paint_check(painter, mark, "on")
        painter.end()


class SameForThese(Card):
    """Asks "Same for these 4?" or "Same garment: these 4?", with a button for all: ``wanted()``.

    Says how many exact copies go along with every answer. Hidden while there is neither.
    """

    wanted = Signal()

    def __init__(
        self,
        name_of: Callable[[int], str],
        thumbnail_of: Callable[[int], Path | None],
        copies_of: Callable[[int], int],
    ) -> None:
        """All by row of the review; ``copies_of``: how many other photos have the same content."""
        super().__init__("plain")
        self._name_of, self._thumbnail_of, self._copies_of = name_of, thumbnail_of, copies_of
        self._category, self._garment = "", False
        self._heading = Label("", "strong", wrap=True)
        self._copies = Label("", "small", "text2", wrap=True)
        self.all_button = ActButton("", "A", "A")
        self.all_button.let_shorten()
        self.all_button.clicked.connect(self.wanted)
        self._pictures = QWidget()
        self._pictures.setProperty("surface", "clear")
        self._flow = FlowLayout(gap=6)
        self._pictures.setLayout(self._flow)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 12)
        column.setSpacing(8)
        self._large = theme.scale() >= LARGE
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._heading, 1)
        if self._large:
            self._flow.addWidget(self.all_button)
        else:
            row.addWidget(self.all_button)
        column.addLayout(row)
        column.addWidget(self._pictures)
        column.addWidget(self._copies)
        self._buttons: list[Alike] = []
        self.hide()

    def offer(self, rows: Sequence[int], category: str, garment: bool = False, copies: int = 0) -> None:
        """Offer these rows to be answered with ``category``, a name.

        ``garment``: they show the same garment as the photo that is asked about, not only one like it.
        ``copies``: so many have the same content as that one. With neither it is hidden.
        """
        self._category, self._garment = category, garment
        if [button.row for button in self._buttons] != list(rows):
            for button in self._buttons:
                self._flow.removeWidget(button)
                button.hide()
                button.deleteLater()
            self._buttons = [self._button(row) for row in rows]
            for button in self._buttons:
                button.toggled.connect(self._tell)
                self._flow.addWidget(button)
            if self._large:
                self._flow.removeWidget(self.all_button)
                self._flow.addWidget(self.all_button)
        for part in (self._heading, self.all_button, self._pictures):
            part.setVisible(bool(rows))
        self._copies.setText(self._words_for(copies))
        self._copies.setVisible(copies > 0)
        self._tell()
        self.setVisible(bool(rows) or copies > 0)

    def _button(self, row: int) -> Alike:
        copies = self._words_for(self._copies_of(row))
        return Alike(row, self._name_of(row), self._thumbnail_of(row), copies)

    def _words_for(self, copies: int) -> str:
        return self.tr("%Ln exact copies go along", "", copies) if copies else ""

    @property
    def chosen(self) -> list[int]:
        """The rows that go along."""
        return [button.row for button in self._buttons if button.isChecked()]

    @property
    def buttons(self) -> Sequence[Alike]:
        """One for each that is offered."""
        return tuple(self._buttons)

    def _tell(self) -> None:
        count = len(self.chosen)
        if not count:
            self._heading.setText(self.tr("None goes along") if self._buttons else "")
        elif self._garment:
            self._heading.setText(self.tr("Same garment: these %Ln?", "", count))
        else:
            self._heading.setText(self.tr("Same for these %Ln?", "", count))
        self.setAccessibleName(self._heading.text() or self._copies.text())
        self.setAccessibleDescription(self._copies.text() if self._heading.text() else "")
        self.all_button.set_word(self.tr("All {category}").format(category=self._category))
        self.all_button.setEnabled(count > 0)
