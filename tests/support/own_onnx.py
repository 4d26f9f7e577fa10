"""A person's own model: three categories that nobody else has, from photos in folders to a model file.

    python -m support.own_onnx FOLDER     (in the folder `tests`)

It is a program of its own so that the tests of the window share no process with TensorFlow.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from support.pictures import draw_wardrobe

FILE = "own.onnx"
#: Folder of drawn garments -> what the person calls them, and so their categories' ids.
OWN = {"dress": "Mützen", "pants": "socks_to_mend", "t-shirt": "t-shirt"}


def draw_own(folder: Path, count: int, seed: int) -> Path:
    """Photos in the person's folders, `count` each; returns `folder`."""
    draw_wardrobe(folder, count, seed)
    for drawn, own in OWN.items():
        (folder / drawn).rename(folder / own)
    return folder


def make_own_onnx(folder: Path) -> None:
    """Put `photos/`, `run/` and `own.onnx` into `folder`, in a process of its own."""
    command = [sys.executable, "-m", "support.own_onnx", str(folder)]
    done = subprocess.run(command, cwd=Path(__file__).parents[1], capture_output=True, text=True, check=False)
    assert done.returncode == 0, f"the model could not be made:\n{done.stdout}\n{done.stderr}"


def _make(folder: Path) -> int:
    from support.tiny_run import TINY

    from wardrobe_export.cli import main as export
    from wardrobe_training.cli import main as train

    photos, run = draw_own(folder / "photos", count=16, seed=4), folder / "run"
    trained = train(["fit", "--data", str(photos), "--out", str(run), *TINY.split()])
    return trained or export(["convert", str(run), "-o", str(folder / FILE)])


if __name__ == "__main__":
    sys.exit(_make(Path(sys.argv[1])))
