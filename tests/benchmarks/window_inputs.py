"""What the window is measured with: a large tree, and data folders in which photos are known already.

All of it lies beside the photos of `photos.py`, in a cache outside of the repository, and is made once.
"""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
from contextlib import closing
from pathlib import Path

import numpy as np
from tests.benchmarks.photos import cache_folder, folder_of

from wardrobe_desktop.core.model_file import ModelFile, read_model_file
from wardrobe_desktop.core.paths import model_path
from wardrobe_desktop.core.photo import Identity, Photo
from wardrobe_desktop.core.pool import ClassifierPool
from wardrobe_desktop.core.prediction import Prediction
from wardrobe_desktop.core.recall import Recall, remembering
from wardrobe_desktop.core.scan import scan
from wardrobe_desktop.core.store import Store

MANY, MOST = 10_000, 50_000
DRAWN_FOR_TREE = 200
AT_ONCE = 500
_VERSION = 2  # counts up when what a data folder holds changes, so that an old one is not taken for a new one


def photos() -> Path:
    """Ten thousand distinct photos of 400 x 533."""
    return folder_of("web", MANY)


def tree(count: int = MOST) -> Path:
    """A tree of `count` names that share the bytes of a few drawn photos."""
    folder = cache_folder() / f"tree-{count}"
    if not folder.is_dir():
        unfinished = folder.with_suffix(".part")
        shutil.rmtree(unfinished, ignore_errors=True)
        drawn = sorted(folder_of("web", DRAWN_FOR_TREE).rglob("*.jpg"))
        for nth in range(count):
            place = unfinished / f"{2001 + nth // 5000}" / f"day {nth // 100 % 50}" / f"IMG_{nth:05}.jpg"
            place.parent.mkdir(parents=True, exist_ok=True)
            os.link(drawn[nth % len(drawn)], place)
        unfinished.rename(folder)
    return folder


def home_that_knows(folder: Path) -> Path:
    """A data folder after every photo in `folder` was looked at: by the shipped model, on all cores."""
    model = read_model_file(model_path())
    home = _home(folder, model)
    if not (home / "whole").exists():
        print(f"looking at {folder} once, for a data folder that knows it", file=sys.stderr)
        with Store(_emptied(home) / "review.sqlite") as store, _pool(model, home) as pool:
            Recall(store, model).settle(pool.wait_until_ready())
            with closing(remembering(pool.readings(scan([folder]).photos), store)) as readings:
                assert all(isinstance(reading, Prediction) for reading in readings)
        (home / "whole").touch()
    return home


def home_that_was_told(folder: Path) -> Path:
    """A data folder with made-up predictions for every photo in `folder`; names that share bytes get digests
    of their own, so that it is as large as if all of them were distinct.
    """
    model = read_model_file(model_path())
    home = _home(folder, model)
    if not (home / "whole").exists():
        small = sorted(folder_of("web", DRAWN_FOR_TREE).rglob("*.jpg"))
        with Store(_emptied(home) / "review.sqlite") as store, _pool(model, home) as pool:
            recall = Recall(store, model)
            recall.settle(pool.wait_until_ready())
            told: list[Prediction] = []
            for nth, photo in enumerate(scan([folder]).photos):
                told.append(_told(model, recall.model_id, nth, photo))
                _link_thumbnail(home / "thumbnails", small[nth % len(small)], told[-1].photo.digest)
                if len(told) == AT_ONCE:
                    store.remember(told)
                    told.clear()
            store.remember(told)
        (home / "whole").touch()
    return home


def _home(folder: Path, model: ModelFile) -> Path:
    return cache_folder() / f"home-{folder.name}-{model.id[:12]}-v{_VERSION}"


def _emptied(home: Path) -> Path:
    shutil.rmtree(home, ignore_errors=True)
    home.mkdir(parents=True)
    return home


def _pool(model: ModelFile, home: Path) -> ClassifierPool:
    return ClassifierPool(model, "cpu", thumbnails=home / "thumbnails")


def _told(model: ModelFile, model_id: str, nth: int, photo: Photo) -> Prediction:
    chance = np.random.default_rng(nth)
    peak = np.zeros(len(model.categories), np.float32)
    peak[chance.integers(len(peak))] = chance.uniform(0, 12)
    shares = np.exp(peak) / np.exp(peak).sum()
    known = Photo(photo.path, Identity(photo.identity.size, photo.identity.mtime_ns, chance.bytes(16).hex()))
    embedding = chance.standard_normal(1280).astype(np.float16)
    return Prediction(known, shares.astype(np.float32), embedding, 1.0, model_id)


def _link_thumbnail(folder: Path, small: Path, digest: str) -> None:
    place = folder / digest[:2] / f"{digest}.jpg"
    place.parent.mkdir(parents=True, exist_ok=True)
    os.link(small, place)


def scratch_copy(home: Path) -> Path:
    """A copy of a data folder that a run may change: the database copied, thumbnails shared."""
    copy = Path(tempfile.mkdtemp(prefix="wardrobe-home-"))
    shutil.copy2(home / "review.sqlite", copy / "review.sqlite")
    (copy / "thumbnails").symlink_to(home / "thumbnails", target_is_directory=True)
    return copy
