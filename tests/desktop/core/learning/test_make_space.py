"""The script that writes the file beside a model file from which the program learns."""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

import numpy as np
import pytest
from support.pictures import draw_wardrobe

from wardrobe_desktop.core.classifier import Classifier
from wardrobe_desktop.core.decode import decode
from wardrobe_desktop.core.learning.space import load_space
from wardrobe_desktop.core.model_file import read_model_file

ROOT = Path(__file__).resolve().parents[4]


def test_it_writes_where_the_training_photos_lie_and_the_program_reads_it(
    tiny_onnx: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.syspath_prepend(str(ROOT / "scripts"))
    from make_space import main

    path = Path(shutil.copy(tiny_onnx, tmp_path / "own.onnx"))
    photos = draw_wardrobe(tmp_path / "photos", count=6, seed=4)
    monkeypatch.setattr(sys, "argv", ["make_space.py", str(path), "--data", str(photos)])
    assert main() == 0
    assert "18 photos" in capsys.readouterr().out
    model = read_model_file(path)
    space = load_space(model)
    assert space is not None
    dresses = sorted((photos / model.categories[0].id).iterdir())
    pictures = np.stack([decode(photo.read_bytes(), model.image_size) for photo in dresses])
    places = space.coordinates(Classifier(model, "cpu").classify(pictures)[1].astype(np.float16))
    away = np.linalg.norm(places.mean(axis=0) - space.known(), axis=1)
    assert away[0] < 0.05 * away[1:].min(), "a category lies in the middle of its photos"

    monkeypatch.setattr(sys, "argv", ["make_space.py", str(path), "--data", str(tmp_path / "nowhere")])
    assert main() == 2
    assert "nowhere" in capsys.readouterr().err
