"""LetterSlot: folders of a second start of the program come into the window that is open."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer

from wardrobe_desktop.core.mailbox import Mailbox

if TYPE_CHECKING:
    from wardrobe_desktop.views.window import MainWindow

WHEN_FREE_MS = 400


class LetterSlot(QObject):
    """Takes letters at once, so that whoever wrote them may go, and adds their folders as soon as it may."""

    def __init__(self, mailbox: Mailbox, window: MainWindow) -> None:
        """``mailbox`` is claimed; it is let go when the window is closed."""
        super().__init__(window)
        self._mailbox, self._window = mailbox, window
        self._waiting: list[Path] = []
        self._watcher = QFileSystemWatcher([str(mailbox.folder)], self)
        self._watcher.directoryChanged.connect(self.look)
        self._timer = QTimer(self, interval=WHEN_FREE_MS)
        self._timer.timeout.connect(self._add)
        window.closed.connect(self._close)

    def look(self) -> None:
        """Take what lies there."""
        letters = self._mailbox.letters()
        if not letters:
            return
        self._waiting += [path for letter in letters for path in letter]
        self._window.come_forward()
        self._add()

    def _add(self) -> None:
        # Photos cannot come in while files are on their way.
        if self._waiting and self._window.free:
            paths, self._waiting = self._waiting, []
            self._window.add_paths(paths)
        if self._waiting:
            self._timer.start()
        else:
            self._timer.stop()

    def _close(self) -> None:
        if self._watcher.directories():
            self._watcher.removePaths(self._watcher.directories())
        self._timer.stop()
        self._mailbox.close()
