"""Thumbnails are loaded beside the window, whole where they do not fit their tile, and forgotten in time."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QSize
from pytestqt.qtbot import QtBot

from wardrobe_desktop.models import thumbnails
from wardrobe_desktop.models.thumbnails import Thumbnails, fills, load_tile

TILE = QSize(148, 196)


@pytest.fixture
def cache(qtbot: QtBot) -> Iterator[Thumbnails]:
    cache = Thumbnails()
    yield cache
    cache.close()


def picture(path: Path, width: int, height: int) -> Path:
    Image.new("RGB", (width, height), "#336699").save(path)
    return path


@pytest.mark.parametrize(
    ("size", "filling"), [((300, 400), True), ((640, 1000), True), ((400, 300), False), ((500, 500), False)]
)
def test_only_photos_that_nearly_fit_may_fill_their_tile(size: tuple[int, int], filling: bool) -> None:
    assert fills(QSize(*size)) is filling


def test_a_wide_photo_is_shown_whole(tmp_path: Path) -> None:
    image = load_tile(picture(tmp_path / "wide.jpg", 512, 256), TILE, 1.0)
    assert image.size() == TILE
    assert image.pixelColor(74, 98).alpha() == 255
    assert image.pixelColor(2, 98).alpha() == 255
    assert image.pixelColor(74, 20).alpha() == 0
    assert image.pixelColor(74, 180).alpha() == 0


def test_an_upright_photo_fills_its_tile_but_for_the_round_corners(tmp_path: Path) -> None:
    image = load_tile(picture(tmp_path / "tall.jpg", 384, 512), TILE, 2.0)
    assert (image.width(), image.height()) == (296, 392)
    assert image.devicePixelRatio() == 2.0
    assert image.pixelColor(148, 3).alpha() == 255
    assert image.pixelColor(0, 0).alpha() == 0


def test_a_picture_is_there_after_it_has_arrived(qtbot: QtBot, cache: Thumbnails, tmp_path: Path) -> None:
    path = picture(tmp_path / "a.jpg", 384, 512)
    with qtbot.waitSignal(cache.arrived, timeout=10_000) as told:
        assert cache.picture(path, TILE, 1.0) is None
    assert told.args == [{path}]
    assert cache.has(path)
    there = cache.picture(path, TILE, 1.0)
    assert there is not None
    assert there.size() == TILE


def test_another_size_serves_until_the_right_one_is_there(
    qtbot: QtBot, cache: Thumbnails, tmp_path: Path
) -> None:
    path = picture(tmp_path / "a.jpg", 384, 512)
    with qtbot.waitSignal(cache.arrived, timeout=10_000):
        cache.picture(path, TILE, 1.0)
    larger = QSize(280, 371)
    with qtbot.waitSignal(cache.arrived, timeout=10_000):
        meanwhile = cache.picture(path, larger, 1.0)
        assert meanwhile is not None
        assert meanwhile.size() == TILE
    now = cache.picture(path, larger, 1.0)
    assert now is not None
    assert now.size() == larger


def test_memory_is_bounded(
    qtbot: QtBot, cache: Thumbnails, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(thumbnails, "MOST_BYTES", 3 * TILE.width() * TILE.height() * 4)
    paths = [picture(tmp_path / f"{number}.jpg", 384, 512) for number in range(5)]
    for path in paths:
        with qtbot.waitSignal(cache.arrived, timeout=10_000):
            cache.picture(path, TILE, 1.0)
    assert cache.picture(paths[4], TILE, 1.0) is not None
    assert cache.picture(paths[0], TILE, 1.0) is None


def test_a_file_that_is_no_picture_is_asked_for_once(qtbot: QtBot, cache: Thumbnails, tmp_path: Path) -> None:
    path = tmp_path / "no.jpg"
    path.write_bytes(b"nothing")
    good = picture(tmp_path / "good.jpg", 384, 512)
    cache.picture(path, TILE, 1.0)
    with qtbot.waitSignal(cache.arrived, timeout=10_000):
        cache.picture(good, TILE, 1.0)
    assert cache.picture(path, TILE, 1.0) is None


FRESH = """
import sys
from pathlib import Path
from PySide6.QtCore import QEventLoop, QSize
from PySide6.QtGui import QGuiApplication
from wardrobe_desktop.models.thumbnails import Thumbnails
app, cache, loop = QGuiApplication([]), Thumbnails(threads=8), QEventLoop()
sys.setswitchinterval(1e-6)  # the threads meet as often as can be
wanted = [Path(word) for word in sys.argv[1:]]
cache.arrived.connect(lambda _: all(map(cache.has, wanted)) and loop.quit())
for path in wanted:
    cache.picture(path, QSize(148, 196), 1.0)
loop.exec()
cache.close()
"""


def test_several_threads_may_load_the_first_pictures_of_a_program(tmp_path: Path) -> None:
    """PySide makes a class when it is first used; two threads that did so at once ended the program,
    three times in eight as it is tried here.
    """
    paths = [picture(tmp_path / f"{nth}.jpg", 384, 512) for nth in range(8)]
    for _ in range(6):
        told = subprocess.run(
            [sys.executable, "-c", FRESH, *map(str, paths)],
            env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
            timeout=60,
            check=False,
        )
        assert told.returncode == 0
