"""Scene: a desk with photos on it, for tests of pages."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from support.hand_pool import Guess, HandPool

from wardrobe_desktop.core.journal import Journal
from wardrobe_desktop.core.model_file import ModelFile, read_model_file
from wardrobe_desktop.core.paths import model_path, thumbnails_dir
from wardrobe_desktop.core.photo import Photo
from wardrobe_desktop.core.review import Review
from wardrobe_desktop.core.store import Store
from wardrobe_desktop.workers.desk import Desk
from wardrobe_desktop.workers.opening import Opened

SURE = ("IMG_2041.jpg", "IMG_2043.jpg", "IMG_2061.jpg", "IMG_2078.jpg", "IMG_2080.jpg", "IMG_2140.jpg")
DOUBTFUL = {
    "IMG_2064.jpg": {"shirt": 0.51, "t-shirt": 0.47, "dress": 0.01},
    "IMG_2070.jpg": {"longsleeve": 0.45, "outwear": 0.35, "shirt": 0.10},
    "IMG_2110.jpg": {"shorts": 0.60, "pants": 0.30, "skirt": 0.05},
}
"""In the order in which they are asked about: the closest call first."""


@dataclass
class Scene:
    """A desk, the folder that its photos came from, and where they may be sorted to."""

    desk: Desk
    folder: Path
    sorted: Path

    def row(self, name: str) -> int:
        """The row of a photo, by file name."""
        return next(row for row, photo in enumerate(self.desk.review.photos) if photo.path.name == name)

    def files(self) -> dict[str, bytes]:
        """Everything below the common parent of source and destination, with its bytes."""
        root = self.folder.parent
        return {str(p.relative_to(root)): p.read_bytes() for p in sorted(root.rglob("*")) if p.is_file()}


def make_desk(model: ModelFile, open_pool: Callable[[], HandPool]) -> Desk:
    """A desk over this test's own store and journal."""
    store = Store()
    return Desk(model, store, Journal(), Review(model, store), open_pool, thumbnails_dir())


def guess_of(samples: Path) -> Guess:
    """What is said of our drawings: the truth, but for the doubtful ones; nothing of any other file."""
    truth = json.loads((samples / ".expected.json").read_text())

    def guess(photo: Photo) -> dict[str, float] | None:
        name = photo.path.name
        if name not in truth:
            return None
        return DOUBTFUL[name] if name in DOUBTFUL else {truth[name]: 0.999}

    return guess


def hand_build(samples: Path) -> Callable[[Opened], Desk]:
    """Makes the desk of a window as the program does, but for the pool: our drawings are read by hand."""
    guess, model = guess_of(samples), read_model_file(model_path())

    def build(opened: Opened) -> Desk:
        def open_pool() -> HandPool:
            return HandPool(model, guess, thumbnails_dir())

        review = Review(opened.model, opened.store)
        return Desk(
            opened.model, opened.store, opened.journal, review, open_pool, thumbnails_dir(), opened.memory
        )

    return build
