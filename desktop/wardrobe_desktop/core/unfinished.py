"""No new sort over one that is half done: it would plan round photos that the earlier one still has to do."""

from __future__ import annotations

from wardrobe_desktop.core.errors import SortRefused
from wardrobe_desktop.core.journal import Journal
from wardrobe_desktop.core.record import SortRecord, SortState
from wardrobe_desktop.core.sentence import Sentence, say


class UnfinishedSort(SortRefused):
    """``record``: the sort, or putting back, that was interrupted."""

    def __init__(self, record: SortRecord) -> None:
        super().__init__(_sentence(record))
        self.record = record


def refuse_unfinished(journal: Journal) -> None:
    """Raise UnfinishedSort while an earlier sort, or the putting back of one, is only half done; JournalError
    where that cannot be told.
    """
    record = journal.interrupted()
    if record is not None:
        raise UnfinishedSort(record)


def _sentence(record: SortRecord) -> Sentence:
    if record.state is SortState.UNDOING:
        return say(
            "Putting back what is in “{place}” was interrupted. Put the rest back before you sort anew.",
            place=record.destination,
        )
    return say(
        "A sort into “{place}” was interrupted. Finish it or put it back before you sort anew.",
        place=record.destination,
    )
