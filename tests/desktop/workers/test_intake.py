from __future__ import annotations

import threading
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from support.hand_pool import HandPool

from wardrobe_desktop.core.content import digest_of
from wardrobe_desktop.core.device import DeviceReport
from wardrobe_desktop.core.model_file import ModelFile, read_model_file
from wardrobe_desktop.core.photo import Photo
from wardrobe_desktop.core.prediction import Prediction, Reading
from wardrobe_desktop.core.recall import Recall
from wardrobe_desktop.core.scan import scan
from wardrobe_desktop.core.store import Store
from wardrobe_desktop.workers.intake import Intake

WAIT_S = 30


@pytest.fixture
def model(tiny_onnx: Path) -> ModelFile:
    return read_model_file(tiny_onnx)


@pytest.fixture
def photos(tmp_path: Path) -> tuple[Photo, ...]:
    for n in range(4):
        Image.new("RGB", (40, 40), (60 * n, 90, 20)).save(tmp_path / f"{n}.png")
    return scan([tmp_path]).photos


def dress(_photo: Photo) -> Mapping[str, float]:
    return {"dress": 0.9}


def remembered(photo: Photo, model: ModelFile, model_id: str) -> Prediction:
    known = replace(photo, identity=replace(photo.identity, digest=digest_of(photo.path)))
    share = np.full(len(model.categories), 1 / len(model.categories), np.float32)
    return Prediction(known, share, np.zeros(4, np.float16), 1.0, model_id)


def all_readings(intake: Intake) -> list[Reading]:
    """What comes out until nothing is left to do."""
    found: list[Reading] = []
    tick = threading.Event()
    for _ in range(WAIT_S * 100):
        busy = intake.busy
        taken = intake.take()
        assert taken.trouble == []
        found += taken.readings
        if not busy:
            return found
        tick.wait(0.01)
    pytest.fail("it did not come to an end")


@pytest.mark.parametrize("same", [True, False], ids=["the same form", "another form"])
def test_what_another_form_of_the_model_said_is_looked_at_anew(
    model: ModelFile, photos: tuple[Photo, ...], tmp_path: Path, same: bool
) -> None:
    with Store() as store:
        earlier = model.id if same else "8" * 64
        store.remember([remembered(photo, model, earlier) for photo in photos[:3]])
        Recall(store, model).settle(DeviceReport("cpu", "cpu", model_id=earlier))
        pool = HandPool(model, dress, tmp_path / "thumbs")
        intake = Intake(store, model, lambda: pool, lambda _digest: True)
        try:
            intake.look_at(photos)
            readings = all_readings(intake)
        finally:
            intake.close()
        said = {reading.photo.path: reading for reading in readings}  # the last word counts
        looked_at = [
            isinstance(each, Prediction) and each.model_id == model.id and each.confidence > 0.8
            for each in (said[photo.path] for photo in photos)
        ]
        assert looked_at == ([False] * 3 + [True] if same else [True] * 4)
        assert Recall(store, model).model_id == model.id
