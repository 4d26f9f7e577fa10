"""What a copy takes over from its original besides the bytes: owner, permissions, extended attributes."""

from __future__ import annotations

import ctypes
import os
import shutil
import stat
import sys
from pathlib import Path

_COPYFILE_ACL_AND_XATTR = 1 << 0 | 1 << 2  # macOS, copyfile.h
_LOCKED = getattr(stat, "UF_IMMUTABLE", 0) | getattr(stat, "UF_APPEND", 0)
"""A file so marked can be neither renamed nor removed."""


def keep_attributes(source: Path, copy: Path, facts: os.stat_result) -> None:
    """Give ``copy`` what ``source`` has, as far as its drive and the system let us. Never raises OSError.

    ``facts`` are the source's. Times come along as well, but are the caller's to make exact.
    """
    _keep_owner(copy, facts)
    try:
        _keep_permissions(source, copy, facts)
    except OSError:
        return  # a memory card knows neither permissions nor extended attributes


def _keep_owner(copy: Path, facts: os.stat_result) -> None:
    # Only an administrator may give files away; everybody else is the owner already.
    if hasattr(os, "chown"):
        try:
            os.chown(copy, facts.st_uid, facts.st_gid)
        except OSError:
            return


def _keep_permissions(source: Path, copy: Path, facts: os.stat_result) -> None:
    flags: int = getattr(facts, "st_flags", 0)
    if sys.platform != "darwin":
        shutil.copystat(source, copy)
        return
    # There Python copies no extended attributes (colours and tags of the Finder), and a copy that is locked
    # like its original could not be given its name.
    library = ctypes.CDLL(None, use_errno=True)
    library.copyfile(os.fsencode(source), os.fsencode(copy), None, _COPYFILE_ACL_AND_XATTR)
    copy.chmod(stat.S_IMODE(facts.st_mode))
    os.chflags(copy, flags & ~_LOCKED)
