"""Reads a finished model file and holds it to the contract that the desktop relies on."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import onnx

from wardrobe_export.digest import computed_digest, stored_digest
from wardrobe_export.errors import GateError, ModelFileError
from wardrobe_export.graph import INPUT, OUTPUTS
from wardrobe_export.metadata import ENTRY, Metadata, from_json, parse

OPSET = 17
BATCH = "N"
_MAX_BYTES = 2**31  # a protocol buffer can be no larger


@dataclass(frozen=True)
class ModelFile:
    """A sound model file: `data` is what was found sound, and what is to be run: the file itself may change.

    `model` is its onnx.ModelProto.
    """

    path: Path
    data: bytes = field(repr=False)
    model: Any = field(repr=False)
    metadata: Metadata

    @property
    def size(self) -> int:
        """Length in bytes."""
        return len(self.data)


def read_model_file(path: Path) -> ModelFile:
    """Read `path` and check digest, metadata and graph. Raises ModelFileError with one sentence."""
    return sound_model_file(_read(path), path)


def sound_model_file(data: bytes, path: Path) -> ModelFile:
    """The same for bytes that lie at `path`, or are to."""
    # the digest first: of a damaged file nothing else that could be said is worth much
    digest = stored_digest(data)
    if digest is not None and digest != computed_digest(data):
        raise ModelFileError(f"{path} was damaged or altered after it was made; fetch or export it again.")
    model = _parse(path, data)
    metadata = read_metadata(model, str(path))
    if digest != metadata.file_sha256:
        raise ModelFileError(f"{path} holds its digest more than once or not in its place; export it again.")
    check_graph(model, metadata, str(path))
    _check_inside(model, str(path))
    if len(model.SerializeToString()) != len(data):
        # such as two graphs, which one reader joins and another takes the last of
        raise ModelFileError(f"{path} says some things twice, so readers may differ on it; export it again.")
    _check_soundness(model, path)
    return ModelFile(path, data, model, metadata)


def converted_file(data: bytes, target: Path) -> ModelFile:
    """The file that `data` would be; a fault in it is the conversion's, and is worded so (GateError)."""
    try:
        return sound_model_file(data, target)
    except ModelFileError as error:
        reason = str(error).replace(str(target), "The converted model")
        raise GateError(reason.replace("export it again", "no file was written")) from error


def _read(path: Path) -> bytes:
    try:
        # a pipe or a device could keep whoever reads it for ever
        if path.exists() and not path.is_file():
            what = "a folder" if path.is_dir() else "no ordinary file"
            raise ModelFileError(f"{path} is {what}; name a model file.")
        if path.exists() and path.stat().st_size > _MAX_BYTES:
            raise ModelFileError(f"{path} is larger than an ONNX model can be; name a model file.")
        return path.read_bytes()
    except (OSError, ValueError, MemoryError) as error:
        reason = getattr(error, "strerror", None) or error
        raise ModelFileError(f"{path} cannot be read ({reason}); name a model file.") from None


def read_metadata(model: Any, where: str) -> Metadata:
    """The `wardrobe` entry of an onnx.ModelProto. Raises ModelFileError when missing, double or wrong."""
    entries = [entry.value for entry in model.metadata_props if entry.key == ENTRY]
    if not entries:
        raise ModelFileError(
            f'{where} is an ONNX model without the "{ENTRY}" entry, so it was not made for Wardrobe Sorter; '
            "use a file that wardrobe-export convert wrote."
        )
    if len(entries) > 1:
        raise ModelFileError(f'{where} has {len(entries)} "{ENTRY}" entries instead of one; export it again.')
    return from_json(entries[0], where)


def _check_inside(model: Any, where: str) -> None:
    """One graph of plain operators, which cannot go round for ever, and all weights in the file itself:
    those beside it would be under no digest."""
    graph = model.graph
    attributes = [attribute for node in graph.node for attribute in node.attribute]
    nested = [a for a in attributes if a.HasField("g") or a.graphs or a.HasField("sparse_tensor")]
    if nested or graph.sparse_initializer or model.functions or model.training_info:
        raise ModelFileError(
            f"{where} has loops, branches, functions or sparse weights, which no converted model has; "
            "export it again."
        )
    tensors = [*graph.initializer, *(a.t for a in attributes), *(t for a in attributes for t in a.tensors)]
    if any(tensor.data_location or tensor.external_data for tensor in tensors):
        raise ModelFileError(f"{where} keeps weights in another file; export it again, into one.")
    if any(tensor.name == INPUT for tensor in graph.initializer):
        raise ModelFileError(f'{where} brings a picture of its own as "{INPUT}"; export it again.')


def write_metadata(model: Any, metadata: Metadata) -> None:
    """Put the entry into an onnx.ModelProto, alone. What could not be read back is not written."""
    text = metadata.to_json()
    parse(json.loads(text))
    del model.metadata_props[:]
    model.metadata_props.add(key=ENTRY, value=text)


def check_graph(model: Any, metadata: Metadata, where: str) -> None:
    """Raise ModelFileError unless inputs, outputs, types, dimensions and opset are exactly the contract's."""
    opsets = [(entry.domain or "ai.onnx", entry.version) for entry in model.opset_import]
    if opsets != [("ai.onnx", OPSET)]:
        told = ", ".join(f"{name} {number}" for name, number in opsets) or "none"
        raise ModelFileError(
            f"{where} uses the operator sets {told} instead of ONNX {OPSET}; export it again."
        )
    height, width = metadata.image_size
    inputs = [_describe(value) for value in model.graph.input]
    if inputs != [(INPUT, "UINT8", [BATCH, height, width, 3])]:
        raise ModelFileError(f"{where} takes {inputs} instead of one uint8 {INPUT}; export it again.")
    names = [value.name for value in model.graph.output]
    if names != list(OUTPUTS):
        raise ModelFileError(f"{where} gives {names} instead of {list(OUTPUTS)}; export it again.")
    _check_outputs(model, len(metadata.categories), where)


def _check_outputs(model: Any, categories: int, where: str) -> None:
    shapes = {}
    for value in model.graph.output:
        name, kind, shape = _describe(value)
        fixed = all(isinstance(size, int) and size > 0 for size in shape[1:])
        if kind != "FLOAT" or not shape or shape[0] != BATCH or not fixed:
            raise ModelFileError(f'{where} gives "{name}" as {kind} {shape}; export it again.')
        shapes[name] = shape[1:]
    ranks = {name: len(shape) for name, shape in shapes.items()}
    if ranks != {"probabilities": 1, "embedding": 1, "heat": 3, "familiarity": 0}:
        raise ModelFileError(
            f"{where} gives outputs of other shapes than the contract's ({shapes}); export it again."
        )
    for name in ("probabilities", "heat"):
        if shapes[name][-1] != categories:
            raise ModelFileError(
                f'{where} gives {shapes[name][-1]} classes in "{name}", not {categories}; export it again.'
            )


def _describe(value: Any) -> tuple[str, str, list[int | str]]:
    tensor = value.type.tensor_type
    number = tensor.elem_type
    known = number in onnx.TensorProto.DataType.values()
    kind = onnx.TensorProto.DataType.Name(number) if known else f"kind {number}"
    return value.name, kind, [dim.dim_param or dim.dim_value for dim in tensor.shape.dim]


def _parse(path: Path, data: bytes) -> Any:
    try:
        model = onnx.load_model_from_string(data)
    except Exception:  # protobuf has an error class of its own
        raise ModelFileError(
            f"{path} is not an ONNX model, or it is damaged; fetch or export it again."
        ) from None
    if not model.graph.node:
        raise ModelFileError(f"{path} is not an ONNX model, or it is damaged; fetch or export it again.")
    return model


def _check_soundness(model: Any, path: Path) -> None:
    try:
        onnx.checker.check_model(model, full_check=True)
    except (
        Exception
    ) as error:  # its native code has errors of its own, and stumbles over names that are no text
        reason = (str(error).strip().splitlines() or ["no reason given"])[0][:300]
        raise ModelFileError(f"{path} does not pass the ONNX checker ({reason}); export it again.") from None
