"""A photo that lies there twice is used once: it may not be on both sides of a split."""

from __future__ import annotations

import shutil
from pathlib import Path

import numpy as np
import pytest
from support.pictures import draw_garment

from wardrobe_training.data import Sample
from wardrobe_training.repeats import load_training_photos


@pytest.fixture
def photos(tmp_path: Path) -> Path:
    rng = np.random.default_rng(0)
    for name in ("dress", "pants"):
        (tmp_path / "photos" / name).mkdir(parents=True)
        for number in range(3):
            draw_garment(name, rng).save(tmp_path / "photos" / name / f"{number}.png")
    return tmp_path / "photos"


def _of(samples: tuple[Sample, ...], folder: str) -> list[str]:
    return [s.path.name for s in samples if s.path.parent.name == folder]


def test_a_copy_and_a_link_are_the_same_photo(photos: Path) -> None:
    shutil.copy(photos / "dress" / "1.png", photos / "dress" / "copy of 1.png")
    (photos / "dress" / "link.png").symlink_to(photos / "dress" / "2.png")
    found = load_training_photos([photos])
    assert _of(found.samples, "dress") == ["0.png", "1.png", "2.png"]
    (note,) = found.notes
    assert note == (
        "The same as another photo of its category, and used once: dress/copy of 1.png, dress/link.png."
    )


def test_a_folder_that_is_named_twice_counts_once(photos: Path) -> None:
    found = load_training_photos([photos, photos])
    assert found.counts() == {"dress": 3, "pants": 3}
    assert found.notes[0].endswith("and 1 more.")


def test_who_took_it_is_known_if_it_is_known_of_one_of_them(photos: Path) -> None:
    shutil.copy(photos / "dress" / "1.png", photos / "dress" / "a.png")
    (photos / "photos.csv").write_text("path,sender_id\ndress/a.png,48\n")
    people = {s.path.name: s.person for s in load_training_photos([photos]).samples if s.label == 0}
    assert people == {"0.png": None, "1.png": "48", "2.png": None}


def test_a_photo_in_two_categories_is_not_used_at_all(photos: Path) -> None:
    shutil.copy(photos / "dress" / "1.png", photos / "pants" / "1 again.png")
    found = load_training_photos([photos])
    assert _of(found.samples, "dress") == ["0.png", "2.png"]
    assert _of(found.samples, "pants") == ["0.png", "1.png", "2.png"]
    (note,) = found.notes
    assert note == "The same photo in several categories, and not used: dress/1.png, pants/1 again.png."
