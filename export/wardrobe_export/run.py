"""Reads the run folder that training leaves: model.keras, run.json, prototypes.npz."""

from __future__ import annotations

import json
import zipfile
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from wardrobe_export.digest import EMPTY, sha256
from wardrobe_export.errors import ModelFileError, RunError
from wardrobe_export.metadata import Metadata, parse

if TYPE_CHECKING:
    import keras

MODEL, FACTS, PROTOTYPES = "model.keras", "run.json", "prototypes.npz"
NAMED_LAYERS = ("feature_map", "embedding", "logits")


@dataclass(frozen=True)
class Run:
    """A training run, checked and ready to export.

    `model`: Keras functional model, uint8 [N,H,W,3] -> logits float32 [N,C], with the layers of NAMED_LAYERS.
    `facts`: run.json as it stands. `prototypes`: float32 [P,D], unit rows. `centre`: float32 [D].
    """

    folder: Path
    model: keras.Model
    keras_sha256: str
    facts: dict[str, Any]
    prototypes: np.ndarray
    centre: np.ndarray

    @property
    def image_size(self) -> tuple[int, int]:
        """(H, W) in pixels."""
        return tuple(self.facts["image_size"])

    def metadata(self, heat_method: str, versions: dict[str, str]) -> Metadata:
        """The model file's metadata with an empty digest; `versions` are added to those of training."""
        fields = dict(self.facts)
        fields["versions"] = {**fields.get("versions", {}), **versions}
        return _parse_facts({**fields, "heat_method": heat_method, "keras_sha256": self.keras_sha256})


def load_run(path: Path) -> Run:
    """Read a run folder (or the model.keras inside one). Raises RunError with one sentence."""
    folder = path.parent if path.name == MODEL else path
    _require_files(folder)
    facts = _read_facts(folder / FACTS)
    model = _read_model(folder / MODEL)
    check_model(model, tuple(facts["image_size"]), len(facts["categories"]))
    prototypes, centre = _read_prototypes(
        folder / PROTOTYPES, int(model.get_layer("embedding").output.shape[-1])
    )
    digest = sha256((folder / MODEL).read_bytes())
    return Run(folder, model, digest, facts, prototypes, centre)


def check_model(model: keras.Model, image_size: tuple[int, int], categories: int) -> None:
    """Raise RunError unless `model` is the kind of model that can be exported."""
    import keras

    if not isinstance(model, keras.Model) or not hasattr(model, "operations") or not model.built:
        raise RunError("The Keras model is not a functional model; train it with wardrobe-train fit.")
    names = {layer.name for layer in model.layers}
    for name in NAMED_LAYERS:
        if name not in names:
            raise RunError(f'The Keras model has no layer named "{name}"; train it with wardrobe-train fit.')
    if len(model.inputs) != 1 or len(model.outputs) != 1:
        raise RunError(
            f"The Keras model has {len(model.inputs)} inputs and {len(model.outputs)} outputs; "
            "it needs one image in and the logits out."
        )
    _check_shapes(model, image_size, categories)


def _check_shapes(model: keras.Model, image_size: tuple[int, int], categories: int) -> None:
    import keras

    image = model.inputs[0]
    if tuple(image.shape) != (None, *image_size, 3) or image.dtype != "uint8":
        raise RunError(
            f"The Keras model takes {image.dtype} {list(image.shape)}; it needs uint8 pictures of "
            f"{image_size[0]}x{image_size[1]} RGB as run.json says."
        )
    feature_map, embedding, logits = (model.get_layer(name) for name in NAMED_LAYERS)
    pooled = isinstance(embedding, keras.layers.GlobalAveragePooling2D) and len(feature_map.output.shape) == 4
    if not pooled or embedding.input is not feature_map.output:
        raise RunError(
            'The Keras model\'s "embedding" is not the average over "feature_map"; train it again.'
        )
    linear = isinstance(logits, keras.layers.Dense) and logits.activation is keras.activations.linear
    if not linear or model.outputs[0] is not logits.output:
        raise RunError('The Keras model does not end in a linear dense layer named "logits"; train it again.')
    if logits.units != categories:
        raise RunError(
            f"The Keras model knows {logits.units} classes and run.json names {categories}; train it again."
        )


def _require_files(folder: Path) -> None:
    if folder.is_file():
        raise RunError(
            f"{folder} is a file; name the run folder, which holds {FACTS} and {PROTOTYPES} beside {MODEL}."
        )
    if not folder.is_dir():
        raise RunError(f"{folder} is not a folder; name the folder that wardrobe-train fit wrote with --out.")
    for name in (MODEL, FACTS, PROTOTYPES):
        if not (folder / name).is_file():
            raise RunError(
                f"{folder} has no {name}; name the folder that wardrobe-train fit wrote with --out."
            )


def _read_facts(path: Path) -> dict[str, Any]:
    try:
        facts = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError) as error:  # the last for brackets nested by the thousand
        raise RunError(f"{path} cannot be read as JSON ({_first_line(error)}); train again.") from None
    if not isinstance(facts, dict):
        raise RunError(f"{path} is not a JSON object; train again.")
    # what export itself adds is filled in, so that a wrong fact is named before the slow work begins
    _parse_facts({**facts, "heat_method": "linear-head", "keras_sha256": EMPTY})
    return facts


def _parse_facts(fields: dict[str, Any]) -> Metadata:
    try:
        return parse({**fields, "file_sha256": EMPTY}, where="The run's run.json")
    except ModelFileError as error:
        raise RunError(str(error).replace("export the model again", "train again")) from None


def _read_model(path: Path) -> keras.Model:
    import keras

    if not zipfile.is_zipfile(path):
        raise RunError(f"{path} is no Keras model, or only half of one; fetch the run again, or train again.")
    try:
        return keras.models.load_model(path, compile=False)
    except Exception as error:  # Keras raises whatever its zip, JSON and layer code happen to raise
        raise RunError(f"{path} is not a Keras model that can be read ({_first_line(error)}).") from error


def _read_prototypes(path: Path, width: int) -> tuple[np.ndarray, np.ndarray]:
    try:
        with path.open("rb") as file, np.load(file, allow_pickle=False) as arrays:
            prototypes = np.asarray(arrays["prototypes"], dtype=np.float32)
            centre = np.asarray(arrays["centre"], dtype=np.float32)
    except Exception as error:  # numpy and zipfile raise whatever their parts happen to raise
        raise RunError(
            f"{path} does not hold prototypes and centre ({_first_line(error)}); train again."
        ) from None
    if (
        prototypes.ndim != 2
        or prototypes.shape[1] != width
        or centre.shape != (width,)
        or not len(prototypes)
    ):
        raise RunError(
            f"{path} holds prototypes of another width than the model's embedding ({width}); train again."
        )
    lengths = np.linalg.norm(prototypes, axis=1)
    if not np.isfinite(centre).all() or not np.allclose(lengths, 1.0, atol=1e-3):
        raise RunError(f"{path} holds prototypes that are not of length 1; train again.")
    return prototypes, centre


def _first_line(error: Exception) -> str:
    lines = str(error).strip().splitlines() or [type(error).__name__]
    return lines[0].strip(" .\"'")[:160]
