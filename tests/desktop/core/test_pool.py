from __future__ import annotations

import io
import os
import threading
from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy as np
import pytest
from blake3 import blake3
from PIL import Image
from support.counting_decoder import COUNTING, TALLY
from support.pool_photos import WAIT, outcome, photos_of, picture, until
from support.rough_decoders import HANG, RAISE, ROUGH

from wardrobe_desktop.core import reading_run, supervisor
from wardrobe_desktop.core.classifier import Classifier
from wardrobe_desktop.core.decode import decode
from wardrobe_desktop.core.errors import ClassifierError, ProblemKind
from wardrobe_desktop.core.model_file import ModelFile, read_model_file
from wardrobe_desktop.core.photo import Photo
from wardrobe_desktop.core.pool import ClassifierPool
from wardrobe_desktop.core.prediction import Prediction, Reading
from wardrobe_desktop.core.scan import scan
from wardrobe_desktop.core.stop import Stop
from wardrobe_desktop.core.store import Store


@pytest.fixture(scope="module")
def model(tiny_onnx: Path) -> ModelFile:
    return read_model_file(tiny_onnx)


@pytest.fixture(scope="module")
def pool(model: ModelFile) -> Iterator[ClassifierPool]:
    """A pool that tests share as long as they do not break it."""
    with ClassifierPool(model, "cpu", workers=2, decode=ROUGH) as shared:
        yield shared


def test_readings_come_in_the_order_of_the_photos_and_bad_ones_say_why(
    pool: ClassifierPool, tmp_path: Path
) -> None:
    contents = [picture(n) for n in range(12)]
    contents[2], contents[5], contents[7], contents[9] = b"", b"text" * 9, contents[7][:60], RAISE
    photos = photos_of(tmp_path / "photos", contents)
    photos[10].path.unlink()
    readings = list(pool.readings(photos))
    assert [reading.photo.path for reading in readings] == [photo.path for photo in photos]
    assert [outcome(reading) for reading in readings] == [
        *(None, None, ProblemKind.EMPTY, None, None, ProblemKind.NOT_A_PHOTO),
        *(None, ProblemKind.DAMAGED, None, ProblemKind.DAMAGED, ProblemKind.GONE, None),
    ]


def test_a_prediction_says_what_the_model_says_and_knows_its_file(
    pool: ClassifierPool, model: ModelFile, tmp_path: Path
) -> None:
    (photo,) = photos_of(tmp_path, [picture(1)])
    (reading,) = pool.readings([photo])
    assert isinstance(reading, Prediction)
    data = photo.path.read_bytes()
    probabilities, embedding, familiarity = Classifier(model, "cpu").classify(
        decode(data, model.image_size)[np.newaxis]
    )
    np.testing.assert_array_equal(reading.probabilities, probabilities[0])
    np.testing.assert_array_equal(reading.embedding, embedding[0].astype(np.float16))
    assert reading.familiarity == float(familiarity[0])
    assert reading.model_id == model.id
    assert reading.photo.digest == blake3(data).hexdigest(20)
    assert reading.photo.identity.size == len(data)
    assert reading.photo.identity.mtime_ns == photo.path.stat().st_mtime_ns


def test_a_file_that_changed_since_the_scan_is_known_as_it_was_when_read(
    pool: ClassifierPool, tmp_path: Path
) -> None:
    (photo,) = photos_of(tmp_path, [picture(1)])
    photo.path.write_bytes(picture(2) + b"more")
    (reading,) = pool.readings([photo])
    assert reading.photo.identity.size == len(picture(2)) + 4


def test_names_with_emoji_newlines_and_bytes_that_are_no_text_are_read(
    pool: ClassifierPool, tmp_path: Path
) -> None:
    for name in ("👗\nsummer.jpg", os.fsdecode(b"caf\xe9.jpg")):
        (tmp_path / name).write_bytes(picture(3))
    readings = list(pool.readings(scan([tmp_path]).photos))
    assert [outcome(reading) for reading in readings] == [None, None]


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")
def test_a_file_that_became_a_pipe_is_not_waited_for(pool: ClassifierPool, tmp_path: Path) -> None:
    (photo,) = photos_of(tmp_path, [picture(1)])
    photo.path.unlink()
    os.mkfifo(photo.path)
    assert [outcome(reading) for reading in pool.readings([photo])] == [ProblemKind.NOT_A_PHOTO]


def test_photos_are_taken_only_as_they_are_needed(pool: ClassifierPool, tmp_path: Path) -> None:
    (photo,) = photos_of(tmp_path, [picture(1)])
    taken = 0

    def endless() -> Iterator[Photo]:
        nonlocal taken
        while True:
            taken += 1
            yield photo

    readings = pool.readings(endless())
    for _ in range(5):
        next(readings)
    assert taken < 40
    readings.close()
    assert len(list(pool.readings([photo] * 3))) == 3


def test_a_stop_ends_the_run_and_the_next_one_works(pool: ClassifierPool, tmp_path: Path) -> None:
    photos = photos_of(tmp_path, [picture(n) for n in range(60)])
    stop = Stop()
    readings = []
    for reading in pool.readings(photos, stop):
        readings.append(reading)
        if len(readings) == 3:
            stop.request()
    assert len(readings) == 3
    assert [outcome(reading) for reading in pool.readings(photos[:4])] == [None] * 4


def test_nothing_begins_in_a_pause_and_all_is_done_after_it(pool: ClassifierPool, tmp_path: Path) -> None:
    photos = photos_of(tmp_path, [picture(n) for n in range(10)])
    pool.pause()
    pool.wait_until_ready()
    readings: list[Reading] = []
    run = threading.Thread(target=lambda: readings.extend(pool.readings(photos)))
    run.start()
    run.join(0.3)
    assert run.is_alive()
    assert readings == []
    pool.resume()
    run.join(WAIT)
    assert len(readings) == 10


def test_thumbnails_are_made_upright_and_found_by_content(model: ModelFile, tmp_path: Path) -> None:
    exif = Image.Exif()
    exif[0x0112] = 6
    file = io.BytesIO()
    Image.new("RGB", (900, 600), "teal").save(file, "JPEG", exif=exif)
    photos = photos_of(tmp_path / "photos", [file.getvalue(), file.getvalue(), b"no photo"])
    with ClassifierPool(model, "cpu", workers=2, thumbnails=tmp_path / "thumbs") as pool:
        digest = next(pool.readings(photos)).photo.digest
        list(pool.readings(photos))
    kept = [path for path in (tmp_path / "thumbs").rglob("*") if path.is_file()]
    assert kept == [tmp_path / "thumbs" / digest[:2] / f"{digest}.jpg"]
    with Image.open(kept[0]) as small:
        assert small.height > small.width


def test_a_thumbnail_folder_that_cannot_be_written_costs_no_photo(model: ModelFile, tmp_path: Path) -> None:
    (tmp_path / "in the way").write_text("a file")
    photos = photos_of(tmp_path / "photos", [picture(1)])
    with ClassifierPool(model, "cpu", workers=1, thumbnails=tmp_path / "in the way") as pool:
        assert [outcome(reading) for reading in pool.readings(photos)] == [None]


def test_a_model_that_cannot_run_is_told_in_a_sentence(model: ModelFile, tmp_path: Path) -> None:
    broken = tmp_path / "broken.onnx"
    broken.write_bytes(model.path.read_bytes()[:2000])
    with (
        ClassifierPool(ModelFile(**{**vars(model), "path": broken}), "cpu") as pool,
        pytest.raises(ClassifierError, match="cannot run here"),
    ):
        list(pool.readings(()))


def test_a_library_that_is_missing_is_told_in_a_sentence(model: ModelFile) -> None:
    with (
        ClassifierPool(model, "cpu", decode="no_such_library:open_photo") as pool,
        pytest.raises(ClassifierError, match="No module named 'no_such_library'"),
    ):
        pool.wait_until_ready()


def test_memory_is_bounded_by_a_window() -> None:
    assert reading_run._WINDOW * 4096 < 10_000_000  # bytes: a reading holds some 4 kB


def test_photos_of_one_content_are_decoded_once(
    model: ModelFile, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    photos = photos_of(tmp_path / "photos", [picture(n % 3) for n in range(12)])
    monkeypatch.setenv(TALLY, str(tmp_path / "tally"))
    with ClassifierPool(model, "cpu", workers=2, decode=COUNTING) as pool:
        readings = list(pool.readings(photos))
    assert [reading.photo.path for reading in readings] == [photo.path for photo in photos]
    assert [said(reading) for reading in readings[3:]] == [said(reading) for reading in readings[:-3]]
    assert (tmp_path / "tally").stat().st_size == 3


def test_a_photo_that_the_store_knows_by_content_is_not_decoded(
    model: ModelFile, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    photos = photos_of(tmp_path / "photos", [picture(n) for n in range(6)])
    first = looked_at(model, tmp_path, photos)
    (tmp_path / "photos").rename(tmp_path / "elsewhere")
    moved = scan([tmp_path / "elsewhere"]).photos
    monkeypatch.setenv(TALLY, str(tmp_path / "tally"))
    second = looked_at(model, tmp_path, moved)
    assert not (tmp_path / "tally").exists()
    assert [reading.photo.path for reading in second] == [photo.path for photo in moved]
    assert [said(reading) for reading in second] == [said(reading) for reading in first]


def test_a_known_photo_whose_thumbnail_went_out_gets_a_new_one(model: ModelFile, tmp_path: Path) -> None:
    photos = photos_of(tmp_path / "photos", [picture(1)])
    for _ in range(2):
        looked_at(model, tmp_path, photos)
        (small,) = (tmp_path / "thumbs").rglob("*.jpg")
        small.unlink()


def looked_at(model: ModelFile, folder: Path, photos: Sequence[Photo]) -> list[Reading]:
    """The readings of a pool of their own, with a store that remembers them."""
    with (
        Store(folder / "store.sqlite") as store,
        ClassifierPool(
            model, "cpu", workers=2, thumbnails=folder / "thumbs", decode=COUNTING, store=store.path
        ) as pool,
    ):
        readings = list(pool.readings(photos))
        store.remember([reading for reading in readings if isinstance(reading, Prediction)])
    return readings


def said(reading: Reading) -> tuple[object, ...]:
    """All that there is to a prediction but the path."""
    assert isinstance(reading, Prediction)
    return (
        *(reading.photo.digest, reading.model_id, reading.familiarity),
        *(reading.probabilities.tolist(), reading.embedding.tolist()),
    )


def test_a_stop_waits_for_no_photo(model: ModelFile, tmp_path: Path) -> None:
    photos = photos_of(tmp_path, [HANG] * 4)
    stop = Stop()
    with ClassifierPool(model, "cpu", workers=2, decode=ROUGH) as pool:
        pool.wait_until_ready()
        readings: list[Reading] = []
        run = threading.Thread(target=lambda: readings.extend(pool.readings(photos, stop)))
        run.start()
        until(lambda: any(task.began for task in list(pool._supervisor.inside.values())))
        stop.request()
        run.join(WAIT)  # while the photos hang for ever
        assert not run.is_alive()
    assert readings == []
    assert supervisor._TICK <= 0.1  # seconds: how late a stop may be seen
