"""PlanView: "This is what will happen": the plan as a tree, with what stays out and what travels along."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QTreeView, QVBoxLayout, QWidget

from wardrobe_desktop.core.plan import SortPlan
from wardrobe_desktop.models.plan_tree import PlanTree
from wardrobe_desktop.views import icons, theme
from wardrobe_desktop.views.news_line import NewsLine
from wardrobe_desktop.views.parts.frames import Card
from wardrobe_desktop.views.parts.labels import Label, SymbolLabel
from wardrobe_desktop.views.plan_delegate import FOLDER_ROW, INDENT, PlanDelegate
from wardrobe_desktop.views.plan_words import (
    again_text,
    clash_text,
    companions_text,
    copies_text,
    shared_text,
    summary_text,
    undated_text,
)

UNFOLD_UP_TO = 12
"""Changed names are unfolded at once only where they can be taken in at a glance."""


class PlanTreeView(QTreeView):
    """A tree whose branches are our own chevrons, and whose rows may need another line in another width."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.scheduleDelayedItemsLayout()

    def drawBranches(self, painter: QPainter, rect: QRect, index: object) -> None:
        """A chevron where there is something to unfold, nothing else."""
        if not self.model().hasChildren(index):  # type: ignore[arg-type]
            return
        name = "chevron-down" if self.isExpanded(index) else "chevron-right"  # type: ignore[arg-type]
        step, side = theme.px(INDENT), theme.px(16)
        # The last step of the way in is this row's own.
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        middle = rect.left() + step / 2 if mirrored else rect.right() + 1 - step / 2
        place = QRectF(middle - side / 2, rect.top() + (theme.px(FOLDER_ROW) - side) / 2, side, side)
        painter.save()
        if mirrored:
            painter.translate(2 * place.center().x(), 0)
            painter.scale(-1, 1)
        icons.paint(painter, name, place, theme.token("text"))
        painter.restore()


class NoteLine(QWidget):
    """An icon and a sentence, the beginning of it strong; ``words``: all of it, empty while it is hidden."""

    def __init__(self, icon: str, tone: str) -> None:
        super().__init__()
        self._mark = SymbolLabel(icon, tone, 16)
        self.words = ""
        self.hide()  # an icon alone says nothing
        self._text = QLabel()
        self._text.setWordWrap(True)
        self._text.setProperty("role", "small")
        self._text.setProperty("tone", "text2")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(self._text, 1)

    def say(self, strong: str, rest: str = "") -> None:
        """Show a sentence, or hide with nothing to say."""
        self.words = " ".join(part for part in (strong, rest) if part)
        self.setVisible(bool(self.words))
        parts = [f"<b style='font-weight:600'>{_escaped(strong)}</b>"] if strong else []
        self._text.setText(" ".join([*parts, _escaped(rest)]) if rest else "".join(parts))


def _escaped(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;")


class PlanView(QWidget):
    """The right side of the sort page."""

    def __init__(self, order: Sequence[str], thumbnail_of: Callable[[str], Path]) -> None:
        super().__init__()
        self._model = PlanTree(order)
        self._summary = Label("", "body", "text2", wrap=True)
        self.tree = self._make_tree(thumbnail_of)
        self._again = NoteLine("info", "amber")
        self._undated = NoteLine("info", "text")
        self._copies = NoteLine("copy", "text")
        self._clashes = NoteLine("info", "amber")
        self._shared = NoteLine("info", "amber")
        self._companions = NoteLine("film", "text")
        self._lines = (
            self._again,
            self._copies,
            self._undated,
            self._clashes,
            self._shared,
            self._companions,
        )
        self._lay_out()

    def order_by(self, names: Sequence[str]) -> None:
        """Let folders with these names come first, in this order; it holds from the next plan on."""
        self._model.order_by(names)

    def _make_tree(self, thumbnail_of: Callable[[str], Path]) -> QTreeView:
        tree = PlanTreeView()
        tree.setModel(self._model)
        tree.setItemDelegate(PlanDelegate(thumbnail_of, tree))
        tree.setHeaderHidden(True)
        tree.setAnimated(False)
        tree.setIndentation(theme.px(INDENT))
        tree.setFrameShape(QFrame.Shape.NoFrame)
        tree.setSelectionMode(QTreeView.SelectionMode.NoSelection)
        tree.setEditTriggers(QTreeView.EditTrigger.NoEditTriggers)
        tree.setVerticalScrollMode(QTreeView.ScrollMode.ScrollPerPixel)
        tree.setAccessibleName(self.tr("What will happen, folder by folder"))
        return tree

    def _lay_out(self) -> None:
        self.news = NewsLine()
        card = self._card = Card("plain")
        card.hide()  # until there is a plan to show in it
        inside = QVBoxLayout(card)
        inside.setContentsMargins(12, 8, 12, 8)
        inside.addWidget(self.tree)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(32, 28, 32, 16)
        layout.setSpacing(4)
        layout.addWidget(self.news)
        self._title = Label("", "title", wrap=True)
        layout.addWidget(self._title)
        layout.addWidget(self._summary)
        layout.addSpacing(12)
        layout.addWidget(card, 100)
        layout.addStretch(1)
        layout.addSpacing(8)
        for line in self._lines:
            layout.addWidget(line)

    @property
    def summary(self) -> str:
        """The sentence above the tree."""
        return self._summary.text()

    @property
    def undated(self) -> str:
        """The line on photos whose day is not known, empty where there is none."""
        return self._undated.words

    @property
    def again(self) -> str:
        """The line on photos that lie there already, empty where there are none."""
        return self._again.words

    @property
    def copies(self) -> str:
        """The line on photos that are there more than once, empty where none is."""
        return self._copies.words

    @property
    def names(self) -> str:
        """The lines on names that are taken, not allowed or repeated, empty where there are none."""
        return " ".join(filter(None, (self._clashes.words, self._shared.words)))

    def show_waiting(self) -> None:
        """While the plan is being made: nothing that might be wrong in a moment."""
        self._title.setText(self.tr("This is what will happen"))
        self._summary.setText(self.tr("Looking at folders and names…"))

    def show_nothing(self, sentence: str) -> None:
        """No plan, and what to make of it."""
        self._title.setText(self.tr("This cannot be done"))
        self._summary.setText(sentence)
        self._card.hide()
        self._model.show_plan(None)
        for line in self._lines:
            line.say("")

    def show_plan(self, plan: SortPlan, makes_place: bool = False, again: int = 0) -> None:
        """Show what a plan will do, in a place that is there or is made for it.

        ``again``: so many of the photos lie there already, in folders of other names.
        """
        if not plan.moves:
            self._title.setText(self.tr("There is nothing to do"))
        self._summary.setText(summary_text(plan, makes_place))
        # Folders into which nothing goes are no news.
        self._card.setVisible(bool(plan.moves))
        self._model.show_plan(plan)
        self._again.say("", again_text(again, plan.destination))
        self._undated.say("", undated_text(plan))
        self._copies.say("", copies_text(plan))
        self._clashes.say(*clash_text(plan))
        self._shared.say(*shared_text(plan))
        self._companions.say("", companions_text(plan))
        self._unfold(plan)

    def _unfold(self, plan: SortPlan) -> None:
        """What is worth seeing at once: names that change, or what it looks like with years inside."""
        first = self._model.first_clash()
        if first.isValid() and self._model.rowCount(first) <= UNFOLD_UP_TO:
            self.tree.expand(first)
            self.tree.expand(first.parent())
        elif plan.by_year:
            self.tree.expand(self._model.index(0, 0))
