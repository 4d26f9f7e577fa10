"""Files that ask for far more memory or time than they are worth."""

from __future__ import annotations

import json
import struct
import subprocess
import sys
import zlib
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from support.encoded import encoded, heic

from wardrobe_desktop.core.weight import has_several_scans


def claiming(data: bytes, fields: dict[int, bytes]) -> bytes:
    """The file with other bytes in these places."""
    for place, value in fields.items():
        data = data[:place] + value + data[place + len(value) :]
    return data


def tiny(mode: str = "RGB") -> Image.Image:
    return Image.new(mode, (64, 64), 0)


def png(*chunks: tuple[bytes, bytes]) -> bytes:
    """A small PNG with more chunks behind its header."""
    whole = encoded(tiny(), "PNG")
    packed = (struct.pack(">I", len(body)) + name + body for name, body in chunks)
    sums = (struct.pack(">I", zlib.crc32(name + body)) for name, body in chunks)
    return whole[:33] + b"".join(map(bytes.__add__, packed, sums)) + whole[33:]


def claiming_png() -> bytes:
    header = b"IHDR" + struct.pack(">IIBBBBB", 60_000, 60_000, 8, 6, 0, 0, 0)
    return claiming(encoded(tiny(), "PNG"), {12: header + struct.pack(">I", zlib.crc32(header))})


def claiming_box(data: bytes) -> bytes:
    return claiming(data, {data.index(b"ispe") + 8: struct.pack(">II", 30_000, 30_000)})


def claiming_jpeg() -> bytes:
    data = encoded(tiny(), "JPEG", progressive=True)
    return claiming(data, {data.index(b"\xff\xc2") + 5: struct.pack(">HH", 32_000, 32_000)})


def claiming_tiff(width: int, height: int) -> bytes:
    data = encoded(tiny(), "TIFF", compression="tiff_lzw")
    places = (data.index(struct.pack("<HHI", tag, 3, 1)) + 8 for tag in (256, 257))
    return claiming(data, dict(zip(places, map(struct.Struct("<H").pack, (width, height)), strict=True)))


def packed_away(size: int) -> bytes:
    return b"Comment\0\0" + zlib.compress(bytes(size), 9)


EXIF = b"Exif\0\0II*\0\x08\0\0\0" + b"\xff" * 65_000  # a table of 65,535 entries
PROFILE = b"ICC_PROFILE\0\1\2" + bytes(65_000)

BOMBS: dict[str, Callable[[], bytes]] = {
    "png that claims 3,600 megapixels": claiming_png,
    "png with a text of 500 MB": lambda: png((b"zTXt", packed_away(500_000_000))),
    "png with 400 texts of 1 MB": lambda: png(*[(b"zTXt", packed_away(1_000_000))] * 400),
    "png with a colour profile of 500 MB": lambda: png((b"iCCP", packed_away(500_000_000))),
    "jpeg with 60 MB of notes": lambda: with_notes(b"\xff\xe1", EXIF),
    "jpeg with 60 MB of colour profile": lambda: with_notes(b"\xff\xe2", PROFILE),
    "progressive jpeg that claims a gigapixel": claiming_jpeg,
    "gif that claims 4,294 megapixels": lambda: claiming(encoded(tiny("P"), "GIF"), {6: b"\xff" * 4}),
    "bmp that claims 3,600 megapixels": lambda: claiming(
        encoded(tiny(), "BMP"), {18: struct.pack("<II", 60_000, 60_000)}
    ),
    "webp that claims 268 megapixels": lambda: claiming(
        encoded(tiny(), "WEBP", exif=b"Exif\0\0"), {24: b"\xfe\x3f\0\xfe\x3f\0"}
    ),
    "avif that claims 900 megapixels": lambda: claiming_box(encoded(tiny(), "AVIF")),
    "heic that claims 900 megapixels": lambda: claiming_box(heic(tiny())),
    "tiff that claims 4,294 megapixels": lambda: claiming_tiff(65_535, 65_535),
    "tiff that claims 90 megapixels in one strip": lambda: claiming_tiff(30_000, 3_000),
}


def with_notes(marker: bytes, body: bytes) -> bytes:
    data = encoded(tiny(), "JPEG")
    return data[:2] + (marker + struct.pack(">H", len(body) + 2) + body) * 920 + data[2:]


_MEASURE = """
import io, json, re, sys, time
from pathlib import Path
from PIL import Image
from wardrobe_desktop.core.decode import UnreadableError, open_photo
from wardrobe_desktop.core.helper import _give_memory_back
_give_memory_back()
def now(field):
    return int(re.search(field + r":\\s+(\\d+)", Path("/proc/self/status").read_text())[1]) * 1024
for path in sys.argv[1:]:
    data, asked = Path(path).read_bytes(), []
    Path("/proc/self/clear_refs").write_text("5")
    before, began = now("VmRSS"), time.process_time()
    try:
        open_photo(data, (64, 64), asked.append)
        how = "opened"
    except UnreadableError as error:
        how = error.kind.value
    print(json.dumps([Path(path).name, how, now("VmHWM") - before, time.process_time() - began, sum(asked)]))
"""


def measured(folder: Path, files: dict[str, bytes]) -> dict[str, tuple[str, int, float, int]]:
    """Of each file: how it ended, bytes it took, seconds of work, bytes that were asked for."""
    if not Path("/proc/self/clear_refs").exists():
        pytest.skip("the highest memory of one deed can only be measured on Linux")
    for name, data in files.items():
        (folder / name).write_bytes(data)
    command = [sys.executable, "-W", "ignore", "-c", _MEASURE, *(str(folder / name) for name in files)]
    ran = subprocess.run(command, capture_output=True, text=True, timeout=300, check=True)
    return {name: tuple(rest) for name, *rest in map(json.loads, ran.stdout.splitlines())}


def test_no_bomb_takes_memory_or_time(tmp_path: Path) -> None:
    bombs = measured(tmp_path, {name: make() for name, make in BOMBS.items()})
    for name, (how, taken, seconds, _) in bombs.items():
        assert taken < 150_000_000, f"{name} ({how}): {taken} bytes"
        assert seconds < 5, f"{name} ({how}): {seconds:.1f} s"


WIDE = (2000, 3000)


def noise(mode: str = "RGB") -> Image.Image:
    grain = np.random.default_rng(5).integers(0, 256, (300, 200), np.uint8)
    return Image.fromarray(grain).resize(WIDE).convert(mode)


def sixteen() -> Image.Image:
    return Image.fromarray(np.arange(6_000_000, dtype=np.uint32).reshape(3000, 2000).astype(np.uint16))


PHOTOS: dict[str, Callable[[], bytes]] = {
    "grey.png": lambda: encoded(noise("L"), "PNG", compress_level=1),
    "clear.png": lambda: encoded(noise("RGBA"), "PNG", compress_level=1),
    "sixteen.png": lambda: encoded(sixteen(), "PNG", compress_level=1),
    "floating.tif": lambda: encoded(noise("F"), "TIFF"),
    "one strip.tif": lambda: encoded(noise(), "TIFF", compression="tiff_lzw", tiffinfo={278: 3000}),
    "plain.webp": lambda: encoded(noise(), "WEBP", quality=20, method=0),
    "plain.avif": lambda: encoded(noise(), "AVIF", quality=20, speed=10, subsampling="4:4:4"),
    "plain.heic": lambda: heic(noise(), quality=30),
    "large.jpg": lambda: encoded(noise(), "JPEG"),
    "progressive.jpg": lambda: encoded(noise(), "JPEG", progressive=True, subsampling=0),
    "palette.gif": lambda: encoded(noise("L"), "GIF"),
}


def test_no_photo_takes_more_memory_than_was_asked_for(tmp_path: Path) -> None:
    spare = 20_000_000  # what the codecs keep for themselves, whatever a photo's size
    photos = measured(tmp_path, {name: make() for name, make in PHOTOS.items()})
    for name, (how, taken, _, asked) in photos.items():
        assert how == "opened", name
        assert taken < asked + spare, f"{name}: {taken / 6e6:.1f} bytes a pixel, {asked / 6e6:.1f} foreseen"


def test_jpegs_whose_colours_come_one_after_another_are_told_apart() -> None:
    plain = encoded(tiny(), "JPEG")
    assert not has_several_scans(plain)
    assert not has_several_scans(encoded(tiny("L"), "JPEG"))
    assert has_several_scans(encoded(tiny(), "JPEG", progressive=True))
    assert has_several_scans(claiming(plain, {plain.index(b"\xff\xda") + 4: b"\1"}))
    assert not has_several_scans(plain[:40])
    assert not has_several_scans(b"\xff" * 50)
