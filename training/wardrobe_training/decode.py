"""A photo file becomes the picture that the network sees. The desktop has its own copy; a test proves them
equal.
"""

from __future__ import annotations

import io
import struct
import warnings
import zlib
from pathlib import Path

import numpy as np
from PIL import Image

from .errors import TrainingError

_JPEGS = (".jpg", ".jpeg", ".jpe", ".jfif")
#: Endings of the photo files that are taken from a folder.
ENDINGS = frozenset((*_JPEGS, ".png", ".webp", ".heic", ".heif", ".avif", ".tif", ".tiff", ".bmp", ".gif"))
_ORIENTATION = 0x0112
#: EXIF orientation -> what turns the picture upright.
_TURNS = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_270,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_90,
}
_SWAPS_SIDES = frozenset({5, 6, 7, 8})
#: What is opened, whatever a file is called: Pillow knows formats that start other programs (EPS), too.
_FORMATS = ("JPEG", "PNG", "WEBP", "HEIF", "AVIF", "TIFF", "BMP", "DIB", "GIF")
_JPEG = ("JPEG", "MPO")  # MPO: a JPEG with more pictures behind it, as some phones write
_BROKEN = (
    OSError,
    ValueError,
    SyntaxError,
    EOFError,
    ArithmeticError,
    LookupError,
    TypeError,
    RuntimeError,
    struct.error,
    zlib.error,
)


def decode(source: Path | bytes, size: tuple[int, int]) -> np.ndarray:
    """Decode a photo upright and stretch it to `size` (height, width in pixels).

    Returns uint8 [H,W,3], RGB. Transparent parts are laid on white; of an animation the first frame is taken.
    Large photos are first reduced to no less than twice `size`, JPEGs while they are decoded, which is
    quicker and loses nothing.
    Raises TrainingError with a sentence when the file cannot be read as a photo.
    """
    name = source.name if isinstance(source, Path) else "The photo"
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # odd metadata is no reason to trouble a person
            return _decode(source, size)
    except (Image.DecompressionBombError, MemoryError) as error:
        raise TrainingError(f"{name} is too large to be a photo.") from error
    except _BROKEN as error:
        raise TrainingError(f"{name} could not be read as a photo; mend it or take it out.") from error


def _decode(source: Path | bytes, size: tuple[int, int]) -> np.ndarray:
    height, width = size
    _know_heif()
    formats = [f for f in _FORMATS if f != "HEIF" or f in Image.OPEN]
    with Image.open(io.BytesIO(source) if isinstance(source, bytes) else source, formats=formats) as image:
        if image.format in _JPEG:
            image.draft("RGB", _least(image, size))
        image.load()  # before the orientation is read: PNG may keep it behind the pixels
        picture = _to_rgb(image)
        if image.format not in _JPEG:
            picture = _reduce(picture, _least(image, size))
        turn = _TURNS.get(_orientation(image))
        upright = picture if turn is None else picture.transpose(turn)
        return np.asarray(upright.resize((width, height), Image.Resampling.BICUBIC, reducing_gap=None))


def _least(image: Image.Image, size: tuple[int, int]) -> tuple[int, int]:
    """Twice `size`, as width and height of the picture before it is turned upright."""
    height, width = size
    swapped = _orientation(image) in _SWAPS_SIDES
    return (2 * height, 2 * width) if swapped else (2 * width, 2 * height)


def _reduce(picture: Image.Image, least: tuple[int, int]) -> Image.Image:
    """The mean of 2, 4 or 8 by 8 pixels, as `draft` gives for JPEGs; no side becomes less than `least`."""
    fits = min(picture.width // least[0], picture.height // least[1])
    parts = next((parts for parts in (8, 4, 2) if fits >= parts), 1)
    return picture if parts == 1 else picture.reduce(parts)


def _orientation(image: Image.Image) -> int:
    try:
        return int(image.getexif().get(_ORIENTATION, 1))
    except _BROKEN:
        return 1  # broken notes about a photo do not break the photo


def _to_rgb(image: Image.Image) -> Image.Image:
    if image.mode.startswith("I") or image.mode == "F":
        image = _to_eight_bits(image)
    if "A" in image.mode or "a" in image.mode or "transparency" in image.info:
        coloured = image.convert("RGBA")
        ground = Image.new("RGBA", coloured.size, "white")
        return Image.alpha_composite(ground, coloured).convert("RGB")
    return image.convert("RGB")


def _to_eight_bits(image: Image.Image) -> Image.Image:
    """16-bit and floating grey, which `convert` would clip to white."""
    values = np.asarray(image).astype(np.float64)
    top = (
        1.0
        if image.mode == "F" and values.max(initial=0) <= 1
        else 65535.0
        if values.max(initial=0) > 255
        else 255.0
    )
    return Image.fromarray(np.clip(np.rint(values * (255 / top)), 0, 255).astype(np.uint8))


def _know_heif() -> None:
    """Let Pillow open HEIC and HEIF, where the codec is installed."""
    if "HEIF" in Image.OPEN:
        return
    try:
        import pi_heif
    except ImportError:
        return
    pi_heif.register_heif_opener()
