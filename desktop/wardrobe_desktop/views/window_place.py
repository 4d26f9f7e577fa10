"""Where the window was and how large, kept from one start to the next."""

from __future__ import annotations

import contextlib
from dataclasses import replace

from PySide6.QtCore import QByteArray
from PySide6.QtWidgets import QWidget

from wardrobe_desktop.core.errors import WardrobeError
from wardrobe_desktop.core.settings import load_settings, save_settings


def restore_place(window: QWidget) -> None:
    """Put the window where it was; Qt brings it back onto a screen that is there now."""
    kept = load_settings().window
    if kept:
        window.restoreGeometry(QByteArray.fromBase64(kept.encode()))


def keep_place(window: QWidget) -> None:
    """Keep where it is. A disk that refuses costs nothing else."""
    now = bytes(window.saveGeometry().toBase64().data()).decode()
    with contextlib.suppress(WardrobeError):
        save_settings(replace(load_settings(), window=now))
