from __future__ import annotations

import hashlib
import io
import multiprocessing
import os
import signal
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from support.counting_decoder import COUNTING, TALLY
from support.dying_decoder import DYING, die_once
from support.pictures import formula_picture
from support.rough_decoders import CRASH, HANG, HOG, KILL, RAISE, ROUGH

from wardrobe_desktop.core import pool as pooling
from wardrobe_desktop.core.classifier import Classifier
from wardrobe_desktop.core.decode import decode
from wardrobe_desktop.core.errors import ClassifierError, ProblemKind
from wardrobe_desktop.core.model_file import ModelFile, read_model_file
from wardrobe_desktop.core.photo import Photo
from wardrobe_desktop.core.pool import ClassifierPool
from wardrobe_desktop.core.prediction import Failure, Prediction, Reading
from wardrobe_desktop.core.recall import remembering
from wardrobe_desktop.core.scan import scan
from wardrobe_desktop.core.stop import Stop
from wardrobe_desktop.core.store import Store

WAIT = 60.0  # seconds, for what takes one


@pytest.fixture(scope="module")
def model(tiny_onnx: Path) -> ModelFile:
    return read_model_file(tiny_onnx)


@pytest.fixture(scope="module")
def pool(model: ModelFile) -> Iterator[ClassifierPool]:
    """A pool that tests share as long as they do not break it."""
    with ClassifierPool(model, "cpu", workers=2, decode=ROUGH) as shared:
        yield shared


def picture(seed: int) -> bytes:
    file = io.BytesIO()
    Image.fromarray(np.roll(formula_picture(48), seed * 5, axis=0)).save(file, "PNG")
    return file.getvalue()


def photos_of(folder: Path, contents: list[bytes]) -> list[Photo]:
    folder.mkdir(exist_ok=True)
    for number, content in enumerate(contents):
        (folder / f"{number}.jpg").write_bytes(content)
    return list(scan([folder]).photos)


def outcome(reading: Reading) -> ProblemKind | None:
    return reading.problem.kind if isinstance(reading, Failure) else None


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
    assert reading.photo.digest == hashlib.blake2b(data, digest_size=16).hexdigest()
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


def test_a_crash_costs_the_guilty_photo_only(model: ModelFile, tmp_path: Path) -> None:
    contents = [picture(n) for n in range(16)]
    contents[3] = contents[11] = CRASH
    photos = photos_of(tmp_path, contents)
    with ClassifierPool(model, "cpu", workers=2, decode=ROUGH) as pool:
        outcomes = [outcome(reading) for reading in pool.readings(photos)]
    assert outcomes == [ProblemKind.CRASHED if n in (3, 11) else None for n in range(16)]


def test_a_content_that_crashed_is_remembered_and_never_decoded_again_until_it_is_forgiven(
    model: ModelFile, tmp_path: Path
) -> None:
    photos = photos_of(tmp_path / "photos", [picture(0), CRASH, picture(1), CRASH, b""])
    crashed, empty = ProblemKind.CRASHED, ProblemKind.EMPTY
    with Store(tmp_path / "s.sqlite") as store:
        for forgiven in (False, False, True):
            if forgiven:
                store.forgive([photos[3].path])
                assert store.bad() == {}
            others = helpers()
            with ClassifierPool(model, "cpu", workers=2, decode=ROUGH, bad=store.bad) as pool:
                pool.wait_until_ready()
                helper = helpers() - others
                outcomes = [outcome(reading) for reading in remembering(pool.readings(photos), store)]
                survived = helper <= helpers()
            assert outcomes == [None, crashed, None, crashed, empty]
            assert list(store.bad().values()) == [crashed]
        assert not survived
        with ClassifierPool(model, "cpu", workers=2, decode=ROUGH, bad=store.bad) as pool:
            pool.wait_until_ready()
            helper = helpers() - others
            assert [outcome(reading) for reading in pool.readings(photos)] == outcomes
            assert helper <= helpers()


def test_many_crashes_in_a_row_cost_only_themselves(model: ModelFile, tmp_path: Path) -> None:
    contents = [CRASH + bytes([n]) if n % 3 else picture(n) for n in range(24)]
    photos = photos_of(tmp_path, contents)
    with ClassifierPool(model, "cpu", workers=4, decode=ROUGH) as pool:
        outcomes = [outcome(reading) for reading in pool.readings(photos)]
    assert outcomes == [ProblemKind.CRASHED if n % 3 else None for n in range(24)]


def test_a_helper_that_is_killed_with_each_photo_leaves_no_bad_name_behind(
    model: ModelFile, tmp_path: Path
) -> None:
    (photo,) = photos_of(tmp_path, [KILL])
    with ClassifierPool(model, "cpu", workers=1, decode=ROUGH) as pool:
        (reading,) = pool.readings([photo])
    assert outcome(reading) is ProblemKind.CRASHED
    assert reading.photo.digest == ""  # the system may have been short of memory: not the photo's fault


@pytest.mark.parametrize("habit", [HANG, HOG])
def test_a_photo_that_hangs_is_given_up_and_costs_itself_only(
    habit: bytes, model: ModelFile, tmp_path: Path
) -> None:
    contents = [picture(n) for n in range(10)]
    contents[2] = habit
    photos = photos_of(tmp_path, contents)
    with ClassifierPool(model, "cpu", workers=2, decode=ROUGH, seconds_per_photo=1.5) as pool:
        outcomes = [outcome(reading) for reading in pool.readings(photos)]
    assert outcomes == [ProblemKind.TOO_SLOW if n == 2 else None for n in range(10)]


def test_a_helper_that_is_killed_from_outside_costs_no_photo(model: ModelFile, tmp_path: Path) -> None:
    photos = photos_of(tmp_path, [picture(n) for n in range(30)])
    outcomes = []
    others = helpers()
    with ClassifierPool(model, "cpu", workers=2) as pool:
        for reading in pool.readings(photos):
            outcomes.append(outcome(reading))
            if len(outcomes) == 2:
                (helper,) = helpers() - others
                os.kill(helper, signal.SIGTERM)
    assert outcomes == [None] * 30


def helpers() -> set[int]:
    return {child.pid for child in multiprocessing.active_children() if child.pid}


def alive(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    return True


def test_closing_ends_the_helper_and_a_run_that_is_under_way(model: ModelFile, tmp_path: Path) -> None:
    others = helpers()
    photos = photos_of(tmp_path, [HANG, picture(1)])
    pool = ClassifierPool(model, "cpu", workers=2, decode=ROUGH)
    readings: list[Reading] = []
    run = threading.Thread(target=lambda: readings.extend(pool.readings(photos)))
    run.start()
    until(lambda: pool.device is not None)
    pool.close()
    run.join(WAIT)
    assert not run.is_alive()
    assert helpers() <= others
    pool.close()
    assert list(pool.readings(photos)) == []


def until(condition: Callable[[], bool]) -> None:
    """Wait for the condition; fail after a generous time."""
    tick = threading.Event()
    for _ in range(int(WAIT / 0.02)):
        if condition():
            return
        tick.wait(0.02)
    pytest.fail("it did not happen in time")


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


def test_a_helper_that_always_dies_is_given_up_with_a_sentence(model: ModelFile) -> None:
    with (
        ClassifierPool(model, "cpu", decode=DYING) as pool,
        pytest.raises(ClassifierError, match="keeps ending by itself"),
    ):
        pool.wait_until_ready()


def test_a_library_that_is_missing_is_told_in_a_sentence(model: ModelFile) -> None:
    with (
        ClassifierPool(model, "cpu", decode="no_such_library:open_photo") as pool,
        pytest.raises(ClassifierError, match="No module named 'no_such_library'"),
    ):
        pool.wait_until_ready()


def test_a_driver_that_crashes_leaves_the_processor_and_a_reason(
    model: ModelFile,
) -> None:
    with die_once(), ClassifierPool(model, "cuda", decode=DYING) as pool:
        report = pool.wait_until_ready()
    assert (report.asked, report.running) == ("cuda", "cpu")
    assert "driver stopped the program" in report.reason


def test_memory_is_bounded_by_a_window() -> None:
    assert pooling._WINDOW * 4096 < 10_000_000  # bytes: a reading holds some 4 kB


def in_a_program(code: str, *args: object, **how: object) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-c", code, *map(str, args)]
    return subprocess.run(command, capture_output=True, text=True, timeout=WAIT, check=False, **how)


def test_the_parent_imports_neither_the_network_nor_the_codecs() -> None:
    ran = in_a_program(
        "import sys\n"
        "from wardrobe_desktop.core import model_file, photo, pool, review, scan, store\n"
        "print([name for name in ('onnxruntime', 'PIL', 'pi_heif', 'PySide6') if name in sys.modules])"
    )
    assert ran.stdout.strip() == "[]", ran.stderr


_PROGRAM = """
import multiprocessing, os, sys
from pathlib import Path
from wardrobe_desktop.core.model_file import read_model_file
from wardrobe_desktop.core.pool import ClassifierPool
from wardrobe_desktop.core.recall import remembering
from wardrobe_desktop.core.scan import scan
pool = ClassifierPool(read_model_file(Path(sys.argv[1])), "auto", workers=2)
print(len(list(pool.readings(scan([Path(sys.argv[2])]).photos))))
print(multiprocessing.active_children()[0].pid)
sys.stdout.flush()
"""


def test_no_helper_outlives_a_program_that_is_killed(tiny_onnx: Path, tmp_path: Path) -> None:
    photos_of(tmp_path, [picture(1)])
    ran = in_a_program(_PROGRAM + "os._exit(9)", tiny_onnx, tmp_path)
    assert ran.returncode == 9, ran.stderr
    until(lambda: not alive(int(ran.stdout.split()[1])))


def test_no_helper_outlives_a_program_that_just_ends(tiny_onnx: Path, tmp_path: Path) -> None:
    photos_of(tmp_path, [picture(1)])
    ran = in_a_program(_PROGRAM, tiny_onnx, tmp_path)
    assert ran.returncode == 0, ran.stderr
    until(lambda: not alive(int(ran.stdout.split()[1])))


def test_the_libraries_keep_quiet(tiny_onnx: Path, tmp_path: Path) -> None:
    tiff = io.BytesIO()
    Image.new("RGB", (40, 40)).save(tiff, "TIFF", compression="tiff_lzw")
    photos_of(tmp_path, [tiff.getvalue()[:200], b"\0\0\0\x18ftypheic" + bytes(50), picture(1)[:80]])
    ran = in_a_program(_PROGRAM, tiny_onnx, tmp_path)
    assert ran.stdout.startswith("3\n")
    assert ran.stderr == ""


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
        until(lambda: any(task.began for task in list(pool._crew.inside.values())))
        stop.request()
        run.join(WAIT)  # while the photos hang for ever
        assert not run.is_alive()
    assert readings == []
    assert pooling._TICK <= 0.1  # seconds: how late a stop may be seen
