"""TeachPage: a name, a few photos that show it, and those that look alike, to be confirmed together."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QItemSelection, QItemSelectionModel, Qt, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QStackedWidget

from wardrobe_desktop.core.errors import WardrobeError
from wardrobe_desktop.core.learning.taught import FEWEST
from wardrobe_desktop.core.prediction import Prediction
from wardrobe_desktop.core.standing import Place
from wardrobe_desktop.models.thumbnails import Thumbnails
from wardrobe_desktop.views.offer_grid import OfferDelegate, OfferGrid, OfferList
from wardrobe_desktop.views.page_bar import LEAST, PageBar
from wardrobe_desktop.views.parts.buttons import Button
from wardrobe_desktop.views.parts.empty import EmptyState
from wardrobe_desktop.views.parts.frames import Surface
from wardrobe_desktop.views.parts.labels import Label
from wardrobe_desktop.views.photo_grid import PhotoGrid
from wardrobe_desktop.views.teach_layout import lay_out
from wardrobe_desktop.views.teach_panel import TeachPanel
from wardrobe_desktop.views.teach_photos import TeachPhotos, common_category
from wardrobe_desktop.views.teach_words import TeachWords
from wardrobe_desktop.views.tile_delegate import TileDelegate
from wardrobe_desktop.workers.desk import Desk
from wardrobe_desktop.workers.learner import Proposal

SOON_MS = 250
"""So long after the examples have changed, look-alikes are looked for."""

_SELECT = QItemSelectionModel.SelectionFlag


class TeachPage(Surface):
    """``done()``: back to the photos. ``taught(category id)``: it was added, or has more examples."""

    done = Signal()
    taught = Signal(str)
    helpRequested = Signal()  # noqa: N815

    def __init__(self, desk: Desk) -> None:
        super().__init__("bg")
        self.setMinimumSize(LEAST)
        self._desk = desk
        self._category = ""  # the taught one that is shown more; empty while a new one is taught
        self._least = FEWEST  # so many examples are needed
        self._examples: list[int] = []
        self._awaited: set[Path] = set()
        self._picking = True
        self._looked_for: list[int] | None = None  # the examples whose look-alikes are shown
        self.thumbnails = Thumbnails()
        self._soon = QTimer(self, interval=SOON_MS, singleShot=True)
        self._soon.timeout.connect(self._look_for)
        self._make_parts()
        self._lay_out()
        self._connect()

    # --- what it is made of

    def _make_parts(self) -> None:
        desk = self._desk
        self.panel = TeachPanel(lambda row: desk.review.photos[row].path.name, desk.thumbnail_path)
        self.offers = OfferList(desk.review, desk.category_name)
        self.offer_grid = OfferGrid(
            self.offers, OfferDelegate(self.offers, self.thumbnails, desk.thumbnail_path)
        )
        self.photos = TeachPhotos(desk.review, desk.category_name)
        self.photo_grid = PhotoGrid(
            self.photos, TileDelegate(self.photos, self.thumbnails, desk.thumbnail_path)
        )
        self.photo_grid.setSelectionMode(QAbstractItemView.SelectionMode.MultiSelection)
        self.photo_grid.setAccessibleName(self.tr("Photos to choose examples from"))
        self.empty = EmptyState()
        self.headline = Label("", "title", wrap=True)
        self.sentence = Label("", "body", "text2", wrap=True)
        self.none = Button(self.tr("None of them"))
        self.summary = Label("", "body", "text2", wrap=True)
        self.cancel = Button(self.tr("Cancel"), size="big")
        self.next = Button("", kind="primary", size="big")

    def _lay_out(self) -> None:
        top = self._top = PageBar("", self, self._close_picking)
        top.back.connect(self.done)
        top.row.addStretch(1)
        top.add_help(self.tr("Help"))
        top.helpRequested.connect(self.helpRequested)
        self._right = QStackedWidget()
        for each in (self.photo_grid, self.offer_grid, self.empty):
            self._right.addWidget(each)
        lay_out(self, top, self._right)

    def _connect(self) -> None:
        desk = self._desk
        self.thumbnails.arrived.connect(self._show_pictures)
        self.panel.named.connect(self._named)
        self.panel.kind.currentIndexChanged.connect(lambda _at: self._tell())
        self.panel.rowsDropped.connect(self.add_examples)
        self.panel.pathsDropped.connect(self._await)
        self.panel.tiles.takenOut.connect(self._take_out)
        self.panel.tiles.addWanted.connect(self.pick)
        self.photo_grid.selectionModel().selectionChanged.connect(self._picked)
        self.offer_grid.selectionModel().selectionChanged.connect(lambda _now, _was: self._tell())
        self.none.clicked.connect(lambda: self.offer_grid.tick_all(False))
        self.cancel.clicked.connect(self.done)
        self.next.clicked.connect(self._go_on)
        desk.teacher.proposed.connect(self._offer)
        desk.teacher.changed.connect(self._changed)
        desk.readingsArrived.connect(self._arrived)
        desk.photosAdded.connect(self.photos.add)
        desk.standingsChanged.connect(self._standings_changed)
        desk.teacher.learned.connect(self._standings_changed)
        desk.cleared.connect(self._start_over)

    def close_down(self) -> None:
        """End the threads that load pictures."""
        self.thumbnails.close()

    # --- beginning

    def begin(self, rows: Sequence[int] = (), first: Sequence[int] = ()) -> None:
        """A new category, with these photos to begin with; ``first``: what stands before all others among
        those to choose from.
        """
        self._category, self._least = "", FEWEST
        self.panel.begin(self._desk.arrangement.categories())
        self._begin(rows, first)
        self.panel.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def begin_more(self, category: str) -> None:
        """More examples of a category that was taught before."""
        taught = self._desk.teacher.taught(category)
        if taught is None:
            return
        usable = len(taught.usable(self._desk.model.id))
        self._category, self._least = category, max(1, FEWEST - usable)
        known = usable if usable < FEWEST else self._desk.teacher.learned_from(taught)
        self.panel.begin_more(taught.name, known)
        self._begin(())
        self.photo_grid.setFocus(Qt.FocusReason.OtherFocusReason)

    def take_over(self, old: TeachPage) -> None:
        """Go on with what was begun on another page over the same desk."""
        if old._category:
            self.begin_more(old._category)
        else:
            self.begin()
        self.panel.take_over(old.panel)
        self.offers.offer(old.offers.rows)
        self.offer_grid.selectAll()
        self._untick(set(old.offers.rows) - set(old.ticked))
        self._awaited, self._looked_for = set(old._awaited), old._looked_for
        self._picking = old._picking
        self._set_examples(old.examples)

    def showEvent(self, event: QShowEvent) -> None:
        """While it was hidden nothing was looked for."""
        super().showEvent(event)
        self._soon.start()

    def _begin(self, rows: Sequence[int], first: Sequence[int] = ()) -> None:
        self._awaited.clear()
        self._looked_for = None
        self.offers.offer(())
        self.photos.begin(first)
        self.photo_grid.scrollToTop()
        self._set_examples([row for row in rows if isinstance(self._desk.review.reading(row), Prediction)])
        self._picking = not self._enough
        self._named()
        self._top.title.setText(self._words.title())

    @property
    def _enough(self) -> bool:
        return self._shown >= self._least

    @property
    def _shown(self) -> int:
        """How many examples there are, each content once."""
        return len({self._desk.review.photos[row].digest for row in self._examples})

    @property
    def _words(self) -> TeachWords:
        return TeachWords(self._desk, self.name, bool(self._category))

    def _start_over(self) -> None:
        """There is another review: rows mean other photos now."""
        self.photos.start_over(self._desk.review)
        self.offers.start_over(self._desk.review)
        self.offers.offer(())
        self._awaited.clear()
        self._looked_for = None
        self._set_examples(())
        if self.isVisible():
            self.done.emit()

    # --- examples

    @property
    def examples(self) -> tuple[int, ...]:
        """The rows of the photos that show it."""
        return tuple(self._examples)

    def add_examples(self, rows: Sequence[int]) -> None:
        """These photos show it too."""
        read = [row for row in rows if isinstance(self._desk.review.reading(row), Prediction)]
        self._set_examples(list(dict.fromkeys([*self._examples, *read])))

    def _take_out(self, row: int) -> None:
        self._set_examples([each for each in self._examples if each != row])
        self.panel.tiles.add.setFocus(Qt.FocusReason.OtherFocusReason)

    def _set_examples(self, rows: Sequence[int]) -> None:
        self._examples = list(rows)
        self.panel.show_examples(self._examples, self._shown)
        self._show_picked()
        self._soon.start()
        self._tell()

    def _show_picked(self) -> None:
        """The grid shows the examples as chosen."""
        selection = QItemSelection()
        for row in self._examples:
            position = self.photos.position(row)
            if position is not None:
                index = self.photos.index(position)
                selection.select(index, index)
        model = self.photo_grid.selectionModel()
        model.blockSignals(True)
        model.select(selection, _SELECT.ClearAndSelect)
        model.blockSignals(False)
        self.photo_grid.viewport().update()

    def _picked(self, now: QItemSelection, was: QItemSelection) -> None:
        gone = set(self.photos.review_rows(was.indexes()))
        self._examples = [row for row in self._examples if row not in gone]
        self.add_examples(self.photos.review_rows(now.indexes()))

    def _await(self, paths: Sequence[Path]) -> None:
        """Photos from elsewhere: they are examples as soon as they have been looked at."""
        self._awaited |= set(paths)
        known = {photo.path: row for row, photo in enumerate(self._desk.review.photos)}
        self.add_examples([known[path] for path in paths if path in known])
        self._desk.add_paths(paths)

    def _arrived(self, rows: Sequence[int]) -> None:
        if not self._awaited or not self.isVisible():
            return
        photos = self._desk.review.photos
        awaited = [row for row in rows if self._awaited & {photos[row].path, *photos[row].path.parents}]
        if awaited:
            self.add_examples(awaited)

    # --- look-alikes

    def pick(self) -> None:
        """Choose examples from the grid."""
        self._picking = True
        self._tell()
        self.photo_grid.setFocus(Qt.FocusReason.OtherFocusReason)

    def _close_picking(self) -> bool:
        if not self._picking or not self._enough:
            return False
        self._show_offers()
        return True

    def _show_offers(self) -> None:
        self._picking = False
        self._tell()
        self.offer_grid.setFocus(Qt.FocusReason.OtherFocusReason)

    def _look_for(self) -> None:
        if self._enough and self._examples != self._looked_for and self.isVisible():
            self._asked_for = list(self._examples)
            self._desk.teacher.propose(self._examples, self.panel.parent_category, self._category)

    def _offer(self, proposal: Proposal) -> None:
        if not self.isVisible() or self._asked_for != self._examples:
            return
        unticked = set(self.offers.rows) - set(self.ticked)
        self._looked_for = list(self._examples)
        self.offers.offer([row for row in proposal.offered if not self._is_there(row)])
        self.offer_grid.selectAll()
        self._untick(unticked)
        self._tell()

    def _is_there(self, row: int) -> bool:
        """Whether the photo is filed already in the category that is shown more."""
        standing = self._desk.review.standing(row)
        return bool(self._category) and standing.place is Place.FILED and standing.category == self._category

    def _untick(self, rows: set[int]) -> None:
        """What was taken out once stays out."""
        for position, row in enumerate(self.offers.rows):
            if row in rows:
                index = self.offers.index(position)
                self.offer_grid.selectionModel().select(index, _SELECT.Deselect)

    @property
    def ticked(self) -> list[int]:
        """The look-alikes that go along."""
        return self.offer_grid.selected_rows()

    # --- adding it

    @property
    def name(self) -> str:
        """What was typed, or what the category is called that is shown more."""
        taught = self._desk.teacher.taught(self._category)
        return taught.name if taught is not None else self.panel.field.text().strip()

    def _named(self) -> None:
        new = self.name and not self._category
        self.panel.say_fault(self._desk.teacher.fault(self.name) if new else "")
        self.offers.name = self.name or self.tr("Yes")
        self.offer_grid.viewport().update()
        self._tell()

    def _go_on(self) -> None:
        if self._picking:
            self._show_offers()
            return
        teacher, ticked = self._desk.teacher, self.ticked
        moving = set(self._desk.review.with_copies([*self._examples, *ticked]))
        staying = [row for row in self.offers.rows if row not in moving]
        if self._category:
            teacher.add_examples(self._category, self._examples, ticked, staying)
            self.taught.emit(self._category)
            return
        try:
            made = teacher.teach(self.name, self._examples, ticked, self.panel.parent_category, staying)
        except WardrobeError:  # the name was taken just now, by another window perhaps
            self._named()
            return
        if made:
            self.taught.emit(made)

    # --- words

    def _tell(self) -> None:
        self.panel.suggest_kind(common_category(self._desk.review, self._examples))
        ready = self._looked_for == self._examples
        self._picking = self._picking or not self._enough
        self.none.setVisible(not self._picking and ready and self.offers.rowCount() > 0)
        if self._picking:
            self._tell_picking()
        else:
            self._tell_offers(ready)

    def _tell_picking(self) -> None:
        words = self._words
        self._right.setCurrentWidget(self.photo_grid)
        self.headline.setText(words.which())
        self.sentence.setText(words.click(self._least))
        self.summary.setText(words.nothing_yet())
        self.next.setText(self.tr("Show look-alikes"))
        self.next.setEnabled(self._enough)

    def _tell_offers(self, ready: bool) -> None:
        words, count, ticked = self._words, self.offers.rowCount(), self.ticked
        self._right.setCurrentWidget(self.offer_grid if count and ready else self.empty)
        asked = count or not ready
        self.headline.setText(words.question() if asked else self.tr("No others look like it"))
        self.sentence.setText("")
        if not ready:
            self.empty.say(self.tr("Looking for others…"))
        elif count:
            self.sentence.setText(
                self.tr("%Ln look-alikes, the closest first. Click the ones that are not.", "", count)
            )
        else:
            self.empty.say(*words.none_alike())
        self.summary.setText(words.moves([*self._examples, *ticked]))
        self.next.setText(words.add([*self._examples, *ticked]))
        self.next.setEnabled(ready and bool(self.name) and not self.panel.fault.text())

    # --- what changes

    def _changed(self) -> None:
        """Other categories are taught now, perhaps not the one that is shown more."""
        if self._category and self._desk.teacher.taught(self._category) is None:
            self._category, self._least = "", FEWEST
            if self.isVisible():
                self.done.emit()
        self._named()  # the name may be taken by now, or free again
        self._soon.start()

    def _show_pictures(self, paths: set[Path]) -> None:
        self.photo_grid.show_pictures(paths)
        self.offer_grid.show_pictures(paths)

    def _standings_changed(self, rows: list[int]) -> None:
        self.photos.refresh(rows)
        if self.isVisible():
            self.offer_grid.viewport().update()
            self._tell()
