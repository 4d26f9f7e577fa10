"""`quantise`: a smaller and faster file for processors, from a float model file."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from wardrobe_export.commands.output import Rows, megabytes, table

if TYPE_CHECKING:
    from wardrobe_export.quantise import Quantisation


def add(parser: argparse.ArgumentParser) -> None:
    parser.set_defaults(job=_quantise)
    add = parser.add_argument
    add("file", type=Path, metavar="FILE", help="the float model file")
    add("-o", "--out", type=Path, required=True, metavar="FILE", help="the eight-bit model file to write")
    add(
        "--calibrate-on",
        type=Path,
        nargs="+",
        required=True,
        metavar="DIR",
        help="photos such as the model will see; they set the steps of the rounding",
    )
    add(
        "--validate",
        type=Path,
        metavar="DIR",
        help="photos in one folder a category, to compare both files on",
    )


def _quantise(asked: argparse.Namespace) -> int:
    from wardrobe_export.quantise import quantise

    print(table(_rows(quantise(asked.file, asked.out, asked.calibrate_on, asked.validate))))
    return 0


def _rows(made: Quantisation) -> Rows:
    found, metadata = made.comparison, made.file.metadata
    rows = [
        ("Written", str(made.file.path)),
        ("Size", f"{megabytes(made.file.size)}, of {megabytes(made.source.size)}"),
        ("Same class as float", f"{found.same} of {found.photos} photos"),
    ]
    if found.right:
        rows += [("Right", "{1:.1%}, float {0:.1%}".format(*found.right))]
    if found.calibration_error:
        rows += [("Calibration error", "{1:.3f}, float {0:.3f}".format(*found.calibration_error))]
    return [
        *rows,
        ("Temperature", f"{metadata.temperature:.3f}, float {made.source.metadata.temperature:.3f}"),
        ("SHA-256", metadata.file_sha256),
    ]
