"""A whole photo, upright and in its own proportions: for people to look at, or to be changed like a photo."""

from __future__ import annotations

from pathlib import Path

from PIL import Image

from .decode import decode

_ORIENTATION = 0x0112
_LIES_ON_ITS_SIDE = range(5, 9)  # EXIF orientations that swap width and height


def upright(path: Path, longest: int | None = None) -> Image.Image:
    """The photo as RGB, decoded as the network's pictures are; at most `longest` pixels on its longer side.

    Raises TrainingError with a sentence when the file cannot be read as a photo.
    """
    width, height = _size(path)
    scale = min(1.0, longest / max(width, height)) if longest else 1.0
    return Image.fromarray(decode(path, (max(1, round(height * scale)), max(1, round(width * scale)))))


def _size(path: Path) -> tuple[int, int]:
    """Width and height of the photo once it is upright."""
    try:
        return _look(path)
    except (OSError, Image.DecompressionBombError):
        decode(path, (1, 1))  # says what is wrong, or makes the codec known that Pillow lacked
        return _look(path)


def _look(path: Path) -> tuple[int, int]:
    with Image.open(path) as image:
        width, height = image.size
        try:
            turned = image.getexif().get(_ORIENTATION, 1) in _LIES_ON_ITS_SIDE
        except (
            Exception
        ):  # broken notes raise whatever their parser stumbles over; decode passes over them too
            turned = False
    return (height, width) if turned else (width, height)
