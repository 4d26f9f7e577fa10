"""What one would write in ten lines: ``naive_child FOLDER COUNT``. Pillow and onnxruntime as they come.

Full decoding, the float model, one photo after the other, onnxruntime with a thread for each core. Prints
JSON: wall-clock ``seconds`` a photo.
"""

from __future__ import annotations

import json
import sys
import time
from pathlib import Path

import numpy as np
import onnxruntime
from PIL import Image

from wardrobe_desktop.core.model_file import read_model_file
from wardrobe_desktop.core.paths import model_path


def main() -> None:
    height, width = read_model_file(model_path()).image_size
    session = onnxruntime.InferenceSession(str(model_path()), providers=["CPUExecutionProvider"])
    photos = sorted(path for path in Path(sys.argv[1]).rglob("*") if path.is_file())
    count = min(int(sys.argv[2]), len(photos))

    def look(path: Path) -> None:
        with Image.open(path) as image:
            small = image.convert("RGB").resize((width, height), Image.Resampling.BICUBIC)
        session.run(["probabilities"], {"image": np.asarray(small)[np.newaxis]})

    look(photos[0])
    began = time.perf_counter()
    for nth in range(count):
        look(photos[nth * len(photos) // count])
    print(json.dumps({"seconds": (time.perf_counter() - began) / count, "photos": count}))


if __name__ == "__main__":
    main()
