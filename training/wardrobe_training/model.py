"""Backbone and head as one functional model, and where it is cut between what stays and what learns."""

from __future__ import annotations

from dataclasses import dataclass

import keras
from keras import layers

from .backbones import find_backbone
from .config import FitConfig
from .errors import TrainingError


def image_size(config: FitConfig) -> tuple[int, int]:
    """Height and width in pixels; raises TrainingError when the backbone needs more."""
    backbone = find_backbone(config.backbone)
    side = config.image_size or backbone.image_size
    if side < backbone.smallest:
        raise TrainingError(
            f"{backbone.name} needs pictures of at least {backbone.smallest} pixels: choose a larger "
            "--image-size."
        )
    return side, side


def build_model(config: FitConfig, classes: int) -> keras.Model:
    """uint8 pictures `image` [N,H,W,3] -> `logits` float32 [N,classes], untrained above the backbone.

    Scaling lies inside; `feature_map` is [N,h,w,D] after the last activation, `embedding` its mean [N,D].
    Raises TrainingError when pre-trained weights are missing.
    """
    keras.utils.set_random_seed(config.seed)
    backbone = find_backbone(config.backbone)
    weights = config.weights if backbone.pretrained else "none"
    pictures = keras.Input((*image_size(config), 3), dtype="uint8", name="image")
    features = layers.Activation("linear", name="feature_map")(backbone.build(pictures, weights))
    x = layers.GlobalAveragePooling2D(name="embedding")(features)
    for index, units in enumerate(config.inner):
        x = layers.Dense(units, activation="relu", name=f"inner_{index}")(x)
    x = layers.Dropout(config.dropout, name="dropout")(x)
    model = keras.Model(pictures, layers.Dense(classes, name="logits")(x), name="wardrobe")
    backbone.load(model, weights)
    return model


@dataclass(frozen=True)
class Parts:
    """A model cut in two at one tensor. The layers are shared with the whole: what `upper` learns, the whole
    knows.

    `lower`: pictures -> cut, or None when the cut is the picture itself. `upper`: cut -> logits.
    `reader`: cut -> (embedding, logits).
    """

    lower: keras.Model | None
    upper: keras.Model
    reader: keras.Model


def cut_model(model: keras.Model, unfreeze: str) -> Parts:
    """Cut below the first layer whose name begins with `unfreeze` ("all": below everything, "none": the
    embedding).

    BatchNormalization layers of what learns keep the statistics that they came with, unless everything learns
    from nothing; layers below the cut are frozen. Raises TrainingError where no single tensor passes the cut.
    """
    cut = _cut_tensor(model, unfreeze)
    whole = cut is model.input
    embedding, logits = model.get_layer("embedding").output, model.output
    at_embedding = cut is embedding
    lower = None if whole else keras.Model(model.input, cut)
    # Given its own input, a model whose cut is the embedding could not name the embedding as an output too.
    reader_outputs = [layers.Identity()(cut), logits] if at_embedding else [embedding, logits]
    return Parts(lower, keras.Model(cut, logits), keras.Model(cut, reader_outputs))


def _cut_tensor(model: keras.Model, unfreeze: str) -> keras.KerasTensor:
    if unfreeze == "all":
        return model.input
    if unfreeze == "none":
        return model.get_layer("embedding").output
    first = next((i for i, layer in enumerate(model.layers) if layer.name.startswith(unfreeze)), None)
    if not first:
        raise TrainingError(
            f"The network has no layer whose name begins with {unfreeze}; try --unfreeze all, or one of "
            f"{', '.join(_beginnings(model))}."
        )
    below = {id(t) for layer in model.layers[:first] for t in keras.tree.flatten(layer.output)}
    crossing = {
        id(t): t for layer in model.layers[first:] for t in keras.tree.flatten(layer.input) if id(t) in below
    }
    if len(crossing) != 1:
        raise TrainingError(f"The network cannot be cut at {unfreeze}; name the first layer of a block.")
    return next(iter(crossing.values()))


def _beginnings(model: keras.Model) -> list[str]:
    """Names to choose from: the parts of layer names before the first underscore."""
    return list(dict.fromkeys(layer.name.split("_")[0] for layer in model.layers[1:]))


def keep_statistics(model: keras.Model) -> None:
    """Let BatchNormalization layers run as they do when the model is used: a few epochs on batches of 32
    would spoil statistics gathered on a million photos."""
    for layer in model.layers:
        if isinstance(layer, layers.BatchNormalization):
            layer.trainable = False
