"""Looking again: a new model sees the photos from which was learned, where they still are."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from wardrobe_desktop.core.photo import Identity, Photo
from wardrobe_desktop.core.prediction import Prediction
from wardrobe_desktop.core.stop import Stop

if TYPE_CHECKING:
    from collections.abc import Callable

    from wardrobe_desktop.core.learning.memory import Memory
    from wardrobe_desktop.core.learning.taught import Example
    from wardrobe_desktop.core.model_file import ModelFile
    from wardrobe_desktop.workers.intake import Pool


def look_again(memory: Memory, model: ModelFile, open_pool: Callable[[], Pool], stop: Stop) -> list[str]:
    """Let ``model`` look at examples and decided photos that it has not seen. For a worker.

    Returns the names of taught categories that are left with too few examples to be looked for.
    """
    from wardrobe_desktop.core.learning.taught import example_of

    outdated = {example.digest: example for example in memory.outdated(model.id)}
    if not outdated:
        return []
    photos = [photo for photo in map(_photo, outdated.values()) if photo is not None]
    if photos:
        pool = open_pool()
        try:
            readings = [one for one in pool.readings(photos, stop) if isinstance(one, Prediction)]
        finally:
            pool.close()
        # A file that holds something else by now is not the photo that was shown.
        memory.refresh(example_of(one, model.id) for one in readings if one.photo.digest in outdated)
    asleep = [each for each in memory.categories() if not each.is_ready(model.id)]
    return [] if stop.requested else [each.name for each in asleep if each.examples]


def _photo(example: Example) -> Photo | None:
    path = Path(example.path)
    try:
        known = path.stat()
    except OSError:
        return None
    return (
        Photo(path, Identity(known.st_size, known.st_mtime_ns)) if example.path and path.is_file() else None
    )
