"""HandPool: readings written by hand in place of a network, so that a test knows what is doubtful."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path

import numpy as np
from PIL import Image

from wardrobe_desktop.core.content import digest_of
from wardrobe_desktop.core.date_taken import day_taken
from wardrobe_desktop.core.decode import thumbnail
from wardrobe_desktop.core.device import DeviceReport
from wardrobe_desktop.core.errors import Problem, ProblemKind
from wardrobe_desktop.core.learning.space import load_space
from wardrobe_desktop.core.model_file import ModelFile
from wardrobe_desktop.core.photo import Identity, Photo
from wardrobe_desktop.core.prediction import Failure, Prediction, Reading
from wardrobe_desktop.core.stop import Stop

Guess = Callable[[Photo], Mapping[str, float] | None]
"""Probabilities by category id, the rest is spread over the others; None: it cannot be read."""

Embed = Callable[[Photo], np.ndarray]
"""What a photo looks like, [D]."""


class HandPool:
    """Stands where ``core.pool.ClassifierPool`` stands; everything else of the desk is real."""

    def __init__(self, model: ModelFile, guess: Guess, thumbnails: Path, embed: Embed | None = None) -> None:
        """Without ``embed`` no two photos look alike, so that nothing is learned of one from another."""
        self._model, self._guess, self._thumbnails = model, guess, thumbnails
        space = load_space(model)
        self._width = 64 if space is None else len(space.centre)
        self._embed = embed or self._unlike

    @property
    def device(self) -> DeviceReport:
        return DeviceReport("cpu", "cpu", "Processor", "")

    def readings(self, photos: Iterable[Photo], stop: Stop | None = None) -> Iterator[Reading]:
        for photo in photos:
            if stop is not None and stop.requested:
                return
            yield self._read(photo)

    def _read(self, photo: Photo) -> Reading:
        guess = self._guess(photo)
        if guess is None:
            return Failure(photo, Problem(ProblemKind.DAMAGED, photo.path))
        digest = digest_of(photo.path)
        identity = Identity(photo.identity.size, photo.identity.mtime_ns, digest)
        taken = self._open(photo.path, digest)
        known = Photo(photo.path, identity, photo.companions, taken)
        ids = [category.id for category in self._model.categories]
        rest = (1 - sum(guess.values())) / max(len(ids) - len(guess), 1)
        probabilities = np.array([guess.get(each, rest) for each in ids], np.float32)
        embedding = np.asarray(self._embed(known), np.float16)
        return Prediction(known, probabilities, embedding, 1.0, self._model.id)

    def _open(self, path: Path, digest: str) -> int:
        """Write the thumbnail; returns the day on which it was taken."""
        place = self._thumbnails / digest[:2] / f"{digest}.jpg"
        place.parent.mkdir(parents=True, exist_ok=True)
        with Image.open(path) as image:
            place.write_bytes(thumbnail(image.convert("RGB")))
            return day_taken(image.info.get("exif") or b"")  # AVIF without notes says None

    def pause(self) -> None:
        """Nothing goes on between two calls."""

    def resume(self) -> None:
        """Nothing was held."""

    def close(self) -> None:
        """Nothing is open."""

    def _unlike(self, photo: Photo) -> np.ndarray:
        return np.random.default_rng(int(photo.digest, 16)).random(self._width)
