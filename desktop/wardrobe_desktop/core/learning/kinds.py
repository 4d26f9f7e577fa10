"""Kinds: which category is a kind of which, and that none is a kind of itself."""

from __future__ import annotations

from collections.abc import Mapping

Parents = Mapping[str, str | None]
"""Each category's id, with that of the one that it is a kind of."""


def is_below(category: str, other: str, parents: Parents) -> bool:
    """Whether ``category`` is ``other``, a kind of it, or a kind of such a kind; a ring is no trouble."""
    seen: set[str] = set()
    above: str | None = category
    while above is not None and above not in seen:
        if above == other:
            return True
        seen.add(above)
        above = parents.get(above)
    return False


def ring_breakers(parents: Parents) -> list[str]:
    """Those that must become kinds of nothing for there to be no ring: of each ring the first."""
    left = dict(parents)
    found = []
    for each, above in parents.items():
        if above is not None and is_below(above, each, left):
            left[each] = None
            found.append(each)
    return found
