"""ChosenModel: which model file looks at the photos, and why it is this one."""

from __future__ import annotations

import contextlib
import os
from dataclasses import dataclass, replace
from enum import Enum
from pathlib import Path

from wardrobe_desktop.core.errors import ModelFileError, WardrobeError
from wardrobe_desktop.core.model_file import ModelFile, read_model_file
from wardrobe_desktop.core.paths import model_path
from wardrobe_desktop.core.sentence import say
from wardrobe_desktop.core.settings import Settings, load_settings, save_settings


class Origin(Enum):
    """Where a model file comes from: with the program, from the settings, or named for this one run."""

    BUILT_IN = "built-in"
    CHOSEN = "chosen"
    NAMED = "named"


@dataclass(frozen=True)
class ChosenModel:
    """``missed``: why the file that the person chose is not used, in sentences; empty where it is.

    ``threshold``: the confidence (0 to 1) from which photos are filed without asking: the person's own where
    they set it for this model, otherwise the file's.
    """

    file: ModelFile
    origin: Origin
    missed: str = ""
    threshold: float = 1.0


def chosen_model(named: Path | None = None, settings: Settings | None = None) -> ChosenModel:
    """Read the model file that is to be used: the one named, or that of the settings, or the built-in one.

    A file from the settings that is gone or damaged gives way to the built-in one. Raises ModelFileError
    where the named file or the built-in one cannot be used.
    """
    if named is not None:
        file = read_model_file(named)
        return ChosenModel(file, Origin.NAMED, threshold=file.threshold)
    settings = settings or load_settings()
    missed = ""
    if settings.model:
        try:
            file = read_model_file(Path(settings.model))
            return ChosenModel(file, Origin.CHOSEN, threshold=_threshold(settings, file))
        except ModelFileError as error:
            missed = _missed(Path(settings.model), error)
    file = read_model_file(model_path())
    # What was set for another model says nothing about this one.
    threshold = file.threshold if missed else _threshold(settings, file)
    return ChosenModel(file, Origin.BUILT_IN, missed, threshold)


def keep_as_chosen(chosen: ChosenModel) -> ChosenModel:
    """A model that was named, from now on as the one of the settings."""
    # A disk that refuses means that it holds for this once only.
    with contextlib.suppress(WardrobeError):
        save_settings(replace(load_settings(), model=str(chosen.file.path), model_missed="", threshold=None))
    return replace(chosen, origin=Origin.CHOSEN)


def told_once(chosen: ChosenModel) -> str:
    """``chosen.missed`` for the window, the first time only; until the file has been there again."""
    settings = load_settings()
    told = settings.model if chosen.missed else ""
    if chosen.origin is Origin.NAMED or settings.model_missed == told:
        return ""
    # A disk that refuses means no more than being told once more.
    with contextlib.suppress(WardrobeError):
        save_settings(replace(settings, model_missed=told))
    return chosen.missed


def _threshold(settings: Settings, file: ModelFile) -> float:
    return file.threshold if settings.threshold is None else float(settings.threshold)


def _missed(path: Path, error: ModelFileError) -> str:
    if not os.path.lexists(path):
        return say(
            "The model file {path}, which was chosen in Settings, is not there any more. "
            "The built-in one is used in its place.",
            path=path,
        )
    return say("{why} Until then the built-in one is used.", why=error.args[0])
