"""Finish the latest sort, or put-back, that was stopped or interrupted."""

from __future__ import annotations

import argparse

from wardrobe_desktop.commands.sorting import at_work, tell_sorted
from wardrobe_desktop.commands.undo import tell_undone
from wardrobe_desktop.core.errors import SortRefused
from wardrobe_desktop.core.journal import Journal, SortState
from wardrobe_desktop.core.plan import Mode
from wardrobe_desktop.core.sorter import resume


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Nothing to choose: it is always the latest that was interrupted."""


def run(args: argparse.Namespace) -> int:
    """Finish it. Returns the exit status. Raises SortRefused when nothing was interrupted."""
    with Journal() as journal:
        record = journal.interrupted()
        if record is None:
            if journal.lock.held:
                raise SortRefused("A sort is running right now. Wait until it is done.")
            raise SortRefused("No sort was interrupted: there is nothing to finish.")
        with at_work("Finishing") as (stop, progress):
            report = resume(record.id, journal, stop, progress)
        deleted = journal.deletes(record.id)
    if record.state is SortState.UNDOING:
        return tell_undone(report, record.mode is Mode.COPY, deleted)
    return tell_sorted(report, "Moved" if record.mode is Mode.MOVE else "Copied", record.destination)
