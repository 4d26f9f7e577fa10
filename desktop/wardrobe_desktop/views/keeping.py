"""Keeping a setting: on disk at once, and said where the disk refuses."""

from __future__ import annotations

from wardrobe_desktop.core.errors import WardrobeError
from wardrobe_desktop.core.settings import Settings, save_settings
from wardrobe_desktop.spoken import spoken
from wardrobe_desktop.workers.desk import Desk


def keep(desk: Desk, settings: Settings) -> bool:
    """Write the settings; where that cannot be, say so over the page. Returns whether they are written."""
    try:
        save_settings(settings)
    except WardrobeError as error:
        desk.noticed.emit(spoken(error))
        return False
    return True
