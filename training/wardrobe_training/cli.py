"""`wardrobe-train`: fit, evaluate, predict. Keras is imported only once a command really needs it."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence

from .commands import evaluate, fit, merge, predict, report, tune
from .errors import TrainingError


def main(argv: Sequence[str] | None = None) -> int:
    """Run a command; returns 0 when done, 1 when some photos could not be read, 2 when nothing was done."""
    arguments = _parser().parse_args(argv)
    os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")  # TensorFlow's remarks on its own start-up
    os.environ.setdefault("PYTHONWARNINGS", "ignore")
    try:
        return int(arguments.run(arguments))
    except TrainingError as error:
        print(error, file=sys.stderr)
        return 2
    except ModuleNotFoundError as error:
        if (error.name or "").split(".")[0] not in ("keras", "tensorflow", "jax", "torch"):
            raise
        print(f"{error.name} is not installed: run `pip install 'wardrobe-sorter[train]'`.", file=sys.stderr)
        return 2
    except KeyboardInterrupt:
        print(
            "Stopped. Finished epochs are kept; the same command with --resume goes on from there.",
            file=sys.stderr,
        )
        return 2


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="wardrobe-train", description="Teach a network to sort photos of clothes."
    )
    commands = parser.add_subparsers(title="commands", required=True, metavar="COMMAND")
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
