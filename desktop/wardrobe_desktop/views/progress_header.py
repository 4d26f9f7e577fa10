"""ProgressHeader: how far the looking has come, how fast, how long yet; pause, go on, stop."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from wardrobe_desktop.views.parts.buttons import Button
from wardrobe_desktop.views.parts.labels import Label
from wardrobe_desktop.views.wording import number_text, time_left_text
from wardrobe_desktop.workers.pace import Activity, Progress


class ProgressHeader(QWidget):
    """Shown while photos are looked at, and after a stop that left some waiting."""

    pause = Signal()
    goOn = Signal()  # noqa: N815
    stop = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._progress = Progress()
        self._title = Label("", "title")
        self._words = Label("", "body", "text2", tabular=True)
        self._pause = Button(self.tr("Pause"), "pause")
        self._stop = Button(self.tr("Stop"), "stop")
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(self.tr("Looking at your photos"))
        self._pause.clicked.connect(self._toggle)
        self._stop.clicked.connect(self.stop)
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addWidget(self._title)
        words.addWidget(self._words)
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addLayout(words, 1)
        row.addWidget(self._pause)
        row.addWidget(self._stop)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 18, 24, 4)
        column.setSpacing(14)
        column.addLayout(row)
        column.addWidget(self._bar)

    @property
    def words(self) -> str:
        """The line under the title."""
        return self._words.text()

    def show_progress(self, progress: Progress) -> None:
        """Say where things stand."""
        self._progress = progress
        self._title.setText(self._heading())
        self._words.setText("  ·  ".join(self._facts()))
        self._fill(progress)
        held = progress.activity in (Activity.PAUSED, Activity.STOPPED)
        self._pause.setText(self.tr("Go on") if held else self.tr("Pause"))
        self._pause.set_symbol("play" if held else "pause")
        self._pause.setVisible(progress.activity is not Activity.SCANNING)
        self._stop.setVisible(progress.activity is not Activity.STOPPED)

    def _fill(self, progress: Progress) -> None:
        # A bar paints itself the moment that its value is set, and all that waits to be painted with it.
        self._bar.setUpdatesEnabled(False)
        self._bar.setRange(0, max(progress.total, 1))
        self._bar.setValue(progress.done)
        self._bar.setUpdatesEnabled(True)

    def _heading(self) -> str:
        return {
            Activity.SCANNING: self.tr("Finding your photos"),
            Activity.PAUSED: self.tr("Paused"),
            Activity.STOPPED: self.tr("Stopped"),
        }.get(self._progress.activity, self.tr("Looking at your photos"))

    def _facts(self) -> list[str]:
        progress = self._progress
        if progress.activity is Activity.SCANNING:
            return [self.tr("%Ln photos found", "", progress.found)]
        done, total = number_text(progress.done), number_text(progress.total)
        facts = [self.tr("{done} of {total}").format(done=done, total=total)]
        if progress.activity is Activity.STOPPED:
            facts.append(self.tr("the others wait"))
        if progress.per_second is not None:
            facts.append(_speed(self, progress.per_second))
        if progress.seconds_left is not None:
            facts.append(time_left_text(progress.seconds_left))
        return facts

    def _toggle(self) -> None:
        held = self._progress.activity in (Activity.PAUSED, Activity.STOPPED)
        (self.goOn if held else self.pause).emit()


def _speed(speaker: QWidget, per_second: float) -> str:
    if per_second < 1:
        return speaker.tr("%Ln photos a minute", "", max(1, round(per_second * 60)))
    if per_second < 9.5:
        return speaker.tr("{speed} photos a second").format(speed=QLocale().toString(per_second, "f", 1))
    return speaker.tr("%Ln photos a second", "", round(per_second))
