"""What of some photos an earlier sort has put into its folders, and is there still."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from wardrobe_desktop.core.content import look_itself
from wardrobe_desktop.core.journal import Journal
from wardrobe_desktop.core.plan import SortPlan
from wardrobe_desktop.core.record import SortState

SORTS = 5
"""So many sorts are looked at, the latest first: what lies further back says little about these photos."""


@dataclass(frozen=True)
class FiledBefore:
    """``count`` of the photos lie below ``destination``; ``digests``: their contents."""

    destination: Path
    count: int
    digests: frozenset[str] = frozenset()


def filed_before(
    journal: Journal, digests: Iterable[str], destination: Path | None = None
) -> FiledBefore | None:
    """The latest sort that filed any of these contents, one entry a photo. Raises JournalError.

    ``destination``: only sorts that led there count. The disk is asked whether each is still there, not what
    it holds.
    """
    wanted = [digest for digest in digests if digest]
    return next(_found(journal, wanted, destination), None)


def filed_places(journal: Journal, digests: Iterable[str]) -> list[FiledBefore]:
    """Where these contents lie by now, one entry a photo: the place of the latest sort first, then those that
    hold some which no later one holds. As ``filed_before`` otherwise.
    """
    wanted = [digest for digest in digests if digest]
    missing, places = set(wanted), dict[Path, frozenset[str]]()
    for found in _found(journal, wanted, None):
        if found.destination in places or found.digests & missing:
            places[found.destination] = places.get(found.destination, frozenset()) | found.digests
            missing -= found.digests
        if not missing:
            break
    return [
        FiledBefore(place, sum(digest in there for digest in wanted), there)
        for place, there in places.items()
    ]


def _found(journal: Journal, wanted: list[str], destination: Path | None) -> Iterator[FiledBefore]:
    done = [
        record
        for record in journal.sorts()
        if record.state is SortState.DONE and destination in (None, record.destination)
    ]
    for record in done[:SORTS]:
        plan = journal.load(record.id)
        places = _places(plan, set(wanted))
        there = frozenset(digest for digest, place in places if look_itself(place) is not None)
        if count := sum(digest in there for digest in wanted):
            yield FiledBefore(plan.destination, count, there)


def _places(plan: SortPlan, wanted: set[str]) -> Iterator[tuple[str, Path]]:
    for move in plan.moves:
        if move.steps[0].identity.digest in wanted:
            yield move.steps[0].identity.digest, move.target
    for photo, place in plan.already_there:
        if photo.digest in wanted:
            yield photo.digest, place
