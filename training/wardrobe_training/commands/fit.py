"""`fit`: photos in folders become a trained, calibrated model."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

from wardrobe_training.backbones import REGISTRY
from wardrobe_training.config import FitConfig

from .output import say, sentence


def add(parser: argparse.ArgumentParser) -> None:
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


def _fit(arguments: argparse.Namespace) -> int:
    given = {name: value for name, value in vars(arguments).items() if name != "run"}
    given |= {"data": tuple(given["data"]), "inner": tuple(given["inner"])}
    config = FitConfig(**given)
    from wardrobe_training.fit import check_out, fit

    check_out(config)
    summary = fit(config, say)
    print(f"Photos kept out of training: {sentence(summary)}")
    print(f"The run is in {config.out}.")
    return 0
