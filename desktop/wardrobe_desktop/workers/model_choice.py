"""ModelChoice: takes another model file into use, once it was seen to run here."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from wardrobe_desktop.core.errors import WardrobeError
from wardrobe_desktop.core.settings import load_settings, save_settings
from wardrobe_desktop.spoken import spoken
from wardrobe_desktop.workers.desk import Desk
from wardrobe_desktop.workers.opening import check_model


class ModelChoice(QObject):
    """Each ``choose`` ends in ``accepted()``, with the choice kept on disk, or in ``refused(sentence)``."""

    accepted = Signal()
    refused = Signal(str)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._path = ""
        self.checking = False

    def choose(self, path: Path | None) -> None:
        """Use the file at ``path``, or with None the built-in one."""
        if self.checking:
            return
        self._path = "" if path is None else str(path.absolute())
        if path is None:
            # That one was checked when the program was built; where it is damaged, the next start says so.
            self._keep()
            return
        self.checking = True
        task = self._desk.read_task(lambda _stop, _progress: check_model(path))
        task.succeeded.connect(self._checked)
        task.failed.connect(self._refuse)
        task.start()

    def _checked(self, _nothing: object) -> None:
        self.checking = False
        self._keep()

    def _keep(self) -> None:
        # How sure is sure was set by what the other file had measured.
        kept = replace(load_settings(), model=self._path, model_missed="", threshold=None)
        try:
            save_settings(kept)
        except WardrobeError as error:
            self._refuse(spoken(error))
        else:
            self.accepted.emit()

    def _refuse(self, sentence: str) -> None:
        self.checking = False
        self.refused.emit(sentence)
