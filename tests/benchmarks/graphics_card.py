"""With a graphics card: photos a second, and the share of the time for which the card waits for photos."""

from __future__ import annotations

import json
import sys
import threading
import time
from pathlib import Path

from tests.benchmarks.photos import folder_of
from tests.benchmarks.table import Row
from tests.benchmarks.turns import child, quick


def rows() -> list[Row]:
    """Without a card one row that says so."""
    from wardrobe_desktop.core.cuda import find_card

    card, reason = find_card()
    if not card:
        return [Row(what="graphics card", ours=f"not measured: {reason}")]
    found = []
    for kind, count, name in (
        ("jpeg-12", 60 if quick() else 300, "JPEGs of 12 megapixels"),
        ("web", 1000, "photos of 400 x 533"),
    ):
        told = child("graphics_card", folder_of(kind, count))
        ours = f"not measured: {told['reason']}"
        if told["running"] == "cuda":
            ours = f"{told['per_second']:.0f} photos a second, the card waits {100 * told['waits']:.0f} %"
        found.append(Row(what=f"{count} {name} on {card}", ours=ours))
    return found


def main() -> None:
    """Look at a folder with the helper's own parts, in this process; prints JSON."""
    from wardrobe_desktop.core.helper import Orders
    from wardrobe_desktop.core.looker import Looker
    from wardrobe_desktop.core.model_file import read_model_file
    from wardrobe_desktop.core.paths import model_path
    from wardrobe_desktop.core.pool import usable_cores
    from wardrobe_desktop.core.scan import scan

    photos = scan([Path(sys.argv[1])]).photos
    left, over = len(photos), threading.Event()
    lock = threading.Lock()

    def send(word: str, *_rest: object) -> None:
        nonlocal left
        if word == "done":
            with lock:
                left -= 1
            if not left:
                over.set()

    looker = Looker(Orders(read_model_file(model_path()), "cuda", usable_cores(), None), send)
    began = time.perf_counter()
    for number, photo in enumerate(photos):
        looker.look(number, str(photo.path))
    over.wait()
    seconds = time.perf_counter() - began
    told = {
        "running": looker.device.running,
        "reason": looker.device.reason,
        "per_second": len(photos) / seconds,
        "waits": looker.waited / seconds,
    }
    print(json.dumps(told))


if __name__ == "__main__":
    main()
