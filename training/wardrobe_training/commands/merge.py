"""`merge`: several runs over the same photos as one model."""

from __future__ import annotations

import argparse
from pathlib import Path

from wardrobe_training.errors import TrainingError

from .output import say, sentence


def add(parser: argparse.ArgumentParser) -> None:
    parser.set_defaults(run=_merge)
    parser.add_argument(
        "runs",
        nargs="+",
        type=Path,
        metavar="RUN",
        help="folders that fit wrote, with the same photos, folds, seed and picture size",
    )
    parser.add_argument(
        "--out", type=Path, required=True, metavar="RUN", help="folder that the merged run is written to"
    )


def _merge(arguments: argparse.Namespace) -> int:
    if len(arguments.runs) < 2:
        raise TrainingError("Name at least two runs to merge.")
    from wardrobe_training.ensemble import merge
    from wardrobe_training.report import write_report

    summary = merge(arguments.runs, arguments.out, say)
    write_report(arguments.out)
    print(f"Photos kept out of training: {sentence(summary)}")
    print(f"The merged run is in {arguments.out}.")
    return 1 if summary["left_out"] else 0
