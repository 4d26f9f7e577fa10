"""The program itself, with somebody who watches it: run by window_speed, in a process of its own.

With SCENE RESULT [FOLDER] as arguments (see watching.py) it opens the window as `wardrobe-sorter` does, lets
the scene play in it, writes what was measured as JSON, and closes the window.
"""

from __future__ import annotations

import json
import os
import sys
import time
from collections.abc import Callable, Iterator
from itertools import cycle
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QEventLoop, QObject, QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QWidget

from wardrobe_desktop.views import app, window

if TYPE_CHECKING:
    from wardrobe_desktop.views.pages import Pages
    from wardrobe_desktop.workers.desk import Desk

BEGAN = float(os.environ.get("WARDROBE_BENCH_BEGAN", "0")) or time.monotonic()
SECONDS = float(os.environ.get("WARDROBE_BENCH_SECONDS", "60"))
PROFILE = os.environ.get("WARDROBE_BENCH_PROFILE", "")
PATIENCE_S = 120
FRAME_MS = 16
Facts = dict[str, object]


class Watched(window.MainWindow):
    """The program's window; the scene begins when it does."""

    def __init__(self, *how: object) -> None:
        super().__init__(*how)  # type: ignore[arg-type]
        self.painted = FirstPaint(self.welcome.zone)
        QTimer.singleShot(0, self, self._play)

    def _play(self) -> None:
        try:
            facts = SCENES[sys.argv[1]](self)
        except BaseException as error:
            facts = {"failed": repr(error)}
            raise
        finally:
            facts["platform"] = QApplication.platformName()
            Path(sys.argv[2]).write_text(json.dumps(facts))
            self.close()
            QApplication.quit()

    @property
    def work(self) -> tuple[Desk, Pages]:
        """What there is once the window has opened everything."""
        assert self.desk is not None
        assert self.pages is not None
        return self.desk, self.pages


class FirstPaint(QObject):
    """Seconds from the start of the process until the first picture of a widget was handed to the screen."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.after: float | None = None
        self.used = 0.0
        self.brought: list[str] = []
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            watched.removeEventFilter(self)
            self.brought = [name for name in ("numpy", "onnxruntime", "PIL") if name in sys.modules]
            # Its turn is as soon as all is painted and handed over, before whatever the program begins then.
            QApplication.postEvent(self, QEvent(QEvent.Type.User), Qt.EventPriority.HighEventPriority.value)
        return False

    def customEvent(self, _event: QEvent) -> None:
        self.after, self.used = time.monotonic() - BEGAN, time.process_time()


def until(met: Callable[[], bool], every_ms: int = 5, patience_s: float = PATIENCE_S) -> float:
    """Let the window live until `met()`; returns the seconds that it took."""
    began, loop = time.monotonic(), QEventLoop()
    timer = QTimer(loop, interval=every_ms, timerType=Qt.TimerType.PreciseTimer)
    trouble: list[Exception] = []

    def look() -> None:
        try:
            if met():
                loop.quit()
        except Exception as error:
            trouble.append(error)
            loop.quit()

    timer.timeout.connect(look)
    QTimer.singleShot(int(patience_s * 1000), loop, lambda: loop.exit(1))
    timer.start()
    if not met() and loop.exec():
        raise TimeoutError("what the scene waits for did not come")
    timer.stop()
    if trouble:
        raise trouble[0]
    return time.monotonic() - began


def rest(seconds: float) -> None:
    """Let the window live for a while."""
    loop = QEventLoop()
    QTimer.singleShot(int(seconds * 1000), loop, loop.quit)
    loop.exec()


def open_and_warm(watched: Watched) -> tuple[Desk, Pages]:
    """Wait until the helper process is ready, as it is when a person has found their folder."""
    until(lambda: watched.desk is not None and watched.desk.device is not None)
    rest(0.5)
    return watched.work


def folder() -> Path:
    """The folder of this scene."""
    return Path(sys.argv[3])


# --- the scenes


def start(watched: Watched) -> Facts:
    """From the start of the process to the first picture."""
    until(lambda: watched.painted.after is not None)
    painted = watched.painted
    return {"seconds": painted.after, "cpu": painted.used, "brought": painted.brought}


def first_after_drop(watched: Watched) -> Facts:
    """From a drop on the open window to the first photo classified."""
    desk, _ = open_and_warm(watched)
    came: list[float] = []
    desk.readingsArrived.connect(lambda _rows: came.append(time.monotonic()))
    began = time.monotonic()
    watched.add_paths([folder()])
    until(lambda: bool(came))
    return {"seconds": came[0] - began}


def first_after_start(watched: Watched) -> Facts:
    """From the start of the process to the first photo classified, with nothing warmed up."""
    until(lambda: watched.desk is not None)
    watched.add_paths([folder()])
    until(lambda: watched.work[0].review.counts().waiting < watched.work[0].review.counts().all)
    return {"seconds": time.monotonic() - BEGAN}


def reopen(watched: Watched) -> Facts:
    """From a drop of a folder that is known to a grid full of pictures, and to the last photo recalled."""
    desk, pages = open_and_warm(watched)
    asked = count_looks()
    began = time.monotonic()
    watched.add_paths([folder()])
    until(lambda: grid_is_full(desk, pages))
    pages.review.grid.viewport().repaint()
    full = time.monotonic() - began
    until(lambda: not desk.progress.working)
    facts: Facts = {"seconds": full, "all": time.monotonic() - began, "photos": len(desk.review.photos)}
    return {**facts, "looked_at": asked(), "waiting": desk.review.counts().waiting}


def count_looks() -> Callable[[], int]:
    """How many photos the helper process is asked to decode from now on."""
    from wardrobe_desktop.core.helper_process import HelperProcess

    sent = 0
    send = HelperProcess.send

    def counting(self: HelperProcess, *message: object) -> None:
        nonlocal sent
        sent += message[0] == "look"
        send(self, *message)

    HelperProcess.send = counting  # type: ignore[method-assign]
    return lambda: sent


def grid_is_full(desk: Desk, pages: Pages) -> bool:
    """Whether every tile in sight has its picture."""
    grid, photos = pages.review.grid, pages.review.photos
    if not photos.rowCount() or not grid.isVisible():
        return False
    sight = grid.viewport().rect()
    first = grid.indexAt(QPoint(sight.left() + 40, sight.top() + 40))
    if not first.isValid():
        return False
    for position in range(first.row(), photos.rowCount()):
        if not grid.visualRect(photos.index(position)).intersects(sight):
            return position > first.row()
        path = desk.thumbnail_path(photos.review_row(position))
        if path is None or not pages.review.thumbnails.has(path):
            return False
    return True


def stalls(watched: Watched) -> Facts:
    """A minute of scrolling and typing while the photos are classified."""
    desk, pages = open_and_warm(watched)
    watched.add_paths([folder()])
    until(lambda: desk.review.counts().waiting < desk.review.counts().all)
    rest(1)
    before = desk.review.counts()
    facts = use(pages, SECONDS)
    after = desk.review.counts()
    facts["classified"] = before.waiting - after.waiting
    facts["all"] = after.all
    return facts


def large(watched: Watched) -> Facts:
    """A tree of fifty thousand photos that are known: how it opens, scrolls, and what it holds."""
    from tests.benchmarks.window_pulse import Pulse, watching

    desk, pages = open_and_warm(watched)
    pulse = Pulse()
    pulse.start()
    with watching(pulse, PROFILE):
        began = time.monotonic()
        watched.add_paths([folder()])
        scanned = until(lambda: bool(desk.review.photos))
        until(lambda: grid_is_full(desk, pages))
        full = time.monotonic() - began
        until(lambda: not desk.progress.working)
    pulse.stop()
    facts: Facts = {"scanned": scanned, "full": full, "all": time.monotonic() - began}
    facts["opening"] = pulse.told()
    rest(1)
    facts |= use(pages, SECONDS)
    return {**facts, "photos": len(desk.review.photos), "pss": pss(), "peak": peak()}


def use(pages: Pages, seconds: float) -> Facts:
    """Scroll and type like somebody who looks for something, and take the pulse meanwhile."""
    from tests.benchmarks.window_pulse import Pulse, watching

    hand = Hand(pages)
    pulse = Pulse()
    pulse.start()
    with watching(pulse, PROFILE):
        rest(seconds)
    pulse.stop()
    hand.stop()
    return {**pulse.told(), "acts": hand.acts}


class Hand(QObject):
    """Sixty turns of the wheel a second, now down, now up, with letters in the search in between."""

    def __init__(self, pages: Pages) -> None:
        super().__init__()
        self._grid, self._search = pages.review.grid, pages.review.top.search
        self.acts = 0
        self._script = cycle(self._acts())
        self._timer = QTimer(self, interval=FRAME_MS, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._act)
        self._timer.start()

    def stop(self) -> None:
        """Hands off."""
        self._timer.stop()

    def _act(self) -> None:
        self.acts += 1
        next(self._script)()

    def _acts(self) -> Iterator[Callable[[], None]]:
        down, far, up = (lambda: self._turn(-60)), (lambda: self._turn(-900)), (lambda: self._turn(90))
        for turn, frames in ((down, 150), (far, 60), (up, 90)):
            yield from [turn] * frames
        for letter in "img_01":
            yield lambda letter=letter: self._type(letter)
            yield from [_nothing] * 8
        yield from [down] * 60
        for _ in "img_01":
            yield lambda: self._type("\b")
            yield from [_nothing] * 8
        for key in (Qt.Key.Key_End, Qt.Key.Key_Home):
            yield lambda key=key: self._press(self._grid, key)
            yield from [_nothing] * 20

    def _turn(self, pixels: int) -> None:
        place = self._grid.viewport()
        at = QPointF(place.rect().center())
        where, none, still = (
            place.mapToGlobal(at.toPoint()),
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier,
        )
        far, phase = QPoint(0, pixels), Qt.ScrollPhase.NoScrollPhase
        turn = QWheelEvent(at, QPointF(where), far, far * 2, none, still, phase, False)
        QApplication.postEvent(place, turn)

    def _type(self, letter: str) -> None:
        self._press(self._search, Qt.Key.Key_Backspace if letter == "\b" else Qt.Key.Key_A, letter)

    def _press(self, widget: QWidget, key: Qt.Key, text: str = "") -> None:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QApplication.postEvent(widget, QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, text))


def _nothing() -> None:
    """A frame in which the hand rests."""


def pss() -> float:
    """Megabytes that this process holds, shared pages counted by their share."""
    lines = Path("/proc/self/smaps_rollup").read_text().splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith("Pss:")) / 1024


def peak() -> float:
    """The most megabytes that ever lay in memory, shared pages counted whole."""
    lines = Path("/proc/self/status").read_text().splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith("VmHWM:")) / 1024


SCENES: dict[str, Callable[[Watched], Facts]] = {
    each.__name__: each for each in (start, first_after_drop, first_after_start, reopen, stalls, large)
}


def watch() -> None:
    """The program's next window is one that is watched."""
    app.MainWindow = Watched  # type: ignore[misc]
