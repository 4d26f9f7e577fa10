"""SideList: the places that photos stand in, with counts and covers."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import (
    QAbstractListModel,
    QByteArray,
    QMimeData,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from wardrobe_desktop.core.prediction import Category
from wardrobe_desktop.core.review import NONE_OF_THESE, Review
from wardrobe_desktop.core.standing import Place
from wardrobe_desktop.models.photo_list import Where

Index = QModelIndex | QPersistentModelIndex


class Kind(Enum):
    """What a row of the list is. Headings and rules are for the eye only."""

    LOOK = "look"
    ALL = "all"
    HEADING = "heading"
    CATEGORY = "category"
    HIDDEN = "hidden"
    RULE = "rule"
    NONE = "none"
    UNREAD = "unread"

    __hash__ = object.__hash__
    """Each is one of a kind; Enum's own is written in Python, and every row that is painted asks for it."""


CATEGORY_MIME = "application/x-wardrobe-sorter-category"
"""What a drag of a row of the list carries: the id of a category."""

_FOR_THE_EYE = (Kind.HEADING, Kind.RULE)

_OF_ANY = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
# Put together once: with every picture of the list Qt asks for those of each row twice.
_FLAGS = {
    **dict.fromkeys(Kind, _OF_ANY),
    **dict.fromkeys(_FOR_THE_EYE, Qt.ItemFlag.NoItemFlags),
    Kind.NONE: _OF_ANY | Qt.ItemFlag.ItemIsDropEnabled,
    Kind.CATEGORY: _OF_ANY
    | Qt.ItemFlag.ItemIsDropEnabled
    | Qt.ItemFlag.ItemIsEditable
    | Qt.ItemFlag.ItemIsDragEnabled,
}


@dataclass(frozen=True, slots=True)
class Entry:
    """One row: what it is, its name, and the category's id if it is one."""

    kind: Kind
    name: str = ""
    category: str = ""

    @property
    def where(self) -> Where:
        """The place that it stands for."""
        places: dict[Kind, Where] = {
            Kind.LOOK: Place.LOOK,
            Kind.NONE: Place.NONE,
            Kind.UNREAD: Place.UNREAD,
            Kind.CATEGORY: self.category,
        }
        return places.get(self.kind)

    @property
    def choice(self) -> str | None:
        """What a person decides by dropping photos here; None where nothing can be dropped."""
        if self.kind is Kind.CATEGORY:
            return self.category
        return NONE_OF_THESE if self.kind is Kind.NONE else None


class SideList(QAbstractListModel):
    """A list model over the review's counts; its window calls ``refresh`` when the review has changed.

    ``renamed(category id, words)``: the person typed another name.
    """

    renamed = Signal(str, str)

    def __init__(self, review: Review, categories: Sequence[Category], hidden: int = 0) -> None:
        """``categories`` as they stand in the list; ``hidden``: how many more there are."""
        super().__init__()
        self._review = review
        self._entries = self._listed(categories, hidden)
        self._covers: dict[str, int] = {}
        self._counts = review.counts()
        self._sentence = ""
        self._told: list[tuple[int, int | None]] = []

    def start_over(self, review: Review) -> None:
        """There is another review now."""
        self._review = review
        self._covers.clear()
        self.refresh()

    def arrange(self, categories: Sequence[Category], hidden: int) -> None:
        """There are other categories, or other names, or another order."""
        self.beginResetModel()
        self._entries = self._listed(categories, hidden)
        self._told = []
        self.endResetModel()

    def _listed(self, categories: Sequence[Category], hidden: int) -> list[Entry]:
        out_of_sight = [Entry(Kind.HIDDEN, self.tr("%Ln hidden categories", "", hidden))] if hidden else []
        return [
            Entry(Kind.LOOK, self.tr("Have a look")),
            Entry(Kind.ALL, self.tr("All photos")),
            Entry(Kind.HEADING, self.tr("Categories")),
            *(Entry(Kind.CATEGORY, category.name, category.id) for category in categories),
            *out_of_sight,
            Entry(Kind.RULE),
            Entry(Kind.NONE, self.tr("None of these")),
            Entry(Kind.UNREAD, self.tr("Could not read")),
        ]

    def entry(self, index: Index) -> Entry:
        """What stands at an index."""
        return self._entries[index.row()]

    def count(self, entry: Entry) -> int:
        """How many photos stand there."""
        counts, kind = self._counts, entry.kind
        if kind is Kind.CATEGORY:
            return counts.by_category.get(entry.category, 0)
        others = {
            Kind.ALL: counts.all,
            Kind.NONE: counts.none,
            Kind.UNREAD: counts.unread,
            Kind.LOOK: counts.look,
        }
        return others.get(kind, 0)

    def cover(self, entry: Entry) -> int | None:
        """The row of the photo that stands for a category: its surest."""
        return self._covers.get(entry.category)

    @property
    def sentence(self) -> str:
        """What the "Have a look" box says below its name."""
        return self._sentence

    def say(self, sentence: str) -> None:
        """Put a sentence into the "Have a look" box."""
        if sentence != self._sentence:
            self._sentence = sentence
            box = self.index_of(Place.LOOK)
            self.dataChanged.emit(box, box)

    def refresh(self, rows: Sequence[int] = ()) -> None:
        """Photos stand elsewhere now, ``rows`` among them."""
        self._counts = self._review.counts()
        self._consider_covers(rows)
        for category, row in list(self._covers.items()):
            if self._review.standing(row).category != category or not self._filed(row):
                self._choose_cover(category)
        before, self._told = self._told, [(self.count(each), self.cover(each)) for each in self._entries]
        for row, now in enumerate(self._told):
            if row >= len(before) or now != before[row]:
                self.dataChanged.emit(self.index(row), self.index(row))

    def index_of(self, where: Where) -> QModelIndex:
        """The index of a place."""
        for row, entry in enumerate(self._entries):
            if entry.kind not in (*_FOR_THE_EYE, Kind.HIDDEN) and entry.where == where:
                return self.index(row)
        return QModelIndex()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._entries)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        entry = self.entry(index)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.EditRole):
            return entry.name
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(entry)
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        return _FLAGS[self.entry(index).kind] if index.isValid() else Qt.ItemFlag.NoItemFlags

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.EditRole or self.entry(index).kind is not Kind.CATEGORY:
            return False
        if value != self.entry(index).name:
            self.renamed.emit(self.entry(index).category, str(value))
        return True

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        mime = QMimeData()
        for index in indexes[:1]:
            mime.setData(CATEGORY_MIME, QByteArray(self.entry(index).category.encode()))
        return mime

    def mimeTypes(self) -> list[str]:
        return [CATEGORY_MIME]

    def _spoken(self, entry: Entry) -> str:
        if entry.kind in (*_FOR_THE_EYE, Kind.HIDDEN):
            return entry.name
        words = f"{entry.name}, " + self.tr("%Ln photos", "", self.count(entry))
        return f"{words}. {self._sentence}" if entry.kind is Kind.LOOK and self._sentence else words

    def _filed(self, row: int) -> bool:
        return self._review.standing(row).place is Place.FILED

    def _consider_covers(self, rows: Sequence[int]) -> None:
        standing_of, filed, covers = self._review.standing, Place.FILED, self._covers
        surest = {category: standing_of(row).confidence for category, row in covers.items()}
        for row in rows:
            standing = standing_of(row)
            category = standing.category
            if standing.place is filed and category and standing.confidence > surest.get(category, -1.0):
                covers[category], surest[category] = row, standing.confidence

    def _choose_cover(self, category: str) -> None:
        rows = self._review.rows(category)
        if rows:
            self._covers[category] = max(rows, key=lambda row: self._review.standing(row).confidence)
        else:
            self._covers.pop(category, None)
