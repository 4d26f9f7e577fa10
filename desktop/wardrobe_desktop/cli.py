"""The command line: ``wardrobe-sorter [PATH...]`` opens the window, a command word does the same job
without one.

Each command lives in its own module of ``commands/`` with ``add_arguments(parser)`` and ``run(args) -> int``.
They are imported only when asked for, so that the window is on screen before numpy and onnxruntime are.
"""

from __future__ import annotations

import argparse
import importlib
import multiprocessing
import os
import signal
import sys
from collections.abc import Sequence
from pathlib import Path

from wardrobe_desktop.commands.arguments import OTHER_MODEL, place
from wardrobe_desktop.core.errors import WardrobeError
from wardrobe_desktop.core.paths import program, program_version

DONE, SOME_FAILED, REFUSED = 0, 1, 2

_COMMANDS = {
    "classify": "say what each photo shows, as a table",
    "sort": "put photos into folders called Dress, Hat, Shirt",
    "resume": "finish a sort that was interrupted",
    "history": "list every sort",
    "undo": "put a sort back",
    "doctor": "show versions, devices and the model",
    "selftest": "prove that this installation works",
}


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command, or open the window.

    Returns the exit status: 0 all done, 1 done but some photos failed, 2 refused.
    """
    multiprocessing.freeze_support()
    _have_streams()
    _forgiving_streams()
    words = list(sys.argv[1:] if argv is None else argv)
    try:
        status = _run_command(words[0], words[1:]) if words and words[0] in _COMMANDS else _open_window(words)
        sys.stdout.flush()
        return status
    except WardrobeError as error:
        print(error, file=sys.stderr)
        return REFUSED
    except KeyboardInterrupt:
        print("Stopped.", file=sys.stderr)
        return REFUSED
    except BrokenPipeError:
        # Whoever read our output has read enough (`| head`). Python would complain once more when it ends.
        _drop_output()
        return SOME_FAILED
    except OSError as error:
        # A full disk behind our output, a working folder that was deleted: nothing a traceback would mend.
        print(f"The system says: {error.strerror or error}. Nothing more was done.", file=sys.stderr)
        _drop_output()
        return SOME_FAILED


def _drop_output() -> None:
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _have_streams() -> None:
    # Started with streams closed (`>&-`): their numbers must not fall to a pipe, which the helper would lose
    # when it lets go of the person's streams.
    while (nowhere := os.open(os.devnull, os.O_RDWR)) <= 2:
        os.set_inheritable(nowhere, True)
    os.close(nowhere)
    for name in ("stdout", "stderr"):
        if getattr(sys, name) is None:  # nor has a Windows program without a console any
            setattr(sys, name, Path(os.devnull).open("w", encoding="utf-8"))  # noqa: SIM115 - for good


def _forgiving_streams() -> None:
    # A file name may hold bytes that are no text; printing it must not end the run.
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="backslashreplace")


def _run_command(name: str, words: list[str]) -> int:
    command = importlib.import_module(f"wardrobe_desktop.commands.{name}")
    parser = argparse.ArgumentParser(prog=f"wardrobe-sorter {name}", description=command.__doc__)
    command.add_arguments(parser)
    args = parser.parse_args(words)
    # A shutdown ends a command as Ctrl+C does, so that nothing unfinished is left behind.
    before = signal.signal(signal.SIGTERM, signal.default_int_handler)
    try:
        return int(command.run(args))
    finally:
        signal.signal(signal.SIGTERM, before)


def _open_window(words: list[str]) -> int:
    lines = "\n".join(f"  {name:10} {what}" for name, what in _COMMANDS.items())
    parser = argparse.ArgumentParser(
        prog="wardrobe-sorter",
        description="Sorts photos of clothes into folders. Without a command it opens the window.",
        epilog=f"commands:\n{lines}\n\n`wardrobe-sorter COMMAND --help` tells more.",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("paths", nargs="*", metavar="PATH", help="folders or photos to open the window with")
    parser.add_argument("--version", action=_Version, nargs=0, help="show the version and end")
    parser.add_argument("--model", type=place, metavar="FILE", help=OTHER_MODEL)
    args = parser.parse_args(words)
    _refuse_missing(args.paths)
    from wardrobe_desktop.start import open_window

    return open_window(args.paths, args.model)


def _refuse_missing(paths: Sequence[str]) -> None:
    for path in paths:
        if not os.path.lexists(path):
            raise WardrobeError(
                f"“{path}” is neither a file or folder here nor a command. See {program()} --help."
            )


class _Version(argparse.Action):
    """Looks the version up only when it is asked for: that takes a tenth of what a start may take."""

    def __call__(self, parser: argparse.ArgumentParser, *_details: object) -> None:
        print(f"Wardrobe Sorter {program_version()}")
        parser.exit()
