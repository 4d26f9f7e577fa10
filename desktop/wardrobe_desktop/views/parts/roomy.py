"""Roomy: pages that never get too little room: where a window is too small for large text, they scroll."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QSize, Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QStackedWidget, QWidget

ROUNDS = 8
"""Parts may grow with their page, so that it needs more again; that many times it is asked."""


class Roomy(QScrollArea):
    """Shows a stack of pages as large as itself, or as large as the page in front has to be."""

    def __init__(self, stack: QStackedWidget) -> None:
        super().__init__()
        self._stack = stack
        self._page: QWidget | None = None
        self._settling = False
        # What there was room for, what the pages were given, and what the one in front needs so.
        self._settled = QSize(), QSize(), QSize()
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
        self._settle()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._page and event.type() == QEvent.Type.LayoutRequest and not self._settling:
            self._soon.start()
        return super().eventFilter(watched, event)

    def _look_again(self) -> None:
        room = self.maximumViewportSize()
        if (room, self._stack.size(), self._least()) == self._settled:
            return  # else a page that scrolls would be laid out for ever: settling asks for a look itself
        if self._stack.size() != room or self._least().expandedTo(room) != room:
            self._settle()

    def _settle(self) -> None:
        """First as large as there is room: parts arrange themselves by that, and may then need less."""
        if self._settling:
            return
        self._settling = True
        try:
            self._give(self.maximumViewportSize())
            for _ in range(ROUNDS):
                if (wanted := self._wanted()) == self._stack.size():
                    break
                self._give(wanted)
        finally:
            self._settling = False
            self._settled = self.maximumViewportSize(), self._stack.size(), self._least()

    def _give(self, size: QSize) -> None:
        self._stack.resize(size)
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
