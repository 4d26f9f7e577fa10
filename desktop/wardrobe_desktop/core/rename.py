"""Giving a file its name without ever taking it from another: each system's own rename that does not
replace.
"""

from __future__ import annotations

import ctypes
import errno
import os
import stat
import sys
import time
from collections.abc import Callable
from pathlib import Path

_AT_FDCWD = -100  # linux/fcntl.h
_RENAME_NOREPLACE = 1  # linux/fs.h
_RENAME_EXCL = 4  # macOS, sys/stdio.h

_SHARING_VIOLATION = 32  # Windows, winerror.h
_WAITS = (0.05, 0.1, 0.2, 0.4, 0.8)
"""Seconds between tries: a scanner for viruses holds a new file for a moment."""

# What a system or file system answers that knows no such rename.
_UNKNOWN = {errno.ENOSYS, errno.EINVAL, errno.ENOTSUP, errno.EOPNOTSUPP}


def rename_without_replacing(source: Path, target: Path, claim: Callable[[], None] | None = None) -> None:
    """Rename within one drive. Raises FileExistsError when the name is taken, OSError (EXDEV) across drives.

    Nothing is ever overwritten, even if the name is taken at this very moment. Where a file system has no
    such rename, a second name is given (which does not replace either) and the first one taken away: a crash
    in between leaves one file with two names. Where it has neither (memory cards, some network drives), the
    name is taken by an empty file, which the rename then replaces: a crash in between leaves that empty file.
    ``claim`` is called before it is made, to note that it is ours; without ``claim`` OSError (ENOTSUP) is
    raised and nothing has changed.
    """
    before = source.lstat()
    try:
        _native(os.fsencode(source), os.fsencode(target))
    except OSError as error:
        if error.errno in _UNKNOWN:
            _in_other_ways(source, target, claim)
        elif not _has_happened(before, source, target):
            raise


def _has_happened(before: os.stat_result, source: Path, target: Path) -> bool:
    """A network drive may report an error for what it has done: only what lies there now counts."""
    return not os.path.lexists(source) and _is_still(before, target)


def _is_still(before: os.stat_result, path: Path) -> bool:
    try:
        now = path.lstat()
    except OSError:
        return False
    return (before.st_dev, before.st_ino) == (now.st_dev, now.st_ino)


def _in_other_ways(source: Path, target: Path, claim: Callable[[], None] | None) -> None:
    try:
        _link_and_unlink(source, target)
    except OSError as error:
        if error.errno != errno.ENOTSUP or claim is None:
            raise
        claim()
        _replace_placeholder(source, target)


def _replace_placeholder(source: Path, target: Path) -> None:
    before = source.lstat()
    os.close(os.open(target, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))
    placeholder = target.lstat()
    try:
        _replace_own(source, target, placeholder)
    except OSError:
        if _has_happened(before, source, target):
            return
        if _is_untouched(placeholder, target):
            target.unlink()
        raise


def _replace_own(source: Path, target: Path, placeholder: os.stat_result) -> None:
    if not _is_untouched(placeholder, target):
        raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST), str(target))
    source.replace(target)


def _is_untouched(placeholder: os.stat_result, path: Path) -> bool:
    # Not by its number: the drives that come to this make one up each time they are asked.
    try:
        now = path.lstat()
    except OSError:
        return False
    return stat.S_ISREG(now.st_mode) and now.st_size == 0 and now.st_mtime_ns == placeholder.st_mtime_ns


def _link_and_unlink(source: Path, target: Path) -> None:
    before = source.lstat()
    try:
        os.link(source, target, follow_symlinks=False)
    except FileExistsError:
        raise
    except OSError as error:
        if error.errno in {errno.EPERM, errno.EMLINK, *_UNKNOWN}:
            raise OSError(errno.ENOTSUP, os.strerror(errno.ENOTSUP), str(target)) from error
        raise
    try:
        source.unlink()
    except OSError:
        if not _is_still(before, source):
            return  # it went all the same
        if _is_still(before, target):
            target.unlink()  # one file must not be left with two names
        raise


def _failed(target: bytes) -> OSError:
    number = ctypes.get_errno()
    return OSError(number, os.strerror(number), os.fsdecode(target))


def _for_linux() -> Callable[[bytes, bytes], None]:
    library = ctypes.CDLL(None, use_errno=True)
    function = getattr(library, "renameat2", None)  # glibc 2.28 and later, musl 1.2.6
    if function is None:
        return _unknown
    function.argtypes = [ctypes.c_int, ctypes.c_char_p, ctypes.c_int, ctypes.c_char_p, ctypes.c_uint]

    def rename(source: bytes, target: bytes) -> None:
        if function(_AT_FDCWD, source, _AT_FDCWD, target, _RENAME_NOREPLACE) != 0:
            raise _failed(target)

    return rename


def _for_macos() -> Callable[[bytes, bytes], None]:
    library = ctypes.CDLL(None, use_errno=True)
    function = library.renamex_np
    function.argtypes = [ctypes.c_char_p, ctypes.c_char_p, ctypes.c_uint]

    def rename(source: bytes, target: bytes) -> None:
        if function(source, target, _RENAME_EXCL) != 0:
            raise _failed(target)

    return rename


def _for_windows(source: bytes, target: bytes) -> None:
    # There it is MoveFileExW without MOVEFILE_REPLACE_EXISTING and without MOVEFILE_COPY_ALLOWED.
    for seconds in (*_WAITS, None):
        try:
            Path(os.fsdecode(source)).rename(os.fsdecode(target))
            return
        except PermissionError as error:
            if seconds is None or getattr(error, "winerror", 0) != _SHARING_VIOLATION:
                raise
            time.sleep(seconds)


def _unknown(source: bytes, target: bytes) -> None:
    raise OSError(errno.ENOSYS, os.strerror(errno.ENOSYS), os.fsdecode(target))


def _native_rename() -> Callable[[bytes, bytes], None]:
    if os.name == "nt":
        return _for_windows
    if sys.platform == "darwin":
        return _for_macos()
    return _for_linux() if sys.platform.startswith("linux") else _unknown


_native = _native_rename()
