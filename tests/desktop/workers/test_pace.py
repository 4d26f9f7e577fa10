"""Photos a second and the time left, from handed-in times."""

from __future__ import annotations

import pytest

from wardrobe_desktop.workers.pace import SETTLED_S, WINDOW_S, Pace


def steady(per_second: int, seconds: int, begin: float = 100.0) -> tuple[Pace, float]:
    pace = Pace()
    pace.begin(begin)
    now = begin
    for _ in range(seconds * 10):
        now += 0.1
        pace.add(now, per_second // 10)
    return pace, now


def test_a_steady_speed_is_measured() -> None:
    pace, now = steady(per_second=20, seconds=4)
    assert pace.per_second(now) == pytest.approx(20)
    assert pace.seconds_left(now, 300) == pytest.approx(15)


def test_nothing_is_promised_before_it_has_settled() -> None:
    pace = Pace()
    pace.begin(0.0)
    pace.add(SETTLED_S / 2, 10)
    assert pace.per_second(SETTLED_S / 2) is None
    assert pace.seconds_left(SETTLED_S / 2, 10) is None


def test_a_slow_start_is_soon_forgotten() -> None:
    pace, now = steady(per_second=10, seconds=10)
    for _ in range(int(WINDOW_S * 10) + 5):
        now += 0.1
        pace.add(now, 5)
    assert pace.per_second(now) == pytest.approx(50, rel=0.1)


def test_a_pause_is_not_counted_as_slowness() -> None:
    pace, now = steady(per_second=20, seconds=4)
    pace.begin(now + 3600)
    assert pace.per_second(now + 3600.5) is None


def test_no_photo_at_all_is_no_speed() -> None:
    pace = Pace()
    pace.begin(0.0)
    assert pace.per_second(60.0) is None
