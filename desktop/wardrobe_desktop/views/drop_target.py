"""DropTarget: the whole window takes photos and folders that are dropped on it from outside."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent

from wardrobe_desktop.views.dropping import DropOverlay, Dropped, accept_as_copy
from wardrobe_desktop.views.welcome import let_go_text

if TYPE_CHECKING:
    from wardrobe_desktop.views.window import MainWindow

SOME = 20
"""So many of the things that are held over the window are looked at, to say what they are."""


class DropTarget(QObject):
    """Answers the drags over a window, says what would be added, and hands it to ``window.add_paths``."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._overlay = DropOverlay(window)
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind == QEvent.Type.DragEnter and isinstance(event, QDragEnterEvent):
            self._enter(event)
        elif kind == QEvent.Type.DragMove and isinstance(event, QDragMoveEvent):
            accept_as_copy(event)
        elif kind == QEvent.Type.Drop and isinstance(event, QDropEvent):
            self._drop(event)
        elif kind == QEvent.Type.DragLeave:
            self._let_go()
        else:
            return False
        return True

    def _enter(self, event: QDragEnterEvent) -> None:
        dropped = Dropped(event.mimeData())
        some = dropped.paths(SOME)
        if not some or not self._window.free:
            event.ignore()
            return
        accept_as_copy(event)
        welcome = self._window.welcome
        sentence = let_go_text(welcome.zone, some, len(dropped))
        at_welcome = self._window.stack.currentWidget() is welcome
        self._overlay.show_over("" if at_welcome else sentence)
        if at_welcome:
            welcome.zone.hold(sentence)

    def _drop(self, event: QDropEvent) -> None:
        dropped = Dropped(event.mimeData())
        self._let_go()
        accept_as_copy(event)
        # The other program waits for this answer to come back; the work begins after it has.
        QTimer.singleShot(0, self._window, lambda: self._window.add_paths(dropped.paths()))

    def _let_go(self) -> None:
        self._overlay.hide()
        self._window.welcome.zone.leave()
