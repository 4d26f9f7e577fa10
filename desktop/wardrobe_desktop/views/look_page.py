"""LookPage: the photos that the program was unsure of, one after another, as quickly as fingers go."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QAbstractButton, QApplication, QBoxLayout, QStackedWidget, QVBoxLayout

from wardrobe_desktop.core.review import NONE_OF_THESE
from wardrobe_desktop.core.standing import Place
from wardrobe_desktop.views import theme
from wardrobe_desktop.views.along import Along
from wardrobe_desktop.views.answer_panel import LARGE, WIDTH, AnswerPanel
from wardrobe_desktop.views.look_answered import answered_rows
from wardrobe_desktop.views.look_bar import LookBar
from wardrobe_desktop.views.look_end import PICTURES, LookEnd, sums_of
from wardrobe_desktop.views.look_guesses import SeenGuesses
from wardrobe_desktop.views.look_keys import LookKeys
from wardrobe_desktop.views.look_queue import LookQueue, together
from wardrobe_desktop.views.page_bar import LEAST
from wardrobe_desktop.views.parts.frames import Surface
from wardrobe_desktop.views.photo_stage import PhotoStage
from wardrobe_desktop.views.stop_rule import StopBar
from wardrobe_desktop.workers.desk import Desk

NARROW = 960
LEAST_PHOTO = 140  # at 100 %, beside the answers where text is large


class LookPage(Surface):
    """``done()``: back to all photos. ``sortRequested()``: everything is answered, sort now."""

    done = Signal()
    sortRequested = Signal()  # noqa: N815
    helpRequested = Signal()  # noqa: N815

    def __init__(self, desk: Desk) -> None:
        super().__init__("bg")
        self.setMinimumSize(LEAST)
        self._desk = desk
        self._queue = LookQueue([], self._is_open, self._by_hand)
        self._follows = True  # all that is doubtful, newly arrived photos too; not given rows
        self._browsing = False  # one after the other, answered or not
        # What was gone through before the photos of one garment were asked for, and how.
        self._before: tuple[LookQueue, bool, bool] | None = None
        self._shown: int | None = None
        self._guesses = SeenGuesses()
        self._answering = False
        self._along = Along(desk)
        self._make_parts()
        self._lay_out()
        self._add_keys()
        desk.standingsChanged.connect(self._standings_changed)
        desk.teacher.learned.connect(self._learned)
        desk.garments.found.connect(self._garments_found)
        desk.cleared.connect(self._clear)
        desk.arrangement.changed.connect(self._arrange)
        desk.undo_stack.indexChanged.connect(self._stepped)

    # --- what it is made of

    def _make_parts(self) -> None:
        self.stage = PhotoStage(self._desk)
        self.photo, self.tools = self.stage.photo, self.stage.tools
        self.panel = AnswerPanel(
            self._desk.arrangement.shown(),
            self._desk.category_name,
            lambda row: self._desk.review.photos[row].path.name,
            self._desk.thumbnail_path,
            self._along.copies_of,
        )
        self.panel.same.wanted.connect(self._choose_alike)
        self.panel.chosen.connect(self._choose)
        self.panel.none.connect(lambda: self._choose(NONE_OF_THESE))
        self.panel.skip.connect(self._skip)
        self.panel.back.connect(self._back)
        self.panel.garment.connect(self._show_garment)
        self.stop_bar = StopBar()
        self.stop_bar.stop.connect(self.done)
        self.end = LookEnd()
        self.end.sortRequested.connect(self.sortRequested)
        self.end.homeRequested.connect(self.done)
        self.end.againRequested.connect(self._again)
        self._bar = LookBar(self, self.stage.close_why, self._desk.undo_stack)
        self.undo_button = self._bar.undo_button
        self._bar.back.connect(self._go_home)
        self._bar.helpRequested.connect(self.helpRequested)

    def _lay_out(self) -> None:
        asking = Surface("bg")
        self._sides = QBoxLayout(QBoxLayout.Direction.LeftToRight, asking)
        self._sides.setContentsMargins(0, 0, 0, 0)
        self._sides.setSpacing(0)
        self._sides.addWidget(self.stage, 1)
        self._sides.addWidget(self.panel)
        self._pages = QStackedWidget()
        self._pages.addWidget(asking)
        self._pages.addWidget(self.end)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._bar)
        column.addWidget(self._pages, 1)
        column.addWidget(self.stop_bar)

    def _add_keys(self) -> None:
        keys = self._keys = LookKeys(self)
        for place, key in enumerate("123"):
            keys.add(key, partial(self.panel.take_guess, place))
        for key in ("Return", "Enter"):
            keys.add(key, self._enter)
        keys.set_categories(self.panel.letters, self._choose)
        keys.add_letter("N", lambda: self._choose(NONE_OF_THESE))
        keys.add_letter("A", self._choose_alike)
        keys.add_letter("W", self.stage.toggle_why)
        keys.add("Right", self._skip)
        keys.add("Left", self._back)
        for key in ("+", "="):
            keys.add(key, self.photo.closer)
        keys.add("-", self.photo.farther)
        keys.add("0", self.photo.fit)
        keys.add("Ctrl+Left", lambda: self.photo.turn(-90))
        keys.add("Ctrl+Right", lambda: self.photo.turn(90))

    def _arrange(self) -> None:
        """Categories have other names or places, so other letters."""
        self.panel.arrange(self._desk.arrangement.shown())
        self._keys.set_categories(self.panel.letters, self._choose)
        self._share_width()
        if self.isVisible() and self._queue.rows:
            self._show_current()

    def _clear(self) -> None:
        """There is another review: rows mean other photos now."""
        self._queue = LookQueue([], self._is_open, self._by_hand)
        self._shown = self._before = None
        self._along.start_over()
        self._guesses.forget()
        self.stage.clear()

    # --- which photo

    def start(self, rows: Sequence[int] | None = None) -> None:
        """Begin with all that is doubtful (None; what arrives joins), or go through given rows."""
        self._follows = rows is None
        if rows is None:
            doubtful = together(self._desk.review.look_rows(), self._desk.garments.others)
            rows = [*answered_rows(self._desk.review, self._desk.model), *doubtful]
        self._queue = LookQueue(rows, self._is_open, self._by_hand)
        self._browsing = not self._follows
        if self._browsing and rows:
            self._queue.go_to(rows[0])
        self._shown = self._before = None
        self._guesses.let_go()
        self._bar.lead_back()
        self._show_current()
        self.photo.setFocus(Qt.FocusReason.OtherFocusReason)

    def _is_open(self, row: int) -> bool:
        return self._desk.review.standing(row).place is Place.LOOK

    def _by_hand(self, row: int) -> bool:
        return self._desk.review.standing(row).by_hand

    def _show_current(self) -> None:
        """Ask about the current photo, or say that nothing is left."""
        row = self._queue.current
        if row is None or (not self._browsing and not self._queue.has_left()):
            self._show_end()
            return
        self._pages.setCurrentIndex(0)
        self.stop_bar.setVisible(self._follows)  # nobody has to work through rows picked by hand
        self._show_progress()
        if row != self._shown:
            self._shown = row
            self._show_photo(row)
        self.panel.ask(
            self._guesses.of(self._desk.review, row),
            self._desk.review.standing(row),
            can_go_back=self._queue.position > 0,
            can_skip=self._queue.can_skip(),
        )
        self._offer_along(row)
        self.photo.setAccessibleDescription(self.panel.question)
        self.stage.loader.want([row, *self._queue.upcoming()])

    def _show_photo(self, row: int) -> None:
        path = self._desk.review.photos[row].path
        self.stage.show_row(row)
        self.photo.setAccessibleName(
            self.tr("Photo {name}, {place} of {all}").format(
                name=path.name, place=self._queue.position + 1, all=len(self._queue)
            )
        )

    def _show_progress(self) -> None:
        if self._follows:
            self._bar.show_answers(self._queue.counts())
        else:
            self._bar.show_place(self._queue.position + 1, len(self._queue))
        self.stop_bar.say(*self._desk.review.stop_rule())

    def _show_end(self) -> None:
        self._shown = None
        self._show_progress()
        self._pages.setCurrentIndex(1)
        self.stop_bar.hide()
        sums = sums_of(self._desk.review, self._queue.rows)
        pictures = map(self._desk.thumbnail_path, self._queue.rows[:PICTURES])
        self.end.say(sums, [path for path in pictures if path is not None])
        (self.end.sort if sums.ready else self.end.home).setFocus(Qt.FocusReason.OtherFocusReason)

    # --- what can be asked

    @property
    def current_row(self) -> int | None:
        """The row asked about; None when nothing is."""
        return None if self.is_over else self._queue.current

    @property
    def is_over(self) -> bool:
        """Whether the page says that nothing is left."""
        return self._pages.currentWidget() is self.end

    @property
    def progress_text(self) -> str:
        """How far it is, in words."""
        return self._bar.words

    def decoded(self, row: int) -> QImage:
        """The large photo, if it is decoded already; else a null image."""
        return self.stage.loader.image(row)

    # --- what the person does

    def _choose(self, choice: str, along: Sequence[int] = ()) -> None:
        row = self._queue.current
        if row is None or self.is_over:
            return
        if along or choice != self._desk.review.choice(row):
            self._guesses.answered(self._desk.review, row, choice)
            self._answer([row, *along], choice)
        if self._browsing:
            self._go_on_browsing()
        else:
            self._queue.advance()
        self._show_current()
        if not self.is_over:
            self.photo.setFocus(Qt.FocusReason.OtherFocusReason)

    def _offer_along(self, row: int) -> None:
        """Offer other photos to be answered with this one."""
        if not self._follows:
            offer = self._along.while_looking(row, self._queue, self.panel.first_choice)
        elif self._browsing:
            offer = self._along.while_going_through(row)
        else:
            offer = self._along.while_asking(row, self._queue)
        self.panel.offer_along(offer.rows, offer.garment, offer.copies)
        self.panel.offer_more(offer.more)

    def _choose_alike(self) -> None:
        """The first guess for this photo and for those beside it that are ticked, as one step of undo."""
        choice, along = self.panel.first_choice, self.panel.same.chosen
        if choice and along and self.panel.same.isVisible():
            self._choose(choice, along)

    def _answer(self, rows: Sequence[int], choice: str) -> None:
        self._answering = True
        try:
            self._desk.choose(rows, choice)
        finally:
            self._answering = False

    def _go_on_browsing(self) -> None:
        if self._queue.skip():
            return
        if self._leave_garment():
            return
        self._browsing = False
        if not self._follows:
            self.done.emit()

    def _show_garment(self) -> None:
        """Look through the photos of one garment, wherever they stand; Esc leads back."""
        row = self._queue.current
        if row is not None and not self.is_over:
            before, title = (self._queue, self._follows, self._browsing), self._bar.title.text()
            self.start([row, *self._desk.garments.others(row)])
            self._before = before
            self._bar.lead_back(title)

    def _leave_garment(self) -> bool:
        """Back to what was gone through before; False where that was no garment's photos."""
        if self._before is None:
            return False
        (self._queue, self._follows, self._browsing), self._before = self._before, None
        self._bar.lead_back()
        if self._follows:
            self._queue.add(self._desk.review.look_rows())
            row = self._queue.current
            if row is not None and not self._browsing and not self._is_open(row):
                self._queue.advance()
        self._show_current()
        self.photo.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def _go_home(self) -> None:
        if not self._leave_garment():
            self.done.emit()

    def _enter(self) -> None:
        focused = QApplication.focusWidget()
        if isinstance(focused, QAbstractButton) and self.isAncestorOf(focused):
            focused.click()
        else:
            self.panel.take_enter()

    def _skip(self) -> None:
        if not self.is_over and self._queue.skip():
            self._show_current()

    def _back(self) -> None:
        if not self.is_over and self._queue.back():
            self._show_current()

    def _again(self) -> None:
        self._queue.go_to(self._queue.rows[0])
        self._browsing = True
        self._show_current()
        self.photo.setFocus(Qt.FocusReason.OtherFocusReason)

    def _standings_changed(self, rows: list[int]) -> None:
        """New doubtful photos join; an undo or redo leads back to the photo that it was about."""
        if self._answering or not self.isVisible():
            return
        if self._follows:
            self._queue.add(row for row in rows if self._is_open(row))
        undone = next((row for row in rows if row in self._queue and row != self._queue.current), None)
        if undone is not None and self._desk.review.standing(undone).place is not Place.WAITING:
            self._queue.go_to(undone)
        if (row := self._queue.current) in rows and row is not None:
            self._guesses.bring_back(self._desk.review, row)
        self._show_current()

    def _stepped(self) -> None:
        """A step was taken back, or done again: what was learned meanwhile is no news of what stands now."""
        if not self._answering:
            self._queue.expect_news()
            if self.isVisible() and not self.is_over:
                self._show_progress()

    def _learned(self, rows: list[int]) -> None:
        """The photos to come stand in another order now; the one that is asked about stays as it is."""
        if not self.isVisible() or self.is_over or not self._follows or self._browsing:
            return
        self._queue.add((row for row in rows if self._is_open(row)), learned=True)
        self._rank()
        self._show_progress()

    def _garments_found(self) -> None:
        """Photos of one garment come one after the other, from the next on."""
        if self.isVisible() and not self.is_over and self._queue.current is not None:
            if self._follows and not self._browsing:
                self._rank()
            self._offer_along(self._queue.current)

    def _rank(self) -> None:
        """Let the photos to come come in the order that is best now."""
        row = self._queue.current
        if row is not None:
            order = [row, *self._desk.review.look_rows()]
            self._queue.reorder(together(order, self._desk.garments.others))
            self.stage.loader.want([row, *self._queue.upcoming()])

    def resizeEvent(self, event: object) -> None:
        super().resizeEvent(event)  # type: ignore[arg-type]
        self._share_width()

    def _share_width(self) -> None:
        """Answers go under the photo where it is narrow; large text would leave no height for it there."""
        room = min(self.width(), self.window().width())  # a page that needs more than is in sight is wider
        tight = room < theme.px(NARROW)
        self._bar.set_tight(tight)
        beside = self.panel.least_beside()
        narrow = room < NARROW and (theme.scale() < LARGE or beside + theme.px(LEAST_PHOTO) > room)
        wide = theme.px(WIDTH) if not tight else max(min(theme.px(WIDTH), room // 2), beside)
        self.panel.setMinimumWidth(0 if narrow else wide)
        self.panel.setMaximumWidth(16777215 if narrow else wide)
        wanted = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        if self._sides.direction() != wanted:
            self._sides.setDirection(wanted)
            self.panel.lie_flat(narrow)
