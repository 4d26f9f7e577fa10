"""Photos of clothes with what a network says of them, for measuring how well a wardrobe is learned.

Either the shipped network looks at them, which was trained on the photos of the ten categories (the cost to
them is then flattered), or networks did that never saw these people: WARDROBE_LEARNING_FOLDS names a folder
of files that learning_folds.py wrote, one for each such network.
"""

from __future__ import annotations

import csv
import os
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from wardrobe_desktop.core.classifier import Classifier
from wardrobe_desktop.core.decode import decode
from wardrobe_desktop.core.learning.space import Space, load_space
from wardrobe_desktop.core.model_file import ModelFile, read_model_file

ROOT = Path(__file__).resolve().parents[2]
CLOTHING = ROOT.parent / "shared" / "clothing"
MODEL = ROOT / "assets" / "models" / "wardrobe.onnx"
FINER = ("hoodie", "polo", "blazer", "undershirt")
"""Labels that the network was not trained on, each a near twin of a known category."""
OTHERS = ("top", "blouse", "body")
UNLIKE = ("skirt", "hat", "shoes", "shorts")
"""Of the ten, taught to networks that never learned them."""
_BATCH = 16
_SPACE = ("centre", "means", "directions", "spread")


@dataclass(frozen=True, eq=False)
class Seen:
    """N photos: ``embeddings`` float16 [N,D], ``probabilities`` float32 [N,C], ``familiar`` bool [N], and
    ``labels`` and ``persons`` as text [N]; ``ids`` are the categories' in the columns' order.
    """

    embeddings: np.ndarray
    probabilities: np.ndarray
    familiar: np.ndarray
    labels: np.ndarray
    persons: np.ndarray
    ids: tuple[str, ...]
    space: Space

    @property
    def columns(self) -> np.ndarray:
        """int [N]: the label's column, -1 for one outside the network's categories."""
        return np.array([self.ids.index(label) if label in self.ids else -1 for label in self.labels])

    def right(self) -> np.ndarray:
        """bool [N]: whether the network finds the photo's category."""
        found: np.ndarray = self.probabilities.argmax(axis=1) == self.columns
        return found


def load_seen() -> tuple[list[Seen], str]:
    """The photos, a part for each network that looked, and who looked, in words."""
    folder = os.environ.get("WARDROBE_LEARNING_FOLDS")
    if folder:
        return _read_all(Path(folder), "fold"), "people kept out of training"
    return [_look(read_model_file(MODEL))], "the shipped network, which saw the ten"


def load_unlike() -> list[Seen]:
    """The photos as networks see them that know nothing of one of ``UNLIKE``; none without that folder."""
    folder = os.environ.get("WARDROBE_LEARNING_FOLDS")
    return _read_all(Path(folder), "unlike") if folder else []


def write_seen(seen: Seen, path: Path) -> None:
    """Keep for ``load_seen``."""
    space = {f"space_{name}": getattr(seen.space, name) for name in _SPACE}
    names = ("embeddings", "probabilities", "familiar", "labels", "persons")
    arrays = {name: getattr(seen, name) for name in names}
    np.savez(path, **arrays, **space, space_rest=np.array(seen.space.rest), ids=np.array(seen.ids))


def _read_all(folder: Path, begin: str) -> list[Seen]:
    return [_read(path) for path in sorted(folder.glob(f"{begin}-*.npz"))]


def _read(path: Path) -> Seen:
    with np.load(path, allow_pickle=False) as kept:
        space = Space(*(kept[f"space_{name}"] for name in _SPACE), float(kept["space_rest"]))
        names = ("embeddings", "probabilities", "familiar", "labels", "persons")
        return Seen(*(kept[name] for name in names), tuple(map(str, kept["ids"])), space)


def _look(model: ModelFile) -> Seen:
    ids = tuple(category.id for category in model.categories)
    wanted = {*ids, *FINER, *OTHERS}
    with (CLOTHING / "photos.csv").open(encoding="utf-8", newline="") as file:
        rows = [row for row in csv.DictReader(file) if row["split"] != "test" and row["class"] in wanted]
    classifier = Classifier(model, "cpu", threads=0)
    parts = []
    for i in range(0, len(rows), _BATCH):
        files = [(CLOTHING / row["path"]).read_bytes() for row in rows[i : i + _BATCH]]
        parts.append(classifier.classify(np.stack([decode(data, model.image_size) for data in files])))
    said, embeddings, familiarity = (np.concatenate(column) for column in zip(*parts, strict=True))
    labels, persons = (np.array([row[key] for row in rows]) for key in ("class", "sender_id"))
    space = load_space(model)
    assert space is not None
    familiar = familiarity >= model.familiarity_threshold
    return Seen(embeddings.astype(np.float16), said, familiar, labels, persons, ids, space)
