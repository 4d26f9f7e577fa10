"""The batches of a graphics card, in this process; the whole way through the helper is in test_pool.py."""

from __future__ import annotations

import threading
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from support.false_card import Card, put_in

from wardrobe_desktop.core.classifier import Classifier
from wardrobe_desktop.core.decode import decode
from wardrobe_desktop.core.helper import Orders, Seen
from wardrobe_desktop.core.looker import Looker
from wardrobe_desktop.core.model_file import ModelFile, read_model_file

COUNT, WAIT_S = 40, 60


@pytest.fixture
def card(monkeypatch: pytest.MonkeyPatch) -> type[Card]:
    monkeypatch.setattr(Card, "runs", 1000)
    monkeypatch.setattr(Card, "sizes", [])
    return put_in(monkeypatch)


@pytest.fixture
def model(tiny_onnx: Path) -> ModelFile:
    return read_model_file(tiny_onnx)


@pytest.fixture
def photos(tmp_path: Path) -> list[Path]:
    paths = [tmp_path / f"{n}.png" for n in range(COUNT)]
    for n, path in enumerate(paths):
        Image.new("RGB", (32, 32), (6 * n, 90, 255 - 6 * n)).save(path)
    return paths


def look_at(photos: list[Path], model: ModelFile) -> tuple[dict[int, Seen], list[str], Looker]:
    """What was seen by number, the words that were sent, and the looker."""
    seen: dict[int, Seen] = {}
    words: list[str] = []
    over = threading.Event()

    def send(word: str, *rest: object) -> None:
        words.append(word)
        if word == "done":
            number, outcome = rest
            assert isinstance(number, int)
            assert isinstance(outcome, Seen)
            seen[number] = outcome
            if len(seen) == len(photos):
                over.set()

    looker = Looker(Orders(model, "cuda", 3, None), send)
    for number, path in enumerate(photos):
        looker.look(number, str(path))
    assert over.wait(WAIT_S)
    return seen, words, looker


def assert_right(seen: dict[int, Seen], photos: list[Path], model: ModelFile) -> None:
    classifier = Classifier(model, "cpu")
    for number, path in enumerate(photos):
        said = classifier.classify(decode(path.read_bytes(), model.image_size)[np.newaxis])[0][0]
        np.testing.assert_allclose(seen[number].probabilities, said, atol=1e-5)
        assert seen[number].model_id == model.id


def test_a_card_gets_batches_of_few_sizes_and_every_photo_its_own_answer(
    card: type[Card], model: ModelFile, photos: list[Path]
) -> None:
    seen, _, looker = look_at(photos, model)
    assert looker.device.running == "cuda"
    assert set(card.sizes) <= {1, 4, 16, 32}  # 1: the trial at the start
    assert looker.waited > 0
    assert_right(seen, photos, model)


def test_a_card_that_runs_out_of_memory_goes_on_with_smaller_batches(
    card: type[Card], model: ModelFile, photos: list[Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(card, "room", 2)
    seen, words, looker = look_at(photos, model)
    assert looker.device.running == "cuda"
    assert "device" not in words
    assert_right(seen, photos, model)


def test_a_driver_that_is_lost_in_the_midst_leaves_the_processor_and_says_why(
    card: type[Card], model: ModelFile, photos: list[Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(
        card, "runs", 1
    )  # the trial at the start; how many batches follow is up to the threads
    monkeypatch.setattr(card, "trouble", "CUDA failure 999: unknown error")
    seen, words, looker = look_at(photos, model)
    assert looker.device.running == "cpu"
    assert "CUDA failure 999" in looker.device.reason
    assert words.count("device") == 1
    assert_right(seen, photos, model)
