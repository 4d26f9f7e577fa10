"""Every network that training offers becomes a model file that passes the gate.

Weights are random, as no download is wanted here, and the pictures small. A network straight from its
initialiser is no fair trial: its normalisations know no pictures, and what lies beside a residual connection
is as large as what passes through it, so that a photo's signal fades to nothing or, in EfficientNetV2, grows
until one grey level in one pixel moves the embedding by some per cent, and the rounding of sums along with
it. So such branches begin small, and the normalisations are shown the gate's pictures first, once.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest
from small_runs import facts

from wardrobe_export.convert import convert_run
from wardrobe_export.parity import DRAWN, TOLERANCES
from wardrobe_export.pictures import draw_pictures
from wardrobe_export.run import Run, check_model
from wardrobe_export.session import open_session
from wardrobe_training.backbones import REGISTRY

#: Pixels, where a network cannot do with 64.
SIZES = {"xception": 72}
#: How large a residual branch begins; a branch of 1 beside a path of 1 doubles an error in every block.
BRANCH = 0.2
#: So deep that with random weights float32 itself is off by nearly what the gate allows: see its own test.
TOO_DEEP = "efficientnet-v2-s"


def network(name: str, side: int) -> Any:
    """The backbone with a head for three categories, random weights and settled normalisations."""
    from wardrobe_training.config import FitConfig
    from wardrobe_training.model import build_model

    config = FitConfig(
        data=(Path("photos"),),
        out=Path("run"),
        backbone=name,
        weights="none",
        unfreeze="all",
        image_size=side,
        seed=3,
    )
    model = build_model(config, len(facts()["categories"]))
    settle(model, np.stack(draw_pictures(DRAWN, (side, side))))
    return model


def settle(model: Any, pictures: np.ndarray) -> None:
    """Make residual branches small, and give every normalisation the mean and variance that it meets in
    `pictures`."""
    import keras

    norms = [layer for layer in model.layers if isinstance(layer, keras.layers.BatchNormalization)]
    if not norms:
        return
    for norm in norms:
        norm.momentum = 0.0
        if norm.scale and ends_branch(model, norm):
            norm.gamma.assign(norm.gamma * BRANCH)
    for layer in model.layers:
        if isinstance(layer, keras.layers.Dropout):
            layer.rate = 0.0  # what is left out at random would not be met again
    model(pictures, training=True)


def ends_branch(model: Any, norm: Any) -> bool:
    """Whether the normalisation's output is added to another, at once or after a dropout."""
    import keras

    tensor = norm.output
    for layer in model.layers:
        if isinstance(layer, keras.layers.Dropout) and layer.input is tensor:
            tensor = layer.output
    added = (layer for layer in model.layers if isinstance(layer, keras.layers.Add))
    return any(tensor is given for layer in added for given in layer.input)


def run_of(model: Any, side: int, **changes: Any) -> Run:
    """What `load_run` would make of a folder with this model, without the way over the disk."""
    width = model.get_layer("embedding").output.shape[-1]
    prototypes = np.random.default_rng(2).normal(size=(4, width)).astype(np.float32)
    prototypes /= np.linalg.norm(prototypes, axis=1, keepdims=True)
    told = facts(image_size=[side, side], **changes)
    check_model(model, (side, side), len(told["categories"]))
    return Run(Path("run"), model, "0" * 64, told, prototypes, np.zeros(width, np.float32))


@pytest.mark.parametrize("name", sorted(set(REGISTRY) - {TOO_DEEP}))
def test_the_backbone_becomes_a_sound_model_file(name: str, tmp_path: Path) -> None:
    side = SIZES.get(name, 64)
    run = run_of(network(name, side), side, backbone=name)
    conversion = convert_run(run, tmp_path / "model.onnx")
    assert conversion.parity.same_class == conversion.parity.pictures == DRAWN
    for stage, limit in TOLERANCES.items():
        assert conversion.parity.differences[stage] <= limit
    assert conversion.file.metadata.backbone == name


def test_the_deepest_network_is_converted_as_exactly_as_keras_itself_computes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The gate may refuse it with random weights; held against float64 the file is no worse than Keras."""
    import keras

    monkeypatch.setattr("wardrobe_export.parity.TOLERANCES", dict.fromkeys(TOLERANCES, 0.1))
    run = run_of(network(TOO_DEEP, 64), 64, backbone=TOO_DEEP)
    file = convert_run(run, tmp_path / "model.onnx").file.path
    pictures = np.stack(draw_pictures(DRAWN, (64, 64)))
    found = open_session(file).run(["embedding"], {"image": pictures})[0]
    single = embedding(run.model, pictures)
    keras.config.set_dtype_policy("float64")
    try:
        exact_model = network(TOO_DEEP, 64)
        exact_model.set_weights(run.model.get_weights())
        exact = embedding(exact_model, pictures)
    finally:
        keras.config.set_dtype_policy("float32")
    assert error(found, exact) < 1.5 * error(single, exact)


def embedding(model: Any, pictures: np.ndarray) -> np.ndarray:
    import keras

    reader = keras.Model(model.input, model.get_layer("embedding").output)
    return np.asarray(reader(pictures, training=False))


def error(found: np.ndarray, exact: np.ndarray) -> float:
    """The largest distance of a row from what it should be, as a share of its length."""
    return float((np.linalg.norm(found - exact, axis=1) / np.linalg.norm(exact, axis=1)).max())
