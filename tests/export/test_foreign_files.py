"""Whatever is handed in as a model file: one sentence from `wardrobe-export check` and from the desktop's
commands, no traceback, and no waiting."""

from __future__ import annotations

import os
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import onnx
import pytest
from onnx import TensorProto, helper, numpy_helper
from support.onnx_bytes import seal
from support.pictures import draw_wardrobe

from wardrobe_desktop.cli import main as desktop
from wardrobe_export.cli import main as export
from wardrobe_export.convert import Conversion

Make = Callable[[Path, Any], None]


def nothing(path: Path, model: Any) -> None:
    path.touch()


def folder(path: Path, model: Any) -> None:
    path.mkdir()


def pipe(path: Path, model: Any) -> None:
    if not hasattr(os, "mkfifo"):
        pytest.skip("pipes with a name are a thing of Unix")
    os.mkfifo(path)


def huge(path: Path, model: Any) -> None:
    with path.open("wb") as file:
        file.truncate(2**31 + 1)


def missing(path: Path, model: Any) -> None:
    """Nothing is put there."""


def of_somebody_else(path: Path, model: Any) -> None:
    value = helper.make_tensor_value_info("x", TensorProto.FLOAT, [1, 3])
    out = helper.make_tensor_value_info("y", TensorProto.FLOAT, [1, 3])
    graph = helper.make_graph([helper.make_node("Relu", ["x"], ["y"])], "other", [value], [out])
    onnx.save(helper.make_model(graph), str(path))


def with_weights_beside_it(path: Path, model: Any) -> None:
    onnx.save(model, str(path), save_as_external_data=True, location="weights.bin", size_threshold=16)
    path.write_bytes(seal(path.read_bytes()))


def with_a_constant_beside_it(path: Path, model: Any) -> None:
    kernel = max(model.graph.initializer, key=lambda tensor: len(tensor.raw_data))
    far = TensorProto()
    far.CopyFrom(kernel)
    model.graph.initializer.remove(kernel)
    onnx.external_data_helper.set_external_data(far, "weights.bin")
    far.ClearField("raw_data")
    model.graph.node.insert(0, helper.make_node("Constant", [], [far.name], value=far))
    write(path, model)


def of_another_opset(path: Path, model: Any) -> None:
    model.opset_import[0].version = 99
    write(path, model)


def with_an_unknown_operator(path: Path, model: Any) -> None:
    model.graph.node[3].op_type = "Knit"
    write(path, model)


def that_cannot_run(path: Path, model: Any) -> None:
    """The head's kernel has lost a row: only whoever runs it notices."""
    kernel = next(tensor for tensor in model.graph.initializer if list(tensor.dims) == [16, 3])
    kernel.CopyFrom(numpy_helper.from_array(np.zeros((15, 3), np.float32), kernel.name))
    write(path, model)


def that_stops_in_its_run(path: Path, model: Any) -> None:
    """A reshape to a size that no picture has; loads, and fails at work."""
    shape = numpy_helper.from_array(np.array([-1, 7], np.int64), "impossible")
    model.graph.initializer.append(shape)
    last = next(node for node in model.graph.node if "embedding" in node.output)
    last.output[0] = "before"
    model.graph.node.append(helper.make_node("Reshape", ["before", "impossible"], ["odd"]))
    model.graph.initializer.append(numpy_helper.from_array(np.array([-1, 16], np.int64), "wanted"))
    model.graph.node.append(helper.make_node("Reshape", ["odd", "wanted"], ["embedding"]))
    del model.graph.value_info[:]
    write(path, model)


def with_an_entry_that_is_no_text(path: Path, model: Any) -> None:
    write(path, model)
    path.write_bytes(seal(path.read_bytes().replace(b'"name":"Dress"', b'"name":"Dr\xff\xfes"')))


def write(path: Path, model: Any) -> None:
    path.write_bytes(seal(model.SerializeToString()))


FOREIGN: tuple[Make, ...] = (
    *(nothing, folder, pipe, huge, missing, of_somebody_else, with_weights_beside_it),
    *(with_a_constant_beside_it, of_another_opset, with_an_unknown_operator, that_cannot_run),
    *(that_stops_in_its_run, with_an_entry_that_is_no_text),
)


@pytest.fixture
def foreign(converted: Conversion, tmp_path: Path) -> Callable[[Make], Path]:
    def make(kind: Make) -> Path:
        model = onnx.ModelProto()
        model.CopyFrom(converted.file.model)
        path = tmp_path / "model.onnx"
        kind(path, model)
        return path

    return make


def name(kind: Make) -> str:
    return kind.__name__


@pytest.mark.parametrize("kind", FOREIGN, ids=name)
def test_check_says_one_sentence(
    kind: Make, foreign: Callable[[Make], Path], capsys: pytest.CaptureFixture[str]
) -> None:
    path = foreign(kind)
    assert export(["check", str(path)]) == 1
    out, err = capsys.readouterr()
    assert out == ""
    assert err.count("\n") == 1
    assert err.startswith("wardrobe-export: ")
    assert err.endswith(".\n")


@pytest.mark.parametrize("kind", FOREIGN, ids=name)
def test_the_desktop_says_one_sentence(
    kind: Make, foreign: Callable[[Make], Path], tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    path = foreign(kind)
    photos = draw_wardrobe(tmp_path / "photos", count=1)
    assert desktop(["classify", str(photos), "--model", str(path), "--device", "cpu"]) == 2
    out, err = capfd.readouterr()
    assert out == ""
    assert err.count("\n") == 1
    assert re.search(r"[.!]\n$", err)
    assert str(path) in err


@pytest.mark.parametrize("kind", [pipe, of_somebody_else, that_stops_in_its_run], ids=name)
def test_doctor_says_what_is_the_matter_and_all_else(
    kind: Make, foreign: Callable[[Make], Path], capfd: pytest.CaptureFixture[str]
) -> None:
    path = foreign(kind)
    assert desktop(["doctor", "--model", str(path)]) == 2
    out, err = capfd.readouterr()
    assert err == ""
    assert str(path) in out.splitlines()[-1]
    assert "All is well" not in out
    assert "Pillow" in out
