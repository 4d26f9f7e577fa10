"""A finished run at work: on a data folder with known labels, or on single photos."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import keras
import numpy as np

from .calibration import familiarity, softmax
from .data import load_photo_set, load_strangers, read_pictures
from .decode import decode
from .errors import TrainingError
from .metrics import auroc, summarise
from .run_folder import Run

_CHUNK = 32


def look(run: Run, pictures: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Logits float32 [N,C] and familiarity float32 [N] of uint8 pictures [N,H,W,3]."""
    reader = keras.Model(run.model.input, [run.model.get_layer("embedding").output, run.model.output])
    parts = [
        [keras.ops.convert_to_numpy(p) for p in reader.predict_on_batch(pictures[i : i + _CHUNK])]
        for i in range(0, len(pictures), _CHUNK)
    ]
    embeddings, logits = (np.concatenate(column) for column in zip(*parts, strict=True))
    return logits, familiarity(embeddings, run.prototypes, run.centre)


def evaluate(run: Run, folders: Sequence[Path], strangers: Path | None = None) -> dict[str, Any]:
    """Measure a run on data folders; its own category ids are looked for. Returns `metrics.summarise` and
    notes.

    With `strangers`, also how well familiarity tells the photos from that folder's. Raises TrainingError.
    """
    pictures, photos = read_pictures(load_photo_set(folders, run.categories), run.image_size)
    logits, known = look(run, pictures)
    limit = run.facts["familiarity_threshold"]
    summary = summarise(
        logits,
        photos.labels,
        [c.id for c in run.categories],
        temperature=run.facts["temperature"],
        threshold=run.facts["threshold"],
        familiar=known >= limit,
    )
    if strangers is not None:
        others, _ = read_pictures(load_strangers(strangers), run.image_size)
        strange = look(run, others)[1]
        summary["familiarity_auroc"] = auroc(known, strange)
        summary["strangers_noticed"] = float((strange < limit).mean())
    return {**summary, "notes": list(photos.notes)}


def predict(run: Run, path: Path) -> dict[str, Any]:
    """What a run says about one photo: categories from the likeliest down, familiarity, and `file` or `look`.

    Raises TrainingError when the photo cannot be read.
    """
    if not path.is_file():
        raise TrainingError(f"There is no photo {path}.")
    logits, known = look(run, decode(path, run.image_size)[None])
    probabilities = softmax(logits, run.facts["temperature"])[0]
    sure = probabilities.max() >= run.facts["threshold"] and known[0] >= run.facts["familiarity_threshold"]
    return {
        "path": str(path),
        "categories": [
            {"id": run.categories[i].id, "probability": float(probabilities[i])}
            for i in np.argsort(-probabilities)
        ],
        "familiarity": float(known[0]),
        "decision": "file" if sure else "look",
    }
