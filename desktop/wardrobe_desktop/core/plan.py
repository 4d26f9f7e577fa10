"""SortPlan and Move: every file operation that a sort will do, settled before the first file is touched."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from pathlib import Path

from wardrobe_desktop.core.photo import Photo


class Mode(Enum):
    """What happens to the originals."""

    COPY = "copy"
    MOVE = "move"


class Stays(Enum):
    """Why a photo is not part of the sort."""

    LOOK = "look"
    NONE_OF_THESE = "none-of-these"
    FAILED = "failed"
    WAITING = "waiting"


@dataclass(frozen=True, slots=True)
class Filing:
    """Where one photo should go: the name of a folder below the destination, or why it stays where it is."""

    photo: Photo
    folder: str | None
    stays: Stays | None = None
