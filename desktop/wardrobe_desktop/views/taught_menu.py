"""What else the menu of a taught category offers: show it more photos, join it into another, forget it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMenu

from wardrobe_desktop.workers.desk import Desk


def add_taught_acts(menu: QMenu, desk: Desk, category: str, show_more: Callable[[str], object]) -> None:
    """Add them to ``menu``; nothing for a category that the model brought.

    ``show_more`` asks for more examples of a category, by id.
    """
    teacher = desk.teacher
    if not teacher.is_taught(category):
        return
    menu.addSeparator()
    more = menu.addAction(_tr("Show it more photos…"))
    more.triggered.connect(lambda _checked=False: show_more(category))
    others = [
        each for each in desk.arrangement.categories() if teacher.is_taught(each.id) and each.id != category
    ]
    if others:
        into = menu.addMenu(_tr("Join into"))
        for each in others:
            action = into.addAction(each.name.replace("&", "&&"))
            action.triggered.connect(partial(_join, desk, category, each.id))
    menu.addAction(_tr("Forget this category")).triggered.connect(partial(_forget, desk, category))


def _join(desk: Desk, category: str, into: str, _checked: bool = False) -> None:
    desk.teacher.join(category, into)


def _forget(desk: Desk, category: str, _checked: bool = False) -> None:
    desk.teacher.forget(category)


def _tr(text: str) -> str:
    return QCoreApplication.translate("TaughtMenu", text)
