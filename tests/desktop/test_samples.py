"""Our drawn garments: the shipped model files them rightly, and the script draws the very files kept."""

from __future__ import annotations

import io
import json
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pi_heif
import pytest
from PIL import Image, ImageOps

from wardrobe_desktop.core.model_file import read_model_file
from wardrobe_desktop.core.paths import model_path, samples_dir
from wardrobe_desktop.core.pool import ClassifierPool
from wardrobe_desktop.core.prediction import Prediction
from wardrobe_desktop.core.review import Review
from wardrobe_desktop.core.scan import scan
from wardrobe_desktop.core.standing import Place
from wardrobe_desktop.core.store import Store

pi_heif.register_heif_opener()

ROOT = Path(__file__).resolve().parents[2]
NONE = "none"
ORIENTATION = 0x0112
SIDEWAYS = "IMG_2101.jpg"
KINDS = {".jpg": "JPEG", ".heic": "HEIF", ".avif": "AVIF"}  # the self-test proves the decoders with them
TELLING = {"xmp", "icc_profile", "comment", "photoshop"}  # where a file could tell of somebody

EXPECTED: dict[str, str] = json.loads((samples_dir() / ".expected.json").read_text(encoding="utf-8"))
GARMENTS = {name: category for name, category in EXPECTED.items() if category != NONE}


@pytest.fixture(scope="module")
def reviewed(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Review]:
    """All samples, looked at by the shipped model as the program does it."""
    model = read_model_file(model_path())
    with Store(tmp_path_factory.mktemp("reviewed") / "review.sqlite") as store:
        review = Review(model, store)
        photos = scan([samples_dir()]).photos
        review.add_photos(photos)
        with ClassifierPool(model, "cpu") as pool:
            review.add_readings(list(pool.readings(photos)))
        yield review


def best_guesses(review: Review) -> dict[str, str]:
    """The likeliest category's id, by file name."""
    return {photo.path.name: review.guesses(row, 1)[0][0].id for row, photo in enumerate(review.photos)}


def filed(review: Review) -> dict[str, str | None]:
    """The category's id of all that the program files without asking, by file name."""
    standings = ((photo.path.name, review.standing(row)) for row, photo in enumerate(review.photos))
    return {name: standing.category for name, standing in standings if standing.place is Place.FILED}


def test_there_are_three_garments_for_every_category_of_the_model(reviewed: Review) -> None:
    counts = Counter(GARMENTS.values())

    assert counts == {category.id: 3 for category in reviewed.model.categories}
    assert sorted(photo.path.name for photo in reviewed.photos) == sorted(EXPECTED)


def test_the_model_names_at_least_two_of_three_garments_of_each_category_rightly(reviewed: Review) -> None:
    guesses = best_guesses(reviewed)

    right = Counter(category for name, category in GARMENTS.items() if guesses[name] == category)

    assert {category: n for category, n in right.items() if n < 2} == {}
    assert set(right) == set(GARMENTS.values())


def test_at_least_two_garments_of_each_category_are_filed_without_asking_and_rightly(
    reviewed: Review,
) -> None:
    places = filed(reviewed)

    right = Counter(category for name, category in GARMENTS.items() if places.get(name) == category)
    wrong = {name: category for name, category in places.items() if category != EXPECTED[name]}

    assert {category: right[category] for category in GARMENTS.values() if right[category] < 2} == {}
    assert wrong == {}


def test_what_is_no_garment_looks_unfamiliar_and_is_left_for_a_person(reviewed: Review) -> None:
    for row, photo in enumerate(reviewed.photos):
        if EXPECTED[photo.path.name] == NONE:
            reading = reviewed.reading(row)
            assert isinstance(reading, Prediction)
            assert reading.familiarity < reviewed.model.familiarity_threshold
            assert reviewed.standing(row).place is Place.LOOK


@pytest.mark.parametrize("name", ["IMG_2041.jpg", SIDEWAYS])
def test_the_script_draws_the_very_picture_that_is_kept(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(str(ROOT / "scripts"))
    from draw_samples import named

    drawn, kept = pixels(named(name).file()), pixels((samples_dir() / name).read_bytes())

    assert drawn.shape == kept.shape
    # Other processors round sums of floats differently, and JPEG makes a step of it here and there.
    assert np.abs(drawn - kept).mean() < 0.5


def test_the_script_lists_the_files_that_are_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(str(ROOT / "scripts"))
    from draw_samples import SAMPLES

    assert {sample.name: sample.category for sample in SAMPLES} == EXPECTED
    assert {path.name for path in samples_dir().iterdir()} == {*EXPECTED, ".expected.json"}


@pytest.mark.parametrize("name", sorted(EXPECTED))
def test_a_sample_is_an_upright_phone_photo_that_says_nothing_about_anybody(name: str) -> None:
    with Image.open(samples_dir() / name) as image:
        tags = dict(image.getexif())
        size = ImageOps.exif_transpose(image).size
        extras = {key for key in TELLING if image.info.get(key)}

    assert image.format == KINDS[Path(name).suffix]
    assert size == (600, 800)
    assert tags == ({ORIENTATION: 6} if name == SIDEWAYS else {})
    assert extras == set()


def test_all_samples_together_are_small() -> None:
    assert sum(path.stat().st_size for path in samples_dir().iterdir()) < 2_500_000


def pixels(data: bytes) -> np.ndarray:
    """The upright pixels of a JPEG, int16 [H,W,3]."""
    with Image.open(io.BytesIO(data)) as image:
        return np.asarray(ImageOps.exif_transpose(image), dtype=np.int16)
