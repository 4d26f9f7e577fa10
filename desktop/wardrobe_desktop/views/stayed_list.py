"""StayedList: which photos a sort left where they were, why, and the way to each kind."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from wardrobe_desktop.core.plan import SortPlan, Stays
from wardrobe_desktop.spoken import spoken
from wardrobe_desktop.views.parts.buttons import Button
from wardrobe_desktop.views.parts.frames import Rule
from wardrobe_desktop.views.parts.labels import ElidedLabel, Label, SymbolLabel


class StayedList(QWidget):
    """Signals lead back to the photos: to have a look, to those that are none of these, to the problems."""

    haveALook = Signal()  # noqa: N815
    showNone = Signal()  # noqa: N815
    showProblems = Signal()  # noqa: N815

    def __init__(self) -> None:
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        self._rows: list[QWidget] = []
        self._leads = True
        self.links: dict[str, Button] = {}  # by symbol: look, none, problems

    def show_plan(self, plan: SortPlan, left: Sequence[tuple[Path, str]], links: bool = True) -> None:
        """``left``: photos that could not be sorted, each with its reason. ``links``: the others can be
        shown; where their folder is not there, no link leads to them.
        """
        self._leads = links
        for row in self._rows:
            self._column.removeWidget(row)
            row.deleteLater()
        self._rows, self.links = [], {}
        counts = Counter(filing.stays for filing in plan.stays)
        total = len(plan.stays) + len(left) + len(plan.already_there)
        self.setVisible(total > 0)
        if not total:
            return
        self._add(Rule())
        heading = Label(self.tr("%Ln photos stayed where they were", "", total), "heading")
        heading.setContentsMargins(0, 18, 0, 4)
        self._add(heading)
        look, none = counts[Stays.LOOK], counts[Stays.NONE_OF_THESE]
        unread, waiting = counts[Stays.FAILED], counts[Stays.WAITING]
        to_look = self.tr("%Ln to have a look at", "", look)
        self._line("look", "amber", to_look, look, self.tr("Have a look"), self.haveALook)
        self._line(
            "none", "text2", self.tr("%Ln none of these", "", none), none, self.tr("Show"), self.showNone
        )
        cannot = self.tr("%Ln could not be read", "", unread)
        self._line("problems", "text2", cannot, unread, self.tr("What to do"), self.showProblems)
        self._line("picture", "text2", self.tr("%Ln still waiting to be looked at", "", waiting), waiting)
        self._disk_lines(counts, plan)
        self._left_lines(left)

    def _disk_lines(self, counts: Counter[Stays | None], plan: SortPlan) -> None:
        already = len(plan.already_there)
        self._line("check", "accent", self.tr("%Ln were in their folders already", "", already), already)
        for why, text in (
            (Stays.CHANGED, self.tr("%Ln changed after they were looked at", "", counts[Stays.CHANGED])),
            (Stays.GONE, self.tr("%Ln were no longer there", "", counts[Stays.GONE])),
            (Stays.TWICE, self.tr("%Ln are there twice; one of each was sorted", "", counts[Stays.TWICE])),
            (Stays.LINK, self.tr("%Ln are links to files elsewhere", "", counts[Stays.LINK])),
            (Stays.IN_CLOUD, self.tr("%Ln are in the cloud only", "", counts[Stays.IN_CLOUD])),
        ):
            self._line("info", "text2", text, counts[why])

    def _left_lines(self, left: Sequence[tuple[Path, str]]) -> None:
        for path, why in left[:3]:
            self._line("info", "amber", f"{path.name}: {spoken(why)}", 1)
        more = len(left) - 3
        self._line("info", "amber", self.tr("%Ln more could not be sorted", "", max(more, 0)), max(more, 0))

    def _line(
        self, symbol: str, tone: str, text: str, count: int, link: str = "", leads_to: object = None
    ) -> None:
        if not count:
            return
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 4, 0, 4)
        line.setSpacing(8)
        line.addWidget(SymbolLabel(symbol, tone), 0, Qt.AlignmentFlag.AlignVCenter)
        line.addWidget(ElidedLabel(text), 1)
        if link and self._leads:
            button = Button(link, kind="link")
            button.setAccessibleName(f"{link}: {text}")
            button.clicked.connect(leads_to)
            self.links[symbol] = button
            line.addWidget(button)
        self._add(row)

    def _add(self, widget: QWidget) -> None:
        self._rows.append(widget)
        self._column.addWidget(widget)
