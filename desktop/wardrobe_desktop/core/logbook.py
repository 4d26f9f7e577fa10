"""The logbook: what happened lately, in a file on this computer, for a person who wants to ask somebody.

It is never sent anywhere. It holds versions, unforeseen errors and the sentences that were shown.
"""

from __future__ import annotations

import contextlib
import logging
import platform
import sys
import threading
from pathlib import Path
from types import TracebackType

from wardrobe_desktop.core.errors import WardrobeError
from wardrobe_desktop.core.paths import data_dir

SIZE = 400_000
"""Bytes a file; one older file is kept beside it."""

LINES = 60
"""So many of the last lines go into the details that a person copies."""

_LIBRARIES = ("wardrobe-sorter", "PySide6-Essentials", "onnxruntime", "onnxruntime-gpu", "pillow", "numpy")


def log_path() -> Path:
    """Where the logbook lies. Raises WardrobeError where there can be no data folder."""
    return data_dir() / "log.txt"


def open_logbook() -> None:
    """Write down from now on what nobody foresaw, in any thread; does nothing where it cannot be written."""
    from logging.handlers import RotatingFileHandler  # not before the window is on the screen

    root = logging.getLogger()
    if any(isinstance(handler, RotatingFileHandler) for handler in root.handlers):
        return
    try:
        handler = RotatingFileHandler(
            log_path(), maxBytes=SIZE, backupCount=1, encoding="utf-8", errors="replace"
        )
    except (OSError, WardrobeError):
        return
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))
    handler.handleError = lambda record: None  # type: ignore[method-assign]  # a full disk must not show up twice
    root.addHandler(handler)
    logging.getLogger("wardrobe_desktop").setLevel(logging.INFO)
    sys.excepthook = _unforeseen
    threading.excepthook = lambda args: _unforeseen(args.exc_type, args.exc_value, args.exc_traceback)


def note_start() -> None:
    """Write down what was started. Looking the versions up takes a moment of everybody's time."""
    logging.getLogger(__name__).info("started: %s", "; ".join(facts()))


def facts() -> list[str]:
    """The versions and the system, a line each."""
    from importlib.metadata import PackageNotFoundError, version

    found = []
    for name in _LIBRARIES:
        with contextlib.suppress(PackageNotFoundError):
            found.append(f"{name} {version(name)}")
    return [*found, f"Python {platform.python_version()}", platform.platform()]


def details(sentence: str) -> str:
    """What a person can hand to somebody who helps: the sentence, the versions, the last lines of the log."""
    try:
        lines = log_path().read_text(encoding="utf-8", errors="replace").splitlines()[-LINES:]
    except (OSError, WardrobeError):
        lines = []
    return "\n".join([sentence, "", *facts(), "", *lines]).strip() + "\n"


def _unforeseen(kind: type[BaseException], error: BaseException | None, trace: TracebackType | None) -> None:
    if not issubclass(kind, KeyboardInterrupt | SystemExit):
        told = (kind, error or kind(), trace)
        logging.getLogger("wardrobe_desktop").error("unforeseen trouble", exc_info=told)
    sys.__excepthook__(kind, error or kind(), trace)
