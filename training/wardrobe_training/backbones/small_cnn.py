"""A small convolutional network to train from scratch: convolutions and pooling in turn."""

from __future__ import annotations

import keras
from keras import layers

CHANNELS = (16, 32, 64)


def build(pictures: keras.KerasTensor) -> keras.KerasTensor:
    """Lay the network over `pictures` (uint8 [N,H,W,3]); returns the feature map [N,H/8,W/8,64]."""
    x = layers.Rescaling(1 / 127.5, offset=-1.0, name="scale")(pictures)
    for index, channels in enumerate(CHANNELS):
        x = layers.Conv2D(channels, 3, padding="same", activation="relu", name=f"conv{index}")(x)
        x = layers.MaxPooling2D(2, name=f"pool{index}")(x)
    return layers.Conv2D(CHANNELS[-1], 3, padding="same", activation="relu", name="conv_last")(x)
