"""What is said where no photo was found."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLocale

from wardrobe_desktop.core.scan import ScanResult

NAMED = 3
"""So many folders are named at most in a sentence."""


def _tr(text: str) -> str:
    return QCoreApplication.translate("Desk", text)


def nothing_in(paths: Sequence[Path], result: ScanResult) -> str:
    """Why there is nothing to show of these paths, and what to do."""
    if result.passed_over:
        names = QLocale().createSeparatedList([folder.name for folder in result.passed_over[:NAMED]])
        sentence = _tr(
            "There are no photos there but those sorted earlier ({folders}). To look through such a folder "
            "again, add it by itself."
        )
        return sentence.format(folders=names)
    if len(paths) == 1:
        name = paths[0].name or str(paths[0])
        return _tr("There are no photos in “{name}”. Choose another folder.").format(name=name)
    return _tr("There are no photos in what you added. Choose another folder.")
