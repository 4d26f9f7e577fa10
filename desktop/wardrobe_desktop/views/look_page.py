"""LookPage: the photos that the program was unsure of, one after another, as quickly as fingers go."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QImage, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QBoxLayout,
    QHBoxLayout,
    QProgressBar,
    QStackedWidget,
    QVBoxLayout,
)

from wardrobe_desktop.core.look_alikes import LookAlikes
from wardrobe_desktop.core.prediction import Prediction
from wardrobe_desktop.core.review import NONE_OF_THESE
from wardrobe_desktop.core.standing import Place
from wardrobe_desktop.views import theme
from wardrobe_desktop.views.answer_panel import WIDTH, AnswerPanel
from wardrobe_desktop.views.look_end import LookEnd
from wardrobe_desktop.views.look_queue import LookQueue
from wardrobe_desktop.views.page_bar import LEAST, PageBar
from wardrobe_desktop.views.parts.buttons import QuietButton
from wardrobe_desktop.views.parts.frames import Surface
from wardrobe_desktop.views.parts.labels import Label
from wardrobe_desktop.views.photo_stage import PhotoStage
from wardrobe_desktop.views.stop_rule import StopBar
from wardrobe_desktop.views.wording import number_text
from wardrobe_desktop.workers.desk import Desk

NARROW = 960


class LookPage(Surface):
    """``done()``: back to all photos. ``sortRequested()``: everything is answered, sort now."""

    done = Signal()
    sortRequested = Signal()  # noqa: N815
    helpRequested = Signal()  # noqa: N815

    def __init__(self, desk: Desk) -> None:
        super().__init__("bg")
        self.setMinimumSize(LEAST)
        self._desk = desk
        self._queue = LookQueue([], self._is_open)
        self._follows = True  # all that is doubtful, newly arrived photos too; not given rows
        self._browsing = False  # one after the other, answered or not
        self._shown: int | None = None
        self._answering = False
        self._alikes = LookAlikes(desk.review)
        self._make_parts()
        self._lay_out()
        self._add_keys()
        desk.standingsChanged.connect(self._standings_changed)
        desk.teacher.learned.connect(self._learned)
        desk.cleared.connect(self._clear)
        desk.arrangement.changed.connect(self._arrange)
        desk.undo_stack.canUndoChanged.connect(self.undo_button.setEnabled)
        desk.undo_stack.canRedoChanged.connect(self.redo_button.setEnabled)

    # --- what it is made of

    def _make_parts(self) -> None:
        self.stage = PhotoStage(self._desk)
        self.photo, self.tools = self.stage.photo, self.stage.tools
        self.panel = AnswerPanel(
            self._desk.arrangement.shown(),
            self._desk.category_name,
            lambda row: self._desk.review.photos[row].path.name,
            self._desk.thumbnail_path,
        )
        self.panel.same.wanted.connect(self._choose_alike)
        self.panel.chosen.connect(self._choose)
        self.panel.none.connect(lambda: self._choose(NONE_OF_THESE))
        self.panel.skip.connect(self._skip)
        self.panel.back.connect(self._back)
        self.stop_bar = StopBar()
        self.stop_bar.stop.connect(self.done)
        self.end = LookEnd()
        self.end.sortRequested.connect(self.sortRequested)
        self.end.homeRequested.connect(self.done)
        self.end.againRequested.connect(self._again)
        self.undo_button, self.redo_button = (
            QuietButton(self.tr("Undo"), "undo"),
            QuietButton(self.tr("Redo"), "redo"),
        )
        self.undo_button.clicked.connect(self._desk.undo_stack.undo)
        self.redo_button.clicked.connect(self._desk.undo_stack.redo)
        for button in (self.undo_button, self.redo_button):
            button.setEnabled(False)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def _make_top(self) -> PageBar:
        top = self._top = PageBar(self.tr("Have a look"), self, self.stage.close_why)
        top.back.connect(self.done)
        top.helpRequested.connect(self.helpRequested)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setFixedWidth(theme.px(160))
        self._bar.setAccessibleName(self.tr("How far you are"))
        self._left = Label("", "strong", tabular=True)
        self._done = Label("", "body", "text2", tabular=True)
        top.row.addSpacing(16)
        top.row.addWidget(self._bar)
        top.row.addSpacing(6)
        words = QHBoxLayout()
        words.setSpacing(4)
        words.addWidget(self._left)
        words.addWidget(self._done)
        top.row.addLayout(words)
        top.row.addStretch(1)
        top.row.addWidget(self.undo_button)
        top.row.addWidget(self.redo_button)
        top.add_help(self.tr("Keys"))
        return top

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
        column.addWidget(self._make_top())
        column.addWidget(self._pages, 1)
        column.addWidget(self.stop_bar)
        self.panel.setFixedWidth(theme.px(416))

    def _add_keys(self) -> None:
        for place, key in enumerate("123"):
            self._key(key, partial(self.panel.take_guess, place))
        for key in ("Return", "Enter"):
            self._key(key, self._enter)
        self._add_category_keys()
        self._letter("N", lambda: self._choose(NONE_OF_THESE))
        self._letter("A", self._choose_alike)
        self._letter("W", self.stage.toggle_why)
        self._key("Right", self._skip)
        self._key("Left", self._back)
        for key in ("+", "="):
            self._key(key, self.photo.closer)
        self._key("-", self.photo.farther)
        self._key("0", self.photo.fit)
        self._key("Ctrl+Left", lambda: self.photo.turn(-90))
        self._key("Ctrl+Right", lambda: self.photo.turn(90))

    def _add_category_keys(self) -> None:
        self._category_keys = [
            shortcut
            for category, letter in self.panel.letters.items()
            if letter
            for shortcut in self._letter(letter, partial(self._choose, category))
        ]

    def _arrange(self) -> None:
        """Categories have other names or places, so other letters."""
        for shortcut in self._category_keys:
            shortcut.setEnabled(False)
            shortcut.deleteLater()
        self.panel.arrange(self._desk.arrangement.shown())
        self._add_category_keys()
        if self.isVisible() and self._queue.rows:
            self._show_current()

    def _letter(self, letter: str, act: Callable[[], object]) -> list[QShortcut]:
        # Keys are drawn as capitals, so a capital is the same answer.
        return [self._key(key, act) for key in (letter, f"Shift+{letter}")]

    def _key(self, key: str, act: Callable[[], object]) -> QShortcut:
        shortcut = QShortcut(QKeySequence(key), self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        # An answer that is held down would run through photos that nobody has seen.
        shortcut.setAutoRepeat(key in ("+", "=", "-"))
        shortcut.activated.connect(act)
        return shortcut

    def _clear(self) -> None:
        """There is another review: rows mean other photos now."""
        self._queue = LookQueue([], self._is_open)
        self._shown = None
        self._alikes = LookAlikes(self._desk.review)
        self.stage.clear()

    # --- which photo

    def start(self, rows: Sequence[int] | None = None) -> None:
        """Begin with all that is doubtful (None; what arrives joins), or go through given rows."""
        self._follows = rows is None
        if rows is None:
            rows = [*self._answered(), *self._desk.review.look_rows()]
        self._queue = LookQueue(rows, self._is_open)
        self._browsing = not self._follows
        self._top.title.setText(self.tr("Have a look") if self._follows else self.tr("Look at large"))
        if self._browsing and rows:
            self._queue.go_to(rows[0])
        self._shown = None
        self._show_current()
        self.photo.setFocus(Qt.FocusReason.OtherFocusReason)

    def _answered(self) -> list[int]:
        """Photos that would have been asked about, had the person not answered already."""
        review, model = self._desk.review, self._desk.model
        rows = []
        for row in range(len(review.photos)):
            reading = review.reading(row)
            if not isinstance(reading, Prediction) or not review.standing(row).by_hand:
                continue
            if reading.confidence < review.threshold or reading.familiarity < model.familiarity_threshold:
                rows.append(row)
        return rows

    def _is_open(self, row: int) -> bool:
        return self._desk.review.standing(row).place is Place.LOOK

    def _show_current(self) -> None:
        """Ask about the current photo, or say that nothing is left."""
        row = self._queue.current
        if row is None or (not self._browsing and self._queue.left() == 0):
            self._show_end()
            return
        self._pages.setCurrentIndex(0)
        self.stop_bar.setVisible(self._follows)  # nobody has to work through rows picked by hand
        self._show_progress()
        if row != self._shown:
            self._shown = row
            self._show_photo(row)
        guesses = self._desk.review.guesses(row)
        self.panel.ask(
            guesses,
            self._desk.review.standing(row),
            can_go_back=self._queue.position > 0,
            can_skip=self._queue.can_skip(),
        )
        self.panel.offer_along(self._alike(row))
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
        left, done = self._queue.left(), self._queue.done()
        self._bar.setRange(0, max(len(self._queue), 1))
        self._bar.setValue(done if self._follows else self._queue.position + 1)
        if self._follows:
            self._left.setText(self.tr("%Ln left", "", left))
            self._done.setText(self.tr("· %Ln done", "", done))
        else:
            place, every = number_text(self._queue.position + 1), number_text(len(self._queue))
            self._left.setText(self.tr("{place} of {all}").format(place=place, all=every))
            self._done.setText("")
        several = self._follows or len(self._queue) > 1
        self._bar.setVisible(several)
        self._left.setVisible(several)
        self._done.setVisible(several and not self._tight)
        self.undo_button.setEnabled(self._desk.undo_stack.canUndo())
        self.redo_button.setEnabled(self._desk.undo_stack.canRedo())
        self.stop_bar.say(*self._desk.review.stop_rule())

    def _show_end(self) -> None:
        self._shown = None
        self._show_progress()
        self._pages.setCurrentIndex(1)
        self.stop_bar.hide()
        review = self._desk.review
        counts = review.counts()
        unasked, _ = review.stop_rule()
        none = sum(review.standing(row).place is Place.NONE for row in self._queue.rows)
        answered, pictures = self._queue.done(), self._pictures()
        self.end.say(answered, none, unasked, counts.filed, counts.waiting, pictures)
        (self.end.sort if counts.filed else self.end.home).setFocus(Qt.FocusReason.OtherFocusReason)

    def _pictures(self) -> list[Path]:
        paths = (self._desk.thumbnail_path(row) for row in self._queue.rows[:6])
        return [path for path in paths if path is not None]

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
        return f"{self._left.text()} {self._done.text()}".strip()

    def decoded(self, row: int) -> QImage:
        """The large photo, if it is decoded already; else a null image."""
        return self.stage.loader.image(row)

    # --- what the person does

    def _choose(self, choice: str, along: Sequence[int] = ()) -> None:
        row = self._queue.current
        if row is None or self.is_over:
            return
        if along or choice != self._desk.review.choice(row):
            self._answer([row, *along], choice)
        if self._browsing:
            self._go_on_browsing()
        else:
            self._queue.advance()
        self._show_current()
        if not self.is_over:
            self.photo.setFocus(Qt.FocusReason.OtherFocusReason)

    def _alike(self, row: int) -> list[int]:
        """Photos that may get the same answer; none where photos are only looked through."""
        if self._browsing or not self._follows or not self._is_open(row):
            return []
        return self._alikes.near(row, self._queue.rows, self._is_open)

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
        self._browsing = False
        if not self._follows:
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
        self._show_current()

    def _learned(self, rows: list[int]) -> None:
        """The photos to come stand in another order now; the one that is asked about stays as it is."""
        if not self.isVisible() or self.is_over or not self._follows or self._browsing:
            return
        self._queue.add(row for row in rows if self._is_open(row))
        self._queue.reorder(self._desk.review.look_rows())
        self._show_progress()
        if self._queue.current is not None:
            self.stage.loader.want([self._queue.current, *self._queue.upcoming()])

    @property
    def _tight(self) -> bool:
        """Whether the words of the top bar would not fit."""
        return self.width() < theme.px(NARROW)

    def resizeEvent(self, event: object) -> None:
        """The answers move under the photo where the window is narrow."""
        super().resizeEvent(event)  # type: ignore[arg-type]
        tight = self._tight
        self._bar.setFixedWidth(64 if tight else theme.px(160))
        self._done.setHidden(tight)
        for button in (self.undo_button, self.redo_button):
            button.show_word(not tight)
        narrow = self.width() < NARROW
        wide = theme.px(WIDTH) if not tight else min(theme.px(WIDTH), self.width() // 2)
        self.panel.setMinimumWidth(0 if narrow else wide)
        self.panel.setMaximumWidth(16777215 if narrow else wide)
        wanted = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        if self._sides.direction() != wanted:
            self._sides.setDirection(wanted)
            self.panel.lie_flat(narrow)
