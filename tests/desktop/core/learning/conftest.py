from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from wardrobe_desktop.core.learning.memory import Memory


@pytest.fixture
def memory(tmp_path: Path) -> Iterator[Memory]:
    with Memory(tmp_path / "learned.sqlite") as opened:
        yield opened
