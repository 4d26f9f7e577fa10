"""`fit`: photos in folders become a trained, calibrated model."""

from __future__ import annotations

import argparse
import sys
from dataclasses import MISSING, fields
from pathlib import Path
from typing import Any

from wardrobe_training.backbones import REGISTRY
from wardrobe_training.config import KEEPS, PRECISIONS, SCHEDULES, FitConfig
from wardrobe_training.config_file import read_config_file
from wardrobe_training.errors import TrainingError

from .output import sentence


def add(parser: argparse.ArgumentParser) -> None:
    """Options that are not given stay absent: those of a --config file shall hold then."""
    parser.set_defaults(run=_fit)
    add_options(parser)
    parser.add_argument(
        "--config", type=Path, metavar="FILE", help="a config.toml to take options from; those given here win"
    )
    parser.add_argument(
        "--resume",
        action="store_true",
        default=argparse.SUPPRESS,
        help="go on with a run that was stopped, from its last finished epoch, to the same numbers",
    )


def add_options(parser: argparse.ArgumentParser) -> None:
    for name, settings in _OPTIONS.items():
        option = f"--{name.replace('_', '-')}"
        parser.add_argument(option, **{"default": argparse.SUPPRESS, **settings})
    for name, meaning in _NUMBERS.items():
        default = FitConfig.__dataclass_fields__[name].default
        kind: Any = int if name == "rounds" or isinstance(default, int) else float
        shown = "all folds" if default is None else default
        parser.add_argument(
            f"--{name.replace('_', '-')}",
            type=kind,
            default=argparse.SUPPRESS,
            metavar="N",
            help=f"{meaning} ({shown})",
        )


_OPTIONS: dict[str, dict[str, Any]] = {
    "data": {
        "nargs": "+",
        "action": "extend",
        "type": Path,
        "metavar": "DIR",
        "help": "folders with a sub-folder a category",
    },
    "out": {"type": Path, "metavar": "RUN", "help": "folder that the run is written to"},
    "backbone": {"metavar": "NAME", "help": f"one of {', '.join(REGISTRY)} (efficientnet-lite2)"},
    "weights": {
        "metavar": "WHICH",
        "help": "where the backbone begins: imagenet, none, or a .keras or .weights.h5 file of the same "
        "backbone (imagenet)",
    },
    "image_size": {
        "type": int,
        "metavar": "PIXELS",
        "help": "side of the square picture (the backbone's own)",
    },
    "inner": {"type": int, "nargs": "*", "metavar": "UNITS", "help": "dense layers before the last (none)"},
    "unfreeze": {
        "metavar": "LAYER",
        "help": 'first layer to fine-tune; "all", or "none": head alone (none)',
    },
    "schedule": {"choices": SCHEDULES, "help": "how the learning rate goes on after its warm-up (cosine)"},
    "keep": {
        "choices": KEEPS,
        "help": "which epoch's weights each fit ends with: the last, or the best for the photos held out, "
        "which flatters, as the same photos calibrate and measure the model; the fit on all photos then ends "
        "at the folds' median best epoch (last)",
    },
    "watch": {
        "action": argparse.BooleanOptionalAction,
        "help": "measure the photos held out after every epoch, for history.csv (yes)",
    },
    "precision": {
        "choices": PRECISIONS,
        "help": "of the arithmetic; the model that is written is always float32 (auto: half precision on a "
        "graphics card)",
    },
    "strangers": {
        "type": Path,
        "metavar": "DIR",
        "help": "photos of none of the categories, to measure familiarity",
    },
    "leave_out": {
        "type": Path,
        "metavar": "FILE",
        "help": "text file naming photos to leave out, one a line",
    },
    "description": {"metavar": "TEXT", "help": "name and licence of the photos, kept in the model"},
}

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
    "cutmix": "alpha of cutmix, 0 for none",
    "ema": "momentum of the weights' running mean, 0 for none",
    "views": "augmented views of each photo, 0 for a fresh one in every epoch",
    "quarter_turns": "share of the views turned by a quarter or a half",
    "folds": "people-disjoint parts for calibration",
    "rounds": "how many of the folds are held out in turn",
    "target": "accuracy wanted among the photos filed without asking",
    "seed": "seed of everything random",
}


def config_of(arguments: argparse.Namespace) -> FitConfig:
    """The options of the --config file, and over them those that were given; raises TrainingError."""
    options: dict[str, Any] = {}
    if arguments.config is not None:
        options, _ = read_config_file(arguments.config)
        options["resume"] = False
    known = {f.name for f in fields(FitConfig)}
    given = {name: value for name, value in vars(arguments).items() if name in known}
    options |= {name: tuple(v) if isinstance(v, list) else v for name, v in given.items()}
    needed = [f.name for f in fields(FitConfig) if f.default is MISSING and f.name not in options]
    if needed:
        raise TrainingError(
            f"Name {' and '.join(f'--{name}' for name in needed)}; `fit --help` says what they are."
        )
    return FitConfig(**options)


def _fit(arguments: argparse.Namespace) -> int:
    config = config_of(arguments)
    from wardrobe_training.run_folder import check_out

    check_out(config)
    from wardrobe_training.fit import fit
    from wardrobe_training.progress import Teller
    from wardrobe_training.report import write_report

    summary = fit(config, Teller(sys.stderr))
    print(f"Photos kept out of training: {sentence(summary)}")
    print(f"The run is in {config.out}; {write_report(config.out)} shows what it learned.")
    return 1 if summary["left_out"] else 0
