"""`wardrobe-train`: fit, evaluate, predict. Keras is imported only once a command really needs it."""

from __future__ import annotations

import argparse
import io
import os
import sys
from collections.abc import Sequence

from .commands import evaluate, fit, merge, predict, report, tune
from .errors import TrainingError
from .progress import printable

_STOPPED = "Stopped."
_GOES_ON = "Stopped. Finished epochs are kept; the same command{} goes on from there."


def main(argv: Sequence[str] | None = None) -> int:
    """Run a command; returns 0 when done, 1 when some photos could not be read, 2 when nothing was done."""
    arguments = _parser().parse_args(argv)
    os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")  # TensorFlow's remarks on its own start-up
    os.environ.setdefault("PYTHONWARNINGS", "ignore")
    if isinstance(sys.stdout, io.TextIOWrapper):  # names of files can hold bytes that are no text
        sys.stdout.reconfigure(errors="backslashreplace")
    try:
        status = int(arguments.run(arguments))
        sys.stdout.flush()  # what cannot be written shall be known now, not when Python ends
        return status
    except BrokenPipeError:  # who read what is printed has gone, as `head` does
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 2
    except (TrainingError, OSError, MemoryError, KeyboardInterrupt, ModuleNotFoundError) as error:
        print(printable(_sentence(error, arguments)), file=sys.stderr)
        return 2


def _sentence(error: BaseException, arguments: argparse.Namespace) -> str:
    """What a person is told of an error. Raises it again where it is a mistake of ours."""
    if isinstance(error, KeyboardInterrupt):
        if getattr(arguments, "cross_validate_people", None) is not None:
            return _GOES_ON.format("")
        return _GOES_ON.format(" with --resume") if arguments.command in ("fit", "tune") else _STOPPED
    if isinstance(error, MemoryError):
        return "There is not enough memory for this: a smaller --image-size or --batch needs less."
    if isinstance(error, OSError):
        what = f"{error.filename} could not be read or written" if error.filename else "Something went wrong"
        return f"{what} ({error.strerror or error})."
    if isinstance(error, ModuleNotFoundError):
        if (error.name or "").split(".")[0] not in ("keras", "tensorflow", "jax", "torch"):
            raise error
        return f"{error.name} is not installed: run `pip install 'wardrobe-sorter[train]'`."
    return str(error)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="wardrobe-train", description="Teach a network to sort photos of clothes."
    )
    commands = parser.add_subparsers(title="commands", required=True, metavar="COMMAND", dest="command")
    fit.add(commands.add_parser("fit", help="train on folders of photos, one folder a category"))
    tune.add(
        # some of the options that it shares with fit take lists there
        commands.add_parser(
            "tune", conflict_handler="resolve", help="try many settings on photos of people kept out"
        )
    )
    merge.add(commands.add_parser("merge", help="make one model of several runs over the same photos"))
    evaluate.add(
        commands.add_parser("evaluate", help="measure a trained model on photos with known categories")
    )
    report.add(commands.add_parser("report", help="write the page of a finished run: did it learn"))
    predict.add(commands.add_parser("predict", help="say what single photos show"))
    return parser


if __name__ == "__main__":
    sys.exit(main())
