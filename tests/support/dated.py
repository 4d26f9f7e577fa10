"""Pictures that say when they were taken, in every format that can."""

from __future__ import annotations

import io

import pytest
from PIL import Image, PngImagePlugin
from support.pool_photos import picture

MORE, TAKEN, DIGITISED, CHANGED = 0x8769, 0x9003, 0x9004, 0x0132


def notes(taken: str = "", digitised: str = "", changed: str = "") -> Image.Exif:
    """What a camera writes of a photo; empty words are left out."""
    exif = Image.Exif()
    exif[0x010F] = "Somebody's camera"
    if changed:
        exif[CHANGED] = changed
    more = exif.get_ifd(MORE)
    for tag, said in ((TAKEN, taken), (DIGITISED, digitised)):
        if said:
            more[tag] = said
    return exif


def dated(
    kind: str = "JPEG", taken: str = "", digitised: str = "", changed: str = "", seed: int = 1
) -> bytes:
    """The bytes of a small picture with these notes: JPEG, PNG, WEBP, TIFF, AVIF or HEIF."""
    said = notes(taken, digitised, changed)
    image = Image.open(io.BytesIO(picture(seed))).convert("RGB")
    file = io.BytesIO()
    if kind == "HEIF":
        writer = pytest.importorskip("pillow_heif", reason="only pillow-heif can write HEIC")
        writer.from_pillow(image).save(file, quality=90, exif=said.tobytes())
    else:
        image.save(file, kind, exif=said.tobytes())
    return file.getvalue()


def with_hex_notes(taken: str) -> bytes:
    """A PNG with the notes as older tools write them: letters, behind a name and a length."""
    written = notes(taken).tobytes()
    chunks = PngImagePlugin.PngInfo()
    chunks.add_text("Raw profile type exif", f"\nexif\n{len(written):8}\n{written.hex()}\n")
    file = io.BytesIO()
    Image.open(io.BytesIO(picture(1))).save(file, "PNG", pnginfo=chunks)
    return file.getvalue()
