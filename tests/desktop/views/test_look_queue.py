"""The row of photos that a person goes through."""

from __future__ import annotations

from wardrobe_desktop.views.look_queue import LookQueue


def queue_of(rows: list[int], answered: set[int]) -> LookQueue:
    return LookQueue(rows, lambda row: row not in answered, lambda row: row in answered)


def test_it_begins_with_the_first_photo_that_waits_for_an_answer() -> None:
    assert queue_of([4, 7, 9], {4}).current == 7


def test_an_answer_leads_to_the_next_open_photo_and_around_the_end() -> None:
    answered: set[int] = set()
    queue = queue_of([4, 7, 9], answered)
    assert queue.skip()
    answered.add(7)
    assert queue.advance()
    assert queue.current == 9
    answered.add(9)
    assert queue.advance()
    assert queue.current == 4
    answered.add(4)
    assert not queue.advance()
    assert queue.counts() == (0, 3, 0, 0, 0)


def test_back_stops_at_the_first_photo_and_skip_goes_around() -> None:
    queue = queue_of([4, 7], set())
    assert not queue.back()
    assert queue.skip()
    assert queue.skip()
    assert queue.current == 4
    queue.go_to(7)
    assert queue.back()
    assert queue.current == 4


def test_photos_that_arrive_later_join_at_the_end_once() -> None:
    queue = queue_of([4], set())
    queue.add([7, 4, 7])
    assert queue.rows == (4, 7)
    assert queue.upcoming() == [7]


def test_a_new_order_holds_for_what_comes_after_the_current_photo() -> None:
    queue = queue_of([1, 2, 3, 4, 5], set())
    queue.skip()
    queue.reorder([5, 4, 2, 1])
    assert queue.current == 2
    assert queue.rows == (1, 2, 5, 4, 3)


def test_an_empty_queue_asks_about_nothing() -> None:
    queue = queue_of([], set())
    assert queue.current is None
    assert not queue.skip()
    assert not queue.advance()


def test_only_the_person_s_own_answers_are_done_and_the_sum_is_always_all() -> None:
    answered, learned = {4}, {7}
    queue = LookQueue([4, 7, 9], lambda row: row not in answered | learned, lambda row: row in answered)
    assert queue.counts() == (1, 1, 1, 0, 0)
    queue.add([11, 12])
    assert queue.counts() == (3, 1, 1, 2, 0)
    answered.clear()  # an undo is no answer
    assert queue.counts() == (4, 0, 1, 2, 0)
    answered.add(9)
    queue.advance()
    assert queue.counts() == (3, 1, 1, 0, 0)


def test_photos_that_became_clear_and_are_in_doubt_again_are_told_until_the_next_answer() -> None:
    clear: set[int] = set()
    by_hand: set[int] = set()
    queue = LookQueue([1, 2, 3], lambda row: row not in clear | by_hand, lambda row: row in by_hand)
    clear |= {2, 3}
    assert queue.counts() == (1, 0, 2, 0, 0)
    clear.clear()
    queue.add([1, 2, 3, 4], learned=True)
    assert queue.counts() == (4, 0, 0, 0, 3)  # 2 and 3 again, and 4 for the first time
    queue.add([5])
    assert queue.counts() == (5, 0, 0, 1, 3)
    by_hand.add(1)
    queue.advance()
    assert queue.counts() == (4, 1, 0, 0, 0)


def test_an_answer_that_was_taken_back_is_no_new_doubt() -> None:
    by_hand = {1}
    queue = LookQueue([1, 2], lambda row: row not in by_hand, lambda row: row in by_hand)
    assert queue.counts() == (1, 1, 0, 0, 0)
    by_hand.clear()
    queue.add([1], learned=True)
    assert queue.counts() == (2, 0, 0, 0, 0)


def test_what_only_came_from_learning_and_is_clear_again_is_not_told() -> None:
    clear: set[int] = set()
    queue = LookQueue([1, 2], lambda row: row not in clear, lambda _row: False)
    queue.add([3], learned=True)
    assert queue.counts() == (3, 0, 0, 0, 1)
    clear |= {3}
    assert queue.counts() == (2, 0, 0, 0, 1)
    clear |= {2}
    assert queue.counts() == (1, 0, 1, 0, 1)


def test_after_an_undo_nothing_is_told_of_what_was_learned_before_it_is_learned_anew() -> None:
    clear, by_hand = {2}, {1}
    queue = LookQueue([1, 2, 3], lambda row: row not in clear | by_hand, lambda row: row in by_hand)
    assert queue.counts() == (1, 1, 1, 0, 0)
    by_hand.clear()
    queue.expect_news()
    assert queue.counts() == (2, 0, 0, 0, 0)
    clear.clear()
    queue.add([2], learned=True)
    assert queue.counts() == (3, 0, 0, 0, 0)  # as before the answer, so there is no news
    clear |= {3}
    queue.add([], learned=True)
    assert queue.counts() == (2, 0, 1, 0, 0)
