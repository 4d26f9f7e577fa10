"""PlanTree: what a sort will do, as folders with counts, and inside them the names that have to change."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import Enum, IntEnum

from PySide6.QtCore import QAbstractItemModel, QCoreApplication, QModelIndex, QPersistentModelIndex, Qt

from wardrobe_desktop.core.plan import Move, SortPlan, category_of

Index = QModelIndex | QPersistentModelIndex


def _tr(text: str, count: int = -1) -> str:
    return QCoreApplication.translate("PlanTree", text, "", count)


class RowKind(Enum):
    """What a row of the tree is about."""

    FOLDER = "folder"
    RENAMED = "renamed"
    NOTE = "note"


class PlanRole(IntEnum):
    """What the delegate asks for, beyond Qt's own roles."""

    KIND = Qt.ItemDataRole.UserRole + 1
    NAME = Qt.ItemDataRole.UserRole + 2
    NEW_NAME = Qt.ItemDataRole.UserRole + 3
    NOTE = Qt.ItemDataRole.UserRole + 4
    COUNT = Qt.ItemDataRole.UserRole + 5
    SIZE = Qt.ItemDataRole.UserRole + 6
    COVER = Qt.ItemDataRole.UserRole + 7


@dataclass(slots=True)
class _Folder:
    """``moves`` and ``renamed`` with those in the folders inside it; ``inside``: their numbers; ``here``: how
    many moves without those, ``listed``: which of them get another name. ``row``: its own, in the folder
    ``above``, a number too (-1: none).
    """

    name: str
    moves: list[Move] = field(default_factory=list)
    already: int = 0
    inside: list[int] = field(default_factory=list)
    above: int = -1
    row: int = 0
    renamed: list[Move] = field(default_factory=list)
    here: int = 0
    listed: list[Move] = field(default_factory=list)

    def clashes(self) -> str:
        """How many names have to change, and why: taken by another file, by another photo of the sort, or not
        allowed on the drive.
        """
        respelled = sum(move.respelled for move in self.renamed)
        shared = sum(move.shared for move in self.renamed)
        taken = len(self.renamed) - respelled - shared
        parts = [_tr("%Ln names already taken", taken)] if taken else []
        parts += [_tr("%Ln repeated names", shared)] if shared else []
        parts += [_tr("%Ln names not allowed on that drive", respelled)] if respelled else []
        return " · ".join(parts)

    def notes(self) -> list[str]:
        """The grey lines under the changed names."""
        kept = self.here - len(self.listed)
        lines = []
        if kept and self.listed:
            lines.append(_tr("%Ln more keep their names", kept))
        elif kept:
            lines.append(_tr("All %Ln keep their names", kept) if kept > 1 else _tr("It keeps its name"))
        if self.already:
            lines.append(_tr("%Ln are in this folder already", self.already))
        return lines


class _Shelf:
    """All folders of a plan by their numbers; ``top``: those that lie in no other, in their order."""

    def __init__(self, plan: SortPlan | None = None, order: Sequence[str] = ()) -> None:
        self.folders: list[_Folder] = []
        self._numbers: dict[str, int] = {}
        if plan is not None:
            self._fill(plan)
        place = {name: index for index, name in enumerate(order)}
        self.top = [number for number, each in enumerate(self.folders) if each.above < 0]
        self.top.sort(key=lambda n: (place.get(self.folders[n].name, len(place)), self.folders[n].name))
        for row, number in enumerate(self.top):
            self.folders[number].row = row
            self._order_inside(self.folders[number].inside)

    def _fill(self, plan: SortPlan) -> None:
        for move in plan.moves:
            way = self._on_the_way_to(move.folder)
            for folder in way:
                folder.moves.append(move)
                if move.renamed:
                    folder.renamed.append(move)
            way[-1].here += 1
            if move.renamed:
                way[-1].listed.append(move)
        for _, target in plan.already_there:
            # Folders into which nothing goes are no news.
            number = self._numbers.get(plan.folder_of(target))
            if number is not None:
                self.folders[number].already += 1

    def _on_the_way_to(self, path: str) -> list[_Folder]:
        """The category's folder, and the one inside it where the path leads further."""
        category = category_of(path)
        names = [category] if path == category else [category, path]
        return [self.folders[self._number(name)] for name in names]

    def _number(self, path: str) -> int:
        if path not in self._numbers:
            category, _, rest = path.partition("/")
            above = self._number(category) if rest else -1
            self._numbers[path] = number = len(self.folders)
            self.folders.append(_Folder(rest or category, above=above))
            if above >= 0:
                self.folders[above].inside.append(number)
        return self._numbers[path]

    def _order_inside(self, numbers: list[int]) -> None:
        numbers.sort(key=lambda number: self.folders[number].name)
        for row, number in enumerate(numbers):
            self.folders[number].row = row


class PlanTree(QAbstractItemModel):
    """One column; the delegate lays a row out. Folders come in the order of the categories, years and kinds
    inside in their own; names and notes are in the folders that hold the photos.
    """

    def __init__(self, order: Sequence[str] = (), parent: QAbstractItemModel | None = None) -> None:
        super().__init__(parent)
        self._order = tuple(order)
        self._shelf = _Shelf()

    def order_by(self, names: Sequence[str]) -> None:
        """Let folders with these names come first, in this order; it holds from the next plan on."""
        self._order = tuple(names)

    def show_plan(self, plan: SortPlan | None) -> None:
        """Show another plan, or nothing."""
        self.beginResetModel()
        self._shelf = _Shelf(plan, self._order)
        self.endResetModel()

    def first_clash(self) -> QModelIndex:
        """The first folder in which a name has to change: the one worth unfolding at once."""
        for number in self._shelf.top:
            for each in [*self._shelf.folders[number].inside, number]:
                if self._shelf.folders[each].listed:
                    return self._index_of(each)
        return QModelIndex()

    def index(self, row: int, column: int, parent: Index | None = None) -> QModelIndex:
        """The internal id is the number of the folder that the row lies in plus one, 0 at the top."""
        above = parent if parent is not None else QModelIndex()
        if not self.hasIndex(row, column, above):
            return QModelIndex()
        return self.createIndex(row, column, self._folder_at(above) + 1 if above.isValid() else 0)

    def parent(self, child: Index | None = None) -> QModelIndex:  # type: ignore[override]
        """The folder that a row lies in."""
        if child is None or not child.isValid() or child.internalId() == 0:
            return QModelIndex()
        return self._index_of(int(child.internalId()) - 1)

    def rowCount(self, parent: Index | None = None) -> int:
        """Folders at the top; folders, then changed names and notes, inside."""
        if parent is None or not parent.isValid():
            return len(self._shelf.top)
        number = self._folder_at(parent)
        if number < 0:
            return 0
        folder = self._shelf.folders[number]
        return len(folder.inside) + len(folder.listed) + len(folder.notes())

    def columnCount(self, parent: Index | None = None) -> int:
        """Always one."""
        return 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Roles as in PlanRole; the plain text of a row for Qt and for screen readers."""
        if not index.isValid():
            return None
        number = self._folder_at(index)
        if number >= 0:
            return self._folder_data(self._shelf.folders[number], role)
        folder = self._shelf.folders[int(index.internalId()) - 1]
        return self._child_data(folder, index.row() - len(folder.inside), role)

    def _folder_at(self, index: Index) -> int:
        """The number of the folder that a row stands for, -1 for a name or a note."""
        within = int(index.internalId()) - 1
        if within < 0:
            return self._shelf.top[index.row()]
        inside = self._shelf.folders[within].inside
        return inside[index.row()] if index.row() < len(inside) else -1

    def _index_of(self, number: int) -> QModelIndex:
        folder = self._shelf.folders[number]
        return self.createIndex(folder.row, 0, folder.above + 1)

    def _folder_data(self, folder: _Folder, role: int) -> object:
        note = folder.clashes()
        count = _tr("%Ln photos", len(folder.moves))
        match role:
            case PlanRole.KIND:
                return RowKind.FOLDER
            case PlanRole.NAME | Qt.ItemDataRole.DisplayRole:
                return folder.name
            case PlanRole.NOTE:
                return note
            case PlanRole.COUNT:
                return count
            case PlanRole.COVER:
                return folder.moves[0].steps[0].identity.digest if folder.moves else ""
            case Qt.ItemDataRole.ToolTipRole:
                return note or None
            case Qt.ItemDataRole.AccessibleTextRole:
                return ", ".join(part for part in (folder.name, count, note) if part)
        return None

    def _child_data(self, folder: _Folder, row: int, role: int) -> object:
        if row >= len(folder.listed):
            return self._note_data(folder.notes()[row - len(folder.listed)], role)
        move = folder.listed[row]
        step = move.steps[0]
        match role:
            case PlanRole.KIND:
                return RowKind.RENAMED
            case PlanRole.NAME:
                return step.source.name
            case PlanRole.NEW_NAME:
                return step.target.name
            case PlanRole.SIZE:
                return step.identity.size
            case Qt.ItemDataRole.DisplayRole:
                return f"{step.source.name} → {step.target.name}"
            case Qt.ItemDataRole.AccessibleTextRole:
                return _tr("{old} becomes {new}").format(old=step.source.name, new=step.target.name)
            case Qt.ItemDataRole.ToolTipRole:
                return f"{step.source}\n{_why(move)}"
        return None

    def _note_data(self, note: str, role: int) -> object:
        if role == PlanRole.KIND:
            return RowKind.NOTE
        if role in (PlanRole.NAME, Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return note
        return None


def _why(move: Move) -> str:
    """Why a name has to change."""
    if move.respelled:
        return _tr("That drive does not allow this name.")
    if move.shared:
        return _tr("Another of your photos has this name too.")
    return _tr("This name is already taken there.")
