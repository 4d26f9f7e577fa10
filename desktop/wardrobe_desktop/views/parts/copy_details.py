"""CopyDetails: beside a sentence about trouble, for a person who wants to ask somebody."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from wardrobe_desktop.views.parts.buttons import Button

SAID_MS = 2500


class CopyDetails(Button):
    """Puts what ``about()`` says, with versions and the last lines of the logbook, onto the clipboard."""

    def __init__(self, about: Callable[[], str], parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Copy details"), kind="link", parent=parent)
        self.setToolTip(self.tr("For somebody who can help. Nothing is sent anywhere."))
        self._about = about
        self._back = QTimer(self, interval=SAID_MS, singleShot=True)
        self._back.timeout.connect(lambda: self.setText(self.tr("Copy details")))
        self.clicked.connect(self._copy)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and hasattr(self, "_back"):
            self.setText(self.tr("Copy details"))

    def _copy(self) -> None:
        # Versions are looked up in files: not before they are asked for.
        from wardrobe_desktop.core.logbook import details

        QGuiApplication.clipboard().setText(details(self._about()))
        self.setText(self.tr("Copied"))
        self._back.start()
