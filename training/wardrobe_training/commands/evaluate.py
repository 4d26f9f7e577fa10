"""`evaluate`: how good a trained model is on photos whose categories are known."""

from __future__ import annotations

import argparse
from pathlib import Path

from .output import say, sentence


def add(parser: argparse.ArgumentParser) -> None:
    parser.set_defaults(run=_evaluate)
    parser.add_argument("model", type=Path, metavar="RUN", help="folder that fit wrote")
    parser.add_argument("--data", nargs="+", type=Path, required=True, metavar="DIR")
    parser.add_argument("--strangers", type=Path, metavar="DIR", help="photos of none of the categories")
    parser.add_argument("--json", type=Path, metavar="FILE", help="write the figures here too")


def _evaluate(arguments: argparse.Namespace) -> int:
    from wardrobe_training.predict import evaluate
    from wardrobe_training.run_folder import load_run, write_json

    summary = evaluate(load_run(arguments.model), arguments.data, arguments.strangers)
    print(sentence(summary))
    for name, figures in summary["per_category"].items():
        if figures["photos"]:
            print(f"  {name}: {figures['recall']:.1%} of {figures['photos']} found")
    if "familiarity_auroc" in summary:
        print(f"Familiarity tells them from the strangers with AUROC {summary['familiarity_auroc']:.3f}.")
    for note in summary["notes"]:
        say(note)
    if arguments.json:
        write_json(arguments.json, summary)
    return 1 if any(note.startswith("Left out") for note in summary["notes"]) else 0
