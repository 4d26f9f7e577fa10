"""Bytes of a photo become the picture that the network sees, and the thumbnail that the person sees.

The pixels are the same as training's own decoding gives (tests/desktop/core/test_decode.py proves it). This
module runs in the helper process only: codecs may crash, and Pillow is slow to import.
"""

from __future__ import annotations

import contextlib
import io
import struct
import zlib
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
import pi_heif
from numpy.typing import NDArray
from PIL import AvifImagePlugin, Image, UnidentifiedImageError

from wardrobe_desktop.core import budget
from wardrobe_desktop.core.budget import Gate, open_gate
from wardrobe_desktop.core.date_taken import UNKNOWN, day_taken
from wardrobe_desktop.core.errors import ProblemKind
from wardrobe_desktop.core.weight import bytes_needed, has_endless_notes, has_several_scans

MAX_BYTES = 400 * 2**20
"""A larger file is not read at all."""
MAX_PIXELS = 130_000_000
"""What is decoded at full size: covers 108-megapixel phones."""
MAX_JPEG_PIXELS = 1_000_000_000
"""JPEGs are decoded at down to 1/8 of their size, a few lines at a time, so that only the result needs
memory.
"""
MAX_MEMORY = budget.BYTES
"""Bytes that one photo may need while it is decoded (see weight.py), however few pixels it has."""
THUMBNAIL_SIDE = 512
"""What a thumbnail's longest side is scaled to, in pixels."""
THUMBNAIL_SIDES = (448, 640)
"""What it may as well be, where halving or leaving the picture as it is ends there: that is six times as
quick as scaling.
"""

_FORMATS = ("JPEG", "PNG", "WEBP", "HEIF", "AVIF", "TIFF", "BMP", "DIB", "GIF")
_JPEG = (
    "JPEG",
    "MPO",
)  # MPO: a JPEG with more pictures behind the first, as phones write for portraits and HDR
_ORIENTATION = 0x0112
_HEX_NOTES = "Raw profile type exif"  # where older tools put the notes of a PNG
_UPRIGHT = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_270,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_90,
}
_SWAPPED = frozenset({5, 6, 7, 8})
_BAND = 64  # rows
_BROKEN = (OSError, ValueError, SyntaxError, EOFError, ArithmeticError, LookupError, TypeError, RuntimeError)

# Our own check of the header takes the place of Pillow's, which would refuse a 200-megapixel JPEG.
Image.MAX_IMAGE_PIXELS = None
# One photo, one thread: the threads run side by side over many photos.
AvifImagePlugin.DEFAULT_MAX_THREADS = 1
pi_heif.options.DECODE_THREADS = 1
pi_heif.register_heif_opener()


class UnreadableError(Exception):
    """These bytes cannot become a picture. ``kind`` says why, ``detail`` is the codec's own word."""

    def __init__(self, kind: ProblemKind, detail: str = "") -> None:
        super().__init__(detail or kind.value)
        self.kind = kind
        self.detail = detail


@dataclass(frozen=True)
class Decoded:
    """``pixels`` uint8 [H,W,3], RGB, upright, stretched to the network's size; ``picture``: the photo;
    ``taken``: the day on which it was taken, as YYYYMMDD, 0 where it does not say.
    """

    pixels: NDArray[np.uint8]
    picture: Image.Image
    taken: int


def decode(data: bytes, size: tuple[int, int]) -> NDArray[np.uint8]:
    """The picture for the network: uint8 [H,W,3] RGB, upright, stretched to ``size`` (height, width).

    Transparent parts lie on white; of an animation the first frame counts. Raises UnreadableError.
    """
    return open_photo(data, size).pixels


def open_photo(data: bytes, size: tuple[int, int], gate: Gate = open_gate) -> Decoded:
    """The same, with the photo itself, so that a thumbnail needs no second decoding.

    Raises UnreadableError.
    """
    if not data:
        raise UnreadableError(ProblemKind.EMPTY)
    if len(data) > MAX_BYTES:
        raise UnreadableError(ProblemKind.TOO_LARGE, f"{len(data)} bytes")
    if has_endless_notes(data):
        raise UnreadableError(ProblemKind.TOO_LARGE, "EXIF in too many pieces")
    try:
        picture, taken = _upright_picture(data, size, gate)
        height, width = size
        small = picture.resize((width, height), Image.Resampling.BICUBIC, reducing_gap=None)
        return Decoded(np.asarray(small), picture, taken)
    except (Image.DecompressionBombError, MemoryError) as error:
        raise UnreadableError(ProblemKind.TOO_LARGE, str(error)) from error
    except UnidentifiedImageError as error:
        kind = ProblemKind.DAMAGED if _begins_like_a_photo(data) else ProblemKind.NOT_A_PHOTO
        raise UnreadableError(kind, "no decoder knows it") from error
    except (*_BROKEN, struct.error, zlib.error) as error:
        raise UnreadableError(ProblemKind.DAMAGED, str(error)) from error


def thumbnail(picture: Image.Image) -> bytes:
    """A JPEG file of the picture, its longest side at most 640 pixels."""
    file = io.BytesIO()
    _small(picture).save(file, "JPEG", quality=85)
    return file.getvalue()


def _small(picture: Image.Image) -> Image.Image:
    longest = max(picture.size)
    least, most = THUMBNAIL_SIDES
    parts = -(-longest // most)
    if parts == 1:
        return picture
    if longest >= parts * least:
        return picture.reduce(parts)
    share = THUMBNAIL_SIDE / longest
    size = (max(1, round(picture.width * share)), max(1, round(picture.height * share)))
    return picture.resize(size, Image.Resampling.BICUBIC, reducing_gap=2.0)


def _upright_picture(data: bytes, size: tuple[int, int], gate: Gate) -> tuple[Image.Image, int]:
    """The photo upright, at no less than twice the size that the network sees, where it is that large, and
    the day on which it was taken.
    """
    with Image.open(io.BytesIO(data), formats=_FORMATS) as image:
        full = image.width * image.height
        if image.format in _JPEG:
            image.draft("RGB", _least(image, size))
            image.decodermaxblock = len(data)  # handed over at once, not in pieces of 64 kB: 1 ms of 37
        gate(_checked_size(image, full, data))
        image.load()
        picture = _rgb(image)
        if image.format not in _JPEG:
            picture = _reduced(picture, _least(image, size))
        turn = _UPRIGHT.get(_orientation(image))
        upright = picture if turn is None else picture.transpose(turn)
        return upright, _day_taken(image, data)


def _least(image: Image.Image, size: tuple[int, int]) -> tuple[int, int]:
    """Twice what the network sees, as width and height of the picture before it is turned upright.

    Asked after loading, except of JPEGs: PNG may keep the orientation behind the pixels.
    """
    height, width = size
    return (2 * height, 2 * width) if _orientation(image) in _SWAPPED else (2 * width, 2 * height)


def _reduced(picture: Image.Image, least: tuple[int, int]) -> Image.Image:
    """What ``draft`` does for JPEGs: 1/2, 1/4 or 1/8 of the sides, each no less than ``least``.

    From there on a picture costs a sixth of what it would at full size.
    """
    fits = min(picture.width // least[0], picture.height // least[1])
    parts = next((parts for parts in (8, 4, 2) if fits >= parts), 1)
    return picture if parts == 1 else picture.reduce(parts)


def _checked_size(image: Image.Image, full: int, data: bytes) -> int:
    """The bytes of memory that decoding needs. Raises UnreadableError where that is too much."""
    is_jpeg = image.format in _JPEG
    needed = bytes_needed(image, full, is_jpeg and has_several_scans(data))
    allowed = MAX_JPEG_PIXELS if is_jpeg else MAX_PIXELS
    if full > allowed or image.width * image.height > MAX_PIXELS or needed > MAX_MEMORY:
        raise UnreadableError(ProblemKind.TOO_LARGE, f"{full} pixels, {needed} bytes")
    return needed


def _orientation(image: Image.Image) -> int:
    try:
        return int(image.getexif().get(_ORIENTATION, 1))
    except (*_BROKEN, struct.error):
        return 1  # broken notes about a photo do not break the photo


def _day_taken(image: Image.Image, data: bytes) -> int:
    """Asked after loading, as PNG may keep its notes behind the pixels."""
    if image.format == "TIFF":
        return day_taken(data)  # the whole file is written like notes
    notes = image.info.get("exif")
    if isinstance(written := image.info.get(_HEX_NOTES), str):
        with contextlib.suppress(ValueError):
            notes = notes or bytes.fromhex("".join(written.split("\n")[3:]))  # behind a name and a length
    return day_taken(notes) if isinstance(notes, bytes) else UNKNOWN


def _rgb(image: Image.Image) -> Image.Image:
    if image.mode.startswith("I") or image.mode == "F":
        image = _eight_bits(image)
    if "A" in image.mode or "a" in image.mode or "transparency" in image.info:
        return _on_white(image)
    return image if image.mode == "RGB" else image.convert("RGB")


def _on_white(image: Image.Image) -> Image.Image:
    picture = Image.new("RGB", image.size)
    for top, part in _bands(image):
        band = part.convert("RGBA")
        ground = Image.new("RGBA", band.size, "white")
        picture.paste(Image.alpha_composite(ground, band).convert("RGB"), (0, top))
    return picture


def _eight_bits(image: Image.Image) -> Image.Image:
    """16-bit and floating grey as 8-bit grey; Pillow's own conversion clips nearly all of it to white."""
    highest = np.max([np.asarray(band).max(initial=0) for _, band in _bands(image)], initial=0)
    top = 1.0 if image.mode == "F" and highest <= 1 else 65535.0 if highest > 255 else 255.0
    picture = Image.new("L", image.size)
    for row, band in _bands(image):
        values = np.asarray(band).astype(np.float64)
        grey = np.clip(np.rint(values * (255 / top)), 0, 255).astype(np.uint8)
        picture.paste(Image.fromarray(grey), (0, row))
    return picture


def _bands(image: Image.Image) -> Iterator[tuple[int, Image.Image]]:
    """The picture in stripes with the row at which each begins: done at once, a large photo would need many
    copies of itself.
    """
    for top in range(0, image.height, _BAND):
        yield top, image.crop((0, top, image.width, min(top + _BAND, image.height)))


def _begins_like_a_photo(data: bytes) -> bool:
    """Whether it set out to be a photo and was cut short or overwritten; also a run of zeros, as failing
    cards give.
    """
    starts = (b"\xff\xd8", b"\x89PNG", b"GIF8", b"BM", b"II*\0", b"MM\0*")
    brands = (b"heic", b"heix", b"hevc", b"heim", b"mif1", b"msf1", b"avif", b"avis")
    return (
        data.startswith(starts)
        or (data[:4] == b"RIFF" and data[8:12] == b"WEBP")
        or (data[4:8] == b"ftyp" and data[8:12] in brands)
        or not any(data[:512])
    )
