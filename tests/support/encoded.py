"""Images as the bytes of a file."""

from __future__ import annotations

import io

import pytest
from PIL import Image


def encoded(image: Image.Image, kind: str, **how: object) -> bytes:
    """The file that Pillow writes, with its own options."""
    file = io.BytesIO()
    image.save(file, kind, **how)
    return file.getvalue()


def heic(image: Image.Image, quality: int = 90) -> bytes:
    """A HEIC file, as an iPhone makes it."""
    writer = pytest.importorskip("pillow_heif", reason="only pillow-heif can write HEIC")
    file = io.BytesIO()
    writer.from_pillow(image).save(file, quality=quality)
    return file.getvalue()
