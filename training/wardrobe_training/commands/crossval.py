"""`evaluate --cross-validate-people`: a run's recipe measured on people whom the network has not seen."""

from __future__ import annotations

import argparse
import sys
from typing import TYPE_CHECKING

from wardrobe_training.errors import TrainingError

if TYPE_CHECKING:
    from wardrobe_training.predict import Evaluation


def add_options(parser: argparse.ArgumentParser) -> None:
    group = parser.add_argument_group(
        "cross-validation, instead of measuring the model",
        "Trains the run's recipe anew for each fold and measures it on the people who were left out. "
        "Finished folds are kept in the run folder, so that it goes on where it was stopped. The options "
        "make it cheaper, which is said.",
    )
    group.add_argument(
        "--cross-validate-people", type=int, metavar="K", help="deal the people into so many folds"
    )
    for name, meaning in _CHEAPER.items():
        kind = str if name == "unfreeze" else int
        group.add_argument(f"--{name.replace('_', '-')}", type=kind, metavar="N", help=meaning)


_CHEAPER = {
    "rounds": "how many of the folds are held out in turn",
    "head_epochs": "epochs for the head alone",
    "epochs": "epochs of fine-tuning",
    "views": "augmented views of each photo",
    "unfreeze": "first layer to fine-tune, or none",
    "image_size": "side of the square picture",
}


def require_unused(arguments: argparse.Namespace) -> None:
    """Raise TrainingError where an option was given that only cross-validation knows."""
    given = [name for name in _CHEAPER if getattr(arguments, name) is not None]
    if given:
        option = f"--{given[0].replace('_', '-')}"
        raise TrainingError(f"{option} goes with --cross-validate-people: the model itself stays as it is.")


def cross_validated(arguments: argparse.Namespace) -> Evaluation:
    """What the folds' networks say about the photos that they were not trained on; raises TrainingError."""
    if arguments.robustness:
        raise TrainingError("Changed photos are measured with a finished model: leave --robustness out here.")
    if arguments.strangers:
        raise TrainingError("The strangers are those that the run was told: leave --strangers out here.")
    from wardrobe_training.crossval import cross_validate, differences, recipe
    from wardrobe_training.progress import Teller

    given = {name: getattr(arguments, name) for name in _CHEAPER}
    cheaper = {name: value for name, value in given.items() if value is not None}
    config = recipe(arguments.model, arguments.cross_validate_people, cheaper, arguments.data or ())
    print(differences(arguments.model, config), flush=True)
    found = cross_validate(config, Teller(sys.stderr))
    print(f"The predictions are in {config.out}.")
    return found
