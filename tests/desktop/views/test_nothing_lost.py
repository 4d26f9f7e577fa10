"""Closed or killed at any screen, and started again: every decision is there."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot
from support.scene import DOUBTFUL
from support.window_child import ANSWERED, HIDDEN, NONE, RENAMED, decide, go_to
from support.window_hands import category_of, desk_of

from wardrobe_desktop.core.paths import model_path
from wardrobe_desktop.core.standing import Place
from wardrobe_desktop.views.window import MainWindow
from wardrobe_desktop.workers.desk import Desk
from wardrobe_desktop.workers.opening import Opened

SOON = 60_000
TESTS = Path(__file__).resolve().parents[2]
SCREENS = ("review", "look", "sort", "settings", "history")


@pytest.fixture
def start_again(qtbot: QtBot, build: Callable[[Opened], Desk], folder: Path) -> Callable[[], MainWindow]:
    """The next start, with the same photos."""

    def start() -> MainWindow:
        window = MainWindow(model_path(), build)
        qtbot.addWidget(window, before_close_func=lambda each: each.close_down())
        window.show()
        with qtbot.waitSignal(window.opened, timeout=SOON):
            window.open()
        with qtbot.waitSignal(desk_of(window).finished, timeout=SOON):
            window.add_paths([folder])
        return window

    return start


def everything_is_there(window: MainWindow) -> None:
    desk = desk_of(window)
    rows = {photo.path.name: row for row, photo in enumerate(desk.review.photos)}
    assert desk.review.standing(rows[NONE]).place is Place.NONE
    first = next(iter(DOUBTFUL))
    assert category_of(window, first) == ANSWERED
    assert desk.review.standing(rows[first]).by_hand
    assert desk.category_name(RENAMED[0]) == RENAMED[1]
    assert [each.id for each in desk.arrangement.hidden()] == [HIDDEN]


@pytest.mark.parametrize("screen", SCREENS)
def test_killed(screen: str, folder: Path, start_again: Callable[[], MainWindow]) -> None:
    path = os.pathsep.join([str(TESTS), os.environ.get("PYTHONPATH", "")])
    child = subprocess.Popen(
        [sys.executable, "-m", "support.window_child", str(folder), screen],
        env={**os.environ, "PYTHONPATH": path},
        stdout=subprocess.PIPE,
        text=True,
    )
    with child:
        try:
            assert child.stdout is not None
            assert child.stdout.readline() == "ready\n"
        finally:
            child.kill()
    everything_is_there(start_again())


@pytest.mark.parametrize("screen", SCREENS)
def test_closed(screen: str, full: MainWindow, start_again: Callable[[], MainWindow]) -> None:
    decide(full)
    go_to(full, screen)
    assert full.close()
    everything_is_there(start_again())
