"""Folders of photos become samples, and everything odd about them becomes a sentence."""

from __future__ import annotations

from pathlib import Path

import pytest
from PIL import Image

from wardrobe_training.data import (
    Sample,
    display_name,
    load_photo_set,
    load_strangers,
    photo_names,
    read_pictures,
)
from wardrobe_training.errors import TrainingError


def _photo(path: Path) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    Image.new("RGB", (12, 9), "navy").save(path)
    return path


@pytest.fixture
def wardrobe(tmp_path: Path) -> Path:
    for name in ("dress/1.jpg", "dress/2.png", "t-shirt/1.jpg", "t-shirt/2.JPG", "t-shirt/3.webp"):
        _photo(tmp_path / "photos" / name)
    return tmp_path / "photos"


def test_every_sub_folder_is_a_category_with_its_count(wardrobe: Path) -> None:
    photos = load_photo_set([wardrobe])
    assert photos.counts() == {"dress": 2, "t-shirt": 3}
    assert [c.name for c in photos.categories] == ["Dress", "T-shirt"]
    assert list(photos.labels) == [0, 0, 1, 1, 1]


def test_hidden_files_and_other_files_are_no_photos(wardrobe: Path) -> None:
    _photo(wardrobe / "dress" / ".hidden.jpg")
    (wardrobe / "dress" / "notes.txt").write_text("a list")
    _photo(wardrobe / ".thumbnails" / "1.jpg")
    assert load_photo_set([wardrobe]).counts() == {"dress": 2, "t-shirt": 3}


def test_a_second_folder_adds_photos_of_the_same_categories_only(wardrobe: Path, tmp_path: Path) -> None:
    _photo(tmp_path / "more" / "dress" / "9.jpg")
    _photo(tmp_path / "more" / "blazer" / "9.jpg")
    photos = load_photo_set([wardrobe, tmp_path / "more"])
    assert photos.counts() == {"dress": 3, "t-shirt": 3}
    assert "blazer" in photos.notes[0]


def test_people_are_read_from_the_table_above(wardrobe: Path) -> None:
    (wardrobe.parent / "photos.csv").write_text(
        "path,sender_id\nphotos/dress/1.jpg,48\nphotos/dress/2.png,\n"
    )
    people = {s.path.name: s.person for s in load_photo_set([wardrobe]).samples if s.label == 0}
    assert people == {"1.jpg": "48", "2.png": None}


def test_a_table_from_a_spreadsheet_tells_people_too(wardrobe: Path) -> None:
    rows = "path,sender_id\r\ndress\\1.jpg, 48\r\ndress/2.png,48 \r\n"
    (wardrobe / "photos.csv").write_text(rows, encoding="utf-8-sig")
    assert {s.person for s in load_photo_set([wardrobe]).samples if s.label == 0} == {"48"}


def test_of_two_tables_the_nearer_one_holds(wardrobe: Path) -> None:
    (wardrobe.parent / "photos.csv").write_text("path,sender_id\nphotos/dress/1.jpg,far\n")
    (wardrobe / "photos.csv").write_text("path,sender_id\ndress/1.jpg,near\ndress/1.jpg,again\n")
    assert load_photo_set([wardrobe]).samples[0].person == "near"


@pytest.mark.parametrize(
    ("table", "words"),
    [
        ("path;sender_id\ndress/1.jpg;48\n", "has no columns path and sender_id, separated by commas"),
        ("", "has no columns path and sender_id"),
        ("path,sender_id\nhat/1.jpg,48\n", "names none of the photos that lie here"),
    ],
)
def test_a_table_that_tells_nothing_is_said_to(wardrobe: Path, table: str, words: str) -> None:
    (wardrobe / "photos.csv").write_text(table)
    (note,) = load_photo_set([wardrobe]).notes
    assert words in note


def test_a_table_in_another_encoding_is_one_sentence(wardrobe: Path) -> None:
    (wardrobe / "photos.csv").write_bytes("path,sender_id\ndress/1.jpg,Jürgen\n".encode("latin-1"))
    with pytest.raises(TrainingError, match=r"photos\.csv is no CSV file in UTF-8"):
        load_photo_set([wardrobe])


def test_photos_on_the_list_are_left_out(wardrobe: Path, tmp_path: Path) -> None:
    (tmp_path / "list.txt").write_text("# why\nt-shirt/1.jpg\n")
    assert load_photo_set([wardrobe], leave_out=tmp_path / "list.txt").counts() == {"dress": 2, "t-shirt": 2}


def test_a_list_holds_also_where_the_photos_are_named_from_their_own_folder(
    wardrobe: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "list.txt").write_text(f"t-shirt/1.jpg\n{wardrobe}/dress/1.jpg\ndress/9.jpg\n")
    monkeypatch.chdir(wardrobe)
    assert load_photo_set([Path()], leave_out=tmp_path / "list.txt").counts()["t-shirt"] == 2
    with pytest.raises(TrainingError, match="dress holds only one photo"):
        load_photo_set([wardrobe], leave_out=tmp_path / "list.txt")


def test_lines_of_the_list_that_name_no_photo_are_said(wardrobe: Path, tmp_path: Path) -> None:
    (tmp_path / "list.txt").write_text("t-shirt/1.jpg\ndress/9.jpg\n")
    (note,) = load_photo_set([wardrobe], leave_out=tmp_path / "list.txt").notes
    assert note.endswith("list.txt names photos that are not there: dress/9.jpg.")
    (tmp_path / "list.txt").write_bytes(b"\xff\xfe")
    with pytest.raises(TrainingError, match="is no text in UTF-8"):
        load_photo_set([wardrobe], leave_out=tmp_path / "list.txt")


def test_a_broken_photo_is_named_and_the_rest_go_on(wardrobe: Path) -> None:
    (wardrobe / "dress" / "2.png").write_bytes(b"broken")
    pictures, photos = read_pictures(load_photo_set([wardrobe]), (8, 8))
    assert pictures.shape == (4, 8, 8, 3)
    assert photos.counts() == {"dress": 1, "t-shirt": 3}
    assert photos.notes == ("Left out: dress/2.png could not be read as a photo; mend it or take it out.",)


@pytest.mark.parametrize(("count", "words"), [(0, "holds no photos"), (1, "holds only one photo")])
def test_a_category_without_enough_photos_is_named(wardrobe: Path, count: int, words: str) -> None:
    (wardrobe / "hat").mkdir()
    for number in range(count):
        _photo(wardrobe / "hat" / f"{number}.jpg")
    with pytest.raises(TrainingError, match=f"folder hat {words}"):
        load_photo_set([wardrobe])


def test_a_missing_folder_is_named(tmp_path: Path) -> None:
    with pytest.raises(TrainingError, match=r"There is no folder .*nowhere"):
        load_photo_set([tmp_path / "nowhere"])


def test_a_folder_of_bare_photos_is_explained(tmp_path: Path) -> None:
    _photo(tmp_path / "1.jpg")
    with pytest.raises(TrainingError, match="at least two sub-folders"):
        load_photo_set([tmp_path])


def test_strangers_are_found_at_any_depth(tmp_path: Path) -> None:
    _photo(tmp_path / "a" / "b" / "1.jpg")
    _photo(tmp_path / ".thumbnails" / "1.jpg")
    assert [s.label for s in load_strangers(tmp_path).samples] == [-1]


def test_the_public_data_set_has_its_published_counts(clothing: Path) -> None:
    photos = load_photo_set([clothing / "train", clothing / "validation"])
    assert len(photos.samples) == 3068 + 341
    assert [c.name for c in photos.categories] == [
        "Dress", "Hat", "Long sleeve", "Outerwear", "Pants", "Shirt", "Shoes", "Shorts", "Skirt", "T-shirt",
    ]  # fmt: skip
    assert all(s.person for s in photos.samples)


def test_folder_names_become_words() -> None:
    assert display_name("rain_coat") == "Rain coat"
    assert display_name("-") == "-"


def test_categories_that_would_read_alike_keep_their_own_names(tmp_path: Path) -> None:
    for name in ("rain-coat", "rain_coat", "hat"):
        for number in range(2):
            _photo(tmp_path / name / f"{number}.jpg")
    assert [c.name for c in load_photo_set([tmp_path]).categories] == ["Hat", "rain-coat", "rain_coat"]


def test_photos_are_called_by_as_much_of_their_paths_as_tells_them_apart() -> None:
    def names(*paths: str) -> list[str]:
        return photo_names([Sample(Path(path), 0, None) for path in paths])

    assert names("/a/train/hat/1.jpg", "/a/train/hat/2.jpg") == ["train/hat/1.jpg", "train/hat/2.jpg"]
    assert names("/a/in/hat/1.jpg", "/b/in/hat/1.jpg") == ["a/in/hat/1.jpg", "b/in/hat/1.jpg"]
    assert names("hat/1.jpg") == ["hat/1.jpg"]
    assert names() == []
