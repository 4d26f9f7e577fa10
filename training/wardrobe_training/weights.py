"""Where a network begins: its backbone's published weights, nothing, or weights that lie in a file."""

from __future__ import annotations

import zipfile
from dataclasses import replace
from pathlib import Path

import keras

from .backbones import find_backbone
from .config import FitConfig
from .errors import TrainingError
from .model import build_model

PUBLISHED = ("imagenet", "none")
#: Layers above the backbone, by the beginnings of their names: a file's are left out.
_HEAD = ("inner_", "logits")


def begins_trained(config: FitConfig) -> bool:
    """Whether the backbone knows something before learning begins."""
    if config.weights in PUBLISHED:
        return find_backbone(config.backbone).pretrained and config.weights != "none"
    return True


def begin_model(config: FitConfig, classes: int) -> keras.Model:
    """`build_model` with the weights that the options name; raises TrainingError when they cannot be had."""
    if config.weights in PUBLISHED:
        return build_model(config, classes)
    model = empty_model(config, classes)
    _fill(model, Path(config.weights), config)
    return model


def empty_model(config: FitConfig, classes: int) -> keras.Model:
    """The same network without looking for any weights."""
    return build_model(replace(config, weights="none", unfreeze="all"), classes)


def _fill(model: keras.Model, path: Path, config: FitConfig) -> None:
    """Take every layer's weights but the head's from `path`, by the layers' names."""
    if not path.is_file() or not path.name.endswith((".keras", ".weights.h5")):
        raise TrainingError(
            f"There are no weights in {path}: --weights takes imagenet, none, or the path of a .keras or "
            ".weights.h5 file of the same backbone."
        )
    try:
        if path.name.endswith(".weights.h5"):
            keras.Model(model.input, model.get_layer("embedding").output).load_weights(path)
            return
        found = {layer.name: layer for layer in keras.saving.load_model(path, compile=False).layers}
        for layer in model.layers:
            if layer.weights and not layer.name.startswith(_HEAD):
                layer.set_weights(found[layer.name].get_weights())
    except (OSError, ValueError, KeyError, TypeError, EOFError, zipfile.BadZipFile) as error:
        raise TrainingError(
            f"The weights in {path} do not fit {config.backbone}; name a file that was trained with the same "
            "backbone."
        ) from error
