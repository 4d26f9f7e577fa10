"""Opening the same photos again: how quickly they are all known, and that none is decoded twice."""

from __future__ import annotations

import json
import os
import sys
import tempfile
import time
from pathlib import Path

from tests.benchmarks.photos import folder_of
from tests.benchmarks.table import Row, at_most
from tests.benchmarks.turns import child, full


def rows() -> list[Row]:
    """The same folder, then the same photos under another path, where only their content is known."""
    count = 10_000 if full() else 1000
    folder = folder_of("web", count)
    with tempfile.TemporaryDirectory(prefix="wardrobe-bench-reopen-", dir=folder.parent) as place:
        home, moved = Path(place) / "home", Path(place) / "moved"
        first = child("reopen", folder, home=home)
        again = child("reopen", folder, home=home)
        _link_all(folder, moved)
        elsewhere = child("reopen", moved, home=home)
    found = []
    for name, what in (("opened again", again), ("moved to another folder", elsewhere)):
        wanted, holds = at_most(what["decoded"], 0, " decoded")
        found.append(
            Row(
                what=f"{count} photos of 400 x 533, {name}",
                ours=f"{what['seconds']:.2f} s, {what['decoded']} decoded",
                than="the first time",
                other=f"{first['seconds']:.2f} s, {first['decoded']} decoded",
                ratio=first["seconds"] / what["seconds"],
                wanted=wanted,
                holds=holds,
            )
        )
    return found


def _link_all(folder: Path, target: Path) -> None:
    """The same files under other names; nothing is copied."""
    for nth, path in enumerate(sorted(path for path in folder.rglob("*") if path.is_file())):
        place = target / f"{nth // 500}"
        place.mkdir(parents=True, exist_ok=True)
        os.link(path, place / f"renamed {nth}{path.suffix}")


def open_and_count(data: bytes, size: tuple[int, int], gate: object) -> object:
    """Decode as the program does, and leave a mark."""
    from wardrobe_desktop.core.decode import open_photo

    with open(os.environ["WARDROBE_BENCH_TALLY"], "ab") as tally:  # noqa: PTH123 - appended by several threads
        tally.write(b".")
    return open_photo(data, size, gate)  # type: ignore[arg-type]


def main() -> None:
    """Scan, recall, look at the rest, keep it: prints JSON with ``seconds`` and how many were ``decoded``."""
    from wardrobe_desktop.core.model_file import read_model_file
    from wardrobe_desktop.core.paths import data_dir, model_path, thumbnails_dir
    from wardrobe_desktop.core.pool import ClassifierPool
    from wardrobe_desktop.core.recall import Recall, remembering
    from wardrobe_desktop.core.scan import scan
    from wardrobe_desktop.core.store import Store

    tally = data_dir() / "tally"
    tally.write_bytes(b"")
    os.environ["WARDROBE_BENCH_TALLY"] = str(tally)
    model = read_model_file(model_path())
    began = time.perf_counter()
    with Store() as store:
        recall = Recall(store, model)
        photos = scan([Path(sys.argv[1])]).photos
        known = recall.known(photos)
        left = [photo for photo in photos if photo.path not in known]
        if left:
            decode = "tests.benchmarks.reopen:open_and_count"
            with ClassifierPool(
                model, "cpu", thumbnails=thumbnails_dir(), decode=decode, store=store.path
            ) as pool:
                recall.settle(pool.wait_until_ready())
                for _ in remembering(pool.readings(left), store):
                    pass
        seconds = time.perf_counter() - began
    print(json.dumps({"seconds": seconds, "decoded": tally.stat().st_size, "photos": len(photos)}))


if __name__ == "__main__":
    main()
