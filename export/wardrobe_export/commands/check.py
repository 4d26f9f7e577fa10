"""`check`: whether a model file is sound, and how it does."""

from __future__ import annotations

import argparse
import json
from pathlib import Path
from typing import TYPE_CHECKING

from wardrobe_export.commands.output import (
    DASH,
    Rows,
    calibration_rows,
    megabytes,
    parity_rows,
    require_text_place,
    table,
    write_text,
)
from wardrobe_export.errors import GateError, ModelFileError
from wardrobe_export.quiet import load_tensorflow_quietly

if TYPE_CHECKING:
    from wardrobe_export.check import Findings

#: Operators of which the table tells how many there are; JSON has them all.
_NAMED = 6


def add(parser: argparse.ArgumentParser) -> None:
    parser.set_defaults(job=_check)
    add = parser.add_argument
    add("file", type=Path, metavar="FILE", help="the model file")
    add("--keras", "--run", dest="run", type=Path, metavar="RUN", help="the run that it was made from")
    add("--data", type=Path, metavar="DIR", help="photos in one folder a category")
    add(
        "--json",
        type=Path,
        nargs="?",
        const=DASH,
        metavar="FILE",
        help="the findings for machines: to a file beside the table, or alone to standard output",
    )


def _check(asked: argparse.Namespace) -> int:
    if asked.json:
        require_text_place(asked.json, [asked.file, *([asked.run] if asked.run else [])])
    if asked.run:
        load_tensorflow_quietly()
    from wardrobe_export.check import check

    try:
        findings = check(asked.file, asked.run, asked.data)
    except (GateError, ModelFileError) as error:
        if asked.json:
            told = {"file": str(asked.file), "sound": False, "problem": str(error)}
            write_text(asked.json, json.dumps(told, indent=2))
        raise
    if asked.json:
        write_text(asked.json, findings.to_json())
    if asked.json != DASH:
        print(table(table_rows(findings)))
    return 0


def table_rows(findings: Findings) -> Rows:
    """What is told of a sound file, in order."""
    metadata = findings.file.metadata
    height, width = metadata.image_size
    rows = [
        ("File", f"{findings.file.path}: sound"),
        ("Model", f"{metadata.backbone} ({metadata.backbone_licence}), {width} x {height}, {metadata.date}"),
        ("Categories", ", ".join(category.name for category in metadata.categories)),
        *calibration_rows(metadata),
        ("SHA-256", metadata.file_sha256),
        ("Size", megabytes(findings.file.size)),
        ("Work for one picture", f"{findings.multiply_adds / 1e6:.0f} million multiply-adds"),
        ("Operators", _commonest(findings.operators)),
        ("Time for one picture", f"{findings.milliseconds:.1f} ms on one core of this computer"),
    ]
    if findings.parity:
        rows += parity_rows(findings.parity)
    return rows + _accuracy_rows(findings)


def _commonest(operators: dict[str, int]) -> str:
    most = sorted(operators.items(), key=lambda entry: -entry[1])
    named = ", ".join(f"{count} {name}" for name, count in most[:_NAMED])
    others = sum(count for _, count in most[_NAMED:])
    return f"{named} and {others} others" if others else named


def _accuracy_rows(findings: Findings) -> Rows:
    found = findings.accuracy
    if found is None or findings.interval is None:
        return []
    low, high = findings.interval
    return [
        ("Photos", str(found.photos)),
        ("Right", f"{found.top1:.1%} (95 % interval {low:.1%} to {high:.1%})"),
        ("Filed without asking", f"{found.filed:.1%}, of which right {found.filed_right:.1%}"),
        ("In the right folder", f"{found.sorted_right:.1%} (photos left for a look counted as wrong)"),
        ("Calibration error", f"{found.calibration_error:.3f}"),
    ]
