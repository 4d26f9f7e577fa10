"""Tasks end in exactly one of succeeded and failed, on the thread that made them."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QObject, QThread, Slot
from pytestqt.qtbot import QtBot

from wardrobe_desktop.core.errors import SortRefused
from wardrobe_desktop.core.stop import Stop
from wardrobe_desktop.workers.task import Task, TaskQueue, Work

Progress = Callable[[int, int], None]


class Listener(QObject):
    """Writes down what a task says, and on which thread."""

    def __init__(self, task: Task) -> None:
        super().__init__()
        self.heard: list[tuple[str, object]] = []
        self.threads: set[QThread] = set()
        task.progressed.connect(self._progressed)
        task.succeeded.connect(self._succeeded)
        task.failed.connect(self._failed)
        task.ended.connect(self._ended)

    def _hear(self, word: str, what: object) -> None:
        self.heard.append((word, what))
        self.threads.add(QThread.currentThread())

    @Slot(int, int)
    def _progressed(self, done: int, total: int) -> None:
        self._hear("progressed", (done, total))

    @Slot(object)
    def _succeeded(self, result: object) -> None:
        self._hear("succeeded", result)

    @Slot(str)
    def _failed(self, sentence: str) -> None:
        self._hear("failed", sentence)

    @Slot()
    def _ended(self) -> None:
        self._hear("ended", None)


@pytest.fixture
def queue(qtbot: QtBot) -> Iterator[TaskQueue]:
    queue = TaskQueue(1, "test")
    yield queue
    queue.close()


def run(qtbot: QtBot, queue: TaskQueue, work: Work) -> Listener:
    task = Task(work, queue)
    listener = Listener(task)
    with qtbot.waitSignal(task.ended, timeout=10_000):
        task.start()
    return listener


def test_a_result_arrives_on_the_thread_of_the_window(qtbot: QtBot, queue: TaskQueue) -> None:
    where: list[int] = []

    def work(stop: Stop, progress: Progress) -> str:
        where.append(threading.get_ident())
        progress(1, 2)
        return "done"

    listener = run(qtbot, queue, work)
    assert listener.heard == [("progressed", (1, 2)), ("succeeded", "done"), ("ended", None)]
    assert listener.threads == {QThread.currentThread()}
    assert where != [threading.get_ident()]


def test_a_refusal_is_told_in_its_own_words(qtbot: QtBot, queue: TaskQueue) -> None:
    def work(stop: Stop, progress: Progress) -> None:
        raise SortRefused("There is not enough room. Choose another drive.")

    heard = run(qtbot, queue, work).heard
    assert heard == [("failed", "There is not enough room. Choose another drive."), ("ended", None)]


def test_an_unforeseen_exception_is_told_and_logged(
    qtbot: QtBot, queue: TaskQueue, caplog: pytest.LogCaptureFixture
) -> None:
    def work(stop: Stop, progress: Progress) -> None:
        raise KeyError("colour")

    with caplog.at_level(logging.ERROR):
        heard = run(qtbot, queue, work).heard
    assert heard[0] == ("failed", "This did not work: 'colour'")
    assert "KeyError" in caplog.text


def test_a_stop_is_a_request_and_the_result_says_how_far_it_came(qtbot: QtBot, queue: TaskQueue) -> None:
    begun = threading.Event()

    def work(stop: Stop, progress: Progress) -> str:
        begun.set()
        while not stop.requested:
            threading.Event().wait(0.001)
        return "half"

    task = Task(work, queue)
    listener = Listener(task)
    with qtbot.waitSignal(task.ended, timeout=10_000):
        task.start()
        assert begun.wait(10)
        task.stop()
    assert task.stopping
    assert ("succeeded", "half") in listener.heard


def test_one_thread_means_one_after_the_other(qtbot: QtBot, queue: TaskQueue) -> None:
    order: list[str] = []

    def work(name: str) -> Work:
        def run(stop: Stop, progress: Progress) -> None:
            order.extend((f"{name} begins", f"{name} ends"))

        return run

    tasks = [Task(work(name), queue) for name in ("first", "second", "third")]
    with qtbot.waitSignals([task.ended for task in tasks], timeout=10_000):
        for task in tasks:
            task.start()
    assert order == [f"{name} {word}" for name in ("first", "second", "third") for word in ("begins", "ends")]
    assert not queue.busy


def test_closing_a_queue_stops_its_work_and_leaves_no_thread(qtbot: QtBot) -> None:
    before = threading.active_count()
    queue = TaskQueue(2, "test-closing")
    begun = threading.Event()

    def work(stop: Stop, progress: Progress) -> None:
        begun.set()
        while not stop.requested:
            threading.Event().wait(0.001)

    task = Task(work, queue)
    listener = Listener(task)
    task.start()
    assert begun.wait(10)
    queue.close()
    qtbot.wait(1)
    assert listener.heard == []
    assert threading.active_count() == before
