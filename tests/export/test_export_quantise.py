"""The eight-bit file: only the network is rounded, its answers stay, or it is refused."""

from __future__ import annotations

import dataclasses
import shutil
from pathlib import Path
from typing import Any

import numpy as np
import onnx
import pytest
from onnx import TensorProto
from PIL import Image
from small_runs import CATEGORIES, DEPTH, HEIGHT, WIDTH

from wardrobe_export import quantise as quantising
from wardrobe_export.cli import main
from wardrobe_export.convert import Conversion
from wardrobe_export.errors import ExportError, GateError
from wardrobe_export.half import widen
from wardrobe_export.model_file import read_model_file
from wardrobe_export.operators import count_operators, multiply_adds
from wardrobe_export.pictures import draw_pictures
from wardrobe_export.qdq import plan, rewrite
from wardrobe_export.quantise import Comparison, Quantisation, assert_close, quantise
from wardrobe_export.ranges import best_range, measure_spans
from wardrobe_export.session import open_session, run_session


@pytest.fixture(scope="module")
def photos(converted: Conversion, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Drawn pictures in the folder of the category that the float file sees in them."""
    folder = tmp_path_factory.mktemp("photos")
    pictures = draw_pictures(48, (HEIGHT, WIDTH), seed=4)
    answers = run_session(open_session(converted.file.path), np.stack(pictures))["probabilities"]
    for number, (picture, row) in enumerate(zip(pictures, answers, strict=True)):
        place = folder / CATEGORIES[int(row.argmax())]["id"]
        place.mkdir(exist_ok=True)
        Image.fromarray(picture).save(place / f"{number:02}.png")
    return folder


@pytest.fixture(scope="module")
def made(converted: Conversion, photos: Path, tmp_path_factory: pytest.TempPathFactory) -> Quantisation:
    target = tmp_path_factory.mktemp("eight") / "small.int8.onnx"
    return quantise(converted.file.path, target, [photos], photos)


@pytest.fixture(scope="module")
def pictures() -> np.ndarray:
    return np.stack(draw_pictures(9, (HEIGHT, WIDTH), seed=21))


def test_it_keeps_the_contract_and_says_what_it_was_made_from(
    made: Quantisation, converted: Conversion
) -> None:
    read = read_model_file(made.file.path).metadata
    assert read.quantised_from == converted.file.metadata.file_sha256
    same = ("categories", "image_size", "threshold", "familiarity_threshold", "curve", "keras_sha256")
    for name in same:
        assert getattr(read, name) == getattr(converted.file.metadata, name)
    assert read.calibration.startswith(converted.file.metadata.calibration)
    assert "temperature matched" in read.calibration


def test_the_convolutions_are_whole_numbers_but_for_the_first_and_the_heat_maps(made: Quantisation) -> None:
    kinds = {tensor.name: tensor.data_type for tensor in made.file.model.graph.initializer}
    floats = [
        node for node in made.file.model.graph.node if node.op_type == "Conv" and node.input[1] in kinds
    ]
    assert count_operators(made.file.model)["Conv"] == 4
    assert len(floats) == 2
    assert TensorProto.INT8 in kinds.values()
    assert TensorProto.INT32 in kinds.values()


def test_the_head_stays_float(made: Quantisation, pictures: np.ndarray) -> None:
    outputs = run_session(open_session(made.file.path), pictures)
    assert np.allclose(outputs["probabilities"].sum(axis=1), 1, atol=1e-6)
    assert len(np.unique(outputs["familiarity"])) == len(pictures)
    # a linear head: the mean of the heat map and the bias are the untempered logits
    logits = outputs["heat"].mean(axis=(1, 2))
    tempered = np.log(outputs["probabilities"]) * made.file.metadata.temperature
    offsets = tempered - logits
    assert np.allclose(offsets - offsets[:, :1], (offsets - offsets[:, :1])[0], atol=1e-3)


def test_its_answers_are_close_to_the_float_files(
    made: Quantisation, converted: Conversion, pictures: np.ndarray
) -> None:
    eight = run_session(open_session(made.file.path), pictures)
    exact = run_session(open_session(converted.file.path), pictures)
    assert eight["embedding"].shape == (len(pictures), DEPTH)
    gap = np.linalg.norm(eight["embedding"] - exact["embedding"], axis=1)
    assert (gap < 0.05 * np.linalg.norm(exact["embedding"], axis=1)).all()
    assert np.abs(eight["probabilities"] - exact["probabilities"]).max() < 0.05


def test_the_same_work_is_counted(made: Quantisation, converted: Conversion) -> None:
    assert multiply_adds(made.file.model) == multiply_adds(converted.file.model)


def test_without_labels_other_photos_than_those_that_set_the_steps_are_compared(
    converted: Conversion, photos: Path, tmp_path: Path
) -> None:
    found = quantise(converted.file.path, tmp_path / "eight.onnx", [photos]).comparison
    assert (found.photos, found.right, found.calibration_error) == (24, None, None)


def test_the_command_says_what_was_lost_and_bench_times_both(
    converted: Conversion, photos: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    target = tmp_path / "eight.onnx"
    folders = ["--calibrate-on", str(photos), "--validate", str(photos)]
    assert main(["quantise", str(converted.file.path), "-o", str(target), *folders]) == 0
    assert "of 48 photos" in capsys.readouterr().out
    assert main(["bench", str(converted.file.path), str(target), "--threads", "1"]) == 0
    assert "times as fast" in capsys.readouterr().out


def test_a_file_that_answers_otherwise_is_not_written(
    converted: Conversion, photos: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def spoil(model: Any, planned: Any, spans: Any) -> None:
        narrow = {name: dataclasses.replace(span, low=-0.01, high=0.01) for name, span in spans.items()}
        rewrite(model, planned, narrow)

    monkeypatch.setattr(quantising, "rewrite", spoil)
    target = tmp_path / "eight.onnx"
    target.write_bytes(b"as it was")
    with pytest.raises(GateError, match=r"use the float file\.$"):
        quantise(converted.file.path, target, [photos], photos)
    assert target.read_bytes() == b"as it was"
    assert list(tmp_path.iterdir()) == [target]


@pytest.mark.parametrize(
    "found",
    [
        Comparison(372, 368),
        Comparison(372, 372, (0.95, 0.9475), (0.02, 0.0299)),
        Comparison(372, 372, (0.95, 0.96), (0.02, 0.01)),
    ],
)
def test_what_is_close_enough_passes(found: Comparison) -> None:
    assert_close(found)


@pytest.mark.parametrize(
    ("found", "words"),
    [
        (Comparison(372, 367), "another class on 5 of 372 photos, where 4 may change"),
        (Comparison(372, 372, (0.95, 0.946), (0.02, 0.02)), "94.6%"),
        (Comparison(372, 372, (0.95, 0.95), (0.02, 0.031)), "calibration error is 0.031"),
    ],
)
def test_what_lost_too_much_is_named(found: Comparison, words: str) -> None:
    with pytest.raises(GateError, match=words):
        assert_close(found)


def test_an_eight_bit_file_is_not_rounded_once_more(made: Quantisation, photos: Path, tmp_path: Path) -> None:
    with pytest.raises(ExportError, match="eight-bit file already"):
        quantise(made.file.path, tmp_path / "twice.onnx", [photos])


def test_too_few_photos_are_refused(converted: Conversion, photos: Path, tmp_path: Path) -> None:
    few = tmp_path / "few"
    few.mkdir()
    for path in sorted(photos.rglob("*.png"))[:9]:
        shutil.copy(path, few)
    with pytest.raises(ExportError, match="too few"):
        quantise(converted.file.path, tmp_path / "eight.onnx", [few])


def test_a_few_far_values_do_not_make_the_steps_coarse() -> None:
    rng = np.random.default_rng(1)
    low, high = best_range(rng.normal(size=100_000), -40.0, 40.0)
    assert -16 < low < -3
    assert 3 < high < 16


def test_even_values_keep_their_whole_range() -> None:
    low, high = best_range(np.random.default_rng(1).uniform(-1, 3, 100_000), -1.0, 3.0)
    assert low == pytest.approx(-1, abs=0.02)
    assert high == pytest.approx(3, abs=0.05)


def test_the_rounding_of_a_kernel_does_not_shift_the_means(
    converted: Conversion, pictures: np.ndarray
) -> None:
    """Very coarse input steps would show nothing; the mean of every channel stays where it was."""
    model = widen(converted.file.model)
    pooled = next(node.input[0] for node in model.graph.node if node.op_type == "GlobalAveragePool")
    planned = plan(model, pooled)
    spans = measure_spans(model, planned.tensors, list(pictures))
    rewrite(rounded := onnx.ModelProto.FromString(model.SerializeToString()), planned, spans)
    before = run_session(open_session(model.SerializeToString()), pictures)["embedding"].mean(axis=0)
    after = run_session(open_session(rounded.SerializeToString()), pictures)["embedding"].mean(axis=0)
    assert np.abs(after - before).max() < 0.02 * np.abs(before).max()


@pytest.mark.parametrize("role", ["--calibrate-on", "--validate"])
def test_nothing_is_chosen_by_a_test_split(
    converted: Conversion, photos: Path, tmp_path: Path, role: str, capsys: pytest.CaptureFixture[str]
) -> None:
    test = Path(shutil.copytree(photos, tmp_path / "data" / "test"))
    rows = [f"test/{path.relative_to(test).as_posix()},test" for path in test.rglob("*.png")]
    (test.parent / "photos.csv").write_text("\n".join(["path,split", *rows]))
    target = tmp_path / "eight.onnx"
    folders = {"--calibrate-on": str(photos), "--validate": str(photos), role: str(test)}
    named = [word for pair in folders.items() for word in pair]
    assert main(["quantise", str(converted.file.path), "-o", str(target), *named]) == 2
    assert "belong to a test split" in capsys.readouterr().err
    assert not target.exists()
