"""Looks at a folder as the program does, in a process of its own: ``ours_child FOLDER [WORKERS]``.

Prints JSON: ``seconds`` from the drop to the last answer on disk, the helper process being warm, as it is
where a window is open; ``start``: seconds until it was; ``cpu``: seconds of all processes in that time;
``photos`` and ``failed``: how many.
"""

from __future__ import annotations

import json
import os
import sys
import time
from pathlib import Path

from tests.benchmarks.processes import cpu_seconds

from wardrobe_desktop.core.model_file import read_model_file
from wardrobe_desktop.core.paths import model_path, thumbnails_dir
from wardrobe_desktop.core.pool import ClassifierPool
from wardrobe_desktop.core.prediction import Failure, Prediction
from wardrobe_desktop.core.scan import scan
from wardrobe_desktop.core.store import Store


def main() -> None:
    folder, workers = Path(sys.argv[1]), int(sys.argv[2]) if len(sys.argv) > 2 else None
    model = read_model_file(model_path())
    began = time.perf_counter()
    with Store() as store, ClassifierPool(model, "cpu", workers, thumbnails_dir()) as pool:
        pool.wait_until_ready()
        dropped, used = time.perf_counter(), cpu_seconds(os.getpid())
        photos = scan([folder]).photos
        known = store.known(photos, model.id)
        failed, unkept = 0, []
        for reading in pool.readings([photo for photo in photos if photo.path not in known]):
            failed += isinstance(reading, Failure)
            unkept += [reading] if isinstance(reading, Prediction) else []
            if len(unkept) >= 64:
                store.remember(unkept)
                unkept.clear()
        store.remember(unkept)
        told = {
            "photos": len(photos),
            "failed": failed,
            "start": dropped - began,
            "seconds": time.perf_counter() - dropped,
            "cpu": cpu_seconds(os.getpid()) - used,
        }
    print(json.dumps(told))


if __name__ == "__main__":
    main()
