"""Choosing photos in the system's own dialogs, beginning where it was done last."""

from __future__ import annotations

import contextlib
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

from wardrobe_desktop.core.errors import WardrobeError
from wardrobe_desktop.core.settings import load_settings, save_settings


def ask_for_folder(parent: QWidget) -> list[Path]:
    """The folder that the person chose; nothing where they thought better of it."""
    title = parent.tr("Choose a folder with photos")
    name = QFileDialog.getExistingDirectory(parent, title, _beginning())
    return _remembered([Path(name)] if name else [])


def ask_for_photos(parent: QWidget) -> list[Path]:
    """The photos that the person chose."""
    names, _ = QFileDialog.getOpenFileNames(parent, parent.tr("Choose photos"), _beginning())
    return _remembered([Path(name) for name in names])


def _beginning() -> str:
    last = load_settings().last_folder
    if last and Path(last).is_dir():
        return last
    pictures = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.PicturesLocation)
    return pictures if pictures and Path(pictures).is_dir() else str(Path.home())


def _remembered(paths: list[Path]) -> list[Path]:
    if paths:
        # A disk that refuses costs a longer way through the dialog next time.
        with contextlib.suppress(WardrobeError):
            save_settings(replace(load_settings(), last_folder=str(paths[0].parent)))
    return paths
