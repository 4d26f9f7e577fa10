"""What is packed comes out as it went in, whatever is done in which order."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from wardrobe_desktop.core.packed import Guesses, RowsByContent

GUESS = st.tuples(
    st.sampled_from(["dress", "hat", "own-kimono"]), st.floats(0, 1, allow_subnormal=False), st.booleans()
)


@given(st.lists(st.none() | st.tuples(st.integers(0, 20), GUESS)))
def test_guesses_are_those_that_were_given(acts: list[tuple[int, tuple[str, float, bool]] | None]) -> None:
    packed, plain = Guesses(), list[tuple[str, float, bool]]()
    for act in acts:
        if act is None:
            packed.append()
            plain.append(("", 0.0, False))
        elif act[0] < len(plain):
            packed[act[0]] = plain[act[0]] = act[1]
    assert [packed[row] for row in range(len(plain))] == plain


@given(st.lists(st.tuples(st.booleans(), st.sampled_from("abc"), st.integers(0, 5)), max_size=30))
def test_rows_are_found_by_what_they_show(acts: list[tuple[bool, str, int]]) -> None:
    packed, plain = RowsByContent(), dict[str, tuple[int, ...]]()
    for comes, digest, row in acts:
        rows = plain.get(digest, ())
        if comes and row not in rows:
            packed.add(digest, row)
            plain[digest] = (*rows, row)
        elif not comes:
            packed.remove(digest, row)
            plain[digest] = tuple(each for each in rows if each != row)
    assert {digest: packed[digest] for digest in plain} == plain
    assert all(digest in packed for digest in plain)
    assert packed["never seen"] == ()
    assert "never seen" not in packed
