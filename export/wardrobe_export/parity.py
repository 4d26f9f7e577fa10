"""Proves that a model file says what its Keras model says, stage by stage, on the same pictures.

The reference is made without the converted graph: layer outputs of the trained model, the rest in numpy.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from wardrobe_export.errors import GateError
from wardrobe_export.graph import TINY_LENGTH, head_layers, is_linear
from wardrobe_export.pictures import draw_pictures
from wardrobe_export.progress import tell
from wardrobe_export.run import Run
from wardrobe_export.session import open_session, run_keras, run_session
from wardrobe_export.stem import keras_stem, onnx_stem

# The largest difference that counts as the same. Float32 summed in another order is off by some 1e-6.
TOLERANCES = {
    "preprocessing": 1e-4,  # relative to the largest value
    "embedding": 1e-3,  # relative to the photo's embedding
    "heat": 1e-3,  # relative to the photo's heat map
    "probabilities": 1e-4,
    "familiarity": 1e-4,
}
BATCHES = (1, 7, 32)
DRAWN = 32
_AT_ONCE = 16


@dataclass(frozen=True)
class Parity:
    """Over `pictures` pictures, the largest difference of each stage, and `batches` between batch sizes."""

    pictures: int
    differences: dict[str, float]
    same_class: int
    batches: float


def assert_parity(file: Path | bytes, run: Run, pictures: Sequence[np.ndarray] = ()) -> Parity:
    """Compare the model file with its run on `pictures` (uint8 [H,W,3]) and on drawn ones.

    Raises GateError naming the first stage that differs: a wrong stage spoils all that come after it.
    """
    drawn = draw_pictures(DRAWN, run.image_size)
    tell(f"Comparing it with the Keras model on {len(drawn) + len(pictures)} pictures")
    session = open_session(file)
    reference = Reference(run)
    stem = onnx_stem(file, run.image_size)
    differences = dict.fromkeys(TOLERANCES, 0.0)
    count = same = 0
    for batch in _batched([*drawn, *pictures], _AT_ONCE):
        expected = reference(batch)
        found = {**run_session(session, batch), "preprocessing": stem(batch)}
        for stage in TOLERANCES:
            differences[stage] = max(differences[stage], _difference(stage, expected[stage], found[stage]))
        count += len(batch)
        same += int(np.sum(expected["probabilities"].argmax(1) == found["probabilities"].argmax(1)))
    for stage, limit in TOLERANCES.items():
        if not differences[stage] <= limit:
            raise GateError(
                f"The converted model differs from the Keras model in the stage {stage}: "
                f"by {differences[stage]:.2g} where {limit:g} is allowed."
            )
    if same != count:
        raise GateError(f"The converted model picks another class on {count - same} of {count} pictures.")
    return Parity(count, differences, same, _assert_batches_agree(session, drawn))


class Reference:
    """What the model file has to say, from the trained model itself."""

    def __init__(self, run: Run) -> None:
        import keras

        names = ("feature_map", "embedding", "logits")
        self._run = run
        self._model = keras.Model(run.model.inputs[0], [run.model.get_layer(name).output for name in names])
        self._head = head_layers(run.model)
        self._stem = keras_stem(run.model)

    def __call__(self, batch: np.ndarray) -> dict[str, np.ndarray]:
        """uint8 [N,H,W,3] -> every stage of TOLERANCES as a float array."""
        feature_map, embedding, logits = run_keras(self._model, batch)
        return {
            "preprocessing": self._stem(batch),
            "embedding": embedding,
            "heat": self._heat(feature_map),
            "probabilities": softmax(logits / self._run.facts["temperature"]),
            "familiarity": familiarity(embedding, self._run.prototypes, self._run.centre),
        }

    def _heat(self, feature_map: np.ndarray) -> np.ndarray:
        if is_linear(self._head):
            return np.asarray(feature_map @ np.asarray(self._head[-1].kernel))
        evidence = feature_map.reshape(-1, feature_map.shape[-1])
        for layer in self._head:
            evidence = np.asarray(layer(evidence, training=False))
        return evidence.reshape(*feature_map.shape[:3], -1)


def softmax(logits: np.ndarray) -> np.ndarray:
    """Rows of float64 that sum to 1."""
    powers = np.exp(logits.astype(np.float64) - logits.max(axis=1, keepdims=True))
    return np.asarray(powers / powers.sum(axis=1, keepdims=True))


def familiarity(embedding: np.ndarray, prototypes: np.ndarray, centre: np.ndarray) -> np.ndarray:
    """[N]: highest cosine similarity between the centred embedding [N,D] and a prototype [P,D]."""
    centred = embedding.astype(np.float64) - centre
    lengths = np.sqrt(np.maximum(np.sum(centred**2, axis=1, keepdims=True), TINY_LENGTH))
    return np.asarray((centred / lengths @ prototypes.T.astype(np.float64)).max(axis=1))


def _difference(stage: str, expected: np.ndarray, found: np.ndarray) -> float:
    """The largest difference, in the unit of TOLERANCES; infinite for another shape or values not finite."""
    if expected.shape != found.shape or not (np.isfinite(found).all() and np.isfinite(expected).all()):
        return float("inf")
    expected = expected.astype(np.float64)  # squares of large numbers overflow in float32
    gap = np.abs(expected - found)
    if stage == "preprocessing":
        return float(gap.max() / max(1.0, np.abs(expected).max()))
    if stage in ("embedding", "heat"):
        rows = len(expected)
        sizes = np.linalg.norm(expected.reshape(rows, -1), axis=1)
        return float((np.linalg.norm(gap.reshape(rows, -1), axis=1) / np.maximum(sizes, 1e-6)).max())
    return float(gap.max())


def _assert_batches_agree(session: Any, pictures: Sequence[np.ndarray]) -> float:
    """The largest difference in any probability between batches of 1, 7 and 32."""
    single, *others = (
        np.concatenate([run_session(session, batch)["probabilities"] for batch in _batched(pictures, size)])
        for size in BATCHES
    )
    gap = max(float(np.abs(single - other).max()) for other in others)
    moved = any((single.argmax(1) != other.argmax(1)).any() for other in others)
    if not gap <= TOLERANCES["probabilities"] or moved:
        raise GateError(f"The converted model's answers depend on the batch size: they differ by {gap:.2g}.")
    return gap


def _batched(pictures: Sequence[np.ndarray], size: int) -> Iterator[np.ndarray]:
    for start in range(0, len(pictures), size):
        yield np.stack(pictures[start : start + size])
