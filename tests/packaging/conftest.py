"""The scripts in desktop/packaging are run, not installed; here they can be imported."""

from __future__ import annotations

from pathlib import Path

import pytest

PACKING = Path(__file__).resolve().parents[2] / "desktop" / "packaging"


@pytest.fixture(autouse=True)
def _packing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(str(PACKING))


@pytest.fixture
def packing() -> Path:
    """The folder of the scripts."""
    return PACKING
