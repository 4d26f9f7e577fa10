"""List every sort, the latest first, with the name by which it can be put back."""

from __future__ import annotations

import argparse
from contextlib import ExitStack
from typing import Any

from wardrobe_desktop.cli import DONE
from wardrobe_desktop.commands.arguments import place
from wardrobe_desktop.commands.output import STDOUT, OutputFile
from wardrobe_desktop.commands.sorting import json_text, one_line, photos
from wardrobe_desktop.core.journal import Journal, SortRecord, SortState
from wardrobe_desktop.core.plan import Mode

_STATES = {
    SortState.RUNNING: "running now",
    SortState.INTERRUPTED: "interrupted; finish with resume, put back with undo",
    SortState.DONE: "done",
    SortState.UNDOING: "put back half way; go on with resume",
    SortState.UNDONE: "put back",
}


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """What can be asked for."""
    parser.add_argument(
        "--json", type=place, metavar="FILE", help="write the list as JSON; - is standard output"
    )


def run(args: argparse.Namespace) -> int:
    """Print the list. Returns the exit status, 0 also when it is empty."""
    with ExitStack() as stack:
        document = stack.enter_context(OutputFile(args.json)) if args.json else None
        with Journal() as journal:
            records = journal.sorts()
        if document is not None:
            document.write(json_text({"schema": 1, "sorts": [_facts(record) for record in records]}))
    if args.json != STDOUT:
        for record in records:
            print(one_line(_line(record)))
        if not records:
            print("Nothing has been sorted yet.")
    return DONE


def _line(record: SortRecord) -> str:
    when = f"{record.started.astimezone():%Y-%m-%d %H:%M}"
    note = f" ({record.note})" if record.note else ""
    what = f"{_what(record)} into {record.destination}"
    return f"{record.id}  {when}  {what}: {_STATES[record.state]}{note}"


def _what(record: SortRecord) -> str:
    if not record.counted:  # after a crash the notes lag behind the files: better no number than a wrong one
        return f"{'a move' if record.mode is Mode.MOVE else 'a copy'} of {photos(record.total)}"
    verb = "moved" if record.mode is Mode.MOVE else "copied"
    return f"{record.done:,} of {photos(record.total)} {verb}"


def _facts(record: SortRecord) -> dict[str, Any]:
    return {
        "id": record.id,
        "started": record.started.isoformat(),
        "finished": record.finished.isoformat() if record.finished else None,
        "mode": record.mode.value,
        "state": record.state.value,
        "destination": str(record.destination),
        "sources": [str(path) for path in record.sources],
        "total": record.total,
        "done": record.done if record.counted else None,
        "folders": dict(record.folders),
        "note": record.note,
    }
