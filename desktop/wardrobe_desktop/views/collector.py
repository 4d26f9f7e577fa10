"""Collector: Python's collector of what is no longer used, on the thread of the window only."""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication

YOUNG, MIDDLE = 2000, 3
"""After so many new objects they are gone through, after so many times those of before as well."""
_EVERY_MS = 100


class Collector(QObject):
    """Takes the place of the collector that runs by itself, for as long as the program runs.

    That one runs on whichever thread has just made an object. A widget that it destroys on a worker's thread
    waits there for the window's, which waits for Python, which the worker has: the window stands still for
    good, or crashes. And it walks through everything that is known of every photo whenever a quarter more has
    come: 180 ms with 50,000 photos. This one goes through what is new, and through all of it when the person
    has turned to another program.
    """

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        gc.disable()
        timer = QTimer(self, interval=_EVERY_MS)
        timer.timeout.connect(self._collect_new)
        timer.start()
        app.applicationStateChanged.connect(self._tidy_up_unseen)

    def _collect_new(self) -> None:
        young, middle, _ = gc.get_count()
        if young > YOUNG:
            gc.collect(1 if middle >= MIDDLE else 0)

    def _tidy_up_unseen(self, state: Qt.ApplicationState) -> None:
        if state == Qt.ApplicationState.ApplicationInactive:
            gc.collect()
