"""`bench`: how fast model files are, in turns, so that whatever else this computer does meets them alike."""

from __future__ import annotations

import argparse
import os
from pathlib import Path

from wardrobe_export.commands.output import megabytes, table
from wardrobe_export.errors import ExportError


def add(parser: argparse.ArgumentParser) -> None:
    parser.set_defaults(job=_bench)
    add = parser.add_argument
    add(
        "files",
        type=Path,
        nargs="+",
        metavar="FILE",
        help="model files; the first is what others are compared to",
    )
    add("--threads", type=int, nargs="+", default=[1, 2], metavar="N", help="threads for one picture (1 2)")


def _bench(asked: argparse.Namespace) -> int:
    from wardrobe_export.measure import in_turns
    from wardrobe_export.model_file import read_model_file
    from wardrobe_export.progress import tell

    most = max(2, os.cpu_count() or 1)
    if not all(1 <= threads <= most for threads in asked.threads):
        raise ExportError(
            f"A picture can be given 1 to {most} threads on this computer; name other --threads."
        )
    files = [read_model_file(path) for path in asked.files]
    rows = [("File", ", ".join(f"{file.path.name} ({megabytes(file.size)})" for file in files))]
    for threads in asked.threads:
        tell(f"Timing with {threads} thread{'s' if threads > 1 else ''}")
        pace = in_turns(files, threads)
        told = [f"{pace.milliseconds[0]:.1f} ms"]
        told += [
            f"{time:.1f} ms ({ratio:.2f} times as fast)"
            for time, ratio in zip(pace.milliseconds[1:], pace.ratios[1:], strict=True)
        ]
        rows.append((f"One picture, {threads} thread{'s' if threads > 1 else ''}", ", ".join(told)))
    print(table(rows))
    return 0
