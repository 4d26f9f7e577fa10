"""Nothing is told to anybody: also not by the libraries that look at photos."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

# Where continuous integration is announced, the libraries keep quiet by themselves.
ANNOUNCED = (
    "CI",
    "GITHUB_ACTIONS",
    "TF_BUILD",
    "ORT_DISABLE_TELEMETRY",
    "WARDROBE_SORTER_HOME",
    "XDG_DATA_HOME",
)


def test_looking_at_photos_leaves_nothing_in_the_home_but_our_own_folder(
    tmp_path: Path, samples: Path
) -> None:
    env = {name: value for name, value in os.environ.items() if name not in ANNOUNCED}
    env |= {"HOME": str(tmp_path), "USERPROFILE": str(tmp_path), "XDG_CACHE_HOME": str(tmp_path / ".cache")}
    words = ["classify", str(samples / "IMG_2041.jpg")]

    done = subprocess.run(
        [sys.executable, "-m", "wardrobe_desktop", *words],
        capture_output=True,
        text=True,
        check=False,
        env=env,
    )

    left = sorted(file.relative_to(tmp_path).as_posix() for file in tmp_path.rglob("*") if file.is_file())
    assert done.returncode == 0, done.stderr
    assert [name for name in left if "wardrobe-sorter" not in name] == []
