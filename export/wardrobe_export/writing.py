"""Puts a new file in its place in one step.

All checks of a model file are made on its bytes in memory. What is being written bears another name for the
moment between the first byte and the last; whoever is killed in that moment leaves it, and the next one to
write there takes it away.
"""

from __future__ import annotations

import contextlib
import os
import secrets
import time
from collections.abc import Iterable
from pathlib import Path

from wardrobe_export.errors import ExportError

_PREFIX, _SUFFIX = ".wardrobe-export-", ".part"
#: Seconds after which an unfinished file belongs to nobody any more: writing one takes a moment.
_FORGOTTEN = 600


def require_place(target: Path, inputs: Iterable[Path] = (), ending: str = ".onnx") -> None:
    """Raise ExportError unless a file may be written to `target`: said before the slow work, not after it.

    Nothing is written over but what ends in `ending`, and of that none of `inputs`, which are read.
    """
    try:
        if target.is_dir():
            raise ExportError(
                f"{target} is a folder; name the file to write, such as {target / f'wardrobe{ending}'}."
            )
        if target.exists() and not target.is_file():
            raise ExportError(f"{target} is no ordinary file, and would be lost; name a file to write.")
        if target.exists():
            _require_replaceable(target, inputs, ending)
        folder = next(place for place in target.absolute().parents if place.exists())
    except OSError as error:
        raise _unwritable(target, error) from None
    if not folder.is_dir():
        raise ExportError(f"{folder} is a file, so {target} cannot lie in it; choose another place.")
    if not os.access(folder, os.W_OK):
        raise ExportError(f"{folder} is not yours to write in; choose another place for {target.name}.")


def put(data: bytes, target: Path) -> None:
    """Write `data` to `target` in one step. Raises ExportError; `target` is then as it was before."""
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        _clear_forgotten(target.parent)
    except OSError as error:
        raise _unwritable(target, error) from None
    temporary = target.with_name(f"{_PREFIX}{secrets.token_hex(4)}{_SUFFIX}")
    try:
        with temporary.open("wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        if temporary.read_bytes() != data:
            raise ExportError(f"The disk did not keep what was written for {target}; choose another place.")
        temporary.replace(target)
    except OSError as error:
        raise _unwritable(target, error) from None
    finally:
        with contextlib.suppress(OSError):
            temporary.unlink(missing_ok=True)


def _require_replaceable(target: Path, inputs: Iterable[Path], ending: str) -> None:
    if target.suffix.lower() != ending:
        raise ExportError(
            f"{target} is there already and does not end in {ending}, so it is not written over; "
            "name another file."
        )
    if any(path.exists() and target.samefile(path) for path in inputs):
        raise ExportError(f"{target} is read for this, and would be lost; name another file to write.")


def _clear_forgotten(folder: Path) -> None:
    for left in folder.glob(f"{_PREFIX}*{_SUFFIX}"):
        with contextlib.suppress(OSError):
            if time.time() - left.stat().st_mtime > _FORGOTTEN:
                left.unlink()


def _unwritable(target: Path, error: OSError) -> ExportError:
    return ExportError(f"{target} cannot be written ({error.strerror}); choose another place.")
