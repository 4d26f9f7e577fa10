"""ProgressHeader: how far the looking has come, how fast, how long yet; pause, go on, stop."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QSizePolicy, QVBoxLayout, QWidget

from wardrobe_desktop.views import theme
from wardrobe_desktop.views.parts.labels import ElidedLabel, Label
from wardrobe_desktop.views.short_button import ShortButton
from wardrobe_desktop.views.wording import number_text, time_left_text
from wardrobe_desktop.workers.pace import Activity, Progress

LEAST_WORDS = 200
"""So much room, in px at 100 %, is for words, before the buttons leave theirs out."""

BETWEEN, GAP = "  ·  ", 16


class ProgressHeader(QWidget):
    """Shown while photos are looked at, and after a stop that left some waiting."""

    pause = Signal()
    goOn = Signal()  # noqa: N815
    stop = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._progress = Progress()
        self._narrow = False
        self._title = ElidedLabel("", "title")
        self._words = Label("", "body", "text2", tabular=True)
        self._pause = ShortButton(self.tr("Pause"), "pause")
        self._stop = ShortButton(self.tr("Stop"), "stop")
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(self.tr("Looking at your photos"))
        self._pause.clicked.connect(self._toggle)
        self._stop.clicked.connect(self.stop)
        words = self._beside = QVBoxLayout()
        words.setSpacing(4)
        words.addWidget(self._title)
        words.addWidget(self._words)
        # What there is no room for is not said: all of it would ask for a wider page.
        self._words.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._words.setMinimumWidth(1)
        row = self._row = QHBoxLayout()
        row.setSpacing(GAP)
        row.addLayout(words, 1)
        row.addWidget(self._pause)
        row.addWidget(self._stop)
        column = self._column = QVBoxLayout(self)
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
        if (heading := self._heading()) != self._title.text():
            self._title.setText(heading)
        self._fill(progress)
        held = progress.activity in (Activity.PAUSED, Activity.STOPPED)
        self._pause.say(self.tr("Go on") if held else self.tr("Pause"))
        self._pause.set_symbol("play" if held else "pause")
        self._pause.setVisible(progress.activity is not Activity.SCANNING)
        self._stop.setVisible(progress.activity is not Activity.STOPPED)
        self._say_facts()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where the heading would have no room beside the buttons, these leave their words out, and how far
        it is stands below; where it has none beside their icons, it goes: the bar has its name.
        """
        super().resizeEvent(event)
        buttons = (self._pause, self._stop)
        for button in buttons:
            button.show_word(True)
        wide = sum(button.sizeHint().width() + GAP for button in buttons)
        narrow = self._room() - wide < theme.px(LEAST_WORDS)
        for button in buttons:
            button.show_word(not narrow)
        if narrow != self._narrow:
            self._narrow = narrow
            self._row.setSpacing(GAP // 2 if narrow else GAP)
            if narrow:
                self._column.insertWidget(1, self._words)
            else:
                self._beside.addWidget(self._words)
        icons = sum(button.sizeHint().width() + GAP // 2 for button in buttons)
        self._title.setVisible(not narrow or self._room() - icons >= self._title.minimumWidth())
        self._say_facts()

    def _room(self) -> int:
        margins = self._column.contentsMargins()
        return self.width() - margins.left() - margins.right()

    def _room_for_words(self) -> int:
        if self._narrow:
            return self._room()
        shown = [button for button in (self._pause, self._stop) if not button.isHidden()]
        return self._room() - sum(each.sizeHint().width() + GAP for each in shown)

    def _say_facts(self) -> None:
        """As many as there is room for: the speed goes first, then how long yet."""
        facts, metrics = self._facts(), self._words.fontMetrics()
        words = whole = BETWEEN.join(facts)
        # What it has is asked first: this is said ten times a second.
        if (wide := metrics.horizontalAdvance(words)) > self._words.width():
            room = self._room_for_words()
            while len(facts) > 1 and wide > room:
                del facts[-2 if len(facts) > 2 else -1]
                words = BETWEEN.join(facts)
                wide = metrics.horizontalAdvance(words)
        self._words.setText(words)
        if self._words.toolTip() != (tip := "" if words == whole else whole):
            self._words.setToolTip(tip)

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
