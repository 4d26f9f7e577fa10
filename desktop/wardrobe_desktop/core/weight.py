"""How much memory a photo needs while it is decoded, told from its header before that begins."""

from __future__ import annotations

from collections.abc import Iterator

from PIL import Image

_PILLOWS = {"1": 1, "L": 1, "P": 1, "I;16": 2, "I;16B": 2, "I;16L": 2, "I;16N": 2}
"""Bytes a pixel in Pillow's memory by mode; every other mode takes four, RGB too."""
_RGB = 4
_CODECS = {"WEBP": 12, "AVIF": 8, "HEIF": 3}
"""Bytes a pixel that a codec holds beside Pillow's, measured.

WebP: two canvases and a copy; AVIF: up to ten bits in three full planes; HEIC: three planes.
"""
_SCAN, _NOTES = 0xDA, 0xE1  # markers of a JPEG's segments
_SEVERAL = frozenset({0xC2, 0xC6, 0xCA, 0xCE})  # progressive frames
_FRAMES = frozenset(range(0xC0, 0xD0)) - _SEVERAL - {0xC4, 0xC8, 0xCC}
_MOST_PIECES = 32
_TIFF_ROWS, _TIFF_COMPRESSION, _TIFF_PLAIN = 278, 259, 1


def bytes_needed(image: Image.Image, full: int, several_scans: bool = False) -> int:
    """Bytes at the highest moment, for a photo that is opened and not yet loaded.

    ``full``: pixels before ``draft`` made a JPEG smaller. ``several_scans``: whether a JPEG's colours or
    refinements come one after another, so that libjpeg keeps all coefficients of the full size.
    """
    pixels = image.width * image.height
    own = _PILLOWS.get(image.mode, 4)
    loading = (own + _CODECS.get(image.format or "", 0)) * pixels + _strip(image)
    if several_scans:
        loading += _coefficients(image) * full
    return max(loading, (own + _converted(image)) * pixels)


def _converted(image: Image.Image) -> int:
    """Bytes a pixel of what an opened picture is turned into beside itself."""
    if image.mode == "RGB":
        return _RGB if "transparency" in image.info else 0
    return _RGB + 1 if image.mode[:1] in ("I", "F") else _RGB


def _coefficients(image: Image.Image) -> int:
    """Bytes a pixel: two for each coefficient, fewer where colours are coarser. Rounded up."""
    layers = [(int(across), int(down)) for _, across, down, _ in getattr(image, "layer", [])]
    if not layers:
        return 8
    most = max(across for across, _ in layers) * max(down for _, down in layers)
    return -(-2 * sum(across * down for across, down in layers) // max(1, most))


def _strip(image: Image.Image) -> int:
    """Bytes for the rows that libtiff unpacks at once: all of them, where a file says so."""
    tags = getattr(image, "tag_v2", None)
    if tags is None or tags.get(_TIFF_COMPRESSION, _TIFF_PLAIN) == _TIFF_PLAIN:
        return 0
    rows = tags.get(_TIFF_ROWS, image.height)
    return 4 * image.width * (min(rows, image.height) if isinstance(rows, int) else image.height)


def has_several_scans(data: bytes) -> bool:
    """Whether the first scan of a JPEG leaves out a colour, or is one of many that refine each other."""
    colours = 0
    for marker, body in _segments(data):
        if marker in _SEVERAL:
            return True
        if marker in _FRAMES:
            colours = data[body + 5]
        elif marker == _SCAN:
            return data[body] < colours
    return False


def has_endless_notes(data: bytes) -> bool:
    """Whether a JPEG has its EXIF in so many pieces that joining them takes minutes.

    Pillow does that piece by piece: the time grows with the square of their number. Cameras write one.
    """
    pieces = sum(marker == _NOTES and data.startswith(b"Exif\0", body) for marker, body in _segments(data))
    return pieces > _MOST_PIECES


def _segments(data: bytes) -> Iterator[tuple[int, int]]:
    """The segments of a JPEG up to its first scan: the marker, and where what follows the length begins."""
    place = 2 if data.startswith(b"\xff\xd8") else len(data)
    while 0 <= (place := data.find(b"\xff", place)) < len(data) - 12:
        marker = data[place + 1]
        if marker == 0xFF:
            place += 1
        elif marker == 0 or 0xD0 <= marker <= 0xD9:  # these have no length
            place += 2
        else:
            yield marker, place + 4
            if marker == _SCAN:
                return
            place += 2 + int.from_bytes(data[place + 2 : place + 4], "big")
