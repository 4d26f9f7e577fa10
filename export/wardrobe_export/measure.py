"""Measures a model file: speed on this computer, and how it does on a folder of labelled photos."""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from wardrobe_export.errors import ExportError
from wardrobe_export.metadata import Metadata
from wardrobe_export.model_file import ModelFile
from wardrobe_export.pictures import draw_pictures, find_photos, loose_photos, read_photo
from wardrobe_export.session import open_session, run_session

WARM_UP = 5
RUNS = 40
TURNS = 30
IN_A_ROW = 3
_AT_ONCE = 16


@dataclass(frozen=True)
class Accuracy:
    """Shares from 0 to 1 over `photos` labelled photos.

    `filed`: sure enough to be filed without asking. `filed_right`: right among those. `sorted_right`: filed
    and right among all photos. `calibration_error`: gap between confidence and truth over ten bins (expected
    calibration error, Guo and others 2017).
    """

    photos: int
    top1: float
    filed: float
    filed_right: float
    sorted_right: float
    calibration_error: float


@dataclass(frozen=True)
class Answers:
    """Outputs for labelled photos: `probabilities` [N,C], `familiarity` [N], `labels` [N] (class index)."""

    probabilities: np.ndarray
    familiarity: np.ndarray
    labels: np.ndarray


def speed(file: ModelFile, threads: int = 1) -> float:
    """Median milliseconds for one picture on the processor, reading the photo not included."""
    session = open_session(file.data, threads)
    (picture,) = draw_pictures(4, file.metadata.image_size)[3:]
    times = []
    for index in range(WARM_UP + RUNS):
        started = time.perf_counter()
        run_session(session, picture[None])
        if index >= WARM_UP:
            times.append(time.perf_counter() - started)
    return float(np.median(times) * 1000)


@dataclass(frozen=True)
class Pace:
    """Of several files: median `milliseconds` for one picture, and `ratios`: how many times as fast each is
    as the first, the median over the turns."""

    milliseconds: tuple[float, ...]
    ratios: tuple[float, ...]


def in_turns(files: Sequence[ModelFile], threads: int = 1, turns: int = TURNS) -> Pace:
    """Time the files one after the other, `turns` times over, so that a busy moment meets them all."""
    sessions = [open_session(file.data, threads) for file in files]
    pictures = [draw_pictures(4, file.metadata.image_size)[3][None] for file in files]
    times = np.array(
        [
            [_milliseconds(session, picture) for session, picture in zip(sessions, pictures, strict=True)]
            for _ in range(turns + 1)
        ]
    )[1:]  # the first turn warms up
    medians = np.median(times, axis=0)
    ratios = np.median(times[:, :1] / times, axis=0)
    return Pace(tuple(map(float, medians)), tuple(map(float, ratios)))


def _milliseconds(session: Any, picture: np.ndarray) -> float:
    started = time.perf_counter()
    for _ in range(IN_A_ROW):
        run_session(session, picture)
    return (time.perf_counter() - started) * 1000 / IN_A_ROW


def labelled_photos(folder: Path, metadata: Metadata) -> list[tuple[Path, int]]:
    """Photos of a folder that holds one folder a category, named by its id, with the category's index.

    Folders of other names and photos in none are refused, so that nothing is left out unnoticed.
    """
    order = {category.id: index for index, category in enumerate(metadata.categories)}
    if not folder.is_dir():
        raise ExportError(
            f"{folder} is not a folder; name a folder that holds one folder of photos a category."
        )
    folders = sorted(path for path in folder.iterdir() if path.is_dir() and not path.name.startswith("."))
    for path in folders:
        if path.name not in order:
            raise ExportError(
                f"{path} is named for no category of the model; it knows {', '.join(sorted(order))}."
            )
    loose = loose_photos(folder)
    if loose:
        raise ExportError(f"{loose[0]} lies in no category's folder; put it into one, or take it away.")
    found = [(photo, order[path.name]) for path in folders for photo in find_photos(path)]
    if not found:
        raise ExportError(
            f"{folder} holds no folder named for a category; it needs one folder of photos for each."
        )
    return found


def answer(file: ModelFile, photos: list[tuple[Path, int]]) -> Answers:
    """Decode the photos as training does and run the model file on them."""
    session = open_session(file.data)
    probabilities, familiarity = [], []
    for start in range(0, len(photos), _AT_ONCE):
        paths = [path for path, _ in photos[start : start + _AT_ONCE]]
        outputs = run_session(
            session, np.stack([read_photo(path, file.metadata.image_size) for path in paths])
        )
        probabilities.append(outputs["probabilities"])
        familiarity.append(outputs["familiarity"])
    labels = np.array([label for _, label in photos])
    return Answers(np.concatenate(probabilities), np.concatenate(familiarity), labels)


def accuracy(answers: Answers, metadata: Metadata) -> Accuracy:
    """How good the answers are, with the file's own thresholds."""
    confidence = answers.probabilities.max(axis=1)
    right = answers.probabilities.argmax(axis=1) == answers.labels
    filed = (confidence >= metadata.threshold) & (answers.familiarity >= metadata.familiarity_threshold)
    return Accuracy(
        photos=len(right),
        top1=float(right.mean()),
        filed=float(filed.mean()),
        filed_right=float(right[filed].mean()) if filed.any() else 0.0,
        sorted_right=float((filed & right).mean()),
        calibration_error=calibration_error(confidence, right),
    )


def calibration_error(confidence: np.ndarray, right: np.ndarray, bins: int = 10) -> float:
    """Expected calibration error: the gap between confidence [N] and share right [N], weighted by bin."""
    index = np.minimum((confidence * bins).astype(int), bins - 1)
    total = 0.0
    for number in range(bins):
        inside = index == number
        if inside.any():
            total += inside.mean() * abs(confidence[inside].mean() - right[inside].mean())
    return float(total)
