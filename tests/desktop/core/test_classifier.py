from __future__ import annotations

from pathlib import Path

import numpy as np
import onnxruntime
import pytest
from support.false_card import Card, put_in

from wardrobe_desktop.core import classifier as classifying
from wardrobe_desktop.core.classifier import Classifier
from wardrobe_desktop.core.cuda import find_card
from wardrobe_desktop.core.errors import ClassifierError
from wardrobe_desktop.core.model_file import ModelFile, read_model_file


@pytest.fixture(scope="module")
def model(tiny_onnx: Path) -> ModelFile:
    return read_model_file(tiny_onnx)


def pixels(model: ModelFile, count: int) -> np.ndarray:
    return np.random.default_rng(0).integers(0, 256, (count, *model.image_size, 3), np.uint8)


def test_pictures_in_probabilities_out(model: ModelFile) -> None:
    probabilities, embedding, familiarity = Classifier(model, "cpu").classify(pixels(model, 5))
    assert probabilities.shape == (5, len(model.categories))
    assert probabilities.dtype == embedding.dtype == familiarity.dtype == np.float32
    np.testing.assert_allclose(probabilities.sum(axis=1), 1, atol=1e-5)
    assert embedding.shape[0] == 5
    assert familiarity.shape == (5,)
    assert np.abs(familiarity).max() <= 1.0001


def test_the_heat_of_one_picture_has_a_map_for_each_category(model: ModelFile) -> None:
    heat = Classifier(model, "cpu").heat(pixels(model, 1)[0])
    assert heat.ndim == 3
    assert heat.shape[2] == len(model.categories)


def test_one_picture_gives_the_same_alone_and_in_a_batch(model: ModelFile) -> None:
    classifier = Classifier(model, "cpu")
    batch = pixels(model, 4)
    together = classifier.classify(batch)[0]
    alone = np.concatenate([classifier.classify(batch[n : n + 1])[0] for n in range(4)])
    np.testing.assert_allclose(together, alone, atol=1e-5)


def test_the_processor_that_was_asked_for_needs_no_reason(model: ModelFile) -> None:
    report = Classifier(model, "cpu").device
    assert (report.asked, report.running, report.name, report.reason) == ("cpu", "cpu", "Processor", "")


def test_the_device_is_the_one_that_the_session_names_and_another_one_has_a_reason(model: ModelFile) -> None:
    for asked in ("auto", "cuda"):
        classifier = Classifier(model, asked)
        report = classifier.device
        really = classifier._session.get_providers()
        assert (report.running == "cuda") == ("CUDAExecutionProvider" in really)
        assert (report.reason == "") == (report.running == "cuda")
        assert classifier.classify(pixels(model, 2))[0].shape[0] == 2


def test_a_card_whose_libraries_are_missing_is_told_and_the_processor_runs(
    model: ModelFile, monkeypatch: pytest.MonkeyPatch
) -> None:
    if find_card()[0]:
        pytest.skip("this machine has a card that works")
    monkeypatch.setattr(classifying, "find_card", lambda: ("A card", ""))
    report = Classifier(model, "cuda").device
    assert report.running == "cpu"
    assert "graphics pack" in report.reason
    assert report.unused_card == "A card"


def test_a_library_made_for_the_processor_alone_is_no_jargon_for_whoever_reads_it(
    model: ModelFile, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(classifying, "find_card", lambda: ("A card", ""))
    monkeypatch.setattr(onnxruntime, "get_available_providers", lambda: ["CPUExecutionProvider"])
    report = Classifier(model, "auto").device
    assert (report.running, report.unused_card) == ("cpu", "A card")
    assert report.reason == (
        "There is a graphics card, but the graphics pack that it needs is not installed."
    )


@pytest.fixture
def card(monkeypatch: pytest.MonkeyPatch) -> type[Card]:
    return put_in(monkeypatch)


def test_a_card_that_works_is_named(
    model: ModelFile, card: type[Card], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(card, "runs", 5)
    report = Classifier(model, "auto").device
    assert (report.running, report.name, report.reason) == ("cuda", "GeForce", "")


def test_a_card_that_fails_the_first_run_is_told_and_the_processor_runs(
    model: ModelFile, card: type[Card]
) -> None:
    classifier = Classifier(model, "auto")
    assert classifier.device.running == "cpu"
    assert "out of memory" in classifier.device.reason
    assert classifier.device.unused_card == ""
    assert "much more" not in classifier.device.reason
    assert classifier.classify(pixels(model, 2))[0].shape[0] == 2


def test_a_card_that_fails_later_gives_way_to_the_processor_without_losing_a_photo(
    model: ModelFile, card: type[Card], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(card, "runs", 2)
    monkeypatch.setattr(card, "trouble", "CUDA failure 46: device unavailable\nand much more")
    classifier = Classifier(model, "auto")
    before = classifier.device
    for _ in range(3):
        assert classifier.classify(pixels(model, 2))[0].shape[0] == 2
    assert classifier.device.running == "cpu"
    assert classifier.device.reason == (
        "The graphics card stopped working (CUDA failure 46: device unavailable)."
    )
    assert classifier.device.model_id == before.model_id == model.id


def test_a_card_that_is_short_of_memory_gets_smaller_batches_and_stays(
    model: ModelFile, card: type[Card], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(card, "runs", 1000)
    monkeypatch.setattr(card, "room", 3)
    classifier = Classifier(model, "auto")
    batch = pixels(model, 16)
    alone = np.concatenate([classifier.classify(batch[n : n + 1])[0] for n in range(16)])
    card.sizes.clear()
    np.testing.assert_allclose(classifier.classify(batch)[0], alone, atol=1e-5)
    np.testing.assert_allclose(classifier.classify(batch)[0], alone, atol=1e-5)
    assert classifier.device.running == "cuda"
    # What was too much once is not tried again.
    assert card.sizes == [16, 8, 4, *[2] * 8, *[2] * 8]


def test_a_card_without_room_for_one_picture_gives_way_to_the_processor(
    model: ModelFile, card: type[Card], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(card, "runs", 1000)
    monkeypatch.setattr(card, "room", 1)
    classifier = Classifier(model, "auto")
    batch = pixels(model, 8)
    monkeypatch.setattr(card, "room", 0)
    together = classifier.classify(batch)[0]
    assert classifier.device.running == "cpu"
    assert "out of memory" in classifier.device.reason
    np.testing.assert_allclose(together, Classifier(model, "cpu").classify(batch)[0], atol=1e-5)


def test_a_report_names_the_file_that_runs(model: ModelFile) -> None:
    assert Classifier(model, "cpu").device.model_id == model.id


def test_a_file_that_was_replaced_since_it_was_read_is_not_run(tiny_onnx: Path, tmp_path: Path) -> None:
    path = tmp_path / "mine.onnx"
    path.write_bytes(tiny_onnx.read_bytes())
    read = read_model_file(path)
    path.write_bytes(path.read_bytes() + b"\0")
    with pytest.raises(ClassifierError, match="was replaced while it was in use"):
        Classifier(read, "cpu")


def test_weights_that_are_no_numbers_are_refused_before_the_first_photo(
    model: ModelFile, monkeypatch: pytest.MonkeyPatch
) -> None:
    run = onnxruntime.InferenceSession.run

    def spoilt(self: onnxruntime.InferenceSession, *arguments: object) -> list[np.ndarray]:
        return [np.full_like(part, np.nan) for part in run(self, *arguments)]

    monkeypatch.setattr(onnxruntime.InferenceSession, "run", spoilt)
    with pytest.raises(ClassifierError, match="no number"):
        Classifier(model, "cpu")
