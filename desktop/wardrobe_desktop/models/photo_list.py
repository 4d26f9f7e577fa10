"""PhotoList: the photos of one place (all, to look at, one category, none, unread), searched and sorted.

Keeps row numbers of the review only. What stands at a row is asked when it is painted, so that fifty thousand
photos cost a list of numbers.
"""

from __future__ import annotations

import json
from bisect import bisect_left
from collections.abc import Callable, Iterable, Mapping, Sequence
from enum import Enum

from PySide6.QtCore import QAbstractListModel, QByteArray, QMimeData, QModelIndex, QPersistentModelIndex, Qt

from wardrobe_desktop.core.photo import Photo
from wardrobe_desktop.core.prediction import Failure
from wardrobe_desktop.core.review import Review
from wardrobe_desktop.core.scan import natural
from wardrobe_desktop.core.standing import Place
from wardrobe_desktop.models.mark import Mark, mark_of
from wardrobe_desktop.spoken import spoken

ROWS_MIME = "application/x-wardrobe-sorter-rows"
"""What a drag of thumbnails carries: rows of the review, as JSON."""

FEW = 200
"""Up to so many rows come and go one by one; more than that and the list is built anew."""

Where = Place | str | None
"""A place, a category's id, or None for all photos."""

Index = QModelIndex | QPersistentModelIndex
_Key = tuple[object, ...]


class Order(Enum):
    """How the photos of a place are sorted."""

    FOUND = "found"
    NAME = "name"
    NEWEST = "newest"
    LEAST_SURE = "least-sure"


def rows_to_mime(rows: Sequence[int]) -> QMimeData:
    """Rows of the review, ready to be dragged."""
    mime = QMimeData()
    mime.setData(ROWS_MIME, QByteArray(json.dumps(list(rows)).encode()))
    return mime


def rows_from_mime(mime: QMimeData) -> list[int]:
    """The rows that a drag carries, none if it is not one of ours."""
    if not mime.hasFormat(ROWS_MIME):
        return []
    return [int(row) for row in json.loads(bytes(mime.data(ROWS_MIME).data()))]


class PhotoList(QAbstractListModel):
    """A list model over the review; its window calls ``add`` and ``refresh`` when the review has changed."""

    def __init__(self, review: Review, title: Callable[[str], str]) -> None:
        """``title(category id)`` gives the name that people read."""
        super().__init__()
        self._review = review
        self._title = title
        self._where: Where = None
        self._order = Order.FOUND
        self._search = ""
        self._rows: list[int] = []
        # By what the rows are sorted; None where they stand in the order of the review.
        self._keys: list[_Key] | None = None
        self._useful: dict[int, int] = {}
        # Names as they are searched, by row of the review: made when photos come, not when a letter is typed.
        self._names: list[str] = []
        self._name_keys: list[_Key] = []
        self._by_name: list[int] = []
        self._twins: Mapping[int, tuple[int, ...]] = {}

    def start_over(self, review: Review) -> None:
        """There is another review now."""
        self._review = review
        for known in (self._names, self._name_keys, self._by_name):
            known.clear()
        self._where, self._search, self._twins = None, "", {}
        self._rebuild()

    # --- what is shown

    @property
    def where(self) -> Where:
        """The place that is shown."""
        return self._where

    @property
    def order(self) -> Order:
        """How it is sorted."""
        return self._order

    @property
    def search_text(self) -> str:
        """What file names are searched for."""
        return self._search

    def show(self, where: Where) -> None:
        """Show another place."""
        self._where = where
        self._rebuild()

    def sort_by(self, order: Order) -> None:
        """Sort anew."""
        self._order = order
        self._rebuild()

    def search(self, text: str) -> None:
        """Show only photos with this in their file name, whatever the case."""
        if text.strip() != self._search:
            self._search = text.strip()
            self._rebuild()

    def review_row(self, position: int) -> int:
        """The row of the review at a position of this list."""
        return self._rows[position]

    def review_rows(self, indexes: Iterable[Index]) -> list[int]:
        """The rows of the review at these indexes, in the order of the list."""
        return [self._rows[position] for position in sorted(index.row() for index in indexes)]

    def position(self, row: int) -> int | None:
        """Where a row of the review stands in this list, if it does."""
        return self._positions([row]).get(row)

    def count_found(self, text: str) -> int:
        """How many of all photos a search would find."""
        wanted = text.strip().casefold()
        return sum(wanted in name for name in self._known_names()) if wanted else 0

    # --- what has changed

    def add(self, first: int, last: int) -> None:
        """Photos came into the review: rows ``first`` to ``last``."""
        self._known_names()
        self._insert([row for row in range(first, last + 1) if self._belongs(row)])

    def refresh(self, rows: Sequence[int]) -> None:
        """Photos of the review stand elsewhere now, or look different."""
        shown = self._positions(rows)
        leaving = {row for row in shown if not self._belongs(row)}
        staying = [row for row in shown if row not in leaving]
        if leaving:
            self._remove([shown[row] for row in leaving])
            shown = self._positions(staying)
        if self._where is not None:
            new = [row for row in dict.fromkeys(rows) if row not in shown and row not in leaving]
            if self._insert([row for row in new if self._belongs(row)]):
                shown = self._positions(staying)
        self._repaint([shown[row] for row in staying])

    def show_twins(self, twins: Mapping[int, tuple[int, ...]]) -> None:
        """Mark photos that are nearly the same: each row of the review that has some, with all of them."""
        if twins != self._twins:
            self._twins = twins
            if self._rows:
                self.dataChanged.emit(self.index(0), self.index(len(self._rows) - 1))

    # --- Qt's questions

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return self.title(row)
        if role == Qt.ItemDataRole.ToolTipRole:
            return self.tip(row)
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.AccessibleDescriptionRole):
            return self.spoken(row)
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        usual = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren
        if self._decidable(self._rows[index.row()]):
            return usual | Qt.ItemFlag.ItemIsDragEnabled
        return usual

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        return rows_to_mime(self.review_rows(indexes))

    # --- words for a row

    def photo(self, row: int) -> Photo:
        """The photo at a row of the review."""
        return self._review.photos[row]

    def title(self, row: int) -> str:
        """The line under a tile: category, "None of these", "Waiting", or the name of an unread file."""
        standing = self._review.standing(row)
        if standing.place is Place.WAITING:
            return self.tr("Waiting")
        if standing.place is Place.UNREAD:
            return self._review.photos[row].path.name
        return self._title(standing.category) if standing.category else self.tr("None of these")

    def mark(self, row: int) -> Mark | None:
        """The mark under a tile, if there is anything to mark."""
        standing = self._review.standing(row)
        if standing.place in (Place.WAITING, Place.UNREAD):
            return None
        return mark_of(standing, self._review.threshold)

    def why(self, row: int) -> str:
        """Why a photo could not be read; empty for all others."""
        reading = self._review.reading(row)
        return spoken(reading.problem.what) if isinstance(reading, Failure) else ""

    def tip(self, row: int) -> str:
        """The tooltip: the file, and how sure in numbers."""
        name, standing, mark = self._review.photos[row].path.name, self._review.standing(row), self.mark(row)
        if mark is None or standing.by_hand or not standing.category:
            return "\n".join(filter(None, (name, self.why(row), self._same_as(row))))
        hundred = int(standing.confidence * 100)
        sure = self.tr("{category}, sure as {count} in 100").format(
            category=self._title(standing.category), count=hundred
        )
        return "\n".join(filter(None, (name, sure, self._same_as(row))))

    def spoken(self, row: int) -> str:
        """What a screen reader says of a tile: file, category, how sure."""
        mark = self.mark(row)
        sure = mark.word if mark else self.why(row)
        parts = (self._review.photos[row].path.name, self.title(row), sure, self._same_as(row))
        return ", ".join(dict.fromkeys(filter(None, parts)))

    def has_twin(self, row: int) -> bool:
        """Whether another photo is nearly the same."""
        return row in self._twins

    def _same_as(self, row: int) -> str:
        """Which photo is nearly the same, in words; empty where none is."""
        others = [each for each in self._twins.get(row, ()) if each != row]
        if not others:
            return ""
        own, other = (self._review.photos[each].path for each in (row, others[0]))
        name = other.name if other.name != own.name else "/".join(other.parts[-2:])
        if len(others) == 1:
            return self.tr("Looks the same as {name}").format(name=name)
        return self.tr("Looks the same as {name} and %Ln others", "", len(others) - 1).format(name=name)

    # --- inside

    def _decidable(self, row: int) -> bool:
        return self._review.standing(row).place not in (Place.WAITING, Place.UNREAD)

    def _belongs(self, row: int) -> bool:
        if self._search and self._search.casefold() not in self._known_names()[row]:
            return False
        if self._where is None:
            return True
        standing = self._review.standing(row)
        if isinstance(self._where, Place):
            return standing.place is self._where
        return standing.place is Place.FILED and standing.category == self._where

    def _known_names(self) -> list[str]:
        for photo in self._review.photos[len(self._names) :]:
            name = photo.path.name
            self._names.append(name.casefold())
            self._name_keys.append(natural(name))
        return self._names

    def _all_by_name(self) -> list[int]:
        """All rows of the review as their names sort: kept, so that a search need not sort them again."""
        count = len(self._known_names())
        if len(self._by_name) != count:
            self._by_name = sorted(range(count), key=self._name_keys.__getitem__)
        return self._by_name

    @property
    def _as_found(self) -> bool:
        """Whether rows stand in the order of the review, so that they are their own keys."""
        return self._order is Order.FOUND and self._where is not Place.LOOK

    def _positions(self, rows: Iterable[int]) -> dict[int, int]:
        """Where these rows of the review stand in this list, those that do."""
        if self._keys is not None:
            wanted = set(rows)
            return {row: position for position, row in enumerate(self._rows) if row in wanted}
        found = {row: bisect_left(self._rows, row) for row in rows}
        count = len(self._rows)
        return {row: at for row, at in found.items() if at < count and self._rows[at] == row}

    def _key(self, row: int) -> _Key:
        if self._where is Place.LOOK and self._order is Order.FOUND:
            # Most useful first; those that come later go to the end, so that nothing jumps under the eye.
            return (self._useful.get(row, len(self._review.photos)), row)
        photo = self._review.photos[row]
        if self._order is Order.NAME:
            return (self._name_keys[row], row)
        if self._order is Order.NEWEST:
            return (-photo.identity.mtime_ns, row)
        if self._order is Order.LEAST_SURE:
            return (_sureness(self._review, row), row)
        return (row,)

    def _rebuild(self) -> None:
        self.beginResetModel()
        rows: Sequence[int] = range(len(self._review.photos))
        if self._where is not None:
            rows = self._review.rows(self._where)
        if self._order is Order.NAME:
            rows = _in_order(self._all_by_name(), rows)
        if self._search:
            names, wanted = self._known_names(), self._search.casefold()
            rows = [row for row in rows if wanted in names[row]]
        self._sort(rows)
        self.endResetModel()

    def _sort(self, rows: Sequence[int]) -> None:
        look = self._where is Place.LOOK
        self._useful = {row: nth for nth, row in enumerate(self._review.look_rows())} if look else {}
        if self._as_found:
            self._keys, self._rows = None, list(rows)
            return
        if self._order is Order.NAME:
            self._keys, self._rows = [(self._name_keys[row], row) for row in rows], list(rows)
            return
        keyed = sorted((self._key(row), row) for row in rows)
        self._keys = [key for key, _ in keyed]
        self._rows = [row for _, row in keyed]

    def _insert(self, rows: Sequence[int]) -> bool:
        """Take in rows that belong here; returns whether others have moved."""
        if self._keys is None:
            new: list[tuple[_Key, int]] = [((row,), row) for row in sorted(rows)]
            inner = bisect_left(new, ((self._rows[-1],),)) if self._rows else 0
        else:
            new = sorted((self._key(row), row) for row in rows)
            inner = bisect_left(new, (self._keys[-1],)) if self._keys else 0
        if inner > FEW:
            self._rebuild()
            return True
        for key, row in new[:inner]:
            at = bisect_left(self._rows, row) if self._keys is None else bisect_left(self._keys, key)
            self._insert_at(at, [(key, row)])
        if new[inner:]:
            self._insert_at(len(self._rows), new[inner:])
        return inner > 0

    def _insert_at(self, position: int, keyed: list[tuple[_Key, int]]) -> None:
        self.beginInsertRows(QModelIndex(), position, position + len(keyed) - 1)
        if self._keys is not None:
            self._keys[position:position] = [key for key, _ in keyed]
        self._rows[position:position] = [row for _, row in keyed]
        self.endInsertRows()

    def _remove(self, positions: Sequence[int]) -> None:
        runs = list(_runs(sorted(positions)))
        if len(runs) > FEW:
            self._rebuild()
            return
        for first, last in reversed(runs):
            self.beginRemoveRows(QModelIndex(), first, last)
            del self._rows[first : last + 1]
            if self._keys is not None:
                del self._keys[first : last + 1]
            self.endRemoveRows()

    def _repaint(self, positions: Sequence[int]) -> None:
        for first, last in _runs(sorted(positions)):
            self.dataChanged.emit(self.index(first), self.index(last))


def _sureness(review: Review, row: int) -> float:
    standing = review.standing(row)
    if standing.place in (Place.WAITING, Place.UNREAD):
        return 3.0
    return 2.0 if standing.by_hand else standing.confidence


def _in_order(every: Sequence[int], rows: Sequence[int]) -> Sequence[int]:
    """These rows in the order in which all of them stand."""
    if len(rows) == len(every):
        return every
    wanted = set(rows)
    return [row for row in every if row in wanted]


def _runs(positions: Sequence[int]) -> Iterable[tuple[int, int]]:
    start = 0
    for at, position in enumerate(positions):
        if at + 1 == len(positions) or positions[at + 1] != position + 1:
            yield positions[start], position
            start = at + 1
