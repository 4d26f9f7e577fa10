"""What a drive allows: which names, how long they may be. Only reads."""

from __future__ import annotations

import ctypes
import os
import re
import sys
from pathlib import Path

from wardrobe_desktop.core.names import LONGEST_NAME

_WINDOWS_NAMED = frozenset(
    {"cifs", "exfat", "fuseblk", "msdos", "ntfs", "ntfs-3g", "ntfs3", "smb2", "smb3", "smbfs", "ufsd", "vfat"}
)
"""File systems that Windows reads: their names must be legal there, whoever writes them."""

_LONGEST_PATH_ON_WINDOWS = 259
_MOUNTS = Path("/proc/self/mountinfo")


def wants_windows_names(folder: Path) -> bool:
    """Whether names in this folder (which exists) must be legal on Windows."""
    return sys.platform == "win32" or file_system_of(folder) in _WINDOWS_NAMED


def longest_name(folder: Path, existing: Path) -> int:
    """How many bytes a name in ``folder`` may have. ``existing``: the closest folder above it that exists."""
    if sys.platform == "win32":
        return max(20, min(LONGEST_NAME, _LONGEST_PATH_ON_WINDOWS - len(str(folder)) - 1))
    try:
        told = os.statvfs(existing).f_namemax
    except OSError:
        return LONGEST_NAME
    return min(LONGEST_NAME, told) if told > 0 else LONGEST_NAME


def file_system_of(folder: Path) -> str:
    """What the system calls the file system that a folder is on, in small letters; empty if it won't say."""
    try:
        if sys.platform == "darwin":
            return _on_macos(os.fsencode(folder))
        return _on_linux(os.path.realpath(folder))
    except (OSError, ValueError, IndexError):
        return ""


def _on_linux(folder: str) -> str:
    """The type of the mount that is deepest above the folder, and the latest of those."""
    found, length = "", -1
    for line in _MOUNTS.read_text("utf-8", "surrogateescape").splitlines():
        before, _, after = line.partition(" - ")
        place = _unescaped(before.split()[4])
        inside = folder == place or folder.startswith(place.rstrip("/") + "/")
        if inside and len(place) >= length:
            found, length = after.split()[0].lower().removeprefix("fuse."), len(place)
    return found


def _unescaped(text: str) -> str:
    return re.sub(r"\\([0-7]{3})", lambda found: chr(int(found[1], 8)), text)


def _on_macos(folder: bytes) -> str:
    facts = ctypes.create_string_buffer(4096)
    if ctypes.CDLL(None, use_errno=True).statfs(folder, facts) != 0:
        raise OSError(ctypes.get_errno(), "statfs")
    name: bytes = facts.raw[72:88]  # sys/mount.h: f_fstypename behind seventeen numbers of 72 bytes in all
    return name.split(b"\0")[0].decode("ascii", "replace").lower()
