"""Write the file that lies beside a model file and from which the app learns: the space of its embeddings.

    .venv/bin/python scripts/make_space.py assets/models/wardrobe.onnx --data ../shared/clothing/train \
        ../shared/clothing/validation ../shared/clothing/extra --leave-out training/recipes/leave-out.txt

Shows the photos that the model was trained on to the model, as the app would, and keeps where each category
lies and in which directions its photos differ most (wardrobe.space.npz, 0.2 MB). It is bound to the
model file by its digest: without it, or with another model's, the app makes do with the photos at hand.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

import numpy as np

from wardrobe_desktop.core.classifier import Classifier
from wardrobe_desktop.core.decode import decode
from wardrobe_desktop.core.errors import WardrobeError
from wardrobe_desktop.core.learning.space import space_of, space_path, write_space
from wardrobe_desktop.core.model_file import ModelFile, read_model_file
from wardrobe_training.data import Category
from wardrobe_training.errors import TrainingError
from wardrobe_training.repeats import load_training_photos

_BATCH = 16


def main() -> int:
    """0: written; 2: wrong use."""
    parser = argparse.ArgumentParser(description="Write the space of a model's embeddings beside it.")
    parser.add_argument("model", type=Path)
    parser.add_argument("--data", type=Path, nargs="+", required=True)
    parser.add_argument("--leave-out", type=Path)
    asked = parser.parse_args()
    try:
        model = read_model_file(asked.model)
        categories = [Category(each.id, each.name) for each in model.categories]
        photos = load_training_photos(asked.data, categories, asked.leave_out)
    except (WardrobeError, TrainingError) as error:
        print(error, file=sys.stderr)
        return 2
    embeddings = _embeddings(model, [sample.path for sample in photos.samples])
    space = space_of(embeddings, photos.labels, len(model.categories))
    write_space(space, model, space_path(model.path))
    print(f"{space_path(model.path)}: {len(embeddings)} photos, {embeddings.shape[1]} numbers each")
    return 0


def _embeddings(model: ModelFile, paths: list[Path]) -> np.ndarray:
    """float16 [N,D], as the app keeps them."""
    classifier = Classifier(model, "cpu", threads=0)
    parts = []
    for i in range(0, len(paths), _BATCH):
        pictures = np.stack([decode(path.read_bytes(), model.image_size) for path in paths[i : i + _BATCH]])
        parts.append(classifier.classify(pictures)[1].astype(np.float16))
    return np.concatenate(parts)


if __name__ == "__main__":
    sys.exit(main())
