"""What the program does before Qt is there."""

from __future__ import annotations

import multiprocessing
import signal
import subprocess
import sys
import threading
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from wardrobe_desktop.core import spawn
from wardrobe_desktop.core.mailbox import Mailbox
from wardrobe_desktop.workers.opening import make_desk, read_everything

LOADED = "'PySide6' in sys.modules, 'numpy' in sys.modules"


def run(code: str, *words: str) -> str:
    """What a program of its own prints."""
    command = [sys.executable, "-c", code, *words]
    return subprocess.run(command, capture_output=True, text=True, timeout=120, check=True).stdout.strip()


def test_a_helper_can_be_started_before_qt_and_numpy_are_loaded() -> None:
    assert run(f"import sys, wardrobe_desktop.start; print({LOADED})") == "False False"


def test_a_second_start_hands_over_without_loading_qt(tmp_path: Path) -> None:
    window, got, done = Mailbox(), [], threading.Event()
    assert window.claim()

    def take() -> None:
        while not done.is_set():
            got.extend(window.letters())

    taker = threading.Thread(target=take)
    taker.start()
    code = (
        "import os, sys; os.environ['QT_QPA_PLATFORM'] = 'offscreen'; from wardrobe_desktop import start; "
        f"print(start.open_window(sys.argv[1:]), {LOADED})"
    )
    try:
        assert run(code, str(tmp_path)) == "0 False False"
    finally:
        done.set()
        taker.join()
        window.close()
    assert got == [[tmp_path]]


def test_the_helper_started_ahead_is_the_one_that_looks_at_photos(qtbot: QtBot) -> None:
    spawn.spawn_ahead()
    first = spawn._ahead[0].process
    opened = read_everything(None)
    told = spawn._ahead[0].orders
    desk = make_desk(opened)
    try:
        desk.warm_up()
        with qtbot.waitSignal(desk.deviceKnown, timeout=60_000):
            pass
        assert told is not None
        assert not spawn._ahead
        assert first.is_alive()
    finally:
        desk.close()
    assert first not in multiprocessing.active_children()


def test_ctrl_c_ends_the_program_at_once_from_before_qt_is_loaded() -> None:
    code = (
        "import signal, sys, types; from wardrobe_desktop import start; "
        "app = sys.modules['wardrobe_desktop.views.app'] = types.ModuleType('app'); "
        "app.run_window = lambda *_: print(signal.getsignal(signal.SIGINT) is signal.SIG_DFL); "
        "start.show_window([], None, None)"
    )
    assert run(code) == "True"


@pytest.mark.skipif(sys.platform != "linux", reason="/proc says what a process holds back")
def test_the_first_helper_never_sees_ctrl_c() -> None:
    code = (
        "from wardrobe_desktop.core import spawn; spawn.spawn_ahead(); "
        "lines = open(f'/proc/{spawn._ahead[0].process.pid}/status').read().split('\\n'); "
        "held = next(int(line.split()[1], 16) for line in lines if line.startswith('SigBlk')); "
        "spawn.end_ahead(); print(bool(held & 2))"
    )
    assert run(code) == "True"


@pytest.mark.skipif(sys.platform == "win32", reason="a folder in use cannot be deleted there")
def test_a_helper_starts_where_the_folder_of_the_program_was_deleted() -> None:
    code = (
        "import os, tempfile; from wardrobe_desktop.core import spawn; gone = tempfile.mkdtemp(); "
        "os.chdir(gone); os.rmdir(gone); helper = spawn.spawned('nothing'); helper.connection.close(); "
        "helper.process.join(60); print(helper.process.exitcode)"
    )
    assert run(code) == "0"


@pytest.mark.skipif(not hasattr(signal, "SIGSTOP"), reason="no such signal on this system")
def test_a_helper_that_nobody_took_and_that_is_held_up_does_not_hold_up_the_end() -> None:
    code = (
        "import os, signal; from wardrobe_desktop.core import spawn; spawn.spawn_ahead(); "
        "os.kill(spawn._ahead[0].process.pid, signal.SIGSTOP); spawn.end_ahead(); print('over')"
    )
    assert run(code) == "over"


@pytest.mark.skipif(sys.platform == "win32", reason="a shell closes the streams")
def test_closed_streams_cost_neither_the_helper_nor_an_end_without_complaint() -> None:
    code = (
        "import os; from wardrobe_desktop import cli; told = os.dup(2); "
        "[os.close(each) for each in (0, 1, 2)]; import sys; sys.stdout = sys.stderr = None; "
        "cli._have_streams(); sys.stdout.flush(); "
        "os.write(told, str(os.dup(told) > 2).encode())"
    )
    command = [sys.executable, "-c", code]
    done = subprocess.run(command, capture_output=True, text=True, timeout=120, check=True)
    assert done.stderr == "True"


def test_a_window_closed_right_after_its_first_picture_opens_nothing(qtbot: QtBot) -> None:
    from wardrobe_desktop.views.app import _AfterPicture
    from wardrobe_desktop.views.window import MainWindow

    window, called = MainWindow(), []
    qtbot.addWidget(window)
    after = _AfterPicture(window, lambda: called.append(1))
    window.show()
    window.close()
    after._go_on()
    assert not called
