"""A photo file becomes the picture that the network sees. The desktop has its own copy; a test proves them
equal.
"""

from __future__ import annotations

import io
import warnings
from pathlib import Path

import numpy as np
from PIL import Image, ImageOps

from .errors import TrainingError

#: Endings of the photo files that are taken from a folder.
ENDINGS = frozenset(
    {
        ".jpg",
        ".jpeg",
        ".jpe",
        ".jfif",
        ".png",
        ".webp",
        ".heic",
        ".heif",
        ".avif",
        ".tif",
        ".tiff",
        ".bmp",
        ".gif",
    }
)
_TRANSPOSED = range(5, 9)  # EXIF orientations that swap width and height
_ORIENTATION = 0x0112


def decode(source: Path | bytes, size: tuple[int, int]) -> np.ndarray:
    """Decode a photo upright and stretch it to `size` (height, width in pixels).

    Returns uint8 [H,W,3], RGB. Transparent parts are laid on white; of an animation the first frame is taken.
    JPEGs are decoded at a reduced scale that stays at least twice `size`, which is quicker and loses nothing.
    Raises TrainingError with a sentence when the file cannot be read as a photo.
    """
    name = source.name if isinstance(source, Path) else "The photo"
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # odd metadata is no reason to trouble a person
            warnings.simplefilter("error", Image.DecompressionBombWarning)
            return _decode(source, size)
    except (Image.DecompressionBombError, Image.DecompressionBombWarning) as error:
        raise TrainingError(f"{name} is too large to be a photo.") from error
    except (OSError, ValueError, SyntaxError, EOFError, ArithmeticError, LookupError, TypeError) as error:
        raise TrainingError(f"{name} could not be read as a photo; mend it or take it out.") from error


def _decode(source: Path | bytes, size: tuple[int, int]) -> np.ndarray:
    height, width = size
    _know_heif()
    with Image.open(io.BytesIO(source) if isinstance(source, bytes) else source) as image:
        if image.format == "JPEG":
            swapped = image.getexif().get(_ORIENTATION) in _TRANSPOSED
            image.draft("RGB", (2 * height, 2 * width) if swapped else (2 * width, 2 * height))
        upright = ImageOps.exif_transpose(image)
        picture = _to_rgb(upright).resize((width, height), Image.Resampling.BICUBIC, reducing_gap=None)
    return np.asarray(picture)


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
