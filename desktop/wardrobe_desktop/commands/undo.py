"""Put a sort back: photos return to their places, copies go to the bin, folders that were made go when
empty.
"""

from __future__ import annotations

import argparse

from wardrobe_desktop.cli import DONE, SOME_FAILED
from wardrobe_desktop.commands.sorting import at_work, photos, tell_left
from wardrobe_desktop.core.errors import SortRefused
from wardrobe_desktop.core.files import BIN_REFUSALS
from wardrobe_desktop.core.journal import Journal
from wardrobe_desktop.core.paths import program
from wardrobe_desktop.core.plan import Mode
from wardrobe_desktop.core.sorter import SortReport, undo
from wardrobe_desktop.core.undoing import can_be_put_back


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """What can be asked for."""
    parser.add_argument(
        "sort_id",
        nargs="?",
        metavar="SORT_ID",
        help="which sort, as `history` names it; the latest by default",
    )
    parser.add_argument(
        "--delete", action="store_true", help="delete copies instead of putting them into the bin"
    )


def run(args: argparse.Namespace) -> int:
    """Put it back. Returns the exit status. Raises SortRefused when there is nothing to put back."""
    with Journal() as journal:
        sort_id = args.sort_id or _latest(journal)
        with at_work("Putting back") as (stop, progress):
            report = undo(sort_id, journal, delete=args.delete, stop=stop, progress=progress)
        copied = journal.load(sort_id).mode is Mode.COPY
    return tell_undone(report, copied, args.delete)


def tell_undone(report: SortReport, copied: bool, deleted: bool) -> int:
    """How it ended, and what was left alone. Returns the exit status."""
    if not (report.done or report.left or report.stopped):
        print("Nothing was left to put back.")
    elif copied:
        copies = "1 copy" if report.done == 1 else f"{report.done:,} copies"
        print(f"{copies} {'deleted' if deleted else 'put into the bin'}. The originals were never touched.")
    else:
        print(f"Put back {photos(report.done)}.")
    if report.left:
        print("Left alone:")
        tell_left(report.left)
    if any(why in BIN_REFUSALS for _, why in report.left):
        print(f"Delete for good what the bin did not take: {program()} undo {report.sort_id} --delete")
    if report.stopped:
        print(f"Stopped. Go on with: {program()} resume")
    return SOME_FAILED if report.left or report.stopped else DONE


def _latest(journal: Journal) -> str:
    records = journal.sorts()
    for record in records:
        if can_be_put_back(record.id, journal):
            return record.id
    raise SortRefused("Every sort has been put back already." if records else "Nothing has been sorted yet.")
