"""The helper process: decoding and the network live here, so that a crash in a codec never takes the program
along.

The first message to it are its Orders; then ``("look", number, path)``; ``("forget", number)``, which drops
all up to that number that have not begun; ``("bad", digests)``, whose photos it does not decode; ``("ping",
0)``. From it: ``("ready", DeviceReport)``; ``("began", number)`` when it takes a photo up, ``("began",
number, clock)`` where that may take ``clock`` times as long as usual; ``("read", number, Identity)`` before
it decodes; ``("held", number)`` while it waits for memory; ``("done", number, Seen | Unseen)``; ``("device",
DeviceReport)`` when that changes; ``("refused", sentence)``; ``("pong",)``, which proves that no codec keeps
all threads waiting. It ends when the pipe does.
"""

from __future__ import annotations

import contextlib
import ctypes
import gc
import os
import signal
import sys
import threading
from dataclasses import dataclass
from multiprocessing.connection import Connection
from pathlib import Path
from typing import TYPE_CHECKING, Any

from wardrobe_desktop.core.device import Device, DeviceReport
from wardrobe_desktop.core.errors import ProblemKind, WardrobeError
from wardrobe_desktop.core.model_file import ModelFile

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

_M_TRIM_THRESHOLD, _M_MMAP_THRESHOLD = -1, -3  # from glibc's malloc.h
DECODE = "wardrobe_desktop.core.decode:open_photo"
"""The function that turns bytes into a Decoded, as ``module:function``: it is imported in the helper only."""


@dataclass(frozen=True)
class Orders:
    """What a helper is started with.

    ``thumbnails`` None makes none. ``known``: what an earlier helper said of the device, so that this one
    need not find out first. ``store``: the database that is asked for contents that are known.
    """

    model: ModelFile
    device: Device
    workers: int
    thumbnails: Path | None
    decode: str = DECODE
    known: DeviceReport | None = None
    store: Path | None = None


@dataclass(frozen=True)
class Seen:
    """A photo that was read: its file as it was then, and what the network says (see Prediction).

    ``taken``: see Photo. ``model_id``: the digest of the model file that said so.
    """

    size: int
    mtime_ns: int
    digest: str
    probabilities: NDArray[np.float32]
    embedding: NDArray[np.float16]
    familiarity: float
    taken: int
    model_id: str


@dataclass(frozen=True)
class Unseen:
    """A photo that could not be read, and why."""

    kind: ProblemKind
    detail: str


def run(connection: Connection, early: bool = False) -> None:
    """The life of the helper: wait for Orders, load the model, look at what comes, end with the pipe.

    ``early``: the orders will take a while, and the libraries are loaded until then.
    """
    _go_quiet()
    _give_memory_back()
    post = _Post(connection)
    if early:
        _load_libraries()
    orders: Orders = post.receive()
    try:
        from wardrobe_desktop.core.looker import Looker  # heavy, and noisy where libraries are missing

        looker = Looker(orders, post.send)
    except WardrobeError as error:
        post.send("refused", str(error))
        return
    except Exception as error:  # a library that is missing or broken: said once, not tried again and again
        post.send("refused", f"Photos cannot be looked at here ({error}). Install Wardrobe Sorter again.")
        return
    post.send("ready", looker.device)
    while True:
        word, number, *rest = post.receive()
        if word == "look":
            looker.look(number, *rest)
        elif word == "forget":
            looker.forget(number)
        elif word == "bad":
            looker.refuse(number)
        else:
            post.send("pong")


def _load_libraries() -> None:
    gc.disable()  # as in start.py
    with contextlib.suppress(Exception):  # told when they are needed
        import wardrobe_desktop.core.classifier
        import wardrobe_desktop.core.looker  # noqa: F401
    gc.enable()


def _go_quiet() -> None:
    """Hold none of the person's streams, and leave Ctrl+C to the parent, which ends the helper itself."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    nowhere = os.open(os.devnull, os.O_RDWR)
    for stream in (0, 1, 2):
        os.dup2(nowhere, stream)
    if hasattr(os, "nice"):
        os.nice(10)  # the window comes first: measured, 5 leaves it waiting twice as long
    with contextlib.suppress(ImportError, ValueError, OSError):
        import resource  # not on Windows

        # No picture of a crashed helper's memory is written: it takes long, and holds the person's photo. One
        # byte, as Linux takes that for no dump at all, even where a program would receive it.
        resource.setrlimit(resource.RLIMIT_CORE, (1, resource.getrlimit(resource.RLIMIT_CORE)[1]))


def _give_memory_back() -> None:
    """Let freed pictures go back to the system at once.

    By itself glibc learns from large photos to keep their memory, once for each thread: 4.5 GB after a dozen
    of 108 megapixels on eight threads, in place of 1. What a usual photo needs is kept, though:
    given back and taken again for every photo it costs 2 ms of each, and 16 ms of a progressive one, whose
    12 megapixels need 36 MB of coefficients. As they are needed while decoding anyway, the most that is ever
    held hardly grows (866 MB in place of 796 for those eight threads). 32 MiB is the most that glibc takes.
    More of it could be kept by padding (M_TOP_PAD), which spares progressive photos 5 ms of system time; but
    then what is taken is filled with zeros even if nothing comes to lie there, and a file of 200 bytes that
    claims 90 megapixels takes 217 MB.
    """
    if sys.platform == "linux":
        with contextlib.suppress(AttributeError):  # other C libraries than glibc
            libc = ctypes.CDLL(None)
            libc.mallopt(_M_MMAP_THRESHOLD, 32 * 2**20)
            libc.mallopt(_M_TRIM_THRESHOLD, 40 * 2**20)


class _Post:
    """The pipe to the parent, safe from several threads.

    When the parent is gone, so is the helper, at once.
    """

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._lock = threading.Lock()

    def send(self, *message: Any) -> None:
        try:
            with self._lock:
                self._connection.send(message)
        except OSError:
            os._exit(0)

    def receive(self) -> Any:
        try:
            return self._connection.recv()
        except (EOFError, OSError):
            os._exit(0)
