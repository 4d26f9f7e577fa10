"""PlanTree: what a sort will do, as folders with counts, and inside them the names that have to change."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum, IntEnum

from PySide6.QtCore import QAbstractItemModel, QCoreApplication, QModelIndex, QPersistentModelIndex, Qt

from wardrobe_desktop.core.plan import Move, SortPlan

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


@dataclass(frozen=True, slots=True)
class _Folder:
    name: str
    moves: tuple[Move, ...]
    renamed: tuple[Move, ...]
    already: int

    def notes(self) -> list[str]:
        """The grey lines under the changed names."""
        kept = len(self.moves) - len(self.renamed)
        lines = []
        if kept and self.renamed:
            lines.append(_tr("%Ln more keep their names", kept))
        elif kept:
            lines.append(_tr("All %Ln keep their names", kept) if kept > 1 else _tr("It keeps its name"))
        if self.already:
            lines.append(_tr("%Ln are in this folder already", self.already))
        return lines


def _folders(plan: SortPlan, order: Sequence[str]) -> list[_Folder]:
    by_folder: dict[str, list[Move]] = {}
    for move in plan.moves:
        by_folder.setdefault(move.folder, []).append(move)
    already: dict[str, int] = {}
    for _, target in plan.already_there:
        already[target.parent.name] = already.get(target.parent.name, 0) + 1
    place = {name: index for index, name in enumerate(order)}
    names = sorted(by_folder.keys() | already.keys(), key=lambda name: (place.get(name, len(place)), name))
    return [
        _Folder(name, tuple(moves), tuple(move for move in moves if move.renamed), already.get(name, 0))
        for name in names
        for moves in [by_folder.get(name, [])]
    ]


class PlanTree(QAbstractItemModel):
    """Two levels, one column; the delegate lays a row out. Folders come in the order of the categories."""

    def __init__(self, order: Sequence[str] = (), parent: QAbstractItemModel | None = None) -> None:
        super().__init__(parent)
        self._order = tuple(order)
        self._folders: list[_Folder] = []

    def order_by(self, names: Sequence[str]) -> None:
        """Let folders with these names come first, in this order; it holds from the next plan on."""
        self._order = tuple(names)

    def show_plan(self, plan: SortPlan | None) -> None:
        """Show another plan, or nothing."""
        self.beginResetModel()
        self._folders = _folders(plan, self._order) if plan else []
        self.endResetModel()

    def first_clash(self) -> int | None:
        """The first folder in which a name has to change: the one worth unfolding at once."""
        return next((row for row, folder in enumerate(self._folders) if folder.renamed), None)

    def index(self, row: int, column: int, parent: Index | None = None) -> QModelIndex:
        """Folders carry internal id 0, their children the number of their folder plus one."""
        above = parent if parent is not None else QModelIndex()
        if not self.hasIndex(row, column, above):
            return QModelIndex()
        return self.createIndex(row, column, above.row() + 1 if above.isValid() else 0)

    def parent(self, child: Index | None = None) -> QModelIndex:  # type: ignore[override]
        """The folder of a child row."""
        if child is None or not child.isValid() or child.internalId() == 0:
            return QModelIndex()
        return self.createIndex(int(child.internalId()) - 1, 0, 0)

    def rowCount(self, parent: Index | None = None) -> int:
        """Folders at the top; changed names and notes inside."""
        if parent is None or not parent.isValid():
            return len(self._folders)
        if parent.internalId() != 0:
            return 0
        folder = self._folders[parent.row()]
        return len(folder.renamed) + len(folder.notes())

    def columnCount(self, parent: Index | None = None) -> int:
        """Always one."""
        return 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Roles as in PlanRole; the plain text of a row for Qt and for screen readers."""
        if not index.isValid():
            return None
        if index.internalId() == 0:
            return self._folder_data(self._folders[index.row()], role)
        return self._child_data(self._folders[int(index.internalId()) - 1], index.row(), role)

    def _folder_data(self, folder: _Folder, role: int) -> object:
        note = _tr("%Ln names already taken", len(folder.renamed)) if folder.renamed else ""
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
        if row >= len(folder.renamed):
            return self._note_data(folder.notes()[row - len(folder.renamed)], role)
        step = folder.renamed[row].steps[0]
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
                return str(step.source)
        return None

    def _note_data(self, note: str, role: int) -> object:
        if role == PlanRole.KIND:
            return RowKind.NOTE
        if role in (PlanRole.NAME, Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return note
        return None
