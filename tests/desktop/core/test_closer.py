"""A closer look at one photo, in a process of its own."""

from __future__ import annotations

import os
import signal
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from wardrobe_desktop.core import decode  # noqa: F401 - Pillow learns HEIC
from wardrobe_desktop.core.closer import CloserLook, Taken
from wardrobe_desktop.core.model_file import read_model_file
from wardrobe_desktop.core.paths import model_path


@pytest.fixture(scope="module")
def closer() -> Iterator[CloserLook]:
    """With the shipped model."""
    look = CloserLook(read_model_file(model_path()))
    yield look
    look.close()


def photo(path: Path, size: tuple[int, int] = (640, 480), **notes: str) -> Path:
    exif = Image.Exif()
    for tag, name in ((0x010F, "maker"), (0x0110, "camera")):
        if name in notes:
            exif[tag] = notes[name]
    if "taken" in notes:
        exif.get_ifd(0x8769)[0x9003] = notes["taken"]
    Image.new("RGB", size, "teal").save(path, exif=exif)
    return path


@pytest.mark.parametrize(
    ("notes", "expected"),
    [
        ({}, Taken()),
        ({"taken": "2024:05:12 16:42:03"}, Taken(datetime(2024, 5, 12, 16, 42, 3))),
        ({"taken": "0000:00:00 00:00:00"}, Taken()),
        ({"taken": "yesterday"}, Taken()),
        ({"maker": "Google", "camera": "Pixel 6"}, Taken(None, "Google Pixel 6")),
        ({"maker": "Canon", "camera": "Canon EOS 90D\x00\x07"}, Taken(None, "Canon EOS 90D")),
        ({"camera": "x" * 4000}, Taken(None, "x" * 40)),
    ],
)
def test_when_and_with_what_it_was_taken(
    closer: CloserLook, tmp_path: Path, notes: dict[str, str], expected: Taken
) -> None:
    assert closer.taken(photo(tmp_path / "a.jpg", **notes)) == expected


@pytest.mark.parametrize("name", ["IMG_2143.heic", "IMG_2057.avif"])
def test_what_the_window_cannot_read_is_shown_at_large(closer: CloserLook, samples: Path, name: str) -> None:
    large = closer.large(samples / name, 400)
    assert large is not None
    assert max(large.width, large.height) == 400
    with Image.open(samples / name) as original:
        assert abs(large.width / large.height - original.width / original.height) < 0.01
        shown = Image.frombytes("RGB", (large.width, large.height), large.data)
        difference = np.subtract(shown, original.convert("RGB").resize(shown.size), dtype=np.float32)
    assert float(np.abs(difference).mean()) < 4


def test_a_turned_photo_comes_upright(closer: CloserLook, tmp_path: Path) -> None:
    exif = Image.Exif()
    exif[0x0112] = 6
    Image.new("RGB", (800, 600), "navy").save(tmp_path / "a.jpg", exif=exif)
    large = closer.large(tmp_path / "a.jpg", 400)
    assert large is not None
    assert (large.width, large.height, len(large.data)) == (300, 400, 3 * 300 * 400)


def test_the_heat_covers_the_photo_and_tells_the_categories_apart(closer: CloserLook, samples: Path) -> None:
    heat = closer.heat(sorted(samples.glob("*.jpg"))[0])
    assert heat is not None
    assert heat.dtype == np.float32
    assert heat.shape[2] == 10
    assert min(heat.shape[:2]) >= 2
    assert float(np.ptp(heat)) > 0


def test_what_cannot_be_had_is_none_and_costs_nothing_else(closer: CloserLook, tmp_path: Path) -> None:
    broken = tmp_path / "broken.jpg"
    broken.write_bytes(b"\xff\xd8\xff cut off")
    for path in (broken, tmp_path / "gone.jpg", tmp_path):
        assert closer.taken(path) is None
        assert closer.large(path, 500) is None
        assert closer.heat(path) is None
    assert closer.taken(photo(tmp_path / "a.jpg")) == Taken()


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="no such signal on this system")
def test_a_crash_costs_one_request(closer: CloserLook, tmp_path: Path) -> None:
    path = photo(tmp_path / "a.jpg")
    assert closer.taken(path) == Taken()
    process = closer._process
    assert process is not None
    assert process.pid is not None
    os.kill(process.pid, signal.SIGKILL)
    process.join()
    assert closer.taken(path) is None
    assert closer.taken(path) == Taken()


def test_after_closing_there_is_no_answer_and_no_process(tmp_path: Path) -> None:
    look = CloserLook(read_model_file(model_path()))
    path = photo(tmp_path / "a.jpg")
    assert look.taken(path) == Taken()
    look.close()
    look.close()
    assert look.taken(path) is None
