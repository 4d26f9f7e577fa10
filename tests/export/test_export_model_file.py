"""Reading a model file back: whatever was done to it, one sentence says that it is not sound."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import onnx
import pytest
from onnx import TensorProto, helper

from wardrobe_export.convert import Conversion
from wardrobe_export.digest import computed_digest, seal, stored_digest
from wardrobe_export.errors import ModelFileError
from wardrobe_export.model_file import read_model_file


def refusal(path: Path) -> str:
    with pytest.raises(ModelFileError) as caught:
        read_model_file(path)
    message = str(caught.value)
    assert "\n" not in message
    assert message.startswith(str(path))
    assert message.endswith(".")
    return message


@pytest.fixture
def rewrite(converted: Conversion, tmp_path: Path) -> Callable[[Callable[[Any], None]], Path]:
    """Alter a copy of the model and seal it again, as a careful forger would."""

    def write(alter: Callable[[Any], None]) -> Path:
        model = onnx.ModelProto()
        model.CopyFrom(converted.file.model)
        alter(model)
        data = re.sub(
            rb'"file_sha256":"[0-9a-f]{64}"', b'"file_sha256":"' + b"0" * 64 + b'"', model.SerializeToString()
        )
        path = tmp_path / "altered.onnx"
        path.write_bytes(seal(data) if b'"file_sha256":"' in data else data)
        return path

    return write


def change_entry(**changes: Any) -> Callable[[Any], None]:
    def alter(model: Any) -> None:
        fields = json.loads(model.metadata_props[0].value)
        fields.update(changes)
        kept = {key: value for key, value in fields.items() if value is not None}
        model.metadata_props[0].value = json.dumps(kept, separators=(",", ":"))

    return alter


def test_a_file_as_written_is_sound(converted: Conversion) -> None:
    file = read_model_file(converted.file.path)
    assert file.metadata == converted.file.metadata
    data = converted.file.path.read_bytes()
    assert stored_digest(data) == computed_digest(data) == file.metadata.file_sha256
    assert file.size == len(data)


@pytest.mark.parametrize("share", [0.0, 0.1, 0.25, 0.5, 0.75, 0.9, 0.97, 0.999])
def test_an_altered_byte_is_refused_wherever_it_is(
    converted: Conversion, tmp_path: Path, share: float
) -> None:
    data = bytearray(converted.file.path.read_bytes())
    data[int(share * len(data))] ^= 0x10
    path = tmp_path / "altered.onnx"
    path.write_bytes(data)
    refusal(path)


@pytest.mark.parametrize("share", [0.0, 0.001, 0.3, 0.9, 0.9999])
def test_a_truncated_file_is_refused(converted: Conversion, tmp_path: Path, share: float) -> None:
    data = converted.file.path.read_bytes()
    path = tmp_path / "short.onnx"
    path.write_bytes(data[: int(share * len(data))])
    refusal(path)


def test_swapped_class_names_are_refused(converted: Conversion, tmp_path: Path) -> None:
    data = converted.file.path.read_bytes()
    swapped = data.replace(b'"Dress"', b'"#"').replace(b'"T-shirt"', b'"Dress"').replace(b'"#"', b'"T-shirt"')
    assert swapped != data
    path = tmp_path / "swapped.onnx"
    path.write_bytes(swapped)
    assert "altered" in refusal(path)


def test_a_file_without_the_entry_is_foreign(rewrite: Callable[..., Path]) -> None:
    def strip(model: Any) -> None:
        del model.metadata_props[:]

    assert "was not made for Wardrobe Sorter" in refusal(rewrite(strip))


def test_some_other_onnx_model_is_foreign(tmp_path: Path) -> None:
    value = helper.make_tensor_value_info("x", TensorProto.FLOAT, [1])
    out = helper.make_tensor_value_info("y", TensorProto.FLOAT, [1])
    graph = helper.make_graph([helper.make_node("Relu", ["x"], ["y"])], "other", [value], [out])
    path = tmp_path / "other.onnx"
    onnx.save(helper.make_model(graph), str(path))
    assert "was not made for Wardrobe Sorter" in refusal(path)


@pytest.mark.parametrize("content", [b"", b"just some text", b"\x89PNG\r\n\x1a\n", bytes(1000)])
def test_a_file_that_is_no_model_is_refused(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "model.onnx"
    path.write_bytes(content)
    assert "is not an ONNX model" in refusal(path)


def test_a_missing_file_and_a_folder_are_refused(tmp_path: Path) -> None:
    assert "cannot be read" in refusal(tmp_path / "nowhere.onnx")
    assert "is a folder" in refusal(tmp_path)


def test_a_missing_key_is_refused_though_the_digest_is_right(rewrite: Callable[..., Path]) -> None:
    assert 'lacks "threshold"' in refusal(rewrite(change_entry(threshold=None)))


def test_a_missing_digest_is_refused(rewrite: Callable[..., Path]) -> None:
    assert 'lacks "file_sha256"' in refusal(rewrite(change_entry(file_sha256=None)))


def test_a_newer_schema_is_refused(rewrite: Callable[..., Path]) -> None:
    assert "install a newer Wardrobe Sorter" in refusal(rewrite(change_entry(schema=2)))


def test_a_category_too_few_is_refused(rewrite: Callable[..., Path]) -> None:
    fewer = [{"id": "dress", "name": "Dress"}, {"id": "hat", "name": "Hat"}]
    assert 'gives 3 classes in "probabilities", not 2' in refusal(rewrite(change_entry(categories=fewer)))


def test_another_image_size_is_refused(rewrite: Callable[..., Path]) -> None:
    assert "instead of one uint8 image" in refusal(rewrite(change_entry(image_size=[64, 64])))


def test_two_entries_are_refused(rewrite: Callable[..., Path]) -> None:
    def double(model: Any) -> None:
        model.metadata_props.add(key="wardrobe", value="{}")

    assert '2 "wardrobe" entries' in refusal(rewrite(double))


def test_an_output_in_another_place_is_refused(rewrite: Callable[..., Path]) -> None:
    def swap(model: Any) -> None:
        first, second, *rest = (
            type(value).FromString(value.SerializeToString()) for value in model.graph.output
        )
        del model.graph.output[:]
        model.graph.output.extend([second, first, *rest])

    assert "gives ['embedding', 'probabilities'" in refusal(rewrite(swap))


def test_an_unnamed_batch_is_refused(rewrite: Callable[..., Path]) -> None:
    def unname(model: Any) -> None:
        model.graph.output[0].type.tensor_type.shape.dim[0].dim_param = "unk__64"

    assert 'gives "probabilities" as FLOAT' in refusal(rewrite(unname))


def test_another_opset_is_refused(rewrite: Callable[..., Path]) -> None:
    def lower(model: Any) -> None:
        model.opset_import[0].version = 13

    assert "operator sets" in refusal(rewrite(lower))


def test_a_node_without_its_weights_is_refused(rewrite: Callable[..., Path]) -> None:
    def drop(model: Any) -> None:
        del model.graph.initializer[0]

    assert "ONNX checker" in refusal(rewrite(drop))
