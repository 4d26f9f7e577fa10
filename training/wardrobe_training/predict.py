"""A finished run at work: on a data folder with known labels, or on single photos."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

import keras
import numpy as np

from .calibration import familiarity, softmax
from .data import PhotoSet, load_photo_set, load_strangers, photo_names, photos_under, read_pictures
from .decode import decode
from .download import download, is_url
from .errors import TrainingError
from .findings import Findings, Photo, Strangers
from .run_folder import Run

_CHUNK = 32


@dataclass(frozen=True)
class Evaluation:
    """What a run says about known photos, the photos that could be read, and what to tell a person.

    `left_out`: photos and strangers that could not be read.
    """

    findings: Findings
    photos: PhotoSet
    notes: tuple[str, ...]
    left_out: int


def look(run: Run, pictures: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Logits float32 [N,C] and familiarity float32 [N] of uint8 pictures [N,H,W,3]."""
    embeddings, logits = embed_and_answer(run.model, pictures)
    return logits, familiarity(embeddings, run.prototypes, run.centre)


def embed(model: keras.Model, pictures: np.ndarray) -> np.ndarray:
    """Embeddings float32 [N,D] of uint8 pictures [N,H,W,3]."""
    return embed_and_answer(model, pictures)[0]


def embed_and_answer(model: keras.Model, pictures: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Embeddings float32 [N,D] and logits float32 [N,C] of uint8 pictures [N,H,W,3]."""
    reader = _reader(model)
    parts = [
        [keras.ops.convert_to_numpy(p) for p in reader.predict_on_batch(pictures[i : i + _CHUNK])]
        for i in range(0, len(pictures), _CHUNK)
    ]
    embeddings, logits = (np.concatenate(column) for column in zip(*parts, strict=True))
    return embeddings, logits


@lru_cache(maxsize=1)  # a new one would be compiled anew for every call
def _reader(model: keras.Model) -> keras.Model:
    return keras.Model(model.input, [model.get_layer("embedding").output, model.output])


def evaluate(run: Run, folders: Sequence[Path], strangers: Sequence[Path] = ()) -> Evaluation:
    """Show a run the photos of data folders, in which its own category ids are looked for, and any strangers.

    Raises TrainingError with a sentence for whatever the person can put right.
    """
    pictures, photos = read_pictures(load_photo_set(folders, run.categories), run.image_size)
    logits, known = look(run, pictures)
    groups, notes, left_out = [], list(photos.notes), photos.left_out
    for folder in strangers:
        others, found = read_pictures(load_strangers(folder), run.image_size)
        notes += found.notes
        left_out += found.left_out
        name = _name(folder, strangers)
        shown = tuple(Photo(s.path.name, s.path) for s in found.samples)
        groups.append(Strangers(name, shown, look(run, others)[1]))
    findings = Findings(
        run.categories,
        tuple(map(Photo, photo_names(photos.samples), (s.path for s in photos.samples))),
        logits,
        photos.labels,
        known,
        run.facts["temperature"],
        run.facts["threshold"],
        run.facts["familiarity_threshold"],
        tuple(groups),
    )
    return Evaluation(findings, photos, tuple(notes), left_out)


def _name(folder: Path, beside: Sequence[Path]) -> str:
    """The folder's own name, or its path where another is called the same."""
    alike = [f for f in beside if f.name == folder.name]
    return folder.name if len(alike) == 1 and folder.name else str(folder)


def find_photos(named: Sequence[str]) -> list[str]:
    """Files and addresses as they are, and for a folder the photos anywhere under it, sorted by path."""
    found = []
    for text in named:
        # os.path has a plain no for names that are too long to be any
        if is_url(text) or not os.path.isdir(text):  # noqa: PTH112
            found.append(text)
        else:
            found += map(str, photos_under(Path(text)))
    return found


def predict(run: Run, photos: Sequence[str], say: Callable[[str], None]) -> Iterator[dict[str, Any]]:
    """What a run says about each photo (a path or an address), in their order; `say` is told of downloads.

    Yields `path`, `categories` from the likeliest down, `familiarity` and `decision` (`file` or `look`), or
    `path` and `error` for a photo that could not be read.
    """
    for start in range(0, len(photos), _CHUNK):
        chunk = photos[start : start + _CHUNK]
        pictures = [_picture(run, name, say) for name in chunk]
        readable = [p for p in pictures if isinstance(p, np.ndarray)]
        answers = iter(zip(*look(run, np.stack(readable)), strict=True)) if readable else iter(())
        for name, picture in zip(chunk, pictures, strict=True):
            if isinstance(picture, str):
                yield {"path": name, "error": picture}
            else:
                yield {"path": name, **_answer(run, *next(answers))}


def _picture(run: Run, name: str, say: Callable[[str], None]) -> np.ndarray | str:
    """uint8 [H,W,3], or the sentence that says why there is none."""
    try:
        if is_url(name):
            say(f"Downloading {name}")
            return decode(download(name), run.image_size)
        if not os.path.isfile(name):  # noqa: PTH113
            return f"There is no photo {name}."
        return decode(Path(name), run.image_size)
    except TrainingError as error:
        return f"{name}: {error}" if is_url(name) and not str(error).startswith(name) else str(error)


def _answer(run: Run, logits: np.ndarray, known: np.float32) -> dict[str, Any]:
    probabilities = softmax(logits[None], run.facts["temperature"])[0]
    sure = probabilities.max() >= run.facts["threshold"] and known >= run.facts["familiarity_threshold"]
    return {
        "categories": [
            {"id": run.categories[i].id, "probability": float(probabilities[i])}
            for i in np.argsort(-probabilities)
        ],
        "familiarity": float(known),
        "decision": "file" if sure else "look",
    }
