"""Small run folders with random weights, as training would leave them, made in a moment."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import numpy as np

CATEGORIES = [
    {"id": "dress", "name": "Dress"},
    {"id": "longsleeve", "name": "Long sleeve"},
    {"id": "t-shirt", "name": "T-shirt"},
]
HEIGHT, WIDTH, DEPTH = 48, 64, 16


def facts(**changes: Any) -> dict[str, Any]:
    """The content of run.json, with `changes`."""
    return {
        "schema": 1,
        "categories": CATEGORIES,
        "image_size": [HEIGHT, WIDTH],
        "resize": "stretch",
        "resample": "bicubic",
        "backbone": "small",
        "weights": "none",
        "backbone_licence": "MIT",
        "training_data": "nothing but random numbers",
        "seed": 3,
        "temperature": 1.7,
        "threshold": 0.8,
        "familiarity_threshold": 0.25,
        "curve": [
            {"confidence": 0.5, "coverage": 0.9, "accuracy": 0.8},
            {"confidence": 0.8, "coverage": 0.6, "accuracy": 0.95},
        ],
        "calibration": "drawn pictures",
        "metrics": {"top1": 0.5},
        "versions": {"python": "3.11"},
        "date": "2026-01-31",
        **changes,
    }


def small_model(
    inner: Sequence[int] = (),
    classes: int = len(CATEGORIES),
    scale: float = 1 / 127.5,
    layers: Callable[[Any], Any] = lambda tensor: tensor,
) -> Any:
    """A functional model that keeps the contract; `layers` is put before the feature map."""
    import keras

    keras.utils.set_random_seed(5)
    image = keras.Input((HEIGHT, WIDTH, 3), dtype="uint8", name="image")
    tensor = keras.layers.Rescaling(scale, -1)(image)
    tensor = keras.layers.Conv2D(8, 3, 2, padding="same", use_bias=False)(tensor)
    tensor = keras.layers.ReLU(6)(keras.layers.BatchNormalization()(tensor))
    tensor = keras.layers.DepthwiseConv2D(3, 2, padding="same", use_bias=False)(tensor)
    tensor = keras.layers.ReLU(6)(keras.layers.BatchNormalization()(tensor))
    tensor = keras.layers.Conv2D(DEPTH, 1, use_bias=False)(tensor)
    tensor = layers(keras.layers.BatchNormalization()(tensor))
    tensor = keras.layers.ReLU(6, name="feature_map")(tensor)
    tensor = keras.layers.GlobalAveragePooling2D(name="embedding")(tensor)
    for units in inner:
        tensor = keras.layers.Dense(units, activation="relu")(tensor)
    tensor = keras.layers.Dropout(0.2)(tensor)
    logits = keras.layers.Dense(classes, bias_initializer="random_normal", name="logits")(tensor)
    model = keras.Model(image, logits)
    _move_off_the_start(model)
    return model


def _move_off_the_start(model: Any) -> None:
    """Random values for what starts as zeros and ones, so that nothing is right by luck."""
    import keras

    rng = np.random.default_rng(11)
    for layer in model.layers:
        if isinstance(layer, keras.layers.BatchNormalization):
            size = layer.gamma.shape
            spread = [rng.uniform(0.5, 1.5, size), rng.normal(0.5, 0.3, size), rng.normal(0, 0.3, size)]
            layer.set_weights([*spread, rng.uniform(0.3, 1.5, size)])
    kernel, bias = model.get_layer("logits").get_weights()
    model.get_layer("logits").set_weights([kernel * 3, bias + rng.normal(0, 0.5, bias.shape)])


def write_run(folder: Path, model: Any = None, **changes: Any) -> Path:
    """A run folder with `model` (or a small one) and facts with `changes`."""
    folder.mkdir(parents=True, exist_ok=True)
    model = model or small_model()
    model.save(folder / "model.keras")
    (folder / "run.json").write_text(json.dumps(facts(**changes)), encoding="utf-8")
    rng = np.random.default_rng(2)
    width = int(model.get_layer("embedding").output.shape[-1])
    prototypes = rng.normal(size=(4, width)).astype(np.float32)
    prototypes /= np.linalg.norm(prototypes, axis=1, keepdims=True)
    np.savez(folder / "prototypes.npz", prototypes=prototypes, centre=rng.random(width).astype(np.float32))
    return folder
