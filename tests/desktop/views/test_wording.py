"""Sizes, durations, days and places in words."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale
from pytestqt.qtbot import QtBot

from wardrobe_desktop.views import wording
from wardrobe_desktop.views.english import SINGULARS, install_english


@pytest.fixture(autouse=True)
def english(qtbot: QtBot) -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale("en_GB"))
    app = QCoreApplication.instance()
    assert app is not None
    translator = install_english(app)
    yield
    app.removeTranslator(translator)
    QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("size", "text"),
    [
        (0, "0 bytes"),
        (999, "999 bytes"),
        (2_812_345, "2.8 MB"),
        (58 * 10**9, "58 GB"),
        (1_300_000_000, "1.3 GB"),
    ],
)
def test_sizes_read_as_in_a_file_manager(size: int, text: str) -> None:
    assert wording.size_text(size) == text


@pytest.mark.parametrize(
    ("seconds", "text"),
    [(0.2, "less than a second"), (1, "1 second"), (41.2, "41 seconds"), (61, "1 minute")],
)
def test_durations_have_a_singular(seconds: float, text: str) -> None:
    assert wording.duration_text(seconds) == text


def test_time_left_is_rounded() -> None:
    assert wording.time_left_text(3) == "a few seconds left"
    assert wording.time_left_text(23) == "about 20 seconds left"
    assert wording.time_left_text(230) == "about 4 minutes left"


def test_days_are_named_as_people_name_them() -> None:
    today = date(2026, 5, 14)
    assert wording.day_text(today, today) == "Today"
    assert wording.day_text(date(2026, 5, 13), today) == "Yesterday"
    assert wording.day_text(date(2026, 5, 3), today) == "3 May"
    assert wording.day_text(date(2025, 4, 28), today) == "28 April 2025"


def test_a_moment_reads_well_inside_a_sentence() -> None:
    now = datetime(2026, 5, 14, 9, 0)
    assert wording.moment_text(datetime(2026, 5, 13, 21, 14), now) == "yesterday at 21:14"


def test_a_place_leaves_out_the_home_folder() -> None:
    assert wording.place_text(Path.home() / "Pictures" / "Wardrobe sorted") == "Pictures › Wardrobe sorted"
    assert wording.place_text(Path("/media/stick/a/b/c")).endswith("b › c")


def test_measured_shares_are_always_rounded_down() -> None:
    assert wording.times_in_hundred(0.9899) == 98
    assert wording.times_in_hundred(0.29) == 29
    assert wording.times_in_hundred(1.0) == 100


def test_every_singular_differs_from_its_plural() -> None:
    assert all(plural != singular for plural, singular in SINGULARS.items())
