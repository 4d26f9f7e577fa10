"""Whether a window can be opened. Qt ends the whole program where it cannot, so this is asked first."""

from __future__ import annotations

import ctypes
import importlib.util
import os
import re
import sys
from pathlib import Path

from wardrobe_desktop.core.errors import WardrobeError
from wardrobe_desktop.core.paths import program

_WAY_ON = f"Sort without a window: {program()} sort FOLDER --into SORTED"


def check_screen() -> None:
    """Raise WardrobeError with one sentence where no window can be opened; elsewhere do nothing."""
    if not sys.platform.startswith("linux") or os.environ.get("QT_QPA_PLATFORM"):
        return
    wayland, x11 = os.environ.get("WAYLAND_DISPLAY"), os.environ.get("DISPLAY")
    if not wayland and not x11:
        raise WardrobeError(f"There is no screen to open a window on. {_WAY_ON}")
    wanted = (["libqwayland.so", "libqwayland-generic.so"] if wayland else []) + (
        ["libqxcb.so"] if x11 else []
    )
    troubles = [trouble for trouble in map(_trouble_with, wanted) if trouble is not None]
    if len(troubles) == sum(1 for name in wanted if _plugin(name).is_file()):
        raise WardrobeError(f"{_what_to_install(troubles)} {_WAY_ON}")
    if x11 and not wayland and not _answers(x11):
        raise WardrobeError(f"The screen {x11} does not answer. {_WAY_ON}")


def _plugin(name: str) -> Path:
    return _qt() / "plugins" / "platforms" / name


def _qt() -> Path:
    # Found without being loaded, which takes a fifth of a start.
    found = importlib.util.find_spec("PySide6")
    return Path(found.origin if found and found.origin else "").parent / "Qt"


def _trouble_with(name: str) -> str | None:
    """Which library a plugin of Qt lacks, None if it can be loaded."""
    path = _plugin(name)
    if not path.is_file():
        return None
    try:
        ctypes.CDLL(str(path))
    except OSError as error:
        # "libxcb-cursor.so.0: cannot open shared object file: No such file or directory"
        return str(error).split(":", 1)[0]
    return None


def _what_to_install(troubles: list[str]) -> str:
    """One sentence for whoever installed the program and whoever runs it from its source."""
    if not troubles:
        return "A part of the program that opens its window is missing. Install Wardrobe Sorter again."
    library = troubles[0]
    how = "Install it with what your system installs programs with"
    if named := re.fullmatch(r"(lib[\w+-]+)\.so\.(\d+)", library):
        name, number = named[1].lower(), named[2]
        # Debian puts a hyphen where two numbers would meet.
        how += f" (Debian, Ubuntu: sudo apt install {name}{'-' * name[-1].isdigit()}{number})"
    return f"The window needs a system library that is missing ({library}). {how}."


def _answers(display: str) -> bool:
    """Whether an X server is there, asked the way Qt will ask."""
    try:
        xcb = ctypes.CDLL("libxcb.so.1")
    except OSError:
        return True  # Qt brings what it needs; it is not for us to doubt it
    xcb.xcb_connect.restype = ctypes.c_void_p
    xcb.xcb_connection_has_error.argtypes = [ctypes.c_void_p]
    xcb.xcb_disconnect.argtypes = [ctypes.c_void_p]
    connection = xcb.xcb_connect(display.encode(), None)
    broken = bool(xcb.xcb_connection_has_error(connection))
    xcb.xcb_disconnect(connection)
    return not broken
