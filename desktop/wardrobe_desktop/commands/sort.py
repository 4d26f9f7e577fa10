"""Put photos into folders called Dress, Hat, Shirt. Copies them, unless told to move; it can all be put
back. The folders have the names that they have in the window: your own words, or else those of the language
that is chosen in its Settings, or else the system's.
"""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from collections.abc import Iterable
from contextlib import ExitStack, redirect_stdout
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from wardrobe_desktop.commands.arguments import OTHER_MODEL, PLAIN, TRY_AGAIN, place
from wardrobe_desktop.commands.classifying import look_through
from wardrobe_desktop.commands.folder_words import folder_words
from wardrobe_desktop.commands.output import STDOUT, OutputFile
from wardrobe_desktop.commands.sorting import (
    at_work,
    json_text,
    one_line,
    photos,
    refuse_unfinished,
    status,
    tell_left,
    tell_remarks,
    tell_way_on,
)
from wardrobe_desktop.core.days import with_days
from wardrobe_desktop.core.device import DEVICES
from wardrobe_desktop.core.errors import Problem
from wardrobe_desktop.core.journal import Journal, StepState
from wardrobe_desktop.core.paths import data_dir
from wardrobe_desktop.core.pattern import Pattern
from wardrobe_desktop.core.plan import Mode, Move, SortPlan, Stays, category_of, make_plan
from wardrobe_desktop.core.prediction import Failure
from wardrobe_desktop.core.preflight import refuse_unsafe_place
from wardrobe_desktop.core.review import Review
from wardrobe_desktop.core.settings import load_settings
from wardrobe_desktop.core.sorter import SortReport
from wardrobe_desktop.core.sorter import run as carry_out
from wardrobe_desktop.core.store import Store

_REASONS = {
    Stays.LOOK: "a person should have a look (--look folder puts them into a folder of their own)",
    Stays.NONE_OF_THESE: "none of the categories fits",
    Stays.FAILED: "could not be read",
    Stays.WAITING: "not looked at yet",
    Stays.CHANGED: "changed while it was looked at; sort again",
    Stays.GONE: "is no longer there",
    Stays.LINK: "it, or a file that belongs to it, is a link to another place, and links are not moved",
    Stays.IN_CLOUD: "it, or a file that belongs to it, is in the cloud only; have it kept on this computer",
    Stays.TWICE: "the same file was reached by another way",
}
_FAULTS = {Stays.FAILED, Stays.CHANGED, Stays.GONE, Stays.IN_CLOUD}


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """What can be asked for."""
    parser.add_argument("paths", nargs="+", type=place, metavar="PATH", help="photos, or folders with photos")
    parser.add_argument("--into", required=True, type=place, metavar="FOLDER", help="where the folders go")
    parser.add_argument("--move", action="store_true", help="move the photos instead of copying them")
    parser.add_argument(
        "--by-year",
        action="store_true",
        help="make a folder for each year inside each category's (Dress/2024): the year in which a photo was "
        "taken or, where it does not say, in which its file was last changed",
    )
    parser.add_argument("--dry-run", action="store_true", help="only say what would happen")
    parser.add_argument(
        "--look",
        choices=["leave", "folder", "file"],
        default="leave",
        help="photos that a person should look at: leave them (as they are, the default), put them into a "
        "folder “Have a look” (in your language), or file them by best guess",
    )
    parser.add_argument(
        "--json",
        type=place,
        metavar="FILE",
        help="write what became of each photo as JSON; - is standard output",
    )
    parser.add_argument("--plain", action="store_true", help=PLAIN)
    parser.add_argument("--try-again", action="store_true", help=TRY_AGAIN)
    parser.add_argument("--model", type=place, metavar="FILE", help=OTHER_MODEL)
    parser.add_argument("--device", choices=DEVICES, default="auto", help="what runs the network")


def run(args: argparse.Namespace) -> int:
    """Classify, plan, show the plan or carry it out. Returns the exit status.

    Raises WardrobeError with a sentence for what is refused, as where two categories have the same folder.
    """
    mode = Mode.MOVE if args.move else Mode.COPY
    with ExitStack() as stack:
        document = stack.enter_context(OutputFile(args.json)) if args.json else None
        ours = _earlier_destinations()
        if not args.dry_run:
            refuse_unfinished()
        refuse_unsafe_place(args.into, mode, args.paths, ours)  # before thousands of photos are looked at
        review = look_through(args.paths, args.model, args.device, try_again=args.try_again, plain=args.plain)
        filings = review.filings(args.look, folder_words(load_settings(), review.model.categories))
        if args.by_year:
            with Store() as store:
                filings = with_days(filings, store)
        plan = make_plan(
            *(filings, args.into, mode, args.paths),
            ours=ours,
            options={"look": args.look},
            pattern=Pattern.CATEGORY_YEAR if args.by_year else Pattern.CATEGORY,
        )
        new = not plan.destination.exists()
        ending = None if args.dry_run else _carry_out(plan)
        reasons = _reasons(plan, review)
        with redirect_stdout(sys.stderr if args.json == STDOUT else sys.stdout):
            _tell(plan, ending, reasons, new)
        if document is not None:
            document.write(json_text(_document(plan, ending, reasons)))
    return _status(plan, ending, review)


@dataclass(frozen=True)
class _Ending:
    """How a sort went: the report, which originals are in their folders, and why others are not."""

    report: SortReport
    sorted: frozenset[Path]
    left: dict[Path, str]


def _earlier_destinations() -> list[Path]:
    if not (data_dir() / "journal.sqlite").exists():
        return []  # a dry run leaves no trace
    with Journal() as journal:
        return journal.destinations()


def _carry_out(plan: SortPlan) -> _Ending:
    words = "Moving" if plan.mode is Mode.MOVE else "Copying"
    with Journal() as journal, at_work(words) as (stop, progress):
        report = carry_out(plan, journal, stop, progress)
        marks = journal.marks(plan.id)
    done = {step.source for number, step in plan.numbered_steps() if marks[number].state is StepState.DONE}
    return _Ending(report, frozenset(done), dict(report.told))


def _status(plan: SortPlan, ending: _Ending | None, review: Review) -> int:
    """A dry run has the status that the sort would have, as far as can be foreseen."""
    faults = sum(filing.stays in _FAULTS for filing in plan.stays) + len(review.problems)
    there = len(plan.already_there)
    if ending is None:
        return status(there + len(plan.moves), faults)
    report = ending.report
    return status(there + report.done, faults + len(report.told) + report.stopped)


def _reasons(plan: SortPlan, review: Review) -> dict[Path, str]:
    """Why photos are not part of the plan, for those that a fault keeps out of it."""
    reasons = {filing.photo.path: _REASONS[filing.stays] for filing in plan.stays if filing.stays in _FAULTS}
    for row in range(len(review.photos)):
        reading = review.reading(row)
        if isinstance(reading, Failure):
            reasons[reading.photo.path] = _words(reading.problem)
    return {**reasons, **{problem.path: _words(problem) for problem in review.problems}}


def _words(problem: Problem) -> str:
    return f"{problem.what} {problem.advice}"


def _tell(plan: SortPlan, ending: _Ending | None, reasons: dict[Path, str], new: bool) -> None:
    verb = "move" if plan.mode is Mode.MOVE else "copy"
    if ending is None:
        made = ", which will be made" if new and plan.moves else ""
        print(f"Would {verb} {photos(len(plan.moves))} into {one_line(plan.destination)}{made}")
    else:
        past = "Moved" if plan.mode is Mode.MOVE else "Copied"
        made = ", which was made for them" if new and ending.report.done else ""
        print(f"{past} {photos(ending.report.done)} into {one_line(plan.destination)}{made}")
    _tell_folders(move.folder for move in plan.moves if ending is None or move.source in ending.sorted)
    _tell_undated(plan)
    _tell_copies(plan)
    _tell_clashes(plan)
    _tell_out_of_plan(plan, reasons)
    if ending is None:
        print("This was a dry run: nothing was touched.")
    else:
        _tell_ending(ending.report)


def _tell_folders(folders: Iterable[str]) -> None:
    """The fullest category first; its years in their order."""
    counts = Counter(folders)
    categories: Counter[str] = Counter()
    for folder, count in counts.items():
        categories[category_of(folder)] += count
    width = max(map(len, counts), default=0)
    for folder in sorted(counts, key=lambda folder: (-categories[category_of(folder)], folder)):
        print(f"  {folder:{width}}  {counts[folder]:,}")


def _tell_undated(plan: SortPlan) -> None:
    if plan.undated == 1:
        print("It is not known when 1 photo was taken: the date of its file counts.")
    elif plan.undated:
        print(f"It is not known when {plan.undated:,} photos were taken: the date of their file counts.")


def _tell_copies(plan: SortPlan) -> None:
    if plan.copies == 1:
        print("1 of these is an exact copy of another one; both are filed.")
    elif plan.copies:
        print(f"{plan.copies:,} of these are exact copies of another one; each is filed.")


def _tell_clashes(plan: SortPlan) -> None:
    if plan.taken:
        print(f"{photos(len(plan.taken))} with a name that is taken, so with a number behind it:")
        tell_left([(move.source, f"{move.folder}/{move.target.name}") for move in plan.taken])
    if plan.shared:
        print(f"{photos(len(plan.shared))} with the same name as another one, so with a number behind it:")
        tell_left([(move.source, f"{move.folder}/{move.target.name}") for move in plan.shared])
    if plan.respelled:
        print(f"{photos(len(plan.respelled))} with a name that the drive does not allow, so with another:")
        tell_left([(move.source, f"{move.folder}/{move.target.name}") for move in plan.respelled])


def _tell_out_of_plan(plan: SortPlan, reasons: dict[Path, str]) -> None:
    if plan.already_there:
        print(f"{photos(len(plan.already_there))} already in their folders; nothing to do.")
        if plan.mode is Mode.MOVE:  # these stay, and somebody who wanted the folder emptied must know which
            twins = [(photo.path, place) for photo, place in plan.already_there if photo.path != place]
            tell_left([(path, f"{place} holds the same photo, so this one stays.") for path, place in twins])
    for stays, count in Counter(filing.stays for filing in plan.stays).items():
        if stays is not None and stays not in _FAULTS:
            print(f"{photos(count)} left in place: {_REASONS[stays]}.")
    if reasons:
        print("Left out:")
        tell_left(list(reasons.items()))


def _tell_ending(report: SortReport) -> None:
    if report.left:
        print("Could not be sorted:")
        tell_left(report.left)
    tell_remarks(report)
    tell_way_on(report)


def _document(plan: SortPlan, ending: _Ending | None, reasons: dict[Path, str]) -> dict[str, Any]:
    report = ending.report if ending else None
    rows = [_move_facts(move, ending) for move in plan.moves]
    rows += [
        {
            "path": str(photo.path),
            "outcome": "already-there",
            "folder": plan.folder_of(place),
            "target": str(place),
        }
        for photo, place in plan.already_there
    ]
    rows += [
        {
            "path": str(filing.photo.path),
            "outcome": filing.stays.value,
            "reason": reasons.get(filing.photo.path, _REASONS[filing.stays]),
        }
        for filing in plan.stays
        if filing.stays
    ]
    listed = {row["path"] for row in rows}
    rows += [
        {"path": str(path), "outcome": "left-out", "reason": why}
        for path, why in reasons.items()
        if str(path) not in listed
    ]
    return {
        "schema": 1,
        "sort": report.sort_id if report and plan.moves else None,
        "dry_run": report is None,
        "mode": plan.mode.value,
        "destination": str(plan.destination),
        "done": report.done if report else 0,
        "stopped": bool(report and report.stopped),
        "folders": plan.folders,
        "undated": plan.undated,
        "photos": rows,
    }


def _move_facts(move: Move, ending: _Ending | None) -> dict[str, Any]:
    outcome, reason = "planned", ""
    if ending is not None:
        reason = ending.left.get(move.source, "")
        outcome = "sorted" if move.source in ending.sorted else "left" if reason else "planned"
    return {
        "path": str(move.source),
        "outcome": outcome,
        "reason": reason,
        "folder": move.folder,
        "target": str(move.target),
        "renamed": move.renamed,
        "companions": [str(step.target) for step in move.steps[1:]],
    }
