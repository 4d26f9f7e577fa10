"""The photos that speed and memory are measured with: drawn garments, enlarged, with the grain of a camera.

Each kind is made once, on all cores, and kept in a cache outside the repository (``WARDROBE_BENCH_CACHE``, or
the system's temporary folder). No two files hold the same bytes, so nothing can be answered from a cache.
"""

from __future__ import annotations

import io
import os
import shutil
import struct
import tempfile
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from functools import cache, partial
from pathlib import Path

import numpy as np
from PIL import Image, ImageOps

SAMPLES = Path(__file__).resolve().parents[2] / "assets" / "samples"
_VERSION = 1  # counts up when the files change, so that an old cache is not taken for a new one
_ORIGINALS = 4  # pictures that are enlarged once a process; every photo is a cut of its own out of one
_MARGIN = 240  # pixels by which cuts may differ
_PHONE, _HALF_HUNDRED, _WEB = (4032, 3024), (8064, 6048), (400, 533)


@dataclass(frozen=True)
class Kind:
    """Photos of one kind; ``write`` makes the file's bytes from its number."""

    name: str
    suffix: str
    write: Callable[[int], bytes]


def folder_of(kind: str, count: int) -> Path:
    """A folder with ``count`` photos of this kind (a name in KINDS), made where it is not there yet."""
    whole = cache_folder() / f"{kind}-{count}-v{_VERSION}"
    if not whole.is_dir():
        unfinished = whole.with_suffix(".part")
        shutil.rmtree(unfinished, ignore_errors=True)
        unfinished.mkdir(parents=True)
        with ProcessPoolExecutor() as pool:
            list(pool.map(partial(_make, kind, unfinished), range(count), chunksize=max(1, count // 64)))
        unfinished.rename(whole)
    return whole


def cache_folder() -> Path:
    """Where all that is made for measuring lies."""
    named = os.environ.get("WARDROBE_BENCH_CACHE")
    return Path(named) if named else Path(tempfile.gettempdir()) / "wardrobe-bench"


def _make(kind: str, folder: Path, number: int) -> None:
    what = KINDS[kind]
    place = folder / f"roll-{number // 500:02}"  # as cameras do: some hundred in a folder
    place.mkdir(exist_ok=True)
    (place / f"IMG_{number:05}{what.suffix}").write_bytes(what.write(number))


def _cut(size: tuple[int, int], number: int) -> Image.Image:
    """A picture of this size that no other number gives."""
    large = _original(size, number % _ORIGINALS)
    place = number // _ORIGINALS
    mirrored, place = place % 2, place // 2
    steps = 2 * _margin(size) // 3
    left, top = 3 * (place % (steps // 3)), place // (steps // 3)
    cut = large.crop((left, top, left + size[0], top + size[1]))
    return ImageOps.mirror(cut) if mirrored else cut


def _margin(size: tuple[int, int]) -> int:
    return min(_MARGIN, size[0] // 3)


@cache
def _original(size: tuple[int, int], number: int) -> Image.Image:
    with Image.open(sorted(SAMPLES.glob("*.jpg"))[number]) as sample:
        upright = ImageOps.exif_transpose(sample).convert("RGB")
    wide = size[0] + _margin(size), size[1] + _margin(size)
    grain = np.random.default_rng(number).integers(-5, 6, (wide[1], wide[0], 1), np.int16)
    pixels = np.asarray(ImageOps.fit(upright, wide, Image.Resampling.BICUBIC), np.int16) + grain
    return Image.fromarray(np.clip(pixels, 0, 255).astype(np.uint8))


def _jpeg(size: tuple[int, int], quality: int, progressive: bool, number: int) -> bytes:
    file = io.BytesIO()
    _cut(size, number).save(file, "JPEG", quality=quality, progressive=progressive)
    return file.getvalue()


def _png(number: int) -> bytes:
    file = io.BytesIO()
    _cut(_WEB, number).save(file, "PNG", compress_level=1)
    return file.getvalue()


@cache
def _heic_original(number: int) -> bytes:
    import pillow_heif  # only the tests have an encoder

    file = io.BytesIO()
    pillow_heif.from_pillow(_cut(_PHONE, number)).save(file, quality=55)
    return file.getvalue()


def _heic(number: int) -> bytes:
    """Encoding takes many seconds: two pictures, in files told apart by an empty box at the end."""
    return _heic_original(number % 2) + struct.pack(">I4sI", 12, b"free", number)


KINDS = {
    kind.name: kind
    for kind in (
        Kind("jpeg-12", ".jpg", partial(_jpeg, _PHONE, 93, False)),
        Kind("progressive-12", ".jpg", partial(_jpeg, _PHONE, 93, True)),
        Kind("heic-12", ".heic", _heic),
        Kind("jpeg-48", ".jpg", partial(_jpeg, _HALF_HUNDRED, 88, False)),
        Kind("web", ".jpg", partial(_jpeg, _WEB, 88, False)),
        Kind("png", ".png", _png),
    )
}
