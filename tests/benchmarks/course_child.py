"""The course's loop: ``course_child MODEL FOLDER COUNT``. ``load_img`` and ``predict``, photo by photo.

Prints JSON: wall-clock ``seconds`` a photo and ``cpu`` seconds a photo, the model being loaded already. As in
the notebook, the photo is shrunk by leaving pixels out, which is quicker than what training does.
"""

from __future__ import annotations

import json
import os
import sys
import time
from functools import partial
from pathlib import Path

os.environ["TF_CPP_MIN_LOG_LEVEL"] = "3"


def main() -> None:
    import keras
    import numpy as np

    model = keras.models.load_model(sys.argv[1], compile=False)
    size = model.input_shape[1:3]
    photos = sorted(path for path in Path(sys.argv[2]).rglob("*") if path.is_file())
    count = min(int(sys.argv[3]), len(photos))

    def look(path: Path) -> None:
        image = keras.utils.load_img(path, target_size=size)
        model.predict(np.array([np.array(image)]), verbose=0)

    look(photos[0])
    began, used = time.perf_counter(), time.process_time()
    for nth in range(count):
        look(photos[nth * len(photos) // count])
    told = {
        "seconds": (time.perf_counter() - began) / count,
        "cpu": (time.process_time() - used) / count,
        "photos": count,
    }
    print(json.dumps(told))


def make_model(target: Path) -> None:
    """A Keras model of the networks that the shipped one is made of, untrained: it is as quick as trained."""
    import keras

    from wardrobe_training.config import FitConfig
    from wardrobe_training.ensemble import merge_models
    from wardrobe_training.model import build_model

    folder = target.parent  # a folder that is there; no photo in it is read
    asked = partial(FitConfig, (folder,), folder, weights="none", unfreeze="all", image_size=224)
    towers = [build_model(asked(backbone=f"efficientnet-lite{variant}"), 10) for variant in (0, 2)]
    merged = merge_models(towers)
    keras.Model(merged.input, keras.layers.Softmax()(merged.output)).save(target)


if __name__ == "__main__":
    if len(sys.argv) == 2:
        make_model(Path(sys.argv[1]))
        print("{}")
    else:
        main()
