"""Runs a model file for the first time in a process of its own.

onnxruntime is native code. A file that was made or damaged to trip it (an empty name among the inputs of a
`Max` is enough) takes the whole process along, and no `except` sees it.

    python -m wardrobe_export.trial HEIGHT WIDTH < FILE
"""

from __future__ import annotations

import contextlib
import subprocess
import sys

from wardrobe_export.errors import ModelFileError
from wardrobe_export.model_file import ModelFile
from wardrobe_export.pictures import draw_pictures
from wardrobe_export.session import open_session, run_session

#: Seconds for two pictures, far more than any model takes that sorts photos.
LONGEST = 300
_SURVIVED = "survived"


def require_survivor(file: ModelFile) -> None:
    """Raise ModelFileError when the file ends whoever runs it, or comes to no end.

    What onnxruntime merely refuses is left to those who run it next, and can say why.
    """
    command = [sys.executable, "-P", "-m", __name__, *map(str, file.metadata.image_size)]
    try:
        done = subprocess.run(command, input=file.data, capture_output=True, timeout=LONGEST, check=False)
    except subprocess.TimeoutExpired:
        raise ModelFileError(f"{file.path} comes to no end when it is run; export it again.") from None
    if done.stdout.decode("utf-8", "replace").strip() != _SURVIVED:
        raise ModelFileError(f"{file.path} makes onnxruntime end by itself; export it again.")


def _try() -> None:
    height, width = map(int, sys.argv[1:])
    with contextlib.suppress(ModelFileError):
        session = open_session(sys.stdin.buffer.read())
        for picture in draw_pictures(2, (height, width)):
            run_session(session, picture[None])
    print(_SURVIVED)


if __name__ == "__main__":
    _try()
