"""SideMenu: what can be done with a category in the list, and which hidden ones can be shown again."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from wardrobe_desktop.workers.arrangement import Arrangement


class SideMenu(QMenu):
    """Made when it is asked for. ``category`` empty: only what is hidden can be shown again."""

    def __init__(
        self, arrangement: Arrangement, category: str, rename: Callable[[], None], parent: QWidget
    ) -> None:
        """``rename`` lets the person type another name in the list."""
        super().__init__(parent)
        self._arrangement = arrangement
        self.setAccessibleName(self.tr("Category"))
        if category:
            self._offer_acts(category, rename)
        for each in arrangement.hidden():
            words = self.tr("Show {category} again").format(category=each.name)
            self._offer(words, partial(arrangement.show_again, each.id))

    def _offer_acts(self, category: str, rename: Callable[[], None]) -> None:
        shown = [each.id for each in self._arrangement.shown()]
        self._offer(self.tr("Rename"), rename, "F2")
        hide = self._offer(self.tr("Hide"), partial(self._arrangement.hide, category))
        hide.setEnabled(len(shown) > 1)
        self.addSeparator()
        up = self._offer(self.tr("Up"), partial(self._arrangement.step, category, False), "Alt+Up")
        up.setEnabled(category != shown[0])
        down = self._offer(self.tr("Down"), partial(self._arrangement.step, category, True), "Alt+Down")
        down.setEnabled(category != shown[-1])
        if self._arrangement.hidden():
            self.addSeparator()

    def _offer(self, words: str, act: Callable[[], None], key: str = "") -> QAction:
        action = self.addAction(words.replace("&", "&&"))
        if key:
            action.setShortcut(QKeySequence(key))
            action.setShortcutVisibleInContextMenu(True)
        action.triggered.connect(lambda _checked=False: act())
        return action
