"""SortPage: what will happen, shown before anything is touched; then it happens, with a way to stop."""

from __future__ import annotations

import contextlib
from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QStandardPaths, Signal
from PySide6.QtWidgets import QVBoxLayout

from wardrobe_desktop.core.errors import WardrobeError
from wardrobe_desktop.core.filings import HAVE_A_LOOK
from wardrobe_desktop.core.folder_names import SharedFolder
from wardrobe_desktop.core.pattern import Pattern
from wardrobe_desktop.core.plan import Mode, SortPlan
from wardrobe_desktop.core.record import SortReport
from wardrobe_desktop.core.settings import load_settings, save_settings
from wardrobe_desktop.core.unfinished import refuse_unfinished
from wardrobe_desktop.spoken import spoken
from wardrobe_desktop.views import theme
from wardrobe_desktop.views.closing import may_close
from wardrobe_desktop.views.interrupted_box import InterruptedBox
from wardrobe_desktop.views.outcome import put_back_text, with_left
from wardrobe_desktop.views.page_bar import LEAST, PageBar
from wardrobe_desktop.views.parts.frames import Framed, Surface
from wardrobe_desktop.views.parts.halves import ANY_WIDTH, Halves
from wardrobe_desktop.views.plan_view import PlanView
from wardrobe_desktop.views.plan_words import act_text, nothing_text, space_text
from wardrobe_desktop.views.sort_bar import SortBar
from wardrobe_desktop.views.sort_settings import SortSettings
from wardrobe_desktop.views.wording import number_text
from wardrobe_desktop.workers.desk import Desk
from wardrobe_desktop.workers.planner import Planned, Planner, Wish, default_destination
from wardrobe_desktop.workers.sort_work import SortWork

LEAST_PLAN = 300
"""Px at 100 % that the plan has beside the settings; where there is less, it stands below them."""


class SortPage(Surface):
    """``sorted(report, plan)`` once all is done; ``cancelled()`` when the person goes back to the photos;
    ``putBackDone(report)`` as of InterruptedBox: while an earlier sort is half done, no new one begins here.
    """

    cancelled = Signal()
    putBackDone = Signal(object)  # noqa: N815 - SortReport
    sorted = Signal(object, object)  # SortReport, SortPlan
    helpRequested = Signal()  # noqa: N815

    def __init__(self, desk: Desk) -> None:
        super().__init__("bg")
        self.setMinimumSize(LEAST)
        self._desk = desk
        self._plan: SortPlan | None = None
        self._done_before = self._arrived_before = 0
        self._seconds_before = 0.0
        self._putting_back = False
        self._chosen_place = False
        self._make_parts()
        self._lay_out()
        self._connect()

    def _make_parts(self) -> None:
        self.top = PageBar(self.tr("Sort photos"), self)
        self.top.row.addStretch(1)
        self.top.add_help(self.tr("Help"))
        self.settings = SortSettings()
        self.box = InterruptedBox(self._desk)
        self.preview = PlanView((), self._desk.thumbnail_of)
        self.bar = SortBar()
        self.planner = Planner(self._desk)
        self._work = SortWork(self._desk)

    def _lay_out(self) -> None:
        self._sides = Halves(self.settings, self.preview, self._fits, self._stand_whole)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.top)
        column.addWidget(Framed(self.box))
        column.addWidget(self._sides, 1)
        column.addWidget(self.bar)

    def _connect(self) -> None:
        self.top.back.connect(self._leave)
        self.top.helpRequested.connect(self.helpRequested)
        self.settings.changed.connect(self._setting_changed)
        self.planner.planned.connect(self._show_plan)
        self.planner.refused.connect(self._show_refusal)
        self.bar.cancel.connect(self._leave)
        self.bar.go.connect(self._go)
        self.bar.stop.connect(self._stop)
        self.bar.go_on.connect(self._go_on)
        self.bar.put_back.connect(self._put_back)
        self.box.finished.connect(self.sorted)
        self.box.putBackDone.connect(self._box_put_back)
        self._work.progressed.connect(self._show_progress)
        self._work.finished.connect(self._finished)
        self._work.failed.connect(self._failed)

    def resizeEvent(self, event: object) -> None:
        """The settings give way before the plan does."""
        super().resizeEvent(event)  # type: ignore[arg-type]
        self._share_width()

    def _fits(self, width: int) -> bool:
        """Whether the plan has room beside the settings."""
        return self.settings.least_width() + theme.px(LEAST_PLAN) <= width

    def _stand_whole(self, whole: bool) -> None:
        self.settings.stand_whole(whole)
        self._share_width()

    def _share_width(self) -> None:
        """No word on the left is cut off; with large text in a small window the plan gets more than half."""
        if self._sides.below:
            self.settings.setMinimumWidth(0)
            self.settings.setMaximumWidth(ANY_WIDTH)
            return
        narrow = min(theme.px(340), self.width() * 2 // 5)
        usual = theme.px(455) if self.width() >= theme.px(1100) else narrow
        self.settings.setFixedWidth(max(usual, self.settings.least_width()))

    # --- the plan

    def take_over(self, old: SortPage) -> None:
        """Offer what was chosen on another page over the same desk."""
        self._chosen_place = old._chosen_place
        self.settings.take_over(old.settings)

    def open(self, again: bool = False) -> None:
        """Show what a sort would do now; ``again``: back from the settings, with what was chosen."""
        if self.busy or self.bar.face == "stopped":
            return
        self.preview.news.tell("")
        # Moving is asked for each time: a choice of another day must not decide about today's photos.
        if not again:
            self.settings.back_to_copy()
        self.settings.set_sources({source.parent for source in self._desk.sources()})
        first = next((each.name for each in self._desk.arrangement.categories()), "")
        self.settings.set_pattern(Pattern(load_settings().pattern), first)
        if not self._chosen_place:
            self.settings.set_destination(self.usual_place())
        self.settings.set_unlooked(self._desk.review.counts().look)
        self._share_width()
        self._plan_anew()

    def usual_place(self) -> Path:
        """The destination that is offered first: that of the last sort, while it can still be used."""
        kept, sources = Path(load_settings().destination), self._desk.sources()
        usable = kept.is_absolute() and (kept.is_dir() or kept.parent.is_dir())
        if usable and not any(kept.is_relative_to(source) for source in sources):
            return kept
        pictures = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.PicturesLocation)
        return default_destination(
            Path(pictures) if pictures else Path.home(), sources, self.tr("Wardrobe sorted")
        )

    def set_destination(self, folder: Path) -> None:
        """Sort into this folder, as if the person had chosen it."""
        self._chosen_place = True
        self.settings.set_destination(folder)
        self._plan_anew()

    @property
    def plan(self) -> SortPlan | None:
        """The plan on the screen, None while there is none."""
        return self._plan

    def _setting_changed(self) -> None:
        self._chosen_place = True
        self._keep(pattern=self.settings.pattern.value)
        self._plan_anew()

    def _plan_anew(self) -> None:
        self._plan = None
        if self._is_refused():
            return
        names = {HAVE_A_LOOK: self.tr("Have a look"), **load_settings().folder_names}
        try:
            filings = tuple(self._desk.review.filings(self.settings.look_choice, names))
        except SharedFolder as shared:
            self.planner.forget()
            self._show_refusal(spoken(shared))
            return
        count = sum(1 for filing in filings if filing.folder is not None)
        self.preview.show_waiting()
        self.bar.hold(act_text(self.settings.mode, count))
        ours = tuple(self._desk.journal.destinations())
        wish = Wish(
            filings,
            self.settings.destination,
            self.settings.mode,
            tuple(self._desk.sources()),
            ours,
            self.settings.look_choice,
            self.settings.pattern,
        )
        self.planner.want(wish)

    def _is_refused(self) -> bool:
        """Whether an earlier sort must come to an end first; then its box shows the two ways."""
        if self.box.busy:
            return True
        self.box.refresh()
        try:
            refuse_unfinished(self._desk.journal)
        except WardrobeError as error:
            self.planner.forget()
            self._show_refusal(spoken(error))
            self.preview.show_nothing("")  # what to do stands in the box
            return True
        return False

    def _box_put_back(self, report: SortReport) -> None:
        self.putBackDone.emit(report)
        self._plan_anew()

    def _show_plan(self, planned: Planned) -> None:
        plan = self._plan = planned.plan
        self.preview.order_by([each.name for each in self._desk.arrangement.categories()])
        self.preview.show_plan(plan, planned.makes_place, planned.again)
        act = act_text(plan.mode, len(plan.moves))
        if plan.moves:
            self.bar.offer(act, *space_text(plan, planned.free))
        else:
            self.bar.hold(act, nothing_text(plan))

    def _show_refusal(self, sentence: str) -> None:
        self._plan = None
        self.preview.show_nothing(
            self.tr("Nothing has been touched. Change something on the left, or go back.")
        )
        self.bar.hold(act_text(self.settings.mode, self._desk.review.counts().filed), sentence, trouble=True)

    # --- it happens

    @property
    def busy(self) -> bool:
        """Whether files are being copied, moved or put back from this page."""
        return self._work.busy or self.box.busy

    def _go(self) -> None:
        if self._plan is None or self.busy or self._is_refused():
            return
        self._done_before, self._seconds_before = 0, 0.0
        self.preview.news.tell("")
        self._begin(len(self._plan.moves))
        self._work.run(self._plan)

    def _begin(self, total: int, putting_back: bool = False) -> None:
        self._putting_back = putting_back
        self.settings.setEnabled(False)
        self.top.home.setEnabled(False)
        self.bar.show_running(self._progress_text(0, total), total)

    def _progress_text(self, done: int, total: int) -> str:
        numbers = {"done": number_text(done), "total": number_text(total)}
        if self._putting_back:
            return self.tr("{done} of {total} put back").format(**numbers)
        if self._plan is not None and self._plan.mode is Mode.MOVE:
            return self.tr("{done} of {total} moved").format(**numbers)
        return self.tr("{done} of {total} copied").format(**numbers)

    def _show_progress(self, done: int, total: int) -> None:
        if not self._work.stopping:
            left = self._work.left(done)
            words = with_left(self._progress_text(done - left, total), left)
            self.bar.show_progress(words, done, total, self._done_before)

    def _stop(self) -> None:
        self._work.stop()
        self.bar.show_stopping()

    def _finished(self, report: SortReport) -> None:
        if self._putting_back:
            self._was_put_back(report)
        elif report.stopped:
            self._was_stopped(report)
        else:
            self._settle()
            plan, self._plan = self._plan, None
            if plan is not None:
                self._keep(destination=str(plan.destination))
            self.sorted.emit(replace(report, seconds=report.seconds + self._seconds_before), plan)

    def _keep(self, **chosen: Any) -> None:
        # What cannot be kept is only not offered next time.
        settings = load_settings()
        if (changed := replace(settings, **chosen)) != settings:
            with contextlib.suppress(WardrobeError):
                save_settings(changed)

    def _was_stopped(self, report: SortReport) -> None:
        self._done_before, self._arrived_before = report.done + len(report.left), report.done
        self._seconds_before += report.seconds
        self.top.home.setEnabled(True)
        words = self.tr(
            "Stopped. {done} of {total} photos are in their folders; the others are where they were."
        )
        total = len(self._plan.moves) if self._plan is not None else report.done
        said = words.format(done=number_text(report.done), total=number_text(total))
        # A full drive stops a sort too, and then says why.
        self.bar.show_stopped(" ".join([said, *(spoken(why) for _, why in report.remarks[-1:])]))

    def _was_put_back(self, report: SortReport) -> None:
        said = put_back_text(report, self.settings.mode)
        if report.stopped:
            self.bar.show_stopped(said)
            return
        self._settle()
        self.preview.news.tell(said, trouble=bool(report.left))
        self._plan_anew()

    def _failed(self, sentence: str) -> None:
        self._settle()
        self._show_refusal(sentence)

    def _settle(self) -> None:
        self.settings.setEnabled(True)
        self.top.home.setEnabled(True)
        self._putting_back = False
        self.bar.hold("")

    def _go_on(self) -> None:
        if self._plan is not None:
            self._begin(len(self._plan.moves), putting_back=self._putting_back)
            self._work.resume(self._plan.id)

    def _put_back(self) -> None:
        if self._plan is not None:
            self._begin(self._arrived_before, putting_back=True)
            self._work.undo(self._plan.id)

    # --- leaving

    def _leave(self) -> None:
        if not self.busy:
            if self.bar.face == "stopped":
                self._settle()
            self.planner.forget()
            self.cancelled.emit()

    def may_close(self) -> bool:
        """Whether the window may go; while files are on their way the person is asked, a yes stops them."""
        return may_close(self._desk, self)
