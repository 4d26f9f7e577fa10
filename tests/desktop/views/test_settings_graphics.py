"""Where an NVIDIA card lacks only the graphics pack, Settings say how to get it, and that nobody needs it."""

from __future__ import annotations

import sys

import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from wardrobe_desktop.core.device import DeviceReport
from wardrobe_desktop.views.settings_graphics import GraphicsOffer

LACKING = DeviceReport("auto", "cpu", reason="…", unused_card="GeForce RTX 3060")


@pytest.fixture
def offer(qtbot: QtBot) -> GraphicsOffer:
    offer = GraphicsOffer()
    qtbot.addWidget(offer)
    return offer


@pytest.mark.parametrize(
    "report", [None, DeviceReport("auto", "cpu", reason="none"), DeviceReport("auto", "cuda", "GeForce")]
)
def test_nothing_is_offered_where_nothing_is_lacking(
    offer: GraphicsOffer, report: DeviceReport | None
) -> None:
    offer.tell(LACKING)
    offer.tell(report)
    assert offer.isHidden()


def test_what_it_takes_is_said_and_that_it_is_not_needed(offer: GraphicsOffer) -> None:
    offer.tell(LACKING)
    assert not offer.isHidden()
    words = offer.words.text()
    for part in ("GeForce RTX 3060", "1.3 GB to download", "2.2 GB on the disk", "never need it"):
        assert part in words
    assert "folder of the program's source" in words
    offer.copy.click()
    assert QGuiApplication.clipboard().text() == offer.command.text()
    assert "[cuda]" in offer.command.text()


def test_the_installed_program_says_that_it_cannot_take_it_in(
    offer: GraphicsOffer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    offer.tell(LACKING)
    assert "This installed program cannot take it in." in offer.words.text()
