"""The day on which a photo was taken: found while decoding, kept; else the date of its file."""

from __future__ import annotations

import os
import struct
from datetime import datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as some
from support.counting_decoder import COUNTING, TALLY
from support.dated import dated, notes, with_hex_notes
from support.pool_photos import photos_of, picture

from wardrobe_desktop.core.date_taken import UNKNOWN, day_taken, year_of
from wardrobe_desktop.core.decode import open_photo
from wardrobe_desktop.core.model_file import ModelFile, read_model_file
from wardrobe_desktop.core.photo import Identity, Photo
from wardrobe_desktop.core.pool import ClassifierPool
from wardrobe_desktop.core.prediction import Prediction
from wardrobe_desktop.core.recall import remembering
from wardrobe_desktop.core.store import Store

SIZE = (32, 32)
MAY, JUNE, JULY = "2024:05:12 16:42:03", "2023:06:01 00:00:00", "2022:07:31 23:59:59"


@pytest.fixture(scope="module")
def model(tiny_onnx: Path) -> ModelFile:
    return read_model_file(tiny_onnx)


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP", "TIFF", "AVIF", "HEIF"])
def test_every_format_that_can_say_when_it_was_taken_is_understood(kind: str) -> None:
    assert open_photo(dated(kind, MAY), SIZE).taken == 20240512
    assert open_photo(dated(kind), SIZE).taken == UNKNOWN


def test_notes_that_older_tools_wrote_into_a_png_are_understood() -> None:
    assert open_photo(with_hex_notes(MAY), SIZE).taken == 20240512


@pytest.mark.parametrize(
    ("said", "day"),
    [
        ({"taken": MAY, "digitised": JUNE, "changed": JULY}, 20240512),
        ({"digitised": JUNE, "changed": JULY}, 20230601),
        ({"changed": JULY}, 20220731),
        ({"taken": "0000:00:00 00:00:00", "changed": JULY}, 20220731),
        ({"taken": "    :  :     :  :  "}, UNKNOWN),
        ({"taken": "2024:02:30 10:00:00"}, UNKNOWN),
        ({"taken": "0001:01:01 00:00:00"}, UNKNOWN),
        ({"taken": "2024-05-12T16:42:03"}, 20240512),
        ({"taken": "2024:05:12 24:61:00"}, 20240512),
        ({"taken": "24"}, UNKNOWN),
        ({"taken": "last summer, I think"}, UNKNOWN),
    ],
)
def test_the_moment_of_taking_counts_before_any_other_and_nonsense_counts_for_nothing(
    said: dict[str, str], day: int
) -> None:
    assert day_taken(notes(**said).tobytes()) == day
    assert open_photo(dated("JPEG", **said), SIZE).taken == day


@pytest.mark.parametrize("kind", ["JPEG", "TIFF"])
def test_notes_cut_off_anywhere_raise_nothing(kind: str) -> None:
    whole = notes(MAY).tobytes() if kind == "JPEG" else dated("TIFF", MAY)
    assert day_taken(whole) == 20240512
    days = {day_taken(whole[:length]) for length in range(0, len(whole), 1 + len(whole) // 500)}
    assert days <= {UNKNOWN, 20240512}


def test_a_table_of_dates_that_leads_to_itself_or_out_of_the_file_ends() -> None:
    def table(pointer: int) -> bytes:
        return b"Exif\0\0II*\0" + struct.pack("<IHHHIII", 8, 1, 0x8769, 4, 1, pointer, 0)

    assert [day_taken(table(pointer)) for pointer in (8, 9, 2**32 - 1)] == [UNKNOWN] * 3


@given(some.binary(max_size=400))
def test_whatever_the_notes_hold_there_is_a_day_or_none(data: bytes) -> None:
    for beginning in (b"", b"Exif\0\0II*\0\x08\0\0\0", b"MM\0*\0\0\0\x08"):
        day = day_taken(beginning + data)
        assert day == UNKNOWN or 1826_01_01 <= day <= 9999_12_31


def test_without_a_day_of_its_own_the_year_is_that_of_the_files_last_change() -> None:
    summer = round(datetime(2019, 7, 1, 12).timestamp()) * 10**9
    assert year_of(Photo(Path("a.jpg"), Identity(1, summer), taken=20240512)) == 2024
    assert year_of(Photo(Path("a.jpg"), Identity(1, summer))) == 2019
    assert year_of(Photo(Path("a.jpg"), Identity(1, 10**30))) == 1970


def test_the_day_comes_out_of_the_helper_and_of_the_store_and_opening_again_decodes_nothing(
    model: ModelFile, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    tally = tmp_path / "tally"
    tally.touch()
    monkeypatch.setenv(TALLY, str(tally))
    contents = [dated("JPEG", MAY), dated("HEIF", JUNE), picture(3), dated("JPEG", MAY)]
    photos = photos_of(tmp_path / "photos", contents)

    def days(store: Store, workers: int) -> list[int]:
        pool = ClassifierPool(model, "cpu", workers=workers, decode=COUNTING, store=store.path)
        with pool:
            return [reading.photo.taken for reading in remembering(pool.readings(photos), store)]

    with Store(tmp_path / "s.sqlite") as store:
        assert days(store, 2) == [20240512, 20230601, UNKNOWN, 20240512]
    assert tally.stat().st_size == 3  # the fourth is the first once more
    with Store(tmp_path / "s.sqlite") as store:
        known = store.known(photos, model.id)
        assert [known[photo.path].photo.taken for photo in photos] == [20240512, 20230601, 0, 20240512]
        for photo in photos:
            os.utime(photo.path, ns=(1, 1))  # known by content only
        assert days(store, 1) == [20240512, 20230601, UNKNOWN, 20240512]
    assert tally.stat().st_size == 3


def test_a_content_kept_before_days_were_gets_its_day_when_it_is_decoded_again(
    model: ModelFile, tmp_path: Path
) -> None:
    photos = photos_of(tmp_path / "photos", [dated("JPEG", MAY)])
    with Store(tmp_path / "s.sqlite") as store:
        with ClassifierPool(model, "cpu", workers=1, store=store.path) as pool:
            (reading,) = pool.readings(photos)
        assert isinstance(reading, Prediction)
        old = Photo(reading.photo.path, reading.photo.identity)
        store.remember([Prediction(old, reading.probabilities, reading.embedding, 0.5, model.id)])
        assert store.known(photos, model.id)[photos[0].path].photo.taken == UNKNOWN
        # its small picture is not there, so it is opened
        small = tmp_path / "small"
        with ClassifierPool(model, "cpu", workers=1, store=store.path, thumbnails=small) as pool:
            (again,) = pool.readings(photos)
    assert again.photo.taken == 20240512
