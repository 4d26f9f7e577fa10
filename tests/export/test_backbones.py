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
from wardrobe_training.backbones import REGISTRY

#: Pixels, where a network cannot do with 64.
SIZES = {"xception": 72}
#: How large a residual branch begins; a branch of 1 beside a path of 1 doubles an error in every block.
BRANCH = 0.2


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


@pytest.mark.parametrize("name", sorted(REGISTRY))
def test_the_backbone_becomes_a_sound_model_file(name: str, tmp_path: Path) -> None:
    side = SIZES.get(name, 64)
    run = run_of(network(name, side), side, backbone=name)
    conversion = convert_run(run, tmp_path / "model.onnx")
    assert conversion.parity.same_class == conversion.parity.pictures == DRAWN
    for stage, limit in TOLERANCES.items():
        assert conversion.parity.differences[stage] <= limit
    assert conversion.file.metadata.backbone == name
