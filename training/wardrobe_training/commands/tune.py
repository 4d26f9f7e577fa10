"""`tune`: which settings learn these photos best."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from wardrobe_training.config import FitConfig
from wardrobe_training.errors import TrainingError
from wardrobe_training.settings import Axis, Setting, draw, grid, read_axis

from . import fit
from .output import aligned

#: Tried where nothing is named: steps of about three, from too slow to too fast for most heads.
RATES = ("0.0001", "0.0003", "0.001", "0.003", "0.01")
#: The option of each axis, in the order in which settings are gone through: the network's shape comes first.
_AXES = {
    "inner": "dense layers before the last: none, 100, or several with commas as 100,50",
    "dropout": "share of the embedding that is dropped",
    "weight_decay": "pull of the weights to zero",
    "label_smoothing": "doubt that is mixed into the labels",
    "mixup": "alpha of mixup",
    "rates": "learning rates: of fine-tuning, or of the head where it learns alone",
}


def add(parser: argparse.ArgumentParser) -> None:
    parser.description = (
        "Learn the same photos with many settings. Each is measured on people kept out of training; the "
        "frozen layers see the photos once for all. Every other option is as in fit, and the same for all "
        "settings. Without any list, five learning rates are tried."
    )
    fit.add(parser)
    parser.set_defaults(run=_tune)
    lists = parser.add_argument_group("what is varied: one or more values each, or LOW:HIGH with --trials")
    for field, meaning in _AXES.items():
        lists.add_argument(
            f"--{field.replace('_', '-')}", nargs="+", dest=f"{field}_tried", metavar="VALUE", help=meaning
        )
    parser.add_argument(
        "--out", type=Path, default=argparse.SUPPRESS, metavar="DIR", help="folder for what is found"
    )
    parser.add_argument(
        "--trials",
        type=int,
        metavar="N",
        help="draw N settings at random instead of trying all combinations",
    )
    parser.add_argument(
        "--resume",
        action="store_true",
        default=argparse.SUPPRESS,
        help="go on with a sweep, also with more values: trials that are finished are not repeated",
    )


def _tune(arguments: argparse.Namespace) -> int:
    common = fit.config_of(arguments)  # every option that is not varied is the same for all settings
    settings = _settings(arguments, common)
    from wardrobe_training import tune, tune_page
    from wardrobe_training.progress import Teller

    tune.check_folder(common.out, common.data, common.resume)
    trials, left_out = tune.tune(common, settings, Teller(sys.stderr))
    best = tune.ranked(trials)[0]
    ready = tune_page.command(tune.configured(common, best.setting), common.out / "best")
    rounds = len(best.folds)
    said = [
        f"{len(trials)} settings, measured on people kept out ({rounds} of {common.folds} folds).",
        tune_page.verdict(trials),
        "The best of many scores is a little flattered by having been chosen.",
    ]
    tune_page.write_sweep(common.out, trials, ready, said)
    print("\n".join([*aligned(*tune_page.table(trials)), "", *said, "", ready, ""]))
    print(f"The table, the plot and a page with both are in {common.out}.")
    return 1 if left_out else 0


def _settings(arguments: argparse.Namespace, common: FitConfig) -> list[Setting]:
    if arguments.trials is not None and arguments.trials < 1:
        raise TrainingError("--trials must be at least 1.")
    axes = _axes(arguments, common)
    return grid(axes) if arguments.trials is None else draw(axes, arguments.trials, common.seed)


def _axes(arguments: argparse.Namespace, common: FitConfig) -> list[Axis]:
    learns = "head_rate" if common.unfreeze == "none" else "rate"
    given = {field: getattr(arguments, f"{field}_tried") for field in _AXES}
    if not any(given.values()):
        given["rates"] = RATES
    return [
        read_axis(learns if field == "rates" else field, words) for field, words in given.items() if words
    ]
