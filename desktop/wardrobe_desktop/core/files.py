"""The one door: the only code that makes, moves, copies or takes away files and folders of the person.

Every function either does all of its work or leaves things as they were. None of them ever replaces a file.
"""

from __future__ import annotations

import errno
import os
import stat
import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path

from wardrobe_desktop.core.attributes import keep_attributes
from wardrobe_desktop.core.content import (
    CHUNK,
    ContentHash,
    digest_of,
    forget_pages,
    holds,
    is_as_planned,
    look_itself,
    same_file,
)
from wardrobe_desktop.core.photo import Identity
from wardrobe_desktop.core.read_ahead import Ahead
from wardrobe_desktop.core.rename import rename_without_replacing
from wardrobe_desktop.core.sentence import marked, say

if sys.platform != "win32":
    import fcntl

PART_PREFIX, PART_SUFFIX = ".wardrobe-", ".part"

NO_BIN = marked("It could not be put into the bin, so it was left.")
TOO_LONG_FOR_BIN = marked("Its name is too long for the bin, so it was left.")
BIN_REFUSALS = frozenset({NO_BIN, TOO_LONG_FOR_BIN})
"""Why a copy was left that could still be deleted for good."""

_READ_ONLY_KEEPS = os.name == "nt"
"""Whether a file that is marked read-only cannot be removed."""

_KEPT = 64
"""Chunks of a file that are kept in memory until it has been read back."""

_FULL = {errno.ENOSPC, errno.EDQUOT}


class FileError(Exception):
    """One file could not be dealt with. ``str(error)`` is a plain sentence.

    ``drive_full``: no other file will fare better until room is made. ``placed``: the digest of what was put
    in place all the same, because it may be the only copy of what was planned.
    """

    def __init__(self, sentence: str, *, drive_full: bool = False, placed: str = "") -> None:
        super().__init__(sentence)
        self.sentence = sentence
        self.drive_full = drive_full
        self.placed = placed


def part_path(folder: Path, sort_id: str, number: int) -> Path:
    """The hidden temporary name, in ``folder``, of the file that belongs to a sort's step."""
    return folder / f"{PART_PREFIX}{sort_id}-{number}{PART_SUFFIX}"


def remove_parts(folder: Path, sort_id: str) -> None:
    """Take away half copies that a crash of this sort left behind."""
    try:
        parts = [path for path in folder.iterdir() if path.name.startswith(f"{PART_PREFIX}{sort_id}-")]
    except OSError:
        return
    for path in parts:
        if path.suffix == PART_SUFFIX:
            _remove_quietly(path)


def remove_placeholder(path: Path, may_be_real: bool) -> None:
    """Take away the empty file that kept a place when the program crashed; ``path`` is a place that was
    claimed. ``may_be_real``: the file that belongs there is empty itself and lies nowhere else.
    """
    facts = look_itself(path)
    if facts is not None and stat.S_ISREG(facts.st_mode) and facts.st_size == 0 and not may_be_real:
        _remove_quietly(path)


def copy(
    source: Path,
    target: Path,
    part: Path,
    identity: Identity,
    *,
    mtime_ns: int | None = None,
    claim: Callable[[], None] | None = None,
    ahead: Ahead | None = None,
) -> str:
    """Copy a file under ``target`` by way of ``part`` beside it; returns the digest of its content.

    The content is hashed on the way, flushed, read back from the disk and compared; times, permissions and
    extended attributes come along. ``mtime_ns`` is the time to give instead of the source's; ``claim`` notes
    that an empty file may come to lie at ``target`` (see ``rename_without_replacing``). ``ahead`` is what was
    read of the source shortly before; it counts only if that is still the same file. Raises FileError
    when the source is not (or no longer) the planned file, when the copy cannot be made or when ``target``
    is taken.
    """
    try:
        digest, content = _write_part(source, part, identity, mtime_ns, ahead)
        sound = holds(part, content) if content else digest_of(part, like=digest, from_disk=True) == digest
        if not sound:
            raise FileError(
                say("The copy did not come out right and was thrown away. Check the drive and its cable.")
            )
        rename_without_replacing(part, target, claim)
    except OSError as error:
        raise _trouble(error, source, target) from error
    finally:
        _remove_quietly(part)
    return digest


def move(
    source: Path,
    target: Path,
    part: Path,
    identity: Identity,
    *,
    mtime_ns: int | None = None,
    claim: Callable[[], None] | None = None,
) -> str:
    """Move a file to ``target``: renamed on one drive, else copied, verified and then taken away.

    Returns the content's digest if it was read, else what ``identity`` knows. Raises FileError like ``copy``;
    the source is then untouched.
    """
    if not is_as_planned(look_itself(source), identity):
        raise _changed(source)
    try:
        rename_without_replacing(source, target, claim)
        return identity.digest
    except OSError as error:
        if error.errno != errno.EXDEV:
            raise _trouble(error, source, target) from error
    before = look_itself(source)
    digest = copy(source, target, part, identity, mtime_ns=mtime_ns, claim=claim)
    sync_folder(target.parent)
    _take_away_moved(source, target, before, identity, digest)
    return digest


def _take_away_moved(
    source: Path, target: Path, before: os.stat_result | None, identity: Identity, digest: str
) -> None:
    """The second half of a move across drives, now that a verified copy lies at ``target``."""
    now = look_itself(source)
    if now is None:
        return
    if before is None or not same_file(before, now) or not is_as_planned(now, identity):
        raise FileError(
            say(
                "It changed while it was moved: the photo as it was is in its folder, the changed one "
                "stayed.",
            ),
            placed=digest,
        )
    try:
        _unlink(source)
    except OSError as error:
        now = look_itself(source)
        if now is None or not same_file(before, now):
            return  # it went all the same, and what lies at the target is the only one left
        _remove_quietly(target)  # the source is untouched, so this copy is one too many
        raise _trouble(error, source, target) from error


def remove(path: Path) -> None:
    """Take one file away for good; the caller knows that its content exists elsewhere. Raises FileError."""
    try:
        _unlink(path)
    except FileNotFoundError:
        return
    except OSError as error:
        if look_itself(path) is not None:
            raise _trouble(error, path, path) from error


def put_into_bin(path: Path) -> None:
    """Move one file to the system's bin.

    Raises FileError, with one of BIN_REFUSALS, when that cannot be.
    """
    # It loads the desktop's own library where there is one, and only an undo needs it.
    from send2trash import send2trash

    try:
        send2trash(os.fspath(path))
    except Exception as error:
        if look_itself(path) is None:
            return  # it is in the bin all the same
        too_long = isinstance(error, OSError) and error.errno == errno.ENAMETOOLONG
        raise FileError(TOO_LONG_FOR_BIN if too_long else NO_BIN) from error
    if look_itself(path) is not None:
        raise FileError(NO_BIN)


def make_folder(folder: Path) -> bool:
    """Make one folder. False when there is one already. Raises FileError."""
    try:
        folder.mkdir()
    except FileExistsError:
        if folder.is_dir():
            return False
        raise FileError(
            say("“{folder}” is in the way: it is not a folder. Rename it and try again.", folder=folder)
        ) from None
    except OSError as error:
        raise _trouble(error, folder, folder) from error
    return True


def remove_folder_if_empty(folder: Path) -> bool:
    """Take a folder away if nothing is in it; otherwise, or when that is not allowed, leave it.

    Returns whether it is gone, by us or by somebody else.
    """
    try:
        folder.rmdir()
    except FileNotFoundError:
        return True
    except OSError:
        return False
    return True


def sync_folder(folder: Path) -> None:
    """Make names given and taken in a folder last through a power cut, where the system can."""
    if os.name == "nt":
        return
    try:
        descriptor = os.open(folder, os.O_RDONLY)
    except OSError:
        return
    try:
        _flush(descriptor)
    except OSError:
        return  # some network drives cannot
    finally:
        os.close(descriptor)


def _flush(descriptor: int) -> None:
    """To the disk itself: on macOS fsync ends in the drive's own memory, which a power cut empties."""
    if sys.platform == "darwin":
        try:
            fcntl.fcntl(descriptor, fcntl.F_FULLFSYNC)
        except OSError:
            os.fsync(descriptor)
    else:
        os.fsync(descriptor)


def _write_part(
    source: Path, part: Path, identity: Identity, mtime_ns: int | None, ahead: Ahead | None = None
) -> tuple[str, list[bytes]]:
    """Returns the digest of what was written, and what that was unless it is long: comparing with that is
    much quicker than hashing what is read back.
    """
    content: list[bytes] = []
    found = ContentHash(identity.digest)
    flags = os.O_RDWR | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    with (
        source.open("rb", buffering=0) as reading,
        os.fdopen(os.open(part, flags, 0o600), "wb", buffering=0) as writing,
    ):
        before = os.fstat(reading.fileno())
        if not is_as_planned(before, identity):
            raise _changed(source)
        known = ahead if ahead is not None and ahead.is_of(before) else None
        for chunk in known.chunks if known is not None else iter(partial(reading.read, CHUNK), b""):
            if known is None:
                found.update(chunk)
            content.append(chunk)
            if len(content) > _KEPT:
                content.clear()
            _write_all(writing.fileno(), chunk)
            forget_pages(writing.fileno())  # begins to write them to the disk, so that the flush is short
        digest = known.digest if known is not None else found.hexdigest()
        after = os.fstat(reading.fileno())
        if not is_as_planned(after, identity) or (identity.digest and digest != identity.digest):
            raise _changed(source)
        keep_attributes(source, part, before)
        os.utime(part, ns=(before.st_atime_ns, identity.mtime_ns if mtime_ns is None else mtime_ns))
        os.fsync(writing.fileno())
    return digest, content if before.st_size <= _KEPT * CHUNK else []


def _write_all(descriptor: int, chunk: bytes) -> None:
    view = memoryview(chunk)
    while view:
        view = view[os.write(descriptor, view) :]


def _unlink(path: Path) -> None:
    """Remove a file. Windows keeps one that is marked read-only, until the mark is taken away."""
    try:
        path.unlink()
    except PermissionError:
        mode = stat.S_IMODE(path.lstat().st_mode)
        if not _READ_ONLY_KEEPS or mode & stat.S_IWRITE:
            raise
        path.chmod(mode | stat.S_IWRITE)
        try:
            path.unlink()
        except OSError:
            path.chmod(mode)
            raise


def _remove_quietly(path: Path) -> None:
    try:
        _unlink(path)
    except OSError:
        return


def _changed(source: Path) -> FileError:
    facts = look_itself(source)
    if facts is None:
        return FileError(say("It is no longer there. If its drive was unplugged, plug it in and try again."))
    if stat.S_ISLNK(facts.st_mode):
        return FileError(say("It is now a link to another place, so it was left alone."))
    return FileError(say("It has changed since it was looked at, so it was left alone."))


_NOT_ALLOWED = marked(
    "You are not allowed to do this here. Ask whoever owns the folder, or choose another one."
)
_SENTENCES = {
    errno.EACCES: marked(
        "You are not allowed to do this here. Ask whoever owns the folder, or choose another one."
    ),
    errno.EPERM: marked(
        "You are not allowed to do this here. Ask whoever owns the folder, or choose another one."
    ),
    errno.EROFS: marked("The drive can only be read. Choose a folder on another drive."),
    errno.ENAMETOOLONG: marked("Its name is too long for this drive. Give it a shorter one and sort again."),
    errno.EILSEQ: marked("This drive does not allow its name. Give it another one and sort again."),
    errno.EINVAL: marked("This drive does not allow its name. Give it another one and sort again."),
    errno.ENOTSUP: marked("This drive cannot promise never to replace a file. Choose another drive."),
    errno.EFBIG: marked("The file is too large for this drive. Choose another drive."),
}


def _trouble(error: OSError, source: Path, target: Path) -> FileError:
    """The sentence for what the system said."""
    if error.errno in _FULL:
        return FileError(say("The drive is full. Make room on it, then finish the sort."), drive_full=True)
    if isinstance(error, FileExistsError):
        return FileError(
            say(
                "Another file called “{name}” has appeared in its place, so it was left alone.",
                name=target.name,
            )
        )
    if isinstance(error, FileNotFoundError | NotADirectoryError):
        if look_itself(source) is None:
            return _changed(source)
        return FileError(
            say("The folder “{parent}” is no longer there, so it was left alone.", parent=target.parent)
        )
    if isinstance(error, IsADirectoryError):
        return FileError(say("A folder has taken its place, so it was left alone."))
    other = say(
        "The drive reports: {trouble}. Check the drive and its cable.", trouble=error.strerror or str(error)
    )
    return FileError(_SENTENCES.get(error.errno or 0, other))
