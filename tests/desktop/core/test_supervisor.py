"""The helper that dies, hangs or is killed, and what that costs."""

from __future__ import annotations

import multiprocessing
import os
import signal
import threading
from pathlib import Path

import pytest
from support.dying_decoder import DYING, die_once
from support.pool_photos import WAIT, outcome, photos_of, picture, until
from support.rough_decoders import CRASH, HANG, HOG, KILL, ROUGH

from wardrobe_desktop.core.errors import ClassifierError, ProblemKind
from wardrobe_desktop.core.model_file import ModelFile, read_model_file
from wardrobe_desktop.core.pool import ClassifierPool
from wardrobe_desktop.core.prediction import Reading
from wardrobe_desktop.core.recall import remembering
from wardrobe_desktop.core.store import Store


@pytest.fixture(scope="module")
def model(tiny_onnx: Path) -> ModelFile:
    return read_model_file(tiny_onnx)


def helpers() -> set[int]:
    return {child.pid for child in multiprocessing.active_children() if child.pid}


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


def test_a_helper_that_always_dies_is_given_up_with_a_sentence(model: ModelFile) -> None:
    with (
        ClassifierPool(model, "cpu", decode=DYING) as pool,
        pytest.raises(ClassifierError, match="keeps ending by itself"),
    ):
        pool.wait_until_ready()


def test_a_driver_that_crashes_leaves_the_processor_and_a_reason(
    model: ModelFile,
) -> None:
    with die_once(), ClassifierPool(model, "cuda", decode=DYING) as pool:
        report = pool.wait_until_ready()
    assert (report.asked, report.running) == ("cuda", "cpu")
    assert "driver stopped the program" in report.reason
