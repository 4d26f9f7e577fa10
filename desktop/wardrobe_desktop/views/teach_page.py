"""TeachPage: a name, a few photos that show it, and those that look alike, to be confirmed together."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QStackedWidget

from wardrobe_desktop.core.errors import WardrobeError
from wardrobe_desktop.core.learning.taught import FEWEST
from wardrobe_desktop.core.standing import Place
from wardrobe_desktop.models.thumbnails import Thumbnails
from wardrobe_desktop.views.offer_grid import OfferDelegate, OfferGrid, OfferList
from wardrobe_desktop.views.page_bar import LEAST, PageBar
from wardrobe_desktop.views.parts.buttons import Button
from wardrobe_desktop.views.parts.empty import EmptyState
from wardrobe_desktop.views.parts.frames import Surface
from wardrobe_desktop.views.parts.labels import Label
from wardrobe_desktop.views.teach_examples import TeachExamples
from wardrobe_desktop.views.teach_layout import lay_out
from wardrobe_desktop.views.teach_panel import TeachPanel
from wardrobe_desktop.views.teach_photos import common_category
from wardrobe_desktop.views.teach_picker import TeachPicker
from wardrobe_desktop.views.teach_words import TeachWords
from wardrobe_desktop.workers.desk import Desk
from wardrobe_desktop.workers.learner import Proposal

SOON_MS = 250
"""So long after the examples have changed, look-alikes are looked for."""


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
        self._picking = True
        # The examples whose look-alikes are shown, and those whose look-alikes were asked for last.
        self._looked_for: tuple[int, ...] | None = None
        self._asked_for: tuple[int, ...] = ()
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
        self.picker = TeachPicker(desk, self.thumbnails)
        self.examples = TeachExamples(desk.review)
        self.empty = EmptyState()
        self.headline = Label("", "title", wrap=True)
        self.sentence = Label("", "body", "text2", wrap=True)
        self.none = Button(self.tr("None of them"))
        self.summary = Label("", "body", "text2", wrap=True)
        self.cancel = Button(self.tr("Cancel"), size="big")
        self.next = Button("", kind="primary", size="big")

    def _lay_out(self) -> None:
        top = self._top = PageBar("", self, self._step_back)
        top.back.connect(self.done)
        top.row.addStretch(1)
        top.add_help(self.tr("Help"))
        top.helpRequested.connect(self.helpRequested)
        self._right = QStackedWidget()
        for each in (self.picker, self.offer_grid, self.empty):
            self._right.addWidget(each)
        lay_out(self, top, self._right)

    def _connect(self) -> None:
        desk = self._desk
        self.thumbnails.arrived.connect(self._show_pictures)
        self.panel.named.connect(self._named)
        self.panel.kind.currentIndexChanged.connect(lambda _at: self._tell())
        self.panel.rowsDropped.connect(self.examples.add)
        self.panel.pathsDropped.connect(self._await)
        self.panel.tiles.takenOut.connect(self._take_out)
        self.panel.tiles.addWanted.connect(self.pick)
        self.picker.chosen.connect(self.examples.add)
        self.picker.dropped.connect(self.examples.take_out)
        self.examples.changed.connect(self._examples_changed)
        self.offer_grid.selectionModel().selectionChanged.connect(lambda _now, _was: self._tell())
        self.none.clicked.connect(lambda: self.offer_grid.tick_all(False))
        self.cancel.clicked.connect(self.done)
        self.next.clicked.connect(self._go_on)
        desk.teacher.proposed.connect(self._offer)
        desk.teacher.changed.connect(self._changed)
        desk.readingsArrived.connect(self._arrived)
        desk.photosAdded.connect(self.picker.photos.add)
        desk.standingsChanged.connect(self._standings_changed)
        desk.teacher.learned.connect(self._standings_changed)
        desk.cleared.connect(self._start_over)
        find = QShortcut(QKeySequence("Ctrl+F"), self)
        find.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        find.activated.connect(self._find)

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
        self.picker.grid.setFocus(Qt.FocusReason.OtherFocusReason)

    def take_over(self, old: TeachPage) -> None:
        """Go on with what was begun on another page over the same desk."""
        if old._category:
            self.begin_more(old._category)
        else:
            self.begin()
        self.panel.take_over(old.panel)
        self.picker.take_over(old.picker)
        self.offer_grid.take_over(old.offer_grid)
        self._looked_for, self._picking = old._looked_for, old._picking
        self.examples.take_over(old.examples)

    def showEvent(self, event: QShowEvent) -> None:
        """While it was hidden nothing was looked for."""
        super().showEvent(event)
        self._soon.start()

    def _begin(self, rows: Sequence[int], first: Sequence[int] = ()) -> None:
        self._looked_for = None
        self.offers.offer(())
        self.picker.begin(first)
        self.examples.begin(rows)
        self._picking = not self._enough
        self._named()
        self._top.title.setText(self._words.title())

    @property
    def _enough(self) -> bool:
        return self.examples.count >= self._least

    @property
    def _words(self) -> TeachWords:
        return TeachWords(self._desk, self.name, bool(self._category))

    def _start_over(self) -> None:
        """There is another review: rows mean other photos now."""
        self._looked_for = None
        self.picker.start_over()
        self.offers.start_over(self._desk.review)
        self.offers.offer(())
        self.examples.start_over(self._desk.review)
        if self.isVisible():
            self.done.emit()

    # --- examples

    def _take_out(self, row: int) -> None:
        self.examples.take_out([row])
        self.panel.tiles.add.setFocus(Qt.FocusReason.OtherFocusReason)

    def _examples_changed(self) -> None:
        rows = self.examples.rows
        self.panel.show_examples(rows, self.examples.count)
        self.picker.show_chosen(rows)
        self._soon.start()
        self._tell()

    def _await(self, paths: Sequence[Path]) -> None:
        """Photos from elsewhere: they are examples as soon as they have been looked at."""
        self.examples.wait_for(paths)
        self._desk.add_paths(paths)

    def _arrived(self, rows: Sequence[int]) -> None:
        if self.isVisible():
            self.examples.arrived(rows)

    # --- look-alikes

    def pick(self) -> None:
        """Choose examples from the grid."""
        self._picking = True
        self._tell()
        self.picker.grid.setFocus(Qt.FocusReason.OtherFocusReason)

    def _find(self) -> None:
        self._picking = True
        self._tell()
        self.picker.begin_search()

    def _step_back(self) -> bool:
        """Out of the search, then out of choosing examples; False where neither is to be left."""
        if not self._picking:
            return False
        if self.picker.step_back():
            return True
        if not self._enough:
            return False
        self._show_offers()
        return True

    def _show_offers(self) -> None:
        self._picking = False
        self._tell()
        self.offer_grid.setFocus(Qt.FocusReason.OtherFocusReason)

    def _look_for(self) -> None:
        rows = self.examples.rows
        if self._enough and rows != self._looked_for and self.isVisible():
            self._asked_for = rows
            self._desk.teacher.propose(rows, self.panel.parent_category, self._category)

    def _offer(self, proposal: Proposal) -> None:
        if not self.isVisible() or self._asked_for != self.examples.rows:
            return
        self._looked_for = self.examples.rows
        self.offer_grid.offer([row for row in proposal.offered if not self._is_there(row)])
        self._tell()

    def _is_there(self, row: int) -> bool:
        """Whether the photo is filed already in the category that is shown more."""
        standing = self._desk.review.standing(row)
        return bool(self._category) and standing.place is Place.FILED and standing.category == self._category

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
        teacher, shown, ticked = self._desk.teacher, self.examples.rows, self.offer_grid.ticked
        moving = set(self._desk.review.with_copies([*shown, *ticked]))
        staying = [row for row in self.offers.rows if row not in moving]
        if self._category:
            teacher.add_examples(self._category, shown, ticked, staying)
            self.taught.emit(self._category)
            return
        try:
            made = teacher.teach(self.name, shown, ticked, self.panel.parent_category, staying)
        except WardrobeError:  # the name was taken just now, by another window perhaps
            self._named()
            return
        if made:
            self.taught.emit(made)

    # --- words

    def _tell(self) -> None:
        self.panel.suggest_kind(common_category(self._desk.review, self.examples.rows))
        ready = self._looked_for == self.examples.rows
        self._picking = self._picking or not self._enough
        self.none.setVisible(not self._picking and ready and self.offers.rowCount() > 0)
        if self._picking:
            self._tell_picking()
        else:
            self._tell_offers(ready)

    def _tell_picking(self) -> None:
        words = self._words
        self._right.setCurrentWidget(self.picker)
        self.headline.setText(words.which())
        self.sentence.setText(words.click(self._least))
        self.summary.setText(words.nothing_yet())
        self.next.setText(self.tr("Show look-alikes"))
        self.next.setEnabled(self._enough)

    def _tell_offers(self, ready: bool) -> None:
        words, count = self._words, self.offers.rowCount()
        moving = [*self.examples.rows, *self.offer_grid.ticked]
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
        self.summary.setText(words.moves(moving))
        self.next.setText(words.add(moving))
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
        self.picker.show_pictures(paths)
        self.offer_grid.show_pictures(paths)

    def _standings_changed(self, rows: list[int]) -> None:
        self.picker.refresh(rows)
        if self.isVisible():
            self.offer_grid.viewport().update()
            self._tell()
