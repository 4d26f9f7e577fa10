"""NewCategory: below the list of places, the way to teach a category; photos can be let go on it."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from wardrobe_desktop.models.photo_list import ROWS_MIME, rows_from_mime
from wardrobe_desktop.views.parts.buttons import QuietButton


class NewCategory(QWidget):
    """``wanted(rows)``: with these photos to begin with."""

    wanted = Signal(list)

    def __init__(self) -> None:
        super().__init__()
        self.setAcceptDrops(True)
        self.button = QuietButton(self.tr("New category…"), "plus", tone="text")
        self.button.clicked.connect(lambda: self.wanted.emit([]))
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 4, 8, 0)
        row.setSpacing(0)
        row.addWidget(self.button)
        row.addStretch(1)

    def minimumSizeHint(self) -> QSize:
        """The list beside which it stands may be narrower than its words."""
        return QSize(self.button.iconSize().width() + 32, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.button.show_word(True)
        self.button.show_word(self.button.sizeHint().width() <= self.width() - 18)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasFormat(ROWS_MIME):
            event.setDropAction(Qt.DropAction.MoveAction)
            event.accept()
        else:
            event.ignore()

    def dropEvent(self, event: QDropEvent) -> None:
        event.setDropAction(Qt.DropAction.MoveAction)
        event.accept()
        self.wanted.emit(rows_from_mime(event.mimeData()))
