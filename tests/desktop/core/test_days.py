"""Photos that were recognised before days were kept: their notes are read when a year is wanted, once."""

from __future__ import annotations

import contextlib
import io
import os
import sqlite3
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as some
from PIL import Image, PngImagePlugin
from support.counting_decoder import COUNTING, TALLY
from support.dated import dated, notes, with_hex_notes
from support.pool_photos import photos_of, picture

from wardrobe_desktop.core import days
from wardrobe_desktop.core.content import digest_of
from wardrobe_desktop.core.date_taken import UNKNOWN, UNSEEN
from wardrobe_desktop.core.days import with_days
from wardrobe_desktop.core.model_file import read_model_file
from wardrobe_desktop.core.notes_in_file import day_in
from wardrobe_desktop.core.pattern import Pattern
from wardrobe_desktop.core.photo import Photo
from wardrobe_desktop.core.plan import Filing, Mode, make_plan
from wardrobe_desktop.core.pool import ClassifierPool
from wardrobe_desktop.core.prediction import Prediction
from wardrobe_desktop.core.recall import remembering
from wardrobe_desktop.core.stop import Stop
from wardrobe_desktop.core.store import Store

MAY, JUNE = "2011:05:12 16:42:03", "2012:06:01 00:00:00"
KINDS = ["JPEG", "PNG", "WEBP", "TIFF", "AVIF", "HEIF"]


def as_before_days_were_kept(path: Path) -> None:
    """The store as the version before wrote it."""
    with contextlib.closing(sqlite3.connect(path)) as database:
        database.executescript("ALTER TABLE predictions DROP COLUMN taken; PRAGMA user_version = 1")


def known_photos(folder: Path, contents: list[bytes], store: Path) -> list[Photo]:
    """Photos as an older version's store brings them back."""
    photos = [
        replace(photo, identity=replace(photo.identity, digest=digest_of(photo.path)))
        for photo in photos_of(folder, contents)
    ]
    share, point = np.ones(2, np.float32) / 2, np.ones(4, np.float16)
    with Store(store) as kept:
        kept.remember([Prediction(photo, share, point, 1.0, "m") for photo in photos])
    as_before_days_were_kept(store)
    with Store(store) as kept:
        found = kept.known(photos, "m")
    return [found[photo.path].photo for photo in photos]


@pytest.mark.parametrize("kind", KINDS)
def test_the_day_is_found_in_the_file_of_every_format_without_decoding(kind: str) -> None:
    assert day_in(io.BytesIO(dated(kind, MAY))) == 20110512
    assert day_in(io.BytesIO(dated(kind))) == UNKNOWN


@pytest.mark.parametrize("packed", [False, True])
def test_the_letters_of_older_tools_in_a_png_are_found(packed: bool) -> None:
    assert day_in(io.BytesIO(with_hex_notes(MAY))) == 20110512
    written = notes(MAY).tobytes()
    letters = f"\nexif\n{len(written):8}\n{written.hex()}\n"
    chunks, file = PngImagePlugin.PngInfo(), io.BytesIO()
    chunks.add_text("Raw profile type exif", letters, zip=packed)
    chunks.add_itxt("Raw profile type exif", letters, zip=packed)
    Image.new("RGB", (9, 9)).save(file, "PNG", pnginfo=chunks)
    assert day_in(io.BytesIO(file.getvalue())) == 20110512


@pytest.mark.parametrize("kind", KINDS)
def test_a_file_cut_off_anywhere_has_a_day_or_none_and_raises_nothing(kind: str) -> None:
    whole = dated(kind, MAY)
    for length in range(0, len(whole), 1 + len(whole) // 400):
        assert day_in(io.BytesIO(whole[:length])) in (UNKNOWN, 20110512)


@given(some.sampled_from(KINDS[:5]), some.lists(some.tuples(some.floats(0, 1), some.binary(max_size=4))))
def test_a_file_with_any_bytes_in_it_raises_nothing(kind: str, changes: list[tuple[float, bytes]]) -> None:
    data = bytearray(dated(kind, MAY))
    for share, said in changes:
        place = int(share * (len(data) - 4))
        data[place : place + len(said)] = said
    day = day_in(io.BytesIO(bytes(data)))
    assert day == UNKNOWN or 1826_01_01 <= day <= 9999_12_31


def test_of_a_large_file_little_is_read() -> None:
    class Counting(io.BytesIO):
        read_so_far = 0

        def read(self, size: int | None = -1) -> bytes:
            data = super().read(size)
            self.read_so_far += len(data)
            return data

    for kind in ("JPEG", "WEBP", "TIFF"):
        file = Counting(dated(kind, MAY) + bytes(5_000_000))
        assert day_in(file) == 20110512
        assert file.read_so_far < 3000


def test_photos_known_from_before_days_were_kept_go_into_the_year_in_which_they_were_taken(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    contents = [dated("JPEG", MAY), dated("JPEG", JUNE), picture(3), dated("JPEG", MAY, seed=4)]
    photos = known_photos(tmp_path / "photos", contents, tmp_path / "s.sqlite")
    assert [photo.taken for photo in photos] == [UNSEEN] * 4
    photos[3].path.write_bytes(b"another photo has its place")
    filings = [*(Filing(photo, "Dress") for photo in photos), Filing(photos[0], None)]
    with Store(tmp_path / "s.sqlite") as store:
        found = with_days(filings, store)
        assert [filing.photo.taken for filing in found] == [20110512, 20120601, UNKNOWN, UNSEEN, 20110512]
        plan = make_plan(found[:3], tmp_path / "out", Mode.COPY, [tmp_path], pattern=Pattern.CATEGORY_YEAR)
        assert {"Dress/2011", "Dress/2012"} < set(plan.folders)
        assert plan.undated == 1
    monkeypatch.setattr(days, "day_in", None)  # from here on it is known
    photos[3].path.unlink()
    with Store(tmp_path / "s.sqlite") as store:
        assert with_days(filings, store) == found
        known = store.known(photos, "m")
        assert [known[photo.path].photo.taken for photo in photos[:3]] == [20110512, 20120601, UNKNOWN]


def test_looking_for_days_can_be_stopped_and_keeps_what_it_has(tmp_path: Path) -> None:
    photos = known_photos(tmp_path / "photos", [dated("JPEG", MAY)], tmp_path / "s.sqlite")
    stop = Stop()
    stop.request()
    with Store(tmp_path / "s.sqlite") as store:
        (filing,) = with_days([Filing(photos[0], "Dress")], store, stop)
        assert filing.photo.taken == UNSEEN


def test_a_content_known_from_before_days_were_kept_says_its_day_where_it_lies_now_and_is_not_decoded(
    tiny_onnx: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    tally = tmp_path / "tally"
    tally.touch()
    monkeypatch.setenv(TALLY, str(tally))
    model = read_model_file(tiny_onnx)
    photos = photos_of(tmp_path / "photos", [dated("JPEG", MAY), picture(2)])
    small = tmp_path / "thumbnails"

    def days_said(store: Store) -> list[int]:
        with ClassifierPool(
            model, "cpu", workers=1, decode=COUNTING, store=store.path, thumbnails=small
        ) as pool:
            return [reading.photo.taken for reading in remembering(pool.readings(photos), store)]

    with Store(tmp_path / "s.sqlite") as store:
        assert days_said(store) == [20110512, UNKNOWN]
    as_before_days_were_kept(tmp_path / "s.sqlite")
    for photo in photos:
        os.utime(photo.path, ns=(1, 1))  # known by content only
    with Store(tmp_path / "s.sqlite") as store:
        assert days_said(store) == [20110512, UNKNOWN]
        assert store.days([digest_of(photos[0].path)]) == {digest_of(photos[0].path): 20110512}
    assert tally.stat().st_size == 2
