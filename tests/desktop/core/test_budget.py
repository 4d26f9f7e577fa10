from __future__ import annotations

import threading

from wardrobe_desktop.core.budget import MemoryBudget

WAIT = 30.0


def test_what_fits_goes_on_at_once() -> None:
    budget = MemoryBudget(100)
    told: list[str] = []
    with budget.hold(60, lambda: told.append("held")), budget.hold(40, lambda: told.append("held")):
        pass
    assert told == []


def test_what_does_not_fit_waits_and_says_so() -> None:
    budget = MemoryBudget(100)
    told: list[str] = []
    held = threading.Event()

    def hold() -> None:
        told.append("held")
        held.set()

    def second() -> None:
        with budget.hold(50, hold, lambda: told.append("go on")):
            told.append("in")

    with budget.hold(60):
        thread = threading.Thread(target=second)
        thread.start()
        assert held.wait(WAIT)
        assert told == ["held"]
    thread.join(WAIT)
    assert told == ["held", "go on", "in"]


def test_the_largest_of_all_goes_alone_and_gives_everything_back() -> None:
    budget = MemoryBudget(100)
    for _ in range(3):
        with budget.hold(1000):
            pass
    with budget.hold(100):
        pass


def test_many_threads_never_hold_more_than_there_is() -> None:
    budget = MemoryBudget(10)
    lock = threading.Lock()
    now, most = 0, 0

    def work(need: int) -> None:
        nonlocal now, most
        for _ in range(200):
            with budget.hold(need):
                with lock:
                    now += need
                    most = max(most, now)
                with lock:
                    now -= need

    threads = [threading.Thread(target=work, args=(need,)) for need in (1, 2, 3, 5, 8, 10)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(WAIT)
    assert now == 0
    assert most <= 10
