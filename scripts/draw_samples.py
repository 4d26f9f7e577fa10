"""Draw the sample garments of assets/samples, the same every time.

`python scripts/draw_samples.py` draws all; add file names or categories to draw only those.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

from drawing.collection_lower import LOWER
from drawing.collection_tops import TOPS
from drawing.collection_whole import WHOLE
from drawing.sample import Sample

SAMPLES: tuple[Sample, ...] = tuple(sorted((*TOPS, *WHOLE, *LOWER), key=lambda sample: sample.name))
FOLDER = Path(__file__).resolve().parents[1] / "assets" / "samples"


def named(name: str) -> Sample:
    """Return the sample with that file name; KeyError when there is none."""
    return {sample.name: sample for sample in SAMPLES}[name]


def write(name: str, folder: Path) -> int:
    """Draw one sample into `folder`; return the size of its file in bytes."""
    data = named(name).file()
    (folder / name).write_bytes(data)
    return len(data)


def main(arguments: Sequence[str] | None = None) -> int:
    """Draw all samples, or those named, and list them with their categories in .expected.json."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("names", nargs="*", help="draw only these, by file name or category")
    parser.add_argument("--into", type=Path, default=FOLDER, help="the folder to draw into (assets/samples)")
    parser.add_argument("--jobs", type=int, default=2, help="how many to draw at once (2)")
    chosen = parser.parse_args(arguments)
    wanted = [
        s.name for s in SAMPLES if not chosen.names or s.name in chosen.names or s.category in chosen.names
    ]
    if not wanted:
        print(
            f"No sample is called {' or '.join(chosen.names)}. assets/samples/.expected.json has the names.",
            file=sys.stderr,
        )
        return 2
    chosen.into.mkdir(parents=True, exist_ok=True)
    with ProcessPoolExecutor(chosen.jobs) as pool:
        sizes = list(pool.map(write, wanted, [chosen.into] * len(wanted)))
    expected = {sample.name: sample.category for sample in SAMPLES}
    (chosen.into / ".expected.json").write_text(json.dumps(expected, indent=1) + "\n", encoding="utf-8")
    print(f"Drew {len(wanted)} photos, {sum(sizes) / 1e6:.2f} MB, into {chosen.into}.")
    return 0


if __name__ == "__main__":
    sys.exit(main())
