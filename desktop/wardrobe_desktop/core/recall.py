"""Recall: what the store knows of photos, told by the file of the model that really runs here.

A model has two forms whose answers differ a little, and which of them runs is known for certain only once
the helper process is ready. So what ran last is remembered, and holds until the helper says otherwise.
"""

from __future__ import annotations

import contextlib
from collections.abc import Generator, Iterable, Sequence
from pathlib import Path

from wardrobe_desktop.core.device import DeviceReport
from wardrobe_desktop.core.errors import BY_CONTENT
from wardrobe_desktop.core.model_file import ModelFile, sibling_path
from wardrobe_desktop.core.photo import Photo
from wardrobe_desktop.core.prediction import Prediction, Reading
from wardrobe_desktop.core.store import Store

REMEMBER_EVERY = 64
"""So many predictions are written in one transaction: what a crash can cost."""


def remembering(readings: Iterable[Reading], store: Store) -> Generator[Reading, None, None]:
    """Pass readings on, and keep the predictions among them; all are on disk when this is closed.

    So are the contents that did the helper process harm.
    """
    unkept: list[Prediction] = []
    try:
        for reading in readings:
            if isinstance(reading, Prediction):
                unkept.append(reading)
            elif reading.problem.kind in BY_CONTENT and reading.photo.digest:
                store.remember_bad(reading)
            yield reading
            if len(unkept) >= REMEMBER_EVERY:
                store.remember(unkept)
                unkept.clear()
    finally:
        store.remember(unkept)


class Recall:
    """``model_id``: the digest of the file whose answers count, empty while that is not known."""

    def __init__(self, store: Store, model: ModelFile) -> None:
        self._store = store
        self._model = model
        self._circumstances = _circumstances(model)
        self.model_id = store.ran(self._circumstances)

    def known(self, photos: Sequence[Photo]) -> dict[Path, Prediction]:
        """What was said earlier of these photos, for those whose size and time are still the same."""
        return self._store.known(photos, self.model_id) if self.model_id else {}

    def settle(self, report: DeviceReport) -> bool:
        """Take in what the helper says it runs. Returns whether all that was recalled must be asked anew."""
        running = report.model_id or self._model.id
        if running == self.model_id:
            return False
        self.model_id = running
        self._store.set_ran(self._circumstances, running)
        return True


def _circumstances(model: ModelFile) -> str:
    """What decides which form runs, as far as it can be told without onnxruntime."""
    told = [model.id]
    with contextlib.suppress(OSError):
        about = sibling_path(model.path).stat()
        told += [str(about.st_size), str(about.st_mtime_ns)]
    return " ".join(told)
