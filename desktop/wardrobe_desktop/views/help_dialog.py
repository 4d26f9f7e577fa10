"""HelpDialog: how it works in four sentences, the keys, and which version this is."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from importlib.metadata import PackageNotFoundError, version

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt
from PySide6.QtGui import QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import QDialog, QFrame, QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from wardrobe_desktop.core.paths import licences_dir
from wardrobe_desktop.views import theme
from wardrobe_desktop.views.parts.buttons import Button
from wardrobe_desktop.views.parts.frames import Surface
from wardrobe_desktop.views.parts.keycap import key_cap_width, paint_key_cap
from wardrobe_desktop.views.parts.labels import Label


def _tr(text: str) -> str:
    return QCoreApplication.translate("Help", text)


def _sentences() -> tuple[str, ...]:
    return (
        _tr(
            "Drop photos or folders anywhere on the window. They are only looked at and stay where they are."
        ),
        _tr("“Have a look” holds the photos that were unclear. Answer as many as you like."),
        _tr("Drag photos onto a category, or press a key, where something is in the wrong place."),
        _tr("“Sort” shows what will happen before it does. History puts everything back, at any time."),
    )


def _keys() -> tuple[tuple[str, tuple[tuple[str, str], ...]], ...]:
    return (
        (
            _tr("Anywhere"),
            (
                ("Ctrl+O", _tr("Add photos")),
                ("Ctrl+Z", _tr("Undo")),
                ("Ctrl+Shift+Z", _tr("Redo")),
                ("Ctrl+F", _tr("Search by file name")),
                ("Ctrl+Return", _tr("Sort photos")),
                ("Ctrl+H", _tr("History")),
                ("Ctrl+,", _tr("Settings")),
                ("F6", _tr("Next part of the window")),
                ("Esc", _tr("One step back")),
            ),
        ),
        (
            _tr("Photos"),
            (
                ("Space", _tr("Select")),
                ("Ctrl+A", _tr("Select all")),
                ("Return", _tr("Look at large")),
                ("Ctrl+Shift+M", _tr("Move to…")),
                ("N", _tr("None of these")),
                ("Ctrl++", _tr("Larger pictures")),
                ("Ctrl+-", _tr("Smaller pictures")),
            ),
        ),
        (
            _tr("Have a look"),
            (
                ("1", _tr("First guess; 2 and 3 take the others")),
                ("Return", _tr("First guess")),
                ("N", _tr("None of these")),
                ("A", _tr("The same for all that look alike")),
                ("W", _tr("Why: the parts that counted most")),
                ("Right", _tr("Skip")),
                ("Left", _tr("Back")),
                ("+", _tr("Closer; minus and 0 lead back")),
                ("Ctrl+Right", _tr("Turn the picture")),
            ),
        ),
    )


def _about() -> Iterator[str]:
    with suppress(PackageNotFoundError):  # run from its source without being installed
        yield _tr("Version {version}").format(version=version("wardrobe-sorter"))
    yield _tr(
        "The program never asks the network for anything: look for newer versions where you got this one."
    )
    if folder := licences_dir():
        yield _tr("The licences of all its parts lie in “{folder}”.").format(folder=folder)


class HelpDialog(QDialog):
    """Closes with Esc or its button."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(_tr("Help"))
        inside = Surface("bg")
        words = QVBoxLayout(inside)
        words.setContentsMargins(32, 28, 32, 16)
        words.setSpacing(8)
        words.addWidget(Label(_tr("How it works"), "title"))
        for sentence in _sentences():
            words.addWidget(Label(sentence, "body", "text2", wrap=True))
        words.addSpacing(12)
        words.addWidget(Label(_tr("Keys"), "title"))
        for heading, keys in _keys():
            words.addSpacing(4)
            words.addWidget(Label(heading, "small-strong", "text2"))
            words.addLayout(_table(keys))
        words.addSpacing(12)
        words.addWidget(Label(_tr("About"), "title"))
        for sentence in _about():
            words.addWidget(Label(sentence, "body", "text2", wrap=True))
        words.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidget(inside)
        close = Button(_tr("Close"))
        close.clicked.connect(self.accept)
        below = QHBoxLayout()
        below.setContentsMargins(24, 12, 24, 16)
        below.addStretch(1)
        below.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(area, 1)
        column.addLayout(below)
        self.resize(theme.px(560), theme.px(640))
        close.setFocus()


def _table(keys: tuple[tuple[str, str], ...]) -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(16)
    grid.setVerticalSpacing(6)
    for line, (key, meaning) in enumerate(keys):
        native = QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
        grid.addWidget(_Keys(native), line, 0, Qt.AlignmentFlag.AlignLeft)
        grid.addWidget(Label(meaning), line, 1)
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
