"""Farewell: what is told of a category that was forgotten, once it is known where its photos went."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale, QObject

from wardrobe_desktop.views.whereabouts import whereabouts
from wardrobe_desktop.workers.desk import Desk


def _tr(text: str, count: int = -1) -> str:
    return QCoreApplication.translate("Farewell", text, "", count)


class Farewell(QObject):
    """Remembers what was forgotten until it is told, or until the next act, which may have undone it."""

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._name = ""
        self._rows: list[int] = []
        desk.teacher.forgot.connect(self._forgot)
        # Named slots, which end with this one: the desk may outlive it.
        desk.undo_stack.indexChanged.connect(self._is_over)
        desk.photosAdded.connect(self._is_over)

    def take(self) -> list[str]:
        """The sentences, once; none where nothing was forgotten. Ask when the teacher has settled."""
        name, rows = self._name, self._rows
        self._is_over()
        if not name:
            return []
        words = [_tr("“{name}” is forgotten.").format(name=name)]
        if rows:
            places = [
                _tr("{count} in {place}").format(count=QLocale().toString(count), place=place)
                for place, count in whereabouts(self._desk, rows).most_common()
            ]
            moved = _tr("Its %Ln photos are elsewhere now: {places}.", len(rows))
            words.append(moved.format(places=", ".join(places)))
        return words

    def _forgot(self, name: str, rows: list[int]) -> None:
        self._name, self._rows = name, rows

    def _is_over(self, *_news: int) -> None:
        self._name, self._rows = "", []
