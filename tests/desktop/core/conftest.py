"""What the tests of sorting share: a journal, and a bin that is nobody's own."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from wardrobe_desktop.core.journal import Journal


@pytest.fixture
def journal(tmp_path: Path) -> Iterator[Journal]:
    with Journal(tmp_path / "journal.sqlite") as opened:
        yield opened


@pytest.fixture
def bin_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The bin of a plain Linux desktop, in a place of this test's own."""
    import send2trash.plat_other as desktop_bin

    place = tmp_path / "share/Trash"
    monkeypatch.setattr(desktop_bin, "HOMETRASH_B", str(place).encode(), raising=True)
    monkeypatch.setattr("send2trash.send2trash", desktop_bin.send2trash)
    return place
