"""HelpDialog: a short guide with drawings: how it works, what is promised, the keys, questions."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt
from PySide6.QtGui import QKeySequence, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QDialog,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from wardrobe_desktop.views import theme
from wardrobe_desktop.views.help_drawings import Drawing, draw_back, draw_look, draw_way
from wardrobe_desktop.views.help_texts import Pairs, about, keys, promises, questions, steps
from wardrobe_desktop.views.parts.buttons import Button
from wardrobe_desktop.views.parts.frames import Surface
from wardrobe_desktop.views.parts.keycap import key_cap_width, paint_key_cap
from wardrobe_desktop.views.parts.labels import Label

LARGE = 1.5
"""From this size of text on, room is scarce."""


def _tr(text: str) -> str:
    return QCoreApplication.translate("Help", text)


class HelpDialog(QDialog):
    """Sections on the left lead to their place in the guide. Closes with Esc or its button."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(_tr("Help"))
        self._titles: list[QLabel] = []
        inside = Surface("bg")
        self._words = QVBoxLayout(inside)
        self._words.setContentsMargins(32, 28, 32, 16)
        self._words.setSpacing(8)
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setAccessibleName(_tr("Help"))
        self.sections = QListWidget()
        self.sections.setProperty("sections", "true")
        self.sections.setAccessibleName(_tr("Sections"))
        self.sections.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._fill()
        self._area.setWidget(inside)
        self.sections.currentRowChanged.connect(self.show_section)
        self._lay_out()
        # Known only when the list is dressed: its lines have air, and their letters a size.
        self.sections.ensurePolished()
        self._wide = self.sections.sizeHintForColumn(0) + 16
        self.resize(QSize(theme.px(760), theme.px(640)).boundedTo(self.screen().availableSize() * 0.92))
        self.sections.setCurrentRow(0)
        self.sections.setFocus()

    def _lay_out(self) -> None:
        close = Button(_tr("Close"))
        close.clicked.connect(self.accept)
        below = QHBoxLayout()
        below.setContentsMargins(24, 12, 24, 16)
        below.addStretch(1)
        below.addWidget(close)
        left = Surface("side")
        list_column = QVBoxLayout(left)
        list_column.setContentsMargins(8, 24, 0, 8)
        list_column.addWidget(self.sections)
        self._sides = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._sides.setSpacing(0)
        self._sides.addWidget(left)
        self._sides.addWidget(self._area, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._sides, 1)
        column.addLayout(below)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Sections stand above the guide where both do not fit side by side."""
        super().resizeEvent(event)
        tight = self.width() < theme.px(560)
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._sides.setDirection(down if tight else across)
        few = 3 * max(self.sections.sizeHintForRow(0), 1) + 8
        self.sections.setMaximumHeight(few if tight else 16777215)
        self.sections.setMaximumWidth(16777215 if tight else self._wide)
        self.sections.setMinimumWidth(0 if tight else self._wide)

    # --- the guide

    def _fill(self) -> None:
        first, second, *others = steps()
        self._begin(_tr("How it works"))
        self._say_step(1, first)
        self._words.addWidget(Drawing(_tr("A heap of photos, and three folders that they go into"), draw_way))
        self._say_step(2, second)
        self._words.addWidget(Drawing(_tr("A photo beside three guesses, on the keys 1 to 3"), draw_look))
        for number, sentence in enumerate(others, start=3):
            self._say_step(number, sentence)
        self._words.addWidget(Drawing(_tr("Photos that go back to where they were"), draw_back))
        self._begin(_tr("What is promised"))
        self._say_pairs(promises())
        self._begin(_tr("Keys"))
        for heading, table in keys():
            self._words.addSpacing(4)
            self._words.addWidget(Label(heading, "small-strong", "text2"))
            self._words.addLayout(_table(table))
        self._begin(_tr("Questions"))
        self._say_pairs(questions())
        self._begin(_tr("About"))
        for sentence in about():
            self._words.addWidget(Label(sentence, "body", "text2", wrap=True))
        self._words.addStretch(1)

    def _begin(self, title: str) -> None:
        if self._titles:
            self._words.addSpacing(16)
        label = Label(title, "title")
        self._titles.append(label)
        self._words.addWidget(label)
        self.sections.addItem(title)

    def _say_step(self, number: int, sentence: str) -> None:
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(Label(f"{number}", "strong", "accent"), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(Label(sentence, "body", "text2", wrap=True), 1)
        self._words.addLayout(row)

    def _say_pairs(self, pairs: Pairs) -> None:
        for strong, sentence in pairs:
            self._words.addSpacing(2)
            self._words.addWidget(Label(strong, "strong", wrap=True))
            self._words.addWidget(Label(sentence, "body", "text2", wrap=True))

    def show_section(self, section: int) -> None:
        """Bring a section, from 0, to the upper edge."""
        if 0 <= section < len(self._titles):
            self._words.activate()
            top = self._titles[section].y() - 16
            self._area.verticalScrollBar().setValue(top if section else 0)


def _table(rows: Pairs) -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(16)
    grid.setVerticalSpacing(6)
    for line, (key, meaning) in enumerate(rows):
        native = QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
        grid.addWidget(_Keys(native), line, 0, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        grid.addWidget(Label(meaning, wrap=True), line, 1)
    if theme.scale() < LARGE:  # else every table is as narrow as it can be
        grid.setColumnMinimumWidth(0, theme.px(150))
    grid.setColumnStretch(1, 1)
    return grid


class _Keys(QWidget):
    """Keys that are pressed together."""

    def __init__(self, native: str) -> None:
        super().__init__()
        self.setAccessibleName(native)
        # "Ctrl++" is Ctrl and plus.
        parts = native.replace("++", "+plus").split("+") if len(native) > 1 else [native]
        self._keys = ["+" if part == "plus" else part for part in parts if part]
        height = theme.px(22)
        self._widths = [key_cap_width(key, height) for key in self._keys]
        self.setFixedSize(QSize(int(sum(self._widths) + 4 * len(self._keys)), height))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        left = 0.0
        for key, width in zip(self._keys, self._widths, strict=True):
            paint_key_cap(painter, QRectF(left, 0, width, self.height()), key)
            left += width + 4
        painter.end()
