from __future__ import annotations

from wardrobe_desktop.core.twins import Twins


def test_the_first_of_a_content_is_looked_at_and_the_others_wait_for_it() -> None:
    twins: Twins[str, int] = Twins()
    assert [twins.goes_first("d1", 1), twins.goes_first("d1", 2), twins.goes_first("d2", 3)] == [
        *(True, False, True),
    ]
    assert twins.done("d1", "a dress") == [2]
    assert twins.done("d2", "a hat") == []
    assert twins.answer("d1") == "a dress"


def test_after_a_failure_the_next_one_is_looked_at_itself() -> None:
    twins: Twins[str, int] = Twins()
    twins.goes_first("d1", 1)
    assert twins.done("d1", None) == []
    assert twins.answer("d1") is None
    assert twins.goes_first("d1", 2)


def test_only_the_latest_answers_are_kept() -> None:
    twins: Twins[int, int] = Twins(kept=3)
    for n in range(1, 6):
        twins.goes_first(f"d{n}", n)
        twins.done(f"d{n}", n)
    assert [twins.answer(f"d{n}") for n in range(1, 6)] == [None, None, 3, 4, 5]
