"""HistoryPage: every sort ever made, by day, each with the way back."""

from __future__ import annotations

from datetime import date, datetime
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from wardrobe_desktop.core.errors import JournalError
from wardrobe_desktop.core.plan import Mode, SortPlan
from wardrobe_desktop.core.record import SortRecord, SortReport, SortState
from wardrobe_desktop.spoken import spoken
from wardrobe_desktop.views import theme
from wardrobe_desktop.views.interrupted_box import InterruptedBox
from wardrobe_desktop.views.keep_record import KeepRecord
from wardrobe_desktop.views.outcome import put_back_text
from wardrobe_desktop.views.page_bar import LEAST, PageBar
from wardrobe_desktop.views.parts.centred import centred_scroll
from wardrobe_desktop.views.parts.empty import EmptyState
from wardrobe_desktop.views.parts.frames import Surface
from wardrobe_desktop.views.parts.labels import Label
from wardrobe_desktop.views.photo_tools import open_folder
from wardrobe_desktop.views.sort_card import SortCard
from wardrobe_desktop.views.wording import day_text
from wardrobe_desktop.workers.desk import Desk
from wardrobe_desktop.workers.sort_facts import SortFacts, account_of, gather
from wardrobe_desktop.workers.sort_work import SortWork

WIDEST = 1040


class HistoryPage(Surface):
    """``back()`` to the photos; ``putBackDone(report)``; ``finished(report, plan)`` as of InterruptedBox."""

    back = Signal()
    helpRequested = Signal()  # noqa: N815
    putBackDone = Signal(object)  # noqa: N815 - SortReport
    finished = Signal(object, object)  # SortReport, SortPlan: an interrupted sort was finished
    endedElsewhere = Signal()  # noqa: N815 - as of InterruptedBox

    def __init__(self, desk: Desk) -> None:
        super().__init__("bg")
        self.setMinimumSize(LEAST)
        self._desk = desk
        self.cards: list[SortCard] = []
        self._days: list[Label] = []
        self._active: SortCard | None = None
        self._work = SortWork(desk)
        self._work.progressed.connect(self._show_progress)
        self._work.finished.connect(self._was_put_back)
        self._work.failed.connect(self._failed)
        self.box = InterruptedBox(desk)
        self.box.finished.connect(self._box_finished)
        self.box.putBackDone.connect(self._box_put_back)
        self.box.endedElsewhere.connect(self._box_ended_elsewhere)
        self._lay_out()

    def _lay_out(self) -> None:
        top = PageBar(self.tr("History"), self)
        top.back.connect(self.back)
        top.row.addStretch(1)
        top.add_help(self.tr("Help"))
        top.helpRequested.connect(self.helpRequested)
        self._list = self._make_list()
        self.empty = EmptyState()
        self.empty.say(
            self.tr("Nothing sorted yet"),
            self.tr("Sorts appear here, each with Put back. There is no time limit."),
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(top)
        column.addWidget(self._list, 1)
        column.addWidget(self.empty, 1)

    def _make_list(self) -> QScrollArea:
        inside = QWidget()
        inside.setMaximumWidth(theme.px(WIDEST) + 64)
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(32, 28, 32, 32)
        self._column.setSpacing(8)
        self._column.addWidget(Label(self.tr("Every sort you have made"), "title"))
        promise = self.tr(
            "“Put back” returns moved photos to where they were, and puts copies into the bin. "
            "It has no time limit."
        )
        self._column.addWidget(Label(promise, "body", "text2", wrap=True))
        self._column.addSpacing(8)
        self._column.addWidget(self.box)
        self._column.addStretch(1)
        return centred_scroll(inside)

    # --- what is shown

    @property
    def busy(self) -> bool:
        """Whether photos are on their way on behalf of this page."""
        return self._work.busy or self.box.busy

    def refresh(self) -> None:
        """Read the journal anew."""
        if self.busy:
            return
        self.box.refresh()
        self._clear()
        try:
            records = self._desk.journal.sorts()
        except JournalError as error:
            self.empty.say(self.tr("The list of sorts cannot be read"), spoken(error))
            records = []
        self._list.setVisible(bool(records))
        self.empty.setVisible(not records)
        today, day = datetime.now().date(), None
        boxed = self._desk.journal.interrupted() if records else None
        for record in records:
            if boxed is not None and record.id == boxed.id:
                continue
            if record.started.astimezone().date() != day:
                day = record.started.astimezone().date()
                self._add_day(day, today)
            self._add_card(record)

    def _clear(self) -> None:
        for widget in (*self._days, *self.cards):
            self._column.removeWidget(widget)
            widget.hide()
            widget.deleteLater()
        self._days, self.cards = [], []

    def _add_day(self, day: date, today: date) -> None:
        label = Label(day_text(day, today), "small-strong", "text2")
        label.setContentsMargins(0, 10, 0, 0)
        self._days.append(label)
        self._column.insertWidget(self._column.count() - 1, label)

    def _add_card(self, record: SortRecord) -> None:
        card = SortCard(record, self._desk.thumbnail_of)
        card.openFolder.connect(partial(open_folder, record.destination))
        card.putBack.connect(partial(self._put_back, card))
        card.keepRecord.connect(partial(self._keep_record, card))
        card.stop.connect(self._work.stop)
        self.cards.append(card)
        self._column.insertWidget(self._column.count() - 1, card)
        if record.state is not SortState.RUNNING:
            task = self._desk.read_task(lambda stop, _progress: gather(self._desk.journal, record, stop))
            task.succeeded.connect(self._show_facts)
            task.start()

    def _show_facts(self, facts: SortFacts) -> None:
        for card in self.cards:
            if card.record.id == facts.sort_id:
                card.show_facts(facts)

    def _keep_record(self, card: SortCard) -> None:
        """Read what that sort did, and offer to save it."""

        def offer(told: tuple[SortPlan, SortReport]) -> None:
            if card in self.cards and not card.keep_button.isHidden():
                record = KeepRecord(self._desk)
                record.show_sort(*told)
                card.show_record(record)

        task = self._desk.read_task(lambda _stop, _progress: account_of(self._desk.journal, card.record.id))
        task.succeeded.connect(offer)
        task.failed.connect(card.show_trouble)
        task.start()

    # --- the way back

    def _put_back(self, card: SortCard) -> None:
        if self.busy:
            return
        self._active = card
        for each in self.cards:
            each.set_free(False)
        card.show_waiting()
        self._work.undo(card.record.id)

    def _show_progress(self, done: int, total: int) -> None:
        if self._active is not None:
            self._active.show_progress(done, total)

    def _was_put_back(self, report: SortReport) -> None:
        card, self._active = self._active, None
        mode = card.record.mode if card is not None else Mode.MOVE
        self.refresh()
        self.setAccessibleDescription(put_back_text(report, mode))
        self.putBackDone.emit(report)

    def _failed(self, sentence: str) -> None:
        card, self._active = self._active, None
        for each in self.cards:
            each.set_free(True)
        if card is not None:
            card.show_trouble(sentence)

    def _box_finished(self, report: SortReport, plan: object) -> None:
        self.refresh()
        self.finished.emit(report, plan)

    def _box_put_back(self, report: SortReport) -> None:
        self.refresh()
        self.putBackDone.emit(report)

    def _box_ended_elsewhere(self) -> None:
        self.refresh()
        self.endedElsewhere.emit()
