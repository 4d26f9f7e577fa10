"""`predict`: what single photos show."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

from wardrobe_training.errors import TrainingError
from wardrobe_training.progress import printable

from .output import say


def add(parser: argparse.ArgumentParser) -> None:
    parser.set_defaults(run=_predict)
    parser.add_argument("model", type=Path, metavar="RUN", help="folder that fit wrote")
    parser.add_argument(
        "photos", nargs="+", metavar="IMAGE", help="photos, folders of photos, or http(s) addresses"
    )
    parser.add_argument("--json", type=Path, metavar="FILE", help="write all that is said here too")


def _predict(arguments: argparse.Namespace) -> int:
    from wardrobe_training.predict import find_photos, predict
    from wardrobe_training.run_folder import load_run, write_json

    run = load_run(arguments.model)
    photos = find_photos(arguments.photos)
    if not photos:
        raise TrainingError("There are no photos in what you named; name photos, or folders with photos.")
    found = []
    for said in predict(run, photos, say):
        found.append(said)
        if "error" in said:
            say(said["error"])
        else:
            print(printable(_line(said)), flush=True)
    if arguments.json:
        write_json(arguments.json, {"photos": found})
    failed = sum("error" in said for said in found)
    return 2 if failed == len(found) else 1 if failed else 0


def _line(said: dict[str, Any]) -> str:
    best = ", ".join(f"{c['id']} {c['probability']:.1%}" for c in said["categories"][:3])
    return f"{said['path']}: {best}; familiarity {said['familiarity']:.2f}; {said['decision']}"
