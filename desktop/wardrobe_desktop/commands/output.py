"""Files that a command is asked to write: refused before the work begins, there whole or not at all."""

from __future__ import annotations

import contextlib
import os
import sys
import tempfile
from pathlib import Path
from types import TracebackType

from wardrobe_desktop.core.errors import WardrobeError
from wardrobe_desktop.core.scan import is_photo_name

STDOUT = Path("-")
_OURS = {".csv", ".json", ".tsv", ".txt"}  # what a person may have had us write earlier


class OutputFile:
    """A text file (UTF-8) that takes its name when it is complete; ``-`` is standard output.

    Made before the work, so that a place that cannot be written is refused at once (WardrobeError), and so is
    the name of a photo. Left without ``write``, an older file of that name stays as it was.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self._target = _target(path) if path != STDOUT else None
        self._unfinished: Path | None = None
        if self._target is not None:
            self._refuse_bad_place(self._target)

    def _refuse_bad_place(self, target: Path) -> None:
        if target.is_dir():
            raise WardrobeError(f"{self.path} is a folder. Name a file to write.")
        if target.exists() and not target.is_file():
            # A device or pipe such as /dev/null is written, never replaced. Opening it has to wait: the
            # reader of a pipe takes the first closing for the end.
            if not os.access(target, os.W_OK):
                raise WardrobeError(f"{self.path} cannot be written. Name another.")
            return
        if is_photo_name(target.name) or (target.exists() and target.suffix.lower() not in _OURS):
            raise WardrobeError(
                f"{self.path} is not a table or text and will not be written over. Name a .csv or .json file."
            )
        try:
            # Hidden, so that a scan of the same folder passes it over.
            handle, name = tempfile.mkstemp(prefix=".wardrobe-", suffix=".part", dir=target.parent)
        except OSError as error:
            raise WardrobeError(
                f"{self.path} cannot be written ({error.strerror}). "
                "Name a file in a folder where you may write."
            ) from error
        os.close(handle)
        self._unfinished = Path(name)

    def write(self, text: str) -> None:
        """Write the whole file. Raises WardrobeError when the disk refuses."""
        try:
            if self._target is None:
                sys.stdout.write(text)
                sys.stdout.flush()
            elif self._unfinished is None:
                _write(self._target, text)
            else:
                _write(self._unfinished, text)
                self._unfinished.chmod(_usual_mode(self._target))
                self._unfinished.replace(self._target)
                self._unfinished = None
        except BrokenPipeError:
            _drop_stdout()
        except OSError as error:
            raise WardrobeError(
                f"{self.path} could not be written ({error.strerror}). Make room on the disk and try again."
            ) from error

    def __enter__(self) -> OutputFile:
        return self

    def __exit__(
        self, _kind: type[BaseException] | None, _error: BaseException | None, _trace: TracebackType | None
    ) -> None:
        if self._unfinished is not None:
            with contextlib.suppress(OSError):
                self._unfinished.unlink()


def _write(path: Path, text: str) -> None:
    with path.open("w", encoding="utf-8", newline="") as file:
        file.write(text)
        file.flush()
        with contextlib.suppress(OSError):  # devices and pipes have nothing to sync
            os.fsync(file.fileno())


def _target(path: Path) -> Path:
    # Links to files are followed, so that the file is replaced and not the link; what a shell hands over as
    # /dev/fd/63 has no other name.
    return path if path.exists() and not path.is_file() else path.resolve()


def _usual_mode(target: Path) -> int:
    if target.exists():
        return target.stat().st_mode & 0o777
    mask = os.umask(0)
    os.umask(mask)
    return 0o666 & ~mask


def _drop_stdout() -> None:
    # Whoever read from us has gone (`| head`). Python would complain again while ending.
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, sys.stdout.fileno())
    os.close(nowhere)
