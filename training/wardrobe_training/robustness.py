"""How many photos stay right when they are turned, lit badly, compressed or grey."""

from __future__ import annotations

import io
import os
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import numpy as np
from PIL import Image, ImageEnhance

from .data import Sample
from .metrics import wilson_interval
from .upright import upright

#: What shows pictures (uint8 [N,H,W,3]) to a network and returns its logits, float [N,C].
See = Callable[[np.ndarray], np.ndarray]
_CHUNK = 32  # photos; each is held once a change


def _turned(way: Image.Transpose) -> Callable[[Image.Image], Image.Image]:
    return lambda photo: photo.transpose(way)


def _brighter(times: float) -> Callable[[Image.Image], Image.Image]:
    return lambda photo: ImageEnhance.Brightness(photo).enhance(times)


def _compressed(photo: Image.Image) -> Image.Image:
    buffer = io.BytesIO()
    photo.save(buffer, "JPEG", quality=20)
    return Image.open(buffer).convert("RGB")


#: Name -> what is done to the whole upright photo before it is resized. Turns are anticlockwise.
CHANGES: dict[str, Callable[[Image.Image], Image.Image]] = {
    "turned by 90°": _turned(Image.Transpose.ROTATE_90),
    "turned by 180°": _turned(Image.Transpose.ROTATE_180),
    "turned by 270°": _turned(Image.Transpose.ROTATE_270),
    "brightness × 0.5": _brighter(0.5),
    "brightness × 1.5": _brighter(1.5),
    "JPEG quality 20": _compressed,
    "grey": lambda photo: photo.convert("L").convert("RGB"),
}


def robustness(see: See, samples: Sequence[Sample], size: tuple[int, int]) -> dict[str, dict[str, Any]]:
    """Accuracy and its Wilson interval under each of CHANGES.

    `samples`: readable photos with labels; `size`: height and width of the network's pictures.
    """
    labels = np.array([s.label for s in samples])
    right = dict.fromkeys(CHANGES, 0)
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        for start in range(0, len(samples), _CHUNK):
            chunk = samples[start : start + _CHUNK]
            changed = np.stack(list(pool.map(lambda s: _all_changes(s, size), chunk)))
            for number, name in enumerate(CHANGES):
                said = see(changed[:, number]).argmax(axis=1)
                right[name] += int((said == labels[start : start + _CHUNK]).sum())
    return {
        name: {
            "accuracy": count / len(labels),
            "accuracy_interval": list(wilson_interval(count, len(labels))),
        }
        for name, count in right.items()
    }


def _all_changes(sample: Sample, size: tuple[int, int]) -> np.ndarray:
    """uint8 [changes,H,W,3]; resized as `decode` does."""
    photo, (height, width) = upright(sample.path), size
    resized = [
        change(photo).resize((width, height), Image.Resampling.BICUBIC, reducing_gap=None)
        for change in CHANGES.values()
    ]
    return np.stack([np.asarray(picture) for picture in resized])
