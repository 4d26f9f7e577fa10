"""`wardrobe-train`: fit, evaluate, predict. Keras is imported only once a command really needs it."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from .backbones import REGISTRY
from .config import FitConfig
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
            "Stopped. Finished folds are kept; the same command with --resume goes on from there.",
            file=sys.stderr,
        )
        return 2


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="wardrobe-train", description="Teach a network to sort photos of clothes."
    )
    commands = parser.add_subparsers(title="commands", required=True, metavar="COMMAND")
    _add_fit(commands.add_parser("fit", help="train on folders of photos, one folder a category"))
    _add_evaluate(
        commands.add_parser("evaluate", help="measure a trained model on photos with known categories")
    )
    _add_predict(commands.add_parser("predict", help="say what single photos show"))
    return parser


def _add_fit(parser: argparse.ArgumentParser) -> None:
    parser.set_defaults(run=_fit)
    add = parser.add_argument
    add(
        "--data",
        nargs="+",
        type=Path,
        required=True,
        metavar="DIR",
        help="folders with a sub-folder a category",
    )
    add("--out", type=Path, required=True, metavar="RUN", help="folder that the run is written to")
    add("--backbone", default="efficientnet-lite2", metavar="NAME", help=f"one of {', '.join(REGISTRY)}")
    add(
        "--weights",
        choices=("imagenet", "none"),
        default="imagenet",
        help="where the backbone's weights begin",
    )
    add(
        "--image-size",
        type=int,
        metavar="PIXELS",
        help="side of the square picture; default: the backbone's own",
    )
    add("--inner", type=int, nargs="*", default=(), metavar="UNITS", help="dense layers before the last")
    add(
        "--unfreeze",
        default="none",
        metavar="LAYER",
        help='first layer to fine-tune; "all", or "none": head alone',
    )
    add(
        "--strangers",
        type=Path,
        metavar="DIR",
        help="photos of none of the categories, to measure familiarity",
    )
    add("--leave-out", type=Path, metavar="FILE", help="text file naming photos to leave out, one a line")
    add("--description", default="", metavar="TEXT", help="name and licence of the photos, kept in the model")
    add("--resume", action="store_true", help="go on with a run that was stopped: finished folds are kept")
    for name, meaning in _NUMBERS.items():
        default = FitConfig.__dataclass_fields__[name].default
        kind: Any = int if name in ("rounds",) or isinstance(default, int) else float
        shown = "all folds" if default is None else default
        add(
            f"--{name.replace('_', '-')}",
            type=kind,
            default=default,
            metavar="N",
            help=f"{meaning} ({shown})",
        )


_NUMBERS = {
    "head_epochs": "epochs for the head alone",
    "head_rate": "learning rate for the head alone",
    "epochs": "epochs of fine-tuning",
    "rate": "learning rate of fine-tuning",
    "batch": "photos a step",
    "dropout": "share of the embedding that is dropped",
    "weight_decay": "pull of the weights to zero",
    "label_smoothing": "doubt that is mixed into the labels",
    "warm_up": "share of the steps in which the learning rate rises",
    "mixup": "alpha of mixup, 0 for none",
    "ema": "momentum of the weights' running mean, 0 for none",
    "views": "augmented views of each photo, 0 for a fresh one in every epoch",
    "quarter_turns": "share of the views turned by a quarter or a half",
    "folds": "people-disjoint parts for calibration",
    "rounds": "how many of the folds are held out in turn",
    "target": "accuracy wanted among the photos filed without asking",
    "seed": "seed of everything random",
}


def _add_evaluate(parser: argparse.ArgumentParser) -> None:
    parser.set_defaults(run=_evaluate)
    parser.add_argument("model", type=Path, metavar="RUN", help="folder that fit wrote")
    parser.add_argument("--data", nargs="+", type=Path, required=True, metavar="DIR")
    parser.add_argument("--strangers", type=Path, metavar="DIR", help="photos of none of the categories")
    parser.add_argument("--json", type=Path, metavar="FILE", help="write the figures here too")


def _add_predict(parser: argparse.ArgumentParser) -> None:
    parser.set_defaults(run=_predict)
    parser.add_argument("model", type=Path, metavar="RUN", help="folder that fit wrote")
    parser.add_argument("photos", nargs="+", type=Path, metavar="IMAGE")


def _say(line: str) -> None:
    print(line, file=sys.stderr, flush=True)


def _fit(arguments: argparse.Namespace) -> int:
    given = {name: value for name, value in vars(arguments).items() if name != "run"}
    given |= {"data": tuple(given["data"]), "inner": tuple(given["inner"])}
    config = FitConfig(**given)
    from .fit import check_out, fit

    check_out(config)
    summary = fit(config, _say)
    print(f"Photos kept out of training: {_sentence(summary)}")
    print(f"The run is in {config.out}.")
    return 0


def _evaluate(arguments: argparse.Namespace) -> int:
    from .predict import evaluate
    from .run_folder import load_run, write_json

    summary = evaluate(load_run(arguments.model), arguments.data, arguments.strangers)
    print(_sentence(summary))
    for name, figures in summary["per_category"].items():
        if figures["photos"]:
            print(f"  {name}: {figures['recall']:.1%} of {figures['photos']} found")
    if "familiarity_auroc" in summary:
        print(f"Familiarity tells them from the strangers with AUROC {summary['familiarity_auroc']:.3f}.")
    for note in summary["notes"]:
        _say(note)
    if arguments.json:
        write_json(arguments.json, summary)
    return 1 if any(note.startswith("Left out") for note in summary["notes"]) else 0


def _sentence(summary: dict[str, Any]) -> str:
    low, high = summary["accuracy_interval"]
    filed = "none would be filed without asking"
    if summary["filed_right"] is not None:
        filed = f"{summary['filed']:.1%} would be filed without asking, {summary['filed_right']:.1%} rightly"
    return (
        f"{summary['accuracy']:.1%} of {summary['photos']} photos right "
        f"(95 % interval {low:.1%} to {high:.1%}); {filed}; "
        f"calibration error {summary['calibration_error']:.3f}."
    )


def _predict(arguments: argparse.Namespace) -> int:
    from .predict import predict
    from .run_folder import load_run

    run = load_run(arguments.model)
    failed = 0
    for path in arguments.photos:
        try:
            said = predict(run, path)
        except TrainingError as error:
            _say(str(error))
            failed += 1
            continue
        best = ", ".join(f"{c['id']} {c['probability']:.1%}" for c in said["categories"][:3])
        print(f"{path}: {best}; familiarity {said['familiarity']:.2f}; {said['decision']}")
    return 2 if failed == len(arguments.photos) else 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
