"""A step is taken back whole, and nothing else: another window may have taught something meanwhile."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from desktop.core.learning.wardrobe import MODEL, examples_of

from wardrobe_desktop.core.learning.memory import Decided, Memory
from wardrobe_desktop.core.learning.step import carry_out
from wardrobe_desktop.core.learning.taught import TeachingError

TEN = MODEL.categories
State = list[tuple[str, str, str | None, list[str], set[str]]]


@pytest.fixture
def window(memory: Memory) -> Iterator[Memory]:
    """Another window's hold on the same file."""
    with Memory(memory.path) as opened:
        yield opened


@pytest.fixture
def kimono(memory: Memory) -> str:
    return memory.teach("Kimono", examples_of("kimono", 3), TEN, parent="dress")


@pytest.fixture
def scarf(memory: Memory, kimono: str) -> str:
    return memory.teach("Scarf", examples_of("scarf", 3), TEN, parent=kimono)


def state(memory: Memory) -> State:
    return [
        (each.id, each.name, each.parent, [one.digest for one in each.examples], set(each.declined))
        for each in memory.categories()
    ]


def choices(memory: Memory) -> dict[str, str]:
    return {one.example.digest: one.choice for one in memory.decisions()}


def test_every_step_can_be_taken_back(memory: Memory, kimono: str, scarf: str) -> None:
    memory.decide([Decided(kimono, examples_of("kimono", 5)[4]), Decided("hat", examples_of("hat", 1)[0])])
    memory.decline(scarf, ["aa", "bb"])
    begin, decided = state(memory), choices(memory)
    steps = [
        carry_out(memory, change)
        for change in (
            lambda: memory.teach("Robe", examples_of("kimono", 1), TEN, kimono, declined=["cc"]),
            lambda: memory.add_examples(scarf, examples_of("kimono", 2)),
            lambda: memory.rename(kimono, "Yukata", TEN),
            lambda: memory.set_parent(scarf, "hat"),
            lambda: memory.join(kimono, scarf),
            lambda: memory.forget(scarf),
        )
    ]
    assert len(memory.categories()) == 1
    for step in reversed(steps):
        memory.take_step_back(step)
    assert sorted(state(memory)[0][3]) == sorted(begin[0][3])
    assert [each[:3] for each in state(memory)] == [each[:3] for each in begin]
    assert state(memory)[1] == begin[1]
    assert choices(memory) == decided


def test_what_another_window_taught_meanwhile_stays(
    memory: Memory, window: Memory, kimono: str, scarf: str
) -> None:
    photos = examples_of("hat", 6)
    steps = [
        carry_out(memory, lambda: memory.teach("Robe", examples_of("dress", 3), TEN)),
        carry_out(memory, lambda: memory.add_examples(kimono, photos[:2])),
        carry_out(memory, lambda: memory.rename(kimono, "Yukata", TEN)),
    ]
    other = window.teach("Kimono", photos[2:4], TEN, parent="own-robe")
    window.add_examples(kimono, photos[4:])
    window.add_examples(scarf, photos[:1])
    window.decide([Decided(other, examples_of("hat", 1, first=50)[0])])
    for step in reversed(steps):
        memory.take_step_back(step)
    first = [one.digest for one in (*examples_of("kimono", 3), *photos[4:])]
    assert [(each[0], each[1], each[2]) for each in state(memory)] == [
        (kimono, "Kimono 2", "dress"),
        (scarf, "Scarf", kimono),
        (other, "Kimono", None),
    ]
    assert state(memory)[0][3] == first
    assert photos[0].digest in state(memory)[1][3]
    assert list(choices(memory).values()) == [other]


def test_what_was_decided_or_forgotten_elsewhere_meanwhile_is_not_brought_back(
    memory: Memory, window: Memory, kimono: str, scarf: str
) -> None:
    photo = examples_of("hat", 1)[0]
    memory.decide([Decided(kimono, photo)])
    forget = carry_out(memory, lambda: memory.forget(kimono))
    rename = carry_out(memory, lambda: memory.rename(scarf, "Shawl", TEN))
    window.decide([Decided("hat", photo)])
    window.forget(scarf)
    memory.take_step_back(rename)
    memory.take_step_back(forget)
    assert [each[0] for each in state(memory)] == [kimono]
    assert choices(memory) == {photo.digest: "hat"}


def test_a_step_that_fails_half_way_leaves_nothing(memory: Memory, kimono: str) -> None:
    begin = state(memory)

    def change() -> None:
        memory.add_examples(kimono, examples_of("hat", 2))
        memory.decline("own-nothing", ["aa"])

    with pytest.raises(TeachingError):
        carry_out(memory, change)
    assert state(memory) == begin
