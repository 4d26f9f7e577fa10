"""The question before the window closes while files are on their way."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtWidgets import QMessageBox, QWidget

from wardrobe_desktop.views.parts.buttons import Button
from wardrobe_desktop.workers.desk import Desk

LOOK_MS = 100
"""So often it is looked whether files are still on their way: the question goes as soon as none is."""


def _tr(text: str) -> str:
    return QCoreApplication.translate("SortPage", text)


def may_close(desk: Desk, parent: QWidget) -> bool:
    """Whether the window may go: while files are on their way the person is asked, and a yes stops them.

    When the last one arrives while the person is still asked, the question goes, and the window stays: it
    tells then how it ended.
    """
    if not desk.busy_with_files:
        return True
    box = QMessageBox(parent)
    box.setText(_tr("Photos are still on their way."))
    box.setInformativeText(
        _tr("If you close now, the rest stays where it is. You can finish or put back when you return.")
    )
    close, stay = Button(_tr("Close now")), Button(_tr("Keep going"), kind="primary")
    box.addButton(close, QMessageBox.ButtonRole.DestructiveRole)
    box.addButton(stay, QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(stay)
    box.setEscapeButton(stay)
    look = QTimer(box, interval=LOOK_MS)
    look.timeout.connect(lambda: None if desk.busy_with_files else stay.click())
    look.start()
    box.exec()
    # What was pressed in the moment in which the last photo arrived is still what the person wants.
    return box.clickedButton() is close
