"""`report`: a finished run as a page for people."""

from __future__ import annotations

import argparse
from pathlib import Path


def add(parser: argparse.ArgumentParser) -> None:
    parser.set_defaults(run=_report)
    parser.add_argument("model", type=Path, metavar="RUN", help="folder that fit wrote")


def _report(arguments: argparse.Namespace) -> int:
    from wardrobe_training.report import write_report

    page = write_report(arguments.model)
    print(f"The report is {page}; it holds small copies of your photos, so mind whom you give it to.")
    return 0
