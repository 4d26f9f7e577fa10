"""The networks that photos can be sorted with, by name. Keras is imported only when one is built."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from wardrobe_training.errors import TrainingError

if TYPE_CHECKING:
    import keras

#: uint8 pictures [N,H,W,3] -> feature map [N,h,w,D]; the second argument is "imagenet" or "none".
Build = Callable[["keras.KerasTensor", str], "keras.KerasTensor"]


@dataclass(frozen=True)
class Backbone:
    """A network without its head. `load` fills in the weights that `build` could not; `licence` is the
    weights'; `smallest`: side in pixels below which nothing is left of a picture.
    """

    name: str
    image_size: int
    licence: str
    build: Build
    load: Callable[[keras.Model, str], None]
    pretrained: bool = True
    smallest: int = 16


def _lite(variant: int, image_size: int) -> Backbone:
    def build(pictures: keras.KerasTensor, weights: str) -> keras.KerasTensor:
        from . import efficientnet_lite

        if weights == "imagenet":
            efficientnet_lite.weights_file(
                variant
            )  # so that a missing package is named before the work begins
        return efficientnet_lite.build(variant, pictures)

    def load(model: keras.Model, weights: str) -> None:
        from . import efficientnet_lite

        if weights == "imagenet":
            efficientnet_lite.load_weights(model, variant, efficientnet_lite.weights_file(variant))

    return Backbone(f"efficientnet-lite{variant}", image_size, "Apache-2.0", build, load)


def _application(name: str, image_size: int, licence: str, smallest: int = 32) -> Backbone:
    def build(pictures: keras.KerasTensor, weights: str) -> keras.KerasTensor:
        from . import applications

        return applications.build(name, pictures, weights)

    return Backbone(name, image_size, licence, build, _nothing_to_load, smallest=smallest)


def _small_cnn() -> Backbone:
    def build(pictures: keras.KerasTensor, weights: str) -> keras.KerasTensor:
        from . import small_cnn

        return small_cnn.build(pictures)

    return Backbone("small-cnn", 150, "MIT", build, _nothing_to_load, pretrained=False)


def _nothing_to_load(model: keras.Model, weights: str) -> None:
    """The weights came with the layers, or there are none."""


_ALL = (
    _lite(0, 224),
    _lite(1, 240),
    _lite(2, 260),
    _application("xception", 299, "MIT", smallest=71),
    _application("mobilenet-v3-large", 224, "Apache-2.0"),
    _application("efficientnet-v2-b0", 224, "Apache-2.0"),
    _application("efficientnet-v2-s", 384, "Apache-2.0"),
    _application("convnext-tiny", 224, "MIT"),
    _small_cnn(),
)
REGISTRY = {backbone.name: backbone for backbone in _ALL}


def find_backbone(name: str) -> Backbone:
    """The backbone called `name`; raises TrainingError that lists the names there are."""
    if name not in REGISTRY:
        raise TrainingError(f"There is no backbone called {name}; choose one of {', '.join(REGISTRY)}.")
    return REGISTRY[name]
