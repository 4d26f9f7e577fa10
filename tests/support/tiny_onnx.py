"""A real model file in seconds: the tiny run, through the real export command.

    python -m support.tiny_onnx FOLDER     (in the folder `tests`)

It is a program of its own so that the tests of the window share no process with TensorFlow.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

RUN, FILE = "run", "tiny.onnx"


def make_tiny_onnx(folder: Path) -> None:
    """Put `photos/`, `run/` and `tiny.onnx` into `folder`, in a process of its own."""
    command = [sys.executable, "-m", "support.tiny_onnx", str(folder)]
    done = subprocess.run(command, cwd=Path(__file__).parents[1], capture_output=True, text=True, check=False)
    assert done.returncode == 0, f"the tiny model could not be made:\n{done.stdout}\n{done.stderr}"


def _make(folder: Path) -> int:
    from support.tiny_run import make_tiny_run

    from wardrobe_export.cli import main

    return main(["convert", str(make_tiny_run(folder)), "-o", str(folder / FILE)])


if __name__ == "__main__":
    sys.exit(_make(Path(sys.argv[1])))
