"""Backbones from Keras applications, with the scaling of the pictures that each was trained with."""

from __future__ import annotations

import keras
from keras import layers

from wardrobe_training.errors import TrainingError

#: Name -> constructor, and whether the constructor lays the scaling into the network by itself.
_MODELS = {
    "xception": (keras.applications.Xception, False),
    "mobilenet-v3-large": (keras.applications.MobileNetV3Large, True),
    "efficientnet-v2-b0": (keras.applications.EfficientNetV2B0, True),
    "efficientnet-v2-s": (keras.applications.EfficientNetV2S, True),
    "convnext-tiny": (keras.applications.ConvNeXtTiny, True),
}


def build(name: str, pictures: keras.KerasTensor, weights: str) -> keras.KerasTensor:
    """Lay the application `name` over `pictures` (uint8 [N,H,W,3]); returns its last feature map [N,h,w,D].

    Raises TrainingError when the ImageNet weights cannot be downloaded.
    """
    construct, scales_itself = _MODELS[name]
    scale = (1.0, 0.0) if scales_itself else (1 / 127.5, -1.0)
    scaled = layers.Rescaling(*scale, name="scale")(pictures)
    extra = {"include_preprocessing": True} if scales_itself else {}
    chosen = None if weights == "none" else weights
    try:
        return construct(include_top=False, weights=chosen, input_tensor=scaled, **extra).output
    except Exception as error:  # Keras' download helper raises nothing narrower
        if chosen is None:
            raise
        raise TrainingError(
            f"The ImageNet weights of {name} could not be downloaded: connect to the internet and try again, "
            "or train without them with `--weights none --unfreeze all`."
        ) from error
