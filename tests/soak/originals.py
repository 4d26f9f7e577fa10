"""Whole photos to be damaged: our drawn samples, written in every format and form that is read."""

from __future__ import annotations

import io
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np
import pillow_heif
from mutating import Base
from PIL import Image, ImageCms

SAMPLES = Path(__file__).resolve().parents[2] / "assets" / "samples"
_NOTES = b"<?xpacket begin=''?><x:xmpmeta xmlns:x='adobe:ns:meta/'></x:xmpmeta><?xpacket end='w'?>"
_Write = Callable[[Image.Image], bytes]


def originals() -> list[Base]:
    """Every form once, each of another sample. Sides are 90 to 420 pixels, one is large."""
    files = sorted(SAMPLES.glob("*.jpg"))
    found = []
    for place, (kind, suffix, write) in enumerate(_FORMS):
        with Image.open(files[place % len(files)]) as photo:
            picture = photo.convert("RGB")
        side = 2000 if "large" in kind else (90, 240, 420)[place % 3]
        picture.thumbnail((side, side))
        found.append(Base(kind, suffix, write(picture)))
    return found


def _written(picture: Image.Image, form: str, mode: str = "RGB", **how: Any) -> bytes:
    file = io.BytesIO()
    picture.convert(mode).save(file, form, **how)
    return file.getvalue()


def _noted(picture: Image.Image, form: str, turn: int = 6, **how: Any) -> bytes:
    """With EXIF (a turn, a text, a position), a colour profile, and XMP where it may be."""
    exif = Image.Exif()
    exif[0x0112], exif[0x010F], exif[0x010E] = turn, "Camera", "x" * 300
    if form != "TIFF":  # whose writer takes no tables within tables
        exif.get_ifd(0x8769)[0x9003] = "2026:11:22 12:00:00"
        exif.get_ifd(0x8825)[2] = (48.0, 51.0, 29.6)
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    xmp = {"xmp": _NOTES} if form in ("JPEG", "WEBP", "AVIF") else {}
    return _written(picture, form, exif=exif.tobytes(), icc_profile=profile, **xmp, **how)


def _heic(picture: Image.Image, mode: str = "RGB", turned: bool = False) -> bytes:
    file = io.BytesIO()
    photo = pillow_heif.from_pillow(picture.convert(mode))
    if turned:
        exif = Image.Exif()
        exif[0x0112] = 6
        photo.info["exif"] = exif.tobytes()
    photo.save(file, quality=60)
    return file.getvalue()


def _sixteen(picture: Image.Image, form: str) -> bytes:
    grey = np.asarray(picture.convert("L")).astype(np.uint16) * 257
    return _written_as_is(Image.fromarray(grey), form)


def _written_as_is(picture: Image.Image, form: str, **how: Any) -> bytes:
    file = io.BytesIO()
    picture.save(file, form, **how)
    return file.getvalue()


def _moving(picture: Image.Image, form: str) -> bytes:
    return _written(picture, form, save_all=True, append_images=[picture.rotate(90), picture.rotate(180)])


def _palette(picture: Image.Image, form: str) -> bytes:
    return _written_as_is(picture.quantize(32), form, transparency=3)


_FORMS: tuple[tuple[str, str, _Write], ...] = (
    ("jpeg", ".jpg", partial(_written, form="JPEG")),
    ("jpeg-noted", ".jpg", partial(_noted, form="JPEG")),
    ("jpeg-progressive", ".jpg", partial(_noted, form="JPEG", turn=3, progressive=True)),
    ("jpeg-cmyk", ".jpg", partial(_written, form="JPEG", mode="CMYK")),
    ("jpeg-grey", ".jpeg", partial(_written, form="JPEG", mode="L")),
    ("jpeg-large", ".jpg", partial(_noted, form="JPEG", turn=8)),
    ("jpeg-restarts", ".jpg", partial(_written, form="JPEG", restart_marker_blocks=4, subsampling=0)),
    ("jpeg-several", ".jpg", partial(_moving, form="MPO")),
    ("png", ".png", partial(_written, form="PNG")),
    ("png-noted", ".png", partial(_noted, form="PNG")),
    ("png-alpha", ".png", partial(_written, form="PNG", mode="RGBA")),
    ("png-palette", ".png", partial(_palette, form="PNG")),
    ("png-16", ".png", partial(_sixteen, form="PNG")),
    ("png-bit", ".png", partial(_written, form="PNG", mode="1")),
    ("png-moving", ".png", partial(_moving, form="PNG")),
    ("webp", ".webp", partial(_written, form="WEBP")),
    ("webp-noted", ".webp", partial(_noted, form="WEBP")),
    ("webp-lossless", ".webp", partial(_written, form="WEBP", mode="RGBA", lossless=True)),
    ("webp-moving", ".webp", partial(_moving, form="WEBP")),
    ("heic", ".heic", _heic),
    ("heic-turned", ".heic", partial(_heic, turned=True)),
    ("heic-alpha", ".heic", partial(_heic, mode="RGBA")),
    ("avif", ".avif", partial(_written, form="AVIF", speed=9)),
    ("avif-noted", ".avif", partial(_noted, form="AVIF", speed=9)),
    ("avif-alpha", ".avif", partial(_written, form="AVIF", mode="RGBA", speed=9)),
    ("avif-moving", ".avif", partial(_moving, form="AVIF")),
    ("tiff", ".tif", partial(_written, form="TIFF")),
    ("tiff-lzw", ".tif", partial(_noted, form="TIFF", compression="tiff_lzw")),
    ("tiff-deflate", ".tiff", partial(_written, form="TIFF", mode="RGBA", compression="tiff_adobe_deflate")),
    ("tiff-jpeg", ".tiff", partial(_written, form="TIFF", compression="jpeg")),
    ("tiff-fax", ".tif", partial(_written, form="TIFF", mode="1", compression="group4")),
    ("tiff-packbits", ".tif", partial(_written, form="TIFF", mode="CMYK", compression="packbits")),
    ("tiff-16", ".tif", partial(_sixteen, form="TIFF")),
    ("tiff-float", ".tif", partial(_written, form="TIFF", mode="F")),
    ("tiff-several", ".tif", partial(_moving, form="TIFF")),
    ("gif", ".gif", partial(_written, form="GIF")),
    ("gif-moving", ".gif", partial(_moving, form="GIF")),
    ("gif-clear", ".gif", partial(_palette, form="GIF")),
    ("bmp", ".bmp", partial(_written, form="BMP")),
    ("bmp-palette", ".bmp", partial(_written, form="BMP", mode="P")),
)
