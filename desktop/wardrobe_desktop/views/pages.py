"""Pages: everything that stands on the desk, and which page leads to which."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from wardrobe_desktop.core.chosen_model import ChosenModel
from wardrobe_desktop.core.plan import Mode, SortPlan
from wardrobe_desktop.core.preflight import absolute
from wardrobe_desktop.core.record import SortReport
from wardrobe_desktop.core.standing import Place
from wardrobe_desktop.views.filed_news import FiledNews
from wardrobe_desktop.views.outcome import put_back_text
from wardrobe_desktop.views.review_page import ReviewPage
from wardrobe_desktop.views.review_words import status_words
from wardrobe_desktop.views.wording import place_text
from wardrobe_desktop.workers.desk import Desk

if TYPE_CHECKING:
    from wardrobe_desktop.views.end_page import EndPage
    from wardrobe_desktop.views.history_page import HistoryPage
    from wardrobe_desktop.views.look_page import LookPage
    from wardrobe_desktop.views.settings_page import SettingsPage
    from wardrobe_desktop.views.sort_page import SortPage
    from wardrobe_desktop.views.teach_page import TeachPage

Page = TypeVar("Page", bound=QWidget)


class Pages(QObject):
    """Made once the desk is there, each page but the first when it is wanted first: the photos come sooner.

    ``welcomeWanted()``, ``helpWanted()``; ``modelChosen()``, ``resized()``, ``spoken()`` as the settings say;
    the rest is settled here.
    """

    welcomeWanted = Signal()  # noqa: N815
    helpWanted = Signal()  # noqa: N815
    modelChosen = Signal()  # noqa: N815
    resized = Signal()
    spoken = Signal()

    def __init__(self, desk: Desk, stack: QStackedWidget, chosen: ChosenModel) -> None:
        super().__init__()
        self._desk = desk
        self._stack = stack
        self.chosen = chosen
        # Files have been moved since the photos were gathered: look again before they are shown.
        self._stale = False
        # What was done to the files last, in words, which another language has to find anew.
        self._moved: Callable[[Pages], str] = lambda _: ""
        # The sort that the end page tells of, and what to show once its photos were gathered again.
        self._ended: SortPlan | None = None
        self._awaited: Place | None = None
        # Where the settings were opened from, and lead back to.
        self._before: QWidget | None = None
        self.all: list[QWidget] = []
        self.review = self._add(ReviewPage(desk))
        self.review.lookRequested.connect(self.show_look)
        self.review.sortRequested.connect(self.show_sort)
        self.review.top.history.connect(self.show_history)
        self.review.top.settings.connect(self.show_settings)
        self.review.top.help.connect(self.helpWanted)
        self.review.teachRequested.connect(self.show_teach)
        self.review.showMore.connect(self.show_more)
        self._filed = FiledNews(desk, self.review, self._say_moved)
        desk.finished.connect(self._gathered)

    def _add(self, page: Page) -> Page:
        self.all.append(page)
        self._stack.addWidget(page)
        return page

    @cached_property
    def look(self) -> LookPage:
        """Have a look, one photo at a time."""
        from wardrobe_desktop.views.look_page import LookPage

        page = self._add(LookPage(self._desk))
        page.helpRequested.connect(self.helpWanted)
        page.done.connect(self._go_back)
        page.sortRequested.connect(self.show_sort)
        return page

    @cached_property
    def sort(self) -> SortPage:
        """What a sort would do, and the sort itself."""
        from wardrobe_desktop.views.sort_page import SortPage

        page = self._add(SortPage(self._desk))
        page.helpRequested.connect(self.helpWanted)
        page.cancelled.connect(self._go_back)
        page.sorted.connect(self._sorted)
        page.putBackDone.connect(self.put_back)
        page.box.endedElsewhere.connect(self.files_touched)
        page.box.endedElsewhere.connect(page.open)
        return page

    @cached_property
    def end(self) -> EndPage:
        """What became of a sort."""
        from wardrobe_desktop.views.end_page import EndPage

        page = self._add(EndPage(self._desk))
        page.backToPhotos.connect(self._back_from_sort)
        page.sortMore.connect(self._sort_more)
        page.haveALook.connect(self._look_after_sort)
        page.showNone.connect(lambda: self._show_stayed(Place.NONE))
        page.showProblems.connect(self._show_problems)
        page.putBackDone.connect(self.put_back)
        return page

    @cached_property
    def history(self) -> HistoryPage:
        """Every sort, each with "Put back"."""
        from wardrobe_desktop.views.history_page import HistoryPage

        page = self._add(HistoryPage(self._desk))
        page.helpRequested.connect(self.helpWanted)
        page.finished.connect(self._sorted)
        page.endedElsewhere.connect(self.files_touched)
        page.back.connect(self._go_back)
        page.putBackDone.connect(self.put_back)
        return page

    @cached_property
    def settings(self) -> SettingsPage:
        """What can be set."""
        from wardrobe_desktop.views.settings_page import SettingsPage

        page = self._add(SettingsPage(self._desk, self.chosen))
        page.helpRequested.connect(self.helpWanted)
        page.back.connect(self._leave_settings)
        page.modelChosen.connect(self.modelChosen)
        page.resized.connect(self.resized)
        page.spoken.connect(self.spoken)
        page.learned.showMore.connect(self.show_more)
        return page

    @cached_property
    def teach(self) -> TeachPage:
        """A new category of the person's own."""
        from wardrobe_desktop.views.teach_page import TeachPage

        page = self._add(TeachPage(self._desk))
        page.helpRequested.connect(self.helpWanted)
        page.done.connect(self.show_photos)
        page.taught.connect(self._taught)
        return page

    def take_over(self, old: Pages) -> None:
        """Go on where these pages, over the same desk, have left off, with the settings in front."""
        self._stale = old._stale
        if old.review.moved:
            self._say_moved(old._moved)
            self._filed.take_over(old._filed)
        self.review.take_over(old.review)
        if old._made("sort"):
            self.sort.take_over(old.sort)
        if old._made("teach"):
            self.teach.take_over(old.teach)
        self.show_settings()
        for page in ("sort", "teach", "look", "history"):
            if old._made(page) and old._before is getattr(old, page):
                self._before = getattr(self, page)
        if old._made("history"):
            self.history.refresh()

    def close_down(self) -> None:
        """End what works for the pages, the desk aside."""
        self._filed.close_down()
        self.review.close_down()
        if self._made("teach"):
            self.teach.close_down()

    def may_close(self) -> bool:
        """Whether the window may close now; asks the person where files are on their way."""
        return not self._desk.busy_with_files or self.sort.may_close()

    @property
    def at_photos(self) -> bool:
        """Whether the person is among the photos: at the grid, or having a look."""
        now = self._stack.currentWidget()
        return now is self.review or (self._made("look") and now is self.look)

    def _made(self, page: str) -> bool:
        return page in self.__dict__

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
        self._filed.look()

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
        """Teach a category, beginning with these photos; those in sight are the first to choose from."""
        self._stack.setCurrentWidget(self.teach)
        self.teach.begin(rows, self.review.rows_shown())

    def show_more(self, category: str) -> None:
        """Show a taught category more examples."""
        if self._desk.teacher.taught(category) is not None:
            self._stack.setCurrentWidget(self.teach)
            self.teach.begin_more(category)

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
        if self._made("sort") and before is self.sort:
            self._stack.setCurrentWidget(self.sort)
            self.sort.open(again=True)
        elif self._made("look") and before is self.look:
            self.show_look(None)
        elif before is not None and before is not self.review and before in self.all:
            self._stack.setCurrentWidget(before)
        else:
            self._go_back()

    # --- from the end of a sort, whose photos may not be here: one that was interrupted is finished later

    def _not_here(self, plan: SortPlan) -> list[Path]:
        """What that sort went through and is not on the desk, whether or not it is still there."""
        here = {absolute(path) for path in self._desk.sources()}
        return [path for path in plan.sources if here.isdisjoint((path, *path.parents))]

    def _can_be_shown(self, plan: SortPlan) -> bool:
        missing = self._not_here(plan)
        return not missing or any(path.exists() for path in missing)

    def _gather_again(self) -> bool:
        """Gather the photos of that sort where they are not here. Whether any had to be."""
        self._freshen()
        missing = self._not_here(self._ended) if self._ended is not None else []
        there = [path for path in missing if path.exists()]
        if there:
            self._desk.add_paths(there)
        return bool(there)

    def _back_from_sort(self) -> None:
        if not self._desk.sources() and not self._desk.review.photos:
            self._gather_again()
        self._go_back()

    def _look_after_sort(self) -> None:
        if self._gather_again():
            self.show_photos(Place.LOOK)  # they come in there, and can be begun with
        else:
            self.show_look(None)

    def _show_stayed(self, place: Place) -> bool:
        """Show the photos that stayed; whether they have to be gathered first."""
        gathered = self._gather_again()
        self.show_photos(place)
        return gathered

    def _show_problems(self) -> None:
        if self._show_stayed(Place.UNREAD):
            self._awaited = Place.UNREAD
        else:
            self.review.top.problem_button.setChecked(True)

    def _gathered(self) -> None:
        awaited, self._awaited = self._awaited, None
        if awaited is not None and self.review.photos.where is awaited and self.at_photos:
            self.review.top.problem_button.setChecked(True)

    # --- files have been touched

    def _sorted(self, report: SortReport, plan: SortPlan) -> None:
        self._stale = self._stale or plan.mode is Mode.MOVE
        self._say_moved(lambda pages: pages._sorted_words(report, plan))
        self._ended = plan
        shown = self._can_be_shown(plan)
        self.end.show_report(report, plan, links=shown, back=shown or bool(self._desk.review.photos))
        self._stack.setCurrentWidget(self.end)

    def sorted_elsewhere(self, report: SortReport, plan: SortPlan) -> None:
        """An interrupted sort was finished."""
        self._sorted(report, plan)

    def files_touched(self) -> None:
        """Another program has ended a sort: nobody knows here which photos it took along."""
        self._stale = True

    def put_back(self, report: SortReport) -> None:
        """A sort was put back, all of it or what could be."""
        self._stale = True
        self._say_moved(lambda pages: pages._put_back_words(report))

    def _say_moved(self, words: Callable[[Pages], str]) -> None:
        self._moved, self.review.moved = words, words(self)
        now = status_words(self._desk.sources(), self._desk.progress, self.review.moved)
        self.review.bottom.status.setText(now)

    def _put_back_words(self, report: SortReport) -> str:
        if report.left or report.stopped:
            return put_back_text(report)
        return self.tr("Everything is where it was before that sort.")

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
