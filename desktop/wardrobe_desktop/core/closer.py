"""A closer look at one photo, on request: when and with what it was taken, the photo itself where the
window's own codecs do not know its format, and where in it the evidence lies.

The work is done in a process of its own, started with the first request: a codec that crashes costs that
request, and a person who looks at one photo does not wait behind the thousand that are being classified.
"""

from __future__ import annotations

import contextlib
import multiprocessing
import os
import signal
import threading
from dataclasses import dataclass
from datetime import datetime
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from pathlib import Path
from typing import TYPE_CHECKING, Any

from wardrobe_desktop.core.model_file import ModelFile
from wardrobe_desktop.core.spawn import stand_somewhere

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

PATIENCE = 20.0
"""Seconds for one request; a photo that takes longer is not shown at large."""

_EXIF, _MAKER, _CAMERA = 0x8769, 0x010F, 0x0110  # tags of Exif 2.32
_TAKEN, _DIGITISED, _CHANGED = 0x9003, 0x9004, 0x0132
_MOST_LETTERS = 40


@dataclass(frozen=True)
class Taken:
    """What a photo says of itself: when it was taken, by the camera's own clock, and with what."""

    when: datetime | None = None
    camera: str = ""


@dataclass(frozen=True)
class Large:
    """A photo as it is shown: upright, ``data`` has three bytes (RGB) a pixel, row by row without gaps.

    Not as JPEG: the window would have to hand it to Qt in a buffer of Python's, and Qt asks that buffer for
    bytes while it holds a lock that other threads wait for with Python's own lock in hand. Both stood still.
    """

    width: int
    height: int
    data: bytes


class CloserLook:
    """Asked from any thread; one request after the other. Every answer may be None: it could not be had."""

    def __init__(self, model: ModelFile) -> None:
        self._model = model
        self._lock = threading.Lock()
        self._process: BaseProcess | None = None
        self._connection: Any = None
        self._closed = False

    def taken(self, path: Path) -> Taken | None:
        """When and with what the photo was taken."""
        answer = self._ask("taken", path)
        return answer if isinstance(answer, Taken) else None

    def large(self, path: Path, longest: int) -> Large | None:
        """The photo upright, its longer side at most ``longest`` pixels."""
        answer = self._ask("large", path, longest)
        return answer if isinstance(answer, Large) else None

    def heat(self, path: Path) -> NDArray[np.float32] | None:
        """Where the evidence for each category lies: float32 [h,w,C], over the whole upright photo."""
        answer: NDArray[np.float32] | None = self._ask("heat", path)
        return answer

    def close(self) -> None:
        """End the process; what is being asked is answered with None."""
        self._closed = True
        process = self._process
        if process is not None:
            process.kill()
        with self._lock:
            self._end()

    def _ask(self, word: str, path: Path, *more: Any) -> Any:
        with self._lock:
            try:
                if self._closed:
                    return None
                connection = self._started()
                if self._closed:  # meanwhile: whoever closed it saw no process yet
                    self._end()
                    return None
                connection.send((word, os.fspath(path), *more))
                if connection.poll(PATIENCE):
                    return connection.recv()
            except (OSError, EOFError):
                pass  # it crashed over this photo
            self._end()
            return None

    def _started(self) -> Any:
        if self._process is None:
            stand_somewhere()
            context = multiprocessing.get_context("spawn")
            self._connection, theirs = context.Pipe()
            arguments = (theirs, self._model)
            process = context.Process(target=_serve, args=arguments, name="closer look", daemon=True)
            process.start()
            theirs.close()
            self._process = process
        return self._connection

    def _end(self) -> None:
        if self._process is not None:
            self._process.kill()
            self._process.join(PATIENCE)
            self._connection.close()
            self._process = None


def _serve(connection: Connection, model: ModelFile) -> None:
    """The life of the process: it ends with the pipe."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    nowhere = os.open(os.devnull, os.O_RDWR)
    for stream in (0, 1, 2):
        os.dup2(nowhere, stream)
    work = _Work(model)
    with contextlib.suppress(EOFError, OSError):
        while True:
            word, path, *more = connection.recv()
            try:
                answer = getattr(work, word)(Path(path), *more)
            except Exception:  # whatever a codec says: there is no closer look at this photo
                answer = None
            connection.send(answer)


class _Work:
    def __init__(self, model: ModelFile) -> None:
        self._model = model
        self._classifier: Any = None

    def taken(self, path: Path) -> Taken:
        from PIL import Image

        import wardrobe_desktop.core.decode  # noqa: F401 - Pillow learns HEIC, and large photos

        with Image.open(path) as image:
            notes = image.getexif()
            more = notes.get_ifd(_EXIF)
        # In the order of date_taken.py, so that a photo is sorted by the year that is shown.
        said = (more.get(_TAKEN), more.get(_DIGITISED), notes.get(_CHANGED))
        when = next((moment for each in said if (moment := _moment(each))), None)
        return Taken(when, _camera(notes.get(_MAKER), notes.get(_CAMERA)))

    def large(self, path: Path, longest: int) -> Large:
        from wardrobe_desktop.core.decode import open_photo

        # It comes at no less than twice the size that is asked for, where the photo is that large.
        picture = open_photo(path.read_bytes(), (longest // 2, longest // 2)).picture
        picture.thumbnail((longest, longest))
        return Large(picture.width, picture.height, picture.convert("RGB").tobytes())

    def heat(self, path: Path) -> Any:
        from wardrobe_desktop.core.classifier import Classifier
        from wardrobe_desktop.core.decode import decode

        if self._classifier is None:
            self._classifier = Classifier(self._model, "cpu", threads=1)
        return self._classifier.heat(decode(path.read_bytes(), self._model.image_size))


def _moment(said: object) -> datetime | None:
    # "2024:05:12 16:42:03"; cameras without a clock write zeros or blanks
    try:
        return datetime.strptime(str(said).strip("\0 ")[:19], "%Y:%m:%d %H:%M:%S")
    except ValueError:
        return None


def _camera(maker: object, name: object) -> str:
    maker, name = _plain(maker), _plain(name)
    if not maker or name.lower().startswith(maker.split()[0].lower()):
        return name
    return f"{maker} {name}".strip()


def _plain(said: object) -> str:
    text = said if isinstance(said, str) else ""
    return " ".join("".join(letter if letter.isprintable() else " " for letter in text).split())[
        :_MOST_LETTERS
    ]
