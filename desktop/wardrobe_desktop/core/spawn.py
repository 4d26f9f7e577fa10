"""Spawn: how a helper process comes to be; at the program's start even before anybody knows what it will do.

Light: a program that is about to show its window imports this, and neither numpy nor a codec.
"""

from __future__ import annotations

import contextlib
import multiprocessing
import signal
import sys
import threading
from collections.abc import Iterator
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from multiprocessing.connection import Connection
    from multiprocessing.context import ForkServerContext, SpawnContext
    from multiprocessing.process import BaseProcess

_FORKED = "wardrobe_desktop.core.forked"


class Spawned(NamedTuple):
    """A process that waits for its orders, and our end of the pipe to it."""

    process: BaseProcess
    connection: Connection


_ahead: list[Spawned] = []
_turn = threading.Lock()


def spawn_ahead() -> None:
    """Start a helper that loads its libraries while others are still busy with the window.

    The next ``spawned`` takes it. Without one it waits, and ends with the program.
    """
    with _turn, contextlib.suppress(OSError):  # no room for it now: told when there is none when it is needed
        if not _ahead:
            _ahead.append(_spawn(multiprocessing.get_context("spawn"), early=True))


def spawned(again: bool = False) -> Spawned:
    """A process that waits for its orders: the one that was started ahead, or a new one.

    ``again``: it takes the place of one that died, and others may have to follow soon.
    """
    with _turn:
        ready = _ahead.pop() if _ahead else None
    if ready is not None:
        if ready.process.is_alive():
            return ready
        ready.connection.close()
    return _spawn(_context(again))


def _spawn(context: SpawnContext | ForkServerContext, early: bool = False) -> Spawned:
    ours, theirs = context.Pipe()
    # daemon: when the program ends without a word, multiprocessing ends the helper too.
    process = context.Process(target=_wait_for_orders, args=(theirs, early), name="photo helper", daemon=True)
    with _without_ctrl_c():
        process.start()
    theirs.close()
    return Spawned(process, ours)


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
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)
