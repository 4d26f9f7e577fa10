"""`predict`: what single photos show."""

from __future__ import annotations

import argparse
from pathlib import Path

from wardrobe_training.errors import TrainingError

from .output import say


def add(parser: argparse.ArgumentParser) -> None:
    parser.set_defaults(run=_predict)
    parser.add_argument("model", type=Path, metavar="RUN", help="folder that fit wrote")
    parser.add_argument("photos", nargs="+", type=Path, metavar="IMAGE")


def _predict(arguments: argparse.Namespace) -> int:
    from wardrobe_training.predict import predict
    from wardrobe_training.run_folder import load_run

    run = load_run(arguments.model)
    failed = 0
    for path in arguments.photos:
        try:
            said = predict(run, path)
        except TrainingError as error:
            say(str(error))
            failed += 1
            continue
        best = ", ".join(f"{c['id']} {c['probability']:.1%}" for c in said["categories"][:3])
        print(f"{path}: {best}; familiarity {said['familiarity']:.2f}; {said['decision']}")
    return 2 if failed == len(arguments.photos) else 1 if failed else 0
