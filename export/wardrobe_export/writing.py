"""Puts a new model file in its place in one step, and only once it has passed."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from wardrobe_export.errors import ExportError, GateError, ModelFileError
from wardrobe_export.model_file import ModelFile, read_model_file


def require_file_name(target: Path) -> None:
    """Raise ExportError when a folder was named where a file is to be written."""
    if target.is_dir():
        raise ExportError(
            f"{target} is a folder; name the file to write, such as {target / 'wardrobe.onnx'}."
        )


@contextmanager
def beside(target: Path) -> Iterator[Path]:
    """A path in the target's folder that is gone afterwards, unless it was moved into place."""
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise ExportError(
            f"{target.parent} cannot be made ({error.strerror}); choose another place."
        ) from None
    temporary = target.with_name(f".{target.name}.{os.getpid()}.part")
    try:
        yield temporary
    finally:
        temporary.unlink(missing_ok=True)


def write_whole(path: Path, data: bytes) -> None:
    """Write `data` down to the disk. Raises ExportError when that fails."""
    try:
        with path.open("wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
    except OSError as error:
        raise ExportError(
            f"{path.parent} cannot be written ({error.strerror}); choose another place."
        ) from None


def read_back(temporary: Path) -> ModelFile:
    """The file as a reader will find it; a fault in it is the conversion's, and is worded so."""
    try:
        return read_model_file(temporary)
    except ModelFileError as error:
        reason = str(error).replace(str(temporary), "The converted model")
        raise GateError(reason.replace("export it again", "no file was written")) from error
