"""Settings: what the person set once, kept as JSON in the data folder."""

from __future__ import annotations

import contextlib
import json
import os
from dataclasses import asdict, dataclass, field, fields
from pathlib import Path
from typing import Any

from wardrobe_desktop.core.device import DEVICES, Device
from wardrobe_desktop.core.errors import WardrobeError
from wardrobe_desktop.core.paths import data_dir
from wardrobe_desktop.core.pattern import Pattern
from wardrobe_desktop.core.sentence import say


@dataclass
class Settings:
    """Every setting with its default.

    ``language``: a code such as ``de``, empty for the system's; ``theme``: auto, light or dark;
    ``folder_names``: the person's own words by category id; ``threshold``: how sure is sure (0 to 1), None
    for the model's own; ``device``: auto, cpu or cuda; ``destination``: the folder of the last sort;
    ``model``: the model file that was chosen, empty for the built-in one; ``model_missed``: the one of which
    the person was told that it cannot be used; ``text_size``: in hundredths of the system's; ``window``: its
    place and size in Qt's own form (base64); ``last_folder``: where photos were chosen last;
    ``category_order`` and ``hidden_categories``: ids, as the person arranged the list of categories;
    ``pattern``: which folders a sort in the window makes (see Pattern); ``last_photos``: the folders and
    photos that were gone through last, ``last_left``: how many of them were left to look at, -1 if not known.
    """

    language: str = ""
    theme: str = "auto"
    folder_names: dict[str, str] = field(default_factory=dict)
    threshold: float | None = None
    device: Device = "auto"
    destination: str = ""
    model: str = ""
    model_missed: str = ""
    text_size: int = 100
    window: str = ""
    last_folder: str = ""
    category_order: list[str] = field(default_factory=list)
    hidden_categories: list[str] = field(default_factory=list)
    pattern: str = Pattern.CATEGORY.value
    last_photos: list[str] = field(default_factory=list)
    last_left: int = -1


def load_settings(path: Path | None = None) -> Settings:
    """Read the settings. What is missing, damaged or makes no sense takes its default; raises nothing."""
    try:
        kept = json.loads((path or _place()).read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError):
        kept = None
    settings = Settings()
    if isinstance(kept, dict):
        if isinstance(one := kept.get("last_photos"), str):
            kept["last_photos"] = [one] if one else []  # earlier versions kept one folder only
        for each in fields(Settings):
            if each.name in kept and _makes_sense(each.name, kept[each.name]):
                setattr(settings, each.name, kept[each.name])
    return settings


def save_settings(settings: Settings, path: Path | None = None) -> None:
    """Write the settings, whole or not at all. Raises WardrobeError when the disk refuses."""
    place = path or _place()
    unfinished = place.with_name(f"{place.name}.{os.getpid()}.part")
    try:
        unfinished.write_text(json.dumps(asdict(settings), indent=1), encoding="utf-8")
        unfinished.replace(place)
    except OSError as error:
        with contextlib.suppress(OSError):
            unfinished.unlink()
        raise WardrobeError(
            say(
                "The settings cannot be kept in {place} ({reason}). Check that you may write there.",
                place=place,
                reason=error.strerror,
            )
        ) from error


def _place() -> Path:
    return data_dir() / "settings.json"


def _makes_sense(name: str, value: Any) -> bool:
    if name == "theme":
        return value in ("auto", "light", "dark")
    if name == "pattern":
        return value in {pattern.value for pattern in Pattern}
    if name == "device":
        return value in DEVICES
    if name == "threshold":
        return value is None or (type(value) in (int, float) and 0 <= value <= 1)
    if name == "last_left":
        return type(value) is int and value >= -1
    if name == "text_size":
        return type(value) is int and 100 <= value <= 200
    if name in ("category_order", "hidden_categories", "last_photos"):
        return isinstance(value, list) and all(isinstance(each, str) for each in value)
    if name == "folder_names":
        return isinstance(value, dict) and all(
            isinstance(word, str) and word.strip() for word in value.values()
        )
    return isinstance(value, str)
