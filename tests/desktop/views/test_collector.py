"""What is no longer used goes on the thread of the window, whoever made it."""

from __future__ import annotations

import gc
import threading
from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from wardrobe_desktop.views.collector import YOUNG, Collector


class Ring:
    """Refers to itself, so that only the collector can take it away."""

    def __init__(self, gone: list[threading.Thread]) -> None:
        self.me = self
        self.gone = gone

    def __del__(self) -> None:
        self.gone.append(threading.current_thread())


@pytest.fixture
def collector(qapp: QApplication) -> Iterator[Collector]:
    gc.collect()
    made = Collector(qapp)
    yield made
    made.deleteLater()


@pytest.mark.usefixtures("collector")
def test_what_a_worker_leaves_behind_goes_on_the_thread_of_the_window(qtbot: QtBot) -> None:
    gone: list[threading.Thread] = []

    def work() -> None:
        for _ in range(3 * YOUNG):
            Ring(gone)

    worker = threading.Thread(target=work)
    worker.start()
    worker.join()
    assert gone == []
    qtbot.waitUntil(lambda: len(gone) == 3 * YOUNG)
    assert set(gone) == {threading.main_thread()}


@pytest.mark.usefixtures("collector")
def test_what_has_lived_for_a_while_is_gone_through_as_well(qtbot: QtBot) -> None:
    gone: list[threading.Thread] = []
    rings = [Ring(gone) for _ in range(2 * YOUNG)]
    qtbot.waitUntil(lambda: gc.get_count()[0] < YOUNG)  # gone through once while all were in use
    rings.clear()
    kept = []

    def come_and_stay() -> bool:
        kept.append([[] for _ in range(YOUNG + 1)])
        return len(gone) == 2 * YOUNG

    qtbot.waitUntil(come_and_stay, timeout=30_000)
