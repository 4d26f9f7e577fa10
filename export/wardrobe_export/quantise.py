"""Float model file -> eight-bit model file. Only the network is rounded: pooling, head, softmax, heat map and
familiarity stay float, and a file that answers too differently is not written.

The temperature is fitted again so that the eight-bit file's probabilities come closest to the float file's
on the calibration photos. That needs no labels and no photos kept out of training: how sure the float file
may be was settled on people who were kept out, and the eight-bit file takes it over. Labels of photos that
the model saw in training would make it too sure of itself.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import onnx
from onnx import helper, numpy_helper

from wardrobe_export.answers import require_sensible_answers
from wardrobe_export.digest import EMPTY, seal
from wardrobe_export.errors import ExportError, GateError
from wardrobe_export.half import halve, widen
from wardrobe_export.measure import calibration_error, labelled_photos
from wardrobe_export.metadata import Metadata
from wardrobe_export.model_file import ModelFile, converted_file, read_model_file, write_metadata
from wardrobe_export.pictures import find_photos, read_photo
from wardrobe_export.progress import tell
from wardrobe_export.qdq import plan, rewrite
from wardrobe_export.ranges import measure_spans
from wardrobe_export.session import open_session, run_session
from wardrobe_export.tables import Table, refuse_test_split
from wardrobe_export.writing import put, require_place

#: What may be lost on photos with labels: 0.3 points of those that are right, and 0.01 of calibration error.
MOST_TOP1_LOST = 0.003
MOST_CALIBRATION_LOST = 0.01
#: So many may get another class: 4 of 372 photos, and one of however few.
MOST_CHANGED = (4, 372)
MOST_CALIBRATING = 200
MOST_COMPARED = 400
LEAST_PHOTOS = 8
_POOLINGS = ("GlobalAveragePool", "ReduceMean")
_AT_ONCE = 8
_TEMPERATURES = np.exp(np.linspace(np.log(0.5), np.log(2.0), 401))


@dataclass(frozen=True)
class Comparison:
    """Eight-bit against float: of `photos`, `same` got the same class.

    With labels (else None), as (float, eight-bit): the share that is `right`, and the `calibration_error`.
    """

    photos: int
    same: int
    right: tuple[float, float] | None = None
    calibration_error: tuple[float, float] | None = None


@dataclass(frozen=True)
class Quantisation:
    """What was written, from `source`, and how it compares with it."""

    file: ModelFile
    source: ModelFile
    comparison: Comparison


def quantise(
    source: Path, target: Path, calibrate: Sequence[Path], validate: Path | None = None
) -> Quantisation:
    """Write the eight-bit form of the model file `source` to `target`, in one step, once it has passed.

    `calibrate`: folders of photos that set the steps. `validate`: photos in one folder a category on which
    both files are compared; without it that is done on photos of `calibrate` that set no steps, without
    labels. Raises ExportError (one sentence); `target` is then as it was before.
    """
    require_place(target, [source])
    file = read_model_file(source)
    if file.metadata.quantised_from is not None:
        raise ExportError(f"{source} is an eight-bit file already; name the float file.")
    setting, compared = _photos(calibrate, file.metadata, validate)
    chosen = [*setting, *(path for path, _ in compared)]
    folders = [*calibrate, *([validate] if validate else [])]
    refuse_test_split(Table.beside(chosen, folders), chosen, " and ".join(map(str, folders)))
    pictures = [read_photo(path, file.metadata.image_size) for path in setting]
    tell(f"Finding the steps on {len(pictures)} photos, which can take minutes")
    model = eight_bit(file.model, pictures)
    factor = _temperature_factor(file, model, pictures)
    _divide_by(model, factor)
    _describe(model, file.metadata, factor, len(pictures))
    halve(model)
    made = converted_file(seal(model.SerializeToString(deterministic=True)), target)
    require_sensible_answers(made)
    tell(f"Comparing it with the float file on {len(compared)} photos")
    comparison = compare(file, made, compared)
    assert_close(comparison)
    put(made.data, target)
    return Quantisation(made, file, comparison)


def eight_bit(model: Any, pictures: Sequence[np.ndarray]) -> Any:
    """A copy of an onnx.ModelProto, its network in eight bits; `pictures` (uint8 [H,W,3]) set the steps."""
    rounded = widen(model)
    planned = plan(rounded, _pooled(rounded.graph))
    if not planned.nodes:
        raise GateError("The model has no convolution that could be made eight-bit; no file was written.")
    rewrite(rounded, planned, measure_spans(rounded, planned.tensors, pictures))
    return rounded


def compare(reference: ModelFile, file: ModelFile, photos: Sequence[tuple[Path, int | None]]) -> Comparison:
    """Run both files on `photos`, each with its category's index or None."""
    sessions = open_session(reference.data), open_session(file.data)
    pictures = [read_photo(photo, file.metadata.image_size) for photo, _ in photos]
    before, after = (_probabilities(session, pictures) for session in sessions)
    same = int(np.sum(before.argmax(axis=1) == after.argmax(axis=1)))
    if any(label is None for _, label in photos):
        return Comparison(len(photos), same)
    labels = np.array([label for _, label in photos])
    right = [answers.argmax(axis=1) == labels for answers in (before, after)]
    errors = [calibration_error(p.max(axis=1), r) for p, r in zip((before, after), right, strict=True)]
    return Comparison(
        len(photos), same, (float(right[0].mean()), float(right[1].mean())), (errors[0], errors[1])
    )


def assert_close(found: Comparison) -> None:
    """Raise GateError, naming what was lost, unless the eight-bit file is close enough to the float file."""
    changed, allowed = found.photos - found.same, max(1, found.photos * MOST_CHANGED[0] // MOST_CHANGED[1])
    if changed > allowed:
        raise GateError(
            f"The eight-bit file picks another class on {changed} of {found.photos} photos, "
            f"where {allowed} may change; use the float file."
        )
    if found.right is not None and found.right[0] - found.right[1] > MOST_TOP1_LOST:
        raise GateError(
            f"The eight-bit file is right on {found.right[1]:.1%} of the photos and the float file on "
            f"{found.right[0]:.1%}, where {MOST_TOP1_LOST:.1%} may be lost; use the float file."
        )
    errors = found.calibration_error
    if errors is not None and errors[1] - errors[0] > MOST_CALIBRATION_LOST:
        raise GateError(
            f"The eight-bit file's calibration error is {errors[1]:.3f} and the float file's "
            f"{errors[0]:.3f}, where {MOST_CALIBRATION_LOST} may be lost; use the float file."
        )


def _photos(
    folders: Sequence[Path], metadata: Metadata, validate: Path | None
) -> tuple[list[Path], Sequence[tuple[Path, int | None]]]:
    """Those that set the steps, and those that both files are compared on."""
    found = [photo for folder in folders for photo in find_photos(folder)]
    every = max(1 if validate else 2, -(-len(found) // MOST_CALIBRATING))
    setting = found[::every]
    if validate:
        compared: Sequence[tuple[Path, int | None]] = labelled_photos(validate, metadata)
    else:
        rest = sorted(set(found) - set(setting))
        compared = [(photo, None) for photo in rest[:: max(1, -(-len(rest) // MOST_COMPARED))]]
    if min(len(setting), len(compared)) < LEAST_PHOTOS:
        raise ExportError(
            f"{len(found)} photos are too few to set the steps and to compare; name folders with more."
        )
    return setting, compared


def _pooled(graph: Any) -> str:
    """The feature map: what is averaged to make the output `embedding`."""
    makers = {name: node for node in graph.node for name in node.output}
    name = "embedding"
    while name in makers:
        if makers[name].op_type in _POOLINGS:
            return str(makers[name].input[0])
        name = makers[name].input[0]
    raise GateError("The model's embedding is no average over a feature map; no file was written.")


def _probabilities(session: Any, pictures: Sequence[np.ndarray]) -> np.ndarray:
    batches = (np.stack(pictures[i : i + _AT_ONCE]) for i in range(0, len(pictures), _AT_ONCE))
    return np.concatenate([run_session(session, batch)["probabilities"] for batch in batches])


def _temperature_factor(file: ModelFile, model: Any, pictures: Sequence[np.ndarray]) -> float:
    """By how much to divide the eight-bit logits to bring the probabilities closest to the float file's."""
    wanted = _probabilities(open_session(file.data), pictures).astype(np.float64)
    given = _probabilities(open_session(model.SerializeToString()), pictures).astype(np.float64)
    logits = np.log(np.maximum(given, np.finfo(np.float32).tiny))
    return float(min(_TEMPERATURES, key=lambda factor: _cross_entropy(wanted, logits / factor)))


def _cross_entropy(wanted: np.ndarray, logits: np.ndarray) -> float:
    high = logits.max(axis=1, keepdims=True)
    totals = high + np.log(np.sum(np.exp(logits - high), axis=1, keepdims=True))
    return float(np.mean(np.sum(wanted * (totals - logits), axis=1)))


def _divide_by(model: Any, factor: float) -> None:
    """Put one division before the softmax."""
    graph = model.graph
    (index,) = (i for i, node in enumerate(graph.node) if node.op_type == "Softmax" and _ends(graph, node))
    softmax = graph.node[index]
    graph.initializer.append(numpy_helper.from_array(np.asarray(factor, np.float32), "eight_bit/temperature"))
    division = helper.make_node(
        "Div", [softmax.input[0], "eight_bit/temperature"], ["eight_bit/logits"], name="eight_bit/divide"
    )
    softmax.input[0] = division.output[0]
    graph.node.insert(index, division)


def _ends(graph: Any, softmax: Any) -> bool:
    """Whether this softmax makes the output `probabilities`, and is none inside the network."""
    names = {"probabilities"}
    for node in reversed(graph.node):
        if names.intersection(node.output):
            if node is softmax or node == softmax:
                return True
            if node.op_type == "Identity":
                names.update(node.input)
    return False


def _describe(model: Any, metadata: Metadata, factor: float, photos: int) -> None:
    described = dataclasses.replace(
        metadata,
        temperature=metadata.temperature * factor,
        calibration=f"{metadata.calibration}; eight-bit: temperature matched to the float file's answers on "
        f"{photos} photos",
        versions={**metadata.versions, "onnx": onnx.__version__},
        quantised_from=metadata.file_sha256,
        file_sha256=EMPTY,
    )
    write_metadata(model, described)
