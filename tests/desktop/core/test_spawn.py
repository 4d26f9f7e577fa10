"""How helper processes come to be."""

from __future__ import annotations

import multiprocessing
import os
import signal
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image
from support.pictures import formula_picture

from wardrobe_desktop.core import spawn
from wardrobe_desktop.core.errors import ProblemKind
from wardrobe_desktop.core.helper import Orders
from wardrobe_desktop.core.helper_process import HelperProcess
from wardrobe_desktop.core.model_file import read_model_file
from wardrobe_desktop.core.pool import ClassifierPool, order_ahead
from wardrobe_desktop.core.prediction import Prediction
from wardrobe_desktop.core.scan import scan


@pytest.fixture(autouse=True)
def nobody_waits() -> Iterator[None]:
    """No helper of another test is waiting for orders, and none of these is left behind."""
    _end_waiting()
    yield
    _end_waiting()


def _end_waiting() -> None:
    while spawn._ahead:
        waiting = spawn._ahead.pop()
        waiting.process.kill()
        waiting.process.join()
        waiting.connection.close()


def _end(helper: spawn.Spawned) -> None:
    helper.process.kill()
    helper.process.join()
    helper.connection.close()


def test_a_helper_started_ahead_is_the_next_one_that_is_asked_for() -> None:
    spawn.spawn_ahead()
    pid = spawn._ahead[0].process.pid
    helper, other = spawn.spawned("orders"), spawn.spawned("orders")
    assert helper.process.pid == pid != other.process.pid
    _end(helper)
    _end(other)


def test_asking_twice_starts_one() -> None:
    spawn.spawn_ahead()
    spawn.spawn_ahead()
    assert len(spawn._ahead) == 1


def test_one_that_died_while_it_waited_is_replaced() -> None:
    spawn.spawn_ahead()
    dead = spawn._ahead[0].process
    dead.kill()
    dead.join()
    helper = spawn.spawned("orders")
    assert helper.process.is_alive()
    assert helper.process.pid != dead.pid
    _end(helper)


def test_one_that_waits_for_orders_ends_when_nobody_is_left_to_give_them() -> None:
    spawn.spawn_ahead()
    waiting = spawn._ahead.pop()
    waiting.connection.close()
    waiting.process.join(60)
    assert waiting.process.exitcode == 0


def test_a_pool_works_with_the_one_started_ahead(tiny_onnx: Path, tmp_path: Path) -> None:
    Image.fromarray(formula_picture(48)).save(tmp_path / "garment.png")
    spawn.spawn_ahead()
    with ClassifierPool(read_model_file(tiny_onnx), "cpu", 1) as pool:
        (reading,) = pool.readings(scan([tmp_path]).photos)
        assert not spawn._ahead
    assert isinstance(reading, Prediction)


def test_one_started_ahead_begins_with_what_a_pool_will_tell_it(tiny_onnx: Path) -> None:
    model = read_model_file(tiny_onnx)
    spawn.spawn_ahead()
    pid = spawn._ahead[0].process.pid
    order_ahead(model, "cpu", None, None)
    assert spawn._ahead[0].connection.poll(60)  # it is ready, and no pool has asked for it yet
    with ClassifierPool(model, "cpu") as pool:
        assert pool.wait_until_ready().running == "cpu"
        assert pid in {child.pid for child in multiprocessing.active_children()}
        assert not spawn._ahead


def test_one_that_began_with_something_else_gives_way(tiny_onnx: Path) -> None:
    model = read_model_file(tiny_onnx)
    spawn.spawn_ahead()
    first = spawn._ahead[0].process
    order_ahead(model, "cpu", None, None)
    with ClassifierPool(model, "cpu", workers=7) as pool:
        assert pool.wait_until_ready().running == "cpu"
        first.join(60)
        assert not first.is_alive()


def test_without_one_started_ahead_there_is_nobody_to_tell(tiny_onnx: Path) -> None:
    order_ahead(read_model_file(tiny_onnx), "cpu", None, None)
    assert not spawn._ahead


def test_orders_that_cannot_be_sent_leave_no_helper_behind(tiny_onnx: Path) -> None:
    orders = Orders(read_model_file(tiny_onnx), "cpu", 1, None, decode=lambda: None)  # type: ignore[arg-type]
    before = set(multiprocessing.active_children())
    with pytest.raises(Exception, match="pickle"):
        HelperProcess(orders)
    for started in set(multiprocessing.active_children()) - before:
        started.join(60)
        assert not started.is_alive()


def test_where_no_process_can_be_started_ahead_the_program_goes_on(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_how: object, **_why: object) -> spawn.Spawned:
        raise OSError(11, "Resource temporarily unavailable")

    monkeypatch.setattr(spawn, "_spawn", refuse)
    spawn.spawn_ahead()
    assert not spawn._ahead


@pytest.mark.skipif(not hasattr(signal, "SIGSTOP"), reason="no such signal on this system")
def test_a_helper_ended_from_outside_while_it_starts_is_not_blamed_on_a_card(
    tiny_onnx: Path, tmp_path: Path
) -> None:
    Image.fromarray(formula_picture(48)).save(tmp_path / "garment.png")
    spawn.spawn_ahead()
    pid = spawn._ahead[0].process.pid
    assert pid is not None
    os.kill(pid, signal.SIGSTOP)
    with ClassifierPool(read_model_file(tiny_onnx), "auto", 1) as pool:
        pool.start()
        os.kill(pid, signal.SIGKILL)
        (reading,) = pool.readings(scan([tmp_path]).photos)
        assert isinstance(reading, Prediction)
        assert pool.device is not None
        assert "driver stopped" not in str(pool.device.reason)


@pytest.mark.skipif(not hasattr(signal, "SIGSTOP"), reason="no such signal on this system")
def test_a_helper_that_does_not_read_can_be_closed(tiny_onnx: Path) -> None:
    spawn.spawn_ahead()
    pid = spawn._ahead[0].process.pid
    assert pid is not None
    os.kill(pid, signal.SIGSTOP)
    bad = {f"{nth:032x}": ProblemKind.CRASHED for nth in range(30_000)}
    pool = ClassifierPool(read_model_file(tiny_onnx), "cpu", 1, bad=lambda: bad)
    run = threading.Thread(target=lambda: list(pool.readings([])), daemon=True)
    run.start()
    closing = threading.Thread(target=pool.close, daemon=True)
    closing.start()
    closing.join(30)
    assert not closing.is_alive()
    run.join(30)
    assert not run.is_alive()
