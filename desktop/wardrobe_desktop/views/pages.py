"""Pages: everything that stands on the desk, and which page leads to which."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from wardrobe_desktop.core.chosen_model import ChosenModel
from wardrobe_desktop.core.plan import Mode, SortPlan
from wardrobe_desktop.core.record import SortReport
from wardrobe_desktop.core.review import Place
from wardrobe_desktop.views.end_page import EndPage
from wardrobe_desktop.views.history_page import HistoryPage
from wardrobe_desktop.views.look_page import LookPage
from wardrobe_desktop.views.outcome import put_back_text
from wardrobe_desktop.views.review_page import ReviewPage
from wardrobe_desktop.views.settings_page import SettingsPage
from wardrobe_desktop.views.sort_page import SortPage
from wardrobe_desktop.views.teach_page import TeachPage
from wardrobe_desktop.views.wording import place_text
from wardrobe_desktop.workers.desk import Desk


class Pages(QObject):
    """Made once the desk is there. ``welcomeWanted()``, ``helpWanted()``; the rest is settled here."""

    welcomeWanted = Signal()  # noqa: N815
    helpWanted = Signal()  # noqa: N815

    def __init__(self, desk: Desk, stack: QStackedWidget, chosen: ChosenModel) -> None:
        super().__init__()
        self._desk = desk
        self._stack = stack
        self.chosen = chosen
        # Files have been moved since the photos were gathered: look again before they are shown.
        self._stale = False
        self.review = ReviewPage(desk)
        self.look = LookPage(desk)
        self.sort = SortPage(desk)
        self.end = EndPage(desk)
        self.history = HistoryPage(desk)
        self.settings = SettingsPage(desk, chosen)
        self.teach = TeachPage(desk)
        # Where the settings were opened from, and lead back to.
        self._before: QWidget | None = None
        for page in self.all:
            stack.addWidget(page)
        self._connect()

    @property
    def all(self) -> tuple[QWidget, ...]:
        """Every page."""
        return (self.review, self.look, self.sort, self.end, self.history, self.settings, self.teach)

    def _connect(self) -> None:
        self.review.lookRequested.connect(self.show_look)
        self.review.sortRequested.connect(self.show_sort)
        self.review.top.history.connect(self.show_history)
        self.review.top.settings.connect(self.show_settings)
        self.review.top.help.connect(self.helpWanted)
        self.settings.back.connect(self._leave_settings)
        self.review.teachRequested.connect(self.show_teach)
        self.teach.done.connect(self.show_photos)
        self.teach.taught.connect(self._taught)
        for page in (self.look, self.sort, self.history, self.settings, self.teach):
            page.helpRequested.connect(self.helpWanted)
        self.look.done.connect(self._go_back)
        self.look.sortRequested.connect(self.show_sort)
        self.sort.cancelled.connect(self._go_back)
        self.sort.sorted.connect(self._sorted)
        self.history.finished.connect(self._sorted)
        self.history.back.connect(self._go_back)
        self.history.putBackDone.connect(self.put_back)
        self.end.backToPhotos.connect(self._go_back)
        self.end.sortMore.connect(self._sort_more)
        self.end.haveALook.connect(lambda: self.show_look(None))
        self.end.showNone.connect(lambda: self.show_photos(Place.NONE))
        self.end.showProblems.connect(self._show_problems)
        self.end.putBackDone.connect(self.put_back)

    def take_over(self, old: Pages) -> None:
        """Go on where these pages, over the same desk, have left off."""
        self._stale = old._stale
        self.review.moved = old.review.moved
        self.review.take_over(old.review)

    def close_down(self) -> None:
        """End what works for the pages, the desk aside."""
        self.review.close_down()
        self.teach.close_down()

    # --- from page to page

    def show_photos(self, place: Place | None = None) -> None:
        """The review; without any photos the welcome."""
        self._freshen()
        if not self._desk.sources() and not self._desk.review.photos:
            self.welcomeWanted.emit()
            return
        if place is not None:
            self.review.show_place(place)
        self._stack.setCurrentWidget(self.review)
        self.review.grid.setFocus()

    def _go_back(self) -> None:
        """The photos as they were left; all of them in place of the doubtful ones."""
        if self.review.photos.where is Place.LOOK:
            self.review.show_place(None)
        self.show_photos()

    def show_look(self, rows: list[int] | None) -> None:
        """Have a look: at what is doubtful, or at these rows."""
        if self._stale:
            self._freshen()
            rows = None
        self._stack.setCurrentWidget(self.look)
        self.look.start(rows)

    def show_sort(self) -> None:
        """What a sort would do."""
        if not self._desk.progress.working and self._desk.review.counts().filed:
            self._stack.setCurrentWidget(self.sort)
            self.sort.open()

    def show_teach(self, rows: list[int]) -> None:
        """Teach a category, beginning with these photos."""
        self._stack.setCurrentWidget(self.teach)
        self.teach.begin(rows)

    def _taught(self, category: str) -> None:
        """There it is, with its photos."""
        self.show_photos()
        self.review.side.setCurrentIndex(self.review.places.index_of(category))

    def show_history(self) -> None:
        """Every sort."""
        self.history.refresh()
        self._stack.setCurrentWidget(self.history)

    def show_settings(self) -> None:
        """What can be set."""
        now = self._stack.currentWidget()
        if now is not self.settings:
            self._before = now
            self._stack.setCurrentWidget(self.settings)
            self.settings.open()

    def _leave_settings(self) -> None:
        """Back to where they were opened from; what hangs on a setting is worked out anew there."""
        before = self._before
        if before is self.sort:
            self._stack.setCurrentWidget(self.sort)
            self.sort.open()
        elif before is self.look:
            self.show_look(None)
        elif before is self.end or before is self.history:
            self._stack.setCurrentWidget(before)
        else:
            self._go_back()

    def _show_problems(self) -> None:
        self.show_photos(Place.UNREAD)
        self.review.top.problem_button.setChecked(True)

    # --- files have been touched

    def _sorted(self, report: SortReport, plan: SortPlan) -> None:
        self._stale = self._stale or plan.mode is Mode.MOVE
        self.review.moved = self._sorted_words(report, plan)
        self.end.show_report(report, plan)
        self._stack.setCurrentWidget(self.end)

    def sorted_elsewhere(self, report: SortReport, plan: SortPlan) -> None:
        """An interrupted sort was finished."""
        self._sorted(report, plan)

    def put_back(self, report: SortReport) -> None:
        """A sort was put back, all of it or what could be."""
        self._stale = True
        whole = not report.left and not report.stopped
        self.review.moved = (
            self.tr("Everything is where it was before that sort.") if whole else put_back_text(report)
        )

    def _sorted_words(self, report: SortReport, plan: SortPlan) -> str:
        moved = self.tr("%Ln photos were moved to {place}. History has Put back.", "", report.done)
        copied = self.tr("%Ln photos were copied to {place}. History has Put back.", "", report.done)
        return (moved if plan.mode is Mode.MOVE else copied).format(place=place_text(plan.destination))

    def _sort_more(self) -> None:
        self._stale = False
        self.review.moved = ""
        self._desk.start_over()
        self.welcomeWanted.emit()

    def _freshen(self) -> None:
        if self._stale:
            self._stale = False
            self._desk.look_anew()
