"""LookBar: the top of "Have a look": how far the person is, what can be taken back, and the keys."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QUndoStack
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QWidget

from wardrobe_desktop.views import theme
from wardrobe_desktop.views.look_queue import LookCounts
from wardrobe_desktop.views.page_bar import PageBar
from wardrobe_desktop.views.parts.buttons import QuietButton
from wardrobe_desktop.views.parts.labels import ElidedLabel, Label
from wardrobe_desktop.views.wording import number_text


class LookBar(PageBar):
    """Says "12 left · 30 done · 3 became clear", or "2 of 5" where photos are only looked through."""

    def __init__(self, page: QWidget, closes_first: Callable[[], bool], undo_stack: QUndoStack) -> None:
        """``closes_first`` as for a PageBar."""
        super().__init__("", page, closes_first)
        self._stack = undo_stack
        self._several = self._tight = False
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setFixedWidth(theme.px(160))
        self._bar.setAccessibleName(self.tr("How far you are"))
        self._left = Label("", "strong", tabular=True)
        self._done = Label("", "body", "text2", tabular=True)
        self._also = ElidedLabel("", "body", "text2")
        self.undo_button = QuietButton(self.tr("Undo"), "undo")
        self.redo_button = QuietButton(self.tr("Redo"), "redo")
        self.undo_button.clicked.connect(undo_stack.undo)
        self.redo_button.clicked.connect(undo_stack.redo)
        undo_stack.canUndoChanged.connect(self.undo_button.setEnabled)
        undo_stack.canRedoChanged.connect(self.redo_button.setEnabled)
        for button in (self.undo_button, self.redo_button):
            button.setEnabled(False)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._lay_out()

    def _lay_out(self) -> None:
        self.row.addSpacing(16)
        self.row.addWidget(self._bar)
        self.row.addSpacing(6)
        words = QHBoxLayout()
        words.setSpacing(4)
        words.addWidget(self._left)
        words.addWidget(self._done)
        words.addWidget(self._also, 1)
        self.row.addLayout(words, 1)
        self.row.addStretch(0)
        self.row.addWidget(self.undo_button)
        self.row.addWidget(self.redo_button)
        self.add_help(self.tr("Keys"))
        self.spare.insert(1, lambda there: self._bar.setVisible(there and self._several))

    def lead_back(self, title: str = "") -> None:
        """The way back leads to all photos, or to where the person came from: what was called ``title``."""
        self.home.say(title or self.tr("All photos"))
        self.fit()

    def show_answers(self, counts: LookCounts) -> None:
        """Photos are asked about: so many wait for an answer, so many have one, and why others have not."""
        self.title.setText(self.tr("Have a look"))
        settled = counts.done + counts.clear
        self._show(settled, counts.left + settled, several=True)
        self._left.setText(self.tr("%Ln left", "", counts.left))
        self._done.setText(self.tr("· %Ln done", "", counts.done))
        clear = self.tr("· %Ln became clear", "", counts.clear) if counts.clear else ""
        more = self.tr("· %Ln more to look at", "", counts.joined) if counts.joined else ""
        doubt = self.tr("· %Ln in doubt since it learned from you", "", counts.doubted)
        self._also.setText(" ".join(filter(None, (clear, more, doubt if counts.doubted else ""))))

    def show_place(self, place: int, every: int) -> None:
        """Photos are looked through: this one, from 1, of so many."""
        self.title.setText(self.tr("Look at large"))
        self._show(place, every, several=every > 1)
        words = self.tr("{place} of {all}")
        self._left.setText(words.format(place=number_text(place), all=number_text(every)))
        self._done.setText("")
        self._also.setText("")

    def _show(self, place: int, every: int, several: bool) -> None:
        self._several = several
        self._bar.setRange(0, max(every, 1))
        self._bar.setValue(place)
        self._bar.setVisible(several)
        self._left.setVisible(several)
        for label in (self._done, self._also):
            label.setVisible(several and not self._tight)
        self.undo_button.setEnabled(self._stack.canUndo())
        self.redo_button.setEnabled(self._stack.canRedo())
        self.fit()

    @property
    def words(self) -> str:
        """How far it is."""
        return f"{self._left.text()} {self._done.text()} {self._also.text()}".strip()

    def set_tight(self, tight: bool) -> None:
        """Leave out words where there is no room for them."""
        self._tight = tight
        self._bar.setFixedWidth(64 if tight else theme.px(160))
        for label in (self._done, self._also):
            label.setHidden(tight or not self._several)
        for button in (self.undo_button, self.redo_button):
            button.show_word(not tight)
        self.fit()
