"""The scene of look_speed, played in the program itself: a hundred doubtful photos, one key for each."""

from __future__ import annotations

import statistics
import time

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from tests.benchmarks import window_child
from tests.benchmarks.window_child import Facts, Watched, folder, open_and_warm, rest, until

PACES_S = {"quick": 0.5, "breathless": 0.2}
"""Between two answers: as quick as a person recognises garments, and quicker than anybody does."""

DOUBT_ALL = 1.01
"""How sure is sure: no photo is ever surer than 1, so that each is asked about."""


class Paints(QObject):
    """When a widget was painted last, the whole window with it."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.last = 0.0
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            QTimer.singleShot(0, self, self._painted)
        return False

    def _painted(self) -> None:
        self.last = time.perf_counter()


def look(watched: Watched) -> Facts:
    """Answer every photo with a key; how long it takes until the next one is painted, each time."""
    desk, pages = open_and_warm(watched)
    watched.add_paths([folder()])
    until(lambda: bool(desk.review.photos) and not desk.progress.working)
    desk.set_threshold(DOUBT_ALL)
    watched.activateWindow()
    page = pages.look
    paints = Paints(page.photo.viewport())
    facts: Facts = {"photos": desk.review.counts().look}
    asked = desk.review.counts().look
    for pace in PACES_S:
        pages.show_look(None)
        rest(2)
        waits, sharp, presses = [], 0, 0
        for _ in range(asked // len(PACES_S)):
            was = page.current_row
            began = time.perf_counter()
            QTest.keyClick(page.photo, Qt.Key.Key_1)
            presses += 1
            if page.is_over:
                break
            ready = page.current_row is not None and not page.decoded(page.current_row).isNull()
            sharp += ready
            until(lambda began=began: paints.last > began, every_ms=1)
            if page.current_row == was:
                raise AssertionError("a key was pressed, and the same photo is still there")
            waits.append((paints.last - began) * 1000)
            rest(max(0.0, PACES_S[pace] - (time.perf_counter() - began)))
        facts[pace] = {
            "median": statistics.median(waits),
            "max": max(waits),
            "sharp": sharp / len(waits),
            "presses": presses,
        }
    facts["left"] = desk.review.counts().look
    return facts


def watch() -> None:
    """The program's next window is one that is watched, and knows this scene."""
    window_child.SCENES["look"] = look
    window_child.watch()
