"""Roomy: pages that never get too little room: where a window is too small for large text, they scroll."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QSize, Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QStackedWidget, QWidget

ROUNDS = 8
"""Parts may grow with their page, so that it needs more again; that many times it is asked."""

DEEP = 4
"""What is laid out asks the same of what it stands in, up to the page: so often until that knows what it
needs. By an answer of before, it would be given the size in which it needs that much.
"""


class Roomy(QScrollArea):
    """Shows a stack of pages as large as itself, or as large as the page in front has to be."""

    def __init__(self, stack: QStackedWidget) -> None:
        super().__init__()
        self._stack = stack
        self._page: QWidget | None = None
        self._settling = False
        self._room = QSize()
        # How all stood when settling anew had changed nothing; None where that is not known.
        self._at_rest: tuple[QSize, QSize, QSize] | None = None
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._look_again)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(stack)
        stack.currentChanged.connect(self._turn)

    def minimumSizeHint(self) -> QSize:
        """None: that is what it is for."""
        return QSize(0, 0)

    def _turn(self, _place: int) -> None:
        if self._page is not None:
            self._page.removeEventFilter(self)
        self._page = self._stack.currentWidget()
        if self._page is not None:
            self._page.installEventFilter(self)
        self._settle()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.maximumViewportSize() != self._room:  # else a bar came or went, on account of settling
            self._settle()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._page and event.type() == QEvent.Type.LayoutRequest and not self._settling:
            self._soon.start()
        return super().eventFilter(watched, event)

    def _look_again(self) -> None:
        room = self.maximumViewportSize()
        if self._stack.size() == room and self._least().expandedTo(room) == room:
            return
        if (stood := self._standing()) == self._at_rest:
            return
        self._settle()
        # Parts may ask again on account of that alone: a page that scrolls would never be at rest.
        self._at_rest = stood if self._standing() == stood else None

    def _standing(self) -> tuple[QSize, QSize, QSize]:
        return self.maximumViewportSize(), self._stack.size(), self._least()

    def _settle(self) -> None:
        """First as large as there is room: parts arrange themselves by that, and may then need less."""
        if self._settling:
            return
        self._settling, self._at_rest, self._room = True, None, self.maximumViewportSize()
        try:
            self._give(self.maximumViewportSize())
            for _ in range(ROUNDS):
                if (wanted := self._wanted()) == self._stack.size():
                    break
                self._give(wanted)
        finally:
            self._settling = False

    def _give(self, size: QSize) -> None:
        self._stack.resize(size)
        for _ in range(DEEP):
            QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)

    def _wanted(self) -> QSize:
        room, need = self.maximumViewportSize(), self._least()
        if need.height() > room.height():
            room.setWidth(room.width() - self.verticalScrollBar().sizeHint().width())
        if need.width() > room.width():
            room.setHeight(room.height() - self.horizontalScrollBar().sizeHint().height())
        return room.expandedTo(need)

    def _least(self) -> QSize:
        layout = self._page.layout() if self._page is not None else None
        return layout.totalMinimumSize() if layout is not None else QSize(0, 0)
