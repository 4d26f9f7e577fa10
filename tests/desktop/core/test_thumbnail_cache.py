from __future__ import annotations

import os
import threading
from pathlib import Path

from wardrobe_desktop.core.thumbnail_cache import ThumbnailCache, thumbnail_path


def fill(folder: Path, count: int, size: int = 1000) -> list[Path]:
    """Thumbnails of an earlier day, the first one the oldest."""
    paths = [thumbnail_path(folder, f"{n:032x}") for n in range(count)]
    for age, path in enumerate(paths):
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(bytes(size))
        os.utime(path, (1000 + age, 1000 + age))
    return paths


def wait_for_tidying(cache: ThumbnailCache) -> None:
    for thread in threading.enumerate():
        if thread.name == "thumbnails":
            thread.join(30)
    assert cache._counted


def kept(folder: Path) -> list[Path]:
    return sorted(path for path in folder.rglob("*") if path.is_file())


def test_a_thumbnail_is_made_once_for_a_content(tmp_path: Path) -> None:
    cache = ThumbnailCache(tmp_path)
    cache.add("ab1", lambda: b"first")
    cache.add("ab1", lambda: b"second")
    assert cache.has("ab1")
    assert not cache.has("ab2")
    assert thumbnail_path(tmp_path, "ab1").read_bytes() == b"first"
    wait_for_tidying(cache)
    assert kept(tmp_path) == [thumbnail_path(tmp_path, "ab1")]


def test_what_earlier_runs_left_counts_and_the_oldest_go_out(tmp_path: Path) -> None:
    old = fill(tmp_path, 30)
    cache = ThumbnailCache(tmp_path, most_bytes=20_000)
    cache.add("f" * 32, lambda: bytes(1000))
    wait_for_tidying(cache)
    assert kept(tmp_path) == sorted([*old[13:], thumbnail_path(tmp_path, "f" * 32)])


def test_the_limit_holds_while_a_folder_is_looked_at(tmp_path: Path) -> None:
    cache = ThumbnailCache(tmp_path, most_bytes=20_000)
    for n in range(100):
        cache.add(f"{n:032x}", lambda: bytes(1000))
        wait_for_tidying(cache)
        assert sum(path.stat().st_size for path in kept(tmp_path)) <= 21_000
    assert cache.has(f"{99:032x}")


def test_a_folder_within_the_limit_is_left_alone(tmp_path: Path) -> None:
    fill(tmp_path, 30)
    cache = ThumbnailCache(tmp_path, most_bytes=31_000)
    cache.add("f" * 32, lambda: bytes(1000))
    wait_for_tidying(cache)
    assert len(kept(tmp_path)) == 31


def test_a_folder_that_cannot_be_written_costs_thumbnails_only(tmp_path: Path) -> None:
    (tmp_path / "in the way").write_text("a file")
    cache = ThumbnailCache(tmp_path / "in the way")
    cache.add("ab1", lambda: b"picture")
    assert not cache.has("ab1")
    wait_for_tidying(cache)
