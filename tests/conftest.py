"""Shared fixtures. Nothing here touches a person's own data folder: every test gets one of its own."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

ROOT = Path(__file__).resolve().parents[1]
CLOTHING = ROOT.parent / "shared" / "clothing"


@pytest.fixture(autouse=True)
def data_home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A fresh data folder for each test, in place of the person's own."""
    home = tmp_path_factory.mktemp("home")
    monkeypatch.setenv("WARDROBE_SORTER_HOME", str(home))
    return home


@pytest.fixture(scope="session")
def clothing() -> Path:
    """The folder of real clothing photos (train, validation, test, extra), where this machine has it."""
    if not (CLOTHING / "photos.csv").is_file():
        pytest.skip(
            "the clothing photos are not on this machine (expected beside the checkout, in shared/clothing)"
        )
    return CLOTHING


@pytest.fixture(scope="session")
def samples() -> Path:
    """Our own drawn garments."""
    return ROOT / "assets" / "samples"


@pytest.fixture(scope="session")
def tiny_run(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A real run folder of the training room, made once: three drawn garments, 32 pixels, a few seconds."""
    pytest.importorskip("keras", reason="training needs the extra `train`")
    from support.tiny_run import make_tiny_run

    return make_tiny_run(tmp_path_factory.mktemp("tiny"))
