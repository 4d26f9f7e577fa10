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
from support.onnx_bytes import field, seal
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


def with_weights_that_are_there(path: Path, model: Any) -> Any:
    """Its largest kernel lies in a file beside it, where onnxruntime would find it; returns the kernel."""
    kernel = max(model.graph.initializer, key=lambda tensor: len(tensor.raw_data))
    (path.parent / "weights.bin").write_bytes(kernel.raw_data)
    onnx.external_data_helper.set_external_data(kernel, "weights.bin")
    kernel.ClearField("raw_data")
    write(path, model)
    return kernel


def with_a_constant_that_is_there(path: Path, model: Any) -> None:
    kernel = with_weights_that_are_there(path, model)
    far = TensorProto()
    far.CopyFrom(kernel)
    model.graph.initializer.remove(kernel)
    model.graph.node.insert(0, helper.make_node("Constant", [], [far.name], value=far))
    write(path, model)


def with_weights_in_a_place_written_oddly(path: Path, model: Any) -> None:
    """2**32 + 1 for "outside": protocol buffers keep 32 bits of it."""
    kernel = with_weights_that_are_there(path, model)
    kernel.ClearField("data_location")
    odd = kernel.SerializeToString() + field(14, 2**32 + 1)
    model.graph.initializer.remove(kernel)
    graph = field(7, model.graph.SerializeToString() + field(5, odd))
    model.ClearField("graph")
    path.write_bytes(seal(model.SerializeToString() + graph))


def in_two_halves(path: Path, model: Any) -> None:
    """Inputs and outputs in a second graph, which most readers join with the first."""
    with_weights_that_are_there(path, model)
    ports = onnx.GraphProto(input=model.graph.input, output=model.graph.output)
    del model.graph.input[:], model.graph.output[:]
    path.write_bytes(seal(model.SerializeToString() + field(7, ports.SerializeToString())))


def with_weights_of_the_system(path: Path, model: Any) -> None:
    kernel = max(model.graph.initializer, key=lambda tensor: len(tensor.raw_data))
    onnx.external_data_helper.set_external_data(kernel, "../../../../../../etc/passwd")
    kernel.ClearField("raw_data")
    write(path, model)


def that_goes_round_for_ever(path: Path, model: Any) -> None:
    kinds = [("round", TensorProto.INT64, []), ("on", TensorProto.BOOL, []), ("x", TensorProto.FLOAT, None)]
    takes = [helper.make_tensor_value_info(*kind) for kind in kinds]
    gives = [helper.make_tensor_value_info(name + "_out", *kind) for name, *kind in kinds[1:]]
    nodes = [helper.make_node("Identity", [name], [name + "_out"]) for name in ("on", "x")]
    body = helper.make_graph(nodes, "body", takes, gives)
    last = next(node for node in model.graph.node if "familiarity" in node.output)
    last.output[0] = "before"
    model.graph.initializer.append(numpy_helper.from_array(np.array(2**62, np.int64), "times"))
    model.graph.initializer.append(numpy_helper.from_array(np.array(True), "yes"))
    model.graph.node.append(helper.make_node("Loop", ["times", "yes", "before"], ["familiarity"], body=body))
    write(path, model)


def with_operators_of_its_own(path: Path, model: Any) -> None:
    same = helper.make_node("Identity", ["x"], ["y"])
    model.functions.append(helper.make_function("own", "Same", ["x"], ["y"], [same], model.opset_import))
    write(path, model)


def with_a_set_of_operators_more(path: Path, model: Any) -> None:
    model.opset_import.add(domain="com.microsoft", version=1)
    write(path, model)


def with_sparse_weights(path: Path, model: Any) -> None:
    values, places = np.ones(1, np.float32), np.zeros(1, np.int64)
    sparse = helper.make_sparse_tensor(
        numpy_helper.from_array(values, "few"), numpy_helper.from_array(places), [4]
    )
    model.graph.sparse_initializer.append(sparse)
    write(path, model)


def with_a_picture_of_its_own(path: Path, model: Any) -> None:
    picture = np.zeros((1, *(dim.dim_value for dim in model.graph.input[0].type.tensor_type.shape.dim[1:])))
    model.graph.initializer.append(numpy_helper.from_array(picture.astype(np.uint8), "image"))
    write(path, model)


def with_an_input_more(path: Path, model: Any) -> None:
    model.graph.input.append(helper.make_tensor_value_info("more", TensorProto.FLOAT, [1]))
    write(path, model)


def of_numbers_of_no_kind(path: Path, model: Any) -> None:
    model.graph.output[0].type.tensor_type.elem_type = 120
    write(path, model)


def with_a_claim_of_two_gigabytes(path: Path, model: Any) -> None:
    path.write_bytes(seal(model.SerializeToString() + b"\x3a\xff\xff\xff\xff\x07"))


def with_a_tail(path: Path, model: Any) -> None:
    path.write_bytes(seal(model.SerializeToString() + b"\0\0\0\0"))


def with_a_second_entry(path: Path, model: Any) -> None:
    model.metadata_props.add(key="wardrobe", value="{}")
    write(path, model)


def that_names_its_classes_twice(path: Path, model: Any) -> None:
    entry = model.metadata_props[0]
    entry.value = entry.value.replace('{"schema"', '{"categories":[],"schema"', 1)
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
    *(that_stops_in_its_run, with_an_entry_that_is_no_text, with_weights_that_are_there),
    *(with_a_constant_that_is_there, with_weights_in_a_place_written_oddly, in_two_halves),
    *(with_weights_of_the_system, that_goes_round_for_ever, with_operators_of_its_own),
    *(with_a_set_of_operators_more, with_sparse_weights, with_a_picture_of_its_own, with_an_input_more),
    *(
        of_numbers_of_no_kind,
        with_a_claim_of_two_gigabytes,
        with_a_tail,
        with_a_second_entry,
        that_names_its_classes_twice,
    ),
)


def whose_weights_are_no_numbers(path: Path, model: Any) -> None:
    kernel = next(tensor for tensor in model.graph.initializer if len(tensor.dims) == 4)
    kernel.CopyFrom(numpy_helper.from_array(np.full(list(kernel.dims), np.nan, np.float32), kernel.name))
    write(path, model)


def put_behind(model: Any, name: str, *nodes: Any) -> None:
    """Make `nodes` the last to work on an output: they take "before" and give the output's name."""
    last = next(node for node in model.graph.node if name in node.output)
    last.output[0] = "before"
    model.graph.node.extend(nodes)


def whose_shares_sum_to_two(path: Path, model: Any) -> None:
    put_behind(model, "probabilities", helper.make_node("Add", ["before", "before"], ["probabilities"]))
    write(path, model)


def whose_familiarity_is_no_cosine(path: Path, model: Any) -> None:
    put_behind(model, "familiarity", helper.make_node("Exp", ["before"], ["exp"]))
    model.graph.node.append(helper.make_node("Exp", ["exp"], ["familiarity"]))
    write(path, model)


def whose_answer_depends_on_the_others(path: Path, model: Any) -> None:
    total = helper.make_node("ReduceL1", ["before"], ["total"], axes=[0], keepdims=1)
    product = helper.make_node("Mul", ["total", "total"], ["product"])
    sums = helper.make_node("Add", ["before", "product"], ["all"])  # of as many rows as before
    put_behind(
        model, "probabilities", total, product, sums, helper.make_node("Softmax", ["all"], ["probabilities"])
    )
    write(path, model)


def that_trips_native_code(path: Path, model: Any) -> None:
    """onnxruntime takes it, runs it, and reads at address 0."""
    put_behind(model, "familiarity", helper.make_node("Max", ["before", ""], ["familiarity"]))
    write(path, model)


#: They keep the contract to the letter; only their answers give them away.
SENSELESS: tuple[Make, ...] = (
    *(whose_weights_are_no_numbers, whose_shares_sum_to_two, whose_familiarity_is_no_cosine),
    *(whose_answer_depends_on_the_others, that_trips_native_code),
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


@pytest.mark.parametrize("kind", [*FOREIGN, *SENSELESS], ids=name)
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
