"""What no program can beat here: ``bound_child FOLDER [COUNT]``.

Decodes photos to the network's picture on all cores and does nothing else, then runs the network on all cores
and does nothing else. Prints JSON: processor seconds a photo for ``decode`` and ``inference``, and ``cores``.
"""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import numpy as np

from wardrobe_desktop.core.classifier import Classifier
from wardrobe_desktop.core.decode import decode
from wardrobe_desktop.core.model_file import read_model_file
from wardrobe_desktop.core.paths import model_path
from wardrobe_desktop.core.pool import usable_cores
from wardrobe_desktop.core.scan import scan


def main() -> None:
    photos = scan([Path(sys.argv[1])]).photos
    count = int(sys.argv[2]) if len(sys.argv) > 2 else len(photos)
    chosen = [photos[nth * len(photos) // count].path for nth in range(count)]
    model = read_model_file(model_path())
    data = [path.read_bytes() for path in chosen]
    classifier = Classifier(model, "cpu", threads=1)
    pictures = [decode(data[0], model.image_size)[np.newaxis]] * len(data)
    told = {
        "decode": seconds_each(lambda each: decode(each, model.image_size), data),
        "inference": seconds_each(classifier.classify, pictures),
        "cores": usable_cores(),
    }
    print(json.dumps(told))


def seconds_each(work: Callable[[Any], object], items: Sequence[Any]) -> float:
    """Processor seconds that one item takes while all cores are at it."""
    with ThreadPoolExecutor(usable_cores()) as threads:
        list(threads.map(work, items[: usable_cores()]))  # what the first ones prepare is not counted
        began = time.process_time()
        list(threads.map(work, items))
        return (time.process_time() - began) / len(items)


if __name__ == "__main__":
    main()
