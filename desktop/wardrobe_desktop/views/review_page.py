"""ReviewPage: all photos by category, while they are looked at and after; decide here, many at once."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut

from wardrobe_desktop.core.review import NONE_OF_THESE
from wardrobe_desktop.core.standing import Place
from wardrobe_desktop.models.photo_list import Order, PhotoList, Where
from wardrobe_desktop.models.side_list import Kind, SideList
from wardrobe_desktop.models.thumbnails import Thumbnails
from wardrobe_desktop.views.device_chip import DeviceChip
from wardrobe_desktop.views.learned_news import LearnedNews
from wardrobe_desktop.views.move_menu import MoveMenu
from wardrobe_desktop.views.new_category import NewCategory
from wardrobe_desktop.views.parts.frames import Surface
from wardrobe_desktop.views.photo_grid import PhotoGrid
from wardrobe_desktop.views.place_header import PlaceHeader
from wardrobe_desktop.views.problems_panel import ProblemsPanel
from wardrobe_desktop.views.progress_header import ProgressHeader
from wardrobe_desktop.views.review_bars import BottomBar, TopBar
from wardrobe_desktop.views.review_counts import ReviewCounts
from wardrobe_desktop.views.review_empty import ReviewEmpty
from wardrobe_desktop.views.review_layout import ReviewLayout
from wardrobe_desktop.views.same_in_sight import show_the_same
from wardrobe_desktop.views.selection_strip import SelectionStrip
from wardrobe_desktop.views.side_view import SideView
from wardrobe_desktop.views.tile_delegate import TileDelegate
from wardrobe_desktop.workers.desk import Desk
from wardrobe_desktop.workers.pace import Activity, Progress

SIZE_STEP = 24


class ReviewPage(Surface):
    """``lookRequested(rows or None)``, ``sortRequested()``, ``teachRequested(rows)``; ``showMore(category)``:
    a taught category is to be shown more examples. The top bar's signals are for the window.
    """

    lookRequested = Signal(object)  # noqa: N815
    sortRequested = Signal()  # noqa: N815
    teachRequested = Signal(list)  # noqa: N815 - rows to begin with
    showMore = Signal(str)  # noqa: N815 - a taught category's id

    def __init__(self, desk: Desk) -> None:
        super().__init__("bg")
        self._desk = desk
        self.moved = ""
        self._working = self._arranging = False
        self.thumbnails = Thumbnails()
        self.photos = PhotoList(desk.review, desk.category_name)
        shown, hidden = desk.arrangement.shown(), len(desk.arrangement.hidden())
        self.places = SideList(desk.review, shown, hidden)
        self._make_parts()
        self._layout = ReviewLayout(self)
        self._connect_parts()
        self._connect_desk()
        self._add_keys()
        self.show_place(None)
        self._progress_changed(desk.progress)

    # --- what it is made of

    def _make_parts(self) -> None:
        self.top = TopBar(self._desk.undo_stack)
        self.side = SideView(self.places, self._desk)
        self.new_category = NewCategory()
        self.progress = ProgressHeader()
        self.header = PlaceHeader()
        self.grid = PhotoGrid(
            self.photos, TileDelegate(self.photos, self.thumbnails, self._desk.thumbnail_path)
        )
        self.empty = ReviewEmpty()
        self.news = LearnedNews(self._desk)
        self.strip = SelectionStrip()
        self.problems = ProblemsPanel()
        self.problems.hide()
        self.bottom = BottomBar(DeviceChip(self._desk))
        self._counts = ReviewCounts(
            self._desk,
            self.places,
            self.bottom,
            lambda: self.photos.where is Place.LOOK,
            lambda: self.moved,
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._layout.fit()

    def _connect_parts(self) -> None:
        self.thumbnails.arrived.connect(self.grid.show_pictures)
        self.side.selectionModel().currentChanged.connect(self._place_chosen)
        self.side.photosDropped.connect(self._desk.choose)
        self.side.lookRequested.connect(self.look)
        self.side.showMore.connect(self.showMore)
        self.new_category.wanted.connect(self._teach)
        self.places.renamed.connect(self._desk.rename)
        self.header.orderChosen.connect(self._sort_by)
        self.header.sizeChosen.connect(self.grid.set_tile_width)
        self.grid.selectionMoved.connect(self._selection_moved)
        for part in (self.grid, self.strip):
            part.noneOfThese.connect(self.none_of_these)
            part.lookAtLarge.connect(self.look_at_large)
        self.grid.moveTo.connect(lambda place: self._move_menu().open_at(place))
        self.strip.moveTo.connect(lambda place: self._move_menu().open_above(place))
        self.strip.clear.connect(self.grid.clearSelection)
        self.empty.allWanted.connect(lambda: self.show_place(None))
        self.empty.clearWanted.connect(self.top.search.clear)
        self.top.search.textChanged.connect(self._search)
        self.top.problems.connect(self._show_problems)
        self.problems.closed.connect(lambda: self.top.problem_button.setChecked(False))
        self.problems.tryAgain.connect(self._desk.try_again)
        self.bottom.look.connect(self.look)
        self.bottom.sort.connect(self.sortRequested)
        self.progress.pause.connect(self._desk.pause)
        self.progress.goOn.connect(self._desk.go_on)
        self.progress.stop.connect(self._desk.stop)
        for change in (self.photos.rowsInserted, self.photos.rowsRemoved, self.photos.modelReset):
            change.connect(self._count_changed)

    def _connect_desk(self) -> None:
        desk = self._desk
        desk.photosAdded.connect(self._photos_added)
        desk.standingsChanged.connect(self._standings_changed)
        desk.teacher.learned.connect(self._standings_changed)
        desk.garments.found.connect(lambda: self.photos.show_twins(desk.garments.twins))
        desk.problemsChanged.connect(self._problems_changed)
        desk.progressChanged.connect(self._progress_changed)
        desk.cleared.connect(self._start_over)
        desk.arrangement.changed.connect(self._arrange)

    def _add_keys(self) -> None:
        self._key("Ctrl+F", self._find)
        self._key("Ctrl+Shift+M", self.open_move_menu)
        self._key("Esc", self.step_back)
        self._key("F6", self._next_pane)
        for key in ("Ctrl++", "Ctrl+="):
            self._key(key, lambda: self.header.slider.setValue(self.grid.tile_width + SIZE_STEP))
        self._key("Ctrl+-", lambda: self.header.slider.setValue(self.grid.tile_width - SIZE_STEP))

    def _key(self, key: str, act: Callable[[], object]) -> None:
        shortcut = QShortcut(QKeySequence(key), self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(act)

    def take_over(self, old: ReviewPage) -> None:
        """Show what another page over the same desk showed."""
        self._problems_changed()
        self.places.refresh(range(len(self._desk.review.photos)))
        self.photos.show_twins(self._desk.garments.twins)
        show_the_same(self, old)

    # --- places

    def show_place(self, where: Where) -> None:
        """Show all photos, a place or a category."""
        self.side.setCurrentIndex(self.places.index_of(where))

    def _arrange(self) -> None:
        """Categories have other names, stand elsewhere, or are hidden; the same place stays in sight."""
        arrangement, where = self._desk.arrangement, self.photos.where
        self._arranging = True
        self.places.arrange(arrangement.shown(), len(arrangement.hidden()))
        index = self.places.index_of(where)
        self.side.setCurrentIndex(index)
        self._arranging = False
        if not index.isValid():
            self.show_place(None)
        self.grid.viewport().update()
        self.side.viewport().update()
        self._counts.refresh()
        self._count_changed()

    def _place_chosen(self, now: QModelIndex, _before: QModelIndex) -> None:
        if now.isValid() and not self._arranging and self.places.entry(now).kind is not Kind.HIDDEN:
            self._uncover()
            self.grid.clearSelection()
            self.photos.show(self.places.entry(now).where)
            self.grid.scrollToTop()
            self._counts.refresh()

    def _sort_by(self, order: Order) -> None:
        self.photos.sort_by(order)
        self._show_names()

    def _search(self, text: str) -> None:
        self._uncover()
        self.photos.search(text)
        self.grid.scrollToTop()
        self._show_names()

    def _show_names(self) -> None:
        self.grid.show_names(bool(self.photos.search_text) or self.photos.order is Order.NAME)

    def _find(self) -> None:
        self.top.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.top.search.selectAll()

    def _next_pane(self) -> None:
        panes = (self.side, self.grid, self.bottom.sort_button, self.top.add)
        at = next((nth for nth, pane in enumerate(panes) if pane.hasFocus()), -1)
        for step in range(1, len(panes) + 1):
            pane = panes[(at + step) % len(panes)]
            if pane.isVisible() and pane.isEnabled():
                pane.setFocus(Qt.FocusReason.TabFocusReason)
                return

    def step_back(self) -> None:
        """One step back: out of the search, out of the selection, out of the problems, to all photos."""
        if self.top.search.text():
            self.top.search.clear()
        elif self.grid.count_selected():
            self.grid.clearSelection()
        elif self.problems.isVisible():
            self.top.problem_button.setChecked(False)
        else:
            self.show_place(None)
        self.grid.setFocus(Qt.FocusReason.OtherFocusReason)

    # --- what a person does

    def look(self) -> None:
        """Go through the doubtful photos."""
        self.lookRequested.emit(None)

    def look_at_large(self) -> None:
        """Look at what is selected, or at the current photo, large."""
        rows = [row for row in self.grid.rows_in_hand() if self._desk.review.guesses(row, 1)]
        if rows:
            self.lookRequested.emit(rows)

    def rows_shown(self) -> list[int]:
        """What the grid shows, but for all photos as they were found: then nothing."""
        if self.photos.where is None and not self.photos.search_text:
            return []
        return [self.photos.review_row(position) for position in range(self.photos.rowCount())]

    def _teach(self, rows: list[int]) -> None:
        """A new category, from these photos, or from those that are selected."""
        self.teachRequested.emit(rows or self.grid.selected_rows())

    def none_of_these(self) -> None:
        """Say that the photos in hand show nothing that there is a category for."""
        self._choose(NONE_OF_THESE)

    def open_move_menu(self) -> None:
        """Ask where the photos in hand belong."""
        if self.grid.rows_in_hand():
            index = self.grid.currentIndex()
            place = self.grid.visualRect(index).center() if index.isValid() else QPoint(24, 24)
            self._move_menu().open_at(self.grid.viewport().mapToGlobal(place))

    def _move_menu(self) -> MoveMenu:
        rows = self.grid.rows_in_hand()
        others = self._desk.garments.others(rows[0]) if len(rows) == 1 else ()
        menu = MoveMenu(self._desk.arrangement.categories(), self, len(others))
        menu.chosen.connect(self._choose)
        menu.newWanted.connect(lambda: self.teachRequested.emit(rows))
        menu.garmentWanted.connect(lambda: self.lookRequested.emit([*rows, *others]))
        return menu

    def _choose(self, choice: str) -> None:
        rows, at = self.grid.rows_in_hand(), self.grid.currentIndex().row()
        if not rows:
            return
        self._desk.choose(rows, choice)
        # What was decided has left this place: go on where the eye is.
        if (
            self.photos.where is not None
            and self.photos.rowCount()
            and not self.grid.currentIndex().isValid()
        ):
            self.grid.go_to(min(max(at, 0), self.photos.rowCount() - 1))

    # --- what changes

    def _photos_added(self, first: int, last: int) -> None:
        self.photos.add(first, last)
        self._counts.changed()

    def _standings_changed(self, rows: list[int]) -> None:
        self.photos.refresh(rows)
        self._counts.changed(rows)

    def _progress_changed(self, progress: Progress) -> None:
        shown = progress.working or progress.activity is Activity.STOPPED
        self.progress.setVisible(shown)
        self.progress.show_progress(progress)
        if progress.working != self._working:
            # The tick of the box means that nothing is left to do.
            self._working = progress.working
            self.side.viewport().update()
        self._counts.refresh()
        self._count_changed()

    def _problems_changed(self) -> None:
        problems = self._desk.problems()
        self.top.show_problems(len(problems) + self._desk.left_out.kinds)
        if not self.top.problem_button.isVisibleTo(self):
            self.top.problem_button.setChecked(False)
        if self.problems.isVisibleTo(self):
            self.problems.show_problems(problems, self._desk.left_out)

    def _show_problems(self, shown: bool) -> None:
        if shown:
            self.problems.show_problems(self._desk.problems(), self._desk.left_out)
        self.problems.setVisible(shown)
        self._layout.fit()

    def _uncover(self) -> None:
        """Photos are wanted: where the problems stand in their place, these go."""
        if self._layout.covered:
            self.top.problem_button.setChecked(False)

    def _selection_moved(self) -> None:
        self.strip.show_count(self.grid.count_selected())

    def _count_changed(self) -> None:
        count = self.photos.rowCount()
        where, progress = self.photos.where, self._desk.progress
        self.header.say(self._title(where), count)
        # While photos arrive, the progress is the title of "All photos".
        working_on_all = self.progress.isVisibleTo(self) and where is None and not self.photos.search_text
        self.header.setVisible(not working_on_all)
        gathering = progress.working and where is None and not self.photos.search_text
        if not count and not gathering:
            self._say_empty(where)
        self._layout.show_photos(bool(count or gathering))

    def _title(self, where: Where) -> str:
        index = self.places.index_of(where)
        return self.places.entry(index).name if index.isValid() else ""

    def _say_empty(self, where: Where) -> None:
        search = self.photos.search_text
        elsewhere = self.photos.count_found(search) if where is not None else 0
        working = self._desk.progress.working
        self.empty.say_of(where, self._title(where), search, elsewhere, working)

    def _start_over(self) -> None:
        self._counts.forget()
        self.top.search.clear()
        self.photos.start_over(self._desk.review)
        self.places.start_over(self._desk.review)
        self.show_place(None)

    def close_down(self) -> None:
        """End the threads that load pictures."""
        self.thumbnails.close()
        self.side.close_down()
