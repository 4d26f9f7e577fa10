from __future__ import annotations

import contextlib
import io
import random
import struct
import zlib
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pi_heif
import pytest
from PIL import Image
from support.encoded import encoded, heic

from wardrobe_desktop.core import decode as decoding
from wardrobe_desktop.core.decode import UnreadableError, decode, open_photo, thumbnail
from wardrobe_desktop.core.errors import ProblemKind

SIZE = (48, 40)  # height and width differ, so that swapped sides show


def scene(width: int = 90, height: int = 140) -> Image.Image:
    """A picture that looks different whichever way it is turned."""
    y, x = np.mgrid[0:height, 0:width]
    red = 255 * x // width
    green = 255 * y // height
    blue = 200 * ((x > width // 3) & (y > height // 2))
    return Image.fromarray(np.stack([red, green, blue], axis=-1).astype(np.uint8))


def sixteen_bit(bottom: int, top: int) -> Image.Image:
    return Image.fromarray(np.linspace(bottom, top, 64 * 64).reshape(64, 64).astype(np.uint16))


def noise() -> Image.Image:
    return Image.fromarray(np.random.default_rng(1).random((50, 60), np.float32))


def see_through() -> Image.Image:
    image = scene().convert("RGBA")
    image.putalpha(Image.linear_gradient("L").resize(image.size))
    return image


def palette_with_transparency() -> bytes:
    image = scene().quantize(32)
    return encoded(image, "PNG", transparency=bytes(range(0, 256, 8)))


def turned(orientation: int, kind: str = "JPEG", width: int = 90, height: int = 140) -> bytes:
    exif = Image.Exif()
    exif[0x0112] = orientation
    return encoded(scene(width, height), kind, exif=exif.tobytes())


def two_frames(kind: str) -> bytes:
    return encoded(scene(), kind, save_all=True, append_images=[Image.new("RGB", (90, 140), "black")])


FILES: dict[str, Callable[[], bytes]] = {
    "jpeg": lambda: encoded(scene(), "JPEG"),
    "large jpeg": lambda: encoded(scene(1800, 2600), "JPEG"),
    "progressive jpeg": lambda: encoded(scene(900, 700), "JPEG", progressive=True),
    "grey jpeg": lambda: encoded(scene().convert("L"), "JPEG"),
    "cmyk jpeg": lambda: encoded(scene(700, 900).convert("CMYK"), "JPEG"),
    "jpeg with more pictures": lambda: two_frames("MPO"),
    "large jpeg with more pictures": lambda: encoded(
        scene(1800, 2600), "MPO", save_all=True, append_images=[scene()]
    ),
    "png": lambda: encoded(scene(), "PNG"),
    "large png": lambda: encoded(scene(813, 1119), "PNG"),
    "large palette": lambda: encoded(scene(813, 1119).quantize(16), "PNG"),
    "large webp": lambda: encoded(scene(1119, 813), "WEBP"),
    "png with alpha": lambda: encoded(see_through(), "PNG"),
    "png with grey and alpha": lambda: encoded(see_through().convert("LA"), "PNG"),
    "palette": lambda: encoded(scene().quantize(16), "PNG"),
    "palette with transparency": palette_with_transparency,
    "one bit": lambda: encoded(scene().convert("1"), "PNG"),
    "16-bit png": lambda: encoded(sixteen_bit(0, 65535), "PNG"),
    "16-bit tiff": lambda: encoded(sixteen_bit(500, 40000), "TIFF"),
    "floating tiff": lambda: encoded(noise(), "TIFF"),
    "tiff": lambda: encoded(scene(), "TIFF", compression="tiff_lzw"),
    "cmyk tiff": lambda: encoded(scene().convert("CMYK"), "TIFF"),
    "webp": lambda: encoded(scene(), "WEBP"),
    "webp with alpha": lambda: encoded(see_through(), "WEBP", lossless=True),
    "moving webp": lambda: two_frames("WEBP"),
    "avif": lambda: encoded(scene(), "AVIF"),
    "heic": lambda: heic(scene()),
    "bmp": lambda: encoded(scene(), "BMP"),
    "moving gif": lambda: two_frames("GIF"),
    **{f"jpeg turned {n}": lambda n=n: turned(n) for n in range(1, 9)},
    **{f"large jpeg turned {n}": lambda n=n: turned(n, width=2200, height=1500) for n in (3, 6)},
    **{f"png turned {n}": lambda n=n: turned(n, "PNG") for n in (6, 8)},
    **{f"large png turned {n}": lambda n=n: turned(n, "PNG", 1119, 813) for n in (3, 5, 6)},
    **{f"webp turned {n}": lambda n=n: turned(n, "WEBP") for n in (6, 8)},
    **{f"avif turned {n}": lambda n=n: turned(n, "AVIF") for n in (6, 8)},
}


@pytest.mark.parametrize("name", FILES)
def test_every_kind_of_file_gives_the_very_pixels_that_training_saw(name: str) -> None:
    training = pytest.importorskip("wardrobe_training.decode")
    data = FILES[name]()
    assert np.array_equal(decode(data, SIZE), training.decode(data, SIZE))


def test_real_photos_give_the_very_pixels_that_training_saw(clothing: Path) -> None:
    training = pytest.importorskip("wardrobe_training.decode")
    photos = random.Random(7).sample(sorted(clothing.glob("train/*/*.jpg")), 50)
    for photo in photos:
        data = photo.read_bytes()
        assert np.array_equal(decode(data, (260, 260)), training.decode(data, (260, 260))), photo.name


@pytest.mark.parametrize("name", FILES)
def test_every_kind_of_file_shows_what_was_put_in(name: str) -> None:
    pixels = decode(FILES[name](), SIZE)
    assert pixels.shape == (*SIZE, 3)
    assert pixels.dtype == np.uint8
    assert pixels.std() > 20  # neither black nor white all over


@pytest.mark.parametrize("orientation", range(1, 9))
@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP", "TIFF", "AVIF"])
def test_a_photo_is_turned_upright(orientation: int, kind: str) -> None:
    from PIL import ImageOps

    image = scene()
    exif = Image.Exif()
    exif[0x0112] = orientation
    image.getexif()[0x0112] = orientation
    upright = ImageOps.exif_transpose(image).resize((SIZE[1], SIZE[0]), Image.Resampling.BICUBIC)
    data = encoded(scene(), kind, exif=exif if kind == "TIFF" else exif.tobytes())
    difference = np.abs(decode(data, SIZE).astype(int) - np.asarray(upright).astype(int))
    assert difference.mean() < 6


def test_a_heic_photo_is_turned_upright_once() -> None:
    exif = Image.Exif()
    exif[0x0112] = 6
    image = scene()
    writer = pytest.importorskip("pillow_heif", reason="only pillow-heif can write HEIC")
    file = io.BytesIO()
    added = writer.from_pillow(image)
    added.info["exif"] = exif.tobytes()
    added.save(file, quality=90)
    picture = open_photo(file.getvalue(), SIZE).picture
    assert picture.size == (140, 90)


def test_transparent_parts_lie_on_white() -> None:
    clear = encoded(Image.new("RGBA", (30, 30), (0, 0, 0, 0)), "PNG")
    assert decode(clear, SIZE).min() == 255


def test_bright_16_bit_greys_stay_apart() -> None:
    pixels = decode(encoded(sixteen_bit(20000, 65535), "PNG"), SIZE)
    assert 70 <= pixels.min() <= 85
    assert pixels.max() >= 254


def test_broken_notes_about_the_photo_do_not_break_it() -> None:
    data = encoded(scene(), "JPEG", exif=b"Exif\0\0this is no TIFF header at all")
    assert decode(data, SIZE).shape == (*SIZE, 3)


@pytest.mark.parametrize(
    ("sides", "small"),
    [
        ((4032, 3024), (378, 504)),  # opened at a quarter, then halved
        ((1600, 1000), (320, 512)),  # halving twice would be too small: scaled
        ((640, 400), (400, 640)),  # kept as it is
        ((90, 140), (140, 90)),
    ],
)
def test_the_thumbnail_is_upright_and_at_most_640_pixels_long(
    sides: tuple[int, int], small: tuple[int, int]
) -> None:
    picture = open_photo(turned(6, width=sides[0], height=sides[1]), (224, 224)).picture
    with Image.open(io.BytesIO(thumbnail(picture))) as made:
        assert made.format == "JPEG"
        assert made.size == small


@pytest.mark.parametrize("kind", ["JPEG", "PNG"])
def test_a_large_photo_is_made_small_in_steps_without_a_visible_difference(kind: str) -> None:
    image = scene(2017, 1513)
    whole = np.asarray(image.resize((64, 64), Image.Resampling.BICUBIC)).astype(int)
    assert np.abs(decode(encoded(image, kind), (64, 64)).astype(int) - whole).mean() < 1.5


def refusal(data: bytes) -> ProblemKind:
    with pytest.raises(UnreadableError) as caught:
        decode(data, SIZE)
    return caught.value.kind


def test_an_empty_file_is_called_empty() -> None:
    assert refusal(b"") is ProblemKind.EMPTY


@pytest.mark.parametrize(
    "text", [b"Dear diary", b"<svg></svg>", b"%PDF-1.7", b"%!PS-Adobe-3.0 EPSF-3.0\n", b"\0\0\0\x20ftypisom"]
)
def test_what_is_no_photo_is_called_so_whatever_its_name(text: bytes) -> None:
    assert refusal(text * 20) is ProblemKind.NOT_A_PHOTO


@pytest.mark.parametrize(
    "name", ["jpeg", "png", "webp", "heic", "avif", "tiff", "moving gif", "bmp", "progressive jpeg"]
)
@pytest.mark.parametrize("share", [0.02, 0.5, 0.9])
@pytest.mark.filterwarnings("ignore:Corrupt EXIF data")
def test_a_file_that_was_cut_off_is_called_damaged(name: str, share: float) -> None:
    data = FILES[name]()
    assert refusal(data[: max(16, int(len(data) * share))]) is ProblemKind.DAMAGED


def test_a_file_of_zeros_is_called_damaged() -> None:
    assert refusal(bytes(5000)) is ProblemKind.DAMAGED


@pytest.mark.parametrize("name", ["jpeg", "png", "webp", "heic", "avif", "tiff", "moving gif", "bmp"])
def test_noise_in_a_file_ends_in_a_picture_or_in_a_refusal_and_in_nothing_else(name: str) -> None:
    data = FILES[name]()
    chance = random.Random(name)
    for _ in range(30):
        noisy = bytearray(data)
        for _ in range(8):
            noisy[chance.randrange(len(noisy))] = chance.randrange(256)
        with contextlib.suppress(UnreadableError):
            assert decode(bytes(noisy), SIZE).shape == (*SIZE, 3)


def png_bomb(side: int) -> bytes:
    def chunk(name: bytes, body: bytes) -> bytes:
        return struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body))

    packer = zlib.compressobj(9)
    row = bytes(1 + side // 8 + 1)
    body = b"".join(packer.compress(row) for _ in range(side)) + packer.flush()
    header = struct.pack(">IIBBBBB", side, side, 1, 0, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", body) + chunk(b"IEND", b"")


def test_a_bomb_is_refused_by_its_header_without_the_memory_it_asks_for() -> None:
    resource = pytest.importorskip("resource", reason="Windows measures memory in another way")
    data = png_bomb(30_000)
    assert len(data) < 1_000_000
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    assert refusal(data) is ProblemKind.TOO_LARGE
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < 50_000  # kilobytes


def test_a_200_megapixel_jpeg_is_opened_small() -> None:
    data = encoded(Image.new("L", (16_320, 12_240), 90), "JPEG", quality=30)
    decoded = open_photo(data, SIZE)
    assert decoded.picture.size == (2040, 1530)
    assert abs(int(decoded.pixels.mean()) - 90) <= 1


def test_a_progressive_jpeg_must_be_smaller_because_it_is_held_in_memory_whole(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(decoding, "MAX_MEMORY", 70_000)  # 4 bytes a pixel and as many for what libjpeg keeps
    assert refusal(encoded(scene(), "JPEG", progressive=True)) is ProblemKind.TOO_LARGE
    assert decode(encoded(scene(), "JPEG"), SIZE).shape == (*SIZE, 3)


def test_a_file_that_is_too_long_is_not_even_opened(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(decoding, "MAX_BYTES", 100)
    assert refusal(encoded(scene(), "PNG")) is ProblemKind.TOO_LARGE


def test_heif_is_decoded_by_one_thread_as_one_thread_works_on_each_photo() -> None:
    assert pi_heif.options.DECODE_THREADS == 1
