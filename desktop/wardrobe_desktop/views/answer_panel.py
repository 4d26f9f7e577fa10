"""AnswerPanel: "What is this?": three guesses, every category by its letter, and the ways past a photo."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QBoxLayout, QFrame, QGridLayout, QScrollArea, QVBoxLayout, QWidget

from wardrobe_desktop.core.learning.taught import is_own_id
from wardrobe_desktop.core.prediction import Category
from wardrobe_desktop.core.review import NONE_OF_THESE
from wardrobe_desktop.core.standing import Place, Standing
from wardrobe_desktop.models.mark import Mark, mark_of_guess
from wardrobe_desktop.views import theme
from wardrobe_desktop.views.key_buttons import ActButton, GuessButton, LetterButton
from wardrobe_desktop.views.letters import letters_for
from wardrobe_desktop.views.parts.buttons import Button
from wardrobe_desktop.views.parts.frames import Surface
from wardrobe_desktop.views.parts.labels import Label
from wardrobe_desktop.views.same_for_these import SameForThese

GUESSES = 3
WIDTH = 416
MOST_COLUMNS = 5
MOST_BESIDE = 220
"""Px at 100 % that an answer gets at most where the photo beside it needs the room."""
LARGE = 1.5
"""From this size of text on, letters give way to guesses."""


class AnswerPanel(Surface):
    """Asks; what was pressed comes out as signals. The guesses stay put, letters scroll where it is tight."""

    chosen = Signal(str)  # a category's id
    none = Signal()
    skip = Signal()
    back = Signal()
    garment = Signal()  # show the other photos of this garment

    def __init__(
        self,
        categories: Sequence[Category],
        title: Callable[[str], str],
        name_of: Callable[[int], str],
        thumbnail_of: Callable[[int], Path | None],
        copies_of: Callable[[int], int],
    ) -> None:
        """``categories`` get letters; ``title`` gives the name of any category, or of none of these, by id.

        ``name_of``, ``thumbnail_of`` and ``copies_of`` tell of look-alikes, by row.
        """
        super().__init__("bg")
        self._categories = tuple(categories)
        self._title = title
        self._offered: list[Category] = []
        self._more_words = ""
        self._answer = ""
        self.letters = self._letters()
        self._flat = False
        self._columns = 0
        self._buttons: list[LetterButton] = []
        column = self._column = QVBoxLayout(self)
        column.setSpacing(8)
        self._set_margins()
        self._question = Label(self.tr("What is this?"), "title", wrap=True)
        column.addWidget(self._question)
        self._guess_row = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._guess_row.setSpacing(8)
        self.guesses = [self._add_guess(number) for number in range(1, GUESSES + 1)]
        column.addLayout(self._guess_row)
        self.same = SameForThese(name_of, thumbnail_of, copies_of)
        column.addWidget(self.same)
        self.more = Button("", "copy", kind="link", size="small")
        self.more.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.more.clicked.connect(self.garment)
        self.more.hide()
        column.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeading)
        column.addSpacing(4)
        column.addWidget(self._scrolling_letters(), 100)
        column.addSpacing(4)
        column.addLayout(self._acts())
        column.addStretch(1)

    def _letters(self) -> dict[str, str]:
        letters: dict[str, str] = {}
        # Teaching a category changes the letter of no other: the hand knows those.
        for own in (False, True):
            some = [each for each in self._categories if is_own_id(each.id) == own]
            given = letters_for([each.name for each in some], letters.values())
            letters |= zip((each.id for each in some), given, strict=True)
        return letters

    def arrange(self, categories: Sequence[Category]) -> None:
        """Other categories get letters, or the same by other names or in another order."""
        self._categories = tuple(categories)
        self.letters = self._letters()
        for button in self._buttons:
            self._letter_grid.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._buttons = [self._letter_button(category) for category in self._categories]
        columns, self._columns = self._columns, 0
        self._arrange_letters(columns)

    def _add_guess(self, number: int) -> GuessButton:
        button = GuessButton(number)
        button.clicked.connect(lambda: self.take_guess(number - 1))
        self._guess_row.addWidget(button)
        return button

    def _scrolling_letters(self) -> QScrollArea:
        inside = self._letters_inside = QWidget()
        inside.setProperty("surface", "clear")
        self._letter_grid = QGridLayout(inside)
        self._letter_grid.setContentsMargins(0, 8, 0, 0)
        self._letter_grid.setHorizontalSpacing(16)
        self._letter_grid.setVerticalSpacing(0)
        self._heading = Label(self.tr("Or press a letter"), "caption-strong", "text3")
        self._buttons = [self._letter_button(category) for category in self._categories]
        area = self._area = QScrollArea()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setMinimumHeight(self._least_area())
        area.setWidget(inside)
        self._arrange_letters(2)
        return area

    def _set_margins(self) -> None:
        low = self._flat or theme.scale() >= LARGE
        self._column.setContentsMargins(24, 10 if low else 20, 24, 10 if low else 16)

    def _least_area(self) -> int:
        """Two rows of letters, one where text is large: they scroll, the guesses do not."""
        large = theme.scale() >= LARGE
        return theme.px(36) if large else theme.px(56 if self._flat else 72)

    def _letter_button(self, category: Category) -> LetterButton:
        button = LetterButton(self.letters[category.id], category.name)
        button.clicked.connect(lambda: self.chosen.emit(category.id))
        return button

    def _arrange_letters(self, columns: int) -> None:
        """Row by row; one column where names are long or text is large, up to five under a photo."""
        if columns == self._columns:
            return
        self._columns = columns
        self._letter_grid.addWidget(self._heading, 0, 0, 1, columns)
        for place, button in enumerate(self._buttons):
            self._letter_grid.addWidget(button, 1 + place // columns, place % columns)
        for column in range(MOST_COLUMNS):
            self._letter_grid.setColumnStretch(column, 1 if column < columns else 0)
        rows = -(-len(self._buttons) // columns)
        # No higher than its rows: Skip and Back stand right under the letters, the rest of the panel is air.
        high = rows * theme.px(32) + self._heading.sizeHint().height() + 12
        self._letters_inside.setMaximumHeight(high)
        self._area.setMaximumHeight(high)

    def _acts(self) -> QGridLayout:
        self.none_button = ActButton(self.tr("None of these"), "N", "N")
        self.skip_button = ActButton(self.tr("Skip"), "", self.tr("arrow right"), "arrow-right")
        self.back_button = ActButton(self.tr("Back"), "", self.tr("arrow left"), "arrow-left")
        self._act_grid = QGridLayout()
        self._act_grid.setSpacing(8)
        for button, signal in (
            (self.none_button, self.none),
            (self.skip_button, self.skip),
            (self.back_button, self.back),
        ):
            button.clicked.connect(signal)
        self._arrange_acts(theme.px(WIDTH))
        return self._act_grid

    def _arrange_acts(self, room: int) -> None:
        """Side by side; in two rows or three where text is so large that they would not fit."""
        none, skip, back = (
            button.sizeHint().width() for button in (self.none_button, self.skip_button, self.back_button)
        )
        if none + skip + back + 16 <= room:
            places = ((0, 0, 1), (0, 1, 1), (0, 2, 1))
        elif 2 * max(skip, back) + 8 <= room:
            places = ((0, 0, 2), (1, 0, 1), (1, 1, 1))
        else:
            places = ((0, 0, 2), (1, 0, 2), (2, 0, 2))
        buttons = (self.none_button, self.skip_button, self.back_button)
        for button, (row, column, span) in zip(buttons, places, strict=True):
            self._act_grid.addWidget(button, row, column, 1, span)

    def least_beside(self) -> int:
        """The width in px in which no answer is cut off beside a photo; a very long name is."""
        names = [self._title(each.id) for each in self._categories]
        acts = (self.none_button, self.skip_button, self.back_button)
        widest = max(
            self.guesses[0].least_width(names), *(act.sizeHint().width() for act in (*acts, *self._buttons))
        )
        least = self.guesses[0].minimumSizeHint().width()
        return max(min(widest, theme.px(MOST_BESIDE)), least) + 48

    def sizeHint(self) -> QSize:
        """416 px wide in the drawings."""
        return QSize(theme.px(WIDTH), super().sizeHint().height())

    def resizeEvent(self, event: object) -> None:
        """As many columns of letters as the longest name fits into the width."""
        super().resizeEvent(event)  # type: ignore[arg-type]
        widest = max((button.sizeHint().width() for button in self._buttons), default=1)
        fitting = (self.width() - 48 + 16) // (widest + 16)
        self._arrange_letters(min(max(fitting, 1), MOST_COLUMNS if self._flat else 2))
        self._arrange_acts(self.width() - 48)
        self._fit_more()

    def lie_flat(self, flat: bool) -> None:
        """Under the photo: guesses side by side, and no more words than needed."""
        self._flat = flat
        self._show_question()
        self._set_margins()
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        # Large words would not fit beside one another.
        self._guess_row.setDirection(across if flat and theme.scale() < LARGE else down)
        self._area.setMinimumHeight(self._least_area())

    @property
    def question(self) -> str:
        """What stands over the answers."""
        return self._question.text()

    def _show_question(self) -> None:
        # Under the photo there is room for it only where it says what was decided.
        self._question.setVisible(not self._flat or bool(self._answer))

    def ask(
        self,
        guesses: Sequence[tuple[Category, float]],
        standing: Standing,
        can_go_back: bool,
        can_skip: bool,
    ) -> None:
        """Offer these guesses, likeliest first; an answer given before is said and framed instead."""
        self._offered = [category for category, _ in guesses[:GUESSES]]
        self._answer = _answer_of(standing)
        self._question.setText(self._words_for(standing))
        self._show_question()
        for button, (category, probability) in zip(self.guesses, guesses, strict=False):
            meaning = self.tr("About {n} of 100 such photos are {name}.").format(
                n=round(probability * 100), name=self._title(category.id)
            )
            mark = Mark.DECIDED if category.id == self._answer else mark_of_guess(probability)
            button.show_guess(self._title(category.id), mark, meaning)
        for place, button in enumerate(self.guesses):
            button.setVisible(place < len(guesses))
            button.set_enters(self._enters(place))
        for category, letter in zip(self._categories, self._buttons, strict=True):
            letter.set_enters(category.id == self._answer)
        self.none_button.set_enters(self._answer == NONE_OF_THESE)
        self.back_button.setEnabled(can_go_back)
        self.skip_button.setEnabled(can_skip)

    def _enters(self, place: int) -> bool:
        if not self._answer:
            return place == 0
        return place < len(self._offered) and self._offered[place].id == self._answer

    def _words_for(self, standing: Standing) -> str:
        name = self._title(standing.category) if standing.category else ""
        if self._answer:
            return self.tr("You decided: {name}").format(name=name or self.none_button.text())
        return name if standing.place is Place.FILED else self.tr("What is this?")

    @property
    def first_choice(self) -> str:
        """What Enter would answer: what was said before, else the likeliest guess; empty without any."""
        return self._answer or (self._offered[0].id if self._offered else "")

    def offer_along(self, rows: Sequence[int], garment: bool = False, copies: int = 0) -> None:
        """Photos that look alike, or that show the same ``garment``, to be answered with this one; so many
        exact ``copies`` of it are answered with it in any case.
        """
        self.same.offer(rows, self._title(self.first_choice or NONE_OF_THESE), garment, copies)

    def offer_more(self, count: int) -> None:
        """So many more photos of this garment can be shown."""
        self._more_words = self.tr("%Ln more of this garment", "", count)
        self.more.setAccessibleName(self._more_words)
        self._fit_more()
        # The style's own least height is that of small text.
        self.more.setMinimumHeight(self.more.sizeHint().height())
        self.more.setVisible(count > 0)

    def _fit_more(self) -> None:
        """Shortened where the panel is narrow."""
        room = self.width() - 48 - self.more.iconSize().width() - 8
        shown = QFontMetrics(theme.font("small")).elidedText(
            self._more_words, Qt.TextElideMode.ElideRight, room
        )
        self.more.setText(shown)
        self.more.setToolTip(self._more_words if shown != self._more_words else "")

    def take_enter(self) -> None:
        """Keep the answer that was given before; without one, the likeliest guess is the answer."""
        if self._answer == NONE_OF_THESE:
            self.none.emit()
        elif self._answer:
            self.chosen.emit(self._answer)
        else:
            self.take_guess(0)

    def take_guess(self, place: int) -> None:
        """Answer with a guess, from 0."""
        if place < len(self._offered):
            self.chosen.emit(self._offered[place].id)


def _answer_of(standing: Standing) -> str:
    """What the person said before: a category's id or NONE_OF_THESE; empty where nothing was said."""
    if not standing.by_hand:
        return ""
    return NONE_OF_THESE if standing.place is Place.NONE else standing.category or ""
