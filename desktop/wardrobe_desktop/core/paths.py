"""Where things are: the person's data folder; the assets, from a checkout, a wheel or a frozen program."""

from __future__ import annotations

import os
import shutil
import sys
from functools import cache
from pathlib import Path

import platformdirs

from wardrobe_desktop.core.errors import WardrobeError
from wardrobe_desktop.core.sentence import say

_PACKAGE = Path(__file__).resolve().parents[1]


def program() -> str:
    """What a person types to call this program again: its name, or from a checkout the path to it."""
    name = "wardrobe-sorter"
    called = Path(sys.argv[0])
    return str(called) if called.stem == name and shutil.which(name) is None else name


@cache
def program_version() -> str:
    """This program's version, as the installed package says."""
    from importlib.metadata import version  # takes time to import

    return version("wardrobe-sorter")


def data_dir() -> Path:
    """The folder that holds all state, made if need be. ``WARDROBE_SORTER_HOME`` moves it.

    Raises WardrobeError where there can be no such folder.
    """
    home = os.environ.get("WARDROBE_SORTER_HOME")
    try:
        own = Path(home).expanduser() if home else None
    except RuntimeError as error:
        raise WardrobeError(
            say("WARDROBE_SORTER_HOME names a home folder that is not there: {home}", home=home)
        ) from error
    return _made(own or Path(platformdirs.user_data_dir("wardrobe-sorter", appauthor=False)))


def _made(folder: Path) -> Path:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise WardrobeError(
            say(
                "The folder {folder}, where the program keeps what it knows, cannot be made ({reason}). "
                "Check that you may write there, or set WARDROBE_SORTER_HOME to another folder.",
                folder=folder,
                reason=error.strerror,
            )
        ) from error
    return folder


def assets_dir() -> Path:
    """The folder with the shipped model, the icons and the drawn samples.

    Raises WardrobeError where the program was not installed whole.
    """
    frozen = getattr(sys, "_MEIPASS", None)
    places = [Path(frozen) / "assets"] if frozen else []
    # In a wheel the assets lie inside the package, in a checkout at its root.
    places += [_PACKAGE / "assets", _PACKAGE.parents[1] / "assets"]
    for place in places:
        if (place / "icons").is_dir():
            return place
    raise WardrobeError(
        say("The program's own files are missing (looked in {place}). Install it again.", place=places[-1])
    )


def belongs_to_program(folder: Path) -> bool:
    """Whether this is the folder of our assets or lies within it, by whatever way it is reached.

    What is taken out of there is missing for good: a signed program with a gap does not start any more.
    """
    try:
        own = assets_dir().resolve()
        facts = own.stat()
        real = folder.resolve()
    except (OSError, RuntimeError, WardrobeError):
        return False
    return any(_is_same(place, own, facts) for place in (real, *real.parents))


def _is_same(place: Path, own: Path, facts: os.stat_result) -> bool:
    if place == own:
        return True
    try:
        # By its number on the drive: large and small letters may count as the same there.
        return facts.st_ino != 0 and os.path.samestat(place.stat(), facts)
    except OSError:
        return False


def model_path() -> Path:
    """The shipped model file; that it exists is for the reader of the file to say."""
    return assets_dir() / "models" / "wardrobe.onnx"


def samples_dir() -> Path:
    """Our own drawn garments, for a first try without photos."""
    return assets_dir() / "samples"


def icons_dir() -> Path:
    """The icons, one SVG each."""
    return assets_dir() / "icons"


def translations_dir() -> Path:
    """The texts of the window in other languages, one .qm file each."""
    return assets_dir() / "translations"


def licences_dir() -> Path | None:
    """Where an installed program keeps the licences of all its parts; None where it was not installed."""
    if not getattr(sys, "frozen", False):
        return None
    beside = Path(sys.executable).resolve().parent
    places = (beside / "licences", beside.parent / "Resources" / "licences")  # the second inside a macOS .app
    return next((place for place in places if place.is_dir()), None)


def thumbnails_dir() -> Path:
    """Where thumbnails are cached; safe to delete at any time."""
    return _made(data_dir() / "thumbnails")
