"""The command `sort` over six drawn garments."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from support.cli_sorting import Sort
from support.sorting import write

from wardrobe_desktop.cli import main


@pytest.fixture
def wardrobe(tmp_path: Path, samples: Path) -> Path:
    """Six drawn garments in two folders, two of them with the same name, one with a film and a note."""
    pictures = sorted(samples.glob("*.jpg"))[:6]
    for number, picture in enumerate(pictures):
        folder = tmp_path / "photos" / ("phone" if number % 2 else "camera")
        folder.mkdir(parents=True, exist_ok=True)
        shutil.copy2(picture, folder / f"IMG_{number // 2}.jpg")
    write(tmp_path / "photos/phone/IMG_1.mov", b"the film of a live photo")
    write(tmp_path / "photos/phone/IMG_1.jpg.xmp", b"<note/>")
    return tmp_path / "photos"


@pytest.fixture
def sort(tiny_onnx: Path, wardrobe: Path, tmp_path: Path) -> Sort:
    """``wardrobe-sorter sort`` with the tiny model; every photo is filed unless said otherwise."""

    def run(*words: str, look: str = "file") -> int:
        fixed = ["--into", str(tmp_path / "out"), "--model", str(tiny_onnx), "--device", "cpu"]
        return main(["sort", str(wardrobe), *fixed, "--look", look, *words])

    return run
