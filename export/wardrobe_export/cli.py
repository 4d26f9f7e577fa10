"""The command `wardrobe-export`. Exit status: 0 all is well, 1 a model failed a check, 2 wrong use."""

from __future__ import annotations

import argparse
import os
import signal
import sys
import threading
from collections.abc import Sequence
from typing import Any

from wardrobe_export.commands import bench, check, convert, quantise
from wardrobe_export.commands.output import printable
from wardrobe_export.errors import ExportError, GateError, ModelFileError

UNSOUND, REFUSED = 1, 2
#: A module each, whose `add` describes the options.
_COMMANDS: dict[str, tuple[Any, str]] = {
    "convert": (convert, "write a model file, and prove that it is the same model"),
    "quantise": (quantise, "write an eight-bit file, smaller and faster on processors, from a float file"),
    "bench": (bench, "say how fast model files are on this computer, in turns"),
    "check": (check, "say whether a model file is sound"),
}


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command and return its exit status. The heavy libraries load only once a job begins."""
    _forgiving_streams()
    asked = _parser().parse_args(arguments)
    _stop_alike()
    try:
        status = int(asked.job(asked))
        sys.stdout.flush()
        return status
    except ImportError as error:
        missing = error.name or str(error)
        return _say(f"{missing} is not installed; run pip install 'wardrobe-sorter[export]'.", REFUSED)
    except ExportError as error:
        return _say(str(error), UNSOUND if isinstance(error, GateError | ModelFileError) else REFUSED)
    except KeyboardInterrupt:
        return _say("Stopped; what was there before is as it was.", REFUSED)
    except MemoryError:
        return _say("There is not enough memory for this; close other programs and try again.", REFUSED)
    except BrokenPipeError:
        # Whoever read the table has read enough (`| head`); Python would complain once more when it ends.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return REFUSED
    except OSError as error:
        where = f" at {error.filename}" if error.filename else ""
        return _say(
            f"The computer refused this{where} ({error.strerror or error}); mend it and try again.", REFUSED
        )


def _say(sentence: str, status: int) -> int:
    print(f"wardrobe-export: {printable(sentence)}", file=sys.stderr)
    return status


def _stop_alike() -> None:
    """Whoever ends the command politely, as a service or `kill` does, is told what Ctrl-C tells."""
    in_charge = threading.current_thread() is threading.main_thread()
    if in_charge and signal.getsignal(signal.SIGTERM) is signal.SIG_DFL:
        signal.signal(signal.SIGTERM, signal.default_int_handler)


def _forgiving_streams() -> None:
    # A name may hold what the terminal has no letters for; printing it must not end the command.
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="backslashreplace")


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="wardrobe-export",
        description="Turns a trained model into the model file that Wardrobe Sorter reads.",
    )
    jobs = parser.add_subparsers(required=True, metavar="|".join(_COMMANDS))
    for name, (command, what) in _COMMANDS.items():
        command.add(jobs.add_parser(name, help=what, description=f"{what[0].upper()}{what[1:]}."))
    return parser


if __name__ == "__main__":
    sys.exit(main())
