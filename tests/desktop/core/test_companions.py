from __future__ import annotations

import pytest

from wardrobe_desktop.core.companions import share_companions
from wardrobe_desktop.core.scan import is_photo_name

LONG = "a name that is longer than Takeout is willing "  # 46 letters: there it cuts them off


def shared(*names: str) -> dict[str, list[str]]:
    return {photo: own for photo, own in share_companions(names, is_photo_name).items() if own}


@pytest.mark.parametrize(
    "name", ["IMG_1.MOV", "IMG_1.aae", "IMG_1.xmp", "IMG_1.json", "IMG_1.CR3", "IMG_1.dng"]
)
def test_a_film_an_edit_a_note_and_a_raw_file_belong_to_the_photo_of_their_stem(name: str) -> None:
    assert shared("IMG_1.jpg", "IMG_2.jpg", name) == {"IMG_1.jpg": [name]}


@pytest.mark.parametrize(
    ("photo", "note"),
    [
        ("IMG_1.jpg", "IMG_1.jpg.json"),
        ("IMG_1.jpg", "IMG_1.jpg.xmp"),
        ("IMG_1.jpg", "img_1.JPG.json"),
        ("IMG_1.jpg", "IMG_1.jpg.supplemental-metadata.json"),
        ("IMG_1.jpg", "IMG_1.jpg.suppl.json"),
        ("IMG_1(2).jpg", "IMG_1.jpg(2).json"),
        ("IMG_1(2).jpg", "IMG_1.jpg.supplemental-metadata(2).json"),
        (f"{LONG} to keep.jpg", f"{LONG}.json"),
    ],
)  # fmt: skip
def test_the_notes_of_takeout_find_their_photo_whatever_became_of_their_names(photo: str, note: str) -> None:
    assert shared(photo, "IMG_1.png", "IMG.jpg", note) == {photo: [note]}


def test_a_live_photo_keeps_its_film_beside_a_jpeg_of_the_same_stem() -> None:
    assert shared("IMG_1.JPG", "IMG_1.HEIC", "IMG_1.MOV") == {"IMG_1.HEIC": ["IMG_1.MOV"]}


def test_a_stem_in_another_spelling_counts_where_only_one_photo_has_it() -> None:
    assert shared("IMG_1.JPG", "img_1.mov") == {"IMG_1.JPG": ["img_1.mov"]}
    assert shared("Img_1.JPG", "IMG_1.jpg", "img_1.mov") == {}
    assert shared("Img_1.JPG", "img_1.jpg", "img_1.mov") == {"img_1.jpg": ["img_1.mov"]}


def test_no_file_belongs_to_two_photos_and_strangers_to_none() -> None:
    assert shared("IMG_1.jpg", "IMG_1.png", "IMG_1.mov", "IMG_12.mov", "IMG.json", "readme.txt") == {
        "IMG_1.jpg": ["IMG_1.mov"]
    }
