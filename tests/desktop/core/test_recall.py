from __future__ import annotations

import shutil
import threading
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from wardrobe_desktop.core.device import DeviceReport
from wardrobe_desktop.core.model_file import ModelFile, read_model_file, sibling_path
from wardrobe_desktop.core.photo import Identity, Photo
from wardrobe_desktop.core.prediction import Prediction
from wardrobe_desktop.core.recall import Recall
from wardrobe_desktop.core.store import Store
from wardrobe_desktop.core.stored_answers import StoredAnswers

FLOAT, EIGHT = "f" * 64, "8" * 64


@pytest.fixture
def model(tiny_onnx: Path, tmp_path: Path) -> ModelFile:
    path = Path(shutil.copy(tiny_onnx, tmp_path / "mine.onnx"))
    return replace(read_model_file(path), id=FLOAT)


@pytest.fixture
def store(tmp_path: Path) -> Store:
    return Store(tmp_path / "s.sqlite")


def said_by(model_id: str, digest: str = "d1") -> Prediction:
    photo = Photo(Path("/photos/a.jpg"), Identity(10, 20, digest))
    return Prediction(photo, np.array([0.25, 0.75], np.float32), np.ones(4, np.float16), 0.5, model_id)


def report(model_id: str) -> DeviceReport:
    return DeviceReport("cpu", "cpu", model_id=model_id)


def test_nothing_is_recalled_before_it_is_known_which_form_of_the_model_runs(
    store: Store, model: ModelFile
) -> None:
    said = said_by(EIGHT)
    store.remember([said])
    recall = Recall(store, model)
    assert recall.known([said.photo]) == {}
    assert recall.settle(report(EIGHT))
    assert recall.known([said.photo]).keys() == {said.photo.path}


def test_after_a_restart_it_is_known_without_asking_the_helper(store: Store, model: ModelFile) -> None:
    said = said_by(EIGHT)
    store.remember([said])
    Recall(store, model).settle(report(EIGHT))
    again = Recall(store, model)
    assert again.known([said.photo]).keys() == {said.photo.path}
    assert not again.settle(report(EIGHT))


def test_answers_of_the_other_form_are_not_mixed_in(store: Store, model: ModelFile) -> None:
    said = said_by(EIGHT)
    store.remember([said])
    recall = Recall(store, model)
    recall.settle(report(EIGHT))
    assert recall.settle(report(FLOAT))  # a graphics card was put in
    assert recall.known([said.photo]) == {}
    assert Recall(store, model).model_id == FLOAT


def test_an_eight_bit_file_that_comes_or_goes_makes_it_unknown_again(store: Store, model: ModelFile) -> None:
    Recall(store, model).settle(report(FLOAT))
    assert Recall(store, model).model_id == FLOAT
    sibling_path(model.path).write_bytes(b"a form that was not there")
    assert Recall(store, model).model_id == ""


def test_a_report_without_a_file_means_the_model_itself(store: Store, model: ModelFile) -> None:
    recall = Recall(store, model)
    assert recall.settle(report(""))
    assert recall.model_id == FLOAT


def test_an_answer_is_found_by_content_and_model_while_the_store_is_written(store: Store) -> None:
    answers = StoredAnswers(store.path)
    assert answers.of("d1", EIGHT) is None
    said = said_by(EIGHT)
    store.remember([said])
    found = answers.of("d1", EIGHT)
    assert found is not None
    assert found.probabilities.tolist() == said.probabilities.tolist()
    assert found.embedding.tolist() == said.embedding.tolist()
    assert found.familiarity == 0.5
    assert answers.of("d1", FLOAT) is None
    assert answers.of("d2", EIGHT) is None
    answers.close()


def test_several_threads_may_ask(store: Store) -> None:
    store.remember([said_by(EIGHT, f"d{n}") for n in range(50)])
    answers = StoredAnswers(store.path)
    found: list[bool] = []

    def ask() -> None:
        found.extend(answers.of(f"d{n}", EIGHT) is not None for n in range(50))

    threads = [threading.Thread(target=ask) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert found == [True] * 200
    answers.close()


def test_a_store_that_is_not_there_or_damaged_knows_nothing(tmp_path: Path) -> None:
    missing = StoredAnswers(tmp_path / "none.sqlite")
    assert missing.of("d1", EIGHT) is None
    missing.close()
    (tmp_path / "bad.sqlite").write_bytes(b"no database" * 500)
    damaged = StoredAnswers(tmp_path / "bad.sqlite")
    assert damaged.of("d1", EIGHT) is None
    damaged.close()
    assert not (tmp_path / "none.sqlite").exists()
