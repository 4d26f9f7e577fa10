"""LookKeys: the keys of "Have a look", and the letters of the categories among them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

Act = Callable[[], object]


class LookKeys:
    """They hold while the focus is on ``page`` or in it."""

    def __init__(self, page: QWidget) -> None:
        self._page = page
        self._letters: list[QShortcut] = []

    def add(self, key: str, act: Act) -> QShortcut:
        """Let a key do something."""
        shortcut = QShortcut(QKeySequence(key), self._page)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        # An answer that is held down would run through photos that nobody has seen.
        shortcut.setAutoRepeat(key in ("+", "=", "-"))
        shortcut.activated.connect(act)
        return shortcut

    def add_letter(self, letter: str, act: Act) -> list[QShortcut]:
        """The same for a letter. Keys are drawn as capitals, so a capital is the same answer."""
        return [self.add(key, act) for key in (letter, f"Shift+{letter}")]

    def set_categories(self, letters: Mapping[str, str], choose: Callable[[str], object]) -> None:
        """These are the letters of the categories (by id) now; one without a letter has an empty one."""
        for shortcut in self._letters:
            shortcut.setEnabled(False)
            shortcut.deleteLater()
        self._letters = [
            shortcut
            for category, letter in letters.items()
            if letter
            for shortcut in self.add_letter(letter, partial(choose, category))
        ]
