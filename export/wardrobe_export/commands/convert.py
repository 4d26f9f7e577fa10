"""`convert`: a trained model becomes the one file that the desktop reads."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from wardrobe_export.commands.output import Rows, calibration_rows, megabytes, parity_rows, table
from wardrobe_export.progress import tell
from wardrobe_export.quiet import load_tensorflow_quietly
from wardrobe_export.writing import require_place

if TYPE_CHECKING:
    from wardrobe_export.convert import Conversion


def add(parser: argparse.ArgumentParser) -> None:
    parser.set_defaults(job=_convert)
    add = parser.add_argument
    add("run", type=Path, metavar="RUN", help="the folder that wardrobe-train fit or merge wrote")
    add("-o", "--out", type=Path, required=True, metavar="FILE", help="the model file to write")
    add("--photos", type=Path, metavar="DIR", help="photos on which both models must agree")
    add(
        "--calibrate",
        type=Path,
        metavar="DIR",
        help="photos kept out of training, one folder a category, to fit temperature and thresholds on",
    )


def _convert(asked: argparse.Namespace) -> int:
    require_place(asked.out)
    load_tensorflow_quietly()
    from wardrobe_export.calibrate import calibrate_run
    from wardrobe_export.check import gate_photos
    from wardrobe_export.convert import convert_run
    from wardrobe_export.run import load_run

    tell(f"Reading {asked.run}")
    run = load_run(asked.run)
    if asked.calibrate:
        tell(f"Calibrating on the photos of {asked.calibrate}")
        run = calibrate_run(run, asked.calibrate)
    photos = gate_photos(asked.photos, run.image_size) if asked.photos else []
    print(table(_rows(convert_run(run, asked.out, photos))))
    return 0


def _rows(conversion: Conversion) -> Rows:
    metadata = conversion.file.metadata
    return [
        ("Written", str(conversion.file.path)),
        ("Size", megabytes(conversion.file.size)),
        ("Heat map", metadata.heat_method),
        *calibration_rows(metadata),
        *parity_rows(conversion.parity),
        ("SHA-256", metadata.file_sha256),
    ]
