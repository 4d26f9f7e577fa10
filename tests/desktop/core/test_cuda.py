"""What NVIDIA's driver says is told in a sentence; the driver itself is made up, at the edge."""

from __future__ import annotations

import ctypes
import sys
from typing import Any

import pytest

from wardrobe_desktop.core.cuda import find_card

pytestmark = pytest.mark.skipif(sys.platform == "darwin", reason="a Mac has no such driver")


class Driver:
    """Answers as libcuda does: 0 where all is well, what was asked for through pointers."""

    def __init__(self, init: int = 0, count: int = 1, name: bytes = b"GeForce RTX 3060") -> None:
        self._init, self._count, self._name = init, count, name

    def cuInit(self, _flags: int) -> int:
        return self._init

    def cuDeviceGetCount(self, count: Any) -> int:
        count._obj.value = self._count
        return 0

    def cuDeviceGet(self, _card: Any, _number: int) -> int:
        return 0

    def cuDeviceGetName(self, name: Any, _length: int, _card: Any) -> int:
        name.value = self._name
        return 0 if self._name else 1


@pytest.mark.parametrize(
    ("driver", "card", "words"),
    [
        (Driver(), "GeForce RTX 3060", ""),
        (Driver(init=100), "", "does not answer (code 100)"),
        (Driver(count=0), "", "No NVIDIA graphics card was found."),
        (Driver(name=b""), "", "does not name"),
    ],
)
def test_the_card_is_named_or_there_is_a_reason(
    driver: Driver, card: str, words: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(ctypes, "CDLL", lambda _name: driver)
    found, reason = find_card()
    assert found == card
    assert words in reason
    assert (reason == "") == bool(card)


def test_a_computer_without_the_driver_has_no_card(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(_name: str) -> object:
        raise OSError("not there")

    monkeypatch.setattr(ctypes, "CDLL", refuse)
    assert find_card()[0] == ""
    assert "No NVIDIA graphics card was found, or its driver" in find_card()[1]
