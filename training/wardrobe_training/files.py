"""Files that are either whole or not there."""

from __future__ import annotations

from pathlib import Path

from .errors import TrainingError


def replace_file(path: Path, content: bytes) -> None:
    """Write through a temporary name, so that a full disk or a kill leaves the former file as it was.

    Raises TrainingError with a sentence.
    """
    half = path.with_name(path.name + ".part")
    try:
        half.write_bytes(content)
        half.replace(path)
    except OSError as error:
        raise TrainingError(
            f"{path} could not be written ({error.strerror}); make room, or name another folder."
        ) from error
