"""The command `wardrobe-export`. Exit status: 0 all is well, 1 a model failed a check, 2 wrong use."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from wardrobe_export.errors import ExportError, GateError, ModelFileError
from wardrobe_export.quiet import load_tensorflow_quietly

if TYPE_CHECKING:
    from wardrobe_export.check import Findings
    from wardrobe_export.convert import Conversion
    from wardrobe_export.parity import Parity

DONE, UNSOUND, REFUSED = 0, 1, 2


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command and return its exit status. The heavy libraries load only once a job begins."""
    asked = _parser().parse_args(arguments)
    try:
        return int(asked.job(asked))
    except ImportError as error:
        print(
            f"wardrobe-export: {error.name} is not installed; run pip install 'wardrobe-sorter[export]'.",
            file=sys.stderr,
        )
        return REFUSED
    except ExportError as error:
        print(f"wardrobe-export: {error}", file=sys.stderr)
        return UNSOUND if isinstance(error, GateError | ModelFileError) else REFUSED


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="wardrobe-export",
        description="Turns a trained model into the model file that Wardrobe Sorter reads.",
    )
    jobs = parser.add_subparsers(required=True, metavar="convert|check")
    converting = jobs.add_parser("convert", help="write a model file, and prove that it is the same model")
    converting.add_argument("run", type=Path, help="the folder that wardrobe-train fit wrote")
    converting.add_argument(
        "-o", "--out", type=Path, required=True, metavar="FILE", help="the model file to write"
    )
    converting.add_argument(
        "--photos", type=Path, metavar="DIR", help="photos on which both models must agree"
    )
    converting.set_defaults(job=_convert)
    checking = jobs.add_parser("check", help="say whether a model file is sound")
    checking.add_argument("file", type=Path, help="the model file")
    checking.add_argument("--run", type=Path, metavar="DIR", help="the run that it was made from")
    checking.add_argument("--data", type=Path, metavar="DIR", help="photos in one folder a category")
    checking.add_argument("--json", type=Path, metavar="FILE", help="write the findings for machines, too")
    checking.set_defaults(job=_check)
    return parser


def _convert(asked: argparse.Namespace) -> int:
    load_tensorflow_quietly()
    from wardrobe_export.check import gate_photos
    from wardrobe_export.convert import convert_run
    from wardrobe_export.run import load_run

    run = load_run(asked.run)
    photos = gate_photos(asked.photos, run.image_size) if asked.photos else []
    conversion = convert_run(run, asked.out, photos)
    print(_table(_conversion_rows(conversion)))
    return DONE


def _check(asked: argparse.Namespace) -> int:
    if asked.run:
        load_tensorflow_quietly()
    from wardrobe_export.check import check

    try:
        findings = check(asked.file, asked.run, asked.data)
    except (GateError, ModelFileError) as error:
        if asked.json:
            _write(
                asked.json,
                json.dumps({"file": str(asked.file), "sound": False, "problem": str(error)}, indent=2),
            )
        raise
    if asked.json:
        _write(asked.json, findings.to_json())
    print(_table(_finding_rows(findings)))
    return DONE


def _conversion_rows(conversion: Conversion) -> list[tuple[str, str]]:
    metadata = conversion.file.metadata
    return [
        ("Written", str(conversion.file.path)),
        ("Size", _megabytes(conversion.file.size)),
        ("Heat map", metadata.heat_method),
        *_parity_rows(conversion.parity),
        ("SHA-256", metadata.file_sha256),
    ]


def _finding_rows(findings: Findings) -> list[tuple[str, str]]:
    metadata = findings.file.metadata
    height, width = metadata.image_size
    rows = [
        ("File", f"{findings.file.path}: sound"),
        ("Model", f"{metadata.backbone} ({metadata.backbone_licence}), {width} x {height}, {metadata.date}"),
        ("Categories", ", ".join(category.name for category in metadata.categories)),
        (
            "Files without asking",
            f"from confidence {metadata.threshold:.3f} and familiarity {metadata.familiarity_threshold:.3f}",
        ),
        ("SHA-256", metadata.file_sha256),
        ("Size", _megabytes(findings.file.size)),
        ("Work for one picture", f"{findings.multiply_adds / 1e6:.0f} million multiply-adds"),
        ("Time for one picture", f"{findings.milliseconds:.1f} ms on one core of this computer"),
    ]
    if findings.parity:
        rows += _parity_rows(findings.parity)
    if findings.accuracy:
        found = findings.accuracy
        rows += [
            ("Photos", str(found.photos)),
            ("Right", f"{found.top1:.1%}"),
            ("Filed without asking", f"{found.filed:.1%}, of which right {found.filed_right:.1%}"),
            ("In the right folder", f"{found.sorted_right:.1%} (photos left for a look counted as wrong)"),
            ("Calibration error", f"{found.calibration_error:.3f}"),
        ]
    return rows


def _parity_rows(parity: Parity) -> list[tuple[str, str]]:
    return [
        ("Same class as Keras", f"{parity.same_class} of {parity.pictures} pictures"),
        (
            "Largest differences",
            ", ".join(f"{stage} {value:.1g}" for stage, value in parity.differences.items()),
        ),
        ("Batches of 1, 7, 32", f"agree within {parity.batches:.1g}"),
    ]


def _table(rows: list[tuple[str, str]]) -> str:
    width = max(len(name) for name, _ in rows)
    return "\n".join(f"{name:<{width}}  {value}" for name, value in rows)


def _megabytes(size: int) -> str:
    return f"{size / 1e6:.1f} MB"


def _write(path: Path, text: str) -> None:
    try:
        path.write_text(text + "\n", encoding="utf-8")
    except OSError as error:
        raise ExportError(f"{path} cannot be written ({error.strerror}); choose another place.") from None


if __name__ == "__main__":
    sys.exit(main())
