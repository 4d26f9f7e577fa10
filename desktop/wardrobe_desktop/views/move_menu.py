"""MoveMenu: where photos can be moved to. Typing finds a category by its first letters."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QMenu, QWidget

from wardrobe_desktop.core.prediction import Category
from wardrobe_desktop.core.review import NONE_OF_THESE

FORGET_TYPED_MS = 1200


class MoveMenu(QMenu):
    """``chosen(category id or NONE_OF_THESE)``; ``newWanted()``: a category that is not there yet;
    ``garmentWanted()``: the other photos of this garment are to be shown.
    """

    chosen = Signal(str)
    newWanted = Signal()  # noqa: N815
    garmentWanted = Signal()  # noqa: N815

    def __init__(self, categories: Sequence[Category], parent: QWidget, more: int = 0) -> None:
        """``more``: so many other photos show the garment of the one that the menu is about."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAccessibleName(self.tr("Move to"))
        self._typed = ""
        self._forget = QTimer(self, singleShot=True, interval=FORGET_TYPED_MS)
        self._forget.timeout.connect(self._forget_typed)
        for category in categories:
            self._offer(category.name, category.id)
        self.addSeparator()
        self._offer(self.tr("None of these"), NONE_OF_THESE)
        self.addAction(self.tr("New category…")).triggered.connect(lambda: self.newWanted.emit())
        if more:
            self.addSeparator()
            show = self.addAction(self.tr("Show %Ln more of this garment", "", more))
            show.triggered.connect(lambda: self.garmentWanted.emit())

    def _offer(self, name: str, choice: str) -> None:
        # An ampersand in a name is a letter here, not the mark of a key.
        action = self.addAction(name.replace("&", "&&"))
        action.setData(choice)
        action.triggered.connect(lambda: self.chosen.emit(choice))

    def open_above(self, corner: QPoint) -> None:
        """Open with the lower left corner there."""
        self.popup(corner - QPoint(0, self.sizeHint().height() + 4))
        self.setActiveAction(self.actions()[0])

    def open_at(self, corner: QPoint) -> None:
        """Open with the upper left corner there."""
        self.popup(corner)
        self.setActiveAction(self.actions()[0])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        text = event.text()
        if (
            text.isprintable()
            and text.strip()
            and not event.modifiers() & Qt.KeyboardModifier.ControlModifier
        ):
            self._find(self._typed + text.casefold()) or self._find(text.casefold())
            return
        super().keyPressEvent(event)

    def _find(self, typed: str) -> bool:
        for action in self.actions():
            if action.text().casefold().startswith(typed):
                self._typed = typed
                self._forget.start()
                self.setActiveAction(action)
                return True
        return False

    def _forget_typed(self) -> None:
        self._typed = ""
