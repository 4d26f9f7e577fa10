"""Makes another likely photo of the same garment out of a picture. Training only: validation never sees
these.
"""

from __future__ import annotations

import io
from collections.abc import Sequence

import numpy as np
from PIL import Image, ImageFilter


def augment(picture: np.ndarray, rng: np.random.Generator, quarter_turns: float = 0.0) -> np.ndarray:
    """Flip, turn, zoom, shift and recolour; now and then blur, compress, add noise or cover a part.

    `picture` and result: uint8 [H,W,3]. `quarter_turns`: share of pictures turned by 90, 180 or 270 degrees,
    for phones lose their orientation tag. Depends on nothing but its arguments.
    """
    image = Image.fromarray(picture)
    if rng.random() < quarter_turns:
        turn = (Image.Transpose.ROTATE_90, Image.Transpose.ROTATE_180, Image.Transpose.ROTATE_270)[
            rng.integers(3)
        ]
        image = image.transpose(turn).resize(image.size)
    image = _moved(image, rng)
    if rng.random() < 0.12:
        image = image.filter(ImageFilter.GaussianBlur(rng.uniform(0.5, 2.0)))
    if rng.random() < 0.12:
        image = _compressed(image, int(rng.integers(12, 60)))
    values = _recoloured(np.asarray(image, np.float32), rng)
    if rng.random() < 0.1:
        values += rng.normal(0, rng.uniform(3, 15), values.shape).astype(np.float32)
    result = np.clip(values, 0, 255).astype(np.uint8)
    return _covered(result, rng) if rng.random() < 0.2 else result


def augment_all(pictures: np.ndarray, seeds: Sequence[Sequence[int]], quarter_turns: float) -> np.ndarray:
    """`augment` each of `pictures` (uint8 [N,H,W,3]) by a generator of its own: the result does not depend on
    what else is in the batch, or on which process draws it.
    """
    turned = zip(pictures, map(np.random.default_rng, seeds), strict=True)
    return np.stack([augment(picture, rng, quarter_turns) for picture, rng in turned])


def _moved(image: Image.Image, rng: np.random.Generator) -> Image.Image:
    """One affine resampling for flip, turn by a few degrees, zoom, stretch and shift."""
    width, height = image.size
    zoom, stretch = np.exp(rng.uniform(-0.25, 0.2)), np.exp(rng.uniform(-0.12, 0.12))
    angle = np.deg2rad(np.clip(rng.normal(0, 7), -20, 20))
    flip = -1 if rng.random() < 0.5 else 1
    across, down = flip * zoom * stretch, zoom / stretch
    a, b = across * np.cos(angle), -down * np.sin(angle)
    d, e = across * np.sin(angle), down * np.cos(angle)
    x, y = (0.5 + rng.uniform(-0.06, 0.06)) * width, (0.5 + rng.uniform(-0.06, 0.06)) * height
    matrix = (a, b, x - a * width / 2 - b * height / 2, d, e, y - d * width / 2 - e * height / 2)
    return image.transform(
        image.size, Image.Transform.AFFINE, matrix, Image.Resampling.BILINEAR, fillcolor=_rim(image)
    )


def _rim(image: Image.Image) -> tuple[int, ...]:
    """The mean colour of the border: what a wider view would most likely have shown."""
    pixels = np.asarray(image)
    rim = np.concatenate([pixels[0], pixels[-1], pixels[:, 0], pixels[:, -1]])
    return tuple(int(v) for v in rim.mean(axis=0))


def _compressed(image: Image.Image, quality: int) -> Image.Image:
    buffer = io.BytesIO()
    image.save(buffer, "JPEG", quality=quality)
    return Image.open(buffer).convert("RGB")


def _recoloured(values: np.ndarray, rng: np.random.Generator) -> np.ndarray:
    """Light, contrast, saturation and white balance, as cameras and lamps change them."""
    gain = np.exp(rng.uniform(-0.35, 0.35)) * np.exp(rng.uniform(-0.07, 0.07, 3))
    saturation = 0.0 if rng.random() < 0.04 else rng.uniform(0.5, 1.35)
    contrast = rng.uniform(0.75, 1.25)
    grey = values @ np.array([0.299, 0.587, 0.114], np.float32)  # ITU-R BT.601, as Pillow's "L"
    mixed = grey[..., None] * np.float32(1 - saturation) + values * np.float32(saturation)
    middle = np.float32(grey.mean())
    lit: np.ndarray = ((mixed - middle) * np.float32(contrast) + middle) * gain.astype(np.float32)
    return lit


def _covered(picture: np.ndarray, rng: np.random.Generator) -> np.ndarray:
    """A rectangle of noise over 3 to 20 % of the picture."""
    height, width = picture.shape[:2]
    area, shape = rng.uniform(0.03, 0.2), np.exp(rng.uniform(-0.7, 0.7))
    h = min(height, max(1, round(height * np.sqrt(area * shape))))
    w = min(width, max(1, round(width * np.sqrt(area / shape))))
    top, left = rng.integers(0, height - h + 1), rng.integers(0, width - w + 1)
    picture[top : top + h, left : left + w] = rng.integers(0, 256, (h, w, 3) if rng.random() < 0.5 else 3)
    return picture
