"""InSight: an area scrolls to what the keyboard reaches in it."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget


class InSight(QObject):
    """Qt scrolls only where the focus moves from one control of an area to the next: not where it comes into
    the area by Tab, nor where a page hands it on.
    """

    def __init__(self, area: QScrollArea, whole: QWidget | None = None) -> None:
        """``whole``: a part that comes in sight itself before what has the focus in it, its end at least."""
        super().__init__(area)
        self._area, self._whole = area, whole
        # Soon, not at once: what has the focus may have come with it, and is not laid out yet.
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._scroll)
        QApplication.instance().focusChanged.connect(self._focus_moved)  # type: ignore[union-attr]

    def _focus_moved(self, _was: QWidget | None, now: QWidget | None) -> None:
        # Nothing moves away from under a mouse that is just pressing it.
        by_mouse = QGuiApplication.mouseButtons() != QGuiApplication.mouseButtons().NoButton
        if now is not None and not by_mouse and self._area.isAncestorOf(now):
            self._soon.start()

    def _scroll(self) -> None:
        now, inside = QApplication.focusWidget(), self._area.widget()
        if now is None or inside is None or not self._area.isVisible() or not inside.isAncestorOf(now):
            return
        if self._whole is not None and self._whole.isAncestorOf(now):
            end = self._whole.mapTo(inside, self._whole.rect().bottomLeft())
            self._area.ensureWidgetVisible(self._whole, 0, 0)
            self._area.ensureVisible(end.x(), end.y(), 0, 0)
        self._area.ensureWidgetVisible(now)
