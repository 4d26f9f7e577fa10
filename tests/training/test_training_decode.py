"""Photo files become the network's picture, on both sides of the house alike."""

from __future__ import annotations

import io
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from support.pictures import formula_picture

from wardrobe_training.decode import decode
from wardrobe_training.errors import TrainingError

SIZE = (40, 56)


def _file(image: Image.Image, kind: str, **options: object) -> bytes:
    buffer = io.BytesIO()
    image.save(buffer, kind, **options)
    return buffer.getvalue()


def _turned(orientation: int) -> bytes:
    exif = Image.Exif()
    exif[0x0112] = orientation
    return _file(Image.fromarray(formula_picture(400)[:, :300]), "JPEG", quality=90, exif=exif)


def _samples() -> dict[str, bytes]:
    photo = Image.fromarray(formula_picture(300)[:, :220])
    clear = photo.copy()
    clear.putalpha(Image.fromarray(formula_picture(300)[:, :220, 0]))
    deep = Image.fromarray((formula_picture(90)[..., 0].astype(np.uint16)) * 257)
    return {
        "jpeg": _file(photo, "JPEG", quality=90),
        "large jpeg": _file(photo.resize((1400, 1100)), "JPEG", quality=90),
        "cmyk": _file(photo.convert("CMYK"), "JPEG"),
        "transparent": _file(clear, "PNG"),
        "grey and transparent": _file(clear.convert("LA"), "PNG"),
        "palette": _file(photo.quantize(), "PNG"),
        "16 bits": _file(deep, "PNG"),
        "bitmap": _file(photo, "BMP"),
        "webp": _file(photo, "WEBP", quality=80),
        "gif": _file(photo, "GIF", save_all=True, append_images=[photo.rotate(90)]),
        "tiff": _file(photo, "TIFF"),
        **{f"orientation {n}": _turned(n) for n in range(1, 9)},
    }


@pytest.mark.parametrize("name", list(_samples()))
def test_training_and_desktop_see_the_same_pixels(name: str) -> None:
    desktop = pytest.importorskip("wardrobe_desktop.core.decode")
    data = _samples()[name]
    ours = decode(data, SIZE)
    assert ours.shape == (*SIZE, 3)
    assert ours.dtype == np.uint8
    np.testing.assert_array_equal(ours, desktop.decode(data, SIZE))


def test_training_and_desktop_see_the_same_pixels_of_real_photos(clothing: Path) -> None:
    desktop = pytest.importorskip("wardrobe_desktop.core.decode")
    for path in sorted((clothing / "validation").glob("*/*.jpg"))[::30]:
        np.testing.assert_array_equal(decode(path, (260, 260)), desktop.decode(path.read_bytes(), (260, 260)))


def test_turned_photos_come_out_upright() -> None:
    exif = Image.Exif()
    exif[0x0112] = 6  # the camera was held so that the picture must be turned clockwise
    half_red = Image.new("RGB", (200, 100), "white")
    half_red.paste("red", (0, 0, 100, 100))
    picture = decode(_file(half_red, "JPEG", exif=exif), (100, 50))
    assert picture[10, 25, 1] < 60
    assert picture[90, 25, 1] > 200


def test_transparent_parts_lie_on_white() -> None:
    assert decode(_file(Image.new("RGBA", (8, 8), (0, 0, 0, 0)), "PNG"), (4, 4)).min() == 255


@pytest.mark.parametrize("data", [b"", b"no photo at all", _turned(1)[:700]])
def test_a_broken_file_is_named_in_a_sentence(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "broken.jpg"
    path.write_bytes(data)
    with pytest.raises(TrainingError, match=r"^broken\.jpg could not be read as a photo"):
        decode(path, (8, 8))


def test_a_format_that_starts_another_program_is_refused_whatever_its_name(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "photo.jpg"
    Image.new("RGB", (8, 8), "navy").save(path, "EPS")
    monkeypatch.setattr("subprocess.check_call", lambda *_, **__: pytest.fail("a program was started"))
    with pytest.raises(TrainingError, match=r"^photo\.jpg could not be read as a photo"):
        decode(path, (8, 8))
