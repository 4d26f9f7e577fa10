"""Hoodies among sleeves and coats: a folder, and what a network that knows no hoodies might say of it."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

from support.hand_pool import HandPool
from support.looks import Looks

from wardrobe_desktop.core.model_file import read_model_file
from wardrobe_desktop.core.paths import model_path, thumbnails_dir
from wardrobe_desktop.core.photo import Photo
from wardrobe_desktop.core.review import Review
from wardrobe_desktop.workers.desk import Desk
from wardrobe_desktop.workers.opening import Opened

HOODIES = [f"hoodie{nth}.jpg" for nth in range(9)]
DOUBTFUL = "hoodie8.jpg"
PLAIN = [f"sleeve{nth}.jpg" for nth in range(6)]
COATS = [f"coat{nth}.jpg" for nth in range(4)]
BROKEN = "broken.jpg"
"""Cannot be read."""


def kind_of(name: str) -> tuple[str, str]:
    """What a photo shows, and what of that kind it is."""
    if name.startswith("hoodie"):
        return ("outwear" if name in ("hoodie5.jpg", "hoodie6.jpg") else "longsleeve"), "hoodie"
    return ("outwear" if name.startswith("coat") else "longsleeve"), ""


def lay_out(folder: Path, samples: Path, names: Sequence[str] = (*HOODIES, *PLAIN, *COATS)) -> Path:
    """Photos of these names in a new folder, in pictures of our own of which no two are the same."""
    folder.mkdir()
    drawings = sorted(samples.glob("*.jpg"))
    for nth, name in enumerate(names):
        shutil.copy2(drawings[nth % len(drawings)], folder / name)
        with (folder / name).open("ab") as file:
            file.write(f"{folder.name}/{name}".encode())
    return folder


def build_of_hoodies(
    doubtful: Callable[[str], bool] = lambda name: name == DOUBTFUL,
) -> Callable[[Opened], Desk]:
    """Makes the desk as the program does; the pool says what a network might."""
    model = read_model_file(model_path())
    looks = Looks(model)

    def guess(photo: Photo) -> dict[str, float] | None:
        if photo.path.name == BROKEN:
            return None
        return {kind_of(photo.path.name)[0]: 0.5 if doubtful(photo.path.name) else 0.995}

    def build(opened: Opened) -> Desk:
        def open_pool() -> HandPool:
            embed = lambda photo: looks.of(*kind_of(photo.path.name), int(photo.digest[:8], 16))  # noqa: E731
            # As where the eight-bit form of the model answers, whose digest is another.
            return HandPool(replace(model, id="8" * 64), guess, thumbnails_dir(), embed)

        review = Review(opened.model, opened.store)
        return Desk(
            opened.model, opened.store, opened.journal, review, open_pool, thumbnails_dir(), opened.memory
        )

    return build
