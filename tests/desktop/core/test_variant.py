"""The processor runs the eight-bit form of the model only where that is the same model and exact."""

from __future__ import annotations

import shutil
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from wardrobe_desktop.commands import doctor
from wardrobe_desktop.core import variant as choosing
from wardrobe_desktop.core.classifier import Classifier
from wardrobe_desktop.core.model_file import ModelFile, read_model_file, sibling_path
from wardrobe_desktop.core.variant import adds_exactly, choose_variant


@pytest.fixture(scope="module")
def both(tiny_onnx: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A float file with its eight-bit form beside it, made by the real command."""
    folder = tmp_path_factory.mktemp("both")
    path = Path(shutil.copy(tiny_onnx, folder / "mine.onnx"))
    photos = tiny_onnx.parent / "photos"
    command = [sys.executable, "-m", "wardrobe_export.cli", "quantise", str(path)]
    command += ["-o", str(sibling_path(path)), "--calibrate-on", str(photos), "--validate", str(photos)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return path


@pytest.fixture
def pair(both: Path, tmp_path: Path) -> ModelFile:
    """A copy of both, to alter, on a processor that may run the eight-bit form."""
    for path in (both, sibling_path(both)):
        shutil.copy(path, tmp_path)
    return read_model_file(tmp_path / both.name)


@pytest.fixture
def able(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(choosing, "adds_exactly", lambda: True)
    monkeypatch.setattr(choosing, "measured_here", lambda: True)


def test_the_eight_bit_form_lies_beside_under_a_name_of_its_own() -> None:
    assert sibling_path(Path("a/wardrobe.onnx")) == Path("a/wardrobe.int8.onnx")


@pytest.mark.usefixtures("able")
def test_the_eight_bit_form_runs_where_it_may_and_answers_nearly_the_same(pair: ModelFile) -> None:
    classifier = Classifier(pair, "cpu")
    assert (classifier.device.running, classifier.device.weights) == ("cpu", "int8")
    assert choose_variant(pair).path == sibling_path(pair.path)
    pixels = np.random.default_rng(0).integers(0, 256, (4, *pair.image_size, 3), np.uint8)
    eight = classifier.classify(pixels)
    sibling_path(pair.path).unlink()
    exact = Classifier(pair, "cpu").classify(pixels)
    assert eight[1].shape == exact[1].shape
    np.testing.assert_allclose(eight[0].sum(axis=1), 1, atol=1e-5)
    assert not np.array_equal(eight[1], exact[1])


@pytest.mark.usefixtures("able")
def test_without_an_eight_bit_form_the_float_file_runs_and_says_why(pair: ModelFile) -> None:
    sibling_path(pair.path).unlink()
    report = Classifier(pair, "cpu").device
    assert report.weights == "float"
    assert report.weights_reason == "There is no eight-bit file mine.int8.onnx beside the model file."


@pytest.mark.usefixtures("able")
def test_the_eight_bit_form_of_another_file_is_not_used(pair: ModelFile) -> None:
    chosen = choose_variant(replace(pair, id="f" * 64))
    assert (chosen.path, chosen.weights) == (pair.path, "float")
    assert "made from another model file" in chosen.reason


@pytest.mark.usefixtures("able")
def test_a_float_file_in_its_place_is_not_used(pair: ModelFile) -> None:
    shutil.copy(pair.path, sibling_path(pair.path))
    assert "made from another model file" in choose_variant(pair).reason


@pytest.mark.usefixtures("able")
def test_a_damaged_eight_bit_form_is_told_and_the_float_file_runs(pair: ModelFile) -> None:
    data = bytearray(sibling_path(pair.path).read_bytes())
    data[len(data) // 2] ^= 4
    sibling_path(pair.path).write_bytes(data)
    report = Classifier(pair, "cpu").device
    assert report.weights == "float"
    assert "damaged" in report.weights_reason


@pytest.mark.parametrize(
    ("check", "words"), [("adds_exactly", "lacks VNNI"), ("measured_here", "never measured")]
)
def test_another_processor_runs_the_float_file(
    pair: ModelFile, able: None, monkeypatch: pytest.MonkeyPatch, check: str, words: str
) -> None:
    monkeypatch.setattr(choosing, check, lambda: False)
    chosen = choose_variant(pair)
    assert (chosen.path, chosen.weights) == (pair.path, "float")
    assert words in chosen.reason


def test_an_eight_bit_file_that_was_named_runs_and_warns_where_it_overflows(
    pair: ModelFile, monkeypatch: pytest.MonkeyPatch
) -> None:
    named = read_model_file(sibling_path(pair.path))
    monkeypatch.setattr(choosing, "adds_exactly", lambda: False)
    chosen = choose_variant(named)
    assert (chosen.path, chosen.weights) == (named.path, "int8")
    assert "name the float file" in chosen.reason


def test_whether_sums_overflow_is_found_out_by_letting_onnxruntime_add(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    cpu = Path("/proc/cpuinfo")
    if cpu.exists() and ("avx512_vnni" in cpu.read_text() or "avx_vnni" in cpu.read_text()):
        assert adds_exactly()
    monkeypatch.setattr(choosing, "_product", lambda: b"no model")
    assert not adds_exactly()


@pytest.mark.usefixtures("able")
def test_doctor_says_which_form_runs_and_why(pair: ModelFile, monkeypatch: pytest.MonkeyPatch) -> None:
    sibling_path(pair.path).unlink()
    told = "\n".join(doctor._lines(doctor.examine(pair.path)))
    assert "The full form (float)." in told
    assert "There is no eight-bit file mine.int8.onnx" in told


@pytest.mark.usefixtures("able")
def test_categories_named_in_another_language_are_still_the_same_model(pair: ModelFile) -> None:
    named = [replace(category, name=f"die {category.name}") for category in pair.categories]
    assert choose_variant(replace(pair, categories=tuple(named))).weights == "int8"
