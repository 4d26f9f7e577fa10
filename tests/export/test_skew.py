"""Between training and use nothing shifts: every public test photo, decoded and classified by the desktop's
own code, gets the class that training's decoding and the Keras model give it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from wardrobe_desktop.core.classifier import Classifier
from wardrobe_desktop.core.decode import decode as desktop_decodes
from wardrobe_desktop.core.model_file import ModelFile, read_model_file
from wardrobe_export.digest import sha256
from wardrobe_export.session import open_session, run_session
from wardrobe_training.decode import decode as training_decodes

ROOT = Path(__file__).resolve().parents[2]
SHIPPED = ROOT / "assets" / "models" / "wardrobe.onnx"
TEST_PHOTOS = 372
AT_ONCE = 31


@pytest.fixture(scope="module")
def model() -> ModelFile:
    return read_model_file(SHIPPED)


@pytest.fixture(scope="module")
def photos(clothing: Path) -> list[Path]:
    found = sorted((clothing / "test").rglob("*.jpg"))
    assert len(found) == TEST_PHOTOS
    return found


@pytest.fixture(scope="module")
def pictures(photos: list[Path], model: ModelFile) -> np.ndarray:
    """As the desktop decodes them, uint8 [N,H,W,3]."""
    return np.stack([desktop_decodes(path.read_bytes(), model.image_size) for path in photos])


@pytest.fixture(scope="module")
def keras_file(model: ModelFile) -> Path:
    """The Keras model that the shipped file was made from, where this machine has it."""
    for place in (ROOT / "runs", ROOT.parent / "runs"):
        for path in sorted(place.glob("*/model.keras")):
            if sha256(path.read_bytes()) == model.facts["keras_sha256"]:
                return path
    pytest.skip("the Keras model of the shipped file is not on this machine (expected in runs/*/model.keras)")


def test_training_and_desktop_see_the_same_pixels_of_every_photo(
    photos: list[Path], pictures: np.ndarray, model: ModelFile
) -> None:
    for path, seen in zip(photos, pictures, strict=True):
        assert np.array_equal(seen, training_decodes(path, model.image_size)), path.name


def test_every_photo_gets_the_class_that_the_keras_model_gives_it(
    photos: list[Path], pictures: np.ndarray, model: ModelFile, keras_file: Path
) -> None:
    from wardrobe_export.quiet import load_tensorflow_quietly

    load_tensorflow_quietly()
    import keras

    network = keras.models.load_model(keras_file, compile=False)
    classifier = Classifier(model, "cpu", threads=2)
    exact = open_session(SHIPPED.read_bytes())
    different: list[int] = []
    rounded: list[int] = []
    for start, part in _parts(pictures):
        trained = np.stack(
            [training_decodes(path, model.image_size) for path in photos[start : start + AT_ONCE]]
        )
        best = np.asarray(network.predict_on_batch(trained)).argmax(1)
        found = run_session(exact, part)["probabilities"]
        different += [start + row for row in np.flatnonzero(found.argmax(1) != best)]
        answers, _, _ = classifier.classify(part)
        rounded += [start + row for row in np.flatnonzero(answers.argmax(1) != best)]
    assert [photos[row].name for row in different] == []
    # what the desktop runs here may be the eight-bit file, which may round a few to the other side
    assert len(rounded) <= (4 if classifier.device.weights == "int8" else 0)


def _parts(pictures: np.ndarray) -> Iterator[tuple[int, np.ndarray]]:
    for start in range(0, len(pictures), AT_ONCE):
        yield start, pictures[start : start + AT_ONCE]
