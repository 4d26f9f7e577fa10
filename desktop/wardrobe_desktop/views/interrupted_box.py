"""InterruptedBox: a sort that was stopped or cut off, with the two ways to end it."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from wardrobe_desktop.core.errors import JournalError
from wardrobe_desktop.core.plan import Mode
from wardrobe_desktop.core.record import SortRecord, SortReport, SortState
from wardrobe_desktop.core.unfinished import HowFar, how_far, is_over
from wardrobe_desktop.spoken import spoken
from wardrobe_desktop.views import theme
from wardrobe_desktop.views.outcome import (
    all_text,
    ended,
    left_text,
    put_back_text,
    untouched_text,
    with_left,
)
from wardrobe_desktop.views.parts.acts import Acts
from wardrobe_desktop.views.parts.buttons import Button, QuietButton
from wardrobe_desktop.views.parts.frames import Card
from wardrobe_desktop.views.parts.labels import Label, SymbolLabel
from wardrobe_desktop.views.parts.turning import Turning
from wardrobe_desktop.views.wording import moment_text, number_text
from wardrobe_desktop.workers.desk import Desk
from wardrobe_desktop.workers.sort_work import SortWork

LOW = 400
"""Px at 100 %: a window that is lower has no room for all words and large buttons above the page."""


class InterruptedBox(Card):
    """Shows itself only while there is such a sort.

    ``finished(report, plan)`` when it was finished, ``putBackDone(report)`` when it was put back;
    ``endedElsewhere()`` when another program did either. ``asks(whether)``: its filled button came into
    sight or went: no other shall be filled beside it.
    """

    finished = Signal(object, object)
    putBackDone = Signal(object)  # noqa: N815
    endedElsewhere = Signal()  # noqa: N815
    asks = Signal(bool)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__("amber", parent)
        self._desk = desk
        self._record: SortRecord | None = None
        self._far: HowFar | None = None  # of this record, once it is known
        self._putting_back = self._asks = False
        self._back_before = 0
        self._work = SortWork(desk)
        self._work.progressed.connect(self._show_progress)
        self._work.finished.connect(self._over)
        self._work.failed.connect(self._failed)
        self._headline = Label("", "strong", wrap=True)
        self._sentence = Label("", "body", "text2", wrap=True)
        self._symbol = SymbolLabel("info", "amber")
        self.close_button = QuietButton(self.tr("Close"), "close", word=False)
        self.close_button.clicked.connect(self.hide)
        self.close_button.hide()
        self._progress = QProgressBar()
        self._progress.setTextVisible(False)
        self._progress.hide()
        self.back_button = Button(self.tr("Put back"), "put-back", size="medium")
        self.back_button.clicked.connect(self._put_back)
        self.finish_button = Button("", kind="primary", size="medium")
        self.finish_button.clicked.connect(self._finish)
        self.stop_button = Button(self.tr("Stop"), "stop", size="medium")
        self.stop_button.clicked.connect(self._work.stop)
        self.stop_button.hide()
        self._lay_out()
        self.hide()

    def _lay_out(self) -> None:
        words = QWidget()
        column = QVBoxLayout(words)
        column.setContentsMargins(0, 0, 8, 0)
        column.setSpacing(2)
        column.addWidget(self._headline)
        column.addWidget(self._sentence)
        column.addWidget(self._progress)
        acts = Acts((self.stop_button, self.back_button, self.finish_button, self.close_button), gap=10)
        row = QHBoxLayout(self)
        row.setContentsMargins(18, 12, 16, 12)
        row.setSpacing(10)
        row.addWidget(self._symbol, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(Turning((words, acts), words, gap=10), 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._tell_asks()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._tell_asks()

    def _tell_asks(self) -> None:
        asks = self.isVisible() and not self.finish_button.isHidden()
        if asks != self._asks:
            self._asks = asks
            self.asks.emit(asks)

    def _fit(self) -> None:
        """In a window that is low for its text there are fewer words: what was interrupted while a person is
        asked, how far it is while files are on their way; the others are the tooltip.
        """
        low, headline, sentence = self._low, self._headline.text(), self._sentence.text()
        asks, works = not self.finish_button.isHidden(), not self._progress.isHidden()
        self._symbol.setVisible(not low)
        self._headline.setVisible(bool(headline) and not (low and sentence and works))
        self._sentence.setVisible(bool(sentence) and not (low and headline and asks))
        self.setToolTip(self.words if low else "")
        size = "small" if low else "medium"
        for button in (self.stop_button, self.back_button, self.finish_button):
            if button.property("bulk") != size:
                button.setProperty("bulk", size)
                button.style().unpolish(button)
                button.style().polish(button)
        self._tell_asks()

    @property
    def _low(self) -> bool:
        return self.window().height() < theme.px(LOW)

    @property
    def busy(self) -> bool:
        """Whether files are on their way on behalf of this box."""
        return self._work.busy

    @property
    def words(self) -> str:
        """What the box says."""
        return f"{self._headline.text()} {self._sentence.text()}".strip()

    def refresh(self) -> None:
        """Look whether there is such a sort now."""
        if self._work.busy:
            return
        before = self._record
        try:
            self._record = self._desk.journal.interrupted()
        except JournalError as error:
            self._record = None
            self._tell_trouble(spoken(error))
            return
        self.setVisible(self._record is not None)
        if self._record is not None:
            if self._record != before:
                self._far = None
            self._describe(self._record)
            self._count(self._record)

    def look_again(self) -> None:
        """The person comes back to the window: another program may have ended what is told of here."""
        if self._record is None or self._work.busy or not self.isVisible():
            return
        if self._is_over(self._record):
            self._end_elsewhere()
        else:
            self.refresh()

    def _is_over(self, record: SortRecord) -> bool:
        try:
            return is_over(self._desk.journal, record.id)
        except JournalError:
            return False  # which is told when it is pressed

    def _end_elsewhere(self) -> None:
        self._record = None
        self.hide()
        self._desk.noticed.emit(self.tr("The sort that was interrupted has been ended elsewhere meanwhile."))
        self.endedElsewhere.emit()

    def _count(self, record: SortRecord) -> None:
        """Look, beside the window, how many photos had arrived, or are back, unless that was noted."""
        noted = HowFar(record.done, 0) if record.counted and record.state is not SortState.UNDOING else None
        counted = self._far is not None
        if noted is not None and not (counted and record.note):
            self._tell_how_far(record, noted)
        if noted is not None and not record.note:  # which says that photos were left: how many is looked for
            return
        # With the number in it "Finish" is wider, and "Put back" moves: neither is pressed before.
        self._set_free(counted or record.state is SortState.UNDOING)
        task = self._desk.read_task(lambda stop, _progress: how_far(self._desk.journal, record.id, stop))
        task.succeeded.connect(lambda far: self._tell_how_far(record, far or noted))
        task.failed.connect(lambda _: self._tell_how_far(record, noted))
        task.start()

    def _tell_how_far(self, record: SortRecord, far: HowFar | None) -> None:
        if record is not self._record or self._work.busy:
            return
        self._far = far
        self._describe(record)
        self._set_free(True)

    def _set_free(self, free: bool) -> None:
        for button in (self.back_button, self.finish_button):
            button.setEnabled(free)

    def _describe(self, record: SortRecord) -> None:
        when = moment_text(record.started, datetime.now().astimezone())
        moved = record.mode is Mode.MOVE
        place = record.destination.name or str(record.destination)
        self._look_like(trouble=True)
        self.close_button.hide()
        if record.state is SortState.UNDOING:
            headline = self.tr("Putting back what is in “{folder}” was interrupted.")
            self._headline.setText(headline.format(folder=place))
            self._sentence.setText(self._how_far_back(moved).format(when=when))
            self.finish_button.setText(self.tr("Put the rest back"))
            self.back_button.hide()
        else:
            headline = (
                self.tr("A move into “{folder}” was interrupted {when}.")
                if moved
                else self.tr("A copy into “{folder}” was interrupted {when}.")
            )
            self._headline.setText(headline.format(folder=place, when=when))
            self._sentence.setText(self._how_far(record))
            self.finish_button.setText(self._finish_text(record))
            self.back_button.show()
        self.finish_button.show()
        self._fit()
        self.setAccessibleName(self.words)

    def _how_far(self, record: SortRecord) -> str:
        # After a crash nobody wrote down how many had arrived: until the disk has told, and where it cannot.
        if self._far is None:
            text = self.tr("Of {total} photos some may have arrived. None is lost.")
            return text.format(total=number_text(record.total))
        text = (
            self.tr("{done} of {total} photos had arrived, {left} could not be sorted. None is lost.")
            if self._far.left
            else self.tr("{done} of {total} photos had arrived. None is lost.")
        )
        numbers = {"done": self._far.arrived, "total": record.total, "left": self._far.left}
        return text.format(**{name: number_text(number) for name, number in numbers.items()})

    def _how_far_back(self, moved: bool) -> str:
        """With {when} in it."""
        if self._far is None or not self._far.arrived:
            return (
                self.tr("Some photos of the sort {when} are still in their folders.")
                if moved
                else self.tr("Some copies of the sort {when} are still in their folders.")
            )
        text = (
            self.tr("{done} of {total} photos of the sort {when} are back where they were.")
            if moved
            else self.tr("{done} of {total} copies of the sort {when} are taken away again.")
        )
        done, total = number_text(self._far.back), number_text(self._far.arrived)
        return text.replace("{done}", done).replace("{total}", total)

    def _finish_text(self, record: SortRecord) -> str:
        arrived, left = (self._far.arrived, self._far.left) if self._far is not None else (0, 0)
        rest = record.total - arrived - left
        return self.tr("Finish the other %Ln", "", rest) if arrived and rest else self.tr("Finish")

    # --- the two ways

    def _finish(self) -> None:
        if self._record is not None and self._is_over(self._record):
            self._end_elsewhere()
        elif self._record is not None:
            self._begin(putting_back=self._record.state is SortState.UNDOING)
            self._work.resume(self._record.id)

    def _put_back(self) -> None:
        if self._record is not None and self._is_over(self._record):
            self._end_elsewhere()
        elif self._record is not None:
            self._begin(putting_back=True)
            self._work.undo(self._record.id)

    def _begin(self, putting_back: bool) -> None:
        self._putting_back = putting_back
        undoing = self._record is not None and self._record.state is SortState.UNDOING
        # What went back before the interruption is told along, as it was before.
        self._back_before = self._far.back if undoing and self._far is not None else 0
        for button in (self.back_button, self.finish_button):
            button.hide()
        self.stop_button.show()
        self._progress.setRange(0, 1)  # none of it yet; a bar that runs to and fro would be motion
        self._progress.setValue(0)
        self._progress.show()
        self._fit()

    def _show_progress(self, done: int, total: int) -> None:
        left = 0 if self._putting_back else self._work.left(done)
        done, total = done + self._back_before, total + self._back_before
        self._progress.setRange(0, max(total, 1))
        self._progress.setValue(done)
        text = (
            self.tr("{done} of {total} put back")
            if self._putting_back
            else self.tr("{done} of {total} in their folders")
        )
        words = text.format(done=number_text(done - left), total=number_text(total))
        self._sentence.setText(with_left(words, left))

    def _over(self, report: SortReport) -> None:
        record, self._record = self._record, None
        self.stop_button.hide()
        self._progress.hide()
        if report.stopped or record is None:
            self.refresh()
        elif self._putting_back:
            seen = not self.isHidden()
            self.putBackDone.emit(report)  # pages look anew, this box too; the news comes after
            if seen or report.left:
                self._tell_put_back(report, record)
        else:
            self._end(left_text(report))
            # How long the run took that was interrupted, nobody knows.
            self.finished.emit(replace(report, seconds=0.0), self._desk.journal.load(record.id))

    def _end(self, trouble: str) -> None:
        """What needs saying stays on the screen; otherwise the box has done its work."""
        self.setVisible(bool(trouble))
        if trouble:
            self._tell_trouble(trouble)

    def _tell_put_back(self, report: SortReport, record: SortRecord) -> None:
        deleted = self._desk.journal.deletes(record.id)
        if report.left:
            self._tell_trouble(put_back_text(report, record.mode, deleted))
            return
        back = report.done + self._back_before
        copied = record.mode is Mode.COPY and back > 0
        self._tell_trouble(untouched_text(back) if copied else "")
        self._headline.setText(ended(all_text(back, record.mode, deleted)))
        self._look_like(trouble=False)
        self.setAccessibleName(self.words)

    def _look_like(self, trouble: bool) -> None:
        self.set_kind("amber" if trouble else "soft")
        self._symbol.set_symbol("info" if trouble else "check", "amber" if trouble else "soft-text")
        self._fit()

    def _failed(self, sentence: str) -> None:
        self.stop_button.hide()
        self._progress.hide()
        if self._record is None:
            self._tell_trouble(sentence)
        elif self._is_over(self._record):
            self._end_elsewhere()
        else:  # it is as it was, and why nothing came of it stands below what it is
            self._describe(self._record)
            self._sentence.setText(sentence)
            self._fit()
            self.setAccessibleName(self.words)

    def _tell_trouble(self, sentence: str) -> None:
        self._headline.setText("")
        self._sentence.setText(sentence)
        self.finish_button.hide()
        self.back_button.hide()
        self.close_button.show()
        self._look_like(trouble=True)
        self.setAccessibleName(sentence)
        self.show()
