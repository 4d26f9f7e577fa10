"""Spawn: how a helper process comes to be; at the program's start even before anybody knows what it will do.

Light: a program that is about to show its window imports this, and neither numpy nor a codec.
"""

from __future__ import annotations

import contextlib
import multiprocessing
import os
import signal
import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from multiprocessing.connection import Connection
    from multiprocessing.context import ForkServerContext, SpawnContext
    from multiprocessing.process import BaseProcess

_FORKED = "wardrobe_desktop.core.forked"


class Spawned(NamedTuple):
    """A process that waits for its orders, and our end of the pipe to it.

    ``orders``: what it was told already, None where nothing.
    """

    process: BaseProcess
    connection: Connection
    orders: object = None


_ahead: list[Spawned] = []
_turn = threading.Lock()


def spawn_ahead() -> None:
    """Start a helper that loads its libraries while others are still busy with the window.

    The next ``spawned`` takes it. Without one it waits, and ends with the program.
    """
    with _turn, contextlib.suppress(OSError):  # no room for it now: told when there is none when it is needed
        if not _ahead:
            _ahead.append(_spawn(multiprocessing.get_context("spawn"), early=True))


def order_ahead(orders: object) -> None:
    """Let the helper that was started ahead, if there is one, begin with what it will most likely be told."""
    with _turn, contextlib.suppress(OSError):  # it is gone: found out when it is taken
        if _ahead and _ahead[-1].orders is None:
            _ahead[-1].connection.send(orders)
            _ahead[-1] = _ahead[-1]._replace(orders=orders)


def end_ahead() -> None:
    """End the helper that was started ahead, if nobody took it: the program is over.

    By itself multiprocessing asks it to end and waits until it has, which one that is held up never does.
    """
    with _turn:
        while _ahead:
            waiting = _ahead.pop()
            waiting.process.kill()
            waiting.connection.close()


def spawned(orders: object, again: bool = False) -> Spawned:
    """A process that has these orders: the one that was started ahead, or a new one.

    ``again``: it takes the place of one that died, and others may have to follow soon.
    """
    order_ahead(orders)
    with _turn:
        ready = _ahead.pop() if _ahead else None
    if ready is not None:
        if ready.orders == orders and ready.process.is_alive():
            return ready
        ready.process.kill()
        ready.connection.close()
    fresh = _spawn(_context(again))
    try:
        with contextlib.suppress(OSError):  # where it is gone already, whoever listens to it is told
            fresh.connection.send(orders)
    except BaseException:
        fresh.process.kill()
        fresh.connection.close()
        raise
    return fresh._replace(orders=orders)


def _spawn(context: SpawnContext | ForkServerContext, early: bool = False) -> Spawned:
    stand_somewhere()
    ours, theirs = context.Pipe()
    # daemon: when the program ends without a word, multiprocessing ends the helper too.
    process = context.Process(target=_wait_for_orders, args=(theirs, early), name="photo helper", daemon=True)
    with _without_ctrl_c():
        process.start()
    theirs.close()
    return Spawned(process, ours)


def stand_somewhere() -> None:
    """Where the folder that the program was started in is gone or closed to it, go to the root.

    A new process is made to stand where its parent does, and ends where it cannot. Nothing relative means
    anything there any more. Raises nothing.
    """
    with contextlib.suppress(OSError):
        try:
            os.chdir(Path.cwd())
        except OSError:
            os.chdir(os.sep)


def _wait_for_orders(connection: Connection, early: bool) -> None:
    """The helper's first moments, in its own process."""
    from wardrobe_desktop.core.helper import run

    run(connection, early)


def _context(again: bool) -> SpawnContext | ForkServerContext:
    """How a helper comes to be: as a new interpreter, as forking a program with threads and a window is not
    safe. Where helpers die in a row, each is forked from a small server that has loaded the codecs: a tenth
    of the time. Frozen programs and other systems go without that.
    """
    if not again or sys.platform != "linux" or getattr(sys, "frozen", False):
        return multiprocessing.get_context("spawn")
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload([_FORKED])
    return context


@contextlib.contextmanager
def _without_ctrl_c() -> Iterator[None]:
    """Start a process that never sees Ctrl+C:

    until it can say so itself, it inherits the mask from this thread.
    """
    if not hasattr(signal, "pthread_sigmask"):
        yield
        return
    from multiprocessing import resource_tracker  # where there are no signals, it has nothing to do

    # First of all: when it is started, it lets through whatever was held back.
    resource_tracker.ensure_running()
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)
