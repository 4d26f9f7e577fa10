"""The desk: photos come in beside the window, are remembered, stopped, looked at again."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

import pytest
from PIL import Image
from pytestqt.qtbot import QtBot
from support.hand_pool import HandPool

from wardrobe_desktop.core.errors import ClassifierError
from wardrobe_desktop.core.journal import Journal
from wardrobe_desktop.core.model_file import ModelFile, read_model_file
from wardrobe_desktop.core.paths import model_path, thumbnails_dir
from wardrobe_desktop.core.photo import Photo
from wardrobe_desktop.core.prediction import Reading
from wardrobe_desktop.core.review import Review
from wardrobe_desktop.core.stop import Stop
from wardrobe_desktop.core.store import Store
from wardrobe_desktop.workers import arrivals
from wardrobe_desktop.workers.desk import EAGER_MS, TICK_MS, Desk
from wardrobe_desktop.workers.intake import Pool
from wardrobe_desktop.workers.pace import Activity

SOON = 30_000
MakeDesk = Callable[..., Desk]


class CountingPool(HandPool):
    """Counts what it looks at, and lets one photo after the other through while ``gate`` is closed."""

    def __init__(self, model: ModelFile) -> None:
        super().__init__(model, self._guess, thumbnails_dir())
        self.looked: list[str] = []
        self.gate = threading.Semaphore(10_000)

    def _guess(self, photo: Photo) -> dict[str, float] | None:
        self.looked.append(photo.path.name)
        return {"dress": 0.99} if photo.identity.size else None

    def readings(self, photos: Iterable[Photo], stop: Stop | None = None) -> Iterator[Reading]:
        for reading in super().readings(photos, stop):
            self.gate.acquire(timeout=SOON / 1000)
            yield reading


class BrokenPool(HandPool):
    """Cannot work at all."""

    def readings(self, photos: Iterable[Photo], stop: Stop | None = None) -> Iterator[Reading]:
        raise ClassifierError("The network cannot run. Install the program again.")
        yield


@pytest.fixture(scope="module")
def model() -> ModelFile:
    return read_model_file(model_path())


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "photos"
    folder.mkdir()
    for number in range(6):
        Image.new("RGB", (30, 40), (40 * number, 90, 120)).save(folder / f"{number}.jpg")
    return folder


@pytest.fixture
def pool(model: ModelFile) -> CountingPool:
    return CountingPool(model)


@pytest.fixture
def make(qtbot: QtBot, model: ModelFile) -> Iterator[MakeDesk]:
    desks: list[Desk] = []

    def make(pool: Pool) -> Desk:
        store = Store()
        desk = Desk(model, store, Journal(), Review(model, store), lambda: pool, thumbnails_dir())
        desks.append(desk)
        return desk

    yield make
    for desk in desks:
        desk.close()


@pytest.fixture
def desk(make: MakeDesk, pool: CountingPool) -> Desk:
    return make(pool)


def add(qtbot: QtBot, desk: Desk, *paths: Path) -> None:
    with qtbot.waitSignal(desk.finished, timeout=SOON):
        desk.add_paths(paths)


def test_photos_come_in_and_are_looked_at(qtbot: QtBot, desk: Desk, folder: Path) -> None:
    arrived: list[int] = []
    desk.readingsArrived.connect(arrived.extend)
    with qtbot.waitSignal(desk.deviceKnown, timeout=SOON) as told:
        add(qtbot, desk, folder)
    assert arrived == list(range(6))
    assert desk.review.counts().by_category["dress"] == 6
    assert told.args[0].running == "cpu"
    assert desk.sources() == [folder]
    assert desk.progress.activity is Activity.IDLE
    thumbnail = desk.thumbnail_path(0)
    assert thumbnail is not None
    assert thumbnail.is_file()


def test_what_was_looked_at_before_is_remembered(
    qtbot: QtBot, make: MakeDesk, model: ModelFile, pool: CountingPool, folder: Path
) -> None:
    first = make(pool)
    add(qtbot, first, folder)
    again = CountingPool(model)
    second = make(again)
    add(qtbot, second, folder)
    assert second.review.counts().by_category["dress"] == 6
    assert again.looked == []


def test_a_photo_whose_small_picture_is_gone_is_looked_at_again(
    qtbot: QtBot, make: MakeDesk, model: ModelFile, pool: CountingPool, folder: Path
) -> None:
    first = make(pool)
    add(qtbot, first, folder)
    lost = first.thumbnail_path(2)
    assert lost is not None
    lost.unlink()
    again = CountingPool(model)
    add(qtbot, make(again), folder)
    assert again.looked == ["2.jpg"]
    assert lost.is_file()


def test_the_same_folder_twice_is_the_same_photos(qtbot: QtBot, desk: Desk, folder: Path) -> None:
    add(qtbot, desk, folder)
    add(qtbot, desk, folder, folder / "1.jpg")
    assert desk.review.counts().all == 6


def test_more_can_be_added_while_it_works(
    qtbot: QtBot, desk: Desk, pool: CountingPool, folder: Path, tmp_path: Path
) -> None:
    pool.gate = threading.Semaphore(1)
    more = tmp_path / "more"
    more.mkdir()
    Image.new("RGB", (30, 40), "red").save(more / "red.jpg")
    with qtbot.waitSignal(desk.readingsArrived, timeout=SOON):
        desk.add_paths([folder])
    with qtbot.waitSignal(desk.photosAdded, timeout=SOON):
        desk.add_paths([more])
    assert desk.review.counts().all == 7
    pool.gate.release(100)
    qtbot.waitUntil(lambda: desk.review.counts().by_category["dress"] == 7, timeout=SOON)


def test_a_stop_keeps_what_is_done_and_go_on_does_the_rest(
    qtbot: QtBot, desk: Desk, pool: CountingPool, folder: Path
) -> None:
    pool.gate = threading.Semaphore(2)
    desk.add_paths([folder])
    qtbot.waitUntil(lambda: desk.review.counts().by_category["dress"] == 2, timeout=SOON)
    desk.stop()
    pool.gate.release(100)
    qtbot.waitUntil(lambda: desk.progress.activity is Activity.STOPPED, timeout=SOON)
    assert 0 < desk.review.counts().waiting <= 4
    desk.go_on()
    qtbot.waitUntil(lambda: desk.review.counts().waiting == 0, timeout=SOON)
    assert desk.review.counts().by_category["dress"] == 6


def test_a_pause_is_shown_and_ends(qtbot: QtBot, desk: Desk, pool: CountingPool, folder: Path) -> None:
    pool.gate = threading.Semaphore(1)
    with qtbot.waitSignal(desk.readingsArrived, timeout=SOON):
        desk.add_paths([folder])
    desk.pause()
    assert desk.progress.activity is Activity.PAUSED
    desk.go_on()
    assert desk.progress.activity is Activity.LOOKING
    pool.gate.release(100)
    qtbot.waitUntil(lambda: desk.progress.activity is Activity.IDLE, timeout=SOON)


def test_news_is_looked_for_eagerly_until_there_is_some(
    qtbot: QtBot, desk: Desk, pool: CountingPool, folder: Path
) -> None:
    pool.gate = threading.Semaphore(0)
    desk.add_paths([folder])
    qtbot.waitUntil(lambda: desk.review.counts().all == 6, timeout=SOON)
    assert desk._timer.interval() == EAGER_MS
    desk.pause()  # it may last for hours
    assert desk._timer.interval() == TICK_MS
    desk.go_on()
    pool.gate.release(100)
    with qtbot.waitSignal(desk.finished, timeout=SOON):
        pass
    assert desk._timer.interval() == TICK_MS


def test_a_network_that_cannot_run_is_said_once_and_nothing_hangs(
    qtbot: QtBot, make: MakeDesk, model: ModelFile, folder: Path
) -> None:
    desk = make(BrokenPool(model, lambda _: None, thumbnails_dir()))
    said: list[str] = []
    desk.noticed.connect(said.append)
    add(qtbot, desk, folder)
    assert said == ["The network cannot run. Install the program again."]
    assert desk.progress.activity is Activity.STOPPED
    assert desk.review.counts().waiting == 6


def test_try_again_after_a_file_was_mended(qtbot: QtBot, desk: Desk, folder: Path) -> None:
    (folder / "3.jpg").write_bytes(b"")
    add(qtbot, desk, folder)
    assert [problem.path.name for problem in desk.problems()] == ["3.jpg"]
    Image.new("RGB", (30, 40), "green").save(folder / "3.jpg")
    with qtbot.waitSignal(desk.finished, timeout=SOON):
        desk.try_again([folder / "3.jpg"])
    assert desk.problems() == []
    assert desk.review.counts().by_category["dress"] == 6


def test_a_decision_that_the_disk_refuses_is_said_and_no_step_of_undo(
    qtbot: QtBot, desk: Desk, folder: Path
) -> None:
    add(qtbot, desk, folder)
    desk.store.close()
    with qtbot.waitSignal(desk.noticed, timeout=SOON) as told:
        desk.choose([0], "hat")
    assert "cannot be kept" in told.args[0]
    assert not desk.undo_stack.canUndo()


def test_looking_anew_finds_the_photos_where_they_are_now(
    qtbot: QtBot, desk: Desk, folder: Path, tmp_path: Path
) -> None:
    add(qtbot, desk, folder)
    desk.choose([0], "hat")
    (folder / "0.jpg").rename(folder / "moved.jpg")
    with qtbot.waitSignals([desk.cleared, desk.finished], timeout=SOON):
        desk.look_anew()
    names = [photo.path.name for photo in desk.review.photos]
    assert "moved.jpg" in names
    assert "0.jpg" not in names
    # Known by its content: what the person said still holds.
    assert desk.review.counts().by_category["hat"] == 1


def test_what_was_under_way_when_it_looks_anew_does_not_come_out_any_more(
    qtbot: QtBot, desk: Desk, pool: CountingPool, folder: Path, tmp_path: Path
) -> None:
    pool.gate = threading.Semaphore(1)
    with qtbot.waitSignal(desk.readingsArrived, timeout=SOON):
        desk.add_paths([folder])
    folder.rename(tmp_path / "elsewhere")
    desk.look_anew()
    pool.gate.release(100)
    desk.add_paths([tmp_path / "elsewhere"])
    qtbot.waitUntil(lambda: desk.review.counts().by_category["dress"] == 6, timeout=SOON)
    assert {photo.path.parent.name for photo in desk.review.photos} == {"elsewhere"}
    # And a stop after that is as good as one before.
    desk.stop()
    again = tmp_path / "again"
    again.mkdir()
    Image.new("RGB", (30, 40), "red").save(again / "red.jpg")
    add(qtbot, desk, again)
    assert desk.review.counts().by_category["dress"] == 7


def test_photos_left_by_a_stop_can_be_gone_on_with_after_more_were_added(
    qtbot: QtBot, desk: Desk, pool: CountingPool, folder: Path, tmp_path: Path
) -> None:
    pool.gate = threading.Semaphore(1)
    with qtbot.waitSignal(desk.readingsArrived, timeout=SOON):
        desk.add_paths([folder])
    desk.stop()
    pool.gate.release(100)
    more = tmp_path / "more"
    more.mkdir()
    Image.new("RGB", (30, 40), "red").save(more / "red.jpg")
    add(qtbot, desk, more)
    assert desk.progress.activity is Activity.STOPPED
    desk.go_on()
    qtbot.waitUntil(lambda: desk.review.counts().by_category["dress"] == 7, timeout=SOON)


def test_closing_ends_all_threads(qtbot: QtBot, desk: Desk, pool: CountingPool, folder: Path) -> None:
    pool.gate = threading.Semaphore(1)
    with qtbot.waitSignal(desk.readingsArrived, timeout=SOON):
        desk.add_paths([folder])
    threading.Timer(0, pool.gate.release, [100]).start()
    desk.close()
    assert not [t.name for t in threading.enumerate() if t.name.startswith("wardrobe")]


def test_closing_in_the_midst_of_many_photos_ends_all_threads(
    qtbot: QtBot, desk: Desk, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(arrivals, "AT_ONCE", 1)
    monkeypatch.setattr(arrivals, "HOLD_S", 0.0)
    with qtbot.waitSignal(desk.photosAdded, timeout=SOON):
        desk.add_paths([folder])
    assert len(desk.review.photos) < 6  # the rest is due in a moment
    desk.close()
    assert not [t.name for t in threading.enumerate() if t.name.startswith("wardrobe")]
