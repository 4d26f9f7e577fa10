"""What the commands that move files share: stopping with Ctrl-C, a line of progress, and telling how it
ended.
"""

from __future__ import annotations

import json
import signal
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from wardrobe_desktop.cli import DONE, REFUSED, SOME_FAILED
from wardrobe_desktop.core import unfinished
from wardrobe_desktop.core.cells import printable
from wardrobe_desktop.core.errors import SortRefused
from wardrobe_desktop.core.journal import Journal
from wardrobe_desktop.core.paths import data_dir, program
from wardrobe_desktop.core.record import SortState
from wardrobe_desktop.core.sorter import SortReport
from wardrobe_desktop.core.stop import Stop

_SIGNALS = [getattr(signal, name) for name in ("SIGINT", "SIGTERM", "SIGHUP") if hasattr(signal, name)]

_SHOWN = 20
"""Files listed one by one on the screen; --json lists all of them."""


@contextmanager
def at_work(words: str) -> Iterator[tuple[Stop, Callable[[int, int], None]]]:
    """What a sorter is given while it works: a stop, and a progress that is one line on standard error.

    Ctrl-C, a closed terminal or a shutdown end the work after the file in hand, not within it.
    """
    stop, watched = Stop(), sys.stderr is not None and sys.stderr.isatty()

    def progress(done: int, total: int) -> None:
        if watched:
            print(f"\r\x1b[K{words} {done:,} of {total:,}", end="", file=sys.stderr, flush=True)

    before = {number: signal.signal(number, lambda *_: stop.request()) for number in _SIGNALS}
    try:
        yield stop, progress
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
        if watched:
            print("\r\x1b[K", end="", file=sys.stderr, flush=True)


def refuse_unfinished() -> None:
    """Raise SortRefused, with the commands that help, while an earlier sort, or the putting back of one, is
    only half done. Leaves no trace.
    """
    if not (data_dir() / "journal.sqlite").exists():
        return
    try:
        with Journal() as journal:
            unfinished.refuse_unfinished(journal)
    except unfinished.UnfinishedSort as error:
        record, ways = error.record, f"Finish with: {program()} resume."
        if record.state is not SortState.UNDOING:
            ways += f" Put back with: {program()} undo {record.id}"
        raise SortRefused(f"{one_line(error)} {ways}") from None


def photos(count: int) -> str:
    """``1 photo``, ``2 photos``."""
    return "1 photo" if count == 1 else f"{count:,} photos"


def tell_left(left: Sequence[tuple[Path, str]]) -> None:
    """List files with the reason for each, some one by one."""
    for path, why in left[:_SHOWN]:
        print(f"  {one_line(path)}: {one_line(why)}")
    if len(left) > _SHOWN:
        print(f"  and {len(left) - _SHOWN:,} more")


def tell_sorted(report: SortReport, verb: str, destination: Path) -> int:
    """How a sort or its second half ended, and how to go on. Returns the exit status."""
    print(f"{verb} {photos(report.done)} into {one_line(destination)}")
    if report.left:
        print("Left where they were:")
        tell_left(report.left)
    tell_remarks(report)
    tell_way_on(report)
    return status(report.done, len(report.told) + report.stopped)


def tell_remarks(report: SortReport) -> None:
    """What is to be told of photos that did arrive, and why a sort ended early."""
    if report.remarks:
        print("Please note:")
        tell_left(report.remarks)


def tell_way_on(report: SortReport) -> None:
    """What a person can do after a sort."""
    if report.stopped:
        print(f"Stopped. Finish with: {program()} resume. Put back with: {program()} undo")
    elif report.done:
        print(f"Put it back with: {program()} undo")


def status(done: int, failed: int) -> int:
    """The exit status: 0 all done, 1 some failed, 2 nothing done."""
    if not done:
        return REFUSED
    return SOME_FAILED if failed else DONE


def one_line(text: object) -> str:
    """The text on one line, whatever characters a file name holds."""
    return "".join(letter if letter.isprintable() else repr(letter)[1:-1] for letter in str(text))


def json_text(document: dict[str, Any]) -> str:
    """A document for scripts; bytes in file names that are no text become \\xNN."""
    return json.dumps(_printable(document), indent=1, ensure_ascii=False) + "\n"


def _printable(value: Any) -> Any:
    # Before it is JSON: a backslash means something there.
    if isinstance(value, str):
        return printable(value)
    if isinstance(value, dict):
        return {key: _printable(each) for key, each in value.items()}
    return [_printable(each) for each in value] if isinstance(value, list | tuple) else value
